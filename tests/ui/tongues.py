"""Every language of the window, compiled as `make run` does it, and one that nobody speaks."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from scripts.pseudo import pseudo
from scripts.translations import FOLDER, compiled
from ui.i18n.languages import ENGLISH, LANGUAGES, STEM, Language
from ui.i18n.speech import Speech

PSEUDO = Language("xx", "[Þšéûðö]", "en")
ALL = (*LANGUAGES, PSEUDO)


@cache
def translations() -> Path:
    """A folder with the compiled translations, made once."""
    folder = Path(tempfile.mkdtemp(prefix="tongues"))
    source = folder / f"{STEM}{PSEUDO.code}.ts"
    source.write_text(pseudo((FOLDER / f"{STEM}fr.ts").read_text("utf-8")), "utf-8")
    for file in (*sorted(FOLDER.glob("*.ts")), source):
        compiled(file, folder)
    return folder


@cache
def speech() -> Speech:
    """What the one application of all tests speaks."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return Speech(application, translations())


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Speak `language`, and English again afterwards."""
    speech().speak(language)
    try:
        yield
    finally:
        speech().speak(ENGLISH)
