"""Photographs side by side under one lock: by millimetres where each has a scale, by pixels otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Final, Protocol

from fieldkit.measure.points import ScaleBar, distance_px
from ui.presenters.looking import Subject

MOST: Final = 4


class Lock(Enum):
    """What is the same for all photographs: millimetres to a pixel of the screen, stored pixels to one, nothing."""

    MILLIMETRES = "millimetres"
    PIXELS = "pixels"
    FREE = "free"


@dataclass(frozen=True, slots=True)
class Compared:
    """A photograph to compare; `bar` is its scale, if it has one."""

    subject: Subject
    title: str
    bar: ScaleBar | None = None

    @property
    def per_mm(self) -> float | None:
        """Stored pixels to a millimetre along the bar."""
        return distance_px(*self.bar.ends) / self.bar.length_mm if self.bar else None


@dataclass(frozen=True, slots=True)
class Bounds:
    """How small and how large a photograph is shown in its place: pixels of the screen to a stored pixel."""

    least: float
    most: float


class ComparingScreen(Protocol):
    """What the presenter asks of whoever shows the photographs. They are numbered from 0."""

    def show_photos(self, photos: Sequence[Compared]) -> None: ...
    def show_lock(self, lock: Lock) -> None: ...
    def bounds(self, number: int) -> Bounds | None:
        """None while the photograph is not known yet."""

    def zoom(self, number: int, zoom: float, x: float | None, y: float | None) -> None:
        """Show it so large that the pixel `x`, `y` of its place (the middle) shows the same point as before."""

    def push(self, number: int, right: float, down: float) -> None:
        """Push it by pixels of the screen."""


class ComparingPresenter:
    """Zoom and push one photograph, and the others follow, unless they are let go."""

    def __init__(self, screen: ComparingScreen) -> None:
        self._screen = screen
        self._photos: Sequence[Compared] = ()
        self._free = False
        self._scale: float | None = None
        """Pixels of the screen to what the lock counts in; None for as small as all can be."""

    @property
    def lock(self) -> Lock:
        """What is the same for all now."""
        if self._free:
            return Lock.FREE
        scaled = all(photo.per_mm is not None for photo in self._photos)
        return Lock.MILLIMETRES if scaled and self._photos else Lock.PIXELS

    def show(self, photos: Sequence[Compared]) -> None:
        """Compare these, each as large as all can be under one lock; more than `MOST` are left out."""
        self._photos, self._free, self._scale = photos[:MOST], False, None
        self._screen.show_photos(self._photos)
        self._screen.show_lock(self.lock)

    def release(self, free: bool) -> None:
        """Let each photograph be moved alone, or lock them again, to the scale of the first."""
        self._free = free
        self._screen.show_lock(self.lock)
        self.fit()

    def fit(self) -> None:
        """All as large as all can be, or each by itself if they are not locked."""
        self._scale = None
        self.settle()

    def settle(self) -> None:
        """Bring all to the scale they share: a photograph has become known, or its place another size."""
        for number in range(len(self._photos)):
            bounds = self._screen.bounds(number)
            if bounds is not None and self._free:
                self._screen.zoom(number, bounds.least, None, None)
            elif bounds is not None:
                self._screen.zoom(number, self._shared(self._scale) / self._unit(number), None, None)

    def zoom(self, lead: int, zoom: float, x: float | None = None, y: float | None = None) -> None:
        """A stored pixel of `lead` is to take `zoom` pixels of the screen, about the same place in all."""
        if self._free:
            self._screen.zoom(lead, zoom, x, y)
            return
        self._scale = self._shared(zoom * self._unit(lead))
        for number in range(len(self._photos)):
            self._screen.zoom(number, self._scale / self._unit(number), x, y)

    def push(self, lead: int, right: float, down: float) -> None:
        """Push `lead`, and the others as far on the screen: under a lock that is as far on the thing."""
        for number in (lead,) if self._free else range(len(self._photos)):
            self._screen.push(number, right, down)

    def _unit(self, number: int) -> float:
        """Stored pixels to what the lock counts in."""
        per_mm = self._photos[number].per_mm
        return per_mm if self.lock is Lock.MILLIMETRES and per_mm is not None else 1.0

    def _shared(self, wanted: float | None) -> float:
        """The scale nearest to `wanted` (the smallest) at which none is smaller or larger than it can be."""
        known = [(self._unit(number), self._screen.bounds(number)) for number in range(len(self._photos))]
        least = max((unit * bounds.least for unit, bounds in known if bounds), default=1.0)
        most = min((unit * bounds.most for unit, bounds in known if bounds), default=1.0)
        return least if wanted is None else max(least, min(wanted, most))
