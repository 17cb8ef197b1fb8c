"""`fieldkit measure`: figures with intervals, recorded, computed again, or by request without a mission."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from fieldkit import recording
from fieldkit.cli.measure_print import print_
from fieldkit.cli.output import MARKS, say, say_json
from fieldkit.cli.said import told, unknowns
from fieldkit.cli.shell import MISSION, Shell, as_json, leave, pass_shell
from fieldkit.cli.standing import set_aside, tell
from fieldkit.errors import NoSuchMeasurement
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.budget import ADVICE, LABELS, largest
from fieldkit.measure.codes import SENTENCES
from fieldkit.measure.points import CLICK_SIGMA_PX, Height, PixelPoint, clicked
from fieldkit.measuring import Placed, Requests, measure_length, withdraw_measurement
from fieldkit.measuring import recompute as recompute_all
from fieldkit.mission import Mission
from fieldkit.model.measurement import Measurement
from fieldkit.store import measurements

NO_PIXEL = QT_TRANSLATE_NOOP("cli", "“{value}” is not two numbers like 120.5,88")


class Pixel(click.ParamType[tuple[float, float]]):
    """A point X,Y in stored pixels."""

    name = "X,Y"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[float, float]:
        """Two numbers with a comma between."""
        try:
            x, y = str(value).split(",")
            return float(x), float(y)
        except ValueError:
            self.fail(NO_PIXEL.format(value=value), param, ctx)


PIXEL = Pixel()


@click.group()
def measure() -> None:
    """Measure on photographs; every figure has an interval."""


measure.add_command(print_)


@measure.command()
@MISSION
@click.argument("label")
@click.argument("photo")
@click.option("--bar", type=PIXEL, nargs=2, required=True, help="Both ends of the scale bar, in stored pixels.")
@click.option("--bar-mm", type=float, required=True, help="Length of the bar between these ends.")
@click.option(
    "--bar-u-rel", type=float, help="Its relative standard uncertainty; leave out if it was never measured."
)
@click.option("--points", type=PIXEL, nargs=2, required=True, help="Both ends of what is measured.")
@click.option("--placed", type=click.Choice(sorted(CLICK_SIGMA_PX)), default="full_size", show_default=True)
@click.option(
    "--height", type=float, nargs=2, help="How far the surface lies above the bar, and its uncertainty, mm."
)
@click.option(
    "--tilt-u", type=float, default=10.0, show_default=True, help="Standard uncertainty of the tilt, degrees."
)
@click.option("--measurand", default="length", show_default=True, help="Term of the list ms.")
@click.option("--feature", help="Which section or edge of the item.")
@unknowns("feature")
@click.option("--supersedes", help="Id of the measurement that this one corrects.")
@click.option("--reason", help="Why, a term of the list cr.")
@as_json
@pass_shell
def add(shell: Shell, folder: Path, label: str, photo: str, as_json: bool, **placing: Any) -> None:
    """Record a length of the item LABEL, seen in PHOTO beside a scale bar."""
    earlier = placing["supersedes"]
    with shell.writing(folder) as mission:
        subject, result = measure_length(
            mission,
            shell.vocabulary,
            recording.find_item(mission, label),
            recording.find_photo(mission, photo),
            _placed(placing),
            measurand=placing["measurand"],
            feature=told(shell.vocabulary, "feature", placing["feature"], placing["unknowns"]),
            supersedes=None if earlier is None else _with_id(mission, earlier),
            reason=placing["reason"],
        )
    if as_json:
        say_json({"id": subject, "figure": result.figure, "class": result.grade, "warnings": result.warnings})
        return
    say(QT_TRANSLATE_NOOP("cli", "{figure}, class {grade}"), figure=result.figure.display(), grade=result.grade)
    for code in result.warnings:
        say(f"  {SENTENCES[code]}")
    for line in largest(result.budget):
        said = {"influence": LABELS[line.influence], "u": f"{line.contribution:.2g}", "unit": result.figure.unit}
        say(QT_TRANSLATE_NOOP("cli", "  {influence}: {u} {unit}"), **said)
    say(QT_TRANSLATE_NOOP("cli", "To narrow it: {advice}"), advice=ADVICE[largest(result.budget)[0].influence])


def _placed(placing: Mapping[str, Any]) -> Placed:
    """Bar and points as the options gave them."""

    def point(xy: tuple[float, float]) -> PixelPoint:
        return clicked(*xy, placing["placed"])

    first, second = placing["bar"]
    return Placed(
        placing["bar_mm"],
        placing["bar_u_rel"],
        (point(first), point(second)),
        tuple(point(xy) for xy in placing["points"]),
        None if placing["height"] is None else Height(*placing["height"]),
        placing["tilt_u"],
    )


def _with_id(mission: Mission, subject: str) -> Measurement:
    """The measurement with this id, as `item show` prints it. Raises `NoSuchMeasurement`."""
    for one in measurements.all_measurements(mission.database):
        if one.id == subject:
            return one
    raise NoSuchMeasurement(subject)


@measure.command()
@MISSION
@click.argument("measurement", metavar="ID")
@click.option("--reason", required=True, help="In words.")
@as_json
@pass_shell
def withdraw(shell: Shell, folder: Path, measurement: str, reason: str, as_json: bool) -> None:
    """Set the measurement with this ID aside; it stays in the log and is listed as set aside."""
    with shell.writing(folder) as mission:
        row = _with_id(mission, measurement)
        changes = withdraw_measurement(mission, row, reason)
        tell(changes, set_aside(mission, row, reason), as_json=as_json)


@measure.command()
def evaluate() -> None:
    """Answer measuring requests: one JSON object a line on standard input, one a line on standard output."""
    with Requests() as requests:
        for line in sys.stdin.buffer:
            if line.strip():
                click.echo(requests.answer(line))


@measure.command()
@MISSION
@as_json
@pass_shell
def recompute(shell: Shell, folder: Path, as_json: bool) -> None:
    """Compute every recorded figure again from its points; exit 1 if one differs."""
    with shell.reading(folder) as mission:
        results = list(recompute_all(mission))
    if as_json:
        say_json([{"id": r.measurement, "same": r.same, "recorded": r.recorded, "again": r.again} for r in results])
    else:
        for one in results:
            mark = MARKS["proved" if one.same else "disproved"]
            say(f"{mark:<3} {one.measurement} {one.method} {one.recorded.display()} {one.why}")
    leave(disproved=not all(one.same for one in results))
