"""Wherever a format keeps what the camera wrote, and a manifest of provenance, it is found, to the byte."""

import io
import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from fieldkit.imaging import containers
from fieldkit.imaging.containers import Contents, contents
from tests.adapters import pictures, raws
from tests.adapters.pictures import block, picture

EXIF = block({pictures.MAKE: "Maker"})
MANIFEST = b"\0\0\1\0jumb\0\0\0\x19jumd" + containers.MANIFEST_KIND + bytes(300)


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + bytes(4)


def jpeg(*segments: tuple[int, bytes]) -> bytes:
    plain = picture()
    made = b"".join(struct.pack(">BBH", 0xFF, marker, 2 + len(content)) + content for marker, content in segments)
    return plain[:2] + made + plain[2:]


def webp(*chunks: tuple[bytes, bytes]) -> bytes:
    made = b"".join(kind + struct.pack("<I", len(body)) + body + bytes(len(body) % 2) for kind, body in chunks)
    return b"RIFF" + struct.pack("<I", 4 + len(made)) + b"WEBP" + made


def heif(*, version: int = 1, method: int = 0, pieces: int = 1) -> bytes:
    """An ISO file of which one item is an Exif block, laid out by one version or another of its tables."""
    item = struct.pack(">I", 0) + EXIF
    wide = version == 2
    number = struct.pack(">I" if wide else ">H", 7)
    count = struct.pack(">I" if wide else ">H", 1)
    info = bytes((3 if wide else 2, 0, 0, 0)) + number + bytes(2) + b"Exif\0"
    infos = bytes((1 if wide else 0, 0, 0, 0)) + count + box(b"infe", info)
    start = b"\0\0\0\0"
    for _ in range(2):
        how = struct.pack(">H", method) if version else b""
        place = struct.pack(">HH", 0, pieces) + (start + struct.pack(">I", len(item))) * pieces
        places = bytes((version, 0, 0, 0)) + b"\x44\0" + count + number + how + place
        inner = box(b"iinf", infos) + box(b"iloc", places) + (box(b"idat", item) if method == 1 else b"")
        data = box(b"ftyp", b"heic\0\0\0\0") + box(b"meta", bytes(4) + inner) + box(b"mdat", item)
        start = struct.pack(">I", 0 if method == 1 else len(data) - len(item))
    return data


def pieces_of_no_bytes(items: int) -> bytes:
    """A HEIF of a few bytes an item, each of which claims 65 535 pieces."""
    each = (struct.pack(">HHH", number, 0, 65_535) for number in range(items))
    places = bytes(4) + b"\0\0" + struct.pack(">H", items) + b"".join(each)
    inner = box(b"iinf", bytes(6)) + box(b"iloc", places)
    return box(b"ftyp", b"heic\0\0\0\0") + box(b"meta", bytes(4) + inner)


def cr3(*blocks: tuple[bytes, bytes]) -> bytes:
    canon = box(b"uuid", containers.CANON + b"".join(box(kind, body) for kind, body in blocks))
    return box(b"ftyp", b"crx \0\0\0\0") + box(b"moov", canon)


def raf(preview: bytes) -> bytes:
    return containers.FUJI.ljust(84, b"\0") + struct.pack(">I", 100) + bytes(12) + preview


MADE: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0"), (0xE1, b"Exif\0\0" + EXIF)),
    "png": lambda: b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", bytes(13)) + chunk(b"eXIf", EXIF),
    "webp": lambda: webp((b"VP8 ", b"odd"), (b"EXIF", EXIF)),
    "webp with the mark of jpeg": lambda: webp((b"EXIF", b"Exif\0\0" + EXIF)),
    "heif": heif,
    "heif of version 0": lambda: heif(version=0),
    "heif of version 2": lambda: heif(version=2),
    "heif with the item in its tables": lambda: heif(method=1),
    "raf": lambda: raf(jpeg((0xE1, b"Exif\0\0" + EXIF))),
    "cr3": lambda: cr3((b"CMT1", EXIF), (b"CMT3", EXIF)),
}


@pytest.mark.parametrize("name", MADE)
def test_an_exif_block_is_found_to_the_byte(name: str) -> None:
    data = MADE[name]()
    (found,) = contents(data).exif
    assert data[found.start : found.start + found.length] == EXIF


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_it_is_found_in_what_others_write(kind: str) -> None:
    exif = Image.Exif()
    exif[pictures.MAKE] = "Maker"
    data = picture(kind, exif=exif)
    (found,) = contents(data).exif
    with Image.open(io.BytesIO(data)) as image:
        written = image.info["exif"].removeprefix(b"Exif\0\0")
    assert data[found.start : found.start + found.length] == written


def test_the_directories_of_a_cr3_are_told_apart() -> None:
    found = contents(cr3((b"CMT1", EXIF), (b"CMT2", EXIF), (b"CMT4", EXIF))).exif
    assert [one.role for one in found] == ["Image", "EXIF", "GPS"]


@pytest.mark.parametrize("data", [EXIF, b"IIRO" + EXIF[4:], raws.dng()])
def test_of_a_tiff_the_whole_file_is_the_block(data: bytes) -> None:
    assert contents(data) == Contents((containers.Block("Image", 0, len(data)),))


def test_a_makers_note_beside_the_block_is_noticed() -> None:
    assert contents(jpeg((0xEC, b"[picture info]"))) == Contents(note=True)
    assert contents(jpeg((0xEC, b"Ducky\0"))) == Contents()


MANIFESTS = {
    "jpeg": (jpeg((0xEB, b"JP\0\1\0\0\0\1" + MANIFEST)), 256),
    "png": (b"\x89PNG\r\n\x1a\n" + chunk(b"caBX", MANIFEST), len(MANIFEST)),
    "webp": (webp((b"C2PA", MANIFEST)), len(MANIFEST)),
    "heif": (heif() + box(b"uuid", containers.MANIFEST_BOX + MANIFEST), len(MANIFEST)),
    "tiff": (raws.tiff({0xCD41: (7, MANIFEST)}), len(MANIFEST)),
}


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_manifest_of_provenance_is_noticed(name: str) -> None:
    data, length = MANIFESTS[name]
    assert contents(data).manifest == length


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"neither",
        picture(),
        jpeg((0xE1, b"Exif\0\0not a structure")),
        jpeg((0xEB, b"JP\0\1\0\0\0\1" + bytes(40))),
        heif(pieces=2),
        heif(method=2),
        heif().replace(b"iloc", b"free"),
        heif().replace(b"infe\2", b"infe\1"),  # before version 2 an item had no type
        b"\0\0\0\x08ftyp" + b"\0\0\0\1free" + b"\xff" * 8,
        b"\0\0\0\x08ftyp" + b"\0\0\0\0free",
        b"\0\0\0\x08ftyp" + b"\0\0\0\x04free",
    ],
)
def test_where_there_is_none_nothing_is_found(data: bytes) -> None:
    assert contents(data) == Contents()


def test_pieces_that_take_no_bytes_are_passed_over_in_one_step() -> None:
    assert contents(pieces_of_no_bytes(10_000)) == Contents()  # one by one they took longer than a child may
    data = pieces_of_no_bytes(1)
    sized = data.replace(bytes(6) + b"\0\1", bytes(4) + b"\x44\0\0\1")
    assert (sized == data, contents(sized)) == (False, Contents(broken=True))


@pytest.mark.parametrize(
    "data",
    [
        jpeg((0xE1, b"Exif\0\0" + EXIF))[:20],
        raf(jpeg((0xE1, b"Exif\0\0" + EXIF)))[:120],
        MADE["png"]()[:60],
        MADE["webp"]()[:40],
        heif().replace(EXIF, EXIF[:-4]),
        heif().replace(b"\x44\0\0\1", b"\x44\0\0\2"),
    ],
)
def test_where_it_is_cut_off_that_is_said(data: bytes) -> None:
    assert contents(data) == Contents(broken=True)


@given(name=st.sampled_from(sorted(MADE)), where=st.floats(0, 1), byte=st.integers(0, 255))
def test_whatever_a_file_claims_is_within_it(name: str, where: float, byte: int) -> None:
    data = bytearray(MADE[name]())
    data[int(where * (len(data) - 1))] = byte
    for found in contents(bytes(data)).exif:
        assert found.start + found.length <= len(data)
