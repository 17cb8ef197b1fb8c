"""What is known of a camera before anything in the photo is looked at: a best estimate and how far it may be off.

Whatever is known is one form: nine numbers (`lens.Row`), and columns of how they move together. Each column stands
for one unknown of the camera, a standard normal deviate. An unknown camera has five of them, a calibrated one as
many as its covariance; the solver does not ask which is which.
"""

from dataclasses import dataclass
from math import hypot, log
from typing import Final

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.lens import Row

FILM_MM: Final = hypot(36.0, 24.0)
"""Diagonal of the film that 35 mm focal lengths refer to (CIPA DCG-001)."""

U_FOCAL_UNKNOWN: Final = 0.4
U_FOCAL_EXIF: Final = 0.03
U_FOCAL_CALIBRATED: Final = 0.002
U_BEND: Final = 0.15
"""Of k1 and of k2 of a lens that nobody looked at."""
U_BEND_SMALL: Final = 0.10
"""The same for a scale that fills little of the photo: it cannot tell them from its own pose."""
U_MIDDLE_PX: Final = 20.0
"""Of the principal point, on each axis, in a photo of `USUAL_PX`; it grows with the photo."""
USUAL_PX: Final = 3000.0


@dataclass(frozen=True, slots=True, eq=False)
class CameraBelief:
    """A camera of `width` x `height` stored pixels: nine numbers, and `spread` (9, unknowns) of how they may move.

    `influences` names for each unknown the line of the budget that it belongs to.
    """

    width: int
    height: int
    best: Array
    spread: Array
    influences: tuple[str, ...]

    @property
    def unknowns(self) -> int:
        """How many standard normal deviates the camera has."""
        return len(self.influences)

    def shows(self, x: float, y: float) -> bool:
        """Whether the photo holds the point `x`, `y` in stored pixels."""
        return -0.5 <= x <= self.width - 0.5 and -0.5 <= y <= self.height - 0.5

    def stated(self) -> dict[str, float]:
        """Standard uncertainty of each influence: of a focal length the relative one, of a lens that of k1."""
        rows = {"focal_length": Row.LOG_FX, "lens": Row.K1, "camera": Row.LOG_FX}
        return {code: float(np.linalg.norm(self.spread[rows[code]])) for code in dict.fromkeys(self.influences)}

    def camera(self, deviates: Array) -> Array:
        """The nine numbers (9, trials) for these deviates (unknowns, trials)."""
        return np.asarray(self.best[:, None] + self.spread @ deviates)


def unknown(width: int, height: int, u_bend: float = U_BEND) -> CameraBelief:
    """A camera of which only the photo's size is known: its focal length lies round the longer side."""
    return _free(width, height, float(max(width, height)), U_FOCAL_UNKNOWN, u_bend)


def by_film(width: int, height: int, focal_35mm: float, u_bend: float = U_BEND) -> CameraBelief:
    """A camera of which the file tells the focal length as on 35 mm film, rounded, as makers tell it (> 0 mm)."""
    return _free(width, height, focal_35mm * hypot(width, height) / FILM_MM, U_FOCAL_EXIF, u_bend)


def calibrated(width: int, height: int, best: Array, covariance: Array | None = None) -> CameraBelief:
    """A calibrated camera: nine numbers, and their `covariance` (9, 9) in the same units.

    Without one the focal length is believed to 0.2 % and the rest to the last digit.
    """
    if covariance is None:
        spread = np.zeros((9, 1))
        spread[[Row.LOG_FX, Row.LOG_FY]] = U_FOCAL_CALIBRATED
        return CameraBelief(width, height, best, spread, ("focal_length",))
    strength, axes = np.linalg.eigh(covariance)
    spread = axes * np.sqrt(np.maximum(strength, 0.0))
    return CameraBelief(width, height, best, spread, ("camera",) * 9)


def _free(width: int, height: int, focal: float, u_focal: float, u_bend: float) -> CameraBelief:
    best = np.zeros(9)
    best[[Row.LOG_FX, Row.LOG_FY]] = log(focal)
    best[Row.CX], best[Row.CY] = (width - 1) / 2, (height - 1) / 2
    spread = np.zeros((9, 5))
    spread[[Row.LOG_FX, Row.LOG_FY], 0] = u_focal
    spread[Row.CX, 1] = spread[Row.CY, 2] = U_MIDDLE_PX * max(width, height) / USUAL_PX
    spread[Row.K1, 3] = spread[Row.K2, 4] = u_bend
    return CameraBelief(width, height, best, spread, ("focal_length", "lens", "lens", "lens", "lens"))
