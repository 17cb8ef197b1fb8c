"""From a process to a window: application, language, look, and the exception hook."""

import os
import sys
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from platformdirs import user_documents_path
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication

from fieldkit.progress import Report
from ui.app.display import refuse_without_screen
from ui.app.threshold import Front, Left, Threshold
from ui.i18n.languages import chosen, offered
from ui.i18n.speech import Speech
from ui.jobs import Lane
from ui.settings import LANGUAGE, Settings
from ui.theme.appearance import Appearance
from ui.theme.look import Look
from ui.views.asking import SystemDialogs

if TYPE_CHECKING:  # loaded after the window is shown
    from ui.app.studio import Studio

SWITCH_SECONDS = 0.001
"""How soon Python lets another thread in: a long loop on a lane must not make the window late."""

AGAIN = 77
"""Exit status of the event loop where another window is to be made, in another language."""


def run(resources: Path, profile: Path, arguments: list[str], code: str = "") -> int:
    """Show the window until it is closed; returns the exit status.

    `code` is the language to begin with, such as `ar`; empty for that of the settings. Raises `CannotShow`.
    """
    refuse_without_screen(os.environ)
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(arguments)
    application.setApplicationName("fieldkit")
    application.setDesktopFileName("fieldkit")
    return World(application, resources, profile).show(code)


class World:
    """What stays while one window takes the place of another."""

    def __init__(self, application: QApplication, resources: Path, profile: Path) -> None:
        # Qt's own dialog for files would note in the person's settings from where and to where files were brought
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
        self._application, self._resources = application, resources
        self._profile, self._languages = profile, offered(resources / "i18n")
        self._speech = Speech(application, resources / "i18n")
        self._appearance = Appearance(application, Look())
        self._studio: Studio | None = None
        self._leaving = ExitStack()
        """What ends with a window."""

    def show(self, code: str) -> int:
        """Show windows, one after the other, until one is closed for good; returns the exit status."""
        status, left = self._window(code, None)
        while status == AGAIN:
            status, left = self._window("", left)
        return status

    def _window(self, code: str, left: Left | None) -> tuple[int, Left]:
        """Show a window until it is left; `left` is the one whose place it takes. Gives the loop's status, too."""
        file = self._profile / "window.ini"
        wanted = code or Settings(file).get(LANGUAGE)
        self._speech.speak(chosen(wanted, QLocale.system().name(), self._languages))
        threshold = Threshold(Front(self._resources, file, self._appearance, self._speech.language))
        sys.excepthook = threshold.defects.hook
        threshold.window.fill_small_screen()
        threshold.show()
        threshold.lanes.start(load, then=lambda _: self._enter(threshold, left), lane=Lane.FINDING)
        status = self._application.exec()
        left = self._leave(threshold)
        threshold.window.deleteLater()
        return status, left

    def _enter(self, threshold: Threshold, left: Left | None) -> None:
        """Bring everyone in; they are loaded."""
        from fieldkit.intake.watching import PACE_S
        from fieldkit.keys.profile import Profile
        from fieldkit.mission import Hands
        from fieldkit.platform.media import media
        from fieldkit.supporting.journal import opened
        from ui.app.awake import of_this_system
        from ui.app.studio import Outside, Studio
        from ui.views.qt_camera import QtCamera, is_there

        documents = user_documents_path()
        outside = Outside(
            home=documents if documents.is_dir() else Path.home(),
            hands=Hands.of_this_machine(Profile(self._profile)),
            ask=SystemDialogs,
            again=partial(self._application.exit, AGAIN),
            media=media,
            pace_ms=PACE_S * 1000,
            journal=self._leaving.enter_context(opened(self._profile, "window", crashes=True)),
            camera=QtCamera if is_there() else None,
            keep_awake=of_this_system(),
        )
        self._studio = studio = Studio(outside, threshold)
        if sys.platform == "linux":
            from ui.app.sleeping import Sleep

            Sleep(threshold.window).nears.connect(studio.sleep)
        studio.show()
        if left is not None:
            studio.resume(left)

    def _leave(self, threshold: Threshold) -> Left:
        """Close everything; says where it was left."""
        studio, self._studio = self._studio, None
        if studio is None:
            threshold.lanes.close()
            return Left()
        left = studio.left()
        with self._leaving:
            studio.close()
        return left


def load(_: Report) -> None:
    """Load the core and all screens, which takes its time: see `threshold`. Runs on a lane."""
    import ui.app.studio  # noqa: F401
