"""Targets of known size that are photographed beside a piece: named points in mm, and where they are seen.

The plane of a target is its X and Y. Which way they turn does not matter; all points of one target share them.
"""

from collections.abc import Iterator
from dataclasses import dataclass

Place = tuple[float, float]
"""X and Y on the target in mm."""

CORNERS = ("top_left", "top_right", "bottom_right", "bottom_left")
"""The corners of a marker, clockwise as printed."""

DETECTED = "detected"
"""How a point came about that the program found by itself."""


@dataclass(frozen=True, slots=True)
class TargetPoint:
    """A point of a target by its name, which is a code: a person is shown a word for it.

    `marker` is the id of the marker whose corner it is.
    """

    name: str
    mm: Place
    marker: int | None = None


@dataclass(frozen=True, slots=True)
class Observation:
    """A point of a target as it is seen in one photo.

    `x` and `y` are stored pixels, the centre of the first one is (0, 0); `sigma_px` is the standard uncertainty
    on each axis, independent between observations. `how` is `DETECTED` or the way in which a person placed it.
    """

    name: str
    x: float
    y: float
    sigma_px: float
    target_mm: Place
    how: str
    marker: int | None


@dataclass(frozen=True, slots=True)
class Marker:
    """One marker of a board; its four corners run clockwise as printed, from its top left."""

    id: int
    corners_mm: tuple[Place, Place, Place, Place]

    def points(self) -> tuple[TargetPoint, ...]:
        """The four corners, in their order."""
        return tuple(
            TargetPoint(f"marker.{self.id}.{corner}", mm, self.id)
            for corner, mm in zip(CORNERS, self.corners_mm, strict=True)
        )


@dataclass(frozen=True, slots=True)
class MarkerBoard:
    """Markers of one `dictionary`, by OpenCV's name for it, that lie in one plane."""

    dictionary: str
    markers: tuple[Marker, ...]

    def points(self) -> tuple[TargetPoint, ...]:
        """All corners, marker by marker."""
        return tuple(point for marker in self.markers for point in marker.points())


@dataclass(frozen=True, slots=True)
class CharucoBoard:
    """A chessboard with a marker in each light square, by whose ids its corners are known.

    `legacy_pattern` is the arrangement of OpenCV before 4.6, which differs where `squares_y` is even: a marker
    in the first square instead of the second.
    """

    dictionary: str
    squares_x: int
    squares_y: int
    square_mm: float
    marker_mm: float
    legacy_pattern: bool = False

    def points(self) -> tuple[TargetPoint, ...]:
        """The inner corners of the squares, row by row: the id of each is its place in this order."""
        return tuple(
            TargetPoint(f"chess.{number}", (x * self.square_mm, y * self.square_mm))
            for number, (x, y) in enumerate(self._corners())
        )

    def _corners(self) -> Iterator[tuple[int, int]]:
        """Inner corners in squares from the outer corner of the first one."""
        return ((x, y) for y in range(1, self.squares_y) for x in range(1, self.squares_x))


def scale_bar(length_mm: float) -> tuple[TargetPoint, ...]:
    """The two ends of a bar."""
    return (TargetPoint("bar.start", (0.0, 0.0)), TargetPoint("bar.end", (length_mm, 0.0)))


def rectangle(across_mm: float, down_mm: float) -> tuple[TargetPoint, ...]:
    """The corners of a sheet or plate of known sides, clockwise from one of them."""
    return tuple(
        TargetPoint(f"rectangle.{corner}", mm)
        for corner, mm in zip(CORNERS, _frame(0.0, 0.0, across_mm, down_mm), strict=True)
    )


def l_scale(
    across_mm: float, down_mm: float, width_mm: float, ring_inset_mm: float | None = None
) -> tuple[TargetPoint, ...]:
    """The six corners of a right-angled scale with legs `across_mm` and `down_mm` long and `width_mm` wide.

    With `ring_inset_mm`, the distance of their centres from both outer sides, also the rings at the angle and at
    both ends. No size is usual: scales of one name differ between makers, so each is entered as measured.
    """
    corners = {
        "corner.outer": (0.0, 0.0),
        "across.outer": (across_mm, 0.0),
        "across.inner": (across_mm, width_mm),
        "corner.inner": (width_mm, width_mm),
        "down.inner": (width_mm, down_mm),
        "down.outer": (0.0, down_mm),
    }
    rings: dict[str, Place] = {}
    if ring_inset_mm is not None:
        rings = {
            "ring.corner": (ring_inset_mm, ring_inset_mm),
            "ring.across": (across_mm - ring_inset_mm, ring_inset_mm),
            "ring.down": (ring_inset_mm, down_mm - ring_inset_mm),
        }
    return tuple(TargetPoint(f"l_scale.{name}", mm) for name, mm in (corners | rings).items())


def field_card(
    across_mm: float, down_mm: float, marker_mm: float, dictionary: str = "DICT_4X4_50", first_id: int = 0
) -> MarkerBoard:
    """Four markers in the corners of a card: `across_mm` and `down_mm` from outer edge to outer edge.

    Their ids count clockwise from `first_id` at the top left. Four single markers laid round a piece are the same.
    """
    right, bottom = across_mm - marker_mm, down_mm - marker_mm
    places = _frame(0.0, 0.0, right, bottom)
    return MarkerBoard(
        dictionary,
        tuple(
            Marker(first_id + number, _frame(left, top, left + marker_mm, top + marker_mm))
            for number, (left, top) in enumerate(places)
        ),
    )


def _frame(left: float, top: float, right: float, bottom: float) -> tuple[Place, Place, Place, Place]:
    """The corners of an upright rectangle, clockwise from its top left."""
    return ((left, top), (right, top), (right, bottom), (left, bottom))
