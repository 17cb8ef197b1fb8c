"""A measuring request (`measurement.md` 11.1) whose photos are photographs of a mission: what is to be recorded.

`camera` may be left out: then each photograph's own is believed, by its calibration on record or by its file.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from msgspec import MsgspecError, json

from fieldkit.errors import NotARequest
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.diameters import KEY as DIAMETER
from fieldkit.measure.distances import KEY as DISTANCE
from fieldkit.measure.methods import scale_bar
from fieldkit.measuring import exact, wire
from fieldkit.measuring.bases import NOTHING_TOLD, Bases, ScaleTold, scale_of
from fieldkit.measuring.believing import believed
from fieldkit.measuring.figures import FLAT
from fieldkit.measuring.photographs import Photographs
from fieldkit.measuring.planes import Kept, Planes
from fieldkit.measuring.recorded import Asked, Rival
from fieldkit.mission import Mission
from fieldkit.model.base import UnknownKind
from fieldkit.model.basis import ByHand, OnPhotos
from fieldkit.model.measurement import Edge, Measurement
from fieldkit.model.photo import Photo

NOT_UNDERSTOOD = (MsgspecError, UnicodeDecodeError, RecursionError, ValueError)
NO_CALIBRATION = QT_TRANSLATE_NOOP("errors", "a calibration is no figure of an item")
TERMS = {
    "length": "length",
    "polyline": "length",
    "distance_3d": "length",
    "perimeter": "circumference",
    "angle": "angle",
    "area": "other=Area",
}
"""By which term of `ms` a figure is recorded where nobody says what it is of the item."""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What no request says, alike for all of its tasks: as in `recorded.Asked` and `model.basis`.

    `measurand` is the term under which the figures are recorded, where it is not the usual one.
    """

    measurand: str | None = None
    feature: str | UnknownKind | None = None
    edge: Edge | None = None
    scale: ScaleTold = NOTHING_TOLD
    instrument: str | None = None
    source: str | UnknownKind | None = None
    repeats: Measurement | None = None
    supersedes: Measurement | None = None
    reason: str | None = None


def requested(mission: Mission, line: bytes, find: Callable[[str], Photo], about: About) -> list[Asked]:
    """What the request on `line` asks to be recorded; `find` gives a photograph for what it calls a file.

    Raises `NotARequest`, `MeasurementRefused` as soon as one of its tasks cannot rest on what there is, and what
    reading originals raises.
    """
    asked, by_mission = _understood(line)
    if isinstance(asked, wire.Hand):
        return [_by_hand(asked.hand, about)]

    def read(file: str) -> bytes:
        return mission.originals.sound(find(file).sha256)

    with Photographs(read) as photographs:
        believe = partial(believed, mission) if by_mission else None
        scale = scale_of(asked.scale, about.scale)
        bases = Bases(Planes(asked, photographs, Kept()), scale, find, believe)
        return [_on_photos(task, bases, about) for task in asked.tasks]


def _understood(line: bytes) -> tuple[wire.Asked | wire.Hand, bool]:
    """The request, and whether it leaves the cameras to the mission."""
    try:
        found = json.decode(line)
        left_out = isinstance(found, dict) and not {"hand", "calibrate", "camera"} & found.keys()
        asked = wire.request(json.encode({**found, "camera": {"kind": "exif"}}) if left_out else line)
    except NOT_UNDERSTOOD as error:
        raise NotARequest(str(error)) from error
    if isinstance(asked, wire.Calibrate):
        raise NotARequest(NO_CALIBRATION)
    return asked, left_out


def _on_photos(task: wire.Task, bases: Bases, about: About) -> Asked:
    basis = bases.of(task)
    return Asked(
        measurand=about.measurand or _term(task, about.edge),
        method=_method(task, basis),
        basis=basis,
        feature=about.feature,
        edge=about.edge,
        candidates=tuple(Rival(one.name, one.diameter_mm, one.u_mm, about.source) for one in task.candidates),
        warnings=bases.warnings(task, basis),
        repeats=about.repeats,
        supersedes=about.supersedes,
        reason=about.reason,
    )


def _method(task: wire.Task, basis: OnPhotos) -> str:
    if basis.facing is not None:
        return scale_bar.KEY
    special = {"diameter": DIAMETER, "distance_3d": DISTANCE}
    return special.get(task.measurand) or next(key for key in FLAT if key.partition("/")[0] == task.measurand)


def _term(task: wire.Task, edge: Edge | None) -> str:
    if task.measurand != "diameter":
        return TERMS[task.measurand]
    return _diameter(edge) if task.section_tilt_deg is not None else "hole_diameter"


def _diameter(edge: Edge | None) -> str:
    return "derived_diameter" if edge is None else f"{edge}_diameter"


def _by_hand(asked: wire.ChordSagitta | wire.ThreeLegGauge, about: About) -> Asked:
    if isinstance(asked, wire.ChordSagitta):
        method, span, u_span = "chord_sagitta/1", asked.chord_mm, asked.u_chord_mm
        readings, u = asked.sagitta_mm, asked.u_sagitta_mm
    else:
        method, span, u_span = "three_leg_gauge/1", asked.leg_span_mm, asked.u_leg_mm
        readings, u = asked.depth_mm, asked.u_depth_mm
    return Asked(
        measurand=about.measurand or _diameter(about.edge),
        method=method,
        basis=ByHand(
            instrument=about.instrument,
            span_mm=exact.stated(span, u_span),
            readings_mm=exact.numbers(readings),
            u_mm=exact.number(u),
        ),
        feature=about.feature,
        edge=about.edge,
        repeats=about.repeats,
        supersedes=about.supersedes,
        reason=about.reason,
    )
