"""What was measured on a photo, as it is drawn on it."""

from dataclasses import dataclass

from msgspec import json

from fieldkit.measure.points import PixelPoint, ScaleBar
from fieldkit.measuring.recorded import requested
from fieldkit.mission import Mission
from fieldkit.quantity import Figure
from fieldkit.store import measurements
from fieldkit.store.table import Row


@dataclass(frozen=True, slots=True)
class Drawn:
    """A measurement that stands: its id, that of its item, the term of what was measured, and where it lies."""

    id: str
    item: str
    measurand: str
    points: tuple[PixelPoint, ...]
    bar: ScaleBar
    figure: Figure


def drawn(mission: Mission, photo: Row) -> list[Drawn]:
    """Measurements on `photo` that are neither set aside nor superseded, oldest first.

    The bar of the last one serves the next: it need not be placed again on the same photo.
    """
    return [_drawn(row) for row in measurements.standing_on(mission.database, str(photo["id"]))]


def _drawn(row: Row) -> Drawn:
    request = requested(row)
    return Drawn(
        id=str(row["id"]),
        item=str(row["item"]),
        measurand=str(row["measurand"]),
        points=request.points,
        bar=request.scale,
        figure=json.decode(str(row["figure"]), type=Figure),
    )
