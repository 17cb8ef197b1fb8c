"""Proves lengths on real photographs: a block of a chessboard is the scale, and the rest of the board is measured.

The photographs are those of two webcams in OpenCV's samples, of a board with 9 x 6 inner corners: of Debian,
`apt-get install opencv-doc`; elsewhere CHESSBOARDS=folder. Of each, the nine corners of a block of two by two
squares are the scale; the four sides and two diagonals of the field of corners are unknown. The camera is known
from the other photographs that it took, or not at all.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import cv2
import numpy as np
import pytest

from fieldkit.measure.arrays import Array
from fieldkit.measuring.requests import Requests

FOLDER = Path("/usr/share/doc/opencv-doc/examples/data")
CORNERS = 9, 6
SQUARE_MM = 25.0
PLACES = SQUARE_MM * np.array([(x, y) for y in range(CORNERS[1]) for x in range(CORNERS[0])], np.float64)
BLOCK = [9 * y + x for y in range(3) for x in range(3)]
UNKNOWN = ((0, 8), (45, 53), (0, 45), (8, 53), (0, 53), (8, 45))
SIZE = 640, 480
FEWEST = 6
"""Photographs that tell of a camera, and one more to measure on."""


@dataclass(frozen=True)
class Told:
    """What was said of the six lengths of a photograph: errors in parts of one, and whether the truth is inside."""

    name: str
    errors: Array
    halves: Array
    covered: Array
    naive: float

    def __str__(self) -> str:
        worst, half = abs(self.errors).max(), np.median(self.halves)
        said = f"largest error {worst:.2%}, half width {half:.2%}, inside {self.covered.sum()} of 6"
        return f"{self.name}: {said}; homography {self.naive:.1%}"


@pytest.fixture(scope="module")
def cameras() -> Mapping[str, Mapping[Path, Array]]:
    """Corners (54, 2) of each photograph of a board, by camera: what its name begins with."""
    folder = Path(os.environ.get("CHESSBOARDS", FOLDER))
    files = sorted(folder.glob("*[0-9][0-9].jpg"))
    assert files, f"no photographs in {folder}: apt-get install opencv-doc, or CHESSBOARDS=folder"
    found = {
        camera: {file: corners for file in its if (corners := seen(file)) is not None}
        for camera, its in groupby(files, lambda file: file.stem.rstrip("0123456789"))
    }
    return {camera: boards for camera, boards in found.items() if len(boards) > FEWEST}


def seen(file: Path) -> Array | None:
    """The inner corners of a board in stored pixels, row by row."""
    grey = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE | cv2.IMREAD_IGNORE_ORIENTATION)
    assert grey is not None
    assert grey.shape == SIZE[::-1], f"{file}: these proofs are about photographs of {SIZE} pixels"
    there, corners = cv2.findChessboardCorners(grey, CORNERS)
    if not there:
        return None
    until = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 60, 1e-4)
    return np.asarray(cv2.cornerSubPix(grey, corners, (5, 5), (-1, -1), until), np.float64).reshape(-1, 2)


def calibrated(boards: Sequence[Array]) -> tuple[float, dict[str, object]]:
    """By OpenCV alone: the root mean square of what is left in pixels, and the camera as a request states it."""
    flat = np.column_stack([PLACES, np.zeros(len(PLACES))]).astype(np.float32)
    rms, matrix, lens, *_ = cv2.calibrateCamera(
        [flat] * len(boards), [each.astype(np.float32) for each in boards], SIZE, None, None
    )
    return rms, {"kind": "calibrated", "K": matrix.tolist(), "dist_k1k2p1p2k3": np.ravel(lens)[:5].tolist()}


def measured(requests: Requests, file: Path, corners: Array, camera: dict[str, object], sigma_px: float) -> Told:
    clicks = [{"photo": "v1", "px": corner.tolist(), "sigma_px": sigma_px} for corner in corners]
    scale = [clicks[number] | {"target_mm": PLACES[number].tolist()} for number in BLOCK]
    request = {
        "id": file.stem,
        "photos": [{"id": "v1", "file": str(file)}],
        "camera": camera,
        "scale": {"type": "l_scale", "u_rel": 0.0005, "points": scale},
        "height_mm": {"value": 0, "u": 0},
        "tasks": [
            {"id": f"{one}-{other}", "measurand": "length", "points": [clicks[one], clicks[other]]}
            for one, other in UNKNOWN
        ],
    }
    tasks = json.loads(requests.answer(json.dumps(request).encode()))["tasks"]
    low, high = np.array([task["interval"] for task in tasks], np.float64).T  # an open end is nan
    true = sides(PLACES)
    values = np.array([task["value"] for task in tasks])
    return Told(
        name=f"{file.stem} {camera['kind']}",
        errors=values / true - 1,
        halves=(high - low) / 2 / true,
        covered=(low <= true) & ~(high < true),
        naive=by_homography(corners),
    )


def by_homography(corners: Array) -> float:
    """The largest error of the same lengths by the homography of the block, in parts of one."""
    turned, _ = cv2.findHomography(corners[BLOCK], PLACES[BLOCK])
    flat = cv2.perspectiveTransform(corners[None], turned)[0]
    return float(abs(sides(flat) / sides(PLACES) - 1).max())


def sides(places: Array) -> Array:
    return np.array([np.linalg.norm(places[one] - places[other]) for one, other in UNKNOWN])


def told(cameras: Mapping[str, Mapping[Path, Array]], *, known: bool) -> Iterator[Told]:
    with Requests() as requests:
        for boards in cameras.values():
            for file, corners in boards.items():
                others = [each for name, each in boards.items() if name != file]
                rms, camera = calibrated(others)
                yield measured(requests, file, corners, camera if known else {"kind": "none"}, rms)


@pytest.mark.parametrize(("known", "usual", "worst"), [(True, 0.008, 0.02), (False, 0.03, 0.10)])
def test_lengths_on_real_photographs(
    cameras: Mapping[str, Mapping[Path, Array]],
    known: bool,
    usual: float,
    worst: float,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Lengths on real photographs of chessboards, five times as long as the scale: errors and coverage."""
    found = list(told(cameras, known=known))
    with capsys.disabled():
        sys.stdout.write("\n" + "\n".join(map(str, found)) + "\n")
    largest = np.array([abs(each.errors).max() for each in found])
    covered = np.concatenate([each.covered for each in found])
    with capsys.disabled():
        sys.stdout.write(f"median {np.median(largest):.2%}, inside {covered.mean():.3f} of {len(covered)}\n")
    assert np.median(largest) < usual
    assert largest.max() < worst
    assert covered.mean() >= 0.9
    assert all(each.naive > abs(each.errors).max() for each in found)
