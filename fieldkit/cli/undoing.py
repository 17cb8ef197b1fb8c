"""`fieldkit undo`: a person takes back what they did last."""

from pathlib import Path

import click

from fieldkit import recording
from fieldkit.cli.shell import MISSION, Shell, pass_shell, say
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.recounting import Recounting

TOOK_BACK = QT_TRANSLATE_NOOP("cli", "Took back: {act}, {about}, {wall}")


@click.command()
@MISSION
@click.option("--reason", default="", help="In words.")
@pass_shell
def undo(shell: Shell, folder: Path, reason: str) -> None:
    """Take back all that your newest command recorded; everything stays in the log."""
    with shell.writing(folder) as mission:
        deed = recording.undo(mission, reason)
        teller = Recounting(mission, shell.vocabulary).teller(deed)
        for entry in deed:
            about = " – ".join(thing.name for thing in teller.directory.about(entry))
            say(TOOK_BACK, act=teller.act(entry), about=about, wall=entry.envelope.wall)
