"""Several measurements of the same thing in one figure: a photo and a straightedge, two observers."""

from collections.abc import Sequence
from math import hypot, inf, isfinite, sqrt

import numpy as np
from scipy.special import chdtrc

from fieldkit.measure.arrays import Array
from fieldkit.measure.budget import BudgetLine
from fieldkit.measure.codes import refused
from fieldkit.measure.curvature import diameter
from fieldkit.measure.outcome import Outcome, openness
from fieldkit.measure.sided import Sided, sided
from fieldkit.measure.trials import TWO_SIDED
from fieldkit.quantity import Figure, Unit, figure

METHOD = "combine/1"
DISAGREE = 0.05

OWN_AT_LEAST = 1e-3
"""Part of its uncertainty that each result has for itself, however much is said to be common."""


def combine(found: Sequence[Figure], *, curved: bool, common_u: float = 0.0) -> Outcome:
    """The weighted mean of figures of the same measurand: diameters by curvature (`curved`), others by value.

    `common_u` is the part of the standard uncertainty, in their unit, that all share: the same scale, plane,
    section or instrument. It counts in no weight and never shrinks. Where the results differ by more than their own
    parts explain (chi-square, p < 0.05; `results_disagree`), these grow by the Birge ratio; intervals of two to
    five results that disagree then hold in 91 to 100 % though every part was stated at a third of the truth. The
    sides of an asymmetric interval are combined each for itself.

    Raises `MeasurementRefused`: `reading_missing` for no figure at all, `bad_request` for figures in different
    units, diameters that are none, or a common part that is no uncertainty.
    """
    _refuse(found, curved, common_u)
    places = [sided(each, curved=curved) for each in found]
    common = common_u * float(np.mean([place.at for place in places])) ** 2 / 2 if curved else common_u
    mean, disagree = _mean(places, common)
    below, above = hypot(mean.below, common), hypot(mean.above, common)
    unit = found[0].unit
    if curved:
        result, to_unit = diameter(mean.at, TWO_SIDED * below, TWO_SIDED * above), 2 / mean.at**2
    else:
        result, to_unit = _plain(mean.at, below, above, unit), 1.0
    own = min(mean.below, mean.above) * to_unit
    lines = (
        BudgetLine("results", own, unit, "normal", "A" if disagree else "B", own),
        BudgetLine("common", common_u, unit, "normal", "B", common_u),
    )
    warnings = ("results_disagree",) if disagree else ()
    return Outcome(figure=result, budget=lines, warnings=warnings + openness(result), method=METHOD)


def _mean(places: Sequence[Sided], common: float) -> tuple[Sided, bool]:
    """The weighted mean with what is not common of its uncertainty, and whether the results disagree."""
    at = np.array([place.at for place in places])
    below = _own([place.below for place in places], common)
    above = _own([place.above for place in places], common)
    wider = np.maximum(below, above)
    typical = np.where(np.isfinite(wider), wider, np.minimum(below, above))
    weights = typical**-2 / (typical**-2).sum()
    mean = float(weights @ at)
    degrees = len(at) - 1
    chi_square = float((((at - mean) / typical) ** 2).sum())
    disagree = degrees > 0 and float(chdtrc(degrees, chi_square)) < DISAGREE
    birge = sqrt(chi_square / degrees) if disagree else 1.0
    sides = [birge * float(np.linalg.norm(weights * own)) for own in (below, above)]
    return Sided(mean, *sides), disagree


def _own(sides: Sequence[float], common: float) -> Array:
    """What each result has of its uncertainty for itself."""
    whole = np.array(sides)
    return np.asarray(np.sqrt(np.maximum(whole**2 - common**2, (OWN_AT_LEAST * whole) ** 2)))


def _plain(value: float, below: float, above: float, unit: Unit) -> Figure:
    """A figure from the standard uncertainty on each side, open where that is infinite."""
    low = None if below == inf else value - TWO_SIDED * below
    high = None if above == inf else value + TWO_SIDED * above
    u = min(below, above) if inf in (below, above) else (below + above) / 2
    return figure(value=value, unit=unit, u=u, low=low, high=high)


def _refuse(found: Sequence[Figure], curved: bool, common_u: float) -> None:
    if not found:
        raise refused("reading_missing")
    alike = all(each.unit == found[0].unit and (float(each.value) > 0 or not curved) for each in found)
    if not (alike and isfinite(common_u) and common_u >= 0):
        raise refused("bad_request")
