"""The rules of the record forbid it: exit status 2."""

from dataclasses import dataclass

from fieldkit.errors.input import BadInput
from fieldkit.labels import QT_TRANSLATE_NOOP


@dataclass(eq=False)
class Refused(BadInput):
    """An act that the rules of the record forbid, for a reason that has no class of its own."""

    what: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "Not done: {what}.")
    remedy = QT_TRANSLATE_NOOP("errors", "{why}")


@dataclass(eq=False)
class CodeTaken(BadInput):
    """A code that a case has."""

    code: str

    sentence = QT_TRANSLATE_NOOP("errors", "There is a case {code} already.")
    remedy = QT_TRANSLATE_NOOP("errors", "Its items go into that; a further case needs a code of its own.")


@dataclass(eq=False)
class LabelTaken(BadInput):
    """A label that was given before, if only to an item that is set aside."""

    label: str

    sentence = QT_TRANSLATE_NOOP("errors", "The label {label} was given already.")
    remedy = QT_TRANSLATE_NOOP("errors", "A label stands for one item for ever; leave it out for the next one.")


@dataclass(eq=False)
class CaseUnclear(BadInput):
    """A mission with several cases or none, where one was meant."""

    cases: str

    sentence = QT_TRANSLATE_NOOP("errors", "It is not clear to which case the item belongs.")
    remedy = QT_TRANSLATE_NOOP("errors", "Name one with --case. Cases here: {cases}")


@dataclass(eq=False)
class PartOfItself(BadInput):
    """An item below itself or below one of its own parts."""

    item: str
    parent: str

    sentence = QT_TRANSLATE_NOOP("errors", "{item} cannot be a part of {parent}, which is itself or a part of it.")
    remedy = QT_TRANSLATE_NOOP("errors", "Name another parent, or correct that one first.")


@dataclass(eq=False)
class DescribesNothing(BadInput):
    """A term that says nothing about a thing; `lists` are those whose terms do."""

    term: str
    lists: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{term}” does not describe a thing, so it is no tag.")
    remedy = QT_TRANSLATE_NOOP("errors", "Terms of these lists do: {lists}.")


@dataclass(eq=False)
class TextNotAsked(BadInput):
    """A text with a term that says enough by itself."""

    term: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{term}” takes no text of its own.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Only “other” and its like take a text here; say more in the description or a note."
    )


@dataclass(eq=False)
class SupersedesNothing(BadInput):
    """A measurement that corrects another without a reason, or one of another item."""

    item: str

    sentence = QT_TRANSLATE_NOOP("errors", "It is not clear which measurement of {item} this one corrects, or why.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Name a measurement of the same item (--supersedes) and the reason (--reason), or neither."
    )


@dataclass(eq=False)
class OthersActed(BadInput):
    """What another hand has acted on since is not taken back."""

    person: str
    subject: str

    sentence = QT_TRANSLATE_NOOP("errors", "It cannot be taken back: {person} has acted on {subject} since.")
    remedy = QT_TRANSLATE_NOOP("errors", "Correct it instead.")


@dataclass(eq=False)
class OthersLean(BadInput):
    """What another hand's records lean on is not taken back."""

    person: str
    subject: str

    sentence = QT_TRANSLATE_NOOP(
        "errors", "It cannot be taken back: {person} has recorded something that leans on {subject} since."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Correct it or set it aside instead.")


class OnlyCase(BadInput):
    """The opening of the only case is not taken back."""

    sentence = QT_TRANSLATE_NOOP("errors", "It opened the mission's only case, and every item belongs to one.")
    remedy = QT_TRANSLATE_NOOP("errors", "Correct it with “fieldkit case correct”, or open the right one first.")


@dataclass(eq=False)
class NewerAct(BadInput):
    """A subject of which `person` spoke with a newer version of the program."""

    person: str
    subject: str
    act: str

    sentence = QT_TRANSLATE_NOOP("errors", "{person} wrote “{act}” about {subject} with a newer fieldkit.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Here it can only be read; it can still be sealed as it stands. Record with the newer version."
    )


@dataclass(eq=False)
class ForkOpen(BadInput):
    """A stream with two histories, of which a packet could carry only one."""

    stream: str
    seq: int

    sentence = QT_TRANSLATE_NOOP("errors", "Stream {stream} has two histories from number {seq} on.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Seal where only one of them is held: on the laptop that wrote it, or here in a backup from before the"
        " other was merged. Nothing was sealed.",
    )


@dataclass(eq=False)
class SignsTwice(BadInput):
    """One person, or one key, that would sign a packet in two roles."""

    person: str
    one: str
    other: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{one}” and “{other}” would be signed by one person or key, {person}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Let somebody else sign second, with their own key. Nothing was sealed.")


@dataclass(eq=False)
class OwnFork(BadInput):
    """A packet with another history of the stream that is written here."""

    packet: str

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{packet} holds another history of the stream that this laptop itself writes: this folder was copied or"
        " restored.",
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Merge both at headquarters. Nothing was changed here.")


@dataclass(eq=False)
class NoOfficer(BadInput):
    """Somebody who is not of headquarters is to sign a receipt."""

    person: str
    example: str

    sentence = QT_TRANSLATE_NOOP("errors", "{person} cannot sign a receipt: that is for headquarters.")
    remedy = QT_TRANSLATE_NOOP("errors", "An officer of headquarters has a code like {example}.")


@dataclass(eq=False)
class NotMerged(BadInput):
    """A packet of which nothing was taken in here."""

    packet: str

    sentence = QT_TRANSLATE_NOOP("errors", "{packet} was not merged into this mission yet.")
    remedy = QT_TRANSLATE_NOOP("errors", "Merge it first with: fieldkit packet merge. No receipt was written.")
