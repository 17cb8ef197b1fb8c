"""`Awake`: the laptop does not fall asleep while long work goes on, nor its screen while the slate is shown."""

import sys
from typing import Protocol

from ui.jobs import Job, Lane, Lanes


class KeepAwake(Protocol):
    """Tells the system what is wanted from now on; in the window's thread. Where it cannot be told, nothing is."""

    def __call__(self, *, machine: bool, screen: bool) -> None: ...


class Awake:
    """Tells it whenever that changes."""

    def __init__(self, keep: KeepAwake, lanes: Lanes) -> None:
        self._keep, self._lanes = keep, lanes
        self._slate = False
        self._told = (False, False)
        lanes.began.connect(self._look)
        lanes.ended.connect(self._look)

    def show_slate(self, shown: bool) -> None:
        """The slate fills the screen, or does so no more."""
        self._slate = shown
        self._look()

    def close(self) -> None:
        """Nothing is wanted any more."""
        self._tell(machine=False, screen=False)

    def _look(self, _: Job | None = None) -> None:
        self._tell(machine=self._slate or self._lanes.works(Lane.LONG), screen=self._slate)

    def _tell(self, *, machine: bool, screen: bool) -> None:
        if self._told != (machine, screen):
            self._told = machine, screen
            self._keep(machine=machine, screen=screen)


def of_this_system() -> KeepAwake:
    """How this system is told."""
    if sys.platform == "win32":
        from fieldkit.platform.windows_awake import keep_awake

        return keep_awake
    elif sys.platform == "darwin":  # noqa: RET505  or the type checker finds what is on another system unreachable
        from fieldkit.platform.macos_awake import Caffeinate

        return Caffeinate()
    else:
        from ui.app.linux_awake import Buses

        return Buses()
