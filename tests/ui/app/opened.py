"""The window as a process of its own: opens in a profile, does one thing, prints what it saw, and closes.

`close` says in which direction the window reads, and lets go of a dialog for files; `speak` chooses Arabic, and
waits for the window that comes then; `defect` lets something fail in a slot, and waits until the window says so.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMainWindow
from shiboken6 import delete

from scripts.translations import compiled
from tests.make import ROOT
from ui.app.opening import AGAIN, World
from ui.settings import LANGUAGE, Settings

POLL_MS = 20


class Visitor:
    """Does one thing in whatever window is shown."""

    def __init__(self, application: QApplication, profile: Path) -> None:
        self.application, self.profile, self.begun = application, profile, False
        self.first: QMainWindow | None = None

    @property
    def window(self) -> QMainWindow | None:
        """The window that is shown now."""
        shown = (one for one in self.application.topLevelWidgets() if isinstance(one, QMainWindow))
        return next((one for one in shown if one.isVisible()), None)

    def close(self) -> None:
        """Close it at once."""
        if self.window is not None:
            sys.stdout.write(f"{self.application.layoutDirection().name}\n")
            delete(QFileDialog(self.window))
            self.window.close()

    def speak(self) -> None:
        """Choose Arabic, and close the window that speaks it."""
        if self.window is None:
            return
        if not self.begun:
            self.begun, self.first = True, self.window
            Settings(self.profile / "window.ini").put(LANGUAGE, "ar")
            self.application.exit(AGAIN)
        elif self.window is not self.first and self.window.findChild(QLabel, "preferences.heading"):
            self.close()

    def defect(self) -> None:
        """Fail, and close once the window has said so."""
        if self.window is None:
            return
        if not self.begun:
            self.begun = True
            raise LookupError("nobody foresaw this")
        said = self.window.findChild(QLabel, "frame.notice.sentence")
        if said is not None and said.isVisible():
            sys.stdout.write(f"{said.text()}\n")
            self.window.close()


def main() -> None:
    """Arguments: the folder of the profile, what to do, the language to begin with."""
    profile, what, code = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    resources = profile / "resources"
    for part in ("vocabularies", "icons", "sample"):
        (resources / part).parent.mkdir(parents=True, exist_ok=True)
        (resources / part).symlink_to(ROOT / "resources" / part)
    (resources / "i18n").mkdir()
    compiled(ROOT / "resources" / "i18n" / "fieldkit_ar.ts", resources / "i18n")
    application = QApplication(["fieldkit"])
    visitor, watch = Visitor(application, profile), QTimer()
    act: Callable[[], None] = getattr(visitor, what)
    watch.timeout.connect(act)
    watch.start(POLL_MS)
    sys.exit(World(application, resources, profile).show(code))


if __name__ == "__main__":
    main()
