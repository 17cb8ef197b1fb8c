"""`measure evaluate`: one request a line, one result a line (`measurement.md` 11.1). Needs no mission.

This version answers lengths from a scale bar. Every other measurand and scale is refused with `bad_request` and
the other tasks go on. Of the camera nothing is believed, whatever the request says of it: the interval holds
all the same. `candidates` get no verdict.
"""

from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from fieldkit.errors import MeasurementRefused
from fieldkit.imaging.decoder import Decoder
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.codes import NONSENSE, refused
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint, ScaleBar
from fieldkit.measure.result import Request, Result
from fieldkit.quantity import Figure

SEED = 1
"""Requests carry no seed; the same request gives the same answer."""

MEASURANDS = Literal["length", "area", "angle", "polyline", "perimeter", "diameter", "distance_3d"]


class Photo(Struct, frozen=True, forbid_unknown_fields=True):
    """A photo of the request and where its file is."""

    id: str
    file: str


class Click(Struct, frozen=True, forbid_unknown_fields=True):
    """A point in stored pixels with its whole standard uncertainty."""

    photo: str
    px: tuple[float, float]
    sigma_px: Annotated[float, Meta(gt=0)]
    target_mm: tuple[float, float] | None = None


class Scale(Struct, frozen=True, forbid_unknown_fields=True):
    """What gives the scale; kinds other than a bar belong to the full engine."""

    type: str
    u_rel: float | None = None
    points: tuple[Click, ...] = ()


class Stated(Struct, frozen=True, forbid_unknown_fields=True):
    """A stated value with its standard uncertainty."""

    value: float
    u: float


class Task(Struct, frozen=True, forbid_unknown_fields=True):
    """One figure that is asked for."""

    id: str
    measurand: MEASURANDS
    points: tuple[Any, ...]
    snap: bool = False
    section_tilt_deg: Stated | None = None
    candidates: tuple[dict[str, Any], ...] = ()


class Asked(Struct, frozen=True, forbid_unknown_fields=True):
    """One line."""

    id: str
    photos: tuple[Photo, ...]
    camera: dict[str, Any]
    scale: Scale
    tasks: tuple[Task, ...]
    height_mm: Stated | None = None


def answer(line: bytes) -> str:
    """The result line for one request line; what is not understood gives an `error`, never an exception."""
    try:
        asked = msgspec.json.decode(line, type=Asked)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        return _line({"id": _id_of(line), "error": {"code": "bad_request", "message": str(error)}})
    tasks = [_task(asked, task) for task in asked.tasks]
    return _line({"id": asked.id, "plane": None, "warnings": [], "tasks": tasks})


def _task(asked: Asked, task: Task) -> dict[str, object]:
    try:
        return {"id": task.id, **_measured(_evaluate(asked, task))}
    except MeasurementRefused as error:
        code = "bad_request" if error.code in NONSENSE else error.code
        return {"id": task.id, "status": "refused", "refusal": code, "warnings": []}
    except msgspec.ValidationError:
        return {"id": task.id, "status": "refused", "refusal": "bad_request", "warnings": []}


def _evaluate(asked: Asked, task: Task) -> Result:
    if asked.scale.type == "none":
        raise refused("no_scale")
    if asked.scale.type != "scale_bar" or task.measurand != "length":
        raise refused("bad_request")
    points = msgspec.convert(task.points, tuple[Click, ...])
    first, second = _ends(asked.scale.points)
    if {click.photo for click in (*points, first, second)} != {first.photo} or len(points) != 2:
        raise refused("too_few_points")
    width, height = _size(next((photo.file for photo in asked.photos if photo.id == first.photo), ""))
    (ax, ay), (bx, by) = first.target_mm or (0, 0), second.target_mm or (0, 0)
    return scale_bar.evaluate(
        Request(
            points=tuple(_point(click) for click in points),
            scale=ScaleBar(
                ((ax - bx) ** 2 + (ay - by) ** 2) ** 0.5, asked.scale.u_rel, (_point(first), _point(second))
            ),
            camera=unknown_camera(width, height),
            seed=SEED,
            height=None if asked.height_mm is None else Height(asked.height_mm.value, asked.height_mm.u),
            edge=EdgeDefinition(0.0, 0.0),  # sigma_px is the whole uncertainty of a click
        )
    )


def _ends(clicks: tuple[Click, ...]) -> tuple[Click, Click]:
    if len(clicks) != 2 or any(click.target_mm is None for click in clicks):
        raise refused("no_scale")
    return clicks[0], clicks[1]


def _size(file: str) -> tuple[int, int]:
    """Stored pixels of a photo file."""
    try:
        data = Path(file).read_bytes()
    except OSError as error:
        raise refused("photo_unreadable") from error
    with Decoder() as decoder:
        seen = decoder.inspect(data)
    if seen.width is None or seen.height is None:
        raise refused("photo_unreadable")
    return seen.width, seen.height


def _point(click: Click) -> PixelPoint:
    return PixelPoint(*click.px, click.sigma_px, "requested")


def _measured(result: Result) -> dict[str, object]:
    figure: Figure = result.figure
    return {
        "status": "measured",
        "value": float(figure.value),
        "unit": figure.unit,
        "u": float(figure.u),
        "interval": [None if end is None else float(end) for end in (figure.low, figure.high)],
        "coverage": float(figure.coverage),
        "class": result.grade,
        "method": result.method,
        "warnings": list(result.warnings),
        "budget": [{"influence": b.influence, "contribution_u": b.contribution} for b in result.budget],
    }


def _id_of(line: bytes) -> str | None:
    try:
        found = msgspec.json.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return None
    named = found.get("id") if isinstance(found, dict) else None
    return named if isinstance(named, str) else None


def _line(document: dict[str, object]) -> str:
    return msgspec.json.encode(document).decode()
