"""The length between two points from a bar of known length: the only method when nothing shows the tilt.

The value is read as if the plane of bar and piece faced the camera. The interval does not believe that: each
trial draws a tilt, a focal length, a lens and a height, sends the rays of all four points onto that plane and
measures there, so that foreshortening and perspective come out as they would.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot, inf, isfinite

import numpy as np

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.budget import Influence, budget, rows_of
from fieldkit.measure.camera import Array
from fieldkit.measure.codes import refused
from fieldkit.measure.plane import normals, on_plane
from fieldkit.measure.points import Height, PixelPoint, distance_px
from fieldkit.measure.result import Glance, Method, Request, Result
from fieldkit.measure.trials import BATCH, draws, propagate
from fieldkit.quantity import Figure, figure

KEY = "scale_bar/1"

UNMEASURED_BAR = 0.02
ASSUMED_HEIGHT = Height(0.0, 5.0)
FURTHEST = 3.0
"""Times the bar; a longer piece is an extrapolation."""

FINEST = 10.0
"""Times the uncertainty of its ends; a bar that is shorter in the photo is no scale."""

WIDEST_TILT_DEG = 45.0
"""Standard uncertainty beyond which a tilt is no longer a statement about a photo of the scale."""

INFLUENCES = (
    Influence("click", "px", "normal", rows=8),
    Influence("edge", "px", "normal", rows=1),
    Influence("target", "1", "normal", rows=1),
    Influence("height", "mm", "normal", rows=1),
    Influence("lens", "1", "normal", rows=1),
    Influence("tilt", "deg", "t2", rows=4),
    Influence("focal_length", "1", "lognormal", rows=1, through=("tilt",)),
)
ROWS = rows_of(INFLUENCES)
ALL_ROWS = sum(influence.rows for influence in INFLUENCES)


@dataclass(frozen=True, slots=True)
class Scene:
    """A request with every unstated thing replaced by what is assumed of it."""

    request: Request
    height: Height
    u_bar: float
    edge_px: float

    @property
    def placed(self) -> tuple[PixelPoint, ...]:
        """The two points of the piece, then the two ends of the bar."""
        return (*self.request.points, *self.request.scale.ends)

    def value(self) -> float:
        """The length in mm as if the plane faced the camera."""
        return float(self.lengths(np.zeros((ALL_ROWS, 1)))[0])

    def lengths(self, z: Array) -> Array:
        """Lengths in mm (trials) for standard normal draws `z` (rows, trials); a `Model` of `trials`."""
        request = self.request
        rays = request.camera.rays(self._pixels(z), z[ROWS["focal_length"]][0], z[ROWS["lens"]][0])
        seen = on_plane(rays, normals(*_tilts(z[ROWS["tilt"]], request.tilt_u_deg)))
        piece = np.linalg.norm(seen[0] - seen[1], axis=0)
        bar = np.linalg.norm(seen[2] - seen[3], axis=0)
        plane_mm = request.scale.length_mm * (1 + self.u_bar * z[ROWS["target"]][0]) / bar
        height_mm = self.height.mm + self.height.u_mm * z[ROWS["height"]][0]
        return np.asarray(piece * (plane_mm - height_mm))

    def _pixels(self, z: Array) -> Array:
        """The four points (4, 2, trials) as they may really lie.

        The edge counts alike at both ends of the piece: burr or shadow moves both outwards.
        """
        points = np.array([(point.x, point.y) for point in self.placed])
        sigma = np.array([point.sigma_px for point in self.placed])
        pixels = points[:, :, None] + sigma[:, None, None] * z[ROWS["click"]].reshape(4, 2, -1)
        along = (points[1] - points[0]) / hypot(*(points[1] - points[0]))
        outwards = self.edge_px * along[:, None] * z[ROWS["edge"]]
        pixels[0] -= outwards
        pixels[1] += outwards
        return pixels

    def known(self) -> dict[str, float]:
        """Standard uncertainty of each influence in its unit, as it stands in the budget."""
        return {
            "click": max(point.sigma_px for point in self.placed),
            "edge": self.edge_px,
            "target": self.u_bar,
            "height": self.height.u_mm,
            "lens": self.request.camera.u_bend,
            "tilt": self.request.tilt_u_deg,
            "focal_length": self.request.camera.u_focal,
        }


def _tilts(z: Array, u_deg: float) -> tuple[Array, Array]:
    """Rotation about the two axes of the image, in rad (trials each), from four rows of draws.

    The 10 deg of a careful photographer are themselves known to about a half only. By GUM (JCGM 100:2008,
    G.4.2) that is worth two degrees of freedom, so the tilt follows Student's t with 2 instead of a normal
    distribution, and an interval from it still holds for photos taken at 35 deg.
    """
    spread = (z[2] ** 2 + z[3] ** 2) / 2
    scale = np.radians(u_deg) / np.sqrt(np.where(spread == 0, 1.0, spread))  # all 0: the best estimate, no tilt
    return z[0] * scale, z[1] * scale


def _understood(request: Request) -> Scene:
    """Raises `MeasurementRefused` if the request cannot give a figure."""
    height = ASSUMED_HEIGHT if request.height is None else request.height
    u_bar = UNMEASURED_BAR if request.scale.u_rel is None else request.scale.u_rel
    _refuse_figures(request, height, (u_bar, height.u_mm, request.edge.px, request.edge.mm))
    _refuse_points(request)
    bar_px = distance_px(*request.scale.ends)
    edge_px = max(request.edge.px, request.edge.mm * bar_px / request.scale.length_mm)
    return Scene(request, height, u_bar, edge_px)


def _refuse_figures(request: Request, height: Height, uncertainties: Iterable[float]) -> None:
    """Lengths, heights and uncertainties that cannot be."""
    if not 0 < request.scale.length_mm < inf:
        raise refused("bar_length", length=request.scale.length_mm)
    if not isfinite(height.mm):
        raise refused("height_range", height=height.mm)
    for u in uncertainties:
        if not 0 <= u < inf:
            raise refused("bad_uncertainty", u=u)
    if not 0 <= request.tilt_u_deg <= WIDEST_TILT_DEG:
        raise refused("tilt_range", tilt=request.tilt_u_deg, widest=WIDEST_TILT_DEG)


def _refuse_points(request: Request) -> None:
    """Points beside the photo, points that are no two, and a bar too short in the photo."""
    camera, ends = request.camera, request.scale.ends
    for point in (*request.points, *ends):
        if not camera.shows(point):
            raise refused("point_outside", x=point.x, y=point.y, width=camera.width, height=camera.height)
        if not 0 < point.sigma_px < inf:
            raise refused("click_uncertainty", u=point.sigma_px)
    if len(request.points) != 2 or distance_px(*request.points) == 0:
        raise refused("too_few_points")
    if distance_px(*ends) < FINEST * max(end.sigma_px for end in ends):
        raise refused("no_scale")


def _warnings(scene: Scene) -> tuple[str, ...]:
    request = scene.request
    found = {
        "bar_only": True,
        "extrapolated": distance_px(*request.points) > FURTHEST * distance_px(*request.scale.ends),
        "height_assumed": request.height is None,
        "target_unmeasured": request.scale.u_rel is None,
    }
    return tuple(code for code, holds in found.items() if holds)


def _figured(scene: Scene, most_trials: int) -> tuple[Figure, int]:
    """The figure and the number of trials that it took. Raises `MeasurementRefused`: `height_range`."""
    value = scene.value()
    if not value > 0:
        raise refused("height_range", height=scene.height.mm)
    spread = propagate(scene.lengths, ALL_ROWS, scene.request.seed, most_trials)
    low, high = min(spread.low, value), max(spread.high, value)
    return figure(value=value, unit="mm", u=spread.u, low=low, high=high), spread.trials


def glance(request: Request) -> Glance:
    """The length between the two points in mm, its interval from one batch of trials. Raises as `evaluate` does."""
    scene = _understood(request)
    return Glance(_figured(scene, BATCH)[0], _warnings(scene))


def evaluate(request: Request) -> Result:
    """Measure the length between the two points of `request` in mm.

    Raises `MeasurementRefused`: `too_few_points`, `no_scale` (a bar too short in the photo), or what of the request
    makes no sense (`codes.NONSENSE`).
    """
    scene = _understood(request)
    measured, trials = _figured(scene, request.most_trials)
    return Result(
        figure=measured,
        budget=budget(scene.lengths, INFLUENCES, scene.known(), next(draws(ALL_ROWS, request.seed))),
        warnings=_warnings(scene),
        method=KEY,
        trials=trials,
        request=request,
    )


METHOD = Method(
    key=KEY,
    label=QT_TRANSLATE_NOOP("measure", "Length from a scale bar"),
    points=(
        QT_TRANSLATE_NOOP("measure", "One end of the piece"),
        QT_TRANSLATE_NOOP("measure", "Other end of the piece"),
    ),
    evaluate=evaluate,
    glance=glance,
)
