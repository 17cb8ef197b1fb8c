"""Readings by hand: a straightedge with a depth rod, a gauge on three legs, radius templates, callipers and rules.

Lengths are in mm throughout. Several readings of the same thing are independent; their stated standard uncertainty
is that of one. All functions raise `MeasurementRefused` with one of `codes.NONSENSE` for what cannot have been
read.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, inf, sqrt

import numpy as np
from scipy.special import ndtr

from fieldkit.measure.budget import BudgetLine
from fieldkit.measure.codes import refused
from fieldkit.measure.curvature import coverage_factor, diameter
from fieldkit.measure.outcome import Outcome, openness
from fieldkit.measure.trials import COVERAGE
from fieldkit.quantity import figure

SMALLEST, LARGEST = 1e-6, 1e6
"""A nanometre and a kilometre, in mm."""

NEGLIGIBLE = 1e-3
"""Part of an uncertainty whose degrees of freedom do not count."""


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of repeated readings, its standard uncertainty in mm and the degrees of freedom of that."""

    mm: float
    u: float
    degrees: float

    def line(self, influence: str, contribution: float) -> BudgetLine:
        """Its line of a budget: Type A where the repeats told more than the statement."""
        stated = self.degrees == inf
        shape, kind = ("normal", "B") if stated else (f"t{self.degrees:.0f}", "A")
        return BudgetLine(influence, self.u, "mm", shape, kind, contribution)


def mean(readings: Sequence[float], u: float) -> Mean:
    """The mean of n `readings`, of which each is stated to have the standard uncertainty `u`.

    The statement holds until the readings scatter more. Then it counts as one degree of freedom beside their n - 1,
    and Student's t takes the place of the normal distribution. With `u` right, 2 to 5 readings are covered
    96 to 97 % of the time; with `u` half of the truth 87 (n = 2), 91 (3) and 93 % (5), where the statement alone
    gives 67 %. A larger part of the repeats makes intervals of two readings four times as wide.
    """
    for reading in readings:
        _refuse_reading(reading)
    if not SMALLEST <= u <= LARGEST:
        raise refused("reading_uncertainty", u=u, smallest=SMALLEST, largest=LARGEST)
    count = len(readings)
    if count == 0:
        raise refused("reading_missing")
    scatter = float(np.var(readings, ddof=1)) if count > 1 else 0.0
    average = float(np.mean(readings))
    if scatter <= u**2:
        return Mean(average, u / sqrt(count), inf)
    return Mean(average, sqrt((u**2 + (count - 1) * scatter) / count) / sqrt(count), count)


def chord_sagitta(chord_mm: float, u_chord_mm: float, sagitta_mm: Sequence[float], u_sagitta_mm: float) -> Outcome:
    """The diameter of an arc from a chord and how far the arc rises over the middle of it.

    A chord shorter than twice its sagitta belongs to more than half of a circle, where the same formula holds.
    """
    return _curved("chord_sagitta/1", chord_mm, u_chord_mm, mean(sagitta_mm, u_sagitta_mm))


def three_leg_gauge(leg_span_mm: float, u_leg_mm: float, depth_mm: Sequence[float], u_depth_mm: float) -> Outcome:
    """The diameter of an edge from a gauge: the span of its outer legs, and the depth that the middle one reads.

    The outer legs stand on the edge, so the depth is at most half of their span.
    """
    depth = mean(depth_mm, u_depth_mm)
    if 2 * depth.mm > leg_span_mm:
        raise refused("gauge_depth", span=leg_span_mm, depth=depth.mm)
    return _curved("three_leg_gauge/1", leg_span_mm, u_leg_mm, depth)


def radius_template(smaller_mm: float, larger_mm: float, u_leaf_mm: float) -> Outcome:
    """The diameter from two leaves of a radius template: radius `smaller_mm` is too small, `larger_mm` too large.

    Between them every radius is as likely as any other; both leaves share the standard uncertainty `u_leaf_mm`.
    """
    for radius in (smaller_mm, larger_mm):
        _refuse_reading(radius)
    _refuse_uncertainty(u_leaf_mm)
    if not smaller_mm < larger_mm:
        raise refused("leaves_order", smaller=smaller_mm, larger=larger_mm)
    step, u_leaf = larger_mm - smaller_mm, 2 * u_leaf_mm
    value, half = smaller_mm + larger_mm, _half_width(step, u_leaf)
    u = hypot(step / sqrt(3), u_leaf)
    lines = (
        BudgetLine("leaves", step / (2 * sqrt(3)), "mm", "rectangular", "B", step / sqrt(3)),
        BudgetLine("reading", u_leaf_mm, "mm", "normal", "B", u_leaf),
    )
    found = figure(value=value, unit="mm", u=u, low=value - half, high=value + half)
    return Outcome(figure=found, budget=lines, warnings=(), method="radius_template/1")


def direct_reading(readings_mm: Sequence[float], u_mm: float) -> Outcome:
    """A length that is read off a calliper or a rule."""
    read = mean(readings_mm, u_mm)
    half = coverage_factor(read.degrees) * read.u
    found = figure(value=read.mm, unit="mm", u=read.u, low=read.mm - half, high=read.mm + half)
    return Outcome(figure=found, budget=(read.line("reading", read.u),), warnings=(), method="direct_reading/1")


def _curved(method: str, span: float, u_span: float, depth: Mean) -> Outcome:
    """A diameter c2 / (4 s) + s from span c and depth s, with the interval built in its curvature.

    There it is linear in s, so it covers 94 to 97 % up to u(s) = s / 2, as Monte Carlo does (which is as wide). At
    half a circle the slope in s vanishes, and the bend of the formula takes its place. Welch and Satterthwaite's
    degrees of freedom (JCGM 100:2008, G.4).
    """
    _refuse_reading(span)
    _refuse_uncertainty(u_span)
    square = span**2 + 4 * depth.mm**2
    curvature = 8 * depth.mm / square
    slope = 8 * (span**2 - 4 * depth.mm**2) / square**2
    bend = 64 * depth.mm * (3 * span**2 - 4 * depth.mm**2) / square**3
    by_depth = hypot(slope * depth.u, bend * depth.u**2 / sqrt(2))
    by_span = 16 * depth.mm * span / square**2 * max(u_span, SMALLEST)
    u = hypot(by_depth, by_span)
    degrees = depth.degrees * (u / by_depth) ** 4 if by_depth > NEGLIGIBLE * u else inf
    half = coverage_factor(degrees) * u
    found = diameter(curvature, half, half)
    to_mm = 2 / curvature**2
    lines = (
        depth.line("depth", to_mm * by_depth),
        BudgetLine("span", u_span, "mm", "normal", "B", to_mm * by_span),
    )
    return Outcome(figure=found, budget=lines, warnings=openness(found), method=method)


def _half_width(step: float, u: float) -> float:
    """Half of the 95 % interval of a rectangular distribution 2 `step` wide plus a normal one, by bisection."""
    if u == 0:
        return COVERAGE * step

    def area(to: float) -> float:
        """Integral of the normal distribution function."""
        return float(to * ndtr(to / u) + u * np.exp(-((to / u) ** 2) / 2) / sqrt(2 * np.pi))

    inside, outside = 0.0, step + 3 * u
    for _ in range(60):
        half = (inside + outside) / 2
        held = (area(half + step) - area(half - step)) / step - 1
        inside, outside = (half, outside) if held < COVERAGE else (inside, half)
    return outside


def _refuse_reading(mm: float) -> None:
    if not SMALLEST <= mm <= LARGEST:
        raise refused("reading_range", reading=mm, smallest=SMALLEST, largest=LARGEST)


def _refuse_uncertainty(u: float) -> None:
    if not 0 <= u <= LARGEST:
        raise refused("reading_uncertainty", u=u, smallest=0, largest=LARGEST)
