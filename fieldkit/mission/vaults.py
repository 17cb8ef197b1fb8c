"""Whether the vault in a folder is the one that its catalogue knows, or an earlier one that somebody put back.

Whoever has an earlier vault and its passphrase holds the secrets: only fresh ones (`converting`) lock them out.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final, Literal

from fieldkit.errors import CannotRead, Damaged
from fieldkit.mission.covering import connect
from fieldkit.mission.layout import Layout
from fieldkit.mission.unit import Mission
from fieldkit.platform import supersede
from fieldkit.store import driver, vaults
from fieldkit.vault import Sealed, Secrets, Vault

Doubt = Literal["earlier", "strange"]
DOUBTS: Final[Mapping[vaults.Standing, Doubt]] = {"earlier": "earlier", "strange": "strange"}


def doubt(mission: Mission) -> Doubt | None:
    """What is to be told of the vault of an open mission: that it is an earlier one, or one that nobody announced.

    Raises `CannotRead`, `VaultDamaged`.
    """
    vault = Vault.read(mission.folder)
    if vault is None:
        return None
    with driver.translated(mission.layout.database):
        return DOUBTS.get(vaults.standing(mission.database, vault.checksum))


def know_vault(layout: Layout, database: driver.Database) -> None:
    """Hold the vault of a mission that is opened for writing for its own, unless it is in `doubt`."""
    vault = Vault.read(layout.root)
    if vault is not None and vaults.standing(database, vault.checksum) in {"new", "coming"}:
        _note(database, vaults.hold, vault)


def replace_vault(before: Vault, vault: Vault, secrets: Secrets) -> None:
    """Put `vault`, which holds `secrets`, in the place of `before`, which is in its folder; for the one writer.

    A catalogue that does not open hears of it when it is made anew. Raises `CannotWrite`, `MissionLocked`.
    """
    layout = Layout(vault.folder)
    with _catalogue(layout, secrets) as database:
        if database is not None and vaults.standing(database, before.checksum) == "new":
            _note(database, vaults.hold, before)
        _note(database, vaults.announce, vault)
        supersede(layout.vault, vault.data)
        _note(database, vaults.hold, vault)


@contextmanager
def _catalogue(layout: Layout, secrets: Secrets) -> Iterator[driver.Database | None]:
    try:
        database = connect(layout, Sealed(secrets), write=True) if layout.database.is_file() else None
    except (CannotRead, Damaged):
        database = None
    try:
        with driver.translated(layout.database):
            yield database
    finally:
        if database is not None:
            driver.close(database)


def _note(database: driver.Database | None, act: Callable[[driver.Database, str], None], vault: Vault) -> None:
    if database is not None:
        with driver.transaction(database):
            act(database, vault.checksum)
