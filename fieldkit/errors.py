"""One tree of errors: what the person at the machine can act on.

Each class holds fields, not sentences; `sentence` and `remedy` are templates over those fields, marked
for translation. A shell translates and fills them. Anything outside this tree is a defect of the program.

    FieldkitError
      Cancelled
      BadInput                 the request cannot mean anything (exit 2)
        NotCanonical  UnknownTerm  BadLabel (BadTranscription)  NothingToDo  NoSuchSubject  MissingField  Refused
        MeasurementRefused
      CannotAccess             the machine or a medium will not let us (exit 3)
        CannotRead  CannotWrite  NotAMission  AlreadyThere  MissionLocked  NewerFile  Damaged  UnsafePlace
        BadVocabulary  WrongPassphrase  KeyMissing  KeyDamaged  PictureUnreadable  DecoderMissing
      Untrusted                something is disproved (exit 1)
        PacketRefused (ContainerRefused)  Malformed  InvitationRefused  ReceiptRefused  CertificateRefused
        OriginalChanged
"""

from dataclasses import dataclass
from typing import ClassVar

from fieldkit.labels import QT_TRANSLATE_NOOP


@dataclass(eq=False)
class FieldkitError(Exception):
    """Root of the tree."""

    sentence: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Something went wrong.")
    remedy: ClassVar[str] = QT_TRANSLATE_NOOP("errors", "Nothing was changed.")
    exit_code: ClassVar[int] = 3

    def __str__(self) -> str:
        return self.sentence.format_map(vars(self))

    def advice(self) -> str:
        """What to do about it, untranslated."""
        return self.remedy.format_map(vars(self))


class Cancelled(FieldkitError):
    """The person stopped the work; what was confirmed before stands."""

    sentence = QT_TRANSLATE_NOOP("errors", "Stopped at your request.")
    remedy = QT_TRANSLATE_NOOP("errors", "What was confirmed is kept. Start again to go on.")


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
class BadLabel(BadInput):
    """A label, code or mark that does not follow its grammar."""

    label: str
    expected: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{label}” is not written as expected.")
    remedy = QT_TRANSLATE_NOOP("errors", "Write it like {expected}.")


@dataclass(eq=False)
class BadTranscription(BadLabel):
    """A transcription that leaves its grammar at `position`, counted in characters from 1."""

    position: int

    sentence = QT_TRANSLATE_NOOP("errors", "“{label}” leaves the rules of transcription at character {position}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Expected there: {expected}")


@dataclass(eq=False)
class NothingToDo(BadInput):
    """An act that would change nothing."""

    what: str

    sentence = QT_TRANSLATE_NOOP("errors", "There is nothing to do: {what}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Nothing was recorded.")


@dataclass(eq=False)
class NoSuchSubject(BadInput):
    """A name that stands for nothing in this mission."""

    what: str
    name: str

    sentence = QT_TRANSLATE_NOOP("errors", "This mission holds no {what} “{name}”.")
    remedy = QT_TRANSLATE_NOOP("errors", "Look it up with: fieldkit search MISSION {name}")


@dataclass(eq=False)
class MissingField(BadInput):
    """Something required was left out."""

    field: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "“{field}” is missing.")
    remedy = QT_TRANSLATE_NOOP("errors", "{why}")


@dataclass(eq=False)
class Refused(BadInput):
    """An act that the rules of the record forbid."""

    what: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "Not done: {what}.")
    remedy = QT_TRANSLATE_NOOP("errors", "{why}")


@dataclass(eq=False)
class MeasurementRefused(BadInput):
    """A figure that cannot be given honestly; `code` is one of `measure.codes`, `why` its sentence."""

    code: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "Not measured: {why}")
    remedy = QT_TRANSLATE_NOOP("errors", "Place the points again or choose another photo. Nothing was recorded.")


class CannotAccess(FieldkitError):
    """The machine or a medium will not let us."""

    exit_code = 3


@dataclass(eq=False)
class CannotRead(CannotAccess):
    """A file that could not be read now; that is not the same as a changed file."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "Cannot read {name}: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the medium and the cable, then try again. Nothing was changed.")


@dataclass(eq=False)
class CannotWrite(CannotAccess):
    """A file that could not be written."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "Cannot write {name}: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Free some space or choose another place. What was confirmed is kept.")


@dataclass(eq=False)
class NotAMission(CannotAccess):
    """A folder without a mission in it."""

    folder: str

    sentence = QT_TRANSLATE_NOOP("errors", "{folder} is not a mission folder.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Give the folder NAME.fieldkit that “fieldkit mission new” or “mission join” made."
    )


@dataclass(eq=False)
class AlreadyThere(CannotAccess):
    """Something stands where a new thing was to be made."""

    name: str

    sentence = QT_TRANSLATE_NOOP("errors", "{name} exists already.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose another name. Nothing is ever written over.")


@dataclass(eq=False)
class MissionLocked(CannotAccess):
    """Another process writes this mission."""

    folder: str
    holder: str

    sentence = QT_TRANSLATE_NOOP("errors", "{folder} is being written by {holder}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Wait for it or close it. Reading commands work meanwhile.")


@dataclass(eq=False)
class NewerFile(CannotAccess):
    """Written by a later version of the program."""

    name: str
    found: int
    known: int

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{name} was written by a newer fieldkit (format {found}; this one knows {known})."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Open it with the newer version. Nothing was changed.")


@dataclass(eq=False)
class Damaged(CannotAccess):
    """A store that no longer reads as what it was."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is damaged: {why}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Run “fieldkit mission rebuild”: log/ and originals/ hold everything that was confirmed."
    )


@dataclass(eq=False)
class BadVocabulary(CannotAccess):
    """A file of the vocabularies that does not follow its form."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The vocabulary {name} cannot be used: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Put back the file that came with fieldkit.")


@dataclass(eq=False)
class UnsafePlace(CannotAccess):
    """A place where a mission cannot be kept safely."""

    folder: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "{folder} is not a safe place for a mission: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Choose a folder on a disk of this machine.")


@dataclass(eq=False)
class WrongPassphrase(CannotAccess):
    """The passphrase does not open the key."""

    name: str

    sentence = QT_TRANSLATE_NOOP("errors", "The passphrase does not open {name}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Try again; capital letters and keyboard layout count.")


@dataclass(eq=False)
class KeyMissing(CannotAccess):
    """A private key that is not on this machine."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The key {name} is not here: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make one with “fieldkit key new”, or bring the medium that holds it.")


@dataclass(eq=False)
class KeyDamaged(CannotAccess):
    """A file of keys or certificates that no longer reads as what it was."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The key file {name} cannot be used: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Bring back a saved copy of it. Nothing was changed.")


@dataclass(eq=False)
class PictureUnreadable(CannotAccess):
    """A file whose picture cannot be shown: damaged, too large, or of a format that is not decoded."""

    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The picture cannot be shown: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "The file is kept as it is; other programs may show it.")


@dataclass(eq=False)
class DecoderMissing(CannotAccess):
    """The decoder of pictures does not start; that says nothing about any picture."""

    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The picture decoder does not start: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Install fieldkit again; the files taken in so far are kept.")


class Untrusted(FieldkitError):
    """Something is not what it claims to be."""

    exit_code = 1


@dataclass(eq=False)
class PacketRefused(Untrusted):
    """A packet that may not be opened or merged."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is refused: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Keep it as it is and ask the sender for a new copy. Nothing was merged.")


@dataclass(eq=False)
class ContainerRefused(PacketRefused):
    """A container that is no packet or is not safe to read.

    `code` is a key of `packet.reasons.CONTAINER`; `entry` names the file inside, or the container itself.
    """

    code: str
    entry: str

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is refused at “{entry}”: {why}.")


@dataclass(eq=False)
class Malformed(Untrusted):
    """A text of a packet that is not written as its format demands.

    `code` is a key of `packet.reasons.TEXT`; `line` counts from 1.
    """

    name: str
    why: str
    code: str
    line: int

    sentence = QT_TRANSLATE_NOOP("errors", "{name}, line {line}: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Keep it as it is and ask the sender for a new copy. Nothing was merged.")


@dataclass(eq=False)
class InvitationRefused(Untrusted):
    """An invitation that is not for us or not from whom it says."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The invitation {name} is refused: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Ask the lead for a new invitation. Nothing was created.")


@dataclass(eq=False)
class CertificateRefused(Untrusted):
    """A certificate, or a request for one, that is not what it has to be."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is refused: {why}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Compare its fingerprint with the one its owner reads out. Nothing was changed."
    )


@dataclass(eq=False)
class ReceiptRefused(Untrusted):
    """A receipt that is not of headquarters or not for us."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The receipt {name} is refused: {why}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Ask headquarters for it again, with its signature beside it. Nothing was recorded."
    )


@dataclass(eq=False)
class OriginalChanged(Untrusted):
    """The bytes of an original are not those that were recorded."""

    name: str
    expected: str
    found: str

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The original {name} is not what was recorded: SHA-256 {found} instead of {expected}."
    )
    remedy = QT_TRANSLATE_NOOP("errors", "Restore it from the card or a backup; run “fieldkit mission check”.")
