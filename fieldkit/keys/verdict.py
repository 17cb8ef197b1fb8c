"""What judging a signature or a certificate yields."""

from dataclasses import dataclass
from enum import StrEnum

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from fieldkit.canon import digest
from fieldkit.keys.certificates import common_name, fingerprint, is_lead


class Reason(StrEnum):
    """Why a signature counts or does not."""

    SOUND = "sound"
    """Over these bytes, by that certificate, which leads to a trusted root and was valid then."""

    MALFORMED = "malformed"
    """Not one plain signature of the kind that is made here (`docs/packet-format.md`)."""

    UNSUITABLE = "unsuitable"
    """By a kind of key that is refused here: anything but P-256 in CMS, anything but Ed25519 of a device."""

    ALTERED = "altered"
    """Of other bytes than these."""

    FORGED = "forged"
    """Not made with the key of the certificate that it names."""

    UNTRUSTED = "untrusted"
    """Sound in itself, but the certificate leads to none of the roots, or is not meant for signing."""

    EXPIRED = "expired"
    """Sound, and trusted if it was made before the certificates ran out; that is for a time-stamp to say."""

    NOT_YET_VALID = "not-yet-valid"
    """Sound, and trusted once the certificates have begun; a slow clock asked too early."""


UNDECIDED = frozenset({Reason.EXPIRED, Reason.NOT_YET_VALID})
"""Neither proved nor disproved: only an independent time-stamp could tell."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Of one signature: whether it fits the bytes (`intact`) and leads to a trusted root (`trusted`), and why not.

    `certificate` is the SHA-256 of the signer's certificate (DER), `key` that of its public key (DER SPKI),
    `code` the common name it bears; `lead`: it names its person a lead of the mission. They are claims unless
    `trusted`, and empty where nothing could be read.
    """

    reason: Reason
    certificate: str = ""
    key: str = ""
    code: str = ""
    lead: bool = False

    @property
    def intact(self) -> bool:
        """The key of the certificate signed exactly these bytes."""
        return self.reason in {Reason.SOUND, Reason.UNTRUSTED, Reason.EXPIRED, Reason.NOT_YET_VALID}

    @property
    def trusted(self) -> bool:
        """Intact, and the certificate was valid then and leads to a trusted root."""
        return self.reason is Reason.SOUND


def verdict_on(certificate: x509.Certificate, reason: Reason) -> Verdict:
    """The verdict `reason` with what the signer's certificate claims. Raises `ValueError` if it cannot be read."""
    return Verdict(
        reason,
        fingerprint(certificate),
        digest(certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)),
        common_name(certificate),
        is_lead(certificate),
    )
