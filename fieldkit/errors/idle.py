"""What is asked for stands already: exit status 2, and nothing is recorded."""

from dataclasses import dataclass

from fieldkit.errors.input import BadInput
from fieldkit.labels import QT_TRANSLATE_NOOP


class NothingToDo(BadInput):
    """An act that would change nothing."""

    sentence = QT_TRANSLATE_NOOP("errors", "There is nothing to record.")
    remedy = QT_TRANSLATE_NOOP("errors", "Nothing was recorded.")


class NoFieldGiven(NothingToDo):
    """A correction that names no field."""

    sentence = QT_TRANSLATE_NOOP("errors", "Nothing is said that would correct anything.")
    remedy = QT_TRANSLATE_NOOP("errors", "Give the field and how it should read, like --description TEXT.")


@dataclass(eq=False)
class StandsAlready(NothingToDo):
    """A correction to what stands; `values` are fields with what stands in them."""

    subject: str
    values: str

    sentence = QT_TRANSLATE_NOOP("errors", "{subject} says that already: {values}.")


@dataclass(eq=False)
class SetAsideAlready(NothingToDo):
    """Something set aside is to be set aside again."""

    subject: str
    reason: str

    sentence = QT_TRANSLATE_NOOP("errors", "{subject} is set aside already: {reason}.")


@dataclass(eq=False)
class TaggedAlready(NothingToDo):
    """All tags hang there."""

    item: str
    tags: str

    sentence = QT_TRANSLATE_NOOP("errors", "{item} is tagged so already: {tags}.")


@dataclass(eq=False)
class LinkedAlready(NothingToDo):
    """All photographs are tied to the item in that role."""

    item: str
    photos: str
    role: str

    sentence = QT_TRANSLATE_NOOP("errors", "{item} is linked already to {photos} as “{role}”.")


@dataclass(eq=False)
class NothingToUndo(NothingToDo):
    """Every act of this person is taken back."""

    person: str

    sentence = QT_TRANSLATE_NOOP("errors", "No act of {person} from this laptop is left to take back.")


@dataclass(eq=False)
class NothingToRedo(NothingToDo):
    """Nothing that this person took back can be restored: nothing was, or something was recorded since."""

    person: str

    sentence = QT_TRANSLATE_NOOP("errors", "Nothing that {person} took back at this laptop is left to restore.")


class ReceiptedAlready(NothingToDo):
    """Headquarters holds everything."""

    sentence = QT_TRANSLATE_NOOP("errors", "Headquarters has receipted everything.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "No packet was made. Seal chosen items with --item if one is needed again."
    )


@dataclass(eq=False)
class ImportedAlready(NothingToDo):
    """A receipt that the log holds."""

    receipt: str

    sentence = QT_TRANSLATE_NOOP("errors", "The receipt {receipt} is recorded already.")
