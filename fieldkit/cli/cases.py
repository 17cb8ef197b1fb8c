"""`fieldkit case`: the matters that items belong to."""

from pathlib import Path

import click

from fieldkit import recording
from fieldkit.cli.output import say
from fieldkit.cli.said import reasoned, stated
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell
from fieldkit.cli.standing import corrected, tell
from fieldkit.cli.written import CASE, TITLE


@click.group()
def case() -> None:
    """Cases: the matters that items belong to."""


@case.command(name="add")
@MISSION
@click.argument("code", type=CASE)
@click.option("--title", type=TITLE, required=True)
@click.option("--purpose")
@pass_shell
def add_case(shell: Shell, folder: Path, code: str, title: str, purpose: str | None) -> None:
    """Open a further case."""
    with shell.writing(folder) as mission:
        say(recording.add_case(mission, code, title, purpose).id)


@case.command()
@MISSION
@click.argument("code")
@click.option("--code", "new_code", type=CASE, help="The code that it should have had.")
@click.option("--title", type=TITLE)
@click.option("--purpose")
@reasoned
@as_json
@pass_shell
def correct(
    shell: Shell,
    folder: Path,
    code: str,
    new_code: str | None,
    title: str | None,
    purpose: str | None,
    why: recording.Why,
    as_json: bool,
) -> None:
    """Set fields of the case CODE anew; the earlier values stay in the log."""
    with shell.writing(folder) as mission:
        fields = stated(shell.vocabulary, code=new_code, title=title, purpose=purpose)
        row = recording.find_case(mission, code)
        changes = recording.correct_case(mission, shell.vocabulary, row, fields, why)
        again = recording.find_case(mission, row.id)
        tell(changes, corrected(shell, mission, again, fields), as_json=as_json)
