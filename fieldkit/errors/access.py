"""The machine or a medium will not let us: exit status 3."""

from dataclasses import dataclass
from typing import Self

from fieldkit.errors.causes import READING, WRITING, cause_of
from fieldkit.errors.root import FieldkitError
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.problem import UNREADABLE, Problem


class CannotAccess(FieldkitError):
    """The machine or a medium will not let us."""

    exit_code = 3


@dataclass(eq=False)
class CannotRead(CannotAccess):
    """A file that could not be read now; that is not the same as a changed file.

    `problem` is what the log would keep of it, `cause` a key of `causes.READING`.
    """

    name: str
    why: str
    problem: Problem = UNREADABLE
    cause: str = ""

    sentence = QT_TRANSLATE_NOOP("errors", "Cannot read {name}: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Check the file and its medium, then try again. Nothing was changed.")

    @classmethod
    def because(cls, name: str, problem: Problem) -> Self:
        """`problem` hinders reading `name`."""
        return cls(name, str(problem), problem)

    @classmethod
    def of(cls, name: object, error: OSError) -> Self:
        """The system hinders reading `name`."""
        return cls(str(name), error.strerror or str(error), Problem.of(error), cause_of(error))

    def way_out(self) -> str:
        """See `FieldkitError`."""
        return READING.get(self.cause, self.remedy)


@dataclass(eq=False)
class CannotWrite(CannotAccess):
    """A file that could not be written; `cause` is a key of `causes.WRITING`."""

    name: str
    why: str
    cause: str = ""

    sentence = QT_TRANSLATE_NOOP("errors", "Cannot write {name}: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Try again or choose another place. What was confirmed is kept.")

    @classmethod
    def of(cls, name: object, error: OSError) -> Self:
        """The system hinders writing `name`."""
        return cls(str(name), error.strerror or str(error), cause_of(error))

    def way_out(self) -> str:
        """See `FieldkitError`."""
        return WRITING.get(self.cause, self.remedy)


@dataclass(eq=False)
class NoSpace(CannotAccess):
    """Files that do not fit; asked before anything was copied. `lacking` are megabytes."""

    folder: str
    files: int
    lacking: int

    sentence = QT_TRANSLATE_NOOP("errors", "{folder} lacks {lacking} MB of room. Files to come: {files}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Make room there, or choose a larger disk. None of these was copied.")


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
class LaterBackup(CannotAccess):
    """A copy of a mission with entries that its folder lacks, last up to `until`; it has so many `originals`."""

    folder: str
    originals: int
    until: str

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{folder} holds a later backup of this mission, with entries up to {until} that this folder does not have."
        " Originals in it: {originals}.",
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Use another medium, or restore that one first and go on there. Nothing was changed on it."
    )


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
        "errors",
        "“fieldkit mission check” names what no longer holds; “fieldkit mission rebuild --from-copies” makes"
        " mission.db anew: log/ and originals/ hold everything that was confirmed.",
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

    problem: Problem

    sentence = QT_TRANSLATE_NOOP("errors", "The picture cannot be shown: {problem}.")
    remedy = QT_TRANSLATE_NOOP("errors", "The file is kept as it is; other programs may show it.")


@dataclass(eq=False)
class DecoderMissing(CannotAccess):
    """The decoder of pictures does not start; that says nothing about any picture."""

    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "The picture decoder does not start: {why}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Install fieldkit again; the files taken in so far are kept.")


@dataclass(eq=False)
class DetectorUnfit(CannotAccess):
    """OpenCV finds a drawn marker elsewhere than it lies: this version of it must not measure."""

    version: str

    sentence = QT_TRANSLATE_NOOP("errors", "OpenCV {version} does not find the corners of a marker where they are.")
    remedy = QT_TRANSLATE_NOOP("errors", "Install fieldkit again with the versions that belong to it.")
