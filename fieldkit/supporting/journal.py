"""The log of the program in `logs/` of the profile: for whoever mends it, and never about what it works on."""

import faulthandler
import logging
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import IO

from fieldkit.errors import CannotWrite, MissionSealed
from fieldkit.platform import make_private_folder
from fieldkit.supporting.safe import error_lines, told

FOLDER, CRASHES = "logs", "crash.log"
LARGEST, KEPT = 256 << 10, 3
"""Bytes of one file of the log, and how many older ones are kept beside it."""

FAILED, OPENED, BROUGHT_IN, SEALED = "failed", "opened", "brought in", "encrypted"
EVENTS = frozenset({FAILED, OPENED, BROUGHT_IN, SEALED})
FORMAT = "%(asctime)s %(process)d %(message)s"


class Safely(logging.Formatter):
    """Writes the name of what happened, which stands in this program, and of its facts only what may be written."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # the name that logging gives it
        """The event and its facts. What was formatted in before is not looked at: nobody can judge it any more."""
        facts = record.args if isinstance(record.args, Mapping) else {}
        event = str(record.msg) if record.msg in EVENTS else told(record.msg)
        record.message = " ".join((event, *(f"{name}={told(value)}" for name, value in facts.items())))
        return super().formatMessage(record)

    def formatException(self, ei: object) -> str:  # noqa: N802
        """Classes and places of an error, never its message."""
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(error_lines(error)) if isinstance(error, BaseException) else ""


class PrivateFile(RotatingFileHandler):
    """A file of the log that only its owner may open. What cannot be written is lost: work goes on without it."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), self.encoding, self.errors)

    def close(self) -> None:
        """Let go of it; on a full disk without what still waited to be written."""
        with suppress(OSError):
            super().close()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """Say nothing: the terminal belongs to the command."""


class Journal:
    """Notes events. Without a file, where none can be written, it notes nothing."""

    def __init__(self, file: Path | None) -> None:
        self._logger = logging.Logger("fieldkit")  # one of its own: nothing that others log comes into it
        self._logger.addHandler(logging.NullHandler())  # without any, errors would go to the terminal, whole
        if file is not None:
            handler = PrivateFile(file, maxBytes=LARGEST, backupCount=KEPT, encoding="ascii", errors="replace")
            handler.setFormatter(Safely(FORMAT))
            self._logger.addHandler(handler)

    def note(self, event: str, /, **facts: object) -> None:
        """Something happened; `event` is one of `EVENTS`."""
        self._logger.info(event, *([facts] if facts else []))  # of an empty one logging loses the line

    def failed(self, error: BaseException, /) -> None:
        """Something went wrong. That nobody gave what opens an encrypted mission is none of that."""
        if isinstance(error, MissionSealed):
            self.note(SEALED)
            return
        kind: type[BaseException] = type(error)
        trace: TracebackType | None = error.__traceback__
        self._logger.error(FAILED, exc_info=(kind, error, trace))

    def close(self) -> None:
        """Let go of the file."""
        for handler in self._logger.handlers:
            handler.close()


@contextmanager
def opened(profile: Path, name: str, *, crashes: bool) -> Iterator[Journal]:
    """The log `name` of a profile, made where the profile is there already; nobody is kept from work by it.

    With `crashes` Python writes beside it where it stood when the process died.
    """
    journal, file = _journal(profile, name), None
    try:
        if crashes:
            file = _crashes(profile)
        yield journal
    finally:
        if file is not None:
            faulthandler.disable()
            file.close()
        journal.close()


def _journal(profile: Path, name: str) -> Journal:
    if not profile.is_dir():
        return Journal(None)
    try:
        make_private_folder(profile / FOLDER)
        return Journal(profile / FOLDER / f"{name}.log")
    except (CannotWrite, OSError):
        return Journal(None)


def _crashes(profile: Path) -> IO[bytes] | None:
    try:
        descriptor = os.open(profile / FOLDER / CRASHES, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    except OSError:
        return None
    file = os.fdopen(descriptor, "ab")
    faulthandler.enable(file)
    return file
