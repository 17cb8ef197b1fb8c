"""Readings by hand, against the geometry of a circle, against draws of readings, and what is refused."""

from collections.abc import Callable
from math import inf, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.codes import NONSENSE
from fieldkit.measure.hand import chord_sagitta, direct_reading, mean, radius_template, three_leg_gauge
from fieldkit.measure.outcome import Outcome
from fieldkit.quantity import Figure


def holds(found: Figure, truth: float) -> bool:
    return float(found.low or -inf) <= truth <= float(found.high or inf)


def depth(diameter: float, span: float) -> float:
    return (diameter - sqrt(diameter**2 - span**2)) / 2


def contributions(found: Outcome) -> dict[str, float]:
    return {line.influence: line.contribution for line in found.budget}


@given(diameter=st.floats(10, 5000), part=st.floats(0.05, 0.999))
def test_the_sagitta_of_a_circle_gives_its_diameter(diameter: float, part: float) -> None:
    rise = depth(diameter, part * diameter)
    for measure in (chord_sagitta, three_leg_gauge):
        found = measure(part * diameter, 0.1, (rise,), 0.01 * rise)
        assert float(found.figure.value) == pytest.approx(diameter, rel=1e-6)
        assert holds(found.figure, diameter)


@pytest.mark.parametrize(
    ("span", "u", "relative"), [(200, 0.02, 0.5), (300, 0.1, 0.6), (400, 0.1, 0.35), (600, 0.3, 0.3)]
)
def test_the_uncertainty_is_that_of_the_formula(span: float, u: float, relative: float) -> None:
    rise = depth(1100, span)
    found = chord_sagitta(span, 0.5, (rise,), u)
    parts = contributions(found)
    assert parts["depth"] == pytest.approx(abs(1 - span**2 / (4 * rise**2)) * u, rel=1e-6)
    assert parts["span"] == pytest.approx(span / (2 * rise) * 0.5, rel=1e-6)
    assert float(found.figure.u) == pytest.approx(sqrt(parts["depth"] ** 2 + parts["span"] ** 2), rel=0.01)
    assert float(found.figure.u) / 1100 == pytest.approx(relative / 100, rel=0.15)


def test_more_readings_are_known_better() -> None:
    one, four = (chord_sagitta(300, 0.0, (21.0,) * count, 0.1) for count in (1, 4))
    assert contributions(four)["depth"] == pytest.approx(contributions(one)["depth"] / 2)
    assert {line.influence: line.evaluation for line in four.budget} == {"depth": "B", "span": "B"}


def test_readings_that_scatter_more_than_stated_tell_their_own_uncertainty() -> None:
    found = mean([20.0, 21.0, 22.0], 0.1)
    assert (found.mm, found.degrees) == (21.0, 3)
    assert found.u == pytest.approx(sqrt((0.1**2 + 2 * 1.0) / 3) / sqrt(3))
    line = chord_sagitta(300, 0.5, [20.0, 21.0, 22.0], 0.1).budget[0]
    assert (line.influence, line.evaluation, line.distribution) == ("depth", "A", "t3")


def test_readings_that_scatter_less_leave_what_is_stated() -> None:
    found = mean([20.0, 20.01, 20.0], 0.1)
    assert (found.u, found.degrees) == (pytest.approx(0.1 / sqrt(3)), inf)


@pytest.mark.parametrize(
    ("count", "truly", "least"),
    [
        (1, 1.0, 0.92),
        (2, 1.0, 0.92),
        (3, 1.0, 0.92),
        (5, 1.0, 0.92),
        (2, 2.0, 0.83),
        (3, 2.0, 0.87),
        (5, 2.0, 0.89),
    ],
)
def test_the_interval_of_repeated_readings_holds(count: int, truly: float, least: float) -> None:
    """`truly` is how many times the stated uncertainty the readings scatter."""
    random = np.random.default_rng(7)
    rise, held = depth(1100, 300), 0
    for _ in range(400):
        readings = rise + truly * 0.3 * random.standard_normal(count)
        held += holds(chord_sagitta(300 + 0.1 * random.standard_normal(), 0.1, readings, 0.3).figure, 1100)
    assert least <= held / 400 <= 0.99


def test_a_sagitta_known_to_a_half_leaves_the_diameter_open() -> None:
    random = np.random.default_rng(9)
    readings = depth(1100, 100) + 1.1 * random.standard_normal(1000)
    found = [chord_sagitta(100, 0.5, (float(reading),), 1.1) for reading in readings if reading > 0]
    assert np.mean([holds(each.figure, 1100) for each in found]) >= 0.92
    assert {each.warnings for each in found if each.figure.high is None} == {("open_interval",)}
    assert {each.warnings for each in found if each.figure.high is not None} == {()}


def test_half_a_circle_says_more_of_the_span_than_of_the_depth() -> None:
    found = three_leg_gauge(300, 0.1, (149.9,), 1.0)
    assert contributions(found)["depth"] < 0.05 < contributions(found)["span"]
    assert holds(found.figure, 300)
    exact = chord_sagitta(300, 0.0, (150.0,), 0.5)
    assert 0 < float(exact.figure.u) < 0.01


def test_a_chord_may_cut_off_more_than_half_of_a_circle_but_no_gauge_stands_there() -> None:
    rise = 1100 - depth(1100, 600)
    assert float(chord_sagitta(600, 0.5, (rise,), 0.5).figure.value) == pytest.approx(1100)
    with pytest.raises(MeasurementRefused) as caught:
        three_leg_gauge(600, 0.5, (rise,), 0.5)
    assert caught.value.code == "gauge_depth"


def test_between_two_leaves_every_radius_is_as_likely() -> None:
    found = radius_template(100, 110, 0.0)
    assert float(found.figure.value) == 210
    assert (float(found.figure.low or 0), float(found.figure.high or 0)) == pytest.approx((200.5, 219.5))
    assert float(found.figure.u) == pytest.approx(10 / sqrt(3))


@pytest.mark.parametrize("u_leaf", [0.05, 1.0, 20.0])
def test_uncertain_leaves_make_the_interval_of_a_template_wider(u_leaf: float) -> None:
    found = radius_template(100, 110, u_leaf).figure
    random = np.random.default_rng(3)
    diameters = 210 + random.uniform(-10, 10, 200_000) + 2 * u_leaf * random.standard_normal(200_000)
    inside = (diameters >= float(found.low or 0)) & (diameters <= float(found.high or 0))
    assert inside.mean() == pytest.approx(0.95, abs=0.003)


def test_a_length_read_off_is_the_mean_of_its_readings() -> None:
    found = direct_reading([12.3, 12.32], 0.05)
    assert float(found.figure.value) == pytest.approx(12.31)
    assert float(found.figure.u) == pytest.approx(0.05 / sqrt(2))
    assert [line.influence for line in found.budget] == ["reading"]
    wide = direct_reading([12.0, 13.0], 0.05)
    assert holds(wide.figure, 11.0)


NAN = float("nan")


@pytest.mark.parametrize(
    ("code", "read"),
    [
        ("reading_missing", lambda: chord_sagitta(300, 0.5, (), 0.1)),
        ("reading_range", lambda: chord_sagitta(300, 0.5, (0.0,), 0.1)),
        ("reading_range", lambda: chord_sagitta(300, 0.5, (21.0, -21.0), 0.1)),
        ("reading_range", lambda: chord_sagitta(300, 0.5, (NAN,), 0.1)),
        ("reading_range", lambda: chord_sagitta(-300, 0.5, (21.0,), 0.1)),
        ("reading_range", lambda: three_leg_gauge(inf, 0.5, (21.0,), 0.1)),
        ("reading_uncertainty", lambda: chord_sagitta(300, 0.5, (21.0,), 0.0)),
        ("reading_uncertainty", lambda: chord_sagitta(300, 0.5, (21.0,), NAN)),
        ("reading_uncertainty", lambda: chord_sagitta(300, -0.5, (21.0,), 0.1)),
        ("reading_uncertainty", lambda: radius_template(100, 110, NAN)),
        ("reading_range", lambda: radius_template(0, 110, 0.1)),
        ("leaves_order", lambda: radius_template(110, 100, 0.1)),
        ("reading_range", lambda: direct_reading([1e9], 0.1)),
    ],
)
def test_what_cannot_have_been_read_is_refused(code: str, read: Callable[[], Outcome]) -> None:
    with pytest.raises(MeasurementRefused) as caught:
        read()
    assert caught.value.code == code
    assert code in NONSENSE


@given(
    span=st.floats(1e-6, 1e6),
    u_span=st.floats(0, 1e6),
    rises=st.lists(st.floats(1e-6, 1e6), min_size=1, max_size=5),
    u=st.floats(1e-6, 1e6),
)
def test_whatever_can_have_been_read_gives_a_figure(
    span: float, u_span: float, rises: list[float], u: float
) -> None:
    fits = 2 * float(np.mean(rises)) <= span
    for measure in (chord_sagitta, three_leg_gauge) if fits else (chord_sagitta,):
        found = measure(span, u_span, rises, u)
        assert holds(found.figure, float(found.figure.value))
        assert found.grade in "ABCD"
