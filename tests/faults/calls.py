"""The system, of which the k-th call that changes something on the disk fails."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from fieldkit import platform
from fieldkit.platform import files
from fieldkit.platform.system import system

CALLS = ("chmod", "fsync", "ftruncate", "mkdir", "open", "rename", "replace", "rmdir", "unlink", "write")
"""Functions of `os`, which everything in `fieldkit.platform` goes through, but for writing and these two."""
OURS = ("rename_new", "sync_file_system")
"""Functions of `fieldkit.platform.system` for which `os` has none."""


class Failing:
    """Counts the calls; the one with the number `fails`, counted from 1, raises `number` and is not made."""

    def __init__(self, fails: int, number: int) -> None:
        self._fails, self._number = fails, number
        self.calls: list[str] = []

    @property
    def fired(self) -> bool:
        """Whether that call came."""
        return len(self.calls) >= self._fails

    def standing_before(self, name: str, real: Callable[..., Any]) -> Callable[..., Any]:
        """`real`, unless its turn to fail has come."""

        def called(*arguments: Any, **options: Any) -> Any:
            if name != "open" or arguments[1] & os.O_CREAT:
                self.calls.append(name)
                if len(self.calls) == self._fails:
                    raise OSError(self._number, os.strerror(self._number))
            return real(*arguments, **options)

        return called


@contextmanager
def failing(fails: int, number: int) -> Iterator[Failing]:
    """A system whose call `fails` raises the error `number`."""
    layer = Failing(fails, number)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, layer.standing_before(name, getattr(os, name)))
        for name in OURS:
            patch.setattr(system, name, layer.standing_before(name, getattr(system, name)))
        writing = layer.standing_before("write_all", files.write_all)
        for place in (platform, files):
            patch.setattr(place, "write_all", writing)
        yield layer
