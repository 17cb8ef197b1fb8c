"""A camera from photos of a chessboard: Zhang's method as OpenCV does it, with the whole covariance of the result.

Z. Zhang, A flexible new technique for camera calibration, IEEE PAMI 22 (2000) 1330; lens by Brown and Conrady.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from fieldkit.measure.arrays import Array
from fieldkit.measure.codes import refused
from fieldkit.measure.target import Observation

FEWEST_CORNERS, FEWEST_VIEWS = 8, 3

STRAY, STRAY_PX = 3.0, 0.25
"""A view is left out whose residuals are that many times those of the other views, and no less than that."""

PRECISELY = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_COUNT, 200, 1e-12)

PARAMETERS = ("fx", "fy", "cx", "cy", "k1", "k2", "p1", "p2", "k3")
"""The order of `Calibration.covariance`."""


@dataclass(frozen=True, slots=True, eq=False)
class Calibration:
    """A camera for photos of `size` (columns, rows) stored pixels.

    `matrix` (3, 3) in px, `lens` (5) k1 k2 p1 p2 k3, `covariance` (9, 9) of `PARAMETERS`, `rms_px` of the residuals
    per corner. `views` and `left_out` are positions in what was given.
    """

    size: tuple[int, int]
    matrix: Array
    lens: Array
    covariance: Array
    rms_px: float
    views: tuple[int, ...]
    left_out: tuple[int, ...]

    @property
    def u_f_px(self) -> float:
        """Standard uncertainty of the mean focal length."""
        return float(np.sqrt(self.covariance[:2, :2].sum())) / 2


@dataclass(frozen=True, slots=True, eq=False)
class _Fit:
    """What OpenCV found for some views: their residuals in px, one array (corners, 2) each, and all slopes."""

    matrix: Array
    lens: Array
    residuals: list[Array]
    slopes: list[Array]

    @property
    def view_rms(self) -> Array:
        return np.array([np.sqrt((each**2).sum(axis=1).mean()) for each in self.residuals])


def calibrate(views: Sequence[tuple[Observation, ...]], size: tuple[int, int]) -> Calibration:
    """The camera that took `views` of one flat target, each with its chess corners, as photos of `size`.

    Left out are views with fewer than eight corners, or with all in one line, and one that fits far worse than the
    rest. Raises `MeasurementRefused`: `markers_not_found` if fewer than three are left, `too_few_points` if these
    do not tell the camera.
    """
    used = [number for number, view in enumerate(views) if _usable(view)]
    while True:
        if len(used) < FEWEST_VIEWS:
            raise refused("markers_not_found")
        fit = _fitted([views[number] for number in used], size)
        worst = _stray(fit.view_rms)
        if worst is None:
            break
        del used[worst]
    left_out = tuple(sorted(set(range(len(views))) - set(used)))
    together = np.concatenate(fit.residuals)
    rms = float(np.sqrt((together**2).sum(axis=1).mean()))
    return Calibration(size, fit.matrix, fit.lens, _covariance(fit), rms, tuple(used), left_out)


def _usable(view: tuple[Observation, ...]) -> bool:
    """Whether a view shows enough corners, and not all in one line."""
    if len(view) < FEWEST_CORNERS:
        return False
    places = np.array([each.target_mm for each in view])
    spread = np.linalg.svd(places - places.mean(axis=0), compute_uv=False)
    return bool(spread[1] > 0.05 * spread[0])


def _fitted(views: list[tuple[Observation, ...]], size: tuple[int, int]) -> _Fit:
    target = [np.array([(*each.target_mm, 0.0) for each in view], np.float32) for view in views]
    pixels = [np.array([(each.x, each.y) for each in view], np.float32) for view in views]
    try:
        _, found, bends, turns, places = cv2.calibrateCamera(
            target, pixels, size, None, None, flags=0, criteria=PRECISELY
        )
    except cv2.error as error:
        raise refused("too_few_points") from error
    matrix, lens = np.asarray(found, np.float64), np.ravel(bends)[:5].astype(np.float64)
    if not (np.isfinite(matrix).all() and np.isfinite(lens).all()):
        raise refused("too_few_points")
    compared = [
        _compared(view, cv2.projectPoints(mm.astype(np.float64), turn, place, matrix, lens))
        for view, mm, turn, place in zip(views, target, turns, places, strict=True)
    ]
    return _Fit(matrix, lens, [residuals for residuals, _ in compared], [slopes for _, slopes in compared])


def _compared(view: tuple[Observation, ...], projected: Sequence[object]) -> tuple[Array, Array]:
    """What a view differs (corners, 2) from where its corners are projected, and the slopes of that projection."""
    seen, jacobian = (np.asarray(each, np.float64) for each in projected)
    residuals = np.array([(each.x, each.y) for each in view]) - seen.reshape(-1, 2)
    return residuals, jacobian[:, : 6 + len(PARAMETERS)]


def _stray(rms: Array) -> int | None:
    """The view that fits far worse than the rest, if one does."""
    worst = int(np.argmax(rms))
    rest = float(np.median(np.delete(rms, worst)))
    return worst if rms[worst] > max(STRAY * rest, STRAY_PX) else None


def _covariance(fit: _Fit) -> Array:
    """Of the camera alone: normal equations without the pose of each view, times the variance of the residuals.

    Raises `MeasurementRefused`: `too_few_points` where the views leave something open.
    """
    inner = np.zeros((len(PARAMETERS), len(PARAMETERS)))
    for slopes in fit.slopes:
        pose, camera = slopes[:, :6], slopes[:, 6:]
        held, *_ = np.linalg.lstsq(pose, camera, rcond=None)
        free = camera - pose @ held
        inner += free.T @ free
    size = np.sqrt(np.diag(inner))
    if not (size > 0).all() or np.linalg.cond(inner / np.outer(size, size)) > 1e12:
        raise refused("too_few_points")
    together = np.concatenate(fit.residuals).ravel()
    freedom = len(together) - len(PARAMETERS) - 6 * len(fit.residuals)
    if freedom < 1:
        raise refused("too_few_points")
    variance = float((together**2).sum()) / freedom
    return np.asarray(variance * np.linalg.inv(inner / np.outer(size, size)) / np.outer(size, size))
