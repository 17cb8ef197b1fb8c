"""Another passphrase for an encrypted mission."""

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

from fieldkit.errors import NotEncrypted
from fieldkit.keys.profile import Profile
from fieldkit.mission.covering import refuse_one_for_both
from fieldkit.mission.layout import Layout
from fieldkit.mission.place import refuse_unsafe
from fieldkit.mission.values import Pen
from fieldkit.mission.vaults import replace_vault
from fieldkit.platform import WriterLock
from fieldkit.vault import Unlock, Vault


def change_passphrase(
    folder: Path, unlock: Unlock, passphrase: Callable[[], str], profile: Profile, pen: Pen | None = None
) -> None:
    """Lock the mission in `folder` by what `passphrase` gives; the recovery key stays, and so does who has it open.

    `pen` is that of whoever has it open for writing in this program; without one nobody may have. A backup opens by
    the passphrase it was made under. Raises `NotEncrypted`, `OneForBoth` by the keys in `profile`, `MissingField`
    for an empty one, `MissionLocked`, `UnsafePlace`, `VaultDamaged`, what `unlock` raises,
    `CannotRead`, `CannotWrite`.
    """
    layout = Layout(folder)
    with ExitStack() as undo:
        if pen is None and layout.vault.exists():
            refuse_unsafe(folder)
            undo.callback(WriterLock.take(layout.lock).release)
        vault = Vault.read(folder)
        if vault is None:
            raise NotEncrypted(folder.name)
        secrets = unlock(vault)
        said = passphrase()
        refuse_one_for_both(said, profile)
        replace_vault(vault, Vault.new(folder, vault.file.mission, secrets, said, profile.cost), secrets)
