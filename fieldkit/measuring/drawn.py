"""What was measured on a photo, as it is drawn on it."""

from dataclasses import dataclass

from fieldkit.measure.points import PixelPoint, ScaleBar
from fieldkit.measuring.recorded import requested
from fieldkit.mission import Mission
from fieldkit.model.base import Coded
from fieldkit.model.measurement import Measurement
from fieldkit.model.photo import Photo
from fieldkit.quantity import Figure
from fieldkit.store import measurements


@dataclass(frozen=True, slots=True)
class Drawn:
    """A measurement that stands: its id, that of its item, the term of what was measured, and where it lies."""

    id: str
    item: str
    measurand: Coded
    points: tuple[PixelPoint, ...]
    bar: ScaleBar
    figure: Figure


def drawn(mission: Mission, photo: Photo) -> list[Drawn]:
    """Measurements on `photo` that are neither set aside nor superseded, oldest first.

    The bar of the last one serves the next: it need not be placed again on the same photo.
    """
    return [_drawn(made) for made in measurements.standing_on(mission.database, photo.id)]


def _drawn(made: Measurement) -> Drawn:
    request = requested(made)
    return Drawn(made.id, made.item, made.measurand, request.points, request.scale, made.figure)
