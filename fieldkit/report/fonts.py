"""Typefaces from the installed font packages, cut to a weight and to the characters that are needed.

All are variable TrueType fonts under the Open Font License. The East Asian ones hold up to 30,000 glyphs:
cutting first and fixing the weight afterwards takes half a second instead of ten.
"""

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Literal

from fontTools import subset
from fontTools.ttLib import TTFont, TTLibError
from fontTools.varLib import instancer

from fieldkit.errors import CannotRead
from fieldkit.platform import make_private_folder, replace

Weight = Literal[400, 700]

RECIPE = b"1"  # counted up when the same request is to give other bytes: caches outlive versions
PRIVATE_USE = range(0xE000, 0xF900)
MARK_FEATURES = ["ccmp", "mark", "mkmk"]
LAYOUT_TABLES = ("GDEF", "GPOS", "GSUB")
UNUSED_TABLES = ("STAT", "BASE", "vhea", "vmtx")
CJK = "fonts/ofl"


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """One typeface. `always` are code points kept in every cut, so that most reports share one cut."""

    name: str
    package: str
    file: str
    always: tuple[range, ...] = ()
    shaped: bool = False


LATIN = Family(
    "NotoSans",
    "fontpkg_noto_sans",
    "files/NotoSans[wdth,wght].ttf",
    always=(
        range(0x20, 0x180),
        range(0x400, 0x460),
        range(0x490, 0x492),
        range(0x2010, 0x2040),
        range(0x2116, 0x2117),
    ),
)
ARABIC = Family(
    "NotoSansArabic",
    "fontpkg_noto_sans_arabic",
    "files/NotoSansArabic[wdth,wght].ttf",
    always=(range(0x600, 0x700), range(0x750, 0x780), range(0xFB50, 0xFE00), range(0xFE70, 0xFF00)),
    shaped=True,
)
KOREAN = Family("NotoSansKR", "justmytype_intl_cjk", f"{CJK}/notosanskr/NotoSansKR[wght].ttf")
JAPANESE = Family("NotoSansJP", "justmytype_intl_cjk", f"{CJK}/notosansjp/NotoSansJP[wght].ttf")
SIMPLIFIED = Family("NotoSansSC", "justmytype_intl_cjk", f"{CJK}/notosanssc/NotoSansSC[wght].ttf")
TRADITIONAL = Family("NotoSansTC", "justmytype_intl_cjk", f"{CJK}/notosanstc/NotoSansTC[wght].ttf")


@dataclass(frozen=True, slots=True)
class Cut:
    """A static TrueType font: its file, and the unique name it carries inside."""

    name: str
    data: bytes


class Fonts:
    """Cuts fonts, and keeps each cut in memory and, where given, in the folder `cache`.

    A `discreet` cache holds only cuts that any report may need: the others tell which rare characters stand in one.
    """

    def __init__(self, cache: Path | None = None, *, discreet: bool = False) -> None:
        self._cache, self._discreet = cache, discreet
        self._cuts: dict[str, Cut] = {}
        self._held: dict[Family, frozenset[int]] = {}

    def code_points(self, family: Family) -> frozenset[int]:
        """Every character that `family` has a glyph for. Raises `CannotRead`."""
        if family not in self._held:
            try:
                cmap = TTFont(BytesIO(_source(family)), lazy=True).getBestCmap()
            except TTLibError as error:
                raise CannotRead(family.name, str(error)) from error
            self._held[family] = frozenset(cmap)
        return self._held[family]

    def cut(self, family: Family, weight: Weight, characters: Iterable[str]) -> Cut:
        """`family` at `weight` with at least `characters`. The same request gives the same bytes.

        Raises `CannotRead` if the package is missing or damaged, `CannotWrite` if `cache` cannot be written.
        """
        always = {code_point for block in family.always for code_point in block}
        wanted = self.code_points(family) & (always | {ord(character) for character in characters})
        source = _source(family)
        name = _name(family, weight, wanted, source)
        if name not in self._cuts:
            cache = None if self._discreet and not wanted <= always else self._cache
            data = _kept(cache, name) or _keep(cache, name, _instance(family, weight, wanted, source, name))
            self._cuts[name] = Cut(name, data)
        return self._cuts[name]


def _kept(cache: Path | None, name: str) -> bytes | None:
    if cache is None:
        return None
    try:
        return (cache / f"{name}.ttf").read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CannotRead(name, str(error)) from error


def _keep(cache: Path | None, name: str, data: bytes) -> bytes:
    if cache is not None:
        make_private_folder(cache)
        replace(cache / f"{name}.ttf", data)
    return data


def _source(family: Family) -> bytes:
    try:
        return files(family.package).joinpath(family.file).read_bytes()
    except (OSError, ModuleNotFoundError) as error:
        raise CannotRead(family.name, str(error)) from error


def _name(family: Family, weight: Weight, wanted: frozenset[int], source: bytes) -> str:
    digest = hashlib.sha256(source + RECIPE)
    digest.update(" ".join(f"{code_point:x}" for code_point in sorted(wanted)).encode())
    return f"{family.name}-{weight}-{digest.hexdigest()[:12]}"


def _instance(family: Family, weight: Weight, wanted: frozenset[int], source: bytes, name: str) -> bytes:
    font = TTFont(BytesIO(source), lazy=True, recalcTimestamp=False)
    glyphs = font["maxp"].numGlyphs  # numbered, which spares making up names for all of them
    font.setGlyphOrder([".notdef", *(f"g{number}" for number in range(1, glyphs))])
    cutter = subset.Subsetter(_options(family, wanted))
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes} | {"wght": weight}
    instancer.instantiateVariableFont(font, axes, inplace=True)
    _name_inside(font, name)
    _encode_all_glyphs(font)
    file = BytesIO()
    font.save(file)
    return file.getvalue()


def _options(family: Family, wanted: frozenset[int]) -> subset.Options:
    """What a cut keeps: rules for joining letters, for placing marks if it has any, else outlines alone."""
    marks = any(unicodedata.combining(chr(code_point)) for code_point in wanted)
    placed = family.shaped or marks
    return subset.Options(
        layout_features=["*"] if family.shaped else MARK_FEATURES,
        notdef_outline=True,
        hinting=False,
        name_IDs=[1, 2, 6],
        drop_tables=[*subset.Options().drop_tables, *UNUSED_TABLES, *([] if placed else LAYOUT_TABLES)],
    )


def _name_inside(font: TTFont, name: str) -> None:
    for record in font["name"].names:
        font["name"].setName(name, record.nameID, record.platformID, record.platEncID, record.langID)


def _encode_all_glyphs(font: TTFont) -> None:
    """Give the glyphs that still have none, rare joined forms, a private code point each, in glyph order.

    reportlab addresses glyphs by code point. Left to itself it hands out private ones in the order in which
    texts come along, and the bytes of a report would depend on the reports made before it. (The usual joined
    forms are kept with their Unicode presentation forms, so that text can be searched and copied.)
    """
    encoded = set(font.getBestCmap().values())
    joined = [glyph for glyph in font.getGlyphOrder() if glyph not in encoded and glyph != ".notdef"]
    private = dict(zip((code for code in PRIVATE_USE if code not in font.getBestCmap()), joined, strict=False))
    for table in font["cmap"].tables:  # cutting has left none but Unicode ones
        table.cmap.update(private)
