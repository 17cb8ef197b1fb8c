"""Measuring: points on a photo become a recorded figure with interval and budget; anyone can compute it again."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec import structs

from fieldkit import __version__
from fieldkit.coding import clean, coded, told
from fieldkit.errors import MeasurementRefused, MissingField, SetAsideAlready, SupersedesNothing
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.budget import BudgetLine
from fieldkit.measure.camera import Camera, unknown_camera
from fieldkit.measure.codes import refused
from fieldkit.measure.methods import method, scale_bar
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint, ScaleBar
from fieldkit.measure.result import Request, Result
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import Coded, Told, UnknownKind
from fieldkit.model.item import Item
from fieldkit.model.links import PhotoLink
from fieldkit.model.measurement import Bar, Contribution, MeasureAdd, Measurement, MeasureWithdraw, Point, View
from fieldkit.model.photo import Photo
from fieldkit.quantity import Figure
from fieldkit.store import links, measurements
from fieldkit.vocabulary import Vocabulary

NO_REASON = QT_TRANSLATE_NOOP("errors", "It cannot be empty; say it in a few words.")

SEED_BYTES = 6
"""Seeds are whole numbers within 2^53-1, which canonical JSON can hold."""

MEASURED_ROLE = "ph.close_scale"

SAME = 1e-9
"""Relative difference within which a figure computed again is the same (`measurement.md` 8)."""


@dataclass(frozen=True, slots=True)
class Placed:
    """What a person placed on a photo: two ends of a bar of known length, and two points to measure between."""

    bar_mm: float
    u_rel: float | None
    bar: tuple[PixelPoint, PixelPoint]
    points: tuple[PixelPoint, ...]
    height: Height | None = None
    tilt_u_deg: float = 10.0


@dataclass(frozen=True, slots=True)
class Recomputed:
    """A recorded figure beside the one computed again from the same points."""

    measurement: str
    method: str
    recorded: Figure
    again: Figure | None
    same: bool
    why: str = ""


def measure_length(
    mission: Mission,
    vocabulary: Vocabulary,
    item: Item,
    photo: Photo,
    placed: Placed,
    *,
    measurand: str = "length",
    feature: str | UnknownKind | None = None,
    supersedes: Measurement | None = None,
    reason: str | None = None,
) -> tuple[str, Result]:
    """Record a length of `item`, seen in `photo` beside a scale bar; returns the measurement's id and the result.

    The photo is linked to the item if it is not yet. `feature` may be the kind of its absence. A measurement that
    `supersedes` another needs a reason (`cr.*`). Raises `MeasurementRefused`, what `coding.coded` raises, and
    `SupersedesNothing` for a supersession without reason or of another item's measurement.
    """
    if (supersedes is None) != (reason is None) or (supersedes and supersedes.item != item.id):
        raise SupersedesNothing(str(item.label))
    result = scale_bar.evaluate(_asked(photo, placed, seed=int.from_bytes(mission.hands.chance(SEED_BYTES))))
    act = _act(result, item, photo, coded(vocabulary, "ms", measurand), told(feature))
    if supersedes is not None and reason is not None:
        act = structs.replace(act, supersedes=supersedes.id, reason=coded(vocabulary, "cr", reason))
    subject = mission.hands.new_id()
    mission.record([Draft(act, (subject,)), *_link(mission, vocabulary, item, photo)])
    return subject, result


def _asked(photo: Photo, placed: Placed, seed: int) -> Request:
    """What a person placed on a photo, as a request. Raises `MeasurementRefused` for a photo without a picture."""
    if photo.width is None or photo.height is None:
        raise refused("photo_unreadable")
    return Request(
        points=placed.points,
        scale=ScaleBar(placed.bar_mm, placed.u_rel, placed.bar),
        camera=unknown_camera(photo.width, photo.height),
        seed=seed,
        height=placed.height,
        tilt_u_deg=placed.tilt_u_deg,
    )


def _link(mission: Mission, vocabulary: Vocabulary, item: Item, photo: Photo) -> list[Draft]:
    """A photo on which an item was measured shows it: the link, unless it is there."""
    linked = {(link.item, link.photo) for link in links.photo_links(mission.database)}
    if (item.id, photo.id) in linked:
        return []
    act = PhotoLink(photo=photo.id, item=item.id, role=vocabulary.term(MEASURED_ROLE).id)
    return [Draft(act, (mission.hands.new_id(),))]


def withdraw_measurement(mission: Mission, measurement: Measurement, reason: str) -> Changes:
    """Set a measurement aside; it stays in the log and is listed as set aside.

    Raises `MissingField` without a reason, `SetAsideAlready`.
    """
    if measurement.withdrawn is not None:
        raise SetAsideAlready(measurement.id, measurement.withdrawn)
    if not clean(reason):
        raise MissingField("reason", NO_REASON)
    return mission.record([Draft(MeasureWithdraw(reason=clean(reason)), (measurement.id,))])


def recompute(mission: Mission) -> Iterator[Recomputed]:
    """Compute every recorded figure again from its points, seed and method version."""
    for one in measurements.all_measurements(mission.database):
        try:
            again = method(one.method).evaluate(requested(one)).figure
        except MeasurementRefused as error:
            yield Recomputed(one.id, one.method, one.figure, None, same=False, why=error.why)
            continue
        yield Recomputed(one.id, one.method, one.figure, again, _same(one.figure, again))


def _act(result: Result, item: Item, photo: Photo, measurand: Coded, feature: Told) -> MeasureAdd:
    request = result.request
    ends = tuple(_point(end) for end in request.scale.ends)
    u_rel = None if request.scale.u_rel is None else repr(request.scale.u_rel)
    camera = request.camera
    return MeasureAdd(
        item=item.id,
        photo=photo.id,
        sha256=photo.sha256,
        measurand=measurand,
        feature=feature,
        method=result.method,
        bar=Bar(length_mm=repr(request.scale.length_mm), u_rel=u_rel, ends=ends),
        points=tuple(_point(point) for point in request.points),
        view=View(
            width=camera.width,
            height=camera.height,
            focal_px=repr(camera.focal_px),
            u_focal=repr(camera.u_focal),
            u_bend=repr(camera.u_bend),
        ),
        height_mm=None if request.height is None else (repr(request.height.mm), repr(request.height.u_mm)),
        edge_px=repr(request.edge.px),
        edge_mm=repr(request.edge.mm),
        tilt_u_deg=repr(request.tilt_u_deg),
        figure=result.figure,
        budget=tuple(_contribution(line) for line in result.budget),
        warnings=result.warnings,
        grade=result.grade,
        seed=request.seed,
        trials=result.trials,
        software=f"fieldkit {__version__}",
    )


def _contribution(line: BudgetLine) -> Contribution:
    return Contribution(
        influence=line.influence,
        u=repr(line.u),
        unit=line.unit,
        distribution=line.distribution,
        evaluation=line.evaluation,
        contribution=repr(line.contribution),
    )


def requested(made: Measurement) -> Request:
    """The request that gave a recorded measurement, exactly."""
    bar, view, stated = made.bar, made.view, made.height_mm
    first, second = (_placed(end) for end in bar.ends)
    return Request(
        points=tuple(_placed(point) for point in made.points),
        scale=ScaleBar(float(bar.length_mm), None if bar.u_rel is None else float(bar.u_rel), (first, second)),
        camera=Camera(view.width, view.height, float(view.focal_px), float(view.u_focal), float(view.u_bend)),
        seed=made.seed,
        height=None if stated is None else Height(float(stated[0]), float(stated[1])),
        edge=EdgeDefinition(float(made.edge_px), float(made.edge_mm)),
        tilt_u_deg=float(made.tilt_u_deg),
    )


def _point(point: PixelPoint) -> Point:
    return Point(x=repr(point.x), y=repr(point.y), sigma_px=repr(point.sigma_px), how=point.how)


def _placed(point: Point) -> PixelPoint:
    return PixelPoint(float(point.x), float(point.y), float(point.sigma_px), point.how)


def _same(recorded: Figure, again: Figure) -> bool:
    pairs: Sequence[tuple[str | None, str | None]] = (
        (recorded.value, again.value),
        (recorded.u, again.u),
        (recorded.low, again.low),
        (recorded.high, again.high),
    )
    return all(_close(a, b) for a, b in pairs) and recorded.unit == again.unit


def _close(a: str | None, b: str | None) -> bool:
    if a is None or b is None:
        return a == b
    return abs(float(a) - float(b)) <= SAME * max(abs(float(a)), abs(float(b)))
