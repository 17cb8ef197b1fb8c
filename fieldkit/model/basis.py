"""What a figure rests on: photographs with their cameras and a scale, readings by hand, or other measurements.

Numbers are doubles as text (`base.Decimal`), so that whoever computes the figure again starts from the same bits.
Lengths are in mm, angles in degrees, points in stored pixels before any rotation, the centre of the first pixel at
(0, 0).
"""

from typing import Annotated, Literal

from msgspec import Meta

from fieldkit.model.base import Count, Decimal, Line, Sha256, SubjectId, Value

Pair = tuple[Decimal, Decimal]
Stated = Pair
"""A value, and its standard uncertainty in the same unit."""

ScaleKind = Literal["scale_bar", "l_scale", "rectangle", "marker_board", "charuco_board", "gauge"]
Origin = Literal["unknown", "exif", "calibrated", "told"]
"""Where a belief about a camera comes from: nowhere, the file, a calibration on record, whoever asked."""


class Point(Value, frozen=True, kw_only=True):
    """One placed point, its whole standard uncertainty on each axis, and how it was placed."""

    x: Decimal
    y: Decimal
    sigma_px: Decimal
    how: Line


class PlacedPoint(Value, frozen=True, kw_only=True):
    """A point of the piece in one of the views: `number` tells physical points apart, `view` counts the views.

    `tries` are all blind repeats in the order in which they were placed, `raw` is where a person clicked before the
    point was drawn to an edge.
    """

    number: Count
    view: Count
    at: Point
    tries: tuple[Pair, ...] = ()
    raw: Pair | None = None


class Mark(Value, frozen=True, kw_only=True):
    """A point of the scale as it is seen in a photograph, and where it lies on the scale."""

    name: Line
    x: Decimal
    y: Decimal
    sigma_px: Decimal
    target_mm: Pair
    how: Line
    marker: Count | None


class Chessboard(Value, frozen=True, kw_only=True):
    """How a ChArUco board is divided; `legacy_pattern` as in OpenCV before 4.6."""

    squares_x: Count
    squares_y: Count
    square_mm: Decimal
    marker_mm: Decimal
    legacy_pattern: bool


class Print(Value, frozen=True, kw_only=True):
    """By what a printed target is found in a photograph: OpenCV's name of its dictionary, and its chessboard."""

    dictionary: Line
    chessboard: Chessboard | None


class Scale(Value, frozen=True, kw_only=True):
    """What gives a length. `u_rel` is missing where nobody ever measured it; `printed` where it is no print.

    `name`, `serial` and `certificate` are as told. `actual_over_nominal` is what a printed length really measures,
    over what it should: target coordinates hold it already.
    """

    kind: ScaleKind
    u_rel: Decimal | None
    name: Line | None = None
    serial: Line | None = None
    certificate: Line | None = None
    actual_over_nominal: Decimal | None = None
    printed: Print | None = None


Numbers = Annotated[tuple[Decimal, ...], Meta(min_length=9, max_length=9)]
"""The nine numbers of a camera, in the order of `measure.lens.Row`."""


class Deviate(Value, frozen=True, kw_only=True):
    """One thing that is not known of a camera: how its numbers move for one standard deviation of it."""

    influence: Line
    moves: Numbers


class Believed(Value, frozen=True, kw_only=True):
    """What was believed of a camera before the photograph was looked at (`measure.beliefs`)."""

    origin: Origin
    calibration: SubjectId | None
    best: Numbers
    unknowns: tuple[Deviate, ...]


class PlaneSeen(Value, frozen=True, kw_only=True):
    """How the camera stood to the scale, for readers: computed from what else is recorded.

    `strain` is by how much residuals exceed what was stated of the points, else 1; `poses` how many explain the
    photograph equally well.
    """

    tilt_deg: Stated
    distance_mm: Stated
    focal_px: Stated
    residual_rms_px: Decimal
    poses: Count
    strain: Decimal


class PhotoView(Value, frozen=True, kw_only=True):
    """One photograph that was measured on: its original by the hash, its size in stored pixels, what is in it.

    `orientation` is what Exif says of how it is to be turned; no number here is turned. `camera` and `plane` are
    missing where only a bar gives the scale.
    """

    photo: SubjectId
    sha256: Sha256
    width: Count
    height: Count
    orientation: Count | None
    camera: Believed | None
    scale: tuple[Mark, ...]
    plane: PlaneSeen | None = None


class Facing(Value, frozen=True, kw_only=True):
    """What is assumed where only a bar gives the scale: the camera faces it, but for a tilt of so many degrees.

    Of the camera, focal length in pixels, its relative standard uncertainty, and that of its distortion.
    """

    tilt_u_deg: Decimal
    focal_px: Decimal
    u_focal: Decimal
    u_bend: Decimal


class Snapped(Value, frozen=True, kw_only=True):
    """Points of an edge that the program found, up to `reach_px` along the normals of what a person placed."""

    reach_px: Decimal
    found: tuple[Point, ...]


class OnPhotos(Value, frozen=True, kw_only=True, tag_field="by", tag="photos"):
    """Points that were placed on photographs of one scale.

    `height_mm` (of the surface above the scale) and `section_deg` (of the edge from square to the axis of the body)
    are missing where nobody stated them; a circle in the plane of the scale has no section. `edge_px` and `edge_mm`
    say how well an edge can be said to be anywhere.
    """

    scale: Scale
    views: Annotated[tuple[PhotoView, ...], Meta(min_length=1)]
    points: Annotated[tuple[PlacedPoint, ...], Meta(min_length=2)]
    snapped: Snapped | None
    height_mm: Stated | None
    section_deg: Stated | None
    edge_px: Decimal
    edge_mm: Decimal
    facing: Facing | None


class ByHand(Value, frozen=True, kw_only=True, tag_field="by", tag="hand"):
    """Readings of an instrument on the piece itself: independent repeats, each of standard uncertainty `u_mm`.

    `span_mm` is the chord, or the span of the legs, over which a sagitta or a depth was read.
    """

    instrument: Line | None
    span_mm: Stated | None
    readings_mm: Annotated[tuple[Decimal, ...], Meta(min_length=1)]
    u_mm: Decimal


class OfOthers(Value, frozen=True, kw_only=True, tag_field="by", tag="measurements"):
    """Other measurements of the same thing; `common_u` is the part of their uncertainty that all share.

    `curved`: they are diameters, which are weighed by their curvature.
    """

    measurements: Annotated[tuple[SubjectId, ...], Meta(min_length=1)]
    common_u: Decimal
    curved: bool


Basis = OnPhotos | ByHand | OfOthers
