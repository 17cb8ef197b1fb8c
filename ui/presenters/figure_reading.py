"""What the points of a figure say so far, by the core; a function of what is shown."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.points import PixelPoint
from ui.presenters.figure_core import Figures
from ui.presenters.figures import BESIDE_BAR, EDGE, Impossible, Section, Shown, Stage
from ui.presenters.placing import Placing
from ui.presenters.scales import Kind

if TYPE_CHECKING:
    from fieldkit.measuring.live import Scaled


def read(shown: Shown, figures: Figures | None) -> Shown:
    """`shown` with its figure, edge and verdicts; with none while a point is repeated: nobody must steer by it."""
    if shown.stage is not Stage.PIECE:
        return shown
    nothing = replace(shown, reading=None, edge=None, verdicts=())
    points = shown.snapped or counted(shown.piece)
    few = len(points) < len(shown.what.names)
    if figures is None or shown.on is None or few or shown.piece.repeating:
        return nothing
    try:
        return _figured(shown, figures, shown.on, points)
    except MeasurementRefused as error:
        return replace(nothing, reading=Impossible.of(error))


def counted(piece: Placing) -> tuple[PixelPoint, ...]:
    """The points that count: with the one that is aimed at only while one is missing, for that is not recorded."""
    return piece.points if piece.complete else piece.seen


def method_of(shown: Shown) -> str:
    """By which method it is measured."""
    return BESIDE_BAR if shown.given.kind is Kind.BAR else shown.what.method


def section_u(shown: Shown) -> float | None:
    """1 sigma of the section's tilt in degrees: until somebody answers, as of an edge that nobody checked."""
    if shown.what is not EDGE:
        return None
    return (shown.section or Section()).u_deg


def further(shown: Shown) -> tuple[str, ...]:
    """What is known of the photograph and the edge beside what the method itself warns of."""
    faint = ("low_contrast_no_snap",) if shown.faint else ()
    return (*(shown.sight.warnings if shown.sight else ()), *faint)


def _figured(shown: Shown, figures: Figures, on: "Scaled", points: Sequence[PixelPoint]) -> Shown:
    snapped = bool(shown.snapped)
    outcome = figures.glance(
        on,
        method_of(shown),
        points,
        height=shown.height,
        section_u_deg=section_u(shown),
        snapped=snapped,
    )
    edge = figures.edge(on, points, shown.height, snapped=snapped) if shown.what.round else None
    judged = shown.what.round and (shown.what is not EDGE or shown.section is not None)
    verdicts = figures.compare(outcome, shown.candidates) if judged and shown.candidates else ()
    return replace(shown, reading=outcome, edge=edge, verdicts=verdicts)
