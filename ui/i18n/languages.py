"""The languages of the window, each under its own name."""

from dataclasses import dataclass
from pathlib import Path

STEM = "fieldkit_"
"""Of the files with the translations."""


@dataclass(frozen=True, slots=True)
class Language:
    """`code` is that of the file, `qt` that of Qt's own translations, `name` what its speakers call it.

    `taller` is added to every size of type: see `Look`.
    """

    code: str
    name: str
    qt: str
    right_to_left: bool = False
    taller: int = 0


ENGLISH = Language("en", "English", "en")
LANGUAGES = (
    ENGLISH,
    Language("ar", "العربية", "ar", right_to_left=True, taller=1),
    Language("es", "Español", "es"),
    Language("fr", "Français", "fr"),
    Language("ru", "Русский", "ru"),
    Language("uk", "Українська", "uk"),
    Language("zh", "中文", "zh_CN"),
)


def offered(folder: Path) -> tuple[Language, ...]:
    """English, and the languages whose translations lie in `folder`."""
    return tuple(
        language
        for language in LANGUAGES
        if language is ENGLISH or (folder / f"{STEM}{language.code}.qm").is_file()
    )


def chosen(code: str, system: str, languages: tuple[Language, ...]) -> Language:
    """The language with this code, or for no code that of the system, such as `fr_FR`; else English."""
    wanted = code or system.replace("-", "_").partition("_")[0]
    return next((language for language in languages if language.code == wanted), ENGLISH)
