"""`Speech`: the language that the application speaks, and the way its writing runs."""

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from ui.i18n.languages import ENGLISH, STEM, Language


class Speech(QObject):
    """Loads translations from `folder`. What is shown already keeps its words: windows are made after `speak`."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__(app)
        self.language = ENGLISH
        self._app, self._folder = app, folder
        self._translators: list[QTranslator] = []
        QLocale.setDefault(QLocale.c())  # figures are written as they are recorded, in every language
        self.speak(ENGLISH)

    def speak(self, language: Language) -> None:
        """Speak `language` from now on; what is not translated is said in English."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        own = dict.fromkeys((ENGLISH.code, language.code))  # English has plurals; the last is asked first
        files = (qt / f"qtbase_{language.qt}.qm", *(self._folder / f"{STEM}{code}.qm" for code in own))
        self._translators = [self._loaded(file) for file in files if file.is_file()]
        for translator in self._translators:
            self._app.installTranslator(translator)
        direction = Qt.LayoutDirection.RightToLeft if language.right_to_left else Qt.LayoutDirection.LeftToRight
        self._app.setLayoutDirection(direction)
        self.language = language

    def _loaded(self, file: Path) -> QTranslator:
        translator = QTranslator(self)
        translator.load(str(file))
        return translator
