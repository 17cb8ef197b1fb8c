"""`fieldkit intake`: bring in cards, folders and single files."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import sleep

import click

from fieldkit.cli.amounts import FILES, PHOTOS, amount
from fieldkit.cli.brought import document as brought
from fieldkit.cli.brought import each, tell, tell_cameras
from fieldkit.cli.clock import say_slates
from fieldkit.cli.output import say, say_json, warn
from fieldkit.cli.said import told, unknowns
from fieldkit.cli.shell import FOLDER, Shell, as_json, pass_shell, progress
from fieldkit.errors import Cancelled
from fieldkit.intake import (
    Outcome,
    Said,
    Source,
    card_seen,
    carrier,
    look_over,
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
    with shell.writing(folder, recovering=False) as mission:
        if watched:
            outcomes = [_watched(mission, stated(_only(sources)), as_json=as_json)]
        else:
            outcomes = [_copied(mission, stated, *meant) for meant in pointed_out(sources)]
        with progress() as report:
            if not no_thumbnails:
                outcomes[-1].damaged += make_thumbnails(mission, report)
            recovered = recover(mission, report)
        (_say_document if as_json else _say)(mission, outcomes, recovered)


def _say(mission: Mission, outcomes: Sequence[Outcome], recovered: Sequence[str]) -> None:
    for outcome in outcomes:
        say_slates(mission, outcome.intake)
    left = room(mission)
    if left.low:
        warn(QT_TRANSLATE_NOOP("cli", "Space for about {photos}."), photos=amount(left.photographs or 0, PHOTOS))
    tell_cameras(_cameras(mission, outcomes))
    tell(outcomes, len(recovered), owners_called(mission.database))


def _say_document(mission: Mission, outcomes: Sequence[Outcome], recovered: Sequence[str]) -> None:
    cameras = [{"camera": camera, "count": count} for camera, count in _cameras(mission, outcomes)]
    say_json({**brought(outcomes, recovered), "cameras": cameras})


def _only(sources: Sequence[Path]) -> Path:
    """The one folder that is watched."""
    if len(sources) > 1 or sources[0].is_file():
        raise click.UsageError(ONE_FOLDER)
    return sources[0]


def _copied(mission: Mission, stated: Stated, folder: Path, files: tuple[Path, ...]) -> Outcome:
    """The intake of a card or folder, which is looked over first, or of `files` in it."""
    with progress() as report, _telling(mission):
        if files:
            return take_in(mission, stated(folder, files=files), report, thumbnails=False)
        seen = card_seen(look_over(folder, report), carrier(folder.resolve(), media()))
        return take_in(mission, stated(folder, card=seen), report, thumbnails=False)


def _watched(mission: Mission, source: Source, *, as_json: bool) -> Outcome:
    """The intake of a hot folder, until Ctrl+C; each file is told as it comes."""
    warn(QT_TRANSLATE_NOOP("cli", "Watching {folder}. Ctrl+C ends it."), folder=source.folder)
    with progress() as report, _telling(mission):
        return watch(mission, source, report, lambda: sleep(PACE_S), silent if as_json else each())


@contextmanager
def _telling(mission: Mission) -> Iterator[None]:
    """Where an intake is stopped, what stands is said before the stop goes on."""
    before = len(intakes.in_brief(mission.database))
    try:
        yield
    except (Cancelled, KeyboardInterrupt):
        for stands in intakes.all_intakes(mission.database)[before:]:
            say(
                QT_TRANSLATE_NOOP("cli", "Kept so far: {kept} of {files}."),
                kept=stands.kept,
                files=amount(stands.found, FILES),
            )
        raise


def _cameras(mission: Mission, outcomes: Sequence[Outcome]) -> list[tuple[Camera, int]]:
    """The cameras of all these intakes, each once."""
    counted = Counter[Camera]()
    for outcome in outcomes:
        counted.update(dict(photos.cameras_of(mission.database, outcome.intake)))
    return list(counted.items())
