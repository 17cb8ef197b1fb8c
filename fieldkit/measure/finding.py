"""Where OpenCV sees markers: at several sizes and in several lights of the same picture, until all wanted are seen.

A reduced picture shows large markers fastest, the whole one the small ones. A marker that is half in shadow is not
read by one threshold, so what is missing is looked for again with its lights evened out.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.codes import refused
from fieldkit.measure.edges import Grey

REDUCED_PX, LARGEST_PX = 2000, 6000
"""Longer side of the pictures in which is looked."""

DOUBLED_PX = 1500
"""A picture up to this size is looked at twice as large, too: its small markers have cells of two pixels."""

SMALLEST_PX = 40
"""Length round the smallest marker in the picture that is looked at."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A picture made from the whole one: each of its pixels is `scale` of those wide."""

    grey: Grey
    scale: float

    def whole(self, places: Array) -> Array:
        """Places in this picture as places in the whole one."""
        return (places + 0.5) * self.scale - 0.5

    def here(self, places: Array) -> Array:
        """Places in the whole picture as places in this one."""
        return (places + 0.5) / self.scale - 0.5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A marker that OpenCV read in `sight`: corners (4, 2) in pixels of the whole picture."""

    number: int
    corners: Array
    sight: Sight


def dictionary_named(name: str) -> Any:
    """OpenCV's dictionary of that name. Raises `MeasurementRefused`: `dictionary_unknown`."""
    number = getattr(cv2.aruco, name, None) if name.startswith("DICT_") else None
    if number is None:
        raise refused("dictionary_unknown", name=name)
    return cv2.aruco.getPredefinedDictionary(number)


def settings(sight: Sight) -> Any:
    """OpenCV's parameters for looking at one picture. The corners are refined elsewhere."""
    chosen = cv2.aruco.DetectorParameters()
    chosen.cornerRefinementMethod = cv2.aruco.CORNER_REFINE_NONE
    chosen.minMarkerPerimeterRate = SMALLEST_PX / max(sight.grey.shape)
    return chosen


def candidates(grey: Grey, dictionary: Any, wanted: Collection[int]) -> list[Candidate]:
    """Every marker with one of the `wanted` ids, in all sights up to the one that completes them."""
    found: list[Candidate] = []
    for sight in sights(grey):
        detector = cv2.aruco.ArucoDetector(dictionary, settings(sight))
        corners, numbers, _ = detector.detectMarkers(sight.grey)
        read = [] if numbers is None else [int(number) for number in np.ravel(numbers)]
        for number, places in zip(read, corners, strict=True):
            if number in wanted:
                found.append(Candidate(number, sight.whole(np.asarray(places[0], np.float64)), sight))
        if {each.number for each in found} >= set(wanted):
            break
    return found


def sights(grey: Grey) -> Iterator[Sight]:
    """The picture from the quickest to look at to the one that shows most."""
    reduced = _sized(grey, REDUCED_PX)
    for lit in LIGHTS:
        yield Sight(lit(reduced.grey), reduced.scale)
    if max(grey.shape) > REDUCED_PX:
        yield _sized(grey, LARGEST_PX)
    if max(grey.shape) <= DOUBLED_PX:
        doubled = cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        yield Sight(np.asarray(doubled, np.uint8), 0.5)


def _sized(grey: Grey, longest: int) -> Sight:
    scale = max(1.0, max(grey.shape) / longest)
    if scale == 1.0:
        return Sight(grey, 1.0)
    columns, rows = (round(side / scale) for side in grey.shape[::-1])
    small = cv2.resize(grey, (columns, rows), interpolation=cv2.INTER_AREA)
    return Sight(np.asarray(small, np.uint8), grey.shape[1] / columns)


def _as_it_is(grey: Grey) -> Grey:
    return grey


def _evened(grey: Grey) -> Grey:
    """Each part of the picture with contrast of its own."""
    return np.asarray(cv2.createCLAHE(clipLimit=8.0, tileGridSize=(8, 8)).apply(grey), np.uint8)


def _lifted(grey: Grey) -> Grey:
    """Dark parts lighter, as a square root does it."""
    curve = np.rint(255 * (np.arange(256) / 255) ** 0.45).astype(np.uint8)
    return np.asarray(cv2.LUT(grey, curve), np.uint8)


LIGHTS: tuple[Callable[[Grey], Grey], ...] = (_as_it_is, _evened, _lifted)
