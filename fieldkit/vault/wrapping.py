"""A secret in one small file, under a passphrase: Argon2id (RFC 9106), then AES-256-GCM (NIST SP 800-38D)."""

import secrets
from typing import Annotated, Literal

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Meta, Struct, structs

from fieldkit.canon import canonical, decode
from fieldkit.errors import CannotRead, KeyDamaged, MissingField, NotCanonical, WrongPassphrase
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.vault.spoken import spoken

KEY_BYTES = 32


class Cost(Struct, frozen=True, forbid_unknown_fields=True):
    """What one guess costs: memory in KiB, passes over it, lanes (threads).

    The bounds hold for what is read back too: a hostile file asks for a third more time than `STANDING_COST`, and
    for no more memory or threads. A version that makes it costlier raises them.
    """

    memory_kib: Annotated[int, Meta(ge=8, le=256 * 1024)]
    passes: Annotated[int, Meta(ge=1, le=4)]
    lanes: Annotated[int, Meta(ge=1, le=4)]

    def __post_init__(self) -> None:
        if self.memory_kib < 8 * self.lanes:  # RFC 9106, section 3.1
            raise ValueError("Argon2 needs 8 KiB for each lane")


STANDING_COST = Cost(memory_kib=256 * 1024, passes=3, lanes=4)
"""About a second of two cores: bearable once a day, ruinous for whoever guesses."""


class _Wrapped(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file. All of it but `sealed` is authenticated along with the secret."""

    format: Literal["fieldkit-key/1"] = "fieldkit-key/1"
    kdf: Literal["argon2id"] = "argon2id"
    cipher: Literal["aes-256-gcm"] = "aes-256-gcm"
    name: str
    cost: Cost
    salt: Annotated[bytes, Meta(min_length=16, max_length=16)]
    nonce: Annotated[bytes, Meta(min_length=12, max_length=12)]
    sealed: bytes = b""


def wrap(secret: bytes, passphrase: str, *, name: str, cost: Cost = STANDING_COST) -> bytes:
    """One canonical JSON line that gives `secret` back to whoever knows `passphrase`.

    `name` says whose secret it is and stands in the file in clear. Raises `MissingField` for an empty
    passphrase, `CannotRead` if this machine lacks the memory.
    """
    if not passphrase:
        raise MissingField(QT_TRANSLATE_NOOP("keys", "passphrase"), EMPTY)
    frame = _Wrapped(name=name, cost=cost, salt=secrets.token_bytes(16), nonce=secrets.token_bytes(12))
    sealed = _cipher(frame, passphrase).encrypt(frame.nonce, secret, canonical(frame))
    return canonical(structs.replace(frame, sealed=sealed))


def unwrap(wrapped: bytes, passphrase: str, *, name: str) -> bytes:
    """The secret that `wrap` put away under the same `name` and `passphrase`.

    Raises `WrongPassphrase` (also when bytes inside were changed: the cipher cannot tell the two apart),
    `KeyDamaged` for a file of another form, name or cost, `CannotRead` if this machine lacks the memory.
    """
    try:
        whole = decode(wrapped, _Wrapped)
    except NotCanonical as error:
        raise KeyDamaged(name, error.why) from error
    if whole.name != name:
        raise KeyDamaged(name, QT_TRANSLATE_NOOP("keys", "it holds the key of somebody else"))
    frame = structs.replace(whole, sealed=b"")
    try:
        return _cipher(frame, passphrase).decrypt(frame.nonce, whole.sealed, canonical(frame))
    except InvalidTag:
        # It says nothing, and its context would only show what was tried.
        raise WrongPassphrase(name) from None


def _cipher(frame: _Wrapped, passphrase: str) -> AESGCM:
    said, cost = spoken(passphrase).encode("utf-8", "surrogatepass"), frame.cost
    try:
        key = hash_secret_raw(said, frame.salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)
    except HashingError as error:
        raise CannotRead(frame.name, str(error)) from error
    return AESGCM(key)


EMPTY = QT_TRANSLATE_NOOP("keys", "A key without a passphrase would sign for whoever holds the laptop.")
