"""Figures on record, computed again from what they rest on."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from fieldkit.errors import MeasurementRefused
from fieldkit.measuring.figures import measured
from fieldkit.measuring.recorded import figures_of, software
from fieldkit.mission import Mission
from fieldkit.model.measurement import Measurement
from fieldkit.quantity import Figure
from fieldkit.store import measurements

SAME: Final = 1e-9
"""Relative difference within which a figure computed again is the same (`measurement.md` 8)."""

SAME_ELSEWHERE: Final = 0.01
"""Of its own width: how far an interval may move where another version of numpy drew."""


@dataclass(frozen=True, slots=True)
class Recomputed:
    """A recorded figure beside the one computed again. `elsewhere`: other libraries gave the recorded one.

    `value_same`: the value is that of the record to 1e-9; `same`: so is the interval, to the last digit with the
    same numpy, to 1 % of its width with another. `recorded_with` and `again_with` are the programs of both.
    """

    measurement: str
    method: str
    recorded: Figure
    again: Figure | None
    same: bool
    value_same: bool = False
    recorded_with: str = ""
    again_with: str = ""
    why: str = ""

    @property
    def elsewhere(self) -> bool:
        """Whether another numpy drew than drew for the record."""
        return drawn_by(self.recorded_with) != drawn_by(self.again_with)


def recompute(mission: Mission) -> Iterator[Recomputed]:
    """Compute every recorded figure again from its points or readings, seed and method version."""
    known = measurements.all_measurements(mission.database)
    with_ = software()
    for one in known:
        yield again(one, known, with_)


def again(one: Measurement, known: Sequence[Measurement], with_: str) -> Recomputed:
    """One figure computed again; `known` are the measurements that it may be made of, `with_` what computes."""
    try:
        basis = one.rests_on
        figure = measured(one.method, basis, one.seed or 0, figures_of(basis, known)).outcome.figure
    except MeasurementRefused as error:
        return Recomputed(one.id, one.method, one.figure, None, same=False, why=error.why)
    value_same = one.figure.unit == figure.unit and _close(one.figure.value, figure.value, SAME)
    elsewhere = drawn_by(one.software) != drawn_by(with_)
    return Recomputed(
        one.id,
        one.method,
        one.figure,
        figure,
        same=value_same and _alike(one.figure, figure, elsewhere=elsewhere),
        value_same=value_same,
        recorded_with=one.software,
        again_with=with_,
    )


def drawn_by(software: str) -> str:
    """The version of numpy in a list of programs; empty where it is not told."""
    return next((name for name in software.split(", ") if name.startswith("numpy ")), "")


def _alike(recorded: Figure, again: Figure, *, elsewhere: bool) -> bool:
    ends = ((recorded.u, again.u), (recorded.low, again.low), (recorded.high, again.high))
    if not elsewhere:
        return all(_close(one, other, SAME) for one, other in ends)
    wide = SAME_ELSEWHERE * 4 * float(recorded.u)
    return all(_near(one, other, wide) for one, other in ends)


def _close(one: str | None, other: str | None, part: float) -> bool:
    if one is None or other is None:
        return one == other
    return _near(one, other, part * max(abs(float(one)), abs(float(other))))


def _near(one: str | None, other: str | None, most: float) -> bool:
    if one is None or other is None:
        return one == other
    return abs(float(one) - float(other)) <= most
