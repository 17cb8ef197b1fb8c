"""What a camera wrote, read twice, by exifread and by Pillow, for the decoder child: one of them may be mistaken.

Never with details: maker notes make exifread slow, and hang on hostile files.
"""

import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from math import gcd
from typing import Any, Final, NamedTuple

import exifread
from exifread.core.exif_header import ExifHeader
from PIL import ExifTags
from PIL.TiffImagePlugin import ImageFileDirectory_v2

from fieldkit.imaging.containers import Block
from fieldkit.imaging.protocol import MOST_DOUBTS

LONGEST_TEXT: Final = 1000
MOST_RATIOS: Final = 8
SHORT: Final = 200

OF_CAMERA: Final[Mapping[str, int]] = {
    "DateTimeOriginal": 0x9003,
    "DateTimeDigitized": 0x9004,
    "OffsetTime": 0x9010,
    "OffsetTimeOriginal": 0x9011,
    "OffsetTimeDigitized": 0x9012,
    "SubSecTime": 0x9290,
    "SubSecTimeOriginal": 0x9291,
    "SubSecTimeDigitized": 0x9292,
    "BodySerialNumber": 0xA431,
    "LensModel": 0xA434,
    "LensSerialNumber": 0xA435,
}
"""Texts that belong into the camera's directory; some programs, and TIFF/EP, put them into the first one."""
TEXTS: Final[Mapping[str, int]] = {
    "Image Make": 0x010F,
    "Image Model": 0x0110,
    "Image Software": 0x0131,
    "Image DateTime": 0x0132,
    **{f"EXIF {name}": number for name, number in OF_CAMERA.items()},
    **{f"Image {name}": number for name, number in OF_CAMERA.items()},
    "GPS GPSLatitudeRef": 1,
    "GPS GPSLongitudeRef": 3,
    "GPS GPSMapDatum": 18,
    "GPS GPSDate": 29,
}
NUMBERS: Final[Mapping[str, int]] = {
    "Image Orientation": 0x0112,
    "EXIF ExposureTime": 0x829A,
    "EXIF FNumber": 0x829D,
    "EXIF FocalLength": 0x920A,
    "EXIF FocalLengthIn35mmFilm": 0xA405,
    "EXIF ISOSpeedRatings": 0x8827,
    "GPS GPSLatitude": 2,
    "GPS GPSLongitude": 4,
    "GPS GPSAltitude": 6,
    "GPS GPSAltitudeRef": 5,
    "GPS GPSTimeStamp": 7,
}
"""The tags that are kept, by the names that exifread gives them, and their numbers (Exif 2.32)."""

KEPT: Final = {**TEXTS, **NUMBERS}
ROLES: Final = {
    role: {name: number for name, number in KEPT.items() if name.startswith(role)}
    for role in ("Image", "EXIF", "GPS")
}
MAKER_NUMBER: Final = 0x927C
MAKER_NOTE: Final = "EXIF MakerNote"
GPS_TAGS: Final = {number: (name.removeprefix("GPS "), None) for name, number in ROLES["GPS"].items()}

Values = Mapping[str, Any]
"""Values of tags by their names, as a library gives them."""


class Reading(NamedTuple):
    """Texts and numbers (numerator, denominator) of the tags that are kept."""

    texts: dict[str, str]
    numbers: dict[str, list[tuple[int, int]]]

    @classmethod
    def of(cls, values: Values) -> "Reading":
        """What is kept of `values`."""
        texts = {name: text for name in TEXTS if (text := as_text(values.get(name)))}
        numbers = {name: ratios for name in NUMBERS if (ratios := as_ratios(values.get(name)))}
        return cls(texts, numbers)

    @property
    def told(self) -> dict[str, Any]:
        """As it goes to the parent."""
        return {"texts": self.texts, "numbers": self.numbers}

    def said(self, name: str) -> str:
        """What stands in a tag, in a few words; nothing where it is not there."""
        ratios = (f"{above}/{below}" for above, below in self.numbers.get(name, ()))
        return (self.texts.get(name) or " ".join(ratios))[:SHORT]

    def same(self, other: "Reading", name: str) -> bool:
        """Whether both say the same of a tag, however it is padded."""
        texts = (one.texts.get(name, "").strip() for one in (self, other))
        return self.numbers.get(name) == other.numbers.get(name) and next(texts) == next(texts)


NOTHING: Final = Reading({}, {})


def read(data: bytes, blocks: Sequence[Block]) -> dict[str, Any]:
    """The tags in these blocks, what the two libraries disagree about, and whether a maker note is left unread.

    Raises what exifread raises, if neither of them can read it.
    """
    first, fault = _attempt(lambda: Reading.of(by_exifread(data, blocks)))
    values, _ = _attempt(lambda: by_pillow(data, blocks))
    second = Reading.of(values or {})
    if first is None and values is None and fault is not None:
        raise fault
    return {
        "tags": (first or second).told,
        "doubts": list(_doubts(first or NOTHING, second))[:MOST_DOUBTS],
        "maker_note": bool(values) and MAKER_NOTE in values,
    }


def _attempt(work: Callable[[], Any]) -> tuple[Any, Exception | None]:
    try:
        return work(), None
    except Exception as error:  # noqa: BLE001 — see the head of `child`
        return None, error


def _doubts(first: Reading, second: Reading) -> Iterable[tuple[str, str, str]]:
    if first == second:
        return ()
    names = (name for name in KEPT if not first.same(second, name))
    return ((name, first.said(name), second.said(name)) for name in names)


def by_exifread(data: bytes, blocks: Sequence[Block]) -> Values:
    """What exifread finds in the blocks."""
    found: dict[str, Any] = {}
    for role, start, length in blocks:
        file = io.BytesIO(data[start : start + length])
        if role == "GPS":
            header = ExifHeader(file, chr(data[start]), 0, 0, strict=False, detailed=False)
            for directory in header.list_ifd()[:1]:
                header.dump_ifd(directory, role, tag_dict=GPS_TAGS)
            tags = header.tags
        else:
            tags = exifread.process_file(file, details=False, extract_thumbnail=False)
        found |= {name.replace("Image", role, 1): getattr(tag, "values", None) for name, tag in tags.items()}
    return found


def by_pillow(data: bytes, blocks: Sequence[Block]) -> Values:
    """What Pillow finds in the blocks, under the names of exifread; of a maker note only that it is there."""
    found: dict[str, Any] = {}
    for block in blocks:
        for role, directory in _directories(data, block):
            for name, number in ROLES[role].items():
                if number in directory:
                    value = directory[number]
                    # it takes every byte for a letter of Latin-1
                    found[name] = value.encode("latin-1") if isinstance(value, str) else value
            if MAKER_NUMBER in directory:
                found[MAKER_NOTE] = None
    return found


def orientation(data: bytes, blocks: Sequence[Block]) -> Any:
    """What the first of these blocks says of how the picture is turned, if it says anything."""
    return next(_directories(data, blocks[0]))[1].get(NUMBERS["Image Orientation"])


def _directories(data: bytes, block: Block) -> Iterator[tuple[str, ImageFileDirectory_v2]]:
    """The directories of a structure. Raw files have marks of their own where a TIFF has the number 42."""
    structure = data[block.start : block.start + block.length]
    head = (b"II*\0" if structure[:1] == b"I" else b"MM\0*") + structure[4:8]
    file, start = io.BytesIO(structure), int.from_bytes(head[4:], "little" if head[:1] == b"I" else "big")
    first = _directory(file, head, start)
    yield block.role, first
    if block.role == "Image":
        for role, pointer in (("EXIF", ExifTags.IFD.Exif), ("GPS", ExifTags.IFD.GPSInfo)):
            if isinstance(place := first.get(pointer), int):
                yield role, _directory(file, head, place)


def _directory(file: io.BytesIO, head: bytes, start: int) -> ImageFileDirectory_v2:
    directory = ImageFileDirectory_v2(head)
    file.seek(start)
    directory.load(file)
    return directory


def as_text(values: Any) -> str | None:
    """The text of a tag up to its first NUL; bytes that are no UTF-8 stand as escapes."""
    if isinstance(values, list | tuple) and all(isinstance(value, int) and 0 <= value < 256 for value in values):
        values = bytes(values)
    if isinstance(values, bytes):
        values = values.split(b"\0")[0].decode("utf-8", "backslashreplace")
    return values[:LONGEST_TEXT] if isinstance(values, str) else None


def as_ratios(values: Any) -> list[tuple[int, int]] | None:
    """The numbers of a tag as pairs; a whole number stands over 1."""
    if isinstance(values, bytes):
        values = list(values)
    elif not isinstance(values, list | tuple | str | None):
        values = [values]
    if not isinstance(values, list | tuple):
        return None
    return list(pairs(values[:MOST_RATIOS]))


def pairs(values: Iterable[Any]) -> Iterable[tuple[int, int]]:
    """Numerator and denominator, in lowest terms, of everything among `values` that has them."""
    for value in values:
        if isinstance(value, int):
            yield value, 1
        elif hasattr(value, "num") and hasattr(value, "den"):
            yield _lowest(value.num, value.den)
        elif hasattr(value, "numerator") and hasattr(value, "denominator"):
            yield _lowest(value.numerator, value.denominator)


def _lowest(above: int, below: int) -> tuple[int, int]:
    most = gcd(above, below) or 1
    return above // most, below // most
