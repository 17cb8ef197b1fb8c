"""The photograph that is looked at: fetched strip by strip, what was asked for last before the rest."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from time import monotonic
from typing import Protocol, TypeVar

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.confined import too_large, too_many_bytes
from fieldkit.imaging.viewer import Opened, Region, Size, Strip, Viewer
from ui.jobs import Lane, Start
from ui.presenters.snapping import Patch

T = TypeVar("T")

PATIENCE = 0.02
"""Strips of so many seconds come together: news costs more than a strip, and a newer wish waits no longer."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A photograph to look at: the digest and the size in bytes of its file."""

    sha256: str
    size: int


class Layer(IntEnum):
    """What of a photograph is wanted at once; the first of them is fetched first."""

    LOUPE = 0
    PART = 1
    WHOLE = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """A region of the photograph brought to the size `whole`, in stored pixels: see `Viewer.strips`."""

    layer: Layer
    whole: Size
    region: Region


class LookingScreen(Protocol):
    """What the presenter asks of whoever shows the photograph."""

    def show_opened(self, opened: Opened) -> None: ...
    def show_strip(self, wish: Wish, strip: Strip) -> None: ...
    def show_trouble(self, error: Exception) -> None: ...


class LookingPresenter:
    """Fetches what the screen wishes to show. A newer wish for a layer takes the place of the older between strips.

    `viewer` belongs to its lane while work is under way there, and is closed by us. `read` gives the bytes of an
    original, checked against its digest; it is called on the lane.
    """

    def __init__(
        self,
        screen: LookingScreen,
        viewer: Viewer,
        read: Callable[[str], bytes],
        start: Start,
        patience: float = PATIENCE,
    ) -> None:
        self._screen, self._viewer, self._read, self._start = screen, viewer, read, start
        self._patience = patience
        self._subject: Subject | None = None
        self._opening = self._ripening = self._busy = self._closed = False
        self._wishes: dict[Layer, tuple[Wish, Iterator[Strip]]] = {}
        self._asked: dict[str, Callable[[], None]] = {}
        self._opened: Opened | None = None
        self._number = 0
        """Of the photograph: news of an earlier one is no news."""

    def show(self, subject: Subject | None) -> None:
        """Look at `subject`, from the start: again, too, after trouble."""
        self._subject, self._opening, self._ripening = subject, subject is not None, False
        self._wishes.clear()
        self._asked.clear()
        self._opened = None
        self._number += 1
        self._go_on()

    def wish(self, wish: Wish) -> None:
        """Fetch this, in place of what was wished for the same layer; the photograph has been opened."""
        self._wishes[wish.layer] = wish, self._viewer.strips(wish.whole, wish.region)
        self._go_on()

    def drop(self, layer: Layer) -> None:
        """Nothing more is wanted for `layer`."""
        self._wishes.pop(layer, None)

    def examine(
        self, name: str, region: Region, look: Callable[[Patch], T], then: Callable[[T | None], None]
    ) -> None:
        """See `Examine`: pixels as they are stored, never those of the screen; before all that is wished for."""
        opened = self._opened
        if opened is None or opened.finest > 1 or not (region.width > 0 and region.height > 0):
            then(None)
            return

        def work() -> T:
            strips = self._viewer.strips(opened.stored, region)
            return look(Patch(region, b"".join(strip.rgb for strip in strips)))

        self._asked.pop(name, None)
        self._asked[name] = lambda: self._begin(work, then)
        self._go_on()

    def ripen(self) -> None:
        """Whoever looks has stopped at this photograph: have it decoded to the last pixel before that is wanted."""
        self._ripening = self._subject is not None
        self._go_on()

    def close(self) -> None:
        """Look at nothing any more, and end the decoder: now, or when it is done with what it was asked."""
        self._closed = True
        self.show(None)

    def _go_on(self) -> None:
        """Begin what is most wanted, unless something is going on already."""
        if self._busy:
            return
        if self._closed:
            self._viewer.close()
        elif self._subject is None:
            return
        elif self._opening:
            self._open(self._subject)
        elif self._asked:
            self._asked.pop(next(iter(self._asked)))()
        elif self._wishes:
            wish, strips = self._wishes[min(self._wishes)]
            self._begin(lambda: self._some(strips), lambda some: self._show_strips(wish, some))
        elif self._ripening:
            self._ripening = False
            self._begin(self._viewer.ripen, lambda _: None)

    def _open(self, subject: Subject) -> None:
        def work() -> Opened:
            if too_many_bytes(subject.size):
                raise PictureUnreadable(too_large(subject.size))
            return self._viewer.open(self._read(subject.sha256))

        def opened(found: Opened) -> None:
            self._opened = found
            self._screen.show_opened(found)

        self._opening = False
        self._begin(work, opened)

    def _some(self, strips: Iterator[Strip]) -> list[Strip]:
        """The next strips, as many as come within `patience`; one at least."""
        end = monotonic() + self._patience
        some = [next(strips)]
        while monotonic() < end and (strip := next(strips, None)) is not None:
            some.append(strip)
        return some

    def _show_strips(self, wish: Wish, strips: list[Strip]) -> None:
        wished, _ = self._wishes.get(wish.layer, (None, None))
        if wished is not wish:
            return
        if strips[-1].top + strips[-1].height == wish.region.height:
            del self._wishes[wish.layer]
        for strip in strips:
            self._screen.show_strip(wish, strip)

    def _begin(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        number, self._busy = self._number, True

        def done(result: T) -> None:
            self._busy = False
            if number == self._number:
                then(result)
            self._go_on()

        def stopped() -> None:
            self._busy = False
            self._go_on()

        def failed(error: Exception) -> None:
            self._busy = False
            if number == self._number:
                self._wishes.clear()
                self._asked.clear()
                self._ripening = False
                self._screen.show_trouble(error)
            self._go_on()

        self._start(lambda _: work(), then=done, failed=failed, stopped=stopped, lane=Lane.VIEW)
