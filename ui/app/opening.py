"""From a process to a window: application, language, look, and the exception hook."""

import os
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands
from ui.app.defects import listen
from ui.app.display import refuse_without_screen
from ui.app.studio import Outside, Studio
from ui.i18n.languages import chosen, offered
from ui.i18n.speech import Speech
from ui.settings import LANGUAGE, Settings
from ui.theme.appearance import Appearance
from ui.theme.look import Look
from ui.views.asking import SystemDialogs

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


@dataclass(frozen=True, slots=True)
class Left:
    """How a window was left: the status of the event loop, and the mission that was open."""

    status: int
    folder: Path | None


class World:
    """What stays while one window takes the place of another."""

    def __init__(self, application: QApplication, resources: Path, profile: Path) -> None:
        self._application, self._resources = application, resources
        self._hands = Hands.of_this_machine(Profile(profile))
        self._settings, self._languages = profile / "window.ini", offered(resources / "i18n")
        self._speech = Speech(application, resources / "i18n")
        self._appearance = Appearance(application, Look())

    def show(self, code: str) -> int:
        """Show windows, one after the other, until one is closed for good; returns the exit status."""
        left = self._window(code, None)
        while left.status == AGAIN:
            left = self._window("", left)
        return left.status

    def _window(self, code: str, left: Left | None) -> Left:
        """Show a window until it is left; `left` is the one whose place it takes."""
        wanted = code or Settings(self._settings).get(LANGUAGE)
        self._speech.speak(chosen(wanted, QLocale.system().name(), self._languages))
        studio = Studio(self._outside())
        listen(studio.window.notice.tell, studio.window)
        studio.show()
        if left is not None:
            studio.resume(left.folder)
        status, folder = self._application.exec(), studio.frame.folder
        studio.close()
        studio.window.deleteLater()
        return Left(status, folder)

    def _outside(self) -> Outside:
        documents = user_documents_path()
        return Outside(
            resources=self._resources,
            home=documents if documents.is_dir() else Path.home(),
            hands=self._hands,
            settings=self._settings,
            appearance=self._appearance,
            language=self._speech.language,
            ask=SystemDialogs,
            again=partial(self._application.exit, AGAIN),
        )
