"""How a camera stood to the scale, with uncertainties: what readers of a record want to know of a photograph."""

from collections.abc import Callable

import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.lens import focal_px
from fieldkit.measure.posed import Posed
from fieldkit.measure.response import of_camera
from fieldkit.measure.solving import PlaneSolution
from fieldkit.measuring import exact
from fieldkit.model.basis import PlaneSeen, Stated


def stood(plane: PlaneSolution) -> PlaneSeen:
    """Tilt, distance and focal length of the better pose, to first order."""

    def told(what: Callable[[Posed], Array]) -> Stated:
        found = of_camera(plane, what)
        return exact.stated(found.value, found.u)

    return PlaneSeen(
        tilt_deg=told(lambda camera: np.degrees(camera.tilt)),
        distance_mm=told(lambda camera: camera.distance),
        focal_px=told(lambda camera: focal_px(camera.camera)),
        residual_rms_px=exact.number(plane.residual_rms_px),
        poses=len(plane.solutions),
        strain=exact.number(plane.strain),
    )
