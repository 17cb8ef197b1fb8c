"""The request cannot mean anything: exit status 2."""

from dataclasses import dataclass

from fieldkit.errors.root import FieldkitError
from fieldkit.labels import QT_TRANSLATE_NOOP


class BadInput(FieldkitError):
    """The request cannot be carried out as it stands."""

    exit_code = 2


@dataclass(eq=False)
class NotCanonical(BadInput):
    """Bytes or values outside the canonical form of `canon`."""

    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "A record is not in its canonical form: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask whoever made it for an unaltered copy.")


@dataclass(eq=False)
class UnknownTerm(BadInput):
    """A word that the vocabulary does not hold."""

    term: str
    vocabulary: str
    nearest: str = ""

    sentence = QT_TRANSLATE_NOOP("errors", "“{term}” is not a term of the list {vocabulary}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Nearest terms: {nearest}. Use one of them, or “other” with a text.")


@dataclass(eq=False)
class UnknownList(BadInput):
    """A name of a list that the vocabularies do not hold."""

    name: str
    nearest: str

    sentence = QT_TRANSLATE_NOOP("errors", "There is no list “{name}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "Nearest lists: {nearest}. All of them: fieldkit terms")


@dataclass(eq=False)
class BadLabel(BadInput):
    """A label, code or mark that does not follow its grammar."""

    label: str
    expected: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{label}” is not written as expected.")
    remedy = QT_TRANSLATE_NOOP("errors", "Write it like {expected}.")


@dataclass(eq=False)
class NoLabel(BadLabel):
    """Nothing stands where a label, code or mark is needed."""

    sentence = QT_TRANSLATE_NOOP("errors", "Nothing is written.")

    @classmethod
    def unless(cls, label: str, expected: str) -> BadLabel:
        """What is wrong with `label`: that it is empty, or not written like `expected`."""
        return BadLabel(label, expected) if label.strip() else cls(label, expected)


@dataclass(eq=False)
class NotATime(BadLabel):
    """A text that is no moment: a day, a time of day and its distance from UTC."""


@dataclass(eq=False)
class NoSlate(BadInput):
    """A photograph that does not show a clock, or whose camera states no time that could be compared with it."""

    photo: str

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{photo} says nothing of its camera's clock: no slate is seen in it, or its file states no time."
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "State the time that you read in the picture: fieldkit clock sync MISSION {photo} 2024-04-03T09:12:00Z",
    )


@dataclass(eq=False)
class BadTranscription(BadLabel):
    """A transcription that leaves its grammar at `position`, counted in characters from 1."""

    position: int

    sentence = QT_TRANSLATE_NOOP("errors", "“{label}” leaves the rules of transcription at character {position}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Expected there: {expected}")


@dataclass(eq=False)
class BadChip(BadLabel):
    """A condition of a search that cannot be read: a number that is none, a field without a value."""


@dataclass(eq=False)
class UnknownChip(BadInput):
    """A condition of a search that asks for something unknown; `known` is what can be asked, one after another."""

    chip: str
    known: str

    sentence = QT_TRANSLATE_NOOP("errors", "Nothing is known that “{chip}” could ask for.")
    remedy = QT_TRANSLATE_NOOP("errors", "Known: {known}. In quotation marks it is looked for as it stands.")


@dataclass(eq=False)
class Ambiguous(BadInput):
    """A name that several things carry; `choices` are names that tell them apart, one after another."""

    name: str
    choices: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{name}” can mean more than one thing.")
    remedy = QT_TRANSLATE_NOOP("errors", "Name one of them: {choices}")


@dataclass(eq=False)
class MissingField(BadInput):
    """Something required was left out."""

    field: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{field}” is missing.")
    remedy = QT_TRANSLATE_NOOP("errors", "{why}")


@dataclass(eq=False)
class NotRecordable(BadInput):
    """A value that a field cannot hold."""

    field: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{field}” cannot be recorded as it stands.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "A text has 1 to 20,000 characters, a title 1 to 1,000; a count is a number from 1 to 1,000,000."
    )


@dataclass(eq=False)
class NoTerminal(BadInput):
    """A passphrase is needed and nobody can be asked for it."""

    code: str

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The passphrase for the key of {code} is needed, and there is no terminal to ask on."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Name a file that holds it on its first line: --passphrase-file FILE")


@dataclass(eq=False)
class NoRoot(BadInput):
    """A file that was named as the trusted root and is no root certificate."""

    name: str

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is no root certificate.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Name the root certificate of the mission, in PEM, from a source outside the packet:"
        " “fieldkit key export root” writes it. Nothing was checked.",
    )


@dataclass(eq=False)
class NotARequest(BadInput):
    """A measuring request that is not written as `measurement.md` 11.1 has it."""

    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The measuring request is not understood: {why}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "It is one JSON object in the format of measuring requests, with photo numbers for files.",
    )


@dataclass(eq=False)
class MeasurementRefused(BadInput):
    """A figure that cannot be given honestly; `code` is one of `measure.codes`, `why` a whole sentence."""

    code: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "{why} So nothing was measured.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Place the points again, correct what was stated, or choose another photo."
    )
