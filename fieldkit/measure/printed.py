"""Targets that the program prints: what is drawn, and how much longer or shorter it is on the paper in hand.

A printer may shrink a page by 3 to 4 % to fit it, and even an honest one is off by 0.1 to 0.5 %. So every sheet has
a bar to be measured with a steel rule, and all of the sheet counts as longer or shorter by as much as its bar is.
"""

from dataclasses import dataclass, replace
from math import inf
from typing import Final, TypeVar

from fieldkit.measure.codes import refused
from fieldkit.measure.target import CharucoBoard, Marker, MarkerBoard, Place, field_card

BAR_MM: Final = 200.0
"""The bar on a calibration board and on a field card."""

RULE_U_MM: Final = 0.2
"""Standard uncertainty of a length read with a steel rule."""

UNMEASURED_U_REL: Final = 0.02
"""Relative standard uncertainty of a print whose bar nobody has measured."""

MOST_OFF: Final = 2.0
"""A bar that reads so many times too long or too short was read in another unit."""

CALIBRATION_BOARD: Final = CharucoBoard("DICT_5X5_100", squares_x=10, squares_y=7, square_mm=24.0, marker_mm=18.0)
"""For A4 and Letter. With an odd number of rows the arrangements of all versions of OpenCV are the same."""

LARGE_CALIBRATION_BOARD: Final = replace(CALIBRATION_BOARD, square_mm=36.0, marker_mm=27.0)
"""For A3."""

FIELD_CARD: Final = field_card(250.0, 156.0, 36.0, first_id=4)
"""Its ids are not those of `loose_markers`, so that both may lie in one photo."""

LOOSE_MARKER_MM: Final = 60.0
"""Side of a marker that is cut out and laid beside a piece."""

LOOSE_BAR_MM: Final = 80.0
"""The bar beside each of them."""

LOOSE_DICTIONARY: Final = "DICT_4X4_50"
LAST_ID: Final = 49
"""Of that dictionary."""

Target = TypeVar("Target", MarkerBoard, CharucoBoard)


@dataclass(frozen=True, slots=True)
class Printed:
    """How long a print is over its drawing, with the relative standard uncertainty `u_rel` common to all of it."""

    actual_over_nominal: float
    u_rel: float
    measured: bool = True

    @property
    def warnings(self) -> tuple[str, ...]:
        """What to warn of when this print gives the scale: codes of `codes.SENTENCES`."""
        return () if self.measured else ("target_unmeasured",)

    def of(self, drawn: Target) -> Target:
        """The target as it is on paper."""
        factor = self.actual_over_nominal
        if isinstance(drawn, CharucoBoard):
            return replace(drawn, square_mm=drawn.square_mm * factor, marker_mm=drawn.marker_mm * factor)
        return replace(drawn, markers=tuple(_scaled(marker, factor) for marker in drawn.markers))


UNMEASURED: Final = Printed(actual_over_nominal=1.0, u_rel=UNMEASURED_U_REL, measured=False)


def measured(nominal_mm: float, read_mm: float, u_mm: float = RULE_U_MM) -> Printed:
    """A print whose bar, drawn `nominal_mm` long, was read as `read_mm` with the standard uncertainty `u_mm`.

    Raises `MeasurementRefused` where the reading cannot be one in mm (`bar_reading`), or for a negative
    uncertainty (`bad_uncertainty`).
    """
    if not nominal_mm / MOST_OFF <= read_mm <= nominal_mm * MOST_OFF:
        raise refused("bar_reading", nominal=nominal_mm, read=read_mm)
    if not 0 <= u_mm < inf:
        raise refused("bad_uncertainty", u=u_mm)
    return Printed(actual_over_nominal=read_mm / nominal_mm, u_rel=u_mm / read_mm)


def loose_markers(across_mm: float, down_mm: float, printed: Printed, first_id: int = 0) -> MarkerBoard:
    """Four printed markers laid round a piece, clockwise from the top left, as they lie.

    `across_mm` and `down_mm` are read from outer edge to outer edge with a tape, so the print does not scale them.
    """
    return field_card(across_mm, down_mm, LOOSE_MARKER_MM * printed.actual_over_nominal, LOOSE_DICTIONARY, first_id)


def _scaled(marker: Marker, factor: float) -> Marker:
    def place(mm: Place) -> Place:
        return mm[0] * factor, mm[1] * factor

    first, second, third, fourth = marker.corners_mm
    return replace(marker, corners_mm=(place(first), place(second), place(third), place(fourth)))
