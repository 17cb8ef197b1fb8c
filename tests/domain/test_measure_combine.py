"""Several results in one: weights, what they share, what they disagree on."""

from math import inf, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.combine import combine
from fieldkit.measure.curvature import diameter
from fieldkit.quantity import Figure, Unit, figure


def length(value: float, u: float, unit: Unit = "mm") -> Figure:
    return figure(value=value, unit=unit, u=u, low=value - 1.96 * u, high=value + 1.96 * u)


def bent(curvature: float, u: float) -> Figure:
    return diameter(curvature, 1.96 * u, 1.96 * u)


RESULTS = st.lists(st.tuples(st.floats(90, 110), st.floats(0.1, 20)), min_size=1, max_size=6)


@given(results=RESULTS, common=st.floats(0, 0.05))
def test_the_result_lies_among_the_results_whatever_their_order(
    results: list[tuple[float, float]], common: float
) -> None:
    found = combine([length(*each) for each in results], curved=False, common_u=common)
    again = combine([length(*each) for each in reversed(results)], curved=False, common_u=common)
    values = [value for value, _ in results]
    assert min(values) - 1e-9 <= float(found.figure.value) <= max(values) + 1e-9
    assert float(again.figure.value) == pytest.approx(float(found.figure.value))
    assert float(again.figure.u) == pytest.approx(float(found.figure.u))


@given(results=RESULTS, common=st.floats(0.001, 5))
def test_what_is_common_never_shrinks(results: list[tuple[float, float]], common: float) -> None:
    figures = [length(value, max(u, common)) for value, u in results]
    assert float(combine(figures, curved=False, common_u=common).figure.u) >= common * 0.999


def test_one_result_stays_as_it_is() -> None:
    for common in (0.0, 0.5, 1.0):
        found = combine([length(100, 1.0)], curved=False, common_u=common)
        assert float(found.figure.value) == 100
        assert float(found.figure.u) == pytest.approx(1.0, rel=1e-3)
        assert found.warnings == ()


def test_equal_results_shrink_by_the_root_of_their_number_but_for_what_they_share() -> None:
    four = [length(100 + step, 1.0) for step in (-0.5, 0.5, -0.5, 0.5)]
    assert float(combine(four, curved=False).figure.u) == pytest.approx(0.5, rel=1e-3)
    shared = combine(four, curved=False, common_u=0.6)
    assert float(shared.figure.u) == pytest.approx(sqrt(0.8**2 / 4 + 0.6**2), rel=1e-3)
    assert {line.influence: line.contribution for line in shared.budget} == pytest.approx(
        {"results": 0.4, "common": 0.6}, rel=1e-3
    )


def test_the_better_result_weighs_more() -> None:
    assert float(combine([length(100, 1), length(103, 2)], curved=False).figure.value) == pytest.approx(100.6)


def test_diameters_are_combined_by_curvature() -> None:
    found = combine([bent(0.0018, 4e-5), bent(0.0019, 4e-5)], curved=True)
    assert float(found.figure.value) == pytest.approx(2 / 0.00185)
    half = 1.96 * 4e-5 / sqrt(2)
    assert float(found.figure.low or 0) == pytest.approx(2 / (0.00185 + half), rel=1e-4)
    assert float(found.figure.high or 0) == pytest.approx(2 / (0.00185 - half), rel=1e-4)


def test_a_straightedge_closes_what_a_photo_left_open() -> None:
    photo, straightedge = bent(0.0018, 1.5e-3), bent(0.0019, 3e-5)
    assert photo.high is None
    found = combine([photo, straightedge], curved=True)
    assert found.warnings == ()
    assert float(found.figure.value) == pytest.approx(2 / 0.0019, rel=1e-3)
    assert combine([photo, photo], curved=True).warnings == ("open_interval",)


def test_a_common_part_of_a_diameter_counts_in_mm() -> None:
    found = combine([bent(0.0018, 4e-5)] * 2, curved=True, common_u=10.0)
    alone = combine([bent(0.0018, 4e-5)] * 2, curved=True)
    own = sqrt((4e-5) ** 2 - (10 * 0.0018**2 / 2) ** 2) / sqrt(2) * 2 / 0.0018**2
    assert float(found.figure.u) == pytest.approx(sqrt(own**2 + 10**2), rel=0.01)
    assert float(alone.figure.u) < float(found.figure.u)


def test_results_that_disagree_are_said_to_and_widened_by_the_birge_ratio() -> None:
    found = combine([length(100, 1), length(104, 1)], curved=False)
    assert found.warnings == ("results_disagree",)
    assert float(found.figure.value) == pytest.approx(102)
    assert float(found.figure.u) == pytest.approx(sqrt(8) / sqrt(2), rel=1e-3)
    assert found.budget[0].evaluation == "A"
    assert combine([length(100, 1), length(102, 1)], curved=False).warnings == ()


def test_a_common_part_explains_no_difference() -> None:
    assert combine([length(100, 1), length(102, 1)], curved=False, common_u=0.9).warnings == ("results_disagree",)


def test_each_side_of_an_interval_is_combined_for_itself() -> None:
    skewed = figure(value=100, unit="mm", u=2, low=98.04, high=105.88)
    found = combine([skewed, skewed], curved=False).figure
    assert float(found.low or 0) == pytest.approx(100 - 1.96 / sqrt(2))
    assert float(found.high or 0) == pytest.approx(100 + 5.88 / sqrt(2))


def test_an_end_that_is_open_stays_open() -> None:
    at_least = figure(value=100, unit="mm", u=1, low=98.04, high=None)
    found = combine([at_least, length(100, 1)], curved=False)
    assert (found.figure.high, found.warnings) == (None, ("open_interval",))
    assert float(found.figure.low or 0) == pytest.approx(100 - 1.96 / sqrt(2), rel=1e-3)


def test_nineteen_of_twenty_combined_intervals_hold() -> None:
    random, held = np.random.default_rng(6), 0
    for _ in range(400):
        common = 0.5 * random.standard_normal()
        u = random.uniform(0.5, 2, 3)
        values = 100 + common + u * random.standard_normal(3)
        figures = [length(value, sqrt(each**2 + 0.25)) for value, each in zip(values, u, strict=True)]
        found = combine(figures, curved=False, common_u=0.5).figure
        held += float(found.low or 0) <= 100 <= float(found.high or 0)
    assert 0.92 <= held / 400 <= 0.985


@pytest.mark.parametrize(
    ("code", "results", "common"),
    [
        ("reading_missing", [], 0.0),
        ("bad_request", [length(100, 1), length(100, 1, "deg")], 0.0),
        ("bad_request", [length(-100, 1)], 0.0),
        ("bad_request", [length(100, 1)], -1.0),
        ("bad_request", [length(100, 1)], inf),
    ],
)
def test_what_cannot_be_combined_is_refused(code: str, results: list[Figure], common: float) -> None:
    with pytest.raises(MeasurementRefused) as caught:
        combine(results, curved=True, common_u=common)
    assert caught.value.code == code
