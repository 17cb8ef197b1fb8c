"""How a mission that is made here is locked: its passphrase, and the recovery key, which has to reach a person."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import click

from fieldkit.cli.output import say
from fieldkit.cli.passphrases import new_mission_passphrase
from fieldkit.cli.shell import FILE, Shell
from fieldkit.errors import Refused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.covering import Locking
from fieldkit.mission.handing import HANDING, Making, refuse_inside, write_sheet
from fieldkit.platform import read_named, remove_quietly
from fieldkit.report.recovery import RecoverySheet, recovery_text
from fieldkit.vault import RecoveryKey, Unlock, Vault

TRIES = 3

NOBODY = QT_TRANSLATE_NOOP(
    "cli", "There is no terminal to show it on. Say where to write its sheet: --recovery-to FILE"
)
WROTE = QT_TRANSLATE_NOOP(
    "cli", "Wrote the recovery key to {target}. Print it, and take the file off this laptop: it opens everything."
)
NOT_HELD = QT_TRANSLATE_NOOP("cli", "What was typed is not its last group. Nothing was made.")
TYPE_BACK = QT_TRANSLATE_NOOP("cli", "Once you have written it down or printed it, type its last group")
DESTROY = QT_TRANSLATE_NOOP(
    "cli", "Destroy the file with the recovery key now, and lock its sheet away again: it opens everything."
)
PLAIN_KEY = QT_TRANSLATE_NOOP("cli", "A plain mission has no recovery key: leave out --plain or --recovery-to.")


recovery_to = click.option(
    "--recovery-to",
    "recovery",
    type=FILE,
    multiple=True,
    help="Write the recovery sheet to this file: PDF if it is called so, else text; may be given again."
    " Otherwise it is shown on the terminal, once.",
)
recovery_key = click.option("--recovery-key", type=FILE, help="Open the mission by the recovery key in this file.")


def lockable(command: Any) -> Any:
    """Give a command the options that say how the mission that it makes is locked."""
    for option in (
        recovery_to,
        click.option(
            "--plain", is_flag=True, help="Encrypt nothing: for practice, or where the disk is encrypted."
        ),
    ):
        command = option(command)
    return command


def read_recovery_key(file: Path) -> RecoveryKey:
    """The recovery key that a person wrote into a file. Raises `CannotRead`, `BadRecoveryKey`."""
    return RecoveryKey.read(read_named(file).decode("utf-8", "replace"), file.name)


def unlock_by(shell: Shell, file: Path | None) -> Unlock:
    """Opens a mission by the recovery key in `file`, or by its passphrase. Raises as `read_recovery_key`."""
    if file is None:
        return shell.unlock
    key = read_recovery_key(file)
    return lambda vault: vault.by_recovery_key(key)


def unlocked_before(shell: Shell, folder: Path) -> Unlock:
    """Opens the mission in `folder` by its passphrase, asked for now: a bar would wipe the question away."""
    vault = Vault.read(folder)
    if vault is None:
        return shell.unlock
    secrets = shell.unlock(vault)
    return lambda _: secrets


@contextmanager
def locked(
    shell: Shell, making: Making, recovery: Sequence[Path], *, plain: bool, new: Path | None = None
) -> Iterator[Locking | None]:
    """How the mission is locked, None for a plain one; the sheets that were written go if it cannot be made.

    Its passphrase is read from `new`, or from where the shell finds that of a mission. Raises `Refused` where the
    recovery key reaches nobody, `NobodyToUnlock`, `AlreadyThere`, `CannotWrite`.
    """
    if plain:
        if recovery:
            raise click.UsageError(PLAIN_KEY)
        yield None
        return
    refuse_inside(recovery, making.folder, shell.profile.folder)
    secret = new_mission_passphrase(new or shell.mission_file, making.folder.name)
    key = RecoveryKey.new()
    with ExitStack() as undo:
        sheet = making.sheet(key, shell.hands.clock.read().wall)
        _hand_over(shell, sheet, recovery, undo)
        yield Locking(secret, key)
        undo.pop_all()
    for target in recovery:
        say(WROTE, target=target)


def _hand_over(shell: Shell, sheet: RecoverySheet, targets: Sequence[Path], undo: ExitStack) -> None:
    for target in targets:
        write_sheet(target, sheet, shell.profile.folder)
        undo.callback(remove_quietly, target)
    if not targets:
        _show(sheet)


def _show(sheet: RecoverySheet) -> None:
    """Show it once, to somebody who then shows that they hold it. Raises `Refused`."""
    if not sys.stdin.isatty():
        raise Refused(HANDING, NOBODY)
    click.echo(recovery_text(sheet), err=True)
    for _ in range(TRIES):
        if sheet.key.is_group(-1, click.prompt(TYPE_BACK, err=True)):
            return
    raise Refused(HANDING, NOT_HELD)
