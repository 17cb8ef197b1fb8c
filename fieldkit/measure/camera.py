"""What is believed about a camera before anything in the photo is looked at.

Arrays hold one Monte Carlo trial in each column of their last axis.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fieldkit.measure.points import PixelPoint

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Camera:
    """A pinhole at the middle of a `width` x `height` photo with a focal length and one distortion term.

    The focal length is log-normal round `focal_px` with the relative standard uncertainty `u_focal`.
    `u_bend` is the standard uncertainty of the radial distortion coefficient k1 of Brown's model, with the
    radius taken in units of the longer side, so that it says the same for every focal length.
    """

    width: int
    height: int
    focal_px: float
    u_focal: float
    u_bend: float

    def shows(self, point: PixelPoint) -> bool:
        """Whether the photo holds `point`."""
        return -0.5 <= point.x <= self.width - 0.5 and -0.5 <= point.y <= self.height - 0.5

    def rays(self, pixels: Array, focal: Array, bend: Array) -> Array:
        """Directions (points, 3, trials) in which `pixels` (points, 2, trials) are seen.

        `focal` and `bend` are standard normal draws (trials). x points right, y down, z away from the camera.
        """
        middle = np.array([(self.width - 1) / 2, (self.height - 1) / 2])
        offset = pixels - middle[:, None]
        radius = np.hypot(offset[:, 0], offset[:, 1]) / max(self.width, self.height)
        straight = offset * (1 + self.u_bend * bend * radius**2)[:, None]
        sideways = straight / (self.focal_px * np.exp(self.u_focal * focal))
        return np.concatenate([sideways, np.ones_like(sideways[:, :1])], axis=1)


def unknown_camera(width: int, height: int) -> Camera:
    """A camera of which only the photo's size in stored pixels is known.

    The focal length lies round the longer side: 95 % of the prior spans lenses of 16 to 79 mm on 36 mm of
    film, from the wide camera of a telephone to a portrait lens.
    """
    return Camera(width=width, height=height, focal_px=float(max(width, height)), u_focal=0.4, u_bend=0.15)
