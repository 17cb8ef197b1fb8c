"""What a file is, by its first bytes; names and suffixes are claims of whoever made the file.

`decoder` is the one Pillow plugin that may read the format; LibRaw reads raw files of cameras. The list is an
allow-list: what cameras, phones, scanners and screens write. Everything else is recognised or not, kept either way,
and never decoded: JPEG 2000 and JPEG XL (large decoders, no camera on the market needs them), PSD, EPS, PDF, FITS
and their like (document formats with a history of bombs). Multi-picture JPEGs are read as JPEG, animations by their
first picture.
"""

from dataclasses import dataclass

from fieldkit.imaging import rawtiff
from fieldkit.imaging.protocol import RAW

HEAD = 64
"""How many bytes `recognise` looks at, unless it is a TIFF: then also at its first directory, wherever it lies."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file; `decoder` is `None` where its pictures are not decoded, `raw` marks camera raw files."""

    name: str
    mime: str
    extension: str
    decoder: str | None = None
    raw: bool = False


UNKNOWN = Format("unknown", "application/octet-stream", "bin")

JPEG = Format("jpeg", "image/jpeg", "jpg", "JPEG")
TIFF = Format("tiff", "image/tiff", "tif", "TIFF")
HEIF = Format("heif", "image/heif", "heic", "HEIF")
AVIF = Format("avif", "image/avif", "avif", "AVIF")
BMP = Format("bmp", "image/bmp", "bmp", "BMP")
WEBP = Format("webp", "image/webp", "webp", "WEBP")

CR2 = Format("raw:cr2", "image/x-canon-cr2", "cr2", RAW, raw=True)
DNG = Format("raw:dng", "image/x-adobe-dng", "dng", RAW, raw=True)
NEF = Format("raw:nef", "image/x-nikon-nef", "nef", RAW, raw=True)
ARW = Format("raw:arw", "image/x-sony-arw", "arw", RAW, raw=True)
ORF = Format("raw:orf", "image/x-olympus-orf", "orf", RAW, raw=True)

_MAGIC: tuple[tuple[bytes, Format], ...] = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", Format("png", "image/png", "png", "PNG")),
    (b"GIF87a", Format("gif", "image/gif", "gif", "GIF")),
    (b"GIF89a", Format("gif", "image/gif", "gif", "GIF")),
    (b"IIRO", ORF),
    (b"IIRS", ORF),
    (b"MMOR", ORF),
    (b"IIU\0", Format("raw:rw2", "image/x-panasonic-rw2", "rw2", RAW, raw=True)),
    (b"FUJIFILMCCD-RAW", Format("raw:raf", "image/x-fuji-raf", "raf", RAW, raw=True)),
    (b"II*\0", TIFF),
    (b"MM\0*", TIFF),
    (b"II+\0", TIFF),
    (b"MM\0+", TIFF),
    (b"\0\0\0\x0cjP  \r\n\x87\n", Format("jpeg2000", "image/jp2", "jp2")),
    (b"\xff\x4f\xff\x51", Format("jpeg2000", "image/j2c", "j2c")),
    (b"\0\0\0\x0cJXL \r\n\x87\n", Format("jpegxl", "image/jxl", "jxl")),
    (b"\xff\x0a", Format("jpegxl", "image/jxl", "jxl")),
    (b"8BPS", Format("psd", "image/vnd.adobe.photoshop", "psd")),
    (b"%PDF-", Format("pdf", "application/pdf", "pdf")),
    (b"PK\x03\x04", Format("zip", "application/zip", "zip")),
    (b"PK\x05\x06", Format("zip", "application/zip", "zip")),
    (b"\x1aE\xdf\xa3", Format("matroska", "video/x-matroska", "mkv")),
    (b"\0\0\x01\xba", Format("mpeg", "video/mpeg", "mpg")),
    (b"\0\0\x01\xb3", Format("mpeg", "video/mpeg", "mpg")),
)

_RIFF: dict[bytes, Format] = {
    b"WEBP": WEBP,
    b"AVI ": Format("avi", "video/x-msvideo", "avi"),
    b"WAVE": Format("wav", "audio/x-wav", "wav"),
}

_MP4 = Format("mp4", "video/mp4", "mp4")
_BRANDS: dict[bytes, Format] = {
    b"avif": AVIF,
    b"avis": AVIF,
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"), HEIF),
    b"crx ": Format("raw:cr3", "image/x-canon-cr3", "cr3", RAW, raw=True),
    b"qt  ": Format("quicktime", "video/quicktime", "mov"),
    **dict.fromkeys((b"isom", b"iso2", b"mp41", b"mp42", b"avc1", b"M4V ", b"3gp4", b"3gp5", b"MSNV"), _MP4),
}
"""ISO base media file format (ISO/IEC 14496-12, 4.3): the brands of the `ftyp` box."""
_ANY_PICTURE = (b"mif1", b"msf1")
"""Brands that say "a picture" and leave the codec to the compatible brands."""

_IN_TIFF: dict[str | None, Format] = {"dng": DNG, "nef": NEF, "arw": ARW}

_BITMAP_HEADERS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})


def recognise(data: bytes | memoryview) -> Format:
    """The format of a file that begins with `data`, or `UNKNOWN`."""
    head = bytes(data[:HEAD])
    if head[4:8] == b"ftyp":
        return _by_brand(head)
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], UNKNOWN)
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BITMAP_HEADERS:
        return BMP
    if head[:4] == b"II*\0" and head[8:10] == b"CR":
        return CR2
    found = next((kind for magic, kind in _MAGIC if head.startswith(magic)), UNKNOWN)
    return _IN_TIFF.get(rawtiff.kind(data), TIFF) if found is TIFF else found


def _by_brand(head: bytes) -> Format:
    end = min(int.from_bytes(head[:4], "big"), len(head))
    major, compatible = head[8:12], [head[at : at + 4] for at in range(16, end, 4)]
    if major in _ANY_PICTURE:
        return next((_BRANDS[brand] for brand in compatible if _BRANDS.get(brand) in (AVIF, HEIF)), HEIF)
    return next((_BRANDS[brand] for brand in (major, *compatible) if brand in _BRANDS), UNKNOWN)
