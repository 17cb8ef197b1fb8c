"""An encrypted mission does not open."""

from dataclasses import dataclass

from fieldkit.errors.access import CannotAccess, WrongPassphrase
from fieldkit.errors.input import BadInput
from fieldkit.labels import QT_TRANSLATE_NOOP


@dataclass(eq=False)
class MissionSealed(CannotAccess):
    """An encrypted mission, opened by somebody who asks nobody for its passphrase."""

    folder: str

    sentence = QT_TRANSLATE_NOOP("errors", "{folder} is encrypted; only its passphrase opens it.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Open it with “fieldkit --mission-passphrase-file FILE …”, or at a terminal."
    )


class MissionStaysShut(WrongPassphrase):
    """A passphrase that does not open a mission, said at a command line."""

    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Try again; capital letters and keyboard layout count. Forgotten? “fieldkit mission passphrase FOLDER"
        " --recovery-key FILE” sets another one.",
    )


@dataclass(eq=False)
class NotEncrypted(BadInput):
    """A plain mission, of which something is asked that only an encrypted one has."""

    folder: str

    sentence = QT_TRANSLATE_NOOP("errors", "{folder} is not encrypted, so it has no passphrase.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "“fieldkit mission convert FOLDER TARGET --seal” makes an encrypted copy of it."
    )


@dataclass(eq=False)
class OneForBoth(BadInput):
    """A passphrase that opens a person's key, wanted for a mission: many may open that, as the next shift does."""

    sentence = QT_TRANSLATE_NOOP("errors", "The passphrase of a key must not open a mission.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Choose another one: whoever may open the mission must not be able to sign for you."
    )


@dataclass(eq=False)
class VaultMissing(CannotAccess):
    """An encrypted mission without the file that its passphrase opens."""

    folder: str

    sentence = QT_TRANSLATE_NOOP(
        "errors", "{folder} is encrypted, and vault.json, which holds its key under the passphrase, is gone."
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Bring vault.json back from a backup of this folder. Without one, the recovery key opens log/ and"
        " originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.",
    )


@dataclass(eq=False)
class OnlyCopiesLeft(CannotAccess):
    """An encrypted mission without both its database and the file that its passphrase opens."""

    folder: str
    copies: int
    originals: int

    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "{folder} is encrypted, and mission.db and vault.json are both gone. Files that are still there: {copies}"
        " in log/, {originals} in originals/.",
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Bring both back from one backup of this folder. Without one, the recovery key makes them anew from what is"
        " there: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.",
    )


@dataclass(eq=False)
class VaultDamaged(CannotAccess):
    """The file that a mission's passphrase opens no longer reads as what it was."""

    name: str
    why: str

    sentence = QT_TRANSLATE_NOOP("errors", "{name} is damaged: {why}.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Bring vault.json back from a backup of this folder. Without one, move it away; the recovery key then opens"
        " log/ and originals/: “fieldkit mission rebuild FOLDER --from-copies --recovery-key FILE”.",
    )


@dataclass(eq=False)
class OtherVault(CannotAccess):
    """A vault that opens, and with it nothing that lies beside it."""

    folder: str

    sentence = QT_TRANSLATE_NOOP(
        "errors", "vault.json in {folder} is that of another mission, or of another laptop: it opens nothing there."
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Nothing is damaged by that. Bring back the vault.json of this folder, from where it was moved to or from a"
        " backup.",
    )


@dataclass(eq=False)
class WrongRecoveryKey(CannotAccess):
    """A recovery key of another mission."""

    name: str

    sentence = QT_TRANSLATE_NOOP("errors", "This recovery key does not open {name}.")
    remedy = QT_TRANSLATE_NOOP("errors", "Compare the mission on its sheet with the one that shall be opened.")


@dataclass(eq=False)
class BadRecoveryKey(BadInput):
    """A text that holds no recovery key. The text is not repeated: most of it may be right."""

    name: str

    sentence = QT_TRANSLATE_NOOP("errors", "{name} holds no recovery key, or one with a slip in it.")
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Type it as on its sheet, from AGE-SECRET-KEY-1 on; spaces and line feeds do not count."
    )


@dataclass(eq=False)
class NobodyToUnlock(BadInput):
    """The passphrase of a mission is needed and nobody can be asked for it."""

    mission: str

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The passphrase of the mission {mission} is needed, and there is no terminal to ask on."
    )
    remedy = QT_TRANSLATE_NOOP(
        "errors", "Name a file that holds it on its first line: fieldkit --mission-passphrase-file FILE …"
    )


@dataclass(eq=False)
class PlaceNeeded(BadInput):
    """Something that leaves an encrypted mission in the clear, and nobody said where to."""

    sentence = QT_TRANSLATE_NOOP("errors", "An encrypted mission keeps no packet that anybody can read.")
    remedy = QT_TRANSLATE_NOOP(
        "errors",
        "Say where to write it, outside the mission folder: --to FOLDER. An encrypted copy stays in packets/.",
    )
