"""From a curvature and its uncertainty to a diameter with its interval.

The interval is built in curvature, where it is symmetric and normal, and inverted: its upper end runs away as the
arc flattens, and is open where the edge may as well be straight.
"""

from math import inf, sqrt

import numpy as np
from scipy.special import stdtrit

from fieldkit.measure.arrays import Array
from fieldkit.measure.trials import COVERAGE, TWO_SIDED
from fieldkit.quantity import Figure, figure


def coverage_factor(degrees: float = inf) -> float:
    """By how many standard uncertainties an interval of 95 % reaches to each side (JCGM 100:2008, G.3).

    Student's t for as many `degrees` of freedom as are behind the standard uncertainty: N - 3 where that of a
    circle comes from its N residuals, without end where it was known before. Infinite where there are none.
    """
    if degrees <= 0:
        return inf
    return TWO_SIDED if degrees == inf else float(stdtrit(degrees, (1 + COVERAGE) / 2))


def interval(curvature: float, half_width_low: float, half_width_high: float) -> tuple[float, float | None]:
    """Both ends of the diameter in mm for an interval of the curvature, all three in 1/mm.

    The curvature may be less by `half_width_low` and more by `half_width_high`. The upper end is `None`, open,
    where a straight line is among what may be.
    """
    flattest = curvature - half_width_low
    return 2 / (curvature + half_width_high), 2 / flattest if flattest > 0 else None


def diameter(curvature: float, half_width_low: float, half_width_high: float) -> Figure:
    """The diameter in mm of a `curvature` above 0, its interval as `interval` gives it.

    Its standard uncertainty is that of a normal distribution as wide; where the interval is open, what the half
    width towards a straight line would be to first order.
    """
    low, high = interval(curvature, half_width_low, half_width_high)
    value = 2 / curvature
    u = value**2 / 2 * half_width_low / TWO_SIDED if high is None else (high - low) / (2 * TWO_SIDED)
    return figure(value=value, unit="mm", u=u, low=low, high=high)


def correlated_u(weights: Array, sigma: Array, along: Array, correlation_length: float) -> float:
    """Standard uncertainty of a curvature in 1/mm from errors that neighbours on the edge share.

    `weights` (N) are those of `Circle`, `sigma` (N) in mm the standard uncertainty of each point along its normal.
    The correlation of two points falls with the distance between them, exp(-distance / `correlation_length`);
    `along` (N), their places on the edge, may be in mm or pixels, as the correlation length is.
    """
    apart = np.abs(along[:, None] - along[None, :])
    pulls = weights * sigma
    return sqrt(pulls @ np.exp(-apart / correlation_length) @ pulls)
