"""Something is disproved: exit status 1."""

from dataclasses import dataclass

from fieldkit.errors.root import FieldkitError
from fieldkit.labels import QT_TRANSLATE_NOOP


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


@dataclass(eq=False)
class OriginalBroken(OriginalChanged):
    """A sealed original does not decrypt to its end; so nobody can say what it holds now."""

    sentence = QT_TRANSLATE_NOOP(
        "errors", "The original {name} does not decrypt: its bytes are not those that were sealed."
    )
