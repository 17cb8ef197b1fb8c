"""What the core does for readings by hand. It brings SciPy: imported when somebody reads an instrument."""

from dataclasses import dataclass

from fieldkit.measure.outcome import Outcome
from fieldkit.measuring import exact, figures
from fieldkit.measuring.recorded import Asked, record
from fieldkit.model.basis import ByHand
from fieldkit.recording import find_item
from ui.desk import Desk, writable
from ui.presenters.by_hand import Readings


@dataclass(frozen=True, slots=True)
class ItemReadings:
    """`Hand` for the item that is called `item`."""

    desk: Desk
    item: str

    def glance(self, readings: Readings) -> Outcome:
        """What the readings give."""
        return figures.measured(readings.way.method, basis(readings), 0).outcome

    def record(self, readings: Readings) -> Outcome:
        """Put it on the record; called on the lane of edits."""
        mission = writable(self.desk.writing)
        asked = Asked(measurand=readings.term, method=readings.way.method, basis=basis(readings))
        _, outcome = record(mission, self.desk.vocabulary, find_item(mission, self.item), asked)
        return outcome


def basis(readings: Readings) -> ByHand:
    """What the figure rests on."""
    return ByHand(
        instrument=readings.instrument or None,
        span_mm=exact.stated(readings.span_mm, readings.span_u_mm) if readings.way.span else None,
        readings_mm=exact.numbers(readings.read_mm),
        u_mm=exact.number(readings.u_mm),
    )
