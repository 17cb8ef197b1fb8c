"""Figures on one photograph before they are recorded: what points say while they still move."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from fieldkit.measure import diameters, evaluation
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.codes import refused
from fieldkit.measure.diameters import Section
from fieldkit.measure.flat import Setting
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import Height, PixelPoint
from fieldkit.measure.result import USUAL_EDGE
from fieldkit.measure.snapping import REACH_PX
from fieldkit.measure.solving import PlaneSolution
from fieldkit.measuring import exact
from fieldkit.measuring.figures import FLAT, solved
from fieldkit.model.basis import Facing, OnPhotos, PhotoView, PlacedPoint, Scale, Snapped

TILT_U_DEG: Final = 10.0
"""Of a camera that is said to face a bar (`measurement.md` 9)."""
SEED: Final = 1
"""Of the trials of a glance beside a bar: the same points always give the same interval."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """What a person states beside the points; `None` where they do not.

    `section` is asked of the edge of a body alone: a round hole in the plane of the scale has none.
    """

    height: Height | None = None
    section: Section | None = None


UNSTATED: Final = Terms()


@dataclass(frozen=True, slots=True, eq=False)
class Scaled:
    """A photograph with what gives lengths in it: the plane of a scale, or a bar that the camera faces."""

    view: PhotoView
    scale: Scale
    plane: PlaneSolution | None
    facing: Facing | None

    @property
    def u_rel(self) -> float | None:
        """Relative standard uncertainty of the scale; `None` where nobody measured it."""
        return None if self.scale.u_rel is None else float(self.scale.u_rel)

    def setting(self, height: Height | None = None) -> Setting:
        """What all figures in the plane share. Raises `MeasurementRefused`: `bar_only` where there is no plane."""
        if self.plane is None:
            raise refused("bar_only")
        return Setting(self.plane, self.u_rel, height, USUAL_EDGE)


def scaled(view: PhotoView, scale: Scale) -> Scaled:
    """The photograph of `view` with its scale, of which a bar shows two points and anything else four or more.

    Raises `MeasurementRefused` as `solve_plane` does.
    """
    if scale.kind == "scale_bar":
        facing = exact.facing(unknown_camera(view.width, view.height), TILT_U_DEG)
        return Scaled(view, scale, None, facing)
    return Scaled(view, scale, solved(view), None)


def glance(
    on: Scaled, method: str, points: Sequence[PixelPoint], terms: Terms = UNSTATED, *, snapped: bool = False
) -> Outcome:
    """The figure of `points` in a moment: what `record` gives, but with linear intervals.

    Raises `MeasurementRefused` as the method does; `bar_only` for anything but a length beside a bar.
    """
    if method == scale_bar.KEY:
        return _beside_bar(on, points, terms)
    if method == diameters.KEY:
        return diameters.glance(on.setting(terms.height), points, snapped=snapped, section=terms.section)
    if method not in FLAT:
        raise refused("method_unknown")
    return evaluation.glance(FLAT[method], on.setting(terms.height), points)


def basis(
    on: Scaled, points: Sequence[PlacedPoint], terms: Terms = UNSTATED, found: Sequence[PixelPoint] = ()
) -> OnPhotos:
    """What the figure rests on, to be recorded; `found` are edge points that take the place of those placed."""
    height, section = terms.height, terms.section
    return OnPhotos(
        scale=on.scale,
        views=(on.view,),
        points=tuple(points),
        snapped=_snapped(found),
        height_mm=None if height is None else exact.stated(height.mm, height.u_mm),
        section_deg=None if section is None else exact.stated(section.tilt_deg, section.u_deg),
        edge_px=exact.number(USUAL_EDGE.px),
        edge_mm=exact.number(USUAL_EDGE.mm),
        facing=on.facing,
    )


def _snapped(found: Sequence[PixelPoint]) -> Snapped | None:
    if not found:
        return None
    return Snapped(reach_px=exact.number(REACH_PX), found=tuple(exact.point(each) for each in found))


def _beside_bar(on: Scaled, points: Sequence[PixelPoint], terms: Terms) -> Outcome:
    if on.facing is None:
        raise refused("method_unknown")
    placed = [PlacedPoint(number=n, view=0, at=exact.point(each)) for n, each in enumerate(points)]
    if len(placed) != len(scale_bar.METHOD.points):
        raise refused("too_few_points")
    seen = scale_bar.METHOD.glance(exact.bar_request(basis(on, placed, terms), on.facing, SEED))
    return Outcome(figure=seen.figure, budget=(), warnings=seen.warnings, method=scale_bar.KEY)
