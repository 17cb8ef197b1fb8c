"""A print is as much longer than its drawing as its bar is."""

from math import inf, nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.codes import NONSENSE
from fieldkit.measure.printed import (
    CALIBRATION_BOARD,
    FIELD_CARD,
    LARGE_CALIBRATION_BOARD,
    UNMEASURED,
    Printed,
    loose_markers,
    measured,
)


def test_a_bar_read_with_a_rule_gives_the_scale_to_a_thousandth() -> None:
    printed = measured(200.0, 193.0)
    assert printed.actual_over_nominal == pytest.approx(0.965)
    assert printed.u_rel == pytest.approx(0.2 / 193)
    assert printed.warnings == ()
    assert measured(200.0, 200.0, u_mm=0.05).u_rel == pytest.approx(0.00025)


def test_a_print_that_nobody_measured_is_trusted_to_two_per_cent_and_warned_of() -> None:
    assert UNMEASURED.of(FIELD_CARD) == FIELD_CARD
    assert UNMEASURED.u_rel == 0.02
    assert UNMEASURED.warnings == ("target_unmeasured",)


@given(st.floats(0.5, 2.0))
def test_every_point_of_a_target_is_scaled_alike(factor: float) -> None:
    printed = measured(200.0, 200.0 * factor)
    for drawn in (FIELD_CARD, CALIBRATION_BOARD, LARGE_CALIBRATION_BOARD):
        ours = np.array([point.mm for point in printed.of(drawn).points()])
        assert np.allclose(ours, factor * np.array([point.mm for point in drawn.points()]))
    assert printed.of(CALIBRATION_BOARD).marker_mm == pytest.approx(18 * factor)
    assert printed.of(CALIBRATION_BOARD).dictionary == CALIBRATION_BOARD.dictionary


@pytest.mark.parametrize("read", [20.1, 7.9, 0.0, -200.0, 2000.0, nan, inf])
def test_a_reading_in_another_unit_is_refused(read: float) -> None:
    with pytest.raises(MeasurementRefused, match="read it once more") as refusal:
        measured(200.0, read)
    assert refusal.value.code == "bar_reading"
    assert refusal.value.code in NONSENSE


@pytest.mark.parametrize("u", [-0.1, nan, inf])
def test_an_uncertainty_that_is_none_is_refused(u: float) -> None:
    with pytest.raises(MeasurementRefused) as refusal:
        measured(200.0, 200.0, u)
    assert refusal.value.code == "bad_uncertainty"


def test_loose_markers_are_scaled_while_the_tape_between_them_is_not() -> None:
    board = loose_markers(800.0, 500.0, Printed(0.965, 0.001), first_id=8)
    assert [marker.id for marker in board.markers] == [8, 9, 10, 11]
    assert board.markers[2].corners_mm[2] == (800.0, 500.0)
    (x, _), (right, _), *_ = board.markers[0].corners_mm
    assert right - x == pytest.approx(60 * 0.965)
