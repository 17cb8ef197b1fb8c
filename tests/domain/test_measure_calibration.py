"""A camera is calibrated from six views, says how well, and from too little not at all."""

from dataclasses import replace

import numpy as np
import pytest

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.arrays import Array
from fieldkit.measure.calibration import Calibration, calibrate
from fieldkit.measure.markers import find_corners
from fieldkit.measure.target import DETECTED, CharucoBoard, Observation
from tests.pictures_of_targets import Lens, View, Weather, chess_sheet, photographed, view

BOARD = CharucoBoard("DICT_5X5_100", 8, 6, 40, 30)
SIZE = (1500, 1000)
LENS = (-0.075, 0.02, 0.0003, -0.0004, 0.0)
POSES = ((5, 0, 0), (30, 20, 10), (35, 110, -8), (30, 190, 15), (38, 280, 4), (25, 330, -15))


def cameras(size: tuple[int, int] = SIZE, lens: Lens = LENS) -> list[View]:
    return [
        view(size, about=(160, 120), px_per_mm=size[0] / 520, f=size[0] * 0.63, tilt=tilt, azimuth=way, roll=roll,
             lens=lens, away=(20, -15))
        for tilt, way, roll in POSES
    ]  # fmt: skip


def seen(noise: Array | float) -> list[tuple[Observation, ...]]:
    """Six views as an ideal detector sees them, with `noise` (6, corners, 2) px."""
    points = BOARD.points()
    noises = np.broadcast_to(noise, (len(POSES), len(points), 2))
    return [
        tuple(
            Observation(point.name, float(x), float(y), 0.05, point.mm, DETECTED, None)
            for point, (x, y) in zip(
                points, camera.pixels(np.array([each.mm for each in points])) + beside, strict=True
            )
        )
        for camera, beside in zip(cameras(), noises, strict=True)
    ]


def noise(seed: int) -> Array:
    return np.random.default_rng(seed).normal(0, 0.05, (len(POSES), len(BOARD.points()), 2))


def true() -> Array:
    camera = cameras()[0]
    return np.array([camera.f, camera.f, *camera.middle, *LENS])


def figures(found: Calibration) -> Array:
    """In the order of the covariance."""
    matrix, lens = found.matrix, found.lens
    return np.array([matrix[0, 0], matrix[1, 1], matrix[0, 2], matrix[1, 2], *lens])


def test_ideal_views_give_the_camera_back() -> None:
    found = calibrate(seen(0.0), SIZE)
    assert np.allclose(figures(found), true(), rtol=1e-4, atol=2e-3)
    assert found.rms_px < 1e-3
    assert found.views == (0, 1, 2, 3, 4, 5)


def test_six_photographs_give_the_focal_length_to_a_five_hundredth() -> None:
    size = (720, 500)
    views = [
        find_corners(photographed(chess_sheet(BOARD), each, Weather(quality=80), seed), BOARD)
        for seed, each in enumerate(cameras(size))
    ]
    found = calibrate(views, size)
    assert found.matrix[[0, 1], [0, 1]].mean() == pytest.approx(size[0] * 0.63, rel=2e-3)
    assert found.rms_px <= 0.1
    assert found.u_f_px < 0.002 * size[0] * 0.63


def test_the_covariance_tells_how_far_off_a_calibration_is() -> None:
    runs = [calibrate(seen(noise(seed)), SIZE) for seed in range(12)]
    squares = [(figures(run) - true()) @ np.linalg.solve(run.covariance, figures(run) - true()) for run in runs]
    assert 5 < np.mean(squares) < 14  # chi-square with nine degrees of freedom


def test_the_uncertainty_of_f_is_that_of_its_mean() -> None:
    found = calibrate(seen(noise(1)), SIZE)
    both = np.array([0.5, 0.5])
    assert found.u_f_px**2 == pytest.approx(both @ found.covariance[:2, :2] @ both)


def test_a_view_that_fits_far_worse_than_the_rest_is_left_out_and_named() -> None:
    spoilt = noise(2)
    spoilt[3] *= 40
    found = calibrate(seen(spoilt), SIZE)
    assert (found.views, found.left_out) == ((0, 1, 2, 4, 5), (3,))
    assert found.rms_px < 0.1


def test_views_with_few_corners_or_all_in_one_line_are_left_out() -> None:
    views = seen(noise(3))
    views[1] = views[1][:7]
    views[4] = tuple(each for each in views[4] if each.target_mm[1] == 40) * 2
    assert calibrate(views, SIZE).left_out == (1, 4)


def test_two_views_are_no_calibration() -> None:
    views = [*seen(noise(4))[:2], (), ()]
    with pytest.raises(MeasurementRefused) as refusal:
        calibrate(views, SIZE)
    assert refusal.value.code == "markers_not_found"


def test_the_same_view_three_times_does_not_tell_the_camera() -> None:
    facing = [tuple(replace(each, x=each.target_mm[0] * 3, y=each.target_mm[1] * 3) for each in seen(0.0)[0])] * 3
    with pytest.raises(MeasurementRefused) as refusal:
        calibrate(facing, SIZE)
    assert refusal.value.code == "too_few_points"
