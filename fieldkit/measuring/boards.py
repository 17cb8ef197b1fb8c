"""Printed scales: which there may be in a photograph of a mission, and which of them is there."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from msgspec import structs

from fieldkit.measure.markers import find_markers
from fieldkit.measure.printed import FIELD_CARD, LOOSE_DICTIONARY, UNMEASURED, Printed, loose_markers
from fieldkit.measure.target import CORNERS, Marker, MarkerBoard, Observation, Place
from fieldkit.measuring import exact
from fieldkit.measuring.photographs import Grey
from fieldkit.mission import Mission
from fieldkit.model.basis import Mark, OnPhotos, Print, Scale
from fieldkit.store import measurements

CARD, LOOSE = "field card", "loose markers"
"""Names under which the scales that the program prints are recorded."""


@dataclass(frozen=True, slots=True)
class Board:
    """A scale of printed markers as it lies, in mm, and as it is recorded."""

    target: MarkerBoard
    scale: Scale


@dataclass(frozen=True, slots=True)
class Found:
    """A board that a photograph shows, and its corners there."""

    board: Board
    seen: tuple[Observation, ...]

    @property
    def markers(self) -> int:
        """How many of its markers are seen."""
        return len({each.marker for each in self.seen})


def field_card(printed: Printed = UNMEASURED) -> Board:
    """The card with four markers, as `printed` says that it came out of the printer."""
    return Board(printed.of(FIELD_CARD), _scale(CARD, FIELD_CARD.dictionary, printed))


def laid_markers(across_mm: float, down_mm: float, u_rel: float | None) -> Board:
    """Four loose markers, so far apart from outer edge to outer edge; `u_rel` is of those two readings."""
    scale = structs.replace(
        _scale(LOOSE, LOOSE_DICTIONARY, UNMEASURED), u_rel=None if u_rel is None else exact.number(u_rel)
    )
    return Board(loose_markers(across_mm, down_mm, UNMEASURED), scale)


def used_before(mission: Mission) -> list[Board]:
    """Boards by which something in the mission was measured, each once, the newest first."""
    boards = (
        board
        for one in reversed(measurements.all_measurements(mission.database))
        if one.withdrawn is None and isinstance(one.rests_on, OnPhotos)
        for board in _boards(one.rests_on)
    )
    return list(dict.fromkeys(boards))


def find(grey: Grey, boards: Sequence[Board]) -> list[Found]:
    """Those of `boards` that are in a photograph, that with the most markers first; of two alike the earlier."""
    found = (Found(board, find_markers(grey, board.target)) for board in boards)
    return sorted((each for each in found if each.seen), key=lambda each: -each.markers)


def _scale(name: str, dictionary: str, printed: Printed) -> Scale:
    return Scale(
        kind="marker_board",
        u_rel=exact.number(printed.u_rel) if printed.measured else None,
        name=name,
        actual_over_nominal=exact.number(printed.actual_over_nominal) if printed.measured else None,
        printed=Print(dictionary=dictionary, chessboard=None),
    )


def _boards(basis: OnPhotos) -> Iterator[Board]:
    """The board of a measurement, as far as its markers were seen whole."""
    printed = basis.scale.printed
    if basis.scale.kind != "marker_board" or printed is None:
        return
    corners = {mark.name: mark for view in basis.views for mark in view.scale}
    numbers = sorted({mark.marker for mark in corners.values() if mark.marker is not None})
    markers = tuple(
        Marker(number, (places[0], places[1], places[2], places[3]))
        for number in numbers
        if len(places := _places(corners, number)) == len(CORNERS)
    )
    if markers:
        yield Board(MarkerBoard(printed.dictionary, markers), basis.scale)


def _places(corners: Mapping[str, Mark], number: int) -> list[Place]:
    """Where on the board the corners of a marker lie that were seen, clockwise."""
    named = (corners.get(f"marker.{number}.{corner}") for corner in CORNERS)
    return [exact.observation(mark).target_mm for mark in named if mark is not None]
