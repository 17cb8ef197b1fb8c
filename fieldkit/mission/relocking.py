"""Another passphrase for an encrypted mission."""

from collections.abc import Callable
from pathlib import Path

from fieldkit.errors import Refused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.layout import Layout
from fieldkit.platform import supersede
from fieldkit.vault import Unlock, Vault
from fieldkit.vault.wrapping import Cost

CHANGING = QT_TRANSLATE_NOOP("mission", "changing the passphrase of {folder}")
PLAIN = QT_TRANSLATE_NOOP(
    "mission", "This mission is not encrypted. “fieldkit mission convert … --seal” makes an encrypted copy of it."
)


def change_passphrase(folder: Path, unlock: Unlock, passphrase: Callable[[], str], cost: Cost) -> None:
    """Lock the mission in `folder` by what `passphrase` gives; the recovery key stays, and so does who has it open.

    A backup opens by the passphrase it was made under. Raises `Refused` for a plain mission, `MissingField` for an
    empty passphrase, `VaultDamaged`, what `unlock` raises, `CannotRead`, `CannotWrite`.
    """
    layout = Layout(folder)
    vault = Vault.read(folder)
    if vault is None:
        raise Refused(CHANGING.format(folder=folder.name), PLAIN)
    secrets = unlock(vault)
    fresh = Vault.new(folder, vault.file.mission, secrets, passphrase(), cost)
    supersede(layout.vault, fresh.data)
