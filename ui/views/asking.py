"""The system's own dialogs for folders and files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget


class SystemDialogs:
    """An `Ask` that asks over `window`."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def folder(self, title: str) -> Path | None:
        """A folder that is there."""
        return _path(QFileDialog.getExistingDirectory(self._window, title))

    def files(self, title: str) -> Sequence[Path]:
        """Files that are there."""
        return [Path(one) for one in QFileDialog.getOpenFileNames(self._window, title)[0]]

    def file(self, title: str, kinds: str) -> Path | None:
        """A file that is there."""
        return _path(QFileDialog.getOpenFileName(self._window, title, "", kinds)[0])

    def new_file(self, title: str, name: str) -> Path | None:
        """A file to write; the system warns of one that is there."""
        return _path(QFileDialog.getSaveFileName(self._window, title, name)[0])

    def reveal(self, path: Path) -> None:
        """Open the folder in the system's own program for files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))


def _path(chosen: str) -> Path | None:
    return Path(chosen) if chosen else None
