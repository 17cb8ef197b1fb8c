"""`fieldkit undo`: a person takes back what they did last."""

from pathlib import Path

import click

from fieldkit import recording
from fieldkit.cli.shell import MISSION, Shell, pass_shell, say
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.packing.words import act_in_words, subjects_in_words
from fieldkit.store.names import names


@click.command()
@MISSION
@click.option("--reason", default="", help="In words.")
@pass_shell
def undo(shell: Shell, folder: Path, reason: str) -> None:
    """Take back all that your newest command recorded; everything stays in the log."""
    with shell.writing(folder) as mission:
        called = names(mission.database)
        for entry in recording.undo(mission, reason):
            envelope = entry.envelope
            told = {"act": act_in_words(envelope.act), "about": subjects_in_words(entry, called)}
            say(QT_TRANSLATE_NOOP("cli", "Took back: {act}, {about}, {wall}"), **told, wall=envelope.wall)
