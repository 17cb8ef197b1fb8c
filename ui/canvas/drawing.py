"""A measurement in progress, and those on record, as what is drawn over their photograph."""

from collections.abc import Sequence
from itertools import pairwise

from fieldkit.measure.points import PixelPoint
from fieldkit.measure.result import Glance
from fieldkit.measuring import Drawn
from ui.canvas.overlay import Overlay, Stroke
from ui.canvas.points import with_points
from ui.i18n import figure_words, isolated, translate
from ui.presenters.figure_reading import counted
from ui.presenters.figures import Shown as Figuring
from ui.presenters.figures import Stage as FigureStage
from ui.presenters.measurement import Impossible, Pixels, Shown, Stage


def drawing(shown: Shown, recorded: Sequence[Drawn] = ()) -> Overlay:
    """The lines of `recorded`, then what is being placed, with handles; the figure stands at the piece."""
    strokes = [stroke for one in recorded for stroke in _through(one.points, figure_words(one.figure))]
    bar, piece = shown.bar.seen, shown.piece.seen
    strokes += _through(bar, _bar_words(shown), ticked=shown.stage is not Stage.BAR)
    strokes += _through(piece, reading_words(shown) if shown.stage is Stage.PIECE else "")
    if shown.stage is Stage.RESTING:
        return Overlay(tuple(strokes))
    return with_points(shown.placing, strokes)


def figure_drawing(shown: Figuring, recorded: Sequence[Drawn] = ()) -> Overlay:
    """The same for a figure in the plane of a scale; edge points that the program found are marked, and stay."""
    seen = () if shown.hidden else recorded
    strokes = [stroke for one in seen for stroke in _through(one.points, figure_words(one.figure))]
    marks = [] if shown.stage is FigureStage.PIECE else shown.marks.seen
    strokes += _through([*marks, *marks[:1]] if len(marks) > 2 else marks, "")
    points = shown.snapped or counted(shown.piece)
    closed = shown.what.method in {"perimeter/1", "area/1"} and len(points) > 2
    words = figure_words(shown.outcome.figure) if shown.outcome and not shown.hidden else ""
    if shown.stage is FigureStage.PIECE and (shown.snapped or not shown.what.round):
        strokes += _through([*points, *points[:1]] if closed else points, words)
    return Overlay(tuple(strokes)) if shown.placing is None else with_points(shown.placing, strokes)


def reading_words(shown: Shown) -> str:
    """What the points say: a figure with its interval, pixels where there is no scale, or nothing yet."""
    reading = shown.reading
    if isinstance(reading, Glance):
        return figure_words(reading.figure)
    if isinstance(reading, Pixels) and shown.stage is Stage.BAR:
        return pixel_words(reading.length)
    if isinstance(reading, Pixels):
        return translate("canvas", "{length} – no scale").format(length=pixel_words(reading.length))
    if isinstance(reading, Impossible):
        return translate("canvas", "no figure")
    return ""


def pixel_words(length: float) -> str:
    """A length in stored pixels."""
    return isolated(translate("canvas", "{count} px").format(count=f"{length:,.0f}"))


def _bar_words(shown: Shown) -> str:
    """How long the bar is said to be; before that, how long it is in the photograph."""
    if shown.stage is Stage.BAR and not shown.bar.complete:
        return reading_words(shown)
    if shown.known_mm is None:
        return ""
    return translate("canvas", "scale {length}").format(length=isolated(f"{shown.known_mm:g} mm"))


def _through(points: Sequence[PixelPoint], words: str, *, ticked: bool = False) -> list[Stroke]:
    """One line after another through `points`; the words stand at the last of them."""
    ends = [((one.x, one.y), (other.x, other.y)) for one, other in pairwise(points)]
    return [
        Stroke(start, end, words if number == len(ends) else "", ticked)
        for number, (start, end) in enumerate(ends, start=1)
    ]
