"""Whether an edge is a circle at all, and how well its curvature is known if it is none.

Noise in the residuals says little about a dented edge: what bends a whole stretch of it bends the circle, too, and
leaves few residuals. So the uncertainty grows by the Birge ratio and by the number of stretches that are
independent of each other, which stand for the points, and the interval is Student's for the degrees of freedom that
remain.
"""

from dataclasses import dataclass
from math import comb, sqrt

import numpy as np
from scipy.special import chdtrc

from fieldkit.measure.arrays import Array
from fieldkit.measure.circle import Circle
from fieldkit.measure.curvature import coverage_factor
from fieldkit.measure.trials import TWO_SIDED

SIGNIFICANT = 0.002
"""For each of two tests: a round edge is called otherwise once in 250, for what follows is a wide interval. A dent
of a few times the uncertainty is far beyond it."""
FEWEST_STRETCHES = 4.0
NEAREST = 0.05
"""Correlation lengths; points that lie closer are taken to lie so far apart."""


@dataclass(frozen=True, slots=True)
class Roundness:
    """What the residuals of N points say of their circle.

    `chi_square` has N - 3 `degrees` of freedom; `p_chi_square` is the probability of so large a one, `p_runs` that
    of so few `runs` of residuals on the same side. `birge` is the ratio of the residuals to their stated
    uncertainty, `stretches` how many parts of the edge deviate independently, `grown_u` the standard uncertainty of
    the curvature in 1/mm if the deviations are of the edge.
    """

    chi_square: float
    degrees: int
    p_chi_square: float
    runs: int
    p_runs: float
    birge: float
    stretches: float
    grown_u: float

    @property
    def is_circle(self) -> bool:
        """Whether nothing speaks against a circle at the level `SIGNIFICANT`; `not_a_circle` is the warning."""
        return min(self.p_chi_square, self.p_runs) >= SIGNIFICANT

    @property
    def half_width(self) -> float:
        """Half of the 95 % interval of the curvature, in 1/mm, for what the edge deviates from a circle."""
        return coverage_factor(self.stretches - 3) * self.grown_u

    @property
    def u(self) -> float:
        """Standard uncertainty, in 1/mm, of the normal distribution with that `half_width`: for budgets."""
        return self.half_width / TWO_SIDED


def residual_test(circle: Circle, correlation_length: float = 0.0) -> Roundness:
    """Try the residuals by chi-square and by runs of sign along the arc (Wald and Wolfowitz 1940, exact).

    Where the stated uncertainty is shared by neighbours, with a correlation of exp(-distance /
    `correlation_length`) in mm along the edge, that is taken out first. Three points lie on a circle, whatever they
    are.
    """
    order = np.argsort(circle.along, kind="stable")
    along, off = circle.along[order], circle.standardised[order]
    free = _decorrelated(off, along, correlation_length)
    degrees = len(off) - 3
    signs = np.sign(free[free != 0])
    birge = sqrt((off @ off) / degrees) if degrees else 1.0
    stretches = min(max(_stretches(off, along), FEWEST_STRETCHES), max(len(off), FEWEST_STRETCHES))
    return Roundness(
        chi_square=float(free @ free),
        degrees=degrees,
        p_chi_square=float(chdtrc(degrees, free @ free)) if degrees else 1.0,
        runs=_runs(signs),
        p_runs=fewer_runs(_runs(signs), int((signs > 0).sum()), int((signs < 0).sum())) if degrees else 1.0,
        birge=birge,
        stretches=stretches,
        grown_u=circle.u * birge * sqrt(max(1.0, len(off) / stretches)),
    )


def fewer_runs(runs: int, positive: int, negative: int) -> float:
    """Probability of at most so many `runs` in a random row of `positive` and `negative` signs."""
    if positive == 0 or negative == 0:
        return 1.0
    return sum(_rows(count, positive, negative) for count in range(2, runs + 1)) / comb(
        positive + negative, positive
    )


def _rows(runs: int, positive: int, negative: int) -> int:
    """How many rows of `positive` and `negative` signs have that many runs."""
    half = runs // 2
    if runs % 2 == 0:
        return 2 * comb(positive - 1, half - 1) * comb(negative - 1, half - 1)
    return sum(comb(positive - 1, half - 1 + more) * comb(negative - 1, half - more) for more in (0, 1))


def _runs(signs: Array) -> int:
    return int((np.diff(signs) != 0).sum()) + 1 if len(signs) else 0


def _decorrelated(off: Array, along: Array, correlation_length: float) -> Array:
    """Independent deviations of variance 1 (N) for such as follow a Markov process along the edge, as stated."""
    if correlation_length == 0:
        return off
    apart = np.maximum(np.diff(along) / correlation_length, NEAREST)
    fresh = (off[1:] - np.exp(-apart) * off[:-1]) / np.sqrt(-np.expm1(-2 * apart))
    return np.concatenate([off[:1], fresh])


def _stretches(off: Array, along: Array) -> float:
    """Length of the edge in units of the half waves of its deviations.

    The first zero of their autocorrelation lies at a quarter of a wave. Of the estimators that were tried on
    dented edges (also: integral of the autocorrelation, its fall to 1/e, size of the next higher
    polynomials) this one covers the true diameter most evenly over their shapes.
    """
    even = np.interp(np.linspace(along[0], along[-1], len(off)), along, off)
    shifted = np.correlate(even, even, "full")[len(off) - 1 :]
    ends = np.flatnonzero(shifted[1:] <= 0) + 1  # points that lie on the circle to the last bit deviate nowhere
    return len(off) / (2 * (int(ends[0]) if len(ends) else len(off)))
