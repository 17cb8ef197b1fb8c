"""`fieldkit intake`: bring in cards, folders and single files."""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from time import sleep

import click

from fieldkit.cli.amounts import FILES, PHOTOS, amount
from fieldkit.cli.brought import Brought, each, tell, tell_cameras, tell_refused, tell_safety
from fieldkit.cli.brought import document as documented
from fieldkit.cli.clock import say_slates
from fieldkit.cli.output import say, say_json, warn
from fieldkit.cli.said import told, unknowns
from fieldkit.cli.shell import FOLDER, Shell, as_json, pass_shell, progress
from fieldkit.errors import CannotRead, FieldkitError
from fieldkit.intake import (
    Outcome,
    Said,
    Source,
    looked_over,
    make_thumbnails,
    recover,
    room,
    take_in,
    watch,
)
from fieldkit.intake.pointed import pointed_out
from fieldkit.intake.watching import PACE_S
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.clock import Camera
from fieldkit.platform.media import media
from fieldkit.progress import silent
from fieldkit.store import intakes, photos
from fieldkit.store.names import owners_called

ONE_FOLDER = QT_TRANSLATE_NOOP("cli", "--watch takes one folder.")

Stated = Callable[..., Source]
"""A source of which is said what the person says of all; only where it lies is still to be told."""


@click.command()
@click.argument("folder", type=FOLDER)
@click.argument("sources", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--acquisition",
    default="own",
    show_default=True,
    help="How the files were come by, a term of the list acq.",
)
@click.option("--from", "origin", help="Who or what the files came from; needed for all but your own.")
@click.option("--document", help="What every file is, a term of the list doc: letter, host_list, ...")
@unknowns("from", "photographer")
@click.option("--photographer", help="Code of the person who took all of these, for example P-01.")
@click.option("--site", default="", help="Where all of these were taken, in your words.")
@click.option("--clock", default="", help="How the clock of the camera is set, in your words.")
@click.option("--tag", "tags", multiple=True, help="A term that holds for all of these; may be repeated.")
@click.option("--no-thumbnails", is_flag=True, help="Only the card-safe stage; pictures are made later.")
@click.option("--watch", "watched", is_flag=True, help="Take in what comes into one folder, until Ctrl+C.")
@as_json
@pass_shell
def intake(
    shell: Shell,
    folder: Path,
    sources: tuple[Path, ...],
    acquisition: str,
    origin: str | None,
    document: str | None,
    unknowns: tuple[tuple[str, str], ...],
    photographer: str | None,
    site: str,
    clock: str,
    tags: tuple[str, ...],
    no_thumbnails: bool,
    watched: bool,
    as_json: bool,
) -> None:
    """Bring every file below each PATH into the mission in FOLDER: copied, re-read, hashed, catalogued.

    A PATH is a card, a folder or a single file. Each folder is an intake of its own, single files are one together.
    """
    whose = told(shell.vocabulary, "from", origin, unknowns)
    who = told(shell.vocabulary, "photographer", photographer, unknowns)
    said = Said.stated(shell.vocabulary, who, site, clock, tags)
    stated = partial(
        Source.stated, shell.vocabulary, acquisition=acquisition, origin=whose, document=document, said=said
    )
    brought = Brought()
    with shell.writing(folder, recovering=False) as mission, _telling(mission, brought, as_json=as_json):
        if watched:
            brought.outcomes.append(_watched(mission, stated(_only(sources)), as_json=as_json))
        else:
            _bring(mission, stated, sources, brought)
        _finish(mission, brought, pictures=not no_thumbnails)
    if brought.refused:
        sys.exit(CannotRead.exit_code)


def _say(mission: Mission, brought: Brought) -> None:
    outcomes = brought.outcomes
    for outcome in outcomes:
        say_slates(mission, outcome.intake)
    left = room(mission)
    if left.low:
        warn(QT_TRANSLATE_NOOP("cli", "Space for about {photos}."), photos=amount(left.photographs or 0, PHOTOS))
    tell_cameras(_cameras(mission, outcomes))
    tell(brought, owners_called(mission.database))


def _say_document(mission: Mission, brought: Brought) -> None:
    cameras = [{"camera": camera, "count": count} for camera, count in _cameras(mission, brought.outcomes)]
    say_json({**documented(brought), "cameras": cameras})


def _only(sources: Sequence[Path]) -> Path:
    """The one folder that is watched."""
    if len(sources) > 1 or sources[0].is_file():
        raise click.UsageError(ONE_FOLDER)
    return sources[0]


def _bring(mission: Mission, stated: Stated, sources: Sequence[Path], brought: Brought) -> None:
    """An intake of each folder, and one of single files; a path that is refused hinders none of the others.

    Raises `CannotRead` where all are.
    """
    for where, files in pointed_out(sources, brought.refused.append):
        try:
            with progress() as report:
                source = looked_over(stated(where, files=files), media, report)
                brought.outcomes.append(take_in(mission, source, report, thumbnails=False))
        except CannotRead as error:
            brought.refused.append(error)
    if not brought.outcomes:
        *others, last = brought.refused
        tell_refused(others)
        raise last


def _finish(mission: Mission, brought: Brought, *, pictures: bool) -> None:
    """What is done once for all of them."""
    with progress() as report:
        if pictures:
            brought.damaged = make_thumbnails(mission, report)
        brought.recovered = recover(mission, report)


def _watched(mission: Mission, source: Source, *, as_json: bool) -> Outcome:
    """The intake of a hot folder, until Ctrl+C; each file is told as it comes."""
    warn(QT_TRANSLATE_NOOP("cli", "Watching {folder}. Ctrl+C ends it."), folder=source.folder)
    with progress() as report:
        return watch(mission, source, report, lambda: sleep(PACE_S), silent if as_json else each())


@contextmanager
def _telling(mission: Mission, brought: Brought, *, as_json: bool) -> Iterator[None]:
    """Say in the end what came; where the work is stopped, too, before the stop goes on."""
    before = {one.id for one in intakes.in_brief(mission.database)}
    tell = _say_document if as_json else _say

    def all_told() -> None:
        if brought.outcomes:
            tell(mission, brought)
        before.update(outcome.intake for outcome in brought.outcomes)
        for stands in (one for one in intakes.all_intakes(mission.database) if one.id not in before):
            (warn if as_json else say)(
                QT_TRANSLATE_NOOP("cli", "Kept so far: {kept} of {files}."),
                kept=stands.kept,
                files=amount(stands.found, FILES),
            )

    try:
        yield
    except (FieldkitError, KeyboardInterrupt):
        with suppress(FieldkitError):  # the error that led here says more
            all_told()
        raise
    all_told()
    if not as_json:
        tell_safety(brought)


def _cameras(mission: Mission, outcomes: Sequence[Outcome]) -> list[tuple[Camera, int]]:
    """The cameras of all these intakes, each once."""
    counted = Counter[Camera]()
    for outcome in outcomes:
        counted.update(dict(photos.cameras_of(mission.database, outcome.intake)))
    return list(counted.items())
