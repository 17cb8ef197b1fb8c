"""How copies become durable: all of a batch by one call where the system has one for that, else one by one."""

from collections.abc import Iterable
from functools import cached_property
from io import FileIO
from pathlib import Path
from time import monotonic

from fieldkit import platform

PATIENCE = 2.0
"""Seconds that one call for all may take. It waits for what other programs write there, too."""


class Syncing:
    """Waits for the medium that carries `folder`. Several threads may use it at once."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._crowded = folder, False

    @property
    def takes_batches(self) -> bool:
        """Whether `sync` does for a batch; not once others kept it waiting with what they write."""
        return not self._crowded and self._synced_whole

    def sync_file(self, file: FileIO) -> None:
        """Make one file durable. Raises `CannotWrite`."""
        with platform.writing(self._folder):
            platform.sync_file(file.fileno())

    def sync(self) -> None:
        """Make everything durable. Raises `CannotWrite`."""
        begun = monotonic()
        platform.sync_file_system(self._folder)
        self._crowded = monotonic() - begun > PATIENCE

    def sync_names(self, folders: Iterable[Path]) -> None:
        """Make the names in `folders` durable. Raises `CannotWrite`."""
        wanted = dict.fromkeys(folders)
        if len(wanted) > 1 and self.takes_batches:
            self.sync()
            return
        for folder in wanted:
            platform.sync_folder(folder)

    @cached_property
    def _synced_whole(self) -> bool:
        return platform.synced_whole(self._folder)
