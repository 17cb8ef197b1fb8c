"""Whether an edge is a circle: dents are found, round edges are left alone, and what is said of a dent holds."""

from dataclasses import replace
from itertools import pairwise, product
from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.measure.arrays import Array
from fieldkit.measure.circle import fit_circle
from fieldkit.measure.curvature import interval
from fieldkit.measure.roundness import Roundness, fewer_runs, residual_test
from tests.arcs import arc, spread
from tests.dents import bump, edge, flat, shared, waves

D = 1100.0
CLICKS, SNAPPED = 24, 150
PX = 0.32
"""mm of a pixel where 480 mm of edge fill 1500 px."""


def tried(outside: Array, sigma_mm: float, correlation_length: float = 0.0) -> Roundness:
    return residual_test(fit_circle(edge(outside, D), spread(sigma_mm, len(outside))), correlation_length)


def dents(count: int) -> dict[str, Array]:
    """Smooth shapes that leave a trace on `count` points."""
    swinging = {f"waves {n} {at}": waves(n, at, count) for n, at in product((2, 3, 4), (0.0, 0.8, 1.6, 2.4))}
    single = {f"bump {at}": bump(at, 0.2, count, 4.0) for at in (0.2, 0.4, 0.5, 0.7)}
    dull = {f"flat {at}": flat(at, 160.0, D, count) for at in (0.2, 0.5, 0.7)}
    return swinging | single | dull


@given(signs=st.lists(st.sampled_from("+-"), min_size=2, max_size=9))
def test_the_probability_of_so_few_runs_is_counted_out(signs: list[str]) -> None:
    def runs(row: tuple[str, ...]) -> int:
        return 1 + sum(a != b for a, b in pairwise(row))

    rows = [row for row in product("+-", repeat=len(signs)) if row.count("+") == signs.count("+")]
    fewer = sum(runs(row) <= runs(tuple(signs)) for row in rows) / len(rows)
    assert fewer_runs(runs(tuple(signs)), signs.count("+"), signs.count("-")) == pytest.approx(fewer)


@pytest.mark.parametrize("count", [CLICKS, SNAPPED])
def test_a_dented_edge_is_not_a_circle_and_its_interval_holds_what_it_was(count: int) -> None:
    sigma = PX if count == CLICKS else 0.3
    shared_over = 0.0 if count == CLICKS else 20 * PX
    noise = np.random.default_rng(4).standard_normal((99, count)) * (PX if count == CLICKS else 0.1 * PX)
    told, held = {}, {}
    for (name, shape), off in zip(dents(count).items(), noise, strict=False):
        circle = fit_circle(edge(shape + off, D), spread(sigma, count))
        found = residual_test(circle, shared_over)
        low, high = interval(circle.curvature, found.half_width, found.half_width)
        told[name], held[name] = not found.is_circle, low <= D <= (high or inf)
    assert np.mean(list(told.values())) >= 0.95
    assert np.mean(list(held.values())) >= 0.9


@pytest.mark.parametrize("kind", ["clicks", "snapped, white", "snapped, shared"])
def test_round_edges_are_left_alone(kind: str) -> None:
    random = np.random.default_rng(8)
    if kind == "clicks":
        found = [tried(PX * random.standard_normal(CLICKS), PX) for _ in range(300)]
    elif kind == "snapped, white":
        found = [tried(0.1 * PX * random.standard_normal(SNAPPED), 0.3, 20 * PX) for _ in range(100)]
    else:
        found = [tried(shared(0.3, 0.5, SNAPPED, random), 0.3, 480 / SNAPPED / 0.5) for _ in range(100)]
    assert np.mean([not each.is_circle for each in found]) <= 0.03


def test_what_is_small_beside_the_stated_edge_is_no_dent() -> None:
    noise = 0.1 * PX * np.random.default_rng(2).standard_normal(SNAPPED)
    assert tried(waves(3, 1.0, SNAPPED, 0.1 * PX) + noise, 0.3, 20 * PX).is_circle


def test_either_test_alone_is_enough() -> None:
    rough = tried(np.resize([1.5, -1.5], 40), 0.3)
    assert rough.p_chi_square < 0.01 < rough.p_runs
    assert not rough.is_circle
    smooth = tried(waves(4, 0.5, 40, 0.3), 0.5)
    assert smooth.p_runs < 0.01 < smooth.p_chi_square
    assert not smooth.is_circle


def test_too_small_residuals_speak_against_nothing() -> None:
    found = tried(0.001 * np.random.default_rng(1).standard_normal(30), 0.5)
    assert found.is_circle
    assert found.birge < 0.01


def test_the_uncertainty_grows_by_the_birge_ratio_and_by_the_stretches_that_stand_for_the_points() -> None:
    circle = fit_circle(edge(waves(3, 0.4, 120), D), spread(0.3, 120))
    found = residual_test(circle)
    assert found.stretches == 4
    assert found.birge == pytest.approx(np.sqrt((circle.standardised**2).sum() / 117))
    assert found.grown_u == pytest.approx(circle.u * found.birge * np.sqrt(120 / 4))
    assert found.half_width == pytest.approx(12.706 * found.grown_u, rel=1e-4)
    assert found.u == pytest.approx(found.half_width / 1.96, rel=1e-4)


def test_how_the_stated_uncertainty_is_scaled_does_not_matter_to_the_grown_one() -> None:
    shape = waves(4, 0.4, 60)
    assert tried(shape, 0.3).grown_u == pytest.approx(tried(shape, 3.0).grown_u, rel=1e-6)


@pytest.mark.parametrize("count", [3, 4])
def test_points_that_can_hardly_deviate_are_a_circle(count: int) -> None:
    found = residual_test(fit_circle(arc(D, 40, count), spread(0.5, count)))
    assert found.is_circle
    assert found.degrees == count - 3


def test_points_on_the_circle_to_the_last_bit_deviate_nowhere() -> None:
    circle = fit_circle(edge(np.zeros(3), D), spread(0.5, 3))
    assert residual_test(replace(circle, residuals=np.zeros(3))).is_circle
