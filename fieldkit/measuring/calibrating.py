"""Putting calibrations of cameras on the record."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from fieldkit.coding import clean
from fieldkit.errors import MissingField, SetAsideAlready
from fieldkit.measure.arrays import Array
from fieldkit.measure.codes import refused
from fieldkit.measure.target import CharucoBoard
from fieldkit.measuring import exact
from fieldkit.measuring.believing import key_of
from fieldkit.measuring.recorded import NO_REASON, software
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.basis import Chessboard, Print
from fieldkit.model.calibration import Calibration, CalibrationAdd, CalibrationWithdraw, Source
from fieldkit.model.photo import Photo


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CameraFound:
    """What was found out about a camera: `best` (9) in the order of `lens.Row`, and `covariance` (9, 9) of it.

    `photos` are those from which it was found, all of one camera at one focal length and size; `board` is what they
    show.
    """

    best: Array
    covariance: Array | None
    photos: Sequence[Photo]
    source: Source = "charuco"
    rms_px: float | None = None
    board: CharucoBoard | None = None


def by_matrix(matrix: Array, lens: Array, covariance: Array) -> tuple[Array, Array]:
    """The nine numbers of a camera matrix (3, 3) with k1 k2 p1 p2 k3 (5), and their covariance.

    `covariance` (9, 9) is of fx, fy, cx, cy and the lens, in px and 1. Focal lengths become logarithms.
    """
    focal = np.array([matrix[0, 0], matrix[1, 1]])
    best = np.concatenate([np.log(focal), matrix[:2, 2], lens])
    slope = np.concatenate([1 / focal, np.ones(7)])
    return best, covariance * np.outer(slope, slope)


def record_calibration(mission: Mission, found: CameraFound) -> str:
    """Record a calibration of the camera that took `found.photos`; returns its id.

    Raises `MeasurementRefused`: `too_few_points` without a photograph, `size_mismatch` for photographs of different
    sizes, `cameras_differ` for such of several cameras or focal lengths, `photo_unreadable`.
    """
    keys = list(dict.fromkeys(key_of(photo) for photo in found.photos))
    if not keys:
        raise refused("too_few_points")
    if len({(key.width, key.height) for key in keys}) > 1:
        raise refused("size_mismatch")
    if len(keys) > 1:
        raise refused("cameras_differ")
    act = CalibrationAdd(
        key=keys[0],
        source=found.source,
        best=exact.numbers(found.best),
        covariance=None if found.covariance is None else tuple(map(exact.numbers, found.covariance)),
        rms_px=None if found.rms_px is None else exact.number(found.rms_px),
        photos=tuple(photo.id for photo in found.photos),
        board=None if found.board is None else printed(found.board),
        software=software(),
    )
    subject = mission.hands.new_id()
    mission.record([Draft(act, (subject,))])
    return subject


def printed(board: CharucoBoard) -> Print:
    """A chessboard with markers as it is recorded."""
    return Print(
        dictionary=board.dictionary,
        chessboard=Chessboard(
            squares_x=board.squares_x,
            squares_y=board.squares_y,
            square_mm=exact.number(board.square_mm),
            marker_mm=exact.number(board.marker_mm),
            legacy_pattern=board.legacy_pattern,
        ),
    )


def withdraw_calibration(mission: Mission, calibration: Calibration, reason: str) -> Changes:
    """Set a calibration aside: no camera is believed by it any more; what was measured with it stays as it is.

    Raises `MissingField` without a reason, `SetAsideAlready`.
    """
    if calibration.withdrawn is not None:
        raise SetAsideAlready(calibration.id, calibration.withdrawn)
    if not clean(reason):
        raise MissingField("reason", NO_REASON)
    return mission.record([Draft(CalibrationWithdraw(reason=clean(reason)), (calibration.id,))])
