"""`fieldkit intake`: bring in a card or folder."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import sleep

import click

from fieldkit.cli.clock import say_slates
from fieldkit.cli.said import told, unknowns
from fieldkit.cli.shell import FOLDER, Shell, as_json, pass_shell, progress, say, say_json, warn
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
from fieldkit.intake.watching import PACE_S
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.clock import Camera
from fieldkit.platform.media import media
from fieldkit.store import intakes, photos
from fieldkit.store.names import owners_called


@click.command()
@click.argument("folder", type=FOLDER)
@click.argument("source", type=FOLDER)
@click.option(
    "--acquisition",
    default="own",
    show_default=True,
    help="How the files were come by, a term of the list acq.",
)
@click.option("--from", "origin", help="Who or what the files came from; needed for all but your own.")
@click.option("--document", help="What every file of SOURCE is, a term of the list doc: letter, host_list, ...")
@unknowns("from", "photographer")
@click.option("--photographer", help="Code of the person who took all of these, for example P-01.")
@click.option("--site", default="", help="Where all of these were taken, in your words.")
@click.option("--clock", default="", help="How the clock of the camera is set, in your words.")
@click.option("--tag", "tags", multiple=True, help="A term that holds for all of these; may be repeated.")
@click.option("--no-thumbnails", is_flag=True, help="Only the card-safe stage; pictures are made later.")
@click.option("--watch", "watched", is_flag=True, help="Take in what comes into SOURCE, until Ctrl+C.")
@as_json
@pass_shell
def intake(
    shell: Shell,
    folder: Path,
    source: Path,
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
    """Bring every file below SOURCE into the mission in FOLDER: copied, re-read, hashed, catalogued."""
    whose = told(shell.vocabulary, "from", origin, unknowns)
    who = told(shell.vocabulary, "photographer", photographer, unknowns)
    said = Said.stated(shell.vocabulary, who, site, clock, tags)
    with shell.writing(folder, recovering=False) as mission:
        stated = partial(Source.stated, shell.vocabulary, source, acquisition, whose, document, said=said)
        outcome = _watched(mission, stated()) if watched else _copied(mission, source, stated)
        with progress() as report:
            if not no_thumbnails:
                outcome.damaged += make_thumbnails(mission, report)
            recovered = recover(mission, report)
        known, cameras = owners_called(mission.database), photos.cameras_of(mission.database, outcome.intake)
        if not as_json:
            say_slates(mission, outcome.intake)
            _tell_room(mission)
    if as_json:
        say_json({**_document(outcome, recovered), "cameras": [{"camera": one, "count": n} for one, n in cameras]})
    else:
        _tell_cameras(cameras)
        _tell(outcome, recovered, known)


def _copied(mission: Mission, folder: Path, stated: Callable[..., Source]) -> Outcome:
    """The intake of a card or folder, which is looked over first."""
    with progress() as report, _telling(mission):
        seen = card_seen(look_over(folder, report), carrier(folder.resolve(), media()))
        return take_in(mission, stated(card=seen), report, thumbnails=False)


def _watched(mission: Mission, source: Source) -> Outcome:
    """The intake of a hot folder, until Ctrl+C."""
    warn(QT_TRANSLATE_NOOP("cli", "Watching {folder}. Ctrl+C ends it."), folder=source.folder)
    with progress() as report, _telling(mission):
        return watch(mission, source, report, lambda: sleep(PACE_S))


@contextmanager
def _telling(mission: Mission) -> Iterator[None]:
    """Where an intake is stopped, what stands is said before the stop goes on."""
    before = len(intakes.in_brief(mission.database))
    try:
        yield
    except (Cancelled, KeyboardInterrupt):
        for stands in intakes.all_intakes(mission.database)[before:]:
            say(
                QT_TRANSLATE_NOOP("cli", "Kept so far: {kept} of {found} files."),
                kept=stands.kept,
                found=stands.found,
            )
        raise


def _tell(outcome: Outcome, recovered: list[str], known: Mapping[str, str]) -> None:
    for name, problem in outcome.problems:
        say(
            QT_TRANSLATE_NOOP("cli", "kept, not a photograph we can read: {name}: {problem}"),
            name=name,
            problem=problem,
        )
    for number, problem in outcome.damaged:
        say(QT_TRANSLATE_NOOP("cli", "damaged: photograph {number}: {problem}"), number=number, problem=problem)
    for seen in outcome.seen_before:
        say(
            QT_TRANSLATE_NOOP("cli", "seen before: {text}: the same content as {known}"),
            text=seen.name.text,
            known=known[seen.original],
        )
    for refused in outcome.not_taken:
        say(
            QT_TRANSLATE_NOOP("cli", "not taken: {text}: {problem}"),
            text=refused.name.text,
            problem=refused.problem,
        )
    if recovered:
        say(
            QT_TRANSLATE_NOOP("cli", "recovered: {count} files of an intake that was interrupted"),
            count=len(recovered),
        )
    _tell_second(outcome)
    say(
        QT_TRANSLATE_NOOP(
            "cli", "{found} files: {kept} new ({photographs} photographs), {count} seen before, {count2} not taken."
        ),
        found=outcome.found,
        kept=outcome.kept,
        photographs=outcome.photographs,
        count=len(outcome.seen_before),
        count2=len(outcome.not_taken),
    )


def _tell_cameras(cameras: Sequence[tuple[Camera, int]]) -> None:
    for camera, count in cameras:
        if camera.called:
            taken = QT_TRANSLATE_NOOP("cli", "taken with {camera}: {count} photographs")
            say(taken, camera=camera.called, count=count)


def _tell_second(outcome: Outcome) -> None:
    """How the second copy stands, where one is kept or hindered."""
    second = outcome.second
    if second is None:
        return
    if second.waiting:
        waits = QT_TRANSLATE_NOOP("cli", "second copy waiting: {count} files; connect its drive")
        warn(waits, count=second.waiting)
    if second.hindered is not None:
        warn("{error}", error=second.hindered)


def _tell_room(mission: Mission) -> None:
    left = room(mission)
    if left.low:
        warn(QT_TRANSLATE_NOOP("cli", "Space for about {count} photos."), count=left.photographs)


def _document(outcome: Outcome, recovered: list[str]) -> dict[str, object]:
    return {
        "found": outcome.found,
        "kept": outcome.kept,
        "photographs": outcome.photographs,
        "seen_before": [seen.name.text for seen in outcome.seen_before],
        "not_taken": [{"name": one.name.text, "problem": one.problem} for one in outcome.not_taken],
        "problems": [{"name": name, "problem": problem} for name, problem in outcome.problems],
        "damaged": [{"number": number, "problem": problem} for number, problem in outcome.damaged],
        "second_copy_waiting": 0 if outcome.second is None else outcome.second.waiting,
        "recovered": recovered,
    }
