"""Typefaces of the window, read from the installed font packages.

Noto Sans holds Latin, Greek and Cyrillic; Arabic, Korean and Chinese stand behind it and step in by themselves,
glyph by glyph. All are variable fonts. Qt renders the East Asian ones in their thinnest weight and thickens a copy
of that for bold, so weight is always set as the axis `wght`, which every fallback follows, and never as
`QFont.setWeight`.

The figures of Noto Sans are all equally wide, so columns of numbers line up without any feature switched on.
"""

from dataclasses import dataclass
from enum import IntEnum
from importlib.resources import files

from PySide6.QtGui import QFont, QFontDatabase

from fieldkit.errors import CannotRead
from fieldkit.labels import QT_TRANSLATE_NOOP

GONE = QT_TRANSLATE_NOOP("theme", "the typeface is not where its package keeps it")
AXIS = QFont.Tag("wght")
CJK = "justmytype_intl_cjk"


class Weight(IntEnum):
    """Position on the axis of weight."""

    REGULAR = 400
    SEMIBOLD = 600


@dataclass(frozen=True, slots=True)
class Face:
    """One family: the package that holds it and its file there."""

    family: str
    package: str
    file: str


LATIN = Face("Noto Sans", "fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf")
ARABIC = Face("Noto Sans Arabic", "fontpkg_noto_sans_arabic", "files/NotoSansArabic[wdth,wght].ttf")
SIMPLIFIED = Face("Noto Sans SC", CJK, "fonts/ofl/notosanssc/NotoSansSC[wght].ttf")
KOREAN = Face("Noto Sans KR", CJK, "fonts/ofl/notosanskr/NotoSansKR[wght].ttf")
FACES = (LATIN, ARABIC, SIMPLIFIED, KOREAN)
"""In the order in which they are asked for a glyph."""


def load() -> None:
    """Make the typefaces known to Qt: 20 ms, once for each application. Raises `CannotRead`."""
    known = set(QFontDatabase.families())
    for face in FACES:
        if face.family not in known:
            _load(face)


def font(size: int, weight: Weight = Weight.REGULAR) -> QFont:
    """The typeface of the window at `size` pixels."""
    made = QFont([face.family for face in FACES])
    made.setPixelSize(size)
    made.setVariableAxis(AXIS, weight)
    return made


def _load(face: Face) -> None:
    try:
        path = str(files(face.package).joinpath(face.file))
    except ModuleNotFoundError as error:
        raise CannotRead(face.family, GONE) from error
    if QFontDatabase.addApplicationFont(path) < 0:
        raise CannotRead(face.family, GONE)
