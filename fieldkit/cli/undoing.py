"""`fieldkit undo` and `fieldkit redo`: a person takes back what they did last, or restores it."""

from collections.abc import Sequence
from pathlib import Path

import click

from fieldkit import recording
from fieldkit.cli.output import say
from fieldkit.cli.shell import MISSION, Shell, pass_shell
from fieldkit.custody.entry import Entry
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.recounting import Recounting

TOOK_BACK = QT_TRANSLATE_NOOP("cli", "Took back: {act}, {about}, {wall}")
RESTORED = QT_TRANSLATE_NOOP("cli", "Restored: {act}, {about}, {wall}")

with_reason = click.option("--reason", default="", help="In words.")


@click.command()
@MISSION
@with_reason
@pass_shell
def undo(shell: Shell, folder: Path, reason: str) -> None:
    """Take back all that your newest command recorded; everything stays in the log."""
    with shell.writing(folder) as mission:
        _tell(shell, mission, TOOK_BACK, recording.undo(mission, reason))


@click.command()
@MISSION
@with_reason
@pass_shell
def redo(shell: Shell, folder: Path, reason: str) -> None:
    """Restore what you took back last, as long as you have recorded nothing else since."""
    with shell.writing(folder) as mission:
        _tell(shell, mission, RESTORED, recording.redo(mission, reason))


def _tell(shell: Shell, mission: Mission, sentence: str, deed: Sequence[Entry]) -> None:
    """A line for each entry of `deed`."""
    teller = Recounting(mission, shell.vocabulary).teller(deed)
    for entry in deed:
        about = " – ".join(thing.name for thing in teller.directory.about(entry))
        say(sentence, act=teller.act(entry), about=about, wall=entry.envelope.wall)
