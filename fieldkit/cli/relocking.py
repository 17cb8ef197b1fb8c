"""`fieldkit mission passphrase` and `convert`: what is done with the locks of a mission that is there."""

from pathlib import Path

import click

from fieldkit.cli.left import warn_of_strangers
from fieldkit.cli.locking import DESTROY, locked, recovery_key, recovery_to, unlock_by
from fieldkit.cli.output import say, warn
from fieldkit.cli.passphrases import new_mission_passphrase
from fieldkit.cli.shell import FILE, FOLDER, Shell, pass_shell, progress
from fieldkit.errors import Refused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.converting import convert as convert_mission
from fieldkit.mission.covering import is_sealed
from fieldkit.mission.handing import Making
from fieldkit.mission.place import new_place
from fieldkit.mission.relocking import change_passphrase

CONVERTING = QT_TRANSLATE_NOOP("cli", "converting {folder}")
SO_ALREADY = QT_TRANSLATE_NOOP("cli", "It is so already. “fieldkit mission backup” makes a copy that opens alike.")
NOT_YET = QT_TRANSLATE_NOOP("cli", "It is not encrypted yet: --seal makes a copy that is.")
READABLE_STILL = QT_TRANSLATE_NOOP(
    "cli",
    "Caution: {folder} is as readable as before, and so is every backup of it. Remove them once this one opens.",
)
READABLE_NOW = QT_TRANSLATE_NOOP("cli", "Caution: whoever gets hold of {folder} can read everything in it.")
ONE_WAY = QT_TRANSLATE_NOOP("cli", "Say what the copy shall be: --seal, --plain or --renew.")


new_passphrase_file = click.option(
    "--new-passphrase-file", "new", type=FILE, help="Read the new one from the first line of this file."
)


@click.command()
@click.argument("folder", type=FOLDER)
@recovery_key
@new_passphrase_file
@pass_shell
def passphrase(shell: Shell, folder: Path, recovery_key: Path | None, new: Path | None) -> None:
    """Lock the encrypted mission in FOLDER by another passphrase; its recovery key stays.

    Where the passphrase is forgotten, the recovery key opens it. A backup that was made before still opens by the
    earlier one.
    """
    unlock = unlock_by(shell, recovery_key)
    change_passphrase(folder, unlock, lambda: new_mission_passphrase(new, folder.name), shell.profile)
    say(QT_TRANSLATE_NOOP("cli", "{folder} opens by the new passphrase from now on."), folder=folder.name)
    if recovery_key is not None:
        warn(DESTROY)


@click.command()
@click.argument("folder", type=FOLDER)
@click.argument("target", type=FOLDER)
@click.option("--seal", "way", flag_value="seal", help="Make an encrypted copy of a plain mission.")
@click.option("--plain", "way", flag_value="plain", help="Make a copy of an encrypted one that anybody can read.")
@click.option(
    "--renew", "way", flag_value="renew", help="Make an encrypted copy of an encrypted one, with new keys."
)
@new_passphrase_file
@recovery_to
@pass_shell
def convert(
    shell: Shell, folder: Path, target: Path, way: str | None, new: Path | None, recovery: tuple[Path, ...]
) -> None:
    """Make TARGET, a verified copy of the mission in FOLDER: encrypted where that is plain, plain, or locked anew.

    The folder stays as it is. Go on in one of the two and remove the other: what is recorded in both is a fork.
    With --renew, who knows a passphrase or the recovery key of the folder opens nothing of the copy; what they took
    along they can read for ever.
    """
    if way is None:
        raise click.UsageError(ONE_WAY)
    place, seal = new_place(target), way != "plain"
    if is_sealed(folder) == (way == "seal"):
        raise Refused(CONVERTING.format(folder=folder.name), NOT_YET if way == "renew" else SO_ALREADY)
    with shell.writing(folder) as mission:
        info = mission.info
        warn_of_strangers(place.root)
        making = Making(place.root, info.id, info.code, mission.actor, info.sample)
        with locked(shell, making, recovery, plain=not seal, new=new) as locking, progress() as report:
            made = convert_mission(mission, target, locking, report)
    say(QT_TRANSLATE_NOOP("cli", "Wrote {folder}; read back and compared."), folder=made)
    if way == "seal":
        warn(READABLE_STILL, folder=folder)
    elif way == "plain":
        warn(READABLE_NOW, folder=made)
