"""A measurement: points in stored pixels, the reference, and a figure with its interval and budget."""

from typing import Annotated, ClassVar

from msgspec import Meta

from fieldkit.model.base import (
    Act,
    Coded,
    Count,
    Decimal,
    Line,
    Made,
    Sha256,
    SubjectId,
    Text,
    Told,
    Value,
    Withdrawal,
)
from fieldkit.quantity import Figure


class Point(Value, frozen=True, kw_only=True):
    """One placed point: stored pixels before any rotation, centre of the first pixel (0, 0)."""

    x: Decimal
    y: Decimal
    sigma_px: Decimal
    how: Line


class Bar(Value, frozen=True, kw_only=True):
    """A scale bar in the photo: its length and the relative standard uncertainty of it."""

    length_mm: Decimal
    u_rel: Decimal | None
    ends: Annotated[tuple[Point, ...], Meta(min_length=2, max_length=2)]


class View(Value, frozen=True, kw_only=True):
    """What was believed about the camera: stored pixels, focal length in pixels, relative u, u of distortion."""

    width: Count
    height: Count
    focal_px: Decimal
    u_focal: Decimal
    u_bend: Decimal


class Contribution(Value, frozen=True, kw_only=True):
    """One line of the budget: u of the influence in its unit, and what it adds to that of the figure."""

    influence: Line
    u: Decimal
    unit: Line
    distribution: Line
    evaluation: Line
    contribution: Decimal


class MeasureAdd(Act, frozen=True, kw_only=True):
    """A measurement is recorded. `supersedes` names the one that it corrects, `reason` (`cr.*`) says why."""

    NAME: ClassVar[str] = "measure.add/1"

    item: SubjectId
    photo: SubjectId
    sha256: Sha256
    measurand: Coded
    feature: Told
    method: Line
    bar: Bar
    points: Annotated[tuple[Point, ...], Meta(min_length=2)]
    view: View
    height_mm: tuple[Decimal, Decimal] | None
    edge_px: Decimal
    edge_mm: Decimal
    tilt_u_deg: Decimal
    figure: Figure
    budget: tuple[Contribution, ...]
    warnings: tuple[Line, ...]
    grade: Line
    seed: Count
    trials: Count
    software: Line
    supersedes: SubjectId | None = None
    reason: Coded | None = None


class MeasureWithdraw(Withdrawal, frozen=True, kw_only=True):
    """A measurement is set aside."""

    NAME: ClassVar[str] = "measure.withdraw/1"


class Measurement(Made, frozen=True, kw_only=True):
    """A measurement as it was recorded, fields as in `MeasureAdd`; `withdrawn`: why it was set aside, if it was."""

    item: SubjectId
    photo: SubjectId
    sha256: Sha256
    measurand: Coded
    feature: Told
    method: Line
    bar: Bar
    points: tuple[Point, ...]
    view: View
    height_mm: tuple[Decimal, Decimal] | None
    edge_px: Decimal
    edge_mm: Decimal
    tilt_u_deg: Decimal
    figure: Figure
    budget: tuple[Contribution, ...]
    warnings: tuple[Line, ...]
    grade: Line
    seed: Count
    trials: Count
    software: Line
    supersedes: SubjectId | None
    reason: Coded | None
    withdrawn: Text | None


ACTS = (MeasureAdd, MeasureWithdraw)
