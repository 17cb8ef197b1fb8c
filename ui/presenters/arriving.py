"""A mission on its way to the window: wanted until another is asked for, and closed if it comes too late."""

from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from ui.desk import Desk


@dataclass(eq=False, slots=True)
class Arriving:
    """A folder that was asked for, and whether for writing. A lane brings its desk, the window takes it."""

    folder: Path
    write: bool
    _desk: Desk | None = None
    _wanted: bool = True
    _lock: Lock = field(default_factory=Lock)

    def bring(self, desk: Desk) -> bool:
        """It is open; False if nobody wants it any more: then whoever brings it closes it."""
        with self._lock:
            if self._wanted:
                self._desk = desk
            return self._wanted

    def take(self) -> Desk | None:
        """What was brought, for whoever asks first; from now on nothing is wanted."""
        with self._lock:
            desk, self._desk, self._wanted = self._desk, None, False
            return desk
