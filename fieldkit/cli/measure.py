"""`fieldkit measure`: figures with intervals, recorded, computed again, or by request without a mission."""

import sys
from pathlib import Path

import click

from fieldkit import recording
from fieldkit.cli.items import MISSION
from fieldkit.cli.shell import Shell, as_json, leave, pass_shell, say, say_json
from fieldkit.errors import NoSuchSubject
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.codes import SENTENCES
from fieldkit.measure.points import CLICK_SIGMA_PX, Height, PixelPoint, clicked
from fieldkit.measuring import Placed, answer, measure_length
from fieldkit.measuring import recompute as recompute_all
from fieldkit.store import measurements


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
            self.fail(f"{value!r} is not two numbers like 120.5,88", param, ctx)


PIXEL = Pixel()


@click.group()
def measure() -> None:
    """Measure on photographs; every figure has an interval."""


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
@click.option("--supersedes", help="Id of the measurement that this one corrects.")
@click.option("--reason", help="Why, a term of the list cr.")
@as_json
@pass_shell
def add(
    shell: Shell,
    folder: Path,
    label: str,
    photo: str,
    bar: tuple[tuple[float, float], tuple[float, float]],
    bar_mm: float,
    bar_u_rel: float | None,
    points: tuple[tuple[float, float], tuple[float, float]],
    placed: str,
    height: tuple[float, float] | None,
    tilt_u: float,
    measurand: str,
    feature: str | None,
    supersedes: str | None,
    reason: str | None,
    as_json: bool,
) -> None:
    """Record a length of the item LABEL, seen in PHOTO beside a scale bar."""

    def point(xy: tuple[float, float]) -> PixelPoint:
        return clicked(*xy, placed)

    seen = Placed(
        bar_mm,
        bar_u_rel,
        (point(bar[0]), point(bar[1])),
        tuple(point(xy) for xy in points),
        None if height is None else Height(*height),
        tilt_u,
    )
    with shell.writing(folder) as mission:
        earlier = None
        if supersedes is not None:
            rows = measurements.all_measurements(mission.database)
            earlier = next((row for row in rows if row["id"] == supersedes), None)
            if earlier is None:
                raise NoSuchSubject("measurement", supersedes)
        subject, result = measure_length(
            mission,
            shell.vocabulary,
            recording.find_item(mission, label),
            recording.find_photo(mission, photo),
            seen,
            measurand=measurand,
            feature=feature,
            supersedes=earlier,
            reason=reason,
        )
    if as_json:
        say_json({"id": subject, "figure": result.figure, "class": result.grade, "warnings": result.warnings})
        return
    say(QT_TRANSLATE_NOOP("cli", "{figure}, class {grade}"), figure=result.figure.display(), grade=result.grade)
    for code in result.warnings:
        say(f"  {SENTENCES[code]}")


@measure.command()
def evaluate() -> None:
    """Answer measuring requests: one JSON object a line on standard input, one a line on standard output."""
    for line in sys.stdin.buffer:
        if line.strip():
            click.echo(answer(line))


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
            say(f"{'ok ' if one.same else 'BAD'} {one.measurement} {one.recorded.display()} {one.why}")
    leave(disproved=not all(one.same for one in results))
