"""When photographs were taken: corrected by the offset of their camera, as an interval, and on what grounds."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from math import hypot
from typing import Final, Literal

from fieldkit.clocks.judging import Judgement, Time
from fieldkit.clocks.runs import Estimate, Place, Point, Run, reading_u, runs
from fieldkit.clocks.showing import Shown, camera_of, read, showing_of
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.capture import Capture
from fieldkit.model.clock import Camera, Showing, Sync

K: Final = 2
"""Coverage factor: about 95 % of what the standard uncertainty stands for (GUM 6.3.3)."""

UNVERIFIED: Final = 12 * 3600.0
"""Half width of the time of a camera that nobody compared with a true clock (`domain.md` 2.6)."""

EARLIEST: Final = datetime.min.replace(tzinfo=UTC).timestamp()
LATEST: Final = datetime.max.replace(microsecond=0, tzinfo=UTC).timestamp()

Basis = Literal["synced", "before_first", "after_last", "ambiguous", "laptop_set", "disputed", "unverified"]
"""Between comparisons; before the first or after the last one, where the offset is carried on; where the camera's
clock was set or several bodies hide behind one name, anywhere that one of them says; where the laptop's own clock
was set between slates, at any time that it may have been; by the camera's word alone, where no slate of it can
count, or where there is none."""

Doubt = Literal["set", "bodies"]
"""Why one camera has several offsets: somebody set its clock; or, where no serial is read, there are several."""

BASES: Final[Mapping[Basis, str]] = {
    "synced": QT_TRANSLATE_NOOP("clocks", "by the slates of this camera"),
    "before_first": QT_TRANSLATE_NOOP("clocks", "before the first slate of this camera"),
    "after_last": QT_TRANSLATE_NOOP("clocks", "after the last slate of this camera"),
    "ambiguous": QT_TRANSLATE_NOOP("clocks", "several offsets fit this camera"),
    "laptop_set": QT_TRANSLATE_NOOP(
        "clocks", "the laptop's own clock was set between slates, any of its times fits"
    ),
    "disputed": QT_TRANSLATE_NOOP("clocks", "unverified: no slate of this camera can count"),
    "unverified": QT_TRANSLATE_NOOP("clocks", "unverified: this camera has no slate"),
}
"""On what grounds a time stands, in words."""

DOUBTS: Final[Mapping[Doubt, str]] = {
    "set": QT_TRANSLATE_NOOP(
        "clocks", "{camera}: its clock was set between two slates. Where both offsets fit, both are stated."
    ),
    "bodies": QT_TRANSLATE_NOOP(
        "clocks",
        "{camera}: its slates contradict each other and no serial number was read. There may be two cameras of this"
        " model; each photograph is stated with every offset that was found.",
    ),
}

PLACES: Final[Mapping[Place, Basis]] = {"within": "synced", "before": "before_first", "after": "after_last"}

UNCOMPARED: Final[frozenset[Basis]] = frozenset({"disputed", "unverified"})
"""Where a time is the camera's word and nothing else."""


@dataclass(frozen=True, slots=True)
class Taken:
    """When a photograph was taken, in UTC: the best estimate, and the interval that is stated for about 95 %.

    `offset` is what was taken off the camera's reading, in seconds: reading - UTC. `by_model`: no serial was read,
    so the slates may be those of another camera of the model.
    """

    at: datetime
    low: datetime
    high: datetime
    offset: float
    basis: Basis
    by_model: bool = False

    @property
    def margin(self) -> float:
        """Half width of the interval in seconds."""
        return (self.high - self.low).total_seconds() / 2

    def before(self, moment: datetime) -> bool:
        """Was it taken before `moment` for certain? Where the interval holds the moment, nobody can say."""
        return self.high < moment

    def after(self, moment: datetime) -> bool:
        """Was it taken after `moment` for certain?"""
        return self.low > moment


class CameraClock:
    """The clock of one camera, by the comparisons of it that stand.

    Those of a laptop whose clock was set count only where there are no others. `disputed`: some count for nothing.
    """

    def __init__(self, camera: Camera, points: Iterable[tuple[Shown, Time]], *, disputed: bool = False) -> None:
        self.camera = camera
        every = list(points)
        compared = [(shown, time) for shown, time in every if not time.unsure] or every
        self._unsure = max((time.unsure for _, time in compared), default=0.0)
        self._alone: Basis = "disputed" if disputed else "unverified"
        self._told = bool(compared) and all(shown.offset is not None for shown, _ in compared)
        self._by_reading = runs(_point(shown, time.utc, 0) for shown, time in compared)
        words = [_point(shown, time.utc, shown.offset or 0) for shown, time in compared] if self._told else []
        self._by_word = runs(words)

    @property
    def doubt(self) -> Doubt | None:
        """Why this camera has several offsets, if it has."""
        if len(self._by_word or self._by_reading) < 2:
            return None
        return "bodies" if self.camera.serial is None else "set"

    def taken(self, shown: Shown) -> Taken:
        """When the photograph was taken at which the clock showed that."""
        offset, u, basis = self._offset(shown)
        if self._unsure:
            u, basis = u + self._unsure / K, "laptop_set"
        at = shown.at - offset
        by_model = self.camera.serial is None and basis not in UNCOMPARED
        return Taken(_moment(at), _moment(at - K * u), _moment(at + K * u), offset, basis, by_model)

    def instant(self, shown: Shown) -> float:
        """The best estimate of that alone, in seconds since 1970: what photographs are put in order by."""
        return shown.at - self._offset(shown)[0]

    def _offset(self, shown: Shown) -> tuple[float, float, Basis]:
        """Reading - UTC, its standard uncertainty with that of the reading, and on what grounds.

        A camera that states its distance from UTC may change it, as telephones do: then what it states is taken off
        first, in the photograph as in those that were compared.
        """
        by_word = self._told and shown.offset is not None
        own = shown.offset or 0 if by_word else 0
        found = list(self._possible(self._by_word if by_word else self._by_reading, shown.at - own, shown))
        if not found:
            return shown.offset or 0, UNVERIFIED / K, self._alone
        estimates = [(estimate.offset + own, _u(estimate, shown)) for estimate in found]
        if len(found) == 1:
            return *estimates[0], PLACES[found[0].place]
        low = min(offset - K * u for offset, u in estimates)
        high = max(offset + K * u for offset, u in estimates)
        return (low + high) / 2, (high - low) / 2 / K, "ambiguous"

    def _possible(self, parts: tuple[Run, ...], reading: float, shown: Shown) -> Iterable[Estimate]:
        """What each run says, if the photograph could lie in its time; all, if it could lie in none.

        Several bodies without a serial are told apart by nothing: any of them may have taken it at any time.
        """
        every = [run.at(reading) for run in parts]
        if self.camera.serial is None or len(every) < 2:
            return every
        ends = [float("-inf"), *(run.ended for run in parts[:-1])]
        begins = [*(run.begun for run in parts[1:]), float("inf")]
        fitting = [
            one
            for one, low, high in zip(every, ends, begins, strict=True)
            if low - K * _u(one, shown) <= reading - one.offset <= high + K * _u(one, shown)
        ]
        return fitting or every


class Clocks:
    """The clocks of all cameras of which comparisons stand; what names no camera says nothing of any.

    `begun` is the first day of the mission's log, if it is known; `judged` says what comparisons are worth.
    """

    def __init__(self, syncs: Iterable[Sync], begun: str | None = None) -> None:
        standing = [sync for sync in syncs if sync.withdrawn is None]
        self.judged = Judgement(standing, begun)
        points: dict[Camera, list[tuple[Shown, Time]]] = defaultdict(list)
        disputed = set[Camera]()
        for sync in standing:
            shown = read(sync.showing)
            if sync.id in self.judged.faults:
                disputed.add(sync.camera)
            elif shown is not None and sync.camera.called:
                points[sync.camera].append((shown, self.judged.time(sync)))
        self._clocks = {
            camera: CameraClock(camera, points.get(camera, ()), disputed=camera in disputed)
            for camera in (*points, *(camera for camera in disputed - points.keys() if camera.called))
        }

    @property
    def doubts(self) -> dict[Camera, Doubt]:
        """Cameras that have several offsets, and why."""
        return {camera: clock.doubt for camera, clock in self._clocks.items() if clock.doubt is not None}

    def of(self, camera: Camera) -> CameraClock:
        """The clock of that camera; one that was never compared says nothing but what the camera does."""
        return self._clocks.get(camera) or CameraClock(camera, ())

    def taken(self, capture: Capture | None) -> Taken | None:
        """When a photograph was taken; None where its file states no time."""
        showing = showing_of(capture)
        shown = read(showing) if showing else None
        if capture is None or shown is None:
            return None
        return self.of(camera_of(capture)).taken(shown)

    def instant(self, camera: Camera, showing: Showing) -> float | None:
        """The best estimate of when a camera showed that, in seconds since 1970; None where that is no time."""
        shown = read(showing)
        return None if shown is None else self.of(camera).instant(shown)


def offset_of(sync: Sync) -> float | None:
    """The offset in seconds that one comparison gives: reading - UTC; None where the camera's time is none."""
    shown = read(sync.showing)
    return None if shown is None else _point(shown, datetime.fromisoformat(sync.slate.utc).timestamp(), 0).offset


def _point(shown: Shown, utc: float, own: int) -> Point:
    return Point.of(shown.at - own, shown.resolution, utc)


def _u(estimate: Estimate, shown: Shown) -> float:
    return hypot(estimate.u, reading_u(shown.resolution))


def _moment(seconds: float) -> datetime:
    """A clock may show the year 1, and be unsure by as many."""
    return datetime.fromtimestamp(min(max(seconds, EARLIEST), LATEST), UTC)
