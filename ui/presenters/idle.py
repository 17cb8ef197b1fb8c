"""When a mission is locked by itself: nobody touched anything for a while, or the laptop slept."""

from collections.abc import Callable

MINUTE_MS = 60_000
WARNED_MS = 30_000
"""How long before it is locked somebody is warned."""
SLEPT_MS = 30_000
"""A clock that ticks every second and missed so many of them: the laptop slept, and anybody may have woken it."""


class Idle:
    """`minutes` says how long nobody need touch anything, `warn` whether that is nearly over, `lock` locks.

    Times are milliseconds since the laptop was started, sleep included.
    """

    def __init__(self, minutes: Callable[[], int], warn: Callable[[bool], None], lock: Callable[[], None]) -> None:
        self._minutes, self._warn, self._lock = minutes, warn, lock
        self._now: int | None = None
        self._touched, self._warned = 0, False

    def begin(self) -> None:
        """There is something to be locked, from now on."""
        self._now = None
        self._say(False)

    def touched(self) -> None:
        """Somebody moved the mouse or pressed a key."""
        if self._now is not None:
            self._touched = self._now
            self._say(False)

    def tick(self, now: int) -> None:
        """The time is `now`; called every second while there is something to be locked."""
        before, self._now = self._now, now
        if before is None:
            self._touched = now
            return
        left = self._touched + self._minutes() * MINUTE_MS - now
        if left <= 0 or now - before >= SLEPT_MS:
            self.begin()
            self._lock()
        else:
            self._say(left <= WARNED_MS)

    def _say(self, near: bool) -> None:
        if near != self._warned:
            self._warned = near
            self._warn(near)
