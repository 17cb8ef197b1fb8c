"""Points drawn to edges by `fieldkit.measure.edges`: what the window has of a `Snapper`."""

from typing import TYPE_CHECKING, Final

from fieldkit.measure.points import PixelPoint
from ui.presenters.snapping import SNAP_PX, Miss, Patch, Snap

if TYPE_CHECKING:
    from fieldkit.measure.arrays import Array
    from fieldkit.measure.edges import Grey

EDGE_SIGMA_PX: Final = 0.5
"""Standard uncertainty of a place on an edge: burr, soot and blur say no more (`measurement.md` 4)."""
BLUR_PX: Final = 1.5
"""Standard deviation of the Gaussian whose derivative tells which way an edge runs."""
NEAR_PX: Final = 4.0, 2.0
"""Gradients count by a bell round the point, so wide at first, and then round the place that was found."""
ONE_WAY: Final = 0.5
"""So far gradients have to agree, from 0 for a corner or for noise to 1 for a straight edge."""
MARGIN_PX: Final = 8
"""Beyond what is looked for: for the tails of all that is laid over it."""


class EdgeSnapper:
    """Draws a point to the steepest place across the edge that is nearest. See `Snapper`."""

    ways: tuple[Snap, ...] = (Snap.EDGE,)

    def reach(self, _: Snap) -> int:
        """How far round a point it looks, in stored pixels."""
        return int(SNAP_PX) + MARGIN_PX

    def find(self, patch: Patch, x: float, y: float, way: Snap) -> PixelPoint | Miss:
        """The place square to the edge from `x`, `y`."""
        # numpy and scipy take a tenth of a second to import, and nothing else in the window needs them at its start
        import numpy as np

        from fieldkit.measure.edges import steepest

        grey, origin = _grey(patch), np.array([patch.region.left, patch.region.top], np.float64)
        click = np.array([x, y], np.float64) - origin
        place, faint = click, Miss.FAINT
        for bell in NEAR_PX:
            normal = _normal(grey, place, bell)
            if normal is None:
                return faint
            step = steepest(grey, click[None, :], normal[None, :], SNAP_PX)
            if not step.clear[0]:
                return faint
            place, faint = click + step.offset[0] * normal, Miss.NOTHING
        found = place + origin
        return PixelPoint(float(found[0]), float(found[1]), EDGE_SIGMA_PX, way.value)


def _grey(patch: Patch) -> "Grey":
    """Luma of the pixels (ITU-R BT.601), which is what JPEG keeps best."""
    import numpy as np

    pixels = np.frombuffer(patch.rgb, np.uint8).reshape(patch.region.height, patch.region.width, 3)
    return np.asarray(np.rint(pixels @ np.array([0.299, 0.587, 0.114])), np.uint8)


def _normal(grey: "Grey", at: "Array", bell_px: float) -> "Array | None":
    """The unit vector across the edge near `at`; None where gradients go all ways.

    The eigenvector of the structure tensor (Bigun & Granlund 1987), whose coherence says how far they agree.
    """
    import numpy as np
    from scipy import ndimage

    values = grey.astype(np.float64)
    down, right = (ndimage.gaussian_filter(values, BLUR_PX, order=order) for order in ((1, 0), (0, 1)))
    rows, columns = np.indices(grey.shape)
    weight = np.exp(-((columns - at[0]) ** 2 + (rows - at[1]) ** 2) / (2 * bell_px**2))
    xx, xy, yy = ((weight * one * other).sum() for one, other in ((right, right), (right, down), (down, down)))
    (least, most), vectors = np.linalg.eigh(np.array([[xx, xy], [xy, yy]]))
    agree = most > 0 and (most - least) / (most + least) >= ONE_WAY
    return np.asarray(vectors[:, 1]) if agree else None
