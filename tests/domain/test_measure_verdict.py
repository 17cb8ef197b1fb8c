"""What a figure says of candidates, in curvature and in value."""

from math import exp, inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.curvature import diameter
from fieldkit.measure.verdict import Candidate, compare
from fieldkit.quantity import Figure, figure

THICK, THIN = Candidate("thick", 1100, 5), Candidate("thin", 950, 5)


def measured(value: float, u: float) -> Figure:
    """A diameter with a standard uncertainty of `u` mm, its interval made in curvature."""
    half = 1.96 * 2 * u / value**2
    return diameter(2 / value, half, half)


def verdicts(found: Figure, *candidates: Candidate) -> list[str]:
    return [each.verdict for each in compare(found, candidates, curved=True)]


def test_a_good_figure_tells_one_from_the_other() -> None:
    assert verdicts(measured(1095, 10), THICK, THIN) == ["consistent", "excluded"]
    assert verdicts(measured(952, 10), THICK, THIN) == ["excluded", "consistent"]


def test_between_both_it_is_neither() -> None:
    assert verdicts(measured(1020, 10), THICK, THIN) == ["excluded", "excluded"]


def test_two_that_are_left_are_inconclusive() -> None:
    assert verdicts(measured(1020, 50), THICK, THIN) == ["inconclusive", "inconclusive"]
    assert verdicts(measured(1095, 10), THICK, Candidate("like it", 1090, 5), THIN) == [
        "inconclusive",
        "inconclusive",
        "excluded",
    ]


def test_a_figure_of_class_d_excludes_but_is_consistent_with_nothing() -> None:
    poor = measured(1095, 60)
    assert poor.grade == "D"
    assert verdicts(poor, THICK, Candidate("half", 550, 5)) == ["inconclusive", "excluded"]


def test_a_candidate_alone_is_consistent_if_it_is_not_excluded() -> None:
    assert verdicts(measured(1095, 10), THICK) == ["consistent"]
    assert compare(measured(1095, 10), [THICK], curved=True)[0].likelihood_ratio is None


def test_the_uncertainty_is_that_of_the_side_where_the_candidate_lies() -> None:
    found = diameter(2 / 1000, 1.96 * 1e-5, 1.96 * 4e-5)
    smaller, larger = compare(found, [Candidate("a", 950, 0), Candidate("b", 1050, 0)], curved=True)
    assert smaller.zeta == pytest.approx((2 / 950 - 2 / 1000) / 4e-5, rel=1e-4)
    assert larger.zeta == pytest.approx((2 / 1000 - 2 / 1050) / 1e-5, rel=1e-4)


def test_the_uncertainty_of_a_candidate_counts() -> None:
    found = measured(1100, 10)
    near, sure = compare(found, [Candidate("near", 1050, 50), Candidate("sure", 1050, 0)], curved=True)
    assert near.zeta < 1.1
    assert sure.zeta > 4


def test_the_likelihood_ratio_is_that_to_the_likeliest_other() -> None:
    found = figure(value=100, unit="mm", u=1, low=98.04, high=101.96)
    candidates = [Candidate("a", 100, 0), Candidate("b", 101, 0), Candidate("c", 98, 0)]
    likely = [each.likelihood_ratio for each in compare(found, candidates, curved=False)]
    assert likely == pytest.approx([exp(0.5), exp(-0.5), exp(-2)], rel=1e-3)


@given(times=st.floats(1.001, 1e6))
def test_an_open_interval_excludes_nothing_larger(times: float) -> None:
    found = diameter(2 / 1000, 0.003, 0.003)
    assert found.high is None
    (larger,) = compare(found, [Candidate("larger", 1000 * times, 0)], curved=True)
    assert larger.verdict == "inconclusive"
    assert larger.zeta < 2


def test_an_open_interval_still_excludes_what_is_much_smaller() -> None:
    found = diameter(2 / 1000, 0.0025, 0.0025)
    (smaller,) = compare(found, [Candidate("smaller", 200, 0)], curved=True)
    assert smaller.verdict == "excluded"


def test_lengths_are_compared_as_they_are_and_open_ends_say_nothing() -> None:
    found = figure(value=100, unit="mm", u=1, low=None, high=101.96)
    below, above = compare(found, [Candidate("below", 1, 0), Candidate("above", 105, 1)], curved=False)
    assert (below.zeta, below.likelihood_ratio) == (0, None)
    assert above.zeta == pytest.approx(5 / 2**0.5, rel=1e-3)
    assert [below.verdict, above.verdict] == ["inconclusive", "excluded"]


def test_what_is_just_so_long_is_not_apart() -> None:
    found = figure(value=100, unit="mm", u=1, low=100, high=104)
    same, less = compare(found, [Candidate("same", 100, 0), Candidate("less", 99, 0)], curved=False)
    assert same.zeta == 0
    assert less.zeta == inf
    assert less.verdict == "excluded"


@pytest.mark.parametrize(
    "candidates",
    [
        [THICK, THICK],
        [Candidate("none", 0, 5)],
        [Candidate("none", -1100, 5)],
        [Candidate("none", float("nan"), 5)],
        [Candidate("unsure", 1100, -5)],
        [Candidate("unsure", 1100, inf)],
    ],
)
def test_candidates_that_cannot_be_are_refused(candidates: list[Candidate]) -> None:
    with pytest.raises(MeasurementRefused) as caught:
        compare(measured(1100, 10), candidates, curved=True)
    assert caught.value.code == "bad_request"
