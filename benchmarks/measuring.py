"""How long measuring takes on photographs of 24 and 108 megapixels, beside what OpenCV alone needs for less.

*Homography* is `cv2.findHomography` on the same corners and two points led through it: a length without lens,
interval or budget. *Markers named* is `cv2.aruco` by itself, whose corners are some tenths of a pixel off. The
photographs are made: a board with four markers and a piece of a round body, seen from aslant, on a ground with the
detail of a camera's.
"""

import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import median

import cv2
import numpy as np
from photographs import luma
from PIL import Image
from setting import options
from sidebyside import Cost, Failed, in_turns, ratio

from fieldkit.measure import diameters, evaluation
from fieldkit.measure.arrays import Array
from fieldkit.measure.beliefs import unknown
from fieldkit.measure.diameters import Section
from fieldkit.measure.edges import Grey
from fieldkit.measure.flat import Setting
from fieldkit.measure.markers import find_markers
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint
from fieldkit.measure.solving import solve_plane
from fieldkit.measure.target import Observation, field_card
from fieldkit.measuring.requests import Requests

SIZES = {"24 megapixels": (6000, 4000), "108 megapixels": (12_000, 9000)}
DICTIONARY = "DICT_4X4_50"
BOARD = field_card(800.0, 500.0, 80.0, DICTIONARY)
ROOM_MM = 40.0
"""White round the markers."""
ENDS = np.array([(150.0, 120.0), (640.0, 150.0)])
BODY, RADIUS_MM = np.array([400.0, 760.0]), 550.0
SEED = 1

HOMOGRAPHY, NAMED = "OpenCV: homography, a length", "OpenCV: markers named"
FOUND, LIVE = "detected and solved", "a live length (glance)"
STORED, ROUND = "a stored length (evaluate)", "a stored diameter (evaluate)"
FIRST, FURTHER = "the first request for a photograph", "a further request"


@dataclass(frozen=True, slots=True)
class Goal:
    """A step takes at most so many milliseconds, on photographs of these sizes."""

    step: str
    most_ms: float
    sizes: Sequence[str] = tuple(SIZES)


GOALS = (
    Goal(FOUND, 1000, ("24 megapixels",)),
    Goal(LIVE, 50),
    Goal(STORED, 1000),
    Goal(ROUND, 1000),
    Goal(FURTHER, 500),
)
PEERS = {FOUND: NAMED, LIVE: HOMOGRAPHY, STORED: HOMOGRAPHY, ROUND: HOMOGRAPHY, FIRST: NAMED, FURTHER: HOMOGRAPHY}


@dataclass(frozen=True)
class Photo:
    """A photograph of the board of `width` x `height` pixels, kept as `file`."""

    width: int
    height: int
    file: Path

    @cached_property
    def seen(self) -> Array:
        """From mm of the board to pixels (3, 3): 28 mm on film, 1.2 m away, 25 degrees aslant."""
        focal = 0.77 * self.width
        turn, _ = cv2.Rodrigues(np.radians(25) * np.array([0.95, 0.3, 0.0]))
        shift = np.array([0, 0, 1200.0]) - turn[:, :2] @ (400, 250)
        matrix = np.array([[focal, 0, (self.width - 1) / 2], [0, focal, (self.height - 1) / 2], [0, 0, 1]])
        return np.asarray(matrix @ np.column_stack([turn[:, :2], shift]))

    def clicks(self, places: Array) -> tuple[PixelPoint, ...]:
        """Points of the board as placed, half a pixel off by chance."""
        exact = cv2.perspectiveTransform(places[None], self.seen)[0]
        placed = exact + 0.5 * np.random.default_rng(SEED).standard_normal(exact.shape)
        return tuple(PixelPoint(float(x), float(y), 0.5, "loupe") for x, y in placed)

    def make(self) -> None:
        """Write the file, unless it is there."""
        if self.file.exists():
            return
        finest = self.width / 1000  # pixels for a mm of the board before it is seen aslant
        ground = np.resize(np.asarray(luma(np.random.default_rng(SEED), 6000, 4000)), (self.height, self.width))
        flat = np.array([[1 / finest, 0, -ROOM_MM], [0, 1 / finest, -ROOM_MM], [0, 0, 1]])
        cv2.warpPerspective(
            printed(finest), self.seen @ flat, ground.shape[::-1], ground, borderMode=cv2.BORDER_TRANSPARENT
        )
        Image.fromarray(ground).save(self.file, quality=85)


def printed(finest: float) -> Grey:
    """The board with `finest` pixels for a mm, and the dark end of a body on it."""
    wide, high = (round((size + 2 * ROOM_MM) * finest) for size in (800, 500))
    sheet = np.full((high, wide), 225, np.uint8)
    family = cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, DICTIONARY))
    side = round(80 * finest)
    for marker in BOARD.markers:
        left, top = (round((at + ROOM_MM) * finest) for at in marker.corners_mm[0])
        sheet[top : top + side, left : left + side] = family.generateImageMarker(marker.id, side) // 2 + 20
    middle = (BODY + ROOM_MM) * finest
    body = np.zeros_like(sheet)
    cv2.circle(body, (round(middle[0]), round(middle[1])), round(RADIUS_MM * finest), 1, -1)
    across, down = (slice(*(round((end + ROOM_MM) * finest) for end in ends)) for ends in ((130, 670), (150, 400)))
    sheet[down, across] = np.where(body[down, across] > 0, 70, sheet[down, across])
    return sheet


@dataclass(frozen=True)
class Bench:
    """A photograph, its pixels, and all that its steps begin with."""

    photo: Photo
    grey: Grey
    requests: Requests

    def observed(self) -> tuple[Observation, ...]:
        """The corners of the markers."""
        return find_markers(self.grey, BOARD)

    @cached_property
    def setting(self) -> Setting:
        """The plane as solved, on which figures are measured."""
        plane = solve_plane(self.observed(), unknown(self.photo.width, self.photo.height))
        return Setting(plane, 0.001, Height(0.0, 1.0), EdgeDefinition(0.0, 0.0))

    def detect_and_solve(self) -> None:
        """From pixels to the plane."""
        solve_plane(self.observed(), unknown(self.photo.width, self.photo.height))

    def name_markers(self) -> None:
        """What OpenCV finds by itself."""
        cv2.aruco.ArucoDetector(cv2.aruco.getPredefinedDictionary(getattr(cv2.aruco, DICTIONARY))).detectMarkers(
            self.grey
        )

    def by_homography(self) -> float:
        """The length without anything said of it."""
        seen = self.setting.plane.observations
        turned, _ = cv2.findHomography(
            np.array([(each.x, each.y) for each in seen]), np.array([each.target_mm for each in seen])
        )
        ends = np.array([[(point.x, point.y) for point in self.photo.clicks(ENDS)]])
        return float(np.linalg.norm(np.diff(cv2.perspectiveTransform(ends, turned)[0], axis=0)))

    def diameter(self) -> None:
        """A body of which 150 points of the edge were found."""
        angles = np.radians(np.linspace(-115, -65, 150))
        edge = self.photo.clicks(BODY + RADIUS_MM * np.column_stack([np.cos(angles), np.sin(angles)]))
        diameters.evaluate(self.setting, edge, SEED, snapped=True, section=Section(0.0, 5.0))

    def ask(self, requests: Requests) -> None:
        """A length, as another program asks for it."""
        clicks = [
            {"photo": "v1", "px": [each.x, each.y], "sigma_px": each.sigma_px} for each in self.photo.clicks(ENDS)
        ]
        markers = [{"id": marker.id, "corners_mm": marker.corners_mm} for marker in BOARD.markers]
        document = {
            "id": "r1",
            "photos": [{"id": "v1", "file": str(self.photo.file)}],
            "camera": {"kind": "none"},
            "scale": {"type": "marker_board", "dictionary": DICTIONARY, "u_rel": 0.001, "markers": markers},
            "height_mm": {"value": 0, "u": 1},
            "tasks": [{"id": "t1", "measurand": "length", "points": clicks}],
        }
        answer = json.loads(requests.answer(json.dumps(document).encode()))
        if answer["tasks"][0]["status"] != "measured":
            raise Failed(str(answer))

    def ask_first(self) -> None:
        """Programs that decode are started, the file is read and decoded, markers are found."""
        with Requests() as fresh:
            self.ask(fresh)

    def steps(self) -> Mapping[str, Callable[[], Cost]]:
        """Every step, with how often it is done in one go."""
        length, ends = evaluation.METHODS[0], self.photo.clicks(ENDS)
        return {
            NAMED: timed(self.name_markers),
            FOUND: timed(self.detect_and_solve),
            HOMOGRAPHY: timed(self.by_homography, 200),
            LIVE: timed(lambda: evaluation.glance(length, self.setting, ends), 20),
            STORED: timed(lambda: evaluation.evaluate(length, self.setting, ends, SEED)),
            ROUND: timed(self.diameter),
            FIRST: timed(self.ask_first),
            FURTHER: timed(lambda: self.ask(self.requests)),
        }


def timed(act: Callable[[], object], times: int = 1) -> Callable[[], Cost]:
    """What doing it once costs; processor seconds are those of this process."""

    def run() -> Cost:
        wall, used = time.perf_counter(), time.process_time()
        for _ in range(times):
            act()
        return Cost((time.perf_counter() - wall) / times, (time.process_time() - used) / times, 0.0)

    return run


def main() -> None:
    """Measure, and print both tables."""
    chosen = options(__doc__, warm=True).parse_args()
    chosen.scratch.mkdir(parents=True, exist_ok=True)
    print(f"{chosen.rounds} rounds, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}")
    for name, (width, height) in SIZES.items():
        photo = Photo(width, height, chosen.scratch / f"board-{width}-{SEED}.jpg")
        photo.make()
        with Image.open(photo.file) as picture, Requests() as requests:
            Image.MAX_IMAGE_PIXELS = None
            bench = Bench(photo, np.array(picture), requests)
            print_table(name, in_turns(bench.steps(), chosen.rounds))


def print_table(size: str, costs: Mapping[str, Sequence[Cost]]) -> None:
    """Every step of a photograph, its ratio to what OpenCV does for it, and its goal."""
    goals = {goal.step: goal.most_ms for goal in GOALS if size in goal.sizes}
    print(f"\n| {size} | best, ms | median | CPU | x | goal | |\n|---|---|---|---|---|---|---|")
    for step, runs in costs.items():
        best, usual, cpu = (
            min(each.wall for each in runs),
            median(each.wall for each in runs),
            median(each.cpu for each in runs),
        )
        beside = f"{ratio(runs, costs[PEERS[step]], 'wall'):.1f} x {PEERS[step]}" if step in PEERS else ""
        most = goals.get(step)
        said = "" if most is None else f"<= {most:.0f} ms"
        met = "" if most is None else "met" if 1000 * best <= most else "not met"
        print(f"| {step} | {1000 * best:.2f} | {1000 * usual:.2f} | {1000 * cpu:.2f} | {beside} | {said} | {met} |")


if __name__ == "__main__":
    main()
