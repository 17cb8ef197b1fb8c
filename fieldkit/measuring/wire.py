"""The lines of `measure evaluate` (`measurement.md` 11.1): what a request may say, to the letter."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

Positive = Annotated[float, Meta(gt=0)]
NotNegative = Annotated[float, Meta(ge=0)]
Pair = tuple[float, float]
Row3 = tuple[float, float, float]

Measurand = Literal["length", "area", "angle", "polyline", "perimeter", "diameter", "distance_3d"]


class _Strict(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Keys that are not known are errors."""


class Photo(_Strict, frozen=True):
    """A photo of the request, and where its file is."""

    id: str
    file: str


class Click(_Strict, frozen=True):
    """A point in stored pixels with its whole standard uncertainty on each axis."""

    photo: str
    px: Pair
    sigma_px: Positive


class ScaleClick(Click, frozen=True):
    """A point of the scale: where it is seen, and where it lies on the scale."""

    target_mm: Pair


class NoCamera(_Strict, frozen=True, tag_field="kind", tag="none"):
    """Nothing is known, and what the file says is not believed."""


class ExifCamera(_Strict, frozen=True, tag_field="kind", tag="exif"):
    """The focal length is what the file says."""


class CalibratedCamera(_Strict, frozen=True, tag_field="kind", tag="calibrated"):
    """Camera matrix and distortion as OpenCV gives them, for photos of `for_size`."""

    K: tuple[Row3, Row3, Row3]
    dist_k1k2p1p2k3: tuple[float, float, float, float, float]
    for_size: tuple[int, int] | None = None


Camera = NoCamera | ExifCamera | CalibratedCamera


class NoScale(_Strict, frozen=True, tag_field="type", tag="none"):
    """There is no scale in the photos."""


class _Clicked(_Strict, frozen=True):
    """A scale whose points were placed by hand."""

    points: tuple[ScaleClick, ...]
    u_rel: NotNegative | None = None


class ScaleBar(_Clicked, frozen=True, tag_field="type", tag="scale_bar"):
    """Two ends of a bar."""


class LScale(_Clicked, frozen=True, tag_field="type", tag="l_scale"):
    """Four or more points of a right-angled scale."""


class Rectangle(_Clicked, frozen=True, tag_field="type", tag="rectangle"):
    """Corners of a sheet or plate of known sides."""


class Marker(_Strict, frozen=True):
    """One marker, its corners clockwise as printed, from its top left."""

    id: Annotated[int, Meta(ge=0)]
    corners_mm: tuple[Pair, Pair, Pair, Pair]


class MarkerBoard(_Strict, frozen=True, tag_field="type", tag="marker_board"):
    """Markers that the program finds by itself."""

    dictionary: str
    markers: Annotated[tuple[Marker, ...], Meta(min_length=1)]
    u_rel: NotNegative | None = None


class CharucoBoard(_Strict, frozen=True, tag_field="type", tag="charuco_board"):
    """A chessboard with markers, which the program finds by itself."""

    dictionary: str
    squares_x: Annotated[int, Meta(ge=2)]
    squares_y: Annotated[int, Meta(ge=2)]
    square_length_mm: Positive
    marker_length_mm: Positive
    legacy_pattern: bool = False
    u_rel: NotNegative | None = None


Scale = NoScale | ScaleBar | LScale | Rectangle | MarkerBoard | CharucoBoard


class Stated(_Strict, frozen=True):
    """A stated value with its standard uncertainty."""

    value: float
    u: NotNegative


class Candidate(_Strict, frozen=True):
    """A diameter that is known of a type."""

    name: str
    diameter_mm: Positive
    u_mm: NotNegative


class Task(_Strict, frozen=True):
    """One figure that is asked for. `points` are clicks, or lists of clicks of a `distance_3d`."""

    id: str
    measurand: Measurand
    points: tuple[Any, ...]
    snap: bool = False
    section_tilt_deg: Stated | None = None
    candidates: tuple[Candidate, ...] = ()


class Asked(_Strict, frozen=True):
    """Figures on photos."""

    id: str
    photos: tuple[Photo, ...]
    camera: Camera
    scale: Scale
    tasks: tuple[Task, ...]
    height_mm: Stated | None = None


class Calibrate(_Strict, frozen=True):
    """A camera to be calibrated from photos of a board."""

    id: str
    photos: tuple[Photo, ...]
    calibrate: CharucoBoard


class ChordSagitta(_Strict, frozen=True, tag_field="method", tag="chord_sagitta"):
    """A straightedge across an arc, and repeats of the depth below its middle."""

    chord_mm: Positive
    u_chord_mm: NotNegative
    sagitta_mm: Annotated[tuple[float, ...], Meta(min_length=1)]
    u_sagitta_mm: NotNegative


class ThreeLegGauge(_Strict, frozen=True, tag_field="method", tag="three_leg_gauge"):
    """A gauge whose outer legs stand on the arc, and repeats of the depth at its middle."""

    leg_span_mm: Positive
    u_leg_mm: NotNegative
    depth_mm: Annotated[tuple[float, ...], Meta(min_length=1)]
    u_depth_mm: NotNegative


class Hand(_Strict, frozen=True):
    """A diameter from hand readings."""

    id: str
    hand: ChordSagitta | ThreeLegGauge


Request = Asked | Calibrate | Hand


def request(line: bytes) -> Request:
    """The request on a line.

    Raises `msgspec.MsgspecError`, `UnicodeDecodeError`, `RecursionError`, `ValueError`.
    """
    found = msgspec.json.decode(line)
    kind: type[Request] = Asked
    if isinstance(found, dict) and "calibrate" in found:
        kind = Calibrate
    elif isinstance(found, dict) and "hand" in found:
        kind = Hand
    asked = msgspec.convert(found, kind)
    if isinstance(asked, Asked):
        _consistent(asked)
    return asked


def clicks(task: Task) -> tuple[Click, ...]:
    """The points of a task on one photo. Raises `msgspec.ValidationError`."""
    return msgspec.convert(task.points, tuple[Click, ...])


def sightings(task: Task) -> tuple[tuple[Click, ...], ...]:
    """The points of a `distance_3d`, each as it is seen in several photos. Raises `msgspec.ValidationError`."""
    return msgspec.convert(task.points, tuple[tuple[Click, ...], ...])


def _consistent(asked: Asked) -> None:
    """Raises `ValueError` for ids that stand twice, `msgspec.ValidationError` for points that are none."""
    for kind, ids in (("photo", [photo.id for photo in asked.photos]), ("task", [task.id for task in asked.tasks])):
        if len(set(ids)) < len(ids):
            raise ValueError(f"a {kind} id stands twice")
    for task in asked.tasks:
        _ = sightings(task) if task.measurand == "distance_3d" else clicks(task)
