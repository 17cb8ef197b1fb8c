"""Lengths beside a scale bar, as a person places them on one photograph."""

from math import isfinite

from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.codes import refused
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.points import EdgeDefinition, ScaleBar
from fieldkit.measure.result import USUAL_EDGE, Result
from fieldkit.measuring import exact
from fieldkit.measuring.figures import by_bar, of_bar
from fieldkit.measuring.placed import Placed
from fieldkit.measuring.recorded import Asked, chosen_seed, put
from fieldkit.measuring.viewed import viewed
from fieldkit.mission import Mission
from fieldkit.model.base import UnknownKind
from fieldkit.model.basis import OnPhotos, PlacedPoint, Scale
from fieldkit.model.item import Item
from fieldkit.model.measurement import Measurement
from fieldkit.model.photo import Photo
from fieldkit.vocabulary import Vocabulary


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
    """Record a length of `item`, seen in `photo` beside a scale bar; as `record` does."""
    basis = beside_bar(photo, placed)
    asked = Asked(
        measurand=measurand,
        method=scale_bar.KEY,
        basis=basis,
        feature=feature,
        supersedes=supersedes,
        reason=reason,
    )
    seed = chosen_seed(mission)
    result = by_bar(basis, seed)
    (subject,) = put(mission, vocabulary, item, [(asked, of_bar(result))], seed)
    return subject, result


def beside_bar(photo: Photo, placed: Placed, edge: EdgeDefinition = USUAL_EDGE) -> OnPhotos:
    """What a length beside a bar rests on. Raises `MeasurementRefused`: `photo_unreadable`, `bar_length`."""
    if not isfinite(placed.bar_mm):
        raise refused("bar_length", length=placed.bar_mm)
    view = viewed(photo, exact.bar_marks(ScaleBar(placed.bar_mm, None, placed.bar)))
    return OnPhotos(
        scale=Scale(kind="scale_bar", u_rel=None if placed.u_rel is None else exact.number(placed.u_rel)),
        views=(view,),
        points=tuple(PlacedPoint(number=n, view=0, at=exact.point(at)) for n, at in enumerate(placed.points)),
        snapped=None,
        height_mm=None if placed.height is None else exact.stated(placed.height.mm, placed.height.u_mm),
        section_deg=None,
        edge_px=exact.number(edge.px),
        edge_mm=exact.number(edge.mm),
        facing=exact.facing(unknown_camera(view.width, view.height), placed.tilt_u_deg),
    )
