"""What the tasks of a measuring request rest on, where its photos are photographs of a mission."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from msgspec import structs

from fieldkit.measure.beliefs import U_BEND, U_BEND_SMALL
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.codes import refused
from fieldkit.measure.points import PixelPoint
from fieldkit.measure.target import Observation
from fieldkit.measuring import exact, wire
from fieldkit.measuring.calibrating import printed
from fieldkit.measuring.edges import snapped
from fieldkit.measuring.planes import PLACED, Planes, charuco
from fieldkit.measuring.tasks import NO_EDGE
from fieldkit.measuring.viewed import viewed
from fieldkit.model.basis import (
    Believed,
    Facing,
    OnPhotos,
    Origin,
    PhotoView,
    PlacedPoint,
    Print,
    Scale,
    ScaleKind,
    Stated,
)
from fieldkit.model.photo import Photo

TILT_U_DEG: Final = 10.0
"""What is assumed of the tilt where only a bar gives the scale."""

KINDS: Final[Mapping[type[wire.Scale], ScaleKind]] = {
    wire.ScaleBar: "scale_bar",
    wire.LScale: "l_scale",
    wire.Rectangle: "rectangle",
    wire.MarkerBoard: "marker_board",
    wire.CharucoBoard: "charuco_board",
}


@dataclass(frozen=True, slots=True)
class ScaleTold:
    """What is told of the scale beside its size; a printed length over what it should be, where it was measured."""

    name: str | None = None
    serial: str | None = None
    certificate: str | None = None
    actual_over_nominal: float | None = None


NOTHING_TOLD: Final = ScaleTold()


@dataclass(frozen=True, slots=True)
class Bases:
    """What the tasks of one request rest on.

    `find` gives the photograph for what the request calls a file, `believe` what the mission says of its camera for
    a lens that may bend so far; without it the request itself says it.
    """

    planes: Planes
    scale: Scale
    find: Callable[[str], Photo]
    believe: Callable[[Photo, float], Believed] | None

    def of(self, task: wire.Task) -> OnPhotos:
        """Raises `MeasurementRefused` as answering the task does, and what `find` raises."""
        if task.measurand == "distance_3d":
            return self._in_views(wire.sightings(task))
        if isinstance(self.planes.asked.scale, wire.ScaleBar):
            return self._beside_bar(task, self.planes.asked.scale)
        return self._on_one(task)

    def warnings(self, task: wire.Task, basis: OnPhotos) -> tuple[str, ...]:
        """What is to be said of the photographs of a task, beside what the method itself says."""
        files = {self.planes.file(each.photo) for each in _clicks(task)}
        found = {
            "edited_file": any(self.planes.photographs.facts(file).edited for file in files),
            "low_contrast_no_snap": task.snap and task.measurand == "diameter" and basis.snapped is None,
        }
        return tuple(code for code, holds in found.items() if holds)

    def _on_one(self, task: wire.Task) -> OnPhotos:
        clicks = wire.clicks(task)
        photo = self._only(clicks)
        points = [_placed(number, 0, click) for number, click in enumerate(clicks)]
        tilt = task.section_tilt_deg
        section = None if tilt is None else exact.stated(tilt.value, tilt.u)
        basis = self._resting([self._view(photo)], points, section=section)
        if not (task.snap and task.measurand == "diameter"):
            return basis
        return structs.replace(basis, snapped=snapped(basis, self.planes.photographs.grey(self.planes.file(photo))))

    def _in_views(self, points: Sequence[Sequence[wire.Click]]) -> OnPhotos:
        photos = list(dict.fromkeys(click.photo for sightings in points for click in sightings))
        placed = tuple(
            _placed(number, photos.index(click.photo), click)
            for number, sightings in enumerate(points)
            for click in sightings
        )
        return self._resting([self._view(photo) for photo in photos], placed)

    def _beside_bar(self, task: wire.Task, bar: wire.ScaleBar) -> OnPhotos:
        if task.measurand != "length":
            raise refused("bar_only")
        if len(bar.points) != 2:
            raise refused("no_scale")
        clicks = wire.clicks(task)
        photo = self._only((*clicks, *bar.points))
        ends = [
            Observation(name, *click.px, click.sigma_px, click.target_mm, PLACED, None)
            for name, click in zip(("bar.start", "bar.end"), bar.points, strict=True)
        ]
        view = viewed(self.find(self.planes.file(photo)), [exact.mark(each) for each in ends])
        points = [_placed(number, 0, click) for number, click in enumerate(clicks)]
        assumed = exact.facing(unknown_camera(view.width, view.height), TILT_U_DEG)
        return self._resting([view], points, assumed=assumed)

    def _resting(
        self,
        views: Sequence[PhotoView],
        points: Sequence[PlacedPoint],
        *,
        section: Stated | None = None,
        assumed: Facing | None = None,
    ) -> OnPhotos:
        stated = self.planes.asked.height_mm
        return OnPhotos(
            scale=self.scale,
            views=tuple(views),
            points=tuple(points),
            snapped=None,
            height_mm=None if stated is None else exact.stated(stated.value, stated.u),
            section_deg=section,
            edge_px=exact.number(NO_EDGE.px),
            edge_mm=exact.number(NO_EDGE.mm),
            facing=assumed,
        )

    def _only(self, clicks: Sequence[wire.Click]) -> str:
        """The one photo with all `clicks` on it. Raises `MeasurementRefused`: `too_few_points`, `photo_unknown`."""
        photos = {click.photo for click in clicks}
        for photo in photos:
            self.planes.file(photo)
        if len(photos) != 1:
            raise refused("too_few_points")
        return photos.pop()

    def _view(self, photo: str) -> PhotoView:
        found, scale = self.find(self.planes.file(photo)), self.planes.asked.scale
        if self.believe is not None:
            camera = self.believe(found, U_BEND_SMALL if isinstance(scale, wire.LScale) else U_BEND)
        else:
            camera = exact.believed(self.planes.belief(photo), self._origin(photo))
        return viewed(found, [exact.mark(each) for each in self.planes.observations(photo)], camera)

    def _origin(self, photo: str) -> Origin:
        """Where what the request says of a camera comes from."""
        asked = self.planes.asked.camera
        if isinstance(asked, wire.CalibratedCamera):
            return "told"
        facts = self.planes.photographs.facts(self.planes.file(photo))
        return "exif" if isinstance(asked, wire.ExifCamera) and facts.focal_35mm is not None else "unknown"


def scale_of(asked: wire.Scale, told: ScaleTold) -> Scale:
    """The scale of a request, with what is told of it. Raises `MeasurementRefused`: `no_scale`."""
    if isinstance(asked, wire.NoScale):
        raise refused("no_scale")
    ratio = told.actual_over_nominal
    return Scale(
        kind=KINDS[type(asked)],
        u_rel=None if asked.u_rel is None else exact.number(asked.u_rel),
        name=told.name,
        serial=told.serial,
        certificate=told.certificate,
        actual_over_nominal=None if ratio is None else exact.number(ratio),
        printed=_printed(asked),
    )


def _printed(asked: wire.Scale) -> Print | None:
    match asked:
        case wire.MarkerBoard():
            return Print(dictionary=asked.dictionary, chessboard=None)
        case wire.CharucoBoard():
            return printed(charuco(asked))
    return None


def _clicks(task: wire.Task) -> tuple[wire.Click, ...]:
    if task.measurand == "distance_3d":
        return tuple(click for sightings in wire.sightings(task) for click in sightings)
    return wire.clicks(task)


def _placed(number: int, view: int, click: wire.Click) -> PlacedPoint:
    return PlacedPoint(number=number, view=view, at=exact.point(PixelPoint(*click.px, click.sigma_px, PLACED)))
