"""Diameters from curvatures: intervals that are inverted, open ones, and errors that neighbours share."""

from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.measure.circle import fit_circle
from fieldkit.measure.curvature import correlated_u, coverage_factor, diameter, interval
from tests.arcs import arc, shaken, spread

BENT = st.floats(1e-6, 1)
PART = st.floats(1e-3, 3)


@given(curvature=BENT, low=PART, high=PART)
def test_the_interval_of_a_diameter_is_that_of_the_curvature_turned_over(
    curvature: float, low: float, high: float
) -> None:
    shortest, longest = interval(curvature, low * curvature, high * curvature)
    assert 2 / shortest == pytest.approx(curvature * (1 + high))
    assert longest is None if low >= 1 else 2 / longest == pytest.approx(curvature * (1 - low))  # type: ignore[operator]
    figure = diameter(curvature, low * curvature, high * curvature)
    assert figure.unit == "mm"
    assert float(figure.low or 0) == shortest
    assert (figure.high is None) == (longest is None)


def test_where_the_edge_may_be_straight_the_diameter_is_open() -> None:
    assert interval(0.002, 0.0019, 0.001)[1] is not None
    assert interval(0.002, 0.002, 0.001) == (pytest.approx(2 / 0.003), None)
    assert interval(0.0, 0.002, 0.001) == (2000, None)
    figure = diameter(0.002, 0.003, 0.002)
    assert float(figure.u) == pytest.approx(1000**2 / 2 * 0.003 / 1.96, rel=1e-4)
    assert figure.grade == "D"


def test_a_narrow_interval_is_symmetric() -> None:
    figure = diameter(2 / 1100, 1.96 * 1e-6, 1.96 * 1e-6)
    assert float(figure.u) == pytest.approx(1e-6 * 1100**2 / 2, rel=1e-4)


@pytest.mark.parametrize(
    ("degrees", "factor"), [(1, 12.706), (2, 4.303), (3, 3.182), (12, 2.179), (1e9, 1.960), (inf, 1.960)]
)
def test_few_degrees_of_freedom_make_an_interval_wider(degrees: float, factor: float) -> None:
    assert coverage_factor(degrees) == pytest.approx(factor, abs=5e-4)


def test_no_degrees_of_freedom_say_nothing() -> None:
    assert coverage_factor(0) == inf


def test_errors_that_nobody_shares_are_independent_and_such_as_all_share_move_the_edge() -> None:
    circle = fit_circle(arc(1100, 30, 40), spread(0.5, 40))
    alone = correlated_u(circle.weights, circle.sigma, circle.along, 1e-6)
    assert alone == pytest.approx(circle.u)
    assert correlated_u(circle.weights, circle.sigma, circle.along, 1e9) < 0.1 * alone


def test_a_floor_that_neighbours_share_does_not_shrink_with_more_points() -> None:
    found = []
    for count in (145, 290, 580):
        circle = fit_circle(arc(1100, 30, count), spread(0.5, count))
        found.append(correlated_u(circle.weights, circle.sigma, circle.along, 6.0))
    assert found == pytest.approx([found[0]] * 3, rel=0.02)
    assert found[0] > 1.5 * fit_circle(arc(1100, 30, 145), spread(0.5, 145)).u


def test_the_shared_floor_may_be_counted_in_pixels_or_mm() -> None:
    circle = fit_circle(arc(1100, 30, 40), spread(0.5, 40))
    in_mm = correlated_u(circle.weights, circle.sigma, circle.along, 6.0)
    assert correlated_u(circle.weights, circle.sigma, circle.along * 3, 18.0) == pytest.approx(in_mm)


@pytest.mark.parametrize("from_residuals", [False, True])
@pytest.mark.parametrize("count", [6, 15])
def test_nineteen_of_twenty_intervals_hold_the_diameter(count: int, from_residuals: bool) -> None:
    """Of arcs of 10 deg on which a 1 px click is 0.73 mm."""
    held = 0
    for seed in range(300):
        circle = fit_circle(shaken(arc(1100, 10, count), 0.4, seed), spread(0.4, count))
        u, factor = circle.u, coverage_factor()
        if from_residuals:
            u *= float(np.sqrt((circle.standardised**2).sum() / (count - 3)))
            factor = coverage_factor(count - 3)
        low, high = interval(circle.curvature, factor * u, factor * u)
        held += low <= 1100 <= (high or inf)
    assert 0.92 <= held / 300 <= 0.98
