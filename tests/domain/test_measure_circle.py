"""The circle nearest to points, against brute force and against what is known of a circle."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import least_squares

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.arrays import Array
from fieldkit.measure.bend import Bend
from fieldkit.measure.circle import fit_circle, sub_arcs
from tests.arcs import arc, sagitta, shaken, spread

EXTENTS = st.sampled_from([5.0, 10.0, 30.0, 90.0, 180.0, 270.0, 350.0])


def brute(points: Array, sigma: float | Array, start: Array) -> Array:
    """Centre and radius of least squares, found without any of our parameters."""

    def off(circle: Array) -> Array:
        return (np.hypot(*(points - circle[:2]).T) - circle[2]) / sigma

    exact = {"ftol": 1e-15, "xtol": 1e-15, "gtol": 1e-15}
    return np.asarray(least_squares(off, start, x_scale="jac", **exact).x)


@settings(deadline=None, max_examples=40)
@given(
    diameter=st.floats(3, 30_000),
    extent=st.floats(5, 300),
    count=st.integers(8, 60),
    turned=st.floats(0, 360),
    place=st.tuples(st.floats(-1e4, 1e4), st.floats(-1e4, 1e4)),
)
def test_points_of_a_circle_give_that_circle(
    diameter: float, extent: float, count: int, turned: float, place: tuple[float, float]
) -> None:
    points = arc(diameter, extent, count, turned_deg=turned) + place
    circle = fit_circle(points, spread(sagitta(diameter, extent) / 100, count))
    assert circle.curvature == pytest.approx(2 / diameter, rel=1e-6)
    assert circle.centre == pytest.approx(place, abs=1e-6 * (diameter + 1e4))
    assert circle.radius == pytest.approx(diameter / 2, rel=1e-6)
    assert circle.extent_deg == pytest.approx(extent, rel=1e-5)
    assert circle.along.max() == pytest.approx(diameter / 2 * np.radians(extent), rel=1e-5)


@settings(deadline=None, max_examples=25)
@given(extent=EXTENTS, count=st.integers(5, 40), seed=st.integers(0, 999))
def test_the_fit_is_the_one_that_brute_force_finds(extent: float, count: int, seed: int) -> None:
    sigma = sagitta(1100, extent) / 30 * np.random.default_rng(seed).uniform(0.5, 2, count)
    points = shaken(arc(1100, extent, count), sigma, seed)
    circle = fit_circle(points, spread(sigma, count))
    assert circle.centre is not None
    x, y, radius = brute(points, sigma, np.array([*circle.centre, circle.radius]))
    assert circle.curvature == pytest.approx(1 / radius, abs=1e-4 * circle.u)
    off = (np.hypot(*(points - (x, y)).T) - radius) / sigma
    assert (circle.standardised**2).sum() <= (off**2).sum() * (1 + 1e-9)


@settings(deadline=None, max_examples=25)
@given(extent=EXTENTS, turned=st.floats(-180, 180), seed=st.integers(0, 99))
def test_neither_the_order_of_the_points_nor_where_they_lie_matters(
    extent: float, turned: float, seed: int
) -> None:
    points = shaken(arc(1100, extent, 20), sagitta(1100, extent) / 50, seed)
    order = np.random.default_rng(seed).permutation(20)
    turn = np.radians(turned)
    rigid = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    one, other = fit_circle(points, spread(1, 20)), fit_circle(points[order] @ rigid.T + 500, spread(1, 20))
    assert other.curvature == pytest.approx(one.curvature, rel=1e-6)
    assert other.u == pytest.approx(one.u, rel=1e-5)
    assert other.residuals == pytest.approx(one.residuals[order], abs=1e-5)
    assert other.weights == pytest.approx(one.weights[order], abs=1e-5 * np.abs(one.weights).max())


def test_a_straight_line_is_a_circle_without_curvature() -> None:
    points = np.column_stack([np.linspace(0, 500, 12), np.linspace(20, 70, 12)])
    circle = fit_circle(points, spread(1, 12))
    assert circle.curvature == pytest.approx(0, abs=1e-15)
    assert circle.radius > 1e15
    assert circle.along.max() == pytest.approx(np.hypot(500, 50))
    assert 0 < circle.u < 1e-4
    assert Bend((0.0, 0.0), 0.3, 0.0, 0.0).centre is None


def test_the_uncertainty_is_that_of_the_formula_by_hand() -> None:
    circle = fit_circle(arc(1100, 30, 60), spread(1, 60))
    by_hand = 3.35 / (sagitta(1100, 30) * np.sqrt(60))
    assert circle.u / circle.curvature == pytest.approx(by_hand, rel=0.1)


@pytest.mark.parametrize("extent", [10.0, 60.0, 300.0])
def test_the_weights_say_how_the_curvature_follows_each_point(extent: float) -> None:
    points, covariance = arc(1100, extent, 9), spread([1, 1, 2, 2, 2, 1, 1, 0.5, 1], 9)
    circle = fit_circle(points, covariance)
    step = 1e-5 * sagitta(1100, extent)
    for i in range(9):
        moved = points.copy()
        moved[i] += step * circle.outwards[i]
        followed = (fit_circle(moved, covariance).curvature - circle.curvature) / step
        assert followed == pytest.approx(circle.weights[i], rel=1e-3, abs=1e-4 * np.abs(circle.weights).max())
    assert circle.propagated(np.diag(circle.sigma**2)) == pytest.approx(circle.u)


def test_an_uncertainty_along_the_edge_does_no_harm() -> None:
    points = arc(1100, 60, 15)
    across = points / np.linalg.norm(points, axis=1)[:, None]
    covariance = spread(30, 15) + (0.25 - 900) * across[:, :, None] * across[:, None, :]
    assert fit_circle(points, covariance).sigma == pytest.approx(np.full(15, 0.5), rel=1e-6)


def test_a_residual_is_positive_outside() -> None:
    points = arc(1000, 90, 21)
    points[10] *= 1.001
    circle = fit_circle(points, spread(0.1, 21))
    assert np.argmax(circle.residuals) == 10
    assert circle.residuals[10] > 0.4
    assert circle.standardised == pytest.approx(circle.residuals / 0.1)


def test_each_stretch_of_an_edge_has_a_circle_of_its_own() -> None:
    points = np.vstack(
        [arc(900, 30, 20), arc(1100, 30, 20, turned_deg=40) + 3, arc(1300, 30, 20, turned_deg=80) + 9]
    )
    order = np.random.default_rng(5).permutation(60)
    found = [2 * circle.radius for circle in sub_arcs(points[order], spread(1, 60))]
    assert sorted(found) == pytest.approx([900, 1100, 1300], rel=1e-6)
    assert found[1] == pytest.approx(1100)


@pytest.mark.parametrize(
    "points",
    [
        np.empty((0, 2)),
        np.array([(0.0, 0.0), (5.0, 1.0)]),
        np.array([(0.0, 0.0), (5.0, 1.0), (0.0, 0.0), (5.0, 1.0)]),
        np.array([(0.0, 0.0), (5.0, 1.0), (0.0, 1e-14)]),
    ],
)
def test_less_than_three_different_points_are_no_circle(points: Array) -> None:
    with pytest.raises(MeasurementRefused) as caught:
        fit_circle(points, spread(1, len(points)))
    assert caught.value.code == "too_few_points"


@pytest.mark.parametrize("sigma", [0.0, float("nan")])
def test_points_without_an_uncertainty_are_refused(sigma: float) -> None:
    with pytest.raises(MeasurementRefused) as caught:
        fit_circle(arc(100, 90, 5), spread(sigma, 5))
    assert caught.value.code == "bad_request"


def test_points_that_are_nowhere_are_refused() -> None:
    points = arc(100, 90, 5)
    points[2] = np.nan
    with pytest.raises(MeasurementRefused) as caught:
        fit_circle(points, spread(1, 5))
    assert caught.value.code == "bad_request"
