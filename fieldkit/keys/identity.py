"""The private keys that act: a person's (P-256) and this laptop's (Ed25519)."""

import re
from dataclasses import dataclass

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, ed25519
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)

from fieldkit.canon import Digest
from fieldkit.custody.note import device_key_name
from fieldkit.errors import KeyDamaged, NoLabel
from fieldkit.keys.certificates import key_fingerprint
from fieldkit.labels import QT_TRANSLATE_NOOP

CODE = re.compile(r"[A-Z]{1,4}-[0-9]{2,4}")


@dataclass(frozen=True, slots=True)
class Person:
    """A person's opened key. It signs through a `Signer`, once it is certified."""

    code: str
    key: ec.EllipticCurvePrivateKey


@dataclass(frozen=True, slots=True)
class Device:
    """The key of this laptop. It signs checkpoints by itself, so no passphrase stands before it."""

    key: ed25519.Ed25519PrivateKey

    @property
    def fingerprint(self) -> Digest:
        """SHA-256 of the public key (DER SPKI): the `device` of every envelope."""
        return key_fingerprint(self.key.public_key())

    @property
    def name(self) -> str:
        """The name in its certificate and on its notes."""
        return device_key_name(self.fingerprint)

    @property
    def public_raw(self) -> bytes:
        """The 32 bytes of the public key (RFC 8032)."""
        return self.key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)

    def sign(self, content: bytes) -> bytes:
        """The 64 bytes of an Ed25519 signature over `content`."""
        return self.key.sign(content)


def checked_code(code: str) -> str:
    """`code` itself, if it is written like `P-01` or `HQ-01`. Raises `BadLabel`."""
    if not CODE.fullmatch(code):
        raise NoLabel.unless(code, "P-01")
    return code


def to_pkcs8(key: ec.EllipticCurvePrivateKey | ed25519.Ed25519PrivateKey) -> bytes:
    """The private key as PKCS#8 DER (RFC 5958), unprotected."""
    return key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def elliptic_key(pkcs8: bytes, name: str) -> ec.EllipticCurvePrivateKey:
    """The key of a person or an authority in `pkcs8`. Raises `KeyDamaged(name)`."""
    key = _load(pkcs8, name)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise KeyDamaged(name, OTHER_KIND)
    return key


def device_key(pkcs8: bytes, name: str) -> ed25519.Ed25519PrivateKey:
    """The key of a device in `pkcs8`. Raises `KeyDamaged(name)`."""
    key = _load(pkcs8, name)
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise KeyDamaged(name, OTHER_KIND)
    return key


def _load(pkcs8: bytes, name: str) -> PrivateKeyTypes:
    try:
        return load_der_private_key(pkcs8, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise KeyDamaged(name, QT_TRANSLATE_NOOP("keys", "it holds no readable key")) from error


OTHER_KIND = QT_TRANSLATE_NOOP("keys", "it holds a key of another kind")
