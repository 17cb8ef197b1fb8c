"""Values of the measuring engine as they stand in records, and back: to the last bit both ways."""

from collections.abc import Iterable

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.beliefs import CameraBelief
from fieldkit.measure.budget import BudgetLine
from fieldkit.measure.camera import Camera
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint, ScaleBar
from fieldkit.measure.result import Request
from fieldkit.measure.target import Observation, scale_bar
from fieldkit.model.basis import (
    Believed,
    Deviate,
    Facing,
    Mark,
    Numbers,
    OnPhotos,
    Origin,
    PhotoView,
    Point,
    Stated,
)
from fieldkit.model.measurement import Contribution


def number(value: float) -> str:
    """A double as text that reads back to the same bits."""
    return repr(float(value))


def numbers(values: Iterable[float]) -> tuple[str, ...]:
    """Doubles as texts."""
    return tuple(number(value) for value in values)


def stated(value: float, u: float) -> Stated:
    """A value with its standard uncertainty."""
    return number(value), number(u)


def point(placed: PixelPoint) -> Point:
    """A point as it is recorded."""
    return Point(x=number(placed.x), y=number(placed.y), sigma_px=number(placed.sigma_px), how=placed.how)


def pixel(recorded: Point) -> PixelPoint:
    """A point as it was placed."""
    return PixelPoint(float(recorded.x), float(recorded.y), float(recorded.sigma_px), recorded.how)


def mark(seen: Observation) -> Mark:
    """A point of the scale as it is recorded."""
    return Mark(
        name=seen.name,
        x=number(seen.x),
        y=number(seen.y),
        sigma_px=number(seen.sigma_px),
        target_mm=stated(*seen.target_mm),
        how=seen.how,
        marker=seen.marker,
    )


def observation(recorded: Mark) -> Observation:
    """A point of the scale as it was seen."""
    return Observation(
        name=recorded.name,
        x=float(recorded.x),
        y=float(recorded.y),
        sigma_px=float(recorded.sigma_px),
        target_mm=(float(recorded.target_mm[0]), float(recorded.target_mm[1])),
        how=recorded.how,
        marker=recorded.marker,
    )


def believed(belief: CameraBelief, origin: Origin, calibration: str | None = None) -> Believed:
    """What is believed of a camera, as it is recorded: the columns of the spread one by one."""
    columns = zip(belief.influences, belief.spread.T, strict=True)
    return Believed(
        origin=origin,
        calibration=calibration,
        best=numbers(belief.best),
        unknowns=tuple(Deviate(influence=code, moves=numbers(column)) for code, column in columns),
    )


def belief(view: PhotoView, recorded: Believed) -> CameraBelief:
    """What was believed of the camera that took the photograph of `view`."""
    spread = np.array([_array(each.moves) for each in recorded.unknowns]).reshape(-1, 9).T
    influences = tuple(each.influence for each in recorded.unknowns)
    return CameraBelief(view.width, view.height, _array(recorded.best), np.ascontiguousarray(spread), influences)


def contribution(line: BudgetLine) -> Contribution:
    """A line of the budget as it is recorded."""
    return Contribution(
        influence=line.influence,
        u=number(line.u),
        unit=line.unit,
        distribution=line.distribution,
        evaluation=line.evaluation,
        contribution=number(line.contribution),
    )


def height(recorded: Stated | None) -> Height | None:
    """The height of the surface above the scale, if somebody stated it."""
    return None if recorded is None else Height(float(recorded[0]), float(recorded[1]))


def edge(basis: OnPhotos) -> EdgeDefinition:
    """How well an edge can be said to be anywhere."""
    return EdgeDefinition(float(basis.edge_px), float(basis.edge_mm))


def facing(camera: Camera, tilt_u_deg: float) -> Facing:
    """What is assumed of a camera that faces the scale."""
    return Facing(
        tilt_u_deg=number(tilt_u_deg),
        focal_px=number(camera.focal_px),
        u_focal=number(camera.u_focal),
        u_bend=number(camera.u_bend),
    )


def bar_marks(bar: ScaleBar) -> tuple[Mark, ...]:
    """The ends of a scale bar."""
    return tuple(
        mark(Observation(end.name, at.x, at.y, at.sigma_px, end.mm, at.how, None))
        for end, at in zip(scale_bar(bar.length_mm), bar.ends, strict=True)
    )


def bar(basis: OnPhotos) -> ScaleBar:
    """The scale bar of the first view. Raises `ValueError` for a scale that does not have two points."""
    first, second = (observation(each) for each in basis.views[0].scale)
    length = float(np.hypot(*np.subtract(second.target_mm, first.target_mm)))
    ends = (_as_pixel(first), _as_pixel(second))
    return ScaleBar(length, None if basis.scale.u_rel is None else float(basis.scale.u_rel), ends)


def bar_request(basis: OnPhotos, assumed: Facing, seed: int) -> Request:
    """What `scale_bar/1` was asked."""
    view = basis.views[0]
    assumptions = (float(assumed.focal_px), float(assumed.u_focal), float(assumed.u_bend))
    return Request(
        points=tuple(pixel(each.at) for each in basis.points),
        scale=bar(basis),
        camera=Camera(view.width, view.height, *assumptions),
        seed=seed,
        height=height(basis.height_mm),
        edge=edge(basis),
        tilt_u_deg=float(assumed.tilt_u_deg),
    )


def _as_pixel(seen: Observation) -> PixelPoint:
    return PixelPoint(seen.x, seen.y, seen.sigma_px, seen.how)


def _array(recorded: Numbers) -> Array:
    return np.array([float(value) for value in recorded])
