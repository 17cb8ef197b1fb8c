"""Figures of what OpenCV projected: no rotation, lens, axis or height of ours has a part in the photographs."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from fieldkit.measure.arrays import Array
from fieldkit.measuring.requests import Requests

WIDTH, HEIGHT = 3000, 2000
SCALE = np.array([(0, 0), (400, 0), (400, 300), (0, 300), (130, 210)], float)
PIECE = np.array([(30, -60), (360, 20), (420, 330), (-40, 250)], float)
HOLE = 150 + 140 * np.column_stack([np.cos(np.arange(9)), np.sin(np.arange(9))])
SIGMA_PX = 0.1
CLOSE = 1e-6


@dataclass(frozen=True)
class Photo:
    """Where OpenCV's camera `matrix`, `lens` sees things; `turn` and `shift` are its rvec and tvec."""

    matrix: Array
    lens: Array
    turn: Array
    shift: Array
    name: str = "v1"

    @property
    def up(self) -> Array:
        """The unit normal of the plane, in its own axes, that points to the camera."""
        rotation, _ = cv2.Rodrigues(self.turn)
        return np.array([0, 0, -np.sign(rotation[:, 2] @ self.shift)])

    def clicks(self, places: Array) -> list[dict[str, object]]:
        """Points (N, 2 or 3) in mm as they are clicked."""
        solid = np.column_stack([places, np.zeros((len(places), 3 - places.shape[1]))])
        seen, _ = cv2.projectPoints(solid, self.turn, self.shift, self.matrix, self.lens)
        return [{"photo": self.name, "px": each.tolist(), "sigma_px": SIGMA_PX} for each in seen.reshape(-1, 2)]


def thrown(seed: int, name: str = "v1") -> Photo:
    """A camera of chance, with all five numbers of a lens, that sees everything from up to 50 degrees."""
    luck = np.random.default_rng(seed)
    focal = luck.uniform(1800, 3200)
    matrix = np.array([[focal, 0, luck.uniform(1450, 1550)], [0, focal * luck.uniform(0.99, 1.01), 990], [0, 0, 1]])
    lens = luck.uniform(-1, 1, 5) * (0.15, 0.08, 0.002, 0.002, 0.02)
    tilt = np.radians(luck.uniform(5, 50)) * np.array([*_direction(luck), 0])
    about, _ = cv2.Rodrigues(np.array([0, 0, luck.uniform(-3, 3)]))
    over = np.diag([1.0, -1.0, -1.0]) if seed % 2 else np.eye(3)  # the target's Y up, or down, as its camera's
    rotation = cv2.Rodrigues(tilt)[0] @ over @ about
    away = np.array([0, 0, 1.25 * focal / 2]) - rotation @ (180, 140, 0)
    return Photo(matrix, lens, cv2.Rodrigues(rotation)[0].ravel(), away, name)


def _direction(luck: np.random.Generator) -> tuple[float, float]:
    towards = luck.uniform(0, 2 * np.pi)
    return np.cos(towards), np.sin(towards)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A photograph of the right size; everything in it is clicked."""
    path = tmp_path_factory.mktemp("photos") / "any.jpg"
    Image.new("L", (WIDTH, HEIGHT), 128).save(path)
    return path


@pytest.fixture(scope="module")
def requests() -> Iterator[Requests]:
    with Requests() as opened:
        yield opened


def asked(file: Path, photos: Sequence[Photo], *tasks: tuple[str, object], **more: object) -> bytes:
    """The request for `tasks`, measurand and clicks, by the camera that took all of `photos`."""
    first = photos[0]
    scale = [
        click | {"target_mm": at.tolist()}
        for photo in photos
        for click, at in zip(photo.clicks(SCALE), SCALE, strict=True)
    ]
    document = {
        "id": "r1",
        "photos": [{"id": photo.name, "file": str(file)} for photo in photos],
        "camera": {"kind": "calibrated", "K": first.matrix.tolist(), "dist_k1k2p1p2k3": first.lens.tolist()},
        "scale": {"type": "l_scale", "u_rel": 0.0005, "points": scale},
        "height_mm": {"value": 0, "u": 0},
        "tasks": [{"id": measurand, "measurand": measurand, "points": clicks} for measurand, clicks in tasks],
    }
    return json.dumps(document | more).encode()


def values(requests: Requests, line: bytes) -> dict[str, float]:
    """What was measured, by measurand."""
    found = json.loads(requests.answer(line))
    return {task["id"]: task["value"] for task in found["tasks"]}


def length(places: Array) -> float:
    return float(np.linalg.norm(np.diff(places, axis=0), axis=1).sum())


@pytest.mark.parametrize("seed", range(4))
def test_figures_in_the_plane_are_those_of_what_opencv_projected(file: Path, requests: Requests, seed: int) -> None:
    photo = thrown(seed)
    flat = photo.clicks(PIECE)
    line = asked(
        file,
        [photo],
        ("length", flat[:2]),
        ("polyline", flat),
        ("perimeter", flat),
        ("area", flat),
        ("angle", flat[:3]),
        ("diameter", photo.clicks(HOLE)),
    )
    (x, y), one, other = PIECE.T, PIECE[0] - PIECE[1], PIECE[2] - PIECE[1]
    assert values(requests, line) == pytest.approx(
        {
            "length": length(PIECE[:2]),
            "polyline": length(PIECE),
            "perimeter": length(np.concatenate([PIECE, PIECE[:1]])),
            "area": abs(x @ np.roll(y, -1) - y @ np.roll(x, -1)) / 2,
            "angle": np.degrees(np.arccos(one @ other / np.linalg.norm(one) / np.linalg.norm(other))),
            "diameter": 280.0,
        },
        rel=CLOSE,
    )


@pytest.mark.parametrize("seed", range(4))
def test_a_height_counts_towards_the_camera_of_opencv(file: Path, requests: Requests, seed: int) -> None:
    photo = thrown(seed)
    raised = np.column_stack([PIECE, np.zeros(4)]) + 35 * photo.up
    line = asked(file, [photo], ("length", photo.clicks(raised)[:2]), height_mm={"value": 35, "u": 0})
    assert values(requests, line)["length"] == pytest.approx(length(PIECE[:2]), rel=CLOSE)


def test_points_in_space_are_where_opencv_projected_them_from(file: Path, requests: Requests) -> None:
    one = thrown(2, "v1")
    views = [one, *(Photo(one.matrix, one.lens, each.turn, each.shift, name) for name, each in others(one))]
    ends = np.array([(20.0, 40.0, -30.0), (310.0, 180.0, 55.0)])
    seen = [view.clicks(ends) for view in views]
    line = asked(file, views, ("distance_3d", [[clicks[end] for clicks in seen] for end in range(2)]))
    assert values(requests, line)["distance_3d"] == pytest.approx(length(ends), rel=CLOSE)


def others(one: Photo) -> Iterator[tuple[str, Photo]]:
    """The same camera, elsewhere."""
    for name, seed in (("v2", 4), ("v3", 6)):
        other = thrown(seed)
        nearer = other.shift * one.matrix[0, 0] / other.matrix[0, 0]
        yield name, Photo(one.matrix, one.lens, other.turn, nearer)


def test_a_camera_that_opencv_calibrated_is_taken_as_it_is(file: Path, requests: Requests) -> None:
    one = thrown(2)
    grid = np.array([(x, y, 0) for y in range(0, 301, 50) for x in range(0, 401, 50)], np.float32)
    poses = [one, *(other for _, other in others(one)), *(thrown(seed) for seed in (8, 10, 12))]
    seen = [
        cv2.projectPoints(grid, each.turn, each.shift, one.matrix, one.lens)[0].astype(np.float32) for each in poses
    ]
    _, matrix, lens, *_ = cv2.calibrateCamera([grid] * len(seen), seen, (WIDTH, HEIGHT), None, None)
    told = {"kind": "calibrated", "K": matrix.tolist(), "dist_k1k2p1p2k3": np.ravel(lens)[:5].tolist()}
    line = asked(file, [one], ("length", one.clicks(PIECE)[:2]), camera=told)
    assert values(requests, line)["length"] == pytest.approx(length(PIECE[:2]), rel=1e-5)
