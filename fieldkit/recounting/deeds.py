"""A deed in one phrase, so that a person knows what would be taken back: “tag F-A012 as Burnt”."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from fieldkit.custody.entry import Entry
from fieldkit.labels import QT_TRANSLATE_NOOP, Speak
from fieldkit.recounting.telling import Teller
from fieldkit.recounting.values import Thing

PHRASES: Final[Mapping[str, str]] = {
    "case.add": QT_TRANSLATE_NOOP("deeds", "open case {about}"),
    "case.correct": QT_TRANSLATE_NOOP("deeds", "correct {field} of {about} to {what}"),
    "item.add": QT_TRANSLATE_NOOP("deeds", "record {about}"),
    "item.correct": QT_TRANSLATE_NOOP("deeds", "correct {field} of {about} to {what}"),
    "item.withdraw": QT_TRANSLATE_NOOP("deeds", "set {about} aside"),
    "photo.link": QT_TRANSLATE_NOOP("deeds", "tie {about}"),
    "photo.unlink": QT_TRANSLATE_NOOP("deeds", "untie {about}"),
    "tag.add": QT_TRANSLATE_NOOP("deeds", "tag {about} as {what}"),
    "tag.withdraw": QT_TRANSLATE_NOOP("deeds", "take the tag {what} off {about}"),
    "note.add": QT_TRANSLATE_NOOP("deeds", "write note {about}"),
    "note.correct": QT_TRANSLATE_NOOP("deeds", "correct {field} of {about} to {what}"),
    "note.withdraw": QT_TRANSLATE_NOOP("deeds", "set note {about} aside"),
    "marking.add": QT_TRANSLATE_NOOP("deeds", "read marking {about}"),
    "marking.correct": QT_TRANSLATE_NOOP("deeds", "correct {field} of {about} to {what}"),
    "marking.withdraw": QT_TRANSLATE_NOOP("deeds", "set marking {about} aside"),
    "measure.add": QT_TRANSLATE_NOOP("deeds", "measure {field} of {about}: {what}"),
    "clock.sync": QT_TRANSLATE_NOOP("deeds", "compare the camera of {about} with the slate"),
    "clock.withdraw": QT_TRANSLATE_NOOP("deeds", "set the comparison on {about} aside"),
    "measure.withdraw": QT_TRANSLATE_NOOP("deeds", "set a figure of {about} aside"),
    "calibration.add": QT_TRANSLATE_NOOP("deeds", "calibrate a camera by {about}"),
    "calibration.withdraw": QT_TRANSLATE_NOOP("deeds", "set the calibration of a camera by {about} aside"),
}
"""What a person did, by the act that says so; as in “Undo: tag F-A012 as Burnt”."""

MANY = QT_TRANSLATE_NOOP("deeds", "{first} and {count} more")
MOST, LONGEST = 3, 48
"""How many things are named, and how much of a text is shown."""


def deed_in_words(teller: Teller, deed: Sequence[Entry]) -> str:
    """What the entries of one deed did: what its first entry did, to all that the same act was done to."""
    first, speak = min(deed, key=lambda entry: entry.order), teller.record.wording.speak
    act = first.envelope.act
    same = sorted((entry for entry in deed if entry.envelope.act == act), key=lambda entry: entry.order)
    phrase = PHRASES.get(act.partition("/")[0])
    things = dict.fromkeys(thing for entry in same for thing in teller.directory.about(entry))
    if phrase is None:
        return teller.act(first)
    changes = [change for entry in same for change in teller.record.changes(entry)[: _told(act)]]
    return speak("deeds", phrase).format(
        about=_listed((thing.name for thing in _own(act, things)), speak),
        field=_listed((change.field for change in changes), speak),
        what=_listed((change.after or change.before for change in changes), speak),
    )


def _told(act: str) -> int | None:
    """How many fields of an entry are named: of a measurement its figure alone."""
    return 1 if act.startswith("measure.") else None


def _own(act: str, things: Iterable[Thing]) -> Iterable[Thing]:
    """A figure belongs to its item, wherever it was taken."""
    return (one for one in things if one.kind != "photo" or not act.startswith("measure."))


def _listed(words: Iterable[str], speak: Speak) -> str:
    named = [word if len(word) <= LONGEST else f"{word[:LONGEST]}…" for word in dict.fromkeys(words)]
    if len(named) <= MOST:
        return ", ".join(named)
    return speak("deeds", MANY).format(first=", ".join(named[: MOST - 1]), count=len(named) - MOST + 1)
