"""`fieldkit support`: what to hand to whoever is asked for help."""

from pathlib import Path

import click

from fieldkit.cli.output import say, warn
from fieldkit.cli.shell import FILE, FOLDER, Shell, pass_shell
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.supporting.bundle import gather, write
from fieldkit.supporting.machine import self_check


@click.command()
@click.option("--to", "target", type=FILE, help="Write it as this zip file; without it all of it is only shown.")
@click.option("--mission", type=FOLDER, help="Look also at the room where this mission lies.")
@pass_shell
def support(shell: Shell, target: Path | None, mission: Path | None) -> None:
    """Look the machine over, and show the log, versions and settings that help whoever mends fieldkit.

    Nothing of a mission is in it: no photograph, place, note, name of a file or a person.
    """
    profile = shell.profile.folder
    parts = gather(profile, self_check(profile, mission))
    for part in parts:
        say(QT_TRANSLATE_NOOP("cli", "== {name}"), name=part.name)
        for line in part.text.splitlines():
            say(f"{line}")
    if target is None:
        warn(QT_TRANSLATE_NOOP("cli", "Nothing was written. --to FILE.zip writes exactly this."))
        return
    write(target, parts)
    say(QT_TRANSLATE_NOOP("cli", "Wrote {target}: exactly the above."), target=target)
