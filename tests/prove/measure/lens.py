"""The camera of the ground truth: a pinhole with the lens of Brown and Conrady, forwards and backwards."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.interpolate import CubicSpline

Array = NDArray[np.float64]
Distortion = tuple[float, float, float, float, float]

LENSES: dict[str, Distortion] = {
    "none": (0.0, 0.0, 0.0, 0.0, 0.0),
    "phone": (0.035, -0.09, 0.0, 0.0, 0.0),
    "zoom": (-0.075, 0.0, 0.0, 0.0, 0.0),
    "wide": (-0.16, 0.075, 0.0, 0.0, 0.0),
}
"""k1, k2, p1, p2, k3 in normalised coordinates; `measurement.md` calls them by these names."""

LATTICE_PX = 8
"""Rays are exact on a lattice this wide and splines between: wrong by less than 1e-4 px."""


@dataclass(frozen=True, slots=True)
class Camera:
    """Size, focal length and principal point in stored pixels, centre of the first pixel = (0, 0)."""

    width: int
    height: int
    f: float
    cx: float
    cy: float
    lens: Distortion

    def project(self, points: Array) -> Array:
        """Pixels (N, 2) of points (N, 3) in the camera's frame: x right, y down, z forwards."""
        bent = distorted(points[:, :2] / points[:, 2:], self.lens)
        return bent * self.f + (self.cx, self.cy)

    def rays(self, pixels: Array) -> Array:
        """Straight rays x/z, y/z (N, 2) behind pixels (N, 2)."""
        return straightened((pixels - (self.cx, self.cy)) / self.f, self.lens)

    def ray_fields(self, columns: slice, rows: slice) -> tuple[Array, Array]:
        """x/z and y/z of every pixel of a box, each (rows, columns)."""
        across, down = _knots(columns), _knots(rows)
        u, v = np.meshgrid(across, down)
        exact = self.rays(np.column_stack([u.ravel(), v.ravel()])).reshape(*u.shape, 2)
        right, below = _between(across, columns), _between(down, rows)
        x, y = (below @ exact[..., axis] @ right.T for axis in (0, 1))
        return x, y

    def stated(self, *, for_size: bool = False) -> dict[str, object]:
        """This camera as a request states it."""
        said: dict[str, object] = {
            "kind": "calibrated",
            "K": [[self.f, 0.0, self.cx], [0.0, self.f, self.cy], [0.0, 0.0, 1.0]],
            "dist_k1k2p1p2k3": list(self.lens),
        }
        return said | ({"for_size": [self.width, self.height]} if for_size else {})


def camera(lens: str | Distortion, *, width: int = 3000, height: int = 2000, f: float = 2300.0) -> Camera:
    """A camera with the principal point in the middle of the picture."""
    bend = LENSES[lens] if isinstance(lens, str) else lens
    return Camera(width, height, f, (width - 1) / 2, (height - 1) / 2, bend)


def distorted(rays: Array, lens: Distortion) -> Array:
    """Where straight rays (N, 2) seem to go behind the lens."""
    k1, k2, p1, p2, k3 = lens
    x, y = rays[:, 0], rays[:, 1]
    r2 = x * x + y * y
    radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
    return np.column_stack(
        [
            x * radial + 2 * p1 * x * y + p2 * (r2 + 2 * x * x),
            y * radial + p1 * (r2 + 2 * y * y) + 2 * p2 * x * y,
        ]
    )


def straightened(bent: Array, lens: Distortion) -> Array:
    """Rays (N, 2) whose `distorted` is `bent`, by Newton's method to the last digits."""
    k1, k2, p1, p2, k3 = lens
    rays = bent.copy()
    for _ in range(12):
        x, y = rays[:, 0], rays[:, 1]
        r2 = x * x + y * y
        radial = 1 + r2 * (k1 + r2 * (k2 + r2 * k3))
        slope = 2 * (k1 + r2 * (2 * k2 + r2 * 3 * k3))
        xx = radial + slope * x * x + 2 * p1 * y + 6 * p2 * x
        yy = radial + slope * y * y + 6 * p1 * y + 2 * p2 * x
        xy = slope * x * y + 2 * p1 * x + 2 * p2 * y
        gap_x, gap_y = (distorted(rays, lens) - bent).T
        det = xx * yy - xy * xy
        rays = rays - np.column_stack([yy * gap_x - xy * gap_y, xx * gap_y - xy * gap_x]) / det[:, None]
    return rays


def _knots(span: slice) -> Array:
    count = max(4, -(-(span.stop - span.start) // LATTICE_PX) + 1)
    return np.linspace(span.start, span.stop - 1, count)


def _between(knots: Array, span: slice) -> Array:
    """The matrix (pixels, knots) that a cubic spline through values at the knots amounts to."""
    weights: Array = CubicSpline(knots, np.eye(len(knots)))(np.arange(span.start, span.stop))
    return weights
