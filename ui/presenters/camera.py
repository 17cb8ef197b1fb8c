"""A webcam or microscope: what it shows, and stills of that, which come in like any photograph."""

from collections.abc import Callable, Sequence
from typing import Protocol

from ui.jobs import Lane, Start, foreseen
from ui.presenters.errands import Busy


class Camera(Protocol):
    """The cameras of this machine. A still is handed over as the bytes of a PNG file, or None where none came."""

    def names(self) -> Sequence[str]: ...
    def show(self, number: int) -> None: ...
    def take(self, then: Callable[[bytes | None], None]) -> None: ...
    def stop(self) -> None: ...


class CameraCore(Protocol):
    """Brings stills in, one intake for each sitting; both run on the long lane. `take` gives how many came."""

    def take(self, camera: str, data: bytes) -> int: ...
    def end(self) -> None: ...


class CameraScreen(Busy, Protocol):
    """What the page shows."""

    def show_cameras(self, names: Sequence[str]) -> None: ...
    def show_taken(self, count: int) -> None: ...
    def show_none(self) -> None: ...


class CameraPresenter:
    """Takes stills of the camera that was chosen. `title` names bringing one in in the list of jobs."""

    def __init__(self, screen: CameraScreen, camera: Camera, core: CameraCore, start: Start, title: str) -> None:
        self._screen, self._camera, self._core, self._start = screen, camera, core, start
        self._title, self._chosen = title, 0
        self._names: tuple[str, ...] = ()
        self._closed = False

    def begin(self) -> None:
        """Look which cameras there are, and show the first."""
        self._names = tuple(self._camera.names())
        self._screen.show_cameras(self._names)
        if self._names:
            self.choose(0)

    def choose(self, number: int) -> None:
        """Show another one."""
        self._chosen = number
        self._camera.show(number)

    def take(self) -> None:
        """Take a still, and bring it in."""
        if self._names:
            self._screen.tell(None)
            self._screen.work(True)
            self._camera.take(self._taken)

    def close(self) -> None:
        """The page goes: the camera is let go of, and the sitting is recorded."""
        self._closed = True
        self._camera.stop()
        self._start(lambda _: self._core.end(), lane=Lane.LONG)

    def _taken(self, data: bytes | None) -> None:
        if self._closed:
            return
        self._screen.work(False)  # the next one can be taken while this one waits for its turn
        if data is None:
            self._screen.show_none()
            return
        name = self._names[self._chosen]
        self._start(
            lambda _: self._core.take(name, data),
            then=self._came,
            failed=self._failed,
            lane=Lane.LONG,
            title=self._title,
        )

    def _came(self, count: int) -> None:
        if not self._closed:
            self._screen.show_taken(count)

    def _failed(self, error: Exception) -> None:
        known = foreseen(error)
        if not self._closed:
            self._screen.tell(known)
