"""`fieldkit clock`: cameras compared with the slate; `fieldkit timeline`: all photographs by their true times."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click

from fieldkit import recording, timing
from fieldkit.cli.output import say, say_json
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell
from fieldkit.clocks import DOUBTS, Taken
from fieldkit.clocks.words import grounds, offset_in_figures, when_taken
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Changes, Mission
from fieldkit.model.clock import Camera
from fieldkit.recounting.facts import CAUGHT_AT
from fieldkit.store import clocks
from fieldkit.timing import Comparison, Moment
from fieldkit.timing.listing import STANDINGS, in_a_line

STATED = ("make", "model", "body_serial", "time_text", "subsec", "offset_text")
"""What a camera says of itself and of the time, as found."""

PHOTO = click.argument("photo", metavar="PHOTO")
LINE = QT_TRANSLATE_NOOP("cli", "{number}  {camera}: offset {offset}, slate {utc} ({standing})")
JUMPED = QT_TRANSLATE_NOOP("cli", "Clock of the laptop at {wall}: {what}, by {seconds} s")
SET = QT_TRANSLATE_NOOP(
    "cli",
    "Laptop {letter}: its own clock was set by {time} between two slates of one start; no camera was. Every time"
    " stands for all that it may be, until `fieldkit clock remove` sets aside the slates that were wrong.",
)
NONE = QT_TRANSLATE_NOOP("cli", "No camera was compared with the slate: all times are unverified.")
NO_CAMERA = QT_TRANSLATE_NOOP("cli", "a camera that does not name itself")
NO_TIME = QT_TRANSLATE_NOOP("cli", "no time in the file")


@click.group()
def clock() -> None:
    """Clocks of cameras: photographs of the slate give their offsets, and so the true times of all others.

    The slate is a clock that the cameras photograph; the window shows it (Ctrl+T).
    """


@clock.command(name="list")
@MISSION
@as_json
@pass_shell
def list_all(shell: Shell, folder: Path, as_json: bool) -> None:
    """List the photographs that show the slate, what they say, and when a laptop's own clock jumped."""
    with shell.reading(folder) as mission:
        found, jumps = timing.comparisons(mission), clocks.all_anomalies(mission.database)
        known = clocks.clocks(mission.database, mission.info.id)
        doubts, laptops = known.doubts, known.judged.sets
    if as_json:
        doubted = [{"camera": camera, "doubt": doubt} for camera, doubt in doubts.items()]
        told = {"comparisons": [_comparison(one) for one in found], "doubts": doubted, "jumps": jumps}
        say_json({**told, "laptops": [asdict(one) for one in laptops]})
        return
    _say(found)
    for camera, doubt in doubts.items():
        say(DOUBTS[doubt], camera=_called(camera))
    for one in laptops:
        say(SET, letter=one.letter or "?", time=offset_in_figures(one.seconds).lstrip("+"))
    for jump in jumps:
        say(JUMPED, wall=jump.wall, what=CAUGHT_AT[jump.evidence], seconds=f"{jump.seconds:+}")
    if not found:
        say(NONE)


@clock.command()
@MISSION
@PHOTO
@click.argument("utc", required=False, metavar="[TIME]")
@as_json
@pass_shell
def sync(shell: Shell, folder: Path, photo: str, utc: str | None, as_json: bool) -> None:
    """Record that PHOTO shows the slate: read its code again at full size, or take TIME, as read by you.

    TIME is what the clock in the picture shows, in UTC or with its distance from it: 2024-04-03T09:12:00Z.
    """
    with shell.writing(folder) as mission:
        found = recording.find_photo(mission, photo)
        changes = timing.read_slate(mission, found) if utc is None else timing.compare(mission, found, utc)
        _tell(mission, changes, found.id, as_json=as_json)


@clock.command()
@MISSION
@PHOTO
@click.option("--reason", required=True, help="In words.")
@as_json
@pass_shell
def remove(shell: Shell, folder: Path, photo: str, reason: str, as_json: bool) -> None:
    """Set aside what PHOTO says of its camera's clock; it stays in the log, and the file as it is."""
    with shell.writing(folder) as mission:
        found = recording.find_photo(mission, photo)
        _tell(mission, timing.set_aside(mission, found, reason), found.id, as_json=as_json)


@click.command()
@MISSION
@as_json
@pass_shell
def timeline(shell: Shell, folder: Path, as_json: bool) -> None:
    """List the photographs of all cameras in the order in which they were taken, in UTC with how sure that is."""
    with shell.reading(folder) as mission:
        moments = timing.timeline(mission)
    if as_json:
        say_json([_moment(one) for one in moments])
        return
    for moment in moments:
        capture = moment.photo.capture
        camera = _called(Camera(make=capture.make, model=capture.model)) if capture else NO_CAMERA
        said = NO_TIME if moment.taken is None else when_taken(moment.taken)
        basis = "" if moment.taken is None else grounds(moment.taken)
        say(f"{said:<32} {moment.photo.number:<9} {camera:<30} {basis}".rstrip())


def say_slates(mission: Mission, intake: str) -> None:
    """What the slates in an intake say of their cameras' clocks, a line each."""
    for one in timing.of_intake(mission, intake):
        say(in_a_line(one))


def when(taken: Taken | None) -> dict[str, object]:
    """When a photograph was taken, for a program: UTC to the millisecond, seconds, and the basis."""
    if taken is None:
        return dict.fromkeys(("utc", "earliest", "latest", "offset_s", "basis", "by_model"))
    return {
        "utc": _utc(taken.at),
        "earliest": _utc(taken.low),
        "latest": _utc(taken.high),
        "offset_s": round(taken.offset, 3),
        "basis": taken.basis,
        "by_model": taken.by_model,
    }


def _utc(at: datetime) -> str:
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _moment(moment: Moment) -> dict[str, object]:
    capture = moment.photo.capture
    stated = {name: getattr(capture, name, None) for name in STATED}
    return {"number": moment.photo.number, **stated, **when(moment.taken)}


def _comparison(one: Comparison) -> dict[str, object]:
    offset = None if one.offset is None else round(one.offset, 3)
    return {"number": one.number, "offset_s": offset, "standing": one.standing, "sync": one.sync}


def _tell(mission: Mission, changes: Changes, photo: str, *, as_json: bool) -> None:
    found = [one for one in timing.comparisons(mission) if one.sync.photo == photo]
    if as_json:
        entries = [entry.envelope.id for entry in changes.entries]
        say_json({"entries": entries, "comparisons": [_comparison(one) for one in found]})
    else:
        _say(found[-1:])


def _say(found: Iterable[Comparison]) -> None:
    for one in found:
        sync = one.sync
        say(
            LINE,
            number=one.number,
            camera=_called(sync.camera),
            offset="?" if one.offset is None else offset_in_figures(one.offset),
            utc=sync.slate.utc,
            standing=STANDINGS[one.standing],
        )


def _called(camera: Camera) -> str:
    return camera.called or NO_CAMERA
