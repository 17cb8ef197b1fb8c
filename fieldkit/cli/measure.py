"""`fieldkit measure`: figures with intervals, recorded, computed again, or by request without a mission."""

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from fieldkit import recording
from fieldkit.cli.measure_print import print_
from fieldkit.cli.measure_record import as_told, recompute, record, say_outcome, with_id
from fieldkit.cli.output import say_json
from fieldkit.cli.said import told, unknowns
from fieldkit.cli.shell import MISSION, Shell, as_json, pass_shell
from fieldkit.cli.standing import set_aside, tell
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.points import CLICK_SIGMA_PX, Height, PixelPoint, clicked
from fieldkit.measuring import Placed, Requests, measure_length, withdraw_measurement

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


for command in (print_, record, recompute):
    measure.add_command(command)


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
            supersedes=None if earlier is None else with_id(mission, earlier),
            reason=placing["reason"],
        )
    if as_json:
        say_json(as_told(subject, result))
        return
    say_outcome(result)


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


@measure.command()
@MISSION
@click.argument("measurement", metavar="ID")
@click.option("--reason", required=True, help="In words.")
@as_json
@pass_shell
def withdraw(shell: Shell, folder: Path, measurement: str, reason: str, as_json: bool) -> None:
    """Set the measurement with this ID aside; it stays in the log and is listed as set aside."""
    with shell.writing(folder) as mission:
        row = with_id(mission, measurement)
        changes = withdraw_measurement(mission, row, reason)
        tell(changes, set_aside(mission, row, reason), as_json=as_json)


@measure.command()
def evaluate() -> None:
    """Answer measuring requests: one JSON object a line on standard input, one a line on standard output."""
    with Requests() as requests:
        for line in sys.stdin.buffer:
            if line.strip():
                click.echo(requests.answer(line))
