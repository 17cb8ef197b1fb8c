"""From a process to a window: application, language, look, and the exception hook."""

import sys
from pathlib import Path

from platformdirs import user_documents_path
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands
from ui.app.studio import Outside, Studio
from ui.i18n.languages import Language, chosen, offered
from ui.i18n.speech import Speech
from ui.settings import LANGUAGE, Settings
from ui.theme.appearance import Appearance
from ui.theme.look import Look
from ui.views.asking import SystemDialogs

SWITCH_SECONDS = 0.001
"""How soon Python lets another thread in: a long loop on a lane must not make the window late."""


def run(resources: Path, profile: Path, arguments: list[str]) -> int:
    """Show the window until it is closed; returns the exit status."""
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication(arguments)
    application.setApplicationName("fieldkit")
    application.setDesktopFileName("fieldkit")
    hands = Hands.of_this_machine(Profile(profile))
    appearance, file = Appearance(application, Look()), profile / "window.ini"
    language = speak(application, resources / "i18n", Settings(file).get(LANGUAGE))
    studio = Studio(Outside(resources, user_documents_path(), hands, file, appearance, language, SystemDialogs))
    studio.show()
    status = application.exec()
    studio.close()
    return status


def speak(application: QApplication, folder: Path, code: str) -> Language:
    """Speak the language with this code, or that of the system; windows are made afterwards."""
    language = chosen(code, QLocale.system().name(), offered(folder))
    Speech(application, folder).speak(language)
    return language
