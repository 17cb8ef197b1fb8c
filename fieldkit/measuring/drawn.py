"""What was measured on a photo, as it is drawn on it."""

from dataclasses import dataclass

from fieldkit.measure.points import PixelPoint, ScaleBar
from fieldkit.measuring import exact
from fieldkit.mission import Mission
from fieldkit.model.base import Coded
from fieldkit.model.basis import OnPhotos
from fieldkit.model.measurement import Measurement
from fieldkit.model.photo import Photo
from fieldkit.quantity import Figure
from fieldkit.store import measurements


@dataclass(frozen=True, slots=True)
class Drawn:
    """A measurement that stands: its id, that of its item, the term of what was measured, and where it lies.

    `bar` is the scale bar beside it, if that is what gave the scale.
    """

    id: str
    item: str
    measurand: Coded
    points: tuple[PixelPoint, ...]
    bar: ScaleBar | None
    figure: Figure


def drawn(mission: Mission, photo: Photo) -> list[Drawn]:
    """Measurements on `photo` that are neither set aside nor superseded, oldest first.

    The bar of the last one that has one serves the next: it need not be placed again on the same photo.
    """
    standing = measurements.standing_on(mission.database, photo.id)
    resting = [(made, made.rests_on) for made in standing]
    return [_drawn(made, basis, photo) for made, basis in resting if isinstance(basis, OnPhotos)]


def _drawn(made: Measurement, basis: OnPhotos, photo: Photo) -> Drawn:
    views = {number for number, view in enumerate(basis.views) if view.photo == photo.id}
    points = tuple(exact.pixel(one.at) for one in basis.points if one.view in views)
    bar = None if basis.facing is None else exact.bar(basis)
    return Drawn(made.id, made.item, made.measurand, points, bar, made.figure)
