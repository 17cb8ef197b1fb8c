"""`vault.json`: the secrets of an encrypted mission, under its passphrase and once more under its recovery key.

Nothing in it is secret but what is wrapped, and nothing is unguarded: `checksum` tells damage from a wrong
passphrase, and `tag`, which takes the secrets to make, says that whoever wrote the file had them. Anybody can seal
secrets of their own to the recovery key: so `proof`, among what is wrapped, takes that key itself to make.
"""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Annotated, Literal, Self

from msgspec import Meta, Struct, structs
from pyrage import x25519

from fieldkit import platform
from fieldkit.canon import canonical, decode, digest
from fieldkit.errors import (
    Damaged,
    KeyDamaged,
    MissingField,
    MissionSealed,
    NotCanonical,
    VaultDamaged,
    WrongPassphrase,
    WrongRecoveryKey,
)
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.base import Hex32, Sha256
from fieldkit.vault.secrets import KEY_BYTES, RecoveryKey, Secrets
from fieldkit.vault.streams import seal, unseal
from fieldkit.vault.wrapping import Cost, unwrap, wrap

VAULT = "vault.json"
LARGEST = 1 << 20

PASSPHRASE = QT_TRANSLATE_NOOP("vault", "passphrase of the mission")
EMPTY = QT_TRANSLATE_NOOP("vault", "Without a passphrase, whoever holds the laptop would read everything.")
ALTERED = QT_TRANSLATE_NOOP("vault", "some of its bytes are not those that were written")
FORGED = QT_TRANSLATE_NOOP("vault", "whoever wrote it did not have the secrets of this mission")


class _Held(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is wrapped."""

    root: Annotated[bytes, Meta(min_length=KEY_BYTES, max_length=KEY_BYTES)]
    daily: str
    recovery: str
    proof: Sha256


class _File(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The file: `wrapped` opens by the passphrase, `escrow` is an age file to the recipient `recovery`."""

    format: Literal["fieldkit-vault/1"] = "fieldkit-vault/1"
    mission: Hex32
    recovery: str
    wrapped: str
    escrow: bytes
    checksum: Sha256 = ""
    tag: Sha256 = ""


@dataclass(frozen=True, slots=True)
class Vault:
    """The vault of the mission in `folder`, locked."""

    folder: Path
    file: _File

    @classmethod
    def new(cls, folder: Path, mission: str, secrets: Secrets, passphrase: str, cost: Cost) -> Self:
        """`secrets` put away under `passphrase` and their own recovery recipient.

        Raises `MissingField` for an empty passphrase, `CannotRead` if this machine lacks the memory.
        """
        if not passphrase:
            raise MissingField(PASSPHRASE, EMPTY)
        held = canonical(
            _Held(root=secrets.root, daily=secrets.daily, recovery=secrets.recovery, proof=secrets.proof)
        )
        escrow = BytesIO()
        seal([held], escrow.write, [x25519.Recipient.from_str(secrets.recovery)])
        whole = _File(
            mission=mission,
            recovery=secrets.recovery,
            wrapped=wrap(held, passphrase, name=mission, cost=cost).decode(),
            escrow=escrow.getvalue(),
        )
        checksum = digest(canonical(whole))
        return cls(folder, structs.replace(whole, checksum=checksum, tag=_tag(secrets, checksum)))

    @classmethod
    def read(cls, folder: Path) -> Self | None:
        """The vault in the mission `folder`; None where there is none. Raises `CannotRead`, `VaultDamaged`."""
        path = folder / VAULT
        if not path.exists():
            return None
        with platform.open_regular(path) as opened, platform.reading(path):
            data = opened.read(LARGEST)
        try:
            whole = decode(data, _File)
        except NotCanonical as error:
            raise VaultDamaged(str(path), error.why) from error
        if digest(canonical(structs.replace(whole, checksum="", tag=""))) != whole.checksum:
            raise VaultDamaged(str(path), ALTERED)
        return cls(folder, whole)

    @property
    def data(self) -> bytes:
        """The bytes of the file."""
        return canonical(self.file)

    @property
    def checksum(self) -> str:
        """What tells this vault from every other."""
        return self.file.checksum

    def by_passphrase(self, passphrase: str) -> Secrets:
        """The secrets. Raises `WrongPassphrase`, `VaultDamaged`, `CannotRead` if this machine lacks the memory."""
        try:
            held = unwrap(self.file.wrapped.encode(), passphrase, name=self.file.mission)
        except WrongPassphrase:
            raise WrongPassphrase(self.folder.name) from None
        except KeyDamaged as error:
            raise VaultDamaged(str(self.folder / VAULT), error.why) from error
        return self._holding(held)

    def by_recovery_key(self, key: RecoveryKey) -> Secrets:
        """The secrets, which were put away with that key. Raises `WrongRecoveryKey`, `VaultDamaged`."""
        held = list[bytes]()
        try:
            unseal(BytesIO(self.file.escrow), VAULT, held.append, [x25519.Identity.from_str(key.line)])
        except Damaged as error:
            raise WrongRecoveryKey(self.folder.name) from error
        secrets = self._holding(b"".join(held))
        if not secrets.made_with(key):
            raise VaultDamaged(str(self.folder / VAULT), FORGED)
        return secrets

    def admitting(self, secrets: Secrets) -> Secrets:
        """`secrets`, if they are those of this vault. Raises `VaultDamaged`."""
        if not hmac.compare_digest(_tag(secrets, self.file.checksum), self.file.tag):
            raise VaultDamaged(str(self.folder / VAULT), FORGED)
        return secrets

    def _holding(self, held: bytes) -> Secrets:
        """What was wrapped, or sealed to the recovery key by anybody. Raises `VaultDamaged`."""
        try:
            found = decode(held, _Held)
        except NotCanonical as error:
            raise VaultDamaged(str(self.folder / VAULT), FORGED) from error
        return self.admitting(Secrets(found.root, found.daily, found.recovery, found.proof))


Unlock = Callable[[Vault], Secrets]
"""How a vault is opened: asked only where there is one."""


def nobody(vault: Vault) -> Secrets:
    """`Unlock` where no one can be asked. Raises `MissionSealed`."""
    raise MissionSealed(str(vault.folder))


def _tag(secrets: Secrets, checksum: str) -> str:
    return hmac.digest(secrets.key(VAULT), checksum.encode(), "sha256").hex()
