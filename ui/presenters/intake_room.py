"""What an intake should know of disks: how much more fits, and how much still waits for drive B."""

from typing import Protocol

from fieldkit.intake import Room
from ui.jobs import Lane, Start, foreseen
from ui.presenters.latest import Latest


class RoomScreen(Protocol):
    """`show_room`: how much more fits, None where nobody knows. `show_waiting`: so many originals wait for a second
    copy whose drive is not here; 0 for none."""

    def show_room(self, room: Room | None) -> None: ...
    def show_waiting(self, waiting: int) -> None: ...


class RoomCore(Protocol):
    """The first two run on the lane that finds; the last, which asks a drive, on the lane *outside*."""

    def room(self) -> Room: ...
    def waiting(self) -> int: ...
    def second_is_here(self) -> bool: ...


class RoomLeft:
    """Looks whenever something came or went."""

    def __init__(self, screen: RoomScreen, core: RoomCore, start: Start) -> None:
        self._screen, self._core = screen, core
        self._measuring, self._counting = Latest(start, Lane.FINDING), Latest(start, Lane.FINDING)
        self._reaching = Latest(start, Lane.OUTSIDE)

    def look(self) -> None:
        """See how things stand now; what cannot be found out is not told."""
        self._measuring.ask(lambda _: self._core.room(), self._screen.show_room, failed=self._unknown)
        self._counting.ask(lambda _: self._core.waiting(), self._counted, failed=self._unknown)

    def _counted(self, waiting: int) -> None:
        if not waiting:
            self._screen.show_waiting(0)
            return

        def reached(here: bool) -> None:
            self._screen.show_waiting(0 if here else waiting)

        self._reaching.ask(lambda _: self._core.second_is_here(), reached, failed=self._unknown)

    def _unknown(self, error: Exception) -> None:
        foreseen(error)
        self._screen.show_room(None)
