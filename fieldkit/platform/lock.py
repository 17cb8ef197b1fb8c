"""One writer at a time."""

import os
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from platform import node

from fieldkit.errors import MissionLocked
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.platform.files import writing
from fieldkit.platform.system import system

LONGEST_HOLDER = 256
UNNAMED = QT_TRANSLATE_NOOP("errors", "another process")


class WriterLock:
    """The right to write into a mission. The system ends it with the process, so no stale lock can remain."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> "WriterLock":
        """Lock the file `path`, made where missing. Raises `MissionLocked` naming the holder, `CannotWrite`."""
        with writing(path):
            descriptor = os.open(path, system.LOCK_FLAGS, 0o600)
            with ExitStack() as undo:
                undo.callback(os.close, descriptor)
                if not system.try_lock(descriptor):
                    raise MissionLocked(str(path.parent), _holder(descriptor))
                _sign(descriptor)
                undo.pop_all()
        return cls(descriptor)

    def release(self) -> None:
        """Let others write. The file stays: removing it could take it from under the next holder."""
        with suppress(OSError):  # what it says of us counts only as long as the lock is held
            os.ftruncate(self._descriptor, 0)
        os.close(self._descriptor)


def holder_of(path: Path) -> str | None:
    """Who holds the lock at `path` just now; None if nobody does. Nothing is written."""
    try:
        descriptor = os.open(path, system.LOCK_FLAGS & ~os.O_CREAT)
    except OSError:  # where there is no such file, or nobody could write, nobody does
        return None
    try:
        return None if system.try_lock(descriptor) else _holder(descriptor)
    finally:
        os.close(descriptor)


def _holder(descriptor: int) -> str:
    return os.read(descriptor, LONGEST_HOLDER).decode("utf-8", "replace").strip() or UNNAMED


def _sign(descriptor: int) -> None:
    since = datetime.now(UTC).astimezone().strftime("%H:%M")
    os.ftruncate(descriptor, 0)
    os.write(descriptor, f"PID {os.getpid()} on {node()} since {since}\n".encode()[:LONGEST_HOLDER])
