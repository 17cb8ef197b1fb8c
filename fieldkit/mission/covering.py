"""Which covering a mission folder has, and its database under it."""

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from fieldkit.errors import Damaged, KeyDamaged, OneForBoth, OtherVault, VaultMissing, WrongPassphrase
from fieldkit.keys.profile import Profile
from fieldkit.mission.layout import Layout
from fieldkit.platform import open_regular, reading, write_new
from fieldkit.store import driver
from fieldkit.vault import PLAIN, Covering, RecoveryKey, Sealed, Secrets, Unlock, Vault
from fieldkit.vault.wrapping import Cost


@dataclass(frozen=True, slots=True)
class Locking:
    """How a new mission is locked: by this passphrase, and by the key `recovery`, which nobody keeps."""

    passphrase: str = field(repr=False)
    recovery: RecoveryKey


def is_sealed(folder: Path) -> bool:
    """Whether the mission in `folder` is encrypted, its vault there or not. Raises `CannotRead`."""
    layout = Layout(folder)
    return layout.vault.exists() or any(layout.log.glob("*.age")) or _is_young_and_sealed(layout)


def covering_of(layout: Layout, unlock: Unlock) -> Covering:
    """The covering of a mission that is there; `unlock` is asked for the secrets of an encrypted one.

    Raises `VaultMissing`, `VaultDamaged`, `CannotRead`, and what `unlock` raises.
    """
    vault = Vault.read(layout.root)
    if vault is not None:
        return Sealed(unlock(vault))
    if is_sealed(layout.root):
        raise VaultMissing(str(layout.root))
    return PLAIN


def refuse_one_for_both(passphrase: str, profile: Profile, but: str = "") -> None:
    """Raise `OneForBoth` where what shall open a mission opens a key here; takes as long as opening each of them.

    The key of the person `but` is not tried: it was compared before.
    """
    for code in (one for one in profile.people() if one != but):
        with suppress(WrongPassphrase, KeyDamaged):
            profile.person(code, passphrase)
            raise OneForBoth


def new_covering(layout: Layout, mission: str, locking: Locking | None, cost: Cost) -> Covering:
    """The covering of the new mission in the empty folder of `layout`; plain without `locking`.

    Raises `MissingField` for an empty passphrase, `CannotRead` if this machine lacks the memory, `CannotWrite`.
    """
    if locking is None:
        return PLAIN
    secrets = Secrets.new(locking.recovery)
    write_new(layout.vault, Vault.new(layout.root, mission, secrets, locking.passphrase, cost).data)
    return Sealed(secrets)


def connect(layout: Layout, covering: Covering, *, write: bool) -> driver.Database:
    """Open the database of a mission. Raises as `driver.connect` does, and `OtherVault`."""
    try:
        return driver.connect(layout.database, key=covering.key(layout.database.name), write=write)
    except Damaged as error:
        refuse_other_vault(layout, covering, error)
        raise


def refuse_other_vault(layout: Layout, covering: Covering, error: Damaged | None = None) -> None:
    """Raise `OtherVault`, because of `error`, where what opens a mission opens none of its closed copies either.

    Raises `CannotRead`.
    """
    copies = sorted(layout.log.glob("*.age")) if isinstance(covering, Sealed) else []
    if copies and not any(_opens(covering, path) for path in copies):
        raise OtherVault(str(layout.root)) from error


def _opens(covering: Covering, path: Path) -> bool:
    with open_regular(path) as file:
        return isinstance(covering, Sealed) and covering.opens(file, path.name)


def _is_young_and_sealed(layout: Layout) -> bool:
    """Where no copy of the log was closed yet, the database alone can tell."""
    if any(layout.log.glob("*.jsonl")) or not layout.database.is_file():
        return False
    with reading(layout.database), layout.database.open("rb") as file:
        beginning = file.read(len(driver.PLAIN_FILE))
    return bool(beginning) and beginning != driver.PLAIN_FILE
