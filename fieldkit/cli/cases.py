"""`fieldkit case`: the matters that items belong to."""

from pathlib import Path

import click

from fieldkit import recording
from fieldkit.cli.said import reasoned, stated
from fieldkit.cli.shell import MISSION, Shell, pass_shell, say


@click.group()
def case() -> None:
    """Cases: the matters that items belong to."""


@case.command(name="add")
@MISSION
@click.argument("code")
@click.option("--title", required=True)
@click.option("--purpose")
@pass_shell
def add_case(shell: Shell, folder: Path, code: str, title: str, purpose: str | None) -> None:
    """Open a further case."""
    with shell.writing(folder) as mission:
        say(recording.add_case(mission, code, title, purpose).id)


@case.command()
@MISSION
@click.argument("code")
@click.option("--code", "new_code", help="The code that it should have had.")
@click.option("--title")
@click.option("--purpose")
@reasoned
@pass_shell
def correct(
    shell: Shell,
    folder: Path,
    code: str,
    new_code: str | None,
    title: str | None,
    purpose: str | None,
    why: recording.Why,
) -> None:
    """Set fields of the case CODE anew; the earlier values stay in the log."""
    with shell.writing(folder) as mission:
        fields = stated(shell.vocabulary, code=new_code, title=title, purpose=purpose)
        recording.correct_case(mission, shell.vocabulary, recording.find_case(mission, code), fields, why)
