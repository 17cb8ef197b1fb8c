"""Requests about one photograph of a plane, with chance where a monitor's hand, printer and ruler have it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.prove.measure.case import Json, Truth
from tests.prove.measure.files import Tags, focal_35
from tests.prove.measure.lens import Array, Camera
from tests.prove.measure.scene import Luck, View

IN_PLANE = (0.0, 0.0)
HEIGHT_U_MM = 5.0
"""1 sigma of a height that nobody states (`measurement.md` 9)."""

UNMEASURED = 0.02
"""1 sigma of a printed target that nobody measured."""


@dataclass(frozen=True, slots=True)
class Placed:
    """Where a target lies: its own millimetres turned by `angle`, then shifted."""

    angle: float = 0.0
    x: float = 0.0
    y: float = 0.0

    def on_plane(self, points: Array) -> Array:
        """Points (N, 2) of the target on the plane."""
        c, s = np.cos(self.angle), np.sin(self.angle)
        return points @ np.array([[c, s], [-s, c]]) + (self.x, self.y)


class Sheet:
    """One photograph of a plane: what is clicked there, and how a request states it."""

    def __init__(
        self,
        luck: Luck,
        view: View,
        *,
        sigma: float = 1.0,
        u_rel: float | None = 0.0005,
        height: tuple[float, float] | None = IN_PLANE,
        photo: str = "v1",
    ) -> None:
        self.luck, self.view, self.sigma, self.u_rel, self.photo = luck, view, sigma, u_rel, photo
        self.stretch = 1 + luck.normal(0, UNMEASURED if u_rel is None else u_rel)
        self.height = height
        self.rise = luck.normal(*((0.0, HEIGHT_U_MM) if height is None else height))
        self.mirror = np.array([1.0, luck.choice([-1.0, 1.0])])

    def clicks(self, points: Array, sigma: float | None = None) -> list[Json]:
        """Clicks on points of what is measured, at its true height."""
        return self._clicked(self.view.pixels(points, self.rise), sigma or self.sigma)

    def target_clicks(self, points: Array, placed: Placed | None = None, sigma: float | None = None) -> list[Json]:
        """Clicks on points of a target, nominal mm (N, 2), that lies on the plane as `placed`."""
        seen = self.view.pixels((placed or Placed()).on_plane(points * self.mirror * self.stretch))
        clicks = self._clicked(seen, sigma or self.sigma)
        return [click | {"target_mm": [*map(float, mm)]} for click, mm in zip(clicks, points, strict=True)]

    def request(self, name: str, file: Path, camera: Json, scale: Json, tasks: Sequence[Json]) -> Json:
        """The whole request."""
        said: Json = {
            "id": name,
            "photos": [{"id": self.photo, "file": str(file)}],
            "camera": camera,
            "scale": scale | ({} if self.u_rel is None else {"u_rel": self.u_rel}),
            "tasks": list(tasks),
        }
        if self.height is None:
            return said
        return said | {"height_mm": {"value": self.height[0], "u": self.height[1]}}

    def _clicked(self, seen: Array, sigma: float) -> list[Json]:
        hand = seen + self.luck.normal(0, sigma, seen.shape)
        return [{"photo": self.photo, "px": [float(x), float(y)], "sigma_px": sigma} for x, y in hand]


def stated(shot: Camera, kind: str, luck: Luck) -> tuple[Json, Tags]:
    """The camera as a request states it, of `kind` calibrated, exif or none, and what its file says.

    The focal length in the file is 2 % off (1 sigma), and in whole millimetres as makers write it.
    """
    seen_as = focal_35(shot.f, shot.width, shot.height) * (1 + luck.normal(0, 0.02))
    told = Tags(focal_35=max(1, round(seen_as)))
    return (shot.stated() if kind == "calibrated" else {"kind": kind}), told


def pairs_of(clicks: Iterable[Json]) -> Array:
    """Pixels and millimetres of clicks on a target, (N, 4)."""
    return np.array([[*click["px"], *click["target_mm"]] for click in clicks])


def pentagon(luck: Luck, wide: float, high: float, middle: tuple[float, float] = (0.0, 0.0)) -> Array:
    """A piece with five corners, (5, 2), about so large."""
    around = np.linspace(0, 2 * np.pi, 5, endpoint=False) + luck.uniform(0, 2 * np.pi)
    around += luck.uniform(-0.25, 0.25, 5)
    reach = luck.uniform(0.85, 1.0, 5)
    return np.column_stack([wide / 2 * reach * np.cos(around), high / 2 * reach * np.sin(around)]) + middle


def length(points: Array) -> float:
    """Millimetres along points in their order."""
    return float(np.hypot(*np.diff(points, axis=0).T).sum())


def area(points: Array) -> float:
    """Square millimetres inside points in their order."""
    (x, y), (u, v) = points.T, np.roll(points, -1, axis=0).T
    return float(abs((x * v - u * y).sum()) / 2)


def angle(points: Array) -> float:
    """Degrees at the second of three points."""
    one, other = points[0] - points[1], points[2] - points[1]
    return float(np.degrees(np.arctan2(abs(one[0] * other[1] - one[1] * other[0]), one @ other)))


def piece_tasks(sheet: Sheet, corners: Array, tags: Iterable[str]) -> tuple[list[Json], dict[str, Truth]]:
    """Every edge, the area, two angles, the perimeter and an open line of a piece, each clicked afresh."""
    closed = np.vstack([corners, corners[:1]])
    asked: list[tuple[str, str, Array, float]] = [
        (f"edge{n}", "length", closed[n : n + 2], length(closed[n : n + 2])) for n in range(len(corners))
    ]
    asked += [(f"angle{n}", "angle", closed[n : n + 3], angle(closed[n : n + 3])) for n in (0, 2)]
    asked.append(("area", "area", corners, area(corners)))
    asked.append(("perimeter", "perimeter", corners, length(closed)))
    asked.append(("line", "polyline", corners, length(corners)))
    tasks = [{"id": name, "measurand": kind, "points": sheet.clicks(points)} for name, kind, points, _ in asked]
    truths = {name: Truth(value, frozenset({*tags, kind})) for name, kind, _, value in asked}
    return tasks, truths
