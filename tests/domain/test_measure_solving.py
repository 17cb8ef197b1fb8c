"""Where the camera stood to the scale, and how well that is known."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.beliefs import by_film, calibrated, unknown
from fieldkit.measure.posed import posed
from fieldkit.measure.solving import solve_plane
from fieldkit.measure.target import TargetPoint
from tests.measured import FRAME, SIZE, SMALL, shot, solved


@example(tilt=7.5, towards=0.0, seed=0)  # both poses of a flat target fall into one
@given(tilt=st.floats(5, 60), towards=st.floats(0, 360), seed=st.integers(0, 99))
def test_finds_the_camera_from_what_it_sees_of_a_frame(tilt: float, towards: float, seed: int) -> None:
    by = shot(tilt, towards_deg=towards, seed=seed)
    found = solve_plane(by.sees(FRAME, 0.0), by.known)
    assert found.at_best(found.solutions[0]).tilt[0] == pytest.approx(np.radians(tilt), abs=1e-5)
    assert found.residual_rms_px < 1e-3
    assert found.strain == 1


def test_says_how_well_it_knows_the_pose() -> None:
    """Standardised errors of all unknowns of forty photos have the size that the covariance tells."""
    squares = []
    for seed in range(40):
        by = shot(25, seed=seed, lens=(0.03, -0.05))
        found = solve_plane(by.sees(FRAME, 0.3), by.known)
        best = found.solutions[0]
        tilt = found.at_best(best).tilt[0]
        draws = np.random.default_rng(seed).standard_normal((found.rows, 500))
        spread = posed(found.belief, best.base, found.unknowns(best, draws)).tilt.std()
        squares.append(((tilt - np.radians(25)) / spread) ** 2)
    assert 0.5 < np.mean(squares) < 1.7


def test_the_sources_of_the_covariance_are_all_of_it() -> None:
    best = solved(shot()).solutions[0]
    assert np.allclose(sum(best.sources.values()), best.covariance, rtol=1e-6, atol=1e-18)
    assert set(best.sources) == {"scale_points", "focal_length", "lens"}


def test_keeps_both_poses_where_a_small_scale_nearly_faces_the_camera() -> None:
    by = shot(6, middle=(50, 50), distance_mm=900, lens=(0, 0), seed=4)
    found = solve_plane(by.sees(SMALL, 1.0), by.known)
    assert len(found.solutions) == 2
    tilts = [float(found.at_best(each).tilt[0]) for each in found.solutions]
    assert max(tilts) < np.radians(40)


def test_leaves_out_a_marker_that_contradicts_the_others() -> None:
    seen = shot().sees(FRAME)
    moved = tuple(replace(each, x=each.x + 40) if each.marker == 2 else each for each in seen)
    found = solve_plane(moved, unknown(*SIZE))
    assert {each.marker for each in found.observations} == {0, 1, 3}
    assert found.strain == 1


def test_a_scale_that_is_not_flat_makes_everything_less_certain() -> None:
    by = shot()
    bent = tuple(replace(each, y=each.y + 3 * np.sin(each.x / 90)) for each in by.sees(FRAME))
    flat, strained = solved(by), solve_plane(bent, unknown(*SIZE))
    assert strained.strain > 3
    assert np.diag(strained.solutions[0].covariance)[5] > np.diag(flat.solutions[0].covariance)[5]


@pytest.mark.parametrize("count", [0, 3])
def test_refuses_fewer_than_four_points(count: int) -> None:
    with pytest.raises(MeasurementRefused) as refusal:
        solve_plane(shot().sees(FRAME)[:count], unknown(*SIZE))
    assert refusal.value.code == "no_scale"


def test_refuses_points_on_one_line() -> None:
    line = [TargetPoint(f"{x}", (float(x), 100.0)) for x in range(0, 500, 100)]
    with pytest.raises(MeasurementRefused) as refusal:
        solve_plane(shot().sees(line), unknown(*SIZE))
    assert refusal.value.code == "no_scale"


def test_what_the_file_says_of_the_lens_helps() -> None:
    by = shot(5)
    unsure = {
        name: np.sqrt(solve_plane(by.sees(FRAME), belief).solutions[0].covariance[6, 6]) * belief.spread[0, 0]
        for name, belief in {
            "unknown": unknown(*SIZE),
            "exif": by_film(*SIZE, 28.0),
            "calibrated": calibrated(*SIZE, by.posed.camera[:, 0]),
        }.items()
    }
    assert unsure["calibrated"] < unsure["exif"] < unsure["unknown"]
