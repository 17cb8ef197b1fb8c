"""Whether the originals still show what a record says was seen: the same bytes, the same markers, the same edge."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from fieldkit.errors import FieldkitError
from fieldkit.measure.arrays import Array
from fieldkit.measure.markers import find_corners, find_markers
from fieldkit.measure.target import CORNERS, DETECTED, CharucoBoard, Marker, MarkerBoard, Observation
from fieldkit.measuring import exact
from fieldkit.measuring.edges import snapped
from fieldkit.measuring.photographs import Grey, Photographs
from fieldkit.mission import Mission
from fieldkit.model.basis import OnPhotos, PhotoView, Print
from fieldkit.model.measurement import Measurement
from fieldkit.store import measurements

SAME_PX: Final = 0.2
"""How far a point may lie from where it was found for the record; decoders of other versions differ by less."""


@dataclass(frozen=True, slots=True)
class SeenAgain:
    """What the originals of a measurement show now, beside its record.

    `again` counts the points that the program found for the record and finds again, `missing` those that it does
    not; `apart_px` is by how much the farthest of them moved. `why` tells what kept an original from being seen.
    """

    measurement: str
    again: int = 0
    missing: int = 0
    apart_px: float = 0.0
    why: str = ""

    @property
    def same(self) -> bool:
        """Whether every original is that of the record, and every point where it was."""
        return not self.why and not self.missing and self.apart_px <= SAME_PX


def look_again(mission: Mission) -> Iterator[SeenAgain]:
    """Look at the originals of every measurement on photographs, in the order of the catalogue."""
    with Photographs(mission.originals.sound) as photographs:
        for made in measurements.all_measurements(mission.database):
            basis = made.rests_on
            if isinstance(basis, OnPhotos):
                yield _looked_at(made, basis, photographs)


def _looked_at(made: Measurement, basis: OnPhotos, photographs: Photographs) -> SeenAgain:
    moved: list[float] = []
    try:
        for view in basis.views:
            photographs.facts(view.sha256)  # the bytes are those that the record names
            moved += _marks(view, basis.scale.printed, photographs)
        if basis.snapped is not None:
            moved += _edge(basis, photographs.grey(basis.views[0].sha256))
    except FieldkitError as error:
        return SeenAgain(made.id, why=str(error))
    seen = [each for each in moved if np.isfinite(each)]
    return SeenAgain(made.id, len(seen), len(moved) - len(seen), max(seen, default=0.0))


def _marks(view: PhotoView, printed: Print | None, photographs: Photographs) -> list[float]:
    """How far each detected point of the scale moved, in px; infinite where it is not found any more."""
    before = [exact.observation(each) for each in view.scale if each.how == DETECTED]
    if not before or printed is None:
        return []
    grey = photographs.grey(view.sha256)
    now = {each.name: each for each in _found(grey, printed, before)}
    return [_apart(each, now.get(each.name)) for each in before]


def _found(grey: Grey, printed: Print, before: Sequence[Observation]) -> Sequence[Observation]:
    board = printed.chessboard
    if board is None:
        return find_markers(grey, MarkerBoard(printed.dictionary, tuple(_markers(before))))
    size = (board.squares_x, board.squares_y, float(board.square_mm), float(board.marker_mm))
    return find_corners(grey, CharucoBoard(printed.dictionary, *size, board.legacy_pattern))


def _markers(before: Sequence[Observation]) -> Iterator[Marker]:
    """The markers whose corners were seen."""
    places = {each.name: each.target_mm for each in before}
    for marker in sorted({each.marker for each in before if each.marker is not None}):
        first, second, third, fourth = (places[f"marker.{marker}.{corner}"] for corner in CORNERS)
        yield Marker(marker, (first, second, third, fourth))


def _apart(before: Observation, now: Observation | None) -> float:
    return float("inf") if now is None else float(np.hypot(before.x - now.x, before.y - now.y))


def _edge(basis: OnPhotos, grey: Grey) -> list[float]:
    """How far each point of the edge lies from the nearest one that is found now; all lost where none is."""
    before = _pixels(basis)
    again = snapped(basis, grey)
    if again is None:
        return [float("inf")] * len(before)
    now = np.array([(float(each.x), float(each.y)) for each in again.found])
    return [float(np.linalg.norm(now - each, axis=1).min()) for each in before]


def _pixels(basis: OnPhotos) -> Array:
    found = () if basis.snapped is None else basis.snapped.found
    return np.array([(float(each.x), float(each.y)) for each in found])
