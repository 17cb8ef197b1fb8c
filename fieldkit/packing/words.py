"""Acts and subjects of the log in words, for people who read the custody table or look for something."""

from collections.abc import Mapping

from fieldkit.custody.entry import Entry
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.store.conflicts import Conflict

ACT_WORDS: Mapping[str, str] = {
    "mission.open": QT_TRANSLATE_NOOP("acts", "Mission opened"),
    "mission.join": QT_TRANSLATE_NOOP("acts", "Laptop joined the mission by invitation"),
    "mission.invite": QT_TRANSLATE_NOOP("acts", "Laptop invited"),
    "stream.open": QT_TRANSLATE_NOOP("acts", "Laptop began a further stream"),
    "log.fork": QT_TRANSLATE_NOOP("acts", "Folder was found restored or copied; log goes on in a new stream"),
    "log.undo": QT_TRANSLATE_NOOP("acts", "Act taken back"),
    "actor.begin": QT_TRANSLATE_NOOP("acts", "Person began to act"),
    "case.add": QT_TRANSLATE_NOOP("acts", "Case opened"),
    "case.known": QT_TRANSLATE_NOOP("acts", "Case known from the invitation"),
    "case.correct": QT_TRANSLATE_NOOP("acts", "Case corrected"),
    "item.add": QT_TRANSLATE_NOOP("acts", "Item recorded"),
    "item.correct": QT_TRANSLATE_NOOP("acts", "Item corrected"),
    "item.withdraw": QT_TRANSLATE_NOOP("acts", "Item set aside"),
    "original.add": QT_TRANSLATE_NOOP("acts", "File taken in"),
    "photo.add": QT_TRANSLATE_NOOP("acts", "Photograph read"),
    "photo.damage": QT_TRANSLATE_NOOP("acts", "Photograph found damaged"),
    "photo.link": QT_TRANSLATE_NOOP("acts", "Photograph linked to an item"),
    "photo.unlink": QT_TRANSLATE_NOOP("acts", "Link of a photograph taken off"),
    "intake.done": QT_TRANSLATE_NOOP("acts", "Intake ended"),
    "tag.add": QT_TRANSLATE_NOOP("acts", "Tag attached"),
    "tag.withdraw": QT_TRANSLATE_NOOP("acts", "Tag taken off"),
    "note.add": QT_TRANSLATE_NOOP("acts", "Note written"),
    "note.correct": QT_TRANSLATE_NOOP("acts", "Note reworded"),
    "note.withdraw": QT_TRANSLATE_NOOP("acts", "Note set aside"),
    "marking.add": QT_TRANSLATE_NOOP("acts", "Marking read"),
    "marking.correct": QT_TRANSLATE_NOOP("acts", "Marking read anew"),
    "marking.withdraw": QT_TRANSLATE_NOOP("acts", "Marking set aside"),
    "measure.add": QT_TRANSLATE_NOOP("acts", "Measurement recorded"),
    "measure.withdraw": QT_TRANSLATE_NOOP("acts", "Measurement set aside"),
    "export.begin": QT_TRANSLATE_NOOP("acts", "Packet begun"),
    "export.done": QT_TRANSLATE_NOOP("acts", "Packet sealed"),
    "export.abandon": QT_TRANSLATE_NOOP("acts", "Packet found not to exist: its sealing had not ended"),
    "import.receipt": QT_TRANSLATE_NOOP("acts", "Receipt from headquarters recorded"),
    "packet.merge": QT_TRANSLATE_NOOP("acts", "Packet merged"),
    "receipt.issue": QT_TRANSLATE_NOOP("acts", "Receipt signed"),
}
NEWER = QT_TRANSLATE_NOOP("acts", "Act of a newer fieldkit: {act}")

KINDS: Mapping[str, str] = {
    "item": QT_TRANSLATE_NOOP("kinds", "Item"),
    "marking": QT_TRANSLATE_NOOP("kinds", "Marking"),
    "matter": QT_TRANSLATE_NOOP("kinds", "Case"),
    "measurement": QT_TRANSLATE_NOOP("kinds", "Measurement"),
    "note": QT_TRANSLATE_NOOP("kinds", "Note"),
    "export": QT_TRANSLATE_NOOP("kinds", "Packet"),
    "intake": QT_TRANSLATE_NOOP("kinds", "Intake"),
    "original": QT_TRANSLATE_NOOP("kinds", "File"),
    "photo": QT_TRANSLATE_NOOP("kinds", "Photograph"),
    "photo_link": QT_TRANSLATE_NOOP("kinds", "Link of a photograph"),
    "tag": QT_TRANSLATE_NOOP("kinds", "Tag"),
}
"""Tables of evidence."""

CONFLICTS: Mapping[str, str] = {
    "field": QT_TRANSLATE_NOOP(
        "conflicts", "{kind} {name}: two people set one field without knowing of each other."
    ),
    "made": QT_TRANSLATE_NOOP(
        "conflicts",
        "{kind} {name}: two entries say that they made it; what is shown may be what the second one wants shown.",
    ),
}


def conflict_in_words(conflict: Conflict, names: Mapping[str, str]) -> str:
    """A conflict as a sentence, its subject under the name that people use."""
    name = names.get(conflict.subject) or conflict.subject
    return CONFLICTS[conflict.kind].format(kind=KINDS[conflict.table], name=name)


def act_in_words(act: str) -> str:
    """The act `name/version` in words; one that this build does not know is named as such."""
    known = ACT_WORDS.get(act.partition("/")[0])
    return known if known is not None else NEWER.format(act=act)


def subjects_in_words(entry: Entry, names: Mapping[str, str]) -> str:
    """What an entry is about, by the `names` that people use; nothing where there is no name to show."""
    return ", ".join(
        filter(None, (names.get(subject) or _ends(entry, names) for subject in entry.envelope.subjects))
    )


def _ends(entry: Entry, names: Mapping[str, str]) -> str:
    """What a link, tag, note or the like is about, by the names of its ends; else the packet or person it names."""
    ends = (getattr(entry.act, end, None) for end in ("photo", "item", "target"))
    named = [names[end] for end in ends if isinstance(end, str) and end in names]
    return " – ".join(named) or str(getattr(entry.act, "packet", None) or getattr(entry.act, "person", None) or "")
