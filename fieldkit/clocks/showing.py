"""What a camera says of itself and of its time, as found: who it is, and what its clock showed as a number."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from fieldkit.model.capture import Capture
from fieldkit.model.clock import Camera, Showing

TIME: Final = re.compile(
    r"([0-9]{4})[:/-]([0-9]{2})[:/-]([0-9]{2})[ T]([0-9]{2}):([0-9]{2}):([0-9]{2})\s*", re.ASCII
)
"""DateTimeOriginal (Exif 2.32, 4.6.5), also with the separators that some programs put in the colons' place."""

OFFSET: Final = re.compile(r"([+-])([01][0-9]):([0-5][0-9])\s*", re.ASCII)
SUBSEC: Final = re.compile(r"([0-9]{1,9})\s*", re.ASCII)

WHOLE: Final = 1.0
"""Resolution in seconds of a camera that states whole seconds."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A camera's clock at a photograph.

    `at` is the middle of the time during which a clock of this `resolution` shows that, in seconds since 1970 as if
    it showed UTC; `offset` the distance from UTC in seconds that the camera states for itself, None if it does not.
    """

    at: float
    resolution: float
    offset: int | None


def camera_of(capture: Capture) -> Camera:
    """The camera that a file names."""
    return Camera(make=capture.make, model=capture.model, serial=capture.body_serial)


def showing_of(capture: Capture | None) -> Showing | None:
    """What the camera's clock showed, verbatim; None where the file states no time."""
    if capture is None or capture.time_text is None:
        return None
    return Showing(time_text=capture.time_text, offset_text=capture.offset_text, subsec=capture.subsec)


def read(showing: Showing) -> Shown | None:
    """What the camera's clock showed as a number; None where it is no time: cameras write blanks and zeros, too."""
    found = TIME.fullmatch(showing.time_text)
    if found is None:
        return None
    year, month, day, hour, minute, second = map(int, found.groups())
    try:
        whole = datetime(year, month, day, hour, minute, second, tzinfo=UTC).timestamp()
    except ValueError:  # such as the month 00
        return None
    part, resolution = _part(showing.subsec or "")
    return Shown(whole + part + resolution / 2, resolution, _offset(showing.offset_text or ""))


def _part(subsec: str) -> tuple[float, float]:
    """Fraction of a second, and its resolution. Nothing but zeros is what cameras write that count no fractions."""
    found = SUBSEC.fullmatch(subsec)
    digits = found[1] if found else ""
    return (int(digits) / 10 ** len(digits), 10.0 ** -len(digits)) if digits.strip("0") else (0.0, WHOLE)


def _offset(text: str) -> int | None:
    found = OFFSET.fullmatch(text)
    if found is None:
        return None
    return (-1 if found[1] == "-" else 1) * (int(found[2]) * 3600 + int(found[3]) * 60)
