"""A file is what its first bytes say; its name is not asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.imaging.formats import HEAD, UNKNOWN, recognise
from tests.adapters import raws
from tests.adapters.pictures import picture

REDUCED, SUB = (raws.LONG, [1]), (raws.LONG, [8])


@pytest.mark.parametrize(
    ("kind", "name", "extension"),
    [
        ("JPEG", "jpeg", "jpg"),
        ("PNG", "png", "png"),
        ("TIFF", "tiff", "tif"),
        ("WEBP", "webp", "webp"),
        ("AVIF", "avif", "avif"),
        ("GIF", "gif", "gif"),
        ("BMP", "bmp", "bmp"),
    ],
)
def test_a_picture_is_recognised_and_read_by_its_own_decoder(kind: str, name: str, extension: str) -> None:
    found = recognise(picture(kind))
    assert (found.name, found.extension, found.decoder, found.raw) == (name, extension, kind, False)


def box(major: bytes, *compatible: bytes) -> bytes:
    brands = major + b"\0\0\0\0" + b"".join(compatible)
    return (8 + len(brands)).to_bytes(4, "big") + b"ftyp" + brands


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (box(b"heic", b"mif1", b"heic"), "heif"),
        (box(b"hevx"), "heif"),
        (box(b"mif1", b"heic"), "heif"),
        (box(b"mif1", b"miaf", b"avif"), "avif"),
        (box(b"mif1", b"isom"), "heif"),
        (box(b"avis"), "avif"),
        (box(b"crx ", b"isom"), "raw:cr3"),
        (box(b"qt  "), "quicktime"),
        (box(b"XAVC", b"mp42"), "mp4"),
        (box(b"none", b"nope"), "unknown"),
        (box(b"mif1") + b"avif", "heif"),
        (b"RIFF....WEBPVP8 ", "webp"),
        (b"RIFF....AVI LIST", "avi"),
        (b"RIFF....CDDA", "unknown"),
        (b"II*\0\x10\0\0\0CR\x02\0", "raw:cr2"),
        (b"II*\0\x10\0\0\0....", "tiff"),
        (b"MM\0*\0\0\0\x08", "tiff"),
        (b"II+\0\x08\0\0\0", "tiff"),
        (b"IIRO\x08\0\0\0", "raw:orf"),
        (b"IIU\0\x18\0\0\0", "raw:rw2"),
        (b"FUJIFILMCCD-RAW 0201", "raw:raf"),
        (b"%PDF-1.7", "pdf"),
        (b"PK\x03\x04", "zip"),
        (b"BM" + bytes(12) + b"\x28\0\0\0", "bmp"),
        (b"BM is how this letter begins", "unknown"),
        (b"\xff\xd8", "unknown"),
        (b"", "unknown"),
    ],
)
def test_first_bytes_decide(head: bytes, name: str) -> None:
    assert recognise(head).name == name


@pytest.mark.parametrize(
    "magic", [b"%!PS-Adobe-3.0 EPSF", b"8BPS\0\1", b"SIMPLE  =", b"%PDF-1.4", b"\0\0\0\x0cjP  "]
)
def test_document_formats_are_given_to_no_decoder(magic: bytes) -> None:
    assert recognise(magic).decoder is None


def test_a_camera_raw_file_has_a_decoder_of_its_own() -> None:
    found = recognise(b"II*\0\x10\0\0\0CR\x02\0")
    assert (found.decoder, found.raw) == ("RAW", True)


@pytest.mark.parametrize(
    ("first", "name"),
    [
        ({0xC612: (raws.BYTE, b"\1\4\0\0")}, "raw:dng"),
        ({0xFE: REDUCED, 0x14A: SUB, 0x10F: (raws.TEXT, "NIKON CORPORATION")}, "raw:nef"),
        ({0xFE: REDUCED, 0x14A: SUB, 0x10F: (raws.TEXT, "SONY")}, "raw:arw"),
        ({0xFE: REDUCED, 0x14A: SUB, 0x10F: (raws.TEXT, "Canon")}, "tiff"),
        ({0xFE: REDUCED, 0x14A: SUB}, "tiff"),
        ({0xFE: REDUCED, 0x10F: (raws.TEXT, "NIKON CORPORATION")}, "tiff"),
        ({0xFE: (raws.LONG, [0]), 0x14A: SUB, 0x10F: (raws.TEXT, "SONY")}, "tiff"),
    ],
)
def test_camera_raw_files_are_told_from_plain_tiff(first: raws.Tags, name: str) -> None:
    assert recognise(raws.tiff(first)).name == name
    assert recognise(memoryview(raws.tiff(first, gap=bytes(200)))).name == name
    assert recognise(raws.tiff(first, gap=bytes(200))[:208]).name == "tiff"


@given(st.binary(max_size=2 * HEAD))
def test_any_bytes_are_something_and_of_all_but_tiff_only_the_head_counts(data: bytes) -> None:
    found = recognise(data)
    assert found == recognise(memoryview(data)[:HEAD])
    assert (found is UNKNOWN) == (found.extension == "bin")
