"""Rays, slanted planes and shortest intervals, against what is known without them."""

from math import cos, radians

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.measure.camera import Camera, unknown_camera
from fieldkit.measure.plane import normals, on_plane
from fieldkit.measure.points import CLICK_FLOOR_PX, PixelPoint, clicked
from fieldkit.measure.trials import BATCH, draws, propagate, shortest
from tests.scenes import Array, View

ONE = np.zeros(1)


def known_camera(focal_px: float = 2300.0) -> Camera:
    return Camera(width=3000, height=2000, focal_px=focal_px, u_focal=0.4, u_bend=0.15)


def ratio_of_lengths(pixels: Array, view: View) -> float:
    """Piece over bar, told the truth about the camera and the tilt."""
    rays = known_camera(view.focal_px).rays(pixels[:, :, None], ONE, ONE)
    tilt, azimuth = np.radians([view.tilt_deg, view.azimuth_deg])
    turn = np.array([-np.sin(azimuth) * tilt, np.cos(azimuth) * tilt])
    seen = on_plane(rays, normals(turn[:1], turn[1:]))[:, :, 0]
    return float(np.linalg.norm(seen[0] - seen[1]) / np.linalg.norm(seen[2] - seen[3]))


@given(tilt=st.floats(0, 60), azimuth=st.floats(0, 360), roll=st.floats(0, 360), focal=st.floats(1500, 5000))
def test_with_the_true_tilt_and_focal_length_lengths_come_out_true(
    tilt: float, azimuth: float, roll: float, focal: float
) -> None:
    view = View(tilt, azimuth, roll, focal_px=focal)
    plane = np.array([(-120.0, 40.0), (90.0, 75.0), (-50.0, -80.0), (50.0, -80.0)])
    assert ratio_of_lengths(view.see(plane), view) == pytest.approx(np.hypot(210, 35) / 100, rel=1e-9)


def test_the_middle_of_the_photo_is_seen_straight_ahead() -> None:
    ray = known_camera().rays(np.array([[[1499.5], [999.5]]]), ONE, ONE)
    assert ray[0, :, 0].tolist() == [0, 0, 1]


def test_a_longer_focal_length_narrows_the_view_and_a_bent_lens_pulls_the_border() -> None:
    corner = np.array([[[0.0, 0.0], [0.0, 0.0]]])
    straight, longer = known_camera().rays(corner, np.array([0.0, 1.0]), np.zeros(2))[0, 0]
    assert longer == pytest.approx(straight * np.exp(-0.4))
    _, bent = known_camera().rays(corner, np.zeros(2), np.array([0.0, 1.0]))[0, 0]
    assert bent == pytest.approx(straight * (1 + 0.15 * (1499.5**2 + 999.5**2) / 3000**2))


@pytest.mark.parametrize("degrees", [76.0, 100.0, 185.0, 360.0])
def test_a_plane_that_nobody_could_have_photographed_gives_no_point(degrees: float) -> None:
    rays = known_camera().rays(np.array([[[1499.5], [999.5]]]), ONE, ONE)
    assert np.isnan(on_plane(rays, normals(np.radians([degrees]), ONE))).all()


def test_a_point_behind_the_horizon_makes_the_trial_impossible() -> None:
    rays = known_camera(focal_px=500.0).rays(np.array([[[1499.5], [999.5]], [[1499.5], [0.0]]]), ONE, ONE)
    assert not np.isnan(on_plane(rays, normals(np.radians([60.0]), ONE))).any()
    assert np.isnan(on_plane(rays, normals(np.radians([-60.0]), ONE))).all()


def test_the_normal_is_a_unit_vector_turned_by_the_angle() -> None:
    turned = normals(np.radians([30.0, 0.0]), np.radians([40.0, 0.0]))
    assert np.linalg.norm(turned, axis=0) == pytest.approx([1, 1])
    assert turned[2] == pytest.approx([cos(radians(50)), 1])


def test_an_unknown_camera_may_be_wide_or_long() -> None:
    camera = unknown_camera(2000, 3000)
    ends = [camera.focal_px * np.exp(sign * 1.96 * camera.u_focal) / 3000 * 36 for sign in (-1, 1)]
    assert ends == pytest.approx([16, 79], abs=1)


@pytest.mark.parametrize(
    ("x", "y", "shown"),
    [
        (0, 0, True),
        (-0.5, 1999.5, True),
        (-0.6, 5, False),
        (5, 1999.6, False),
        (float("nan"), 5, False),
    ],
)
def test_a_photo_shows_the_points_inside_it(x: float, y: float, shown: bool) -> None:
    assert known_camera().shows(PixelPoint(x, y, 1.0, "loupe")) is shown


def test_a_click_is_worth_what_the_view_allows() -> None:
    assert [clicked(1, 2, how).sigma_px for how in ("loupe", "full_size", "fitted")] == [0.5, 1.0, 2.0]
    assert clicked(1, 2, "loupe", 0.8).sigma_px == 0.8
    assert clicked(1, 2, "loupe", 0.01).sigma_px == CLICK_FLOOR_PX


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=60))
def test_no_interval_that_holds_as_many_values_is_shorter(values: list[float]) -> None:
    low, high = shortest(np.array(values))
    ordered = sorted(values)
    held = sum(low <= value <= high for value in ordered)
    assert held >= 0.95 * len(values)
    inside = min(int(0.95 * len(values) + 0.5), len(values) - 1)
    assert all(ordered[i + inside] - ordered[i] >= high - low for i in range(len(values) - inside))


def test_the_shortest_interval_of_a_lopsided_spread_leans_to_its_steep_side() -> None:
    values = np.random.default_rng(3).exponential(size=100_000)
    assert shortest(values) == pytest.approx((0, 3.0), abs=0.05)


def test_impossible_trials_do_not_count_and_none_at_all_is_a_defect() -> None:
    assert shortest(np.array([1.0, np.nan, 2.0, np.nan])) == (1.0, 2.0)
    with pytest.raises(ValueError, match="no trial"):
        shortest(np.array([np.nan]))


def test_the_draws_are_the_same_for_the_same_seed_and_go_on() -> None:
    first, again, other = draws(2, 5), draws(2, 5), draws(2, 6)
    one, two = next(first), next(first)
    assert (one == next(again)).all()
    assert (two == next(again)).all()
    assert not (one == two).any()
    assert not (one == next(other)).any()
    assert one.shape == (2, BATCH)


def test_a_normal_spread_is_found_and_the_work_stops_when_two_digits_stand() -> None:
    found = propagate(lambda z: 100 + 10.1 * z[0], rows=1, seed=1, most_trials=1_000_000)
    assert (found.low, found.high) == pytest.approx((100 - 19.8, 100 + 19.8), abs=1)
    assert found.u == pytest.approx(10.1, abs=0.25)
    assert BATCH < found.trials < 1_000_000


def test_the_work_stops_at_the_bound() -> None:
    assert propagate(lambda z: z[0] / z[1], rows=2, seed=1, most_trials=30_000).trials == 30_000
    assert propagate(lambda z: z[0], rows=1, seed=1, most_trials=1).trials == BATCH
