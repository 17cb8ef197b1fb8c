"""The system's own dialogs for folders and files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget


class SystemDialogs:
    """An `Ask` that asks over `window`."""

    def __init__(self, window: QWidget) -> None:
        self._window, self._taken_back = window, 0

    def folder(self, title: str) -> Path | None:
        """A folder that is there."""
        return self._one(lambda: QFileDialog.getExistingDirectory(self._window, title))

    def files(self, title: str) -> Sequence[Path]:
        """Files that are there."""
        return self._asked(lambda: QFileDialog.getOpenFileNames(self._window, title)[0])

    def file(self, title: str, kinds: str) -> Path | None:
        """A file that is there."""
        return self._one(lambda: QFileDialog.getOpenFileName(self._window, title, "", kinds)[0])

    def new_file(self, title: str, name: str) -> Path | None:
        """A file to write; the system warns of one that is there."""
        return self._one(lambda: QFileDialog.getSaveFileName(self._window, title, name)[0])

    def reveal(self, path: Path) -> None:
        """Open the folder in the system's own program for files."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))

    def take_back(self) -> None:
        """Close what is open; where the system does not, its answer counts for nothing."""
        self._taken_back += 1
        for shown in QApplication.topLevelWidgets():
            if isinstance(shown, QFileDialog):
                shown.reject()

    def _one(self, ask: Callable[[], str]) -> Path | None:
        return next(iter(self._asked(lambda: [ask()])), None)

    def _asked(self, ask: Callable[[], Sequence[str]]) -> list[Path]:
        before, chosen = self._taken_back, ask()
        return [Path(one) for one in chosen if one] if self._taken_back == before else []
