"""Where a figure lies on the scale on which its uncertainty is normal: curvature for diameters, else the value."""

from dataclasses import dataclass
from math import inf

from fieldkit.measure.trials import TWO_SIDED
from fieldkit.quantity import Figure


@dataclass(frozen=True, slots=True)
class Sided:
    """A position with a standard uncertainty towards smaller and one towards larger positions, infinite if open."""

    at: float
    below: float
    above: float


def sided(found: Figure, *, curved: bool) -> Sided:
    """Where a figure lies: a diameter in mm (`curved`) by its curvature in 1/mm, anything else by its value.

    The uncertainties are those of normal distributions that end where the 95 % interval does. A diameter without
    an upper end is at least as uncertain towards a straight line as it is away from it.
    """
    value = float(found.value)
    low, high = (None if end is None else float(end) for end in (found.low, found.high))
    if not curved:
        return Sided(
            at=value,
            below=inf if low is None else (value - low) / TWO_SIDED,
            above=inf if high is None else (high - value) / TWO_SIDED,
        )
    at = 2 / value
    above = inf if low is None or low <= 0 else (2 / low - at) / TWO_SIDED
    below = max(above, at / TWO_SIDED) if high is None else (at - 2 / high) / TWO_SIDED
    return Sided(at, below, above)
