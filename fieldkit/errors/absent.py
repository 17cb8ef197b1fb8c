"""A name that stands for nothing here: exit status 2."""

from dataclasses import dataclass

from fieldkit.errors.input import BadInput
from fieldkit.labels import QT_TRANSLATE_NOOP


@dataclass(eq=False)
class NoSuchSubject(BadInput):
    """A name that stands for nothing in this mission."""

    name: str

    sentence = QT_TRANSLATE_NOOP("errors", "This mission holds nothing called “{name}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look it up with: fieldkit search MISSION WORDS")


class NoSuchCase(NoSuchSubject):
    """No case has that code."""

    sentence = QT_TRANSLATE_NOOP("errors", "This mission holds no case “{name}”.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Its cases have codes like XX-2024-AA-001; find one with: fieldkit log MISSION"
    )


class NoSuchItem(NoSuchSubject):
    """No item carries that label."""

    sentence = QT_TRANSLATE_NOOP("errors", "This mission holds no item “{name}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "List the items with: fieldkit item show MISSION")


class NoSuchPhoto(NoSuchSubject):
    """No photograph has that number or file name."""

    sentence = QT_TRANSLATE_NOOP("errors", "This mission holds no photograph “{name}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "List the photographs with: fieldkit photo list MISSION")


class NoExifBlock(NoSuchSubject):
    """The file of a photograph holds no such Exif block, or one that an earlier version did not note."""

    sentence = QT_TRANSLATE_NOOP("errors", "No such Exif block is noted of the photograph “{name}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "What is noted of it is shown by: fieldkit photo show MISSION PHOTO")


class NoSuchMarking(NoSuchSubject):
    """No marking has that number on that item."""

    sentence = QT_TRANSLATE_NOOP("errors", "This mission holds no marking “{name}”.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Markings are called like F-A001/M01; “fieldkit item show MISSION F-A001” lists those of an item."
    )


class NoSuchNote(NoSuchSubject):
    """No note has that number on that item."""

    sentence = QT_TRANSLATE_NOOP("errors", "This mission holds no note “{name}”.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Notes are called like F-A001/N01; “fieldkit item show MISSION F-A001” lists those of an item."
    )


class NoSuchMeasurement(NoSuchSubject):
    """No measurement has that id."""

    sentence = QT_TRANSLATE_NOOP("errors", "This mission holds no measurement “{name}”.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "A measurement goes by its id; “fieldkit item show MISSION F-A001” lists those of an item."
    )


@dataclass(eq=False)
class NotTagged(BadInput):
    """A tag that does not hang on an item."""

    item: str
    term: str

    sentence = QT_TRANSLATE_NOOP("errors", "No tag “{term}” hangs on {item}.")
    remedy = QT_TRANSLATE_NOOP("errors", "List its tags with: fieldkit item show MISSION {item}")


@dataclass(eq=False)
class NotLinked(BadInput):
    """A photograph that is not tied to an item."""

    item: str
    photo: str

    sentence = QT_TRANSLATE_NOOP("errors", "The photograph {photo} is not linked to {item}.")
    remedy = QT_TRANSLATE_NOOP("errors", "List its photographs with: fieldkit item show MISSION {item}")
