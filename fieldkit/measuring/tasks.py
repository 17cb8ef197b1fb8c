"""The tasks of a measuring request, each answered for itself: a figure, or the reason why there is none."""

from collections.abc import Mapping, Sequence

from fieldkit.errors import MeasurementRefused
from fieldkit.measure import diameters, distances, evaluation
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.codes import NONSENSE, refused
from fieldkit.measure.diameters import Section
from fieldkit.measure.evaluation import FlatMethod
from fieldkit.measure.flat import Setting
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint, ScaleBar
from fieldkit.measure.result import Request
from fieldkit.measure.snapping import snapped
from fieldkit.measure.verdict import Candidate, compare
from fieldkit.measure.views import Sighting
from fieldkit.measuring import wire
from fieldkit.measuring.planes import PLACED, Planes

SEED = 1
"""Requests carry no seed; the same request gives the same answer."""

NO_EDGE = EdgeDefinition(0.0, 0.0)
"""What a request says of a click is all that there is to say of it."""

FLAT: Mapping[str, FlatMethod] = {method.key.partition("/")[0]: method for method in evaluation.METHODS}


def answered(task: wire.Task, planes: Planes) -> dict[str, object]:
    """What stands in the result line for `task`."""
    try:
        return {"id": task.id, "status": "measured", **_measured(task, planes)}
    except MeasurementRefused as error:
        return refusal(task.id, error)


def refusal(name: str, error: MeasurementRefused) -> dict[str, object]:
    """What stands in the result line for a figure that cannot be given."""
    code = "bad_request" if error.code in NONSENSE else error.code
    return {"id": name, "status": "refused", "refusal": code, "warnings": []}


def _measured(task: wire.Task, planes: Planes) -> dict[str, object]:
    if task.measurand == "distance_3d":
        return told(_distance(task, planes))
    if task.measurand == "diameter":
        return _diameter(task, planes)
    if isinstance(planes.asked.scale, wire.ScaleBar):
        return told(_by_bar(task, planes))
    photo, points = _on_one_photo(planes, wire.clicks(task))
    return told(evaluation.evaluate(FLAT[task.measurand], _setting(planes, photo), points, SEED))


def told(found: Outcome) -> dict[str, object]:
    """An outcome as a result line tells it."""
    figure = found.figure
    return {
        "value": float(figure.value),
        "unit": figure.unit,
        "u": float(figure.u),
        "interval": [None if end is None else float(end) for end in (figure.low, figure.high)],
        "coverage": float(figure.coverage),
        "class": figure.grade,
        "method": found.method,
        "warnings": list(found.warnings),
        "budget": [{"influence": line.influence, "contribution_u": line.contribution} for line in found.budget],
    }


def _on_one_photo(planes: Planes, clicks: Sequence[wire.Click]) -> tuple[str, tuple[PixelPoint, ...]]:
    """The photo that all `clicks` are on, and the points. Raises `MeasurementRefused`."""
    photos = {click.photo for click in clicks}
    for photo in photos:
        planes.file(photo)
    if len(photos) != 1:
        raise refused("too_few_points")
    return photos.pop(), tuple(map(_point, clicks))


def _point(click: wire.Click) -> PixelPoint:
    return PixelPoint(*click.px, click.sigma_px, PLACED)


def _setting(planes: Planes, photo: str) -> Setting:
    scale, stated = planes.asked.scale, planes.asked.height_mm
    u_rel = None if isinstance(scale, wire.NoScale) else scale.u_rel
    return Setting(planes.plane(photo), u_rel, None if stated is None else Height(stated.value, stated.u), NO_EDGE)


def _distance(task: wire.Task, planes: Planes) -> Outcome:
    points = wire.sightings(task)
    photos = list(dict.fromkeys(click.photo for sightings in points for click in sightings))
    sightings = [[Sighting(photos.index(click.photo), _point(click)) for click in each] for each in points]
    solved = [planes.plane(photo) for photo in photos]
    scale = planes.asked.scale
    return distances.evaluate(solved, sightings, None if isinstance(scale, wire.NoScale) else scale.u_rel)


def _diameter(task: wire.Task, planes: Planes) -> dict[str, object]:
    photo, points = _on_one_photo(planes, wire.clicks(task))
    setting = _setting(planes, photo)
    found_by_program = None
    if task.snap:
        found_by_program = snapped(planes.photographs.grey(planes.file(photo)), setting, points)
    tilt = task.section_tilt_deg
    found = diameters.evaluate(
        setting,
        points if found_by_program is None else found_by_program,
        SEED,
        snapped=found_by_program is not None,
        section=None if tilt is None else Section(tilt.value, tilt.u),
    )
    answer = told(found)
    if task.snap and found_by_program is None:
        answer["warnings"] = [*found.warnings, "low_contrast_no_snap"]
    if task.candidates:
        answer["verdicts"] = _verdicts(task, found)
    return answer


def _verdicts(task: wire.Task, found: Outcome) -> dict[str, str]:
    candidates = [Candidate(each.name, each.diameter_mm, each.u_mm) for each in task.candidates]
    return {each.name: each.verdict for each in compare(found.figure, candidates, curved=True)}


def _by_bar(task: wire.Task, planes: Planes) -> Outcome:
    """A length from a bar alone: its tilt is unknown, so nothing else is measured by it."""
    scale = planes.asked.scale
    if task.measurand != "length":
        raise refused("bar_only")
    if not isinstance(scale, wire.ScaleBar) or len(scale.points) != 2:
        raise refused("no_scale")
    photo, points = _on_one_photo(planes, (*wire.clicks(task), *scale.points))
    first, second = scale.points
    facts, stated = planes.photographs.facts(planes.file(photo)), planes.asked.height_mm
    planes.belief(photo)  # a size that does not fit refuses here, too
    length = (
        (first.target_mm[0] - second.target_mm[0]) ** 2 + (first.target_mm[1] - second.target_mm[1]) ** 2
    ) ** 0.5
    found = scale_bar.evaluate(
        Request(
            points=points[:-2],
            scale=ScaleBar(length, scale.u_rel, (_point(first), _point(second))),
            camera=unknown_camera(facts.width, facts.height),
            seed=SEED,
            height=None if stated is None else Height(stated.value, stated.u),
            edge=NO_EDGE,
        )
    )
    return Outcome(
        figure=found.figure,
        budget=found.budget,
        warnings=found.warnings,
        method=found.method,
        trials=found.trials,
    )
