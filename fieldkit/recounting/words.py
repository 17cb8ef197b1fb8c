"""Acts and subjects of the log in words, for people who read the custody table or look for something."""

from collections.abc import Mapping

from fieldkit.labels import QT_TRANSLATE_NOOP, Speak, in_english
from fieldkit.model.acts import BY_NAME
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
    "intake.cached": QT_TRANSLATE_NOOP("acts", "Copies checked in the system's memory alone"),
    "stationery.add": QT_TRANSLATE_NOOP("acts", "Said of all files of an intake"),
    "copy.verified": QT_TRANSLATE_NOOP("acts", "Backup verified"),
    "card.seen": QT_TRANSLATE_NOOP("acts", "Card looked over"),
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
    "calibration.add": QT_TRANSLATE_NOOP("acts", "Camera calibrated"),
    "calibration.withdraw": QT_TRANSLATE_NOOP("acts", "Calibration of a camera set aside"),
    "export.begin": QT_TRANSLATE_NOOP("acts", "Packet begun"),
    "export.done": QT_TRANSLATE_NOOP("acts", "Packet sealed"),
    "export.abandon": QT_TRANSLATE_NOOP("acts", "Packet found not to exist: its sealing had not ended"),
    "import.receipt": QT_TRANSLATE_NOOP("acts", "Receipt from headquarters recorded"),
    "packet.merge": QT_TRANSLATE_NOOP("acts", "Packet merged"),
    "clock.sync": QT_TRANSLATE_NOOP("acts", "Camera compared with the slate"),
    "clock.withdraw": QT_TRANSLATE_NOOP("acts", "Comparison of a camera set aside"),
    "clock.anomaly": QT_TRANSLATE_NOOP("acts", "Clock of the laptop jumped"),
    "receipt.issue": QT_TRANSLATE_NOOP("acts", "Receipt signed"),
}
NEWER = QT_TRANSLATE_NOOP("acts", "Act of a newer fieldkit: {act}")

TAKEN_BACK = QT_TRANSLATE_NOOP("acts", "Taken back: {act}")
RESTORED = QT_TRANSLATE_NOOP("acts", "Done again: {act}")

KINDS: Mapping[str, str] = {
    "calibration": QT_TRANSLATE_NOOP("kinds", "Calibration of a camera"),
    "clock_sync": QT_TRANSLATE_NOOP("kinds", "Comparison of a camera"),
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
    "stationery": QT_TRANSLATE_NOOP("kinds", "What is said of an intake"),
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


def conflict_in_words(conflict: Conflict, names: Mapping[str, str], speak: Speak = in_english) -> str:
    """A conflict as a sentence, its subject under the name that people use."""
    name = names.get(conflict.subject) or conflict.subject
    return speak("conflicts", CONFLICTS[conflict.kind]).format(
        kind=speak("kinds", KINDS[conflict.table]), name=name
    )


def act_in_words(act: str, speak: Speak = in_english) -> str:
    """The act `name/version` in words; one that this build does not know is named as such."""
    known = ACT_WORDS.get(act.partition("/")[0]) if act in BY_NAME else None
    return speak("acts", NEWER).format(act=act) if known is None else speak("acts", known)
