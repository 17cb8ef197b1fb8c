"""A circle as a curve near a point of it: direction, offset and curvature there.

So a straight line is a circle like any other, with curvature 0, and no number grows beyond bounds as an arc
flattens. Distances, slopes and lengths along the arc are in forms that lose no digits on the way to it.
"""

from dataclasses import dataclass

import numpy as np

from fieldkit.measure.arrays import Array

TINY = 1e-300


@dataclass(frozen=True, slots=True)
class Bend:
    """A circle seen from `origin`, a point near it: lengths in mm, the angle in rad, curvature in 1/mm.

    The foot of the origin on the circle lies `offset` away in the direction `phi` + 90 deg, which leads on to the
    centre where the curvature is positive; along `phi` the circle is tangent there.
    """

    origin: tuple[float, float]
    phi: float
    offset: float
    curvature: float

    @property
    def axes(self) -> Array:
        """Unit vectors (2, 2): towards the centre, along the tangent."""
        x, y = np.cos(self.phi), np.sin(self.phi)
        return np.array([[-y, x], [x, y]])

    @property
    def centre(self) -> tuple[float, float] | None:
        """In mm; `None` for a straight line."""
        if self.curvature == 0:
            return None
        x, y = np.array(self.origin) + (self.offset + 1 / self.curvature) * self.axes[0]
        return float(x), float(y)

    def outside(self, points: Array) -> Array:
        """Distance (N) of `points` (N, 2) from the circle in mm, positive outside."""
        towards, along, root = self._seen(points)
        return np.asarray((self.curvature * (towards**2 + along**2) - 2 * towards) / (1 + root))

    def outwards(self, points: Array) -> Array:
        """Unit vectors (N, 2) away from the centre at `points` (N, 2)."""
        towards, along, root = self._seen(points)
        up, aside = (self.curvature * towards - 1) / root, self.curvature * along / root
        return np.asarray(np.column_stack([up, aside]) @ self.axes)

    def slopes(self, points: Array) -> Array:
        """How `outside` changes with `phi`, `offset` and `curvature` (N, 3)."""
        towards, along, root = self._seen(points)
        up, aside = (self.curvature * towards - 1) / root, self.curvature * along / root
        square = towards**2 + along**2
        bent = (self.curvature * square - towards) / root
        turned = aside * (towards + self.offset) - up * along
        return np.column_stack([turned, -up, (square - self.outside(points) * bent) / (1 + root)])

    def along(self, points: Array) -> Array:
        """Length in mm (N) along the circle from the foot to what is nearest on it to each of `points` (N, 2)."""
        towards, along, _ = self._seen(points)
        if self.curvature == 0:
            return along
        return np.asarray(np.arctan2(self.curvature * along, 1 - self.curvature * towards) / self.curvature)

    def at(self, along: float) -> "Bend":
        """The same circle seen from the point on it that lies `along` mm from the foot."""
        half = self.curvature * along / 2
        chord = along * np.sinc(half / np.pi)
        towards, tangent = self.axes
        x, y = self.origin + (self.offset + chord * np.sin(half)) * towards + chord * np.cos(half) * tangent
        return Bend((float(x), float(y)), float(self.phi + 2 * half), 0.0, self.curvature)

    def moved(self, step: Array) -> "Bend":
        """After a `step` (3) in `phi`, `offset` and `curvature`."""
        phi, offset, curvature = (float(part) for part in step)
        return Bend(self.origin, self.phi + phi, self.offset + offset, self.curvature + curvature)

    def upright(self) -> "Bend":
        """The same circle with a curvature that is not negative."""
        if self.curvature >= 0:
            return self
        return Bend(self.origin, self.phi + np.pi, -self.offset, -self.curvature)

    def _seen(self, points: Array) -> tuple[Array, Array, Array]:
        """Distance from the foot towards the centre and along the tangent in mm, and from the centre in radii."""
        towards, along = self.axes @ (points - self.origin).T
        towards = towards - self.offset
        root = np.hypot(1 - self.curvature * towards, self.curvature * along)
        return towards, along, np.maximum(root, TINY)


def from_end(along: Array, curvature: float) -> Array:
    """Lengths (N) from one end of an arc, which has no part in the widest gap, for lengths from anywhere."""
    ordered = np.sort(along)
    gaps = np.diff(ordered)
    if curvature == 0 or gaps.max() <= 2 * np.pi / abs(curvature) - (ordered[-1] - ordered[0]):
        return np.asarray(along - ordered[0])
    return np.asarray((along - ordered[np.argmax(gaps) + 1]) % (2 * np.pi / abs(curvature)))


def guessed(points: Array) -> Bend:
    """A circle near `points` (N, 2) to begin with, seen from the middle of their arc.

    Taubin's algebraic fit (1991), by singular values as Chernov gives it (Circular and Linear Regression, 2010).
    """
    middle = points.mean(axis=0)
    size = np.sqrt(((points - middle) ** 2).sum(axis=1).mean())
    x, y = ((points - middle) / size).T
    square = x**2 + y**2  # its mean is 1
    last = np.linalg.svd(np.column_stack([(square - 1) / 2, x, y]))[2][-1]
    bent, slope = last[0] / 2, last[1:]
    bend = _seen_from_middle(bent, slope, -bent, middle, size).upright()
    along = bend.along(points)
    start = from_end(along, bend.curvature)
    central = along[np.argmin(abs(start - start.max() / 2))]
    return bend.at(float(central))


def _seen_from_middle(bent: float, slope: Array, level: float, middle: Array, size: float) -> Bend:
    """The circle bent (x2 + y2) + slope . (x, y) + level = 0, in units of `size` about `middle`."""
    length = np.hypot(*slope)
    root = np.sqrt(length**2 - 4 * bent * level)
    curvature = 2 * bent / root / size
    offset = 2 * level / (root + length) * size
    towards = -slope / length if length > 0 else np.array([0.0, 1.0])
    phi = np.arctan2(-towards[0], towards[1])
    return Bend((float(middle[0]), float(middle[1])), float(phi), float(offset), float(curvature))
