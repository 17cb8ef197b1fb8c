"""Where a camera sees what: against OpenCV, and back again."""

import cv2
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.measure.arrays import Array
from fieldkit.measure.lens import to_directions, to_pixels
from fieldkit.measure.posed import Posed, turned

LENSES = {"phone": (0.035, -0.09), "zoom": (-0.075, 0.0), "wide": (-0.16, 0.075)}
turns = st.tuples(*[st.floats(-1.0, 1.0)] * 2)


def camera(lens: str = "wide", p1: float = 0.001, p2: float = -0.002) -> Array:
    k1, k2 = LENSES[lens]
    return np.array([np.log(2310.0), np.log(2295.0), 1492.0, 1007.0, k1, k2, p1, p2, 0.01])[:, None]


def as_opencv(of: Array) -> tuple[Array, Array]:
    fx, fy = np.exp(of[:2, 0])
    return np.array([[fx, 0, of[2, 0]], [0, fy, of[3, 0]], [0, 0, 1]]), of[4:, 0]


@given(turn=turns, lens=st.sampled_from(sorted(LENSES)), seed=st.integers(0, 999))
def test_sees_points_of_a_plane_where_opencv_sees_them(turn: tuple[float, float], lens: str, seed: int) -> None:
    points = np.random.default_rng(seed).uniform(-300, 300, (20, 2))
    vector, position = np.array([*turn, 0.3]), np.array([20.0, -30.0, 1200.0])
    posed = Posed(turned(vector[:, None]), position[:, None], camera(lens))
    wanted, _ = cv2.projectPoints(
        np.column_stack([points, np.zeros(20)]), vector, position, *as_opencv(camera(lens))
    )
    assert np.allclose(posed.pixels(points[:, :, None])[:, :, 0], wanted[:, 0], atol=1e-8)


@given(x=st.floats(0, 2999), y=st.floats(0, 1999), lens=st.sampled_from(sorted(LENSES)))
def test_every_pixel_shows_one_direction(x: float, y: float, lens: str) -> None:
    pixel = np.array([[[x], [y]]])
    assert np.allclose(to_pixels(to_directions(pixel, camera(lens)), camera(lens)), pixel, atol=1e-9)


def test_shows_no_direction_where_the_lens_folds_the_picture_back() -> None:
    folded = camera("zoom", 0.0, 0.0)
    folded[4:] = [[-0.9], [0.0], [0.0], [0.0], [0.0]]
    assert np.isnan(to_directions(np.array([[[9000.0], [9000.0]]]), folded)).all()


@given(turn=turns, height=st.floats(-40, 40), seed=st.integers(0, 999))
def test_what_is_seen_at_a_height_lies_there(turn: tuple[float, float], height: float, seed: int) -> None:
    points = np.random.default_rng(seed).uniform(-300, 300, (8, 2))[:, :, None]
    posed = Posed(turned(np.array([*turn, 0.3])[:, None]), np.array([[5.0], [8.0], [1100.0]]), camera())
    seen = posed.pixels(points, height)
    assert np.allclose(posed.on_plane(seen, height), points, atol=1e-6)


def test_height_counts_towards_the_camera_whichever_way_the_target_turns() -> None:
    straight = np.array([[[1300.0], [1000.0]], [[1700.0], [1000.0]]])
    for turn in (0.0, np.pi):  # the target's own third axis away from the camera, and towards it
        posed = Posed(turned(np.array([[turn], [0.0], [0.0]])), np.array([[0.0], [0.0], [1000.0]]), camera())
        far, near = (np.diff(posed.on_plane(straight, height)[:, 0, 0]) for height in (0.0, 100.0))
        assert np.allclose(np.abs(near), np.abs(far) * 0.9)


def test_beyond_the_horizon_lies_nothing() -> None:
    posed = Posed(turned(np.array([[1.2], [0.0], [0.0]])), np.array([[0.0], [0.0], [1000.0]]), camera("zoom"))
    placed = posed.on_plane(np.array([[[1500.0], [0.0]], [[1500.0], [1999.0]]]))
    assert np.isnan(placed).all(axis=1).any()
    assert not np.isnan(placed).all()
