"""How a camera stood to the scale, with uncertainties: what readers of a record want to know of a photograph."""

from collections.abc import Callable

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.lens import focal_px
from fieldkit.measure.posed import Posed, posed
from fieldkit.measure.solving import PlaneSolution
from fieldkit.measuring.exact import number, stated
from fieldkit.model.basis import PlaneSeen, Stated

STEP = 1e-3
"""Of a standard uncertainty: how far the pose is moved to see what that does."""


def stood(plane: PlaneSolution) -> PlaneSeen:
    """Tilt, distance and focal length of the better pose, to first order."""
    best = plane.solutions[0]
    root = STEP * np.linalg.cholesky(best.covariance)
    moved = best.best[:, None] + np.concatenate([np.zeros_like(root[:, :1]), root, -root], axis=1)
    trials = posed(plane.belief, best.base, moved)
    return PlaneSeen(
        tilt_deg=_told(trials, lambda each: np.degrees(each.tilt)),
        distance_mm=_told(trials, lambda each: each.distance),
        focal_px=_told(trials, lambda each: focal_px(each.camera)),
        residual_rms_px=number(plane.residual_rms_px),
        poses=len(plane.solutions),
        strain=number(plane.strain),
    )


def _told(trials: Posed, of: Callable[[Posed], Array]) -> Stated:
    """The value at the best estimate, and its standard uncertainty by central differences."""
    values = of(trials)
    ahead, behind = np.split(values[1:], 2)
    return stated(values[0], float(np.linalg.norm((ahead - behind) / (2 * STEP))))
