"""`fieldkit mission backup|restore|second`: copies of a mission on another medium."""

from pathlib import Path

import click

from fieldkit.cli.amounts import ENTRIES, ORIGINALS, amount
from fieldkit.cli.left import warn_of_strangers
from fieldkit.cli.output import say, say_findings, warn
from fieldkit.cli.shell import FOLDER, Shell, clear_unfinished, leave, pass_shell, progress
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.mission.backup import backup as back_up
from fieldkit.mission.drill import drill as try_out
from fieldkit.mission.restoring import Restored
from fieldkit.mission.restoring import restore as restore_from
from fieldkit.mission.second import catch_up, name_second, place_of
from fieldkit.store import backups

BESIDE = QT_TRANSLATE_NOOP("cli", "Caution: {folder} lies on the same medium as the mission, and is lost with it.")
WROTE = QT_TRANSLATE_NOOP("cli", "Wrote {folder}: {originals} read back and compared.")

MENDED = QT_TRANSLATE_NOOP(
    "cli", "Caution: damaged on this medium and written anew: {originals}. Do not trust it; take another one."
)
WHOLE = QT_TRANSLATE_NOOP("cli", "This backup opens and is whole: {originals}.")
NOT_WHOLE = QT_TRANSLATE_NOOP("cli", "This backup does not hold. Make another one, and keep this one as it is.")
NOTHING_SINCE = QT_TRANSLATE_NOOP("cli", "Nothing was recorded since.")
UNKNOWN_SINCE = QT_TRANSLATE_NOOP(
    "cli",
    "Whether anything was recorded after it is not known on this laptop. If so, it is not here, and labels from"
    " {labels} on may be in use already: look at the bags before you give the next one.",
)
MISSING_SINCE = QT_TRANSLATE_NOOP(
    "cli",
    "Caution: what this laptop recorded after it ({entries}) is not here. Labels from {labels} on may be in use"
    " already: look at the bags before you give the next one.",
)
CONTRADICTING = QT_TRANSLATE_NOOP(
    "cli",
    "BAD: this backup contradicts itself. Its log/ holds entries that its catalogue does not: {pieces}. It was"
    " restored as it is; “fieldkit mission rebuild FOLDER --from-copies” makes the catalogue anew from log/.",
)


@click.command()
@click.argument("folder", type=FOLDER)
@click.argument("target", type=FOLDER)
@click.option("--drill", is_flag=True, help="Write nothing: open the backup in TARGET and check it.")
@pass_shell
def backup(shell: Shell, folder: Path, target: Path, drill: bool) -> None:
    """Make a verified copy of the mission in FOLDER in TARGET, a folder that is there, on a second medium.

    What lies there already is compared, not copied again; the catalogue of the backup before is kept beside it.
    """
    if drill:
        _drill(shell, folder, target)
        return
    with shell.writing(folder) as opened, progress() as report:
        copied = back_up(opened, target, report)
    say(WROTE, folder=copied.folder, originals=amount(copied.originals, ORIGINALS))
    if copied.mended:
        warn(MENDED, originals=amount(copied.mended, ORIGINALS))
    if copied.beside:
        warn(BESIDE, folder=copied.folder)


@click.command()
@click.argument("backup", type=FOLDER)
@click.argument("target", type=FOLDER)
@pass_shell
def restore(shell: Shell, backup: Path, target: Path) -> None:
    """Make a mission folder in TARGET out of the folder BACKUP, which is left as it is."""
    with shell.reading(backup) as opened:
        clear_unfinished(opened)
        warn_of_strangers(target / opened.folder.name)
        with progress() as report:
            made = restore_from(opened, target, report)
    say(WROTE, folder=made.folder, originals=amount(made.originals, ORIGINALS))
    _say_what_is_missing(made)
    leave(disproved=bool(made.contradicting))


def _say_what_is_missing(made: Restored) -> None:
    say(QT_TRANSLATE_NOOP("cli", "Restored from the backup of {until}."), until=made.until)
    labels = ", ".join(made.labels)
    if made.behind is None:
        warn(UNKNOWN_SINCE, labels=labels)
    elif made.behind:
        warn(MISSING_SINCE, entries=amount(made.behind, ENTRIES), labels=labels)
    if made.contradicting:
        warn(CONTRADICTING, pieces=", ".join(made.contradicting))


@click.command()
@click.argument("folder", type=FOLDER)
@click.argument("target", type=FOLDER, required=False)
@pass_shell
def second(shell: Shell, folder: Path, target: Path | None) -> None:
    """Keep a second copy of every original in TARGET, on another medium; without TARGET, bring it up to date."""
    with shell.writing(folder) as opened, progress() as report:
        if target is not None:
            place, beside = name_second(opened, target)
            if beside:
                warn(BESIDE, folder=place.target)
        caught_up = catch_up(opened, report)
        _say_where(opened)
    if caught_up.made:
        read_back = QT_TRANSLATE_NOOP("cli", "{originals} read back in the second copy.")
        say(read_back, originals=amount(caught_up.made, ORIGINALS))
    if caught_up.hindered is not None:
        warn("{error}", error=caught_up.hindered)
    leave(disproved=False)


def _say_where(mission: Mission) -> None:
    place = place_of(mission)
    if place is None:
        say(QT_TRANSLATE_NOOP("cli", "No place is named for a second copy: add a folder on another medium."))
        return
    say(
        QT_TRANSLATE_NOOP("cli", "Second copy in {folder}; waiting: {originals}."),
        folder=place.target,
        originals=amount(backups.count_waiting(mission.database, place.copy), ORIGINALS),
    )


def _drill(shell: Shell, folder: Path, target: Path) -> None:
    with shell.reading(folder) as opened, progress() as report:
        tried = try_out(opened, target, report)
    say_findings(tried.findings, document=None)
    if tried.compared is None:
        say(QT_TRANSLATE_NOOP("cli", "No record names this backup: its catalogue cannot be compared."))
    elif tried.compared:
        say(QT_TRANSLATE_NOOP("cli", "Its catalogue is one that was recorded as verified."))
    else:
        say(QT_TRANSLATE_NOOP("cli", "Its catalogue is none of those that were recorded as verified."))
    if tried.behind:
        say(QT_TRANSLATE_NOOP("cli", "{entries} came since."), entries=amount(tried.behind, ENTRIES))
    else:
        say(NOTHING_SINCE)
    if tried.sound:
        say(WHOLE, originals=amount(tried.originals, ORIGINALS))
    else:
        warn(NOT_WHOLE)
    leave(disproved=not tried.sound)
