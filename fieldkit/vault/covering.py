"""How the files of one mission lie on the disk: as they are, or sealed. Whoever keeps them need not know which."""

import hmac
from collections.abc import Iterable, Iterator
from functools import partial
from io import FileIO
from pathlib import Path
from typing import Protocol

from pyrage import x25519

from fieldkit import platform
from fieldkit.errors import Damaged, PlaceNeeded
from fieldkit.vault.record import Vault, nobody
from fieldkit.vault.secrets import RecoveryKey, Secrets
from fieldkit.vault.stamp import Stamp
from fieldkit.vault.streams import Take, drawn, pieces, plain_size, seal, unseal

PACKET_DIGITS = 32


class Covering(Protocol):
    """What is done to bytes and names on the way to the disk and back.

    `discreet`: what is kept outside of the mission, for speed, must tell nothing of it.
    """

    discreet: bool

    def unlock(self, vault: Vault) -> Secrets:
        """`Unlock` by what is known here. Raises `MissionSealed`, `VaultDamaged`."""

    def key(self, database: str) -> bytes | None:
        """The key of the database called so in the mission folder; None for a plain one."""

    def content_name(self, sha256: str) -> str:
        """The 64 hexadecimal digits under which the content with that SHA-256 lies."""

    def file_name(self, name: str) -> str:
        """The name under which a file lies whose own name tells nothing."""

    def outlet(self, packets: Path, named: Path | None) -> Path:
        """Where a packet that anybody can read is written: the folder that a person `named`, or `packets`.

        Raises `PlaceNeeded`.
        """

    def copy_name(self, packet: str) -> str | None:
        """The name under which a copy of a packet that was written elsewhere is kept; None where none is."""

    def cover(self, chunks: Iterable[bytes], write: Take) -> None:
        """Write `chunks` as they are to lie on the disk. Raises what they and `write` raise."""

    def stamp(self) -> Stamp | None:
        """Tells whether a covered file reads back as it was written; None where its content is compared."""

    def uncover(self, file: FileIO, name: str, take: Take) -> None:
        """Give `take` what lies in an open file; it counts once this returns. Raises `CannotRead`, `Damaged`."""

    def pieces(self, file: FileIO, name: str) -> Iterator[bytes]:
        """`uncover` piece by piece, when asked; it counts once the last one was given."""

    def size(self, file: FileIO, name: str) -> int:
        """Bytes of what lies in an open file. Raises `CannotRead`, `Damaged`."""


class Plain:
    """Files lie as they are."""

    discreet = False

    def unlock(self, vault: Vault) -> Secrets:
        """See `Covering`."""
        return nobody(vault)

    def key(self, database: str) -> None:
        """See `Covering`."""
        del database

    def content_name(self, sha256: str) -> str:
        """See `Covering`."""
        return sha256

    def file_name(self, name: str) -> str:
        """See `Covering`."""
        return name

    def outlet(self, packets: Path, named: Path | None) -> Path:
        """See `Covering`."""
        return named or packets

    def copy_name(self, packet: str) -> None:
        """See `Covering`."""
        del packet

    def cover(self, chunks: Iterable[bytes], write: Take) -> None:
        """See `Covering`."""
        for chunk in chunks:
            write(chunk)

    def stamp(self) -> None:
        """See `Covering`."""

    def uncover(self, file: FileIO, name: str, take: Take) -> None:
        """See `Covering`."""
        self.cover(self.pieces(file, name), take)

    def pieces(self, file: FileIO, name: str) -> Iterator[bytes]:
        """See `Covering`."""
        return pieces(file, name)

    def size(self, file: FileIO, name: str) -> int:
        """See `Covering`."""
        with platform.reading(name):
            return file.seek(0, 2)


PLAIN = Plain()


class Sealed:
    """Files are age files to the daily identity and the recovery key, under names that only a key relates to them.

    `also` opens files that were sealed under secrets that are lost.
    """

    discreet = True

    def __init__(self, secrets: Secrets, also: RecoveryKey | None = None) -> None:
        self.secrets = secrets
        daily = x25519.Identity.from_str(secrets.daily)
        self._recipients = [daily.to_public(), x25519.Recipient.from_str(secrets.recovery)]
        self._identities = [daily, *([x25519.Identity.from_str(also.line)] if also else [])]
        self._names = secrets.key("names")

    def unlock(self, vault: Vault) -> Secrets:
        """See `Covering`."""
        return vault.admitting(self.secrets)

    def opens(self, file: FileIO, name: str) -> bool:
        """Whether an open file was sealed for the daily identity; whether it is whole, only `uncover` tells.

        Raises `CannotRead`.
        """
        try:
            unseal(file, name, _enough, self._identities[:1])
        except _Enough:
            return True
        except Damaged as error:
            return isinstance(error.__cause__, OSError)  # its beginning opened, what follows is damaged
        return True

    def key(self, database: str) -> bytes:
        """See `Covering`."""
        return self.secrets.key(database)

    def content_name(self, sha256: str) -> str:
        """See `Covering`."""
        return hmac.digest(self._names, sha256.encode(), "sha256").hex()

    def file_name(self, name: str) -> str:
        """See `Covering`."""
        return f"{name}.age"

    def outlet(self, packets: Path, named: Path | None) -> Path:
        """See `Covering`."""
        if named is None or named.resolve().is_relative_to(packets.parent.resolve()):
            raise PlaceNeeded
        return named

    def copy_name(self, packet: str) -> str:
        """See `Covering`."""
        return self.file_name(self.content_name(packet)[:PACKET_DIGITS])

    def cover(self, chunks: Iterable[bytes], write: Take) -> None:
        """See `Covering`."""
        seal(chunks, write, self._recipients)

    def stamp(self) -> Stamp:
        """See `Covering`."""
        return Stamp()

    def uncover(self, file: FileIO, name: str, take: Take) -> None:
        """See `Covering`."""
        unseal(file, name, take, self._identities)

    def pieces(self, file: FileIO, name: str) -> Iterator[bytes]:
        """See `Covering`."""
        return drawn(partial(self.uncover, file, name))

    def size(self, file: FileIO, name: str) -> int:
        """See `Covering`."""
        return plain_size(file, name)


class _Enough(Exception):
    """A first piece came."""


def _enough(_: bytes) -> None:
    raise _Enough
