"""Calibrations of cameras: what was found out about one, at one focal length and one size of photographs."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from fieldkit.model.base import Act, Count, Decimal, Line, Made, SubjectId, Text, Value, Withdrawal
from fieldkit.model.basis import Numbers, Print

Source = Literal["charuco", "lensfun", "in_photo", "told"]
"""How it was come by: photographs of a board, a database, the scale of a single photograph, somebody's word."""


class CameraKey(Value, frozen=True, kw_only=True):
    """To which photographs a calibration applies, as their files tell it; what those do not tell is missing.

    `focal_35mm` gives away a digital zoom or a crop, which change it while the lens stays as it is.
    """

    make: Line | None
    model: Line | None
    body_serial: Line | None
    lens_model: Line | None
    focal_mm: Decimal | None
    focal_35mm: Decimal | None
    width: Count
    height: Count


class CalibrationAdd(Act, frozen=True, kw_only=True):
    """A camera was calibrated: its nine numbers (`measure.lens.Row`) and their covariance, row after row.

    Without a covariance the focal length is believed to 0.2 %. `photos` are those that show the board, `rms_px`
    what was left over on them.
    """

    NAME: ClassVar[str] = "calibration.add/1"

    key: CameraKey
    source: Source
    best: Numbers
    covariance: Annotated[tuple[Numbers, ...], Meta(min_length=9, max_length=9)] | None
    rms_px: Decimal | None
    photos: tuple[SubjectId, ...]
    board: Print | None
    software: Line


class CalibrationWithdraw(Withdrawal, frozen=True, kw_only=True):
    """A calibration is set aside; what was measured with it holds what was believed."""

    NAME: ClassVar[str] = "calibration.withdraw/1"


class Calibration(Made, frozen=True, kw_only=True):
    """A calibration as it was recorded; `withdrawn`: why it was set aside, if it was."""

    key: CameraKey
    source: Source
    best: Numbers
    covariance: tuple[Numbers, ...] | None
    rms_px: Decimal | None
    photos: tuple[SubjectId, ...]
    board: Print | None
    software: Line
    withdrawn: Text | None


ACTS = (CalibrationAdd, CalibrationWithdraw)
