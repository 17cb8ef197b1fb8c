"""Where in a picture file the camera's own account lies, and a manifest of provenance; for the decoder child.

An Exif block is the TIFF structure itself (Exif 2.32, 4.5), without the marks by which each format announces it.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from fieldkit.imaging.boxes import Box, boxes, items, within
from fieldkit.imaging.protocol import MOST_BLOCKS
from fieldkit.imaging.rawtiff import first_tags
from fieldkit.imaging.segments import START, segments

Role = str
"""Which directory a structure begins with, as exifread names it: `Image`, which leads to all, `EXIF` or `GPS`."""


EXIF: Final = b"Exif\0\0"
ORDERS: Final = (b"II", b"MM")
APP1: Final = 0xE1
APP11: Final = 0xEB
APP12: Final = 0xEC
DUCKY: Final = b"Ducky"
"""What Adobe's programs keep there; cameras keep texts about themselves."""

CANON: Final = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
"""The box in which a CR3 keeps its directories, each a TIFF structure of its own."""
CANON_BLOCKS: Final[Mapping[bytes, Role]] = {b"CMT1": "Image", b"CMT2": "EXIF", b"CMT4": "GPS"}
FUJI: Final = b"FUJIFILMCCD-RAW"
FUJI_JPEG: Final = 84
"""Where a RAF says where its JPEG lies."""

MANIFEST_BOX: Final = bytes.fromhex("d8fec3d61b0e483c92975828877ec481")
MANIFEST_KIND: Final = bytes.fromhex("6332706100110010800000aa00389b71")
"""C2PA 2.2, appendix A: the box of ISO files, and the type of the JUMBF box (ISO 19566-5) that holds a manifest."""
MANIFEST_TAG: Final = 0xCD41


class Block(NamedTuple):
    """A TIFF structure in a file."""

    role: Role
    start: int
    length: int


class Contents(NamedTuple):
    """What was found in a file: Exif blocks, and how long the first C2PA manifest is, by its own account.

    `note`: whether there is a maker's note beside the Exif block. `broken`: the file ended, or contradicted itself,
    before all of it was looked through.
    """

    exif: tuple[Block, ...] = ()
    manifest: int | None = None
    note: bool = False
    broken: bool = False

    @property
    def read(self) -> tuple[Block, ...]:
        """The blocks that are read: the first of each role. None says what another left out."""
        first: dict[Role, Block] = {}
        for block in self.exif:
            first.setdefault(block.role, block)
        return tuple(first.values())


@dataclass(frozen=True, slots=True)
class Note:
    """A maker's note outside the Exif block, as cameras wrote before there was any."""


Part = Block | int | Note
"""An Exif block, the length of a manifest, or a note."""


def contents(data: bytes) -> Contents:
    """What lies in a file. Of a TIFF, and of a raw file that is one, the Exif block is the whole file."""
    parts, broken = list[Part](), False
    try:
        parts.extend(_container(data)(data))
    except (EOFError, IndexError):
        broken = True
    blocks = (one for one in parts if isinstance(one, Block) and data[one.start : one.start + 2] in ORDERS)
    manifest = next((one for one in parts if isinstance(one, int)), None)
    return Contents(tuple(blocks)[:MOST_BLOCKS], manifest, any(isinstance(one, Note) for one in parts), broken)


def _container(data: bytes) -> Callable[[bytes], Iterator[Part]]:
    if data[4:8] == b"ftyp":
        return _iso
    return next((reader for magic, reader in _READERS if data.startswith(magic)), _nothing)


def _nothing(_: bytes) -> Iterator[Part]:
    return iter(())


def _jpeg(data: bytes, at: int = 0) -> Iterator[Part]:
    for segment in segments(data, at):
        if segment.cut:
            raise EOFError
        if segment.marker == APP1 and data.startswith(EXIF, segment.start):
            yield Block("Image", segment.start + len(EXIF), segment.end - segment.start - len(EXIF))
        elif segment.marker == APP12 and not data.startswith(DUCKY, segment.start):
            yield Note()
        elif segment.marker == APP11 and MANIFEST_KIND in data[segment.start + 16 : segment.start + 48]:
            # after "JP" and 6 bytes of numbers: the head of the box, which may go on in further segments
            yield int.from_bytes(data[segment.start + 8 : segment.start + 12], "big")


def _png(data: bytes) -> Iterator[Part]:
    at = 8
    while at < len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if at + 12 + length > len(data):
            raise EOFError
        if kind == b"eXIf":
            yield Block("Image", at + 8, length)
        elif kind == b"caBX":
            yield length
        at += 12 + length


def _webp(data: bytes) -> Iterator[Part]:
    at = 12
    while at < len(data):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if at + 8 + length > len(data):
            raise EOFError
        if kind == b"EXIF":  # some writers put the mark of JPEG before it
            mark = len(EXIF) if data.startswith(EXIF, at + 8) else 0
            yield Block("Image", at + 8 + mark, length - mark)
        elif kind == b"C2PA":
            yield length
        at += 8 + length + length % 2


def _iso(data: bytes) -> Iterator[Part]:
    whole = Box(b"", 0, len(data))
    canon = within(data, whole, b"moov", b"uuid" + CANON)
    for box in boxes(data, canon.start, canon.end) if canon else ():
        if box.kind in CANON_BLOCKS:
            yield Block(CANON_BLOCKS[box.kind], box.start, box.end - box.start)
    if manifest := within(data, whole, b"uuid" + MANIFEST_BOX):
        yield manifest.end - manifest.start
    meta = within(data, whole, b"meta")
    for start, length in items(data, Box(b"meta", meta.start + 4, meta.end), b"Exif") if meta else ():
        head = 4 + int.from_bytes(
            data[start : start + 4], "big"
        )  # so far after it begins (ISO/IEC 23008-12, A.2.1)
        if head > length or start + length > len(data):
            raise EOFError
        yield Block("Image", start + head, length - head)


def _raf(data: bytes) -> Iterator[Part]:
    yield from _jpeg(data, int.from_bytes(data[FUJI_JPEG : FUJI_JPEG + 4], "big"))


def _tiff(data: bytes) -> Iterator[Part]:
    yield Block("Image", 0, len(data))
    count = first_tags(data).get(MANIFEST_TAG, (0, 0))[0]
    if count:
        yield count


_READERS: Final[tuple[tuple[bytes, Callable[[bytes], Iterator[Part]]], ...]] = (
    (START, _jpeg),
    (b"\x89PNG\r\n\x1a\n", _png),
    (b"RIFF", _webp),
    (FUJI, _raf),
    *((order, _tiff) for order in ORDERS),
)
