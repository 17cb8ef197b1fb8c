"""`fieldkit measure record`, `recompute`: figures by request onto the record, and what is there computed again."""

import sys
from pathlib import Path
from typing import Any

import click
from msgspec import to_builtins

from fieldkit import recording
from fieldkit.cli.output import MARKS, say, say_json
from fieldkit.cli.said import told, unknowns
from fieldkit.cli.shell import FILE, MISSION, Shell, as_json, leave, pass_shell
from fieldkit.errors import CannotRead, NoSuchMeasurement
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.budget import ADVICE, LABELS, largest
from fieldkit.measure.codes import SENTENCES
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.result import Result
from fieldkit.measuring import About, Recomputed, ScaleTold, SeenAgain, look_again, record_all, requested
from fieldkit.measuring import recompute as recompute_all
from fieldkit.mission import Mission
from fieldkit.model.measurement import Measurement
from fieldkit.store import measurements

SEEN = QT_TRANSLATE_NOOP("cli", "    seen again: {again} points, the farthest {apart} px away")
NOTHING_SEEN = QT_TRANSLATE_NOOP("cli", "    the original is that of the record; the program found no points in it")
NOT_SEEN = QT_TRANSLATE_NOOP(
    "cli", "    {missing} points not seen again; of {again} others the farthest is {apart} px away"
)
OTHERWISE = QT_TRANSLATE_NOOP("cli", "    recorded with {recorded}; computed with {again}")


@click.command()
@MISSION
@click.argument("label")
@click.option("--request", type=FILE, help="The request, one JSON object; standard input without it.")
@click.option("--measurand", help="Term of the list ms; the usual one of each figure without it.")
@click.option("--feature", help="Which section or edge of the item.")
@unknowns("feature")
@click.option("--edge", type=click.Choice(["outer", "inner"]), help="Which edge of a wall.")
@click.option("--scale-name", help="What the scale is called.")
@click.option("--scale-serial", help="Its number.")
@click.option("--scale-certificate", help="Its certificate.")
@click.option("--actual-over-nominal", type=float, help="What a printed length measures, over what it should.")
@click.option("--instrument", help="What was read by hand.")
@click.option("--source", help="Who says how large the candidates are.")
@click.option("--repeats", help="Id of the measurement that this second observer repeated.")
@click.option("--supersedes", help="Id of the measurement that this one corrects.")
@click.option("--reason", help="Why, a term of the list cr.")
@as_json
@pass_shell
def record(shell: Shell, folder: Path, label: str, request: Path | None, as_json: bool, **said: Any) -> None:
    """Record the figures that a request asks for, for the item LABEL: all of its tasks, or none.

    The request is one of `measure evaluate`, its files are numbers of photographs. Without a camera in it each
    photograph's own is believed: by its calibration on record, else by its file.
    """
    line = _line(request)
    with shell.writing(folder) as mission:
        item = recording.find_item(mission, label)
        about = _about(shell, mission, said)
        asked = requested(mission, line, lambda name: recording.find_photo(mission, name), about)
        made = record_all(mission, shell.vocabulary, item, asked)
    if as_json:
        say_json([as_told(subject, outcome) for subject, outcome in made])
        return
    for subject, outcome in made:
        say(subject)
        say_outcome(outcome)


def as_told(subject: str, found: Outcome | Result) -> dict[str, Any]:
    """A figure that went on the record, for programs."""
    figure = to_builtins(found.figure)
    return {"id": subject, "figure": figure, "class": found.grade, "warnings": found.warnings}


def say_outcome(found: Outcome | Result) -> None:
    """A figure, its warnings, the top of its budget, and what would narrow it."""
    say(QT_TRANSLATE_NOOP("cli", "{figure}, class {grade}"), figure=found.figure.display(), grade=found.grade)
    for code in found.warnings:
        say(f"  {SENTENCES[code]}")
    top = largest(found.budget)
    for line in top:
        said = {"influence": LABELS[line.influence], "u": f"{line.contribution:.2g}", "unit": found.figure.unit}
        say(QT_TRANSLATE_NOOP("cli", "  {influence}: {u} {unit}"), **said)
    say(QT_TRANSLATE_NOOP("cli", "To narrow it: {advice}"), advice=ADVICE[top[0].influence])


def with_id(mission: Mission, subject: str) -> Measurement:
    """The measurement with this id, as `item show` prints it. Raises `NoSuchMeasurement`."""
    for one in measurements.all_measurements(mission.database):
        if one.id == subject:
            return one
    raise NoSuchMeasurement(subject)


@click.command()
@MISSION
@click.option("--originals", is_flag=True, help="Look at the originals, too: are markers, edges where they were?")
@as_json
@pass_shell
def recompute(shell: Shell, folder: Path, originals: bool, as_json: bool) -> None:
    """Compute every recorded figure again from its points; exit 1 if one differs."""
    with shell.reading(folder) as mission:
        results = list(recompute_all(mission))
        seen = {one.measurement: one for one in look_again(mission)} if originals else {}
    if as_json:
        say_json([_computed(one, seen.get(one.measurement)) for one in results])
    else:
        for one in results:
            _say_computed(one, seen.get(one.measurement))
    leave(disproved=not (all(one.same for one in results) and all(one.same for one in seen.values())))


def _computed(one: Recomputed, seen: SeenAgain | None) -> dict[str, Any]:
    told = {"id": one.measurement, "same": one.same, "recorded": one.recorded, "again": one.again}
    if one.elsewhere:
        told |= {"recorded_with": one.recorded_with, "again_with": one.again_with}
    if seen is not None:
        points = {"again": seen.again, "missing": seen.missing, "apart_px": seen.apart_px, "why": seen.why}
        told["seen_again"] = {"same": seen.same, **points}
    return told


def _say_computed(one: Recomputed, seen: SeenAgain | None) -> None:
    mark = MARKS["proved" if one.same else "disproved"]
    say(f"{mark:<3} {one.measurement} {one.method} {one.recorded.display()} {one.why}")
    if one.again is not None and one.elsewhere:
        say(OTHERWISE, recorded=one.recorded_with, again=one.again_with)
    if seen is None:
        return
    if seen.why:
        say(f"    {seen.why}")
    elif seen.again or seen.missing:
        facts = {"again": seen.again, "missing": seen.missing, "apart": f"{seen.apart_px:.2f}"}
        say(NOT_SEEN if seen.missing else SEEN, **facts)
    else:
        say(NOTHING_SEEN)


def _line(request: Path | None) -> bytes:
    if request is None:
        return sys.stdin.buffer.read()
    try:
        return request.read_bytes()
    except OSError as error:
        raise CannotRead.of(str(request), error) from error


def _about(shell: Shell, mission: Mission, said: dict[str, Any]) -> About:
    """What the options say; those of other measurements name them by their ids."""
    repeats, supersedes = (said[name] and with_id(mission, said[name]) for name in ("repeats", "supersedes"))
    scale = ScaleTold(
        said["scale_name"], said["scale_serial"], said["scale_certificate"], said["actual_over_nominal"]
    )
    return About(
        measurand=said["measurand"],
        feature=told(shell.vocabulary, "feature", said["feature"], said["unknowns"]),
        edge=said["edge"],
        scale=scale,
        instrument=said["instrument"],
        source=said["source"],
        repeats=repeats,
        supersedes=supersedes,
        reason=said["reason"],
    )
