"""The planes of a measuring request: for each photo the scale that is seen in it, and the camera's pose to it."""

from collections.abc import Callable
from dataclasses import dataclass
from math import log
from typing import Any, TypeVar

import numpy as np

from fieldkit.errors import MeasurementRefused
from fieldkit.measure import beliefs, target
from fieldkit.measure.beliefs import U_BEND, U_BEND_SMALL, CameraBelief
from fieldkit.measure.codes import refused
from fieldkit.measure.markers import find_corners, find_markers
from fieldkit.measure.solving import PlaneSolution, solve_plane
from fieldkit.measure.target import Observation
from fieldkit.measuring import wire
from fieldkit.measuring.photographs import PhotoFacts, Photographs

PLACED = "requested"
"""How a point came about that another program placed."""

T = TypeVar("T")


class Kept:
    """What was found out and cost time, or the refusal that it ended in, by what it depends on."""

    def __init__(self) -> None:
        self._found: dict[object, Any] = {}

    def get(self, key: object, find: Callable[[], T]) -> T:
        """What `find` gave the first time for `key`. Raises what it raised."""
        if key not in self._found:
            try:
                self._found[key] = find()
            except MeasurementRefused as error:
                self._found[key] = error
        if isinstance(self._found[key], MeasurementRefused):
            raise self._found[key]
        found: T = self._found[key]
        return found


@dataclass(frozen=True, slots=True)
class Planes:
    """The planes of one request, found when they are asked for."""

    asked: wire.Asked
    photographs: Photographs
    kept: Kept

    def file(self, photo: str) -> str:
        """The file of the photo with this id. Raises `MeasurementRefused`: `photo_unknown`."""
        found = [each.file for each in self.asked.photos if each.id == photo]
        if not found:
            raise refused("photo_unknown", photo=photo)
        return found[0]

    def belief(self, photo: str) -> CameraBelief:
        """What is believed of the camera of a photo. Raises `MeasurementRefused`."""
        bend = U_BEND_SMALL if isinstance(self.asked.scale, wire.LScale) else U_BEND
        return believed(self.asked.camera, self.photographs.facts(self.file(photo)), bend)

    def plane(self, photo: str) -> PlaneSolution:
        """The plane of the scale in a photo. Raises `MeasurementRefused`."""
        belief = self.belief(photo)  # first: a size that does not fit refuses whatever the scale
        observations = self.observations(photo)
        key = observations, type(self.asked.scale), self.asked.camera, self.file(photo)
        return self.kept.get(key, lambda: solve_plane(observations, belief))

    def observations(self, photo: str) -> tuple[Observation, ...]:
        """The points of the scale that are seen in a photo. Raises `MeasurementRefused`."""
        scale = self.asked.scale
        if isinstance(scale, wire.NoScale):
            raise refused("no_scale")
        if isinstance(scale, wire.MarkerBoard | wire.CharucoBoard):
            return detected(self.photographs, self.kept, self.file(photo), scale)
        if isinstance(scale, wire.ScaleBar):
            raise refused("no_scale")  # a bar shows no plane
        return tuple(
            Observation(f"{number}", *click.px, click.sigma_px, click.target_mm, PLACED, None)
            for number, click in enumerate(scale.points)
            if click.photo == photo
        )


def detected(
    photographs: Photographs, kept: Kept, file: str, scale: wire.MarkerBoard | wire.CharucoBoard
) -> tuple[Observation, ...]:
    """The points of a board that the program finds in `file`.

    Raises `MeasurementRefused`: `markers_not_found`, `photo_unreadable`.
    """
    found = kept.get((file, scale), lambda: _found(photographs, file, scale))
    if not found:
        raise refused("markers_not_found")
    return found


def _found(
    photographs: Photographs, file: str, scale: wire.MarkerBoard | wire.CharucoBoard
) -> tuple[Observation, ...]:
    grey = photographs.grey(file)
    if isinstance(scale, wire.MarkerBoard):
        markers = tuple(target.Marker(marker.id, marker.corners_mm) for marker in scale.markers)
        return find_markers(grey, target.MarkerBoard(scale.dictionary, markers))
    return find_corners(grey, charuco(scale))


def charuco(asked: wire.CharucoBoard) -> target.CharucoBoard:
    """The board that a request describes."""
    return target.CharucoBoard(
        asked.dictionary,
        asked.squares_x,
        asked.squares_y,
        asked.square_length_mm,
        asked.marker_length_mm,
        asked.legacy_pattern,
    )


def believed(camera: wire.Camera, facts: PhotoFacts, u_bend: float) -> CameraBelief:
    """What a request says of the camera of a photo.

    Raises `MeasurementRefused`: `size_mismatch`, `camera_matrix`.
    """
    width, height = facts.width, facts.height
    if isinstance(camera, wire.CalibratedCamera):
        if camera.for_size not in {None, (width, height)}:
            raise refused("size_mismatch")
        (fx, _, cx), (_, fy, cy), _ = camera.K
        if not (fx > 0 and fy > 0):
            raise refused("camera_matrix")
        return beliefs.calibrated(width, height, np.array([log(fx), log(fy), cx, cy, *camera.dist_k1k2p1p2k3]))
    if isinstance(camera, wire.ExifCamera) and facts.focal_35mm is not None:
        return beliefs.by_film(width, height, facts.focal_35mm, u_bend)
    return beliefs.unknown(width, height, u_bend)
