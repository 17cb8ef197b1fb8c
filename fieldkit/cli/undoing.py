"""`fieldkit undo`: a person takes back what they did last."""

from pathlib import Path

import click

from fieldkit import recording
from fieldkit.cli.shell import MISSION, Shell, pass_shell, say
from fieldkit.labels import QT_TRANSLATE_NOOP


@click.command()
@MISSION
@click.option("--reason", default="", help="In words.")
@pass_shell
def undo(shell: Shell, folder: Path, reason: str) -> None:
    """Take back your newest act; both acts stay in the log."""
    with shell.writing(folder) as mission:
        taken = recording.undo(mission, reason)
        say(
            QT_TRANSLATE_NOOP("cli", "Took back {act} of {wall}."), act=taken.envelope.act, wall=taken.envelope.wall
        )
