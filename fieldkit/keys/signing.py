"""Who signs what: a person signs seals and acts, a device its checkpoints."""

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ed25519

from fieldkit.canon import Digest
from fieldkit.keys.certificates import UNREADABLE, fingerprint
from fieldkit.keys.cms import sign_detached
from fieldkit.keys.identity import Person
from fieldkit.keys.issuing import Issuer
from fieldkit.when import Clock


@dataclass(frozen=True, slots=True)
class Signer:
    """A person with opened key and certificate; `chain` leads up to the root without holding it."""

    person: Person
    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    clock: Clock

    @property
    def code(self) -> str:
        """Code of the person."""
        return self.person.code

    @property
    def fingerprint(self) -> Digest:
        """SHA-256 of the certificate (DER), as in the `signer:` lines of a seal."""
        return fingerprint(self.certificate)

    def sign(self, content: bytes) -> bytes:
        """A detached CMS over `content`, DER, with the chain inside."""
        claimed = datetime.fromisoformat(self.clock.read().wall)
        return sign_detached(content, Issuer(self.certificate, self.person.key), self.chain, claimed)


def verify_device(certificate: bytes, signature: bytes, content: bytes) -> bool:
    """Did the Ed25519 key in `certificate` (DER) sign `content`? Whose it is, `cms.verify_certificate` says.

    Never raises on what the bytes are.
    """
    try:
        public = x509.load_der_x509_certificate(certificate).public_key()
        if not isinstance(public, ed25519.Ed25519PublicKey):
            return False
        public.verify(signature, content)
    except (*UNREADABLE, InvalidSignature):
        return False
    return True
