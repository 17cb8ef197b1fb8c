"""`fieldkit mission passphrase` and `convert`: what is done with the locks of a mission that is there."""

from pathlib import Path

import click

from fieldkit.cli.locking import locked, recovery_key, recovery_to, unlock_by
from fieldkit.cli.shell import (
    FILE,
    FOLDER,
    Shell,
    new_mission_passphrase,
    pass_shell,
    progress,
    say,
    warn_of_strangers,
)
from fieldkit.errors import Refused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.converting import convert as convert_mission
from fieldkit.mission.covering import is_sealed
from fieldkit.mission.handing import Making
from fieldkit.mission.place import new_place
from fieldkit.mission.relocking import change_passphrase

CONVERTING = QT_TRANSLATE_NOOP("cli", "converting {folder}")
SO_ALREADY = QT_TRANSLATE_NOOP("cli", "It is so already. “fieldkit mission backup” makes a copy that opens alike.")


@click.command()
@click.argument("folder", type=FOLDER)
@recovery_key
@click.option("--new-passphrase-file", "new", type=FILE, help="Read the new one from the first line of this file.")
@pass_shell
def passphrase(shell: Shell, folder: Path, recovery_key: Path | None, new: Path | None) -> None:
    """Lock the encrypted mission in FOLDER by another passphrase; its recovery key stays.

    Where the passphrase is forgotten, the recovery key opens it. A backup that was made before still opens by the
    earlier one.
    """
    unlock = unlock_by(shell, recovery_key)
    change_passphrase(folder, unlock, lambda: new_mission_passphrase(new, folder.name), shell.profile)
    say(QT_TRANSLATE_NOOP("cli", "{folder} opens by the new passphrase from now on."), folder=folder.name)


@click.command()
@click.argument("folder", type=FOLDER)
@click.argument("target", type=FOLDER)
@click.option("--seal/--plain", "seal", required=True, help="Make an encrypted copy, or one that anybody can read.")
@recovery_to
@pass_shell
def convert(shell: Shell, folder: Path, target: Path, seal: bool, recovery: tuple[Path, ...]) -> None:
    """Make TARGET, a verified copy of the mission in FOLDER that is encrypted where that is plain, or plain.

    The folder stays as it is. Go on in one of the two and remove the other: what is recorded in both is a fork.
    """
    place = new_place(target)
    if is_sealed(folder) == seal:
        raise Refused(CONVERTING.format(folder=folder.name), SO_ALREADY)
    with shell.writing(folder) as mission:
        info = mission.info
        warn_of_strangers(place.root)
        making = Making(place.root, info.id, info.code, mission.actor, info.sample)
        with locked(shell, making, recovery, plain=not seal) as locking, progress() as report:
            made = convert_mission(mission, target, locking, report)
    say(QT_TRANSLATE_NOOP("cli", "Wrote {folder}; read back and compared."), folder=made)
