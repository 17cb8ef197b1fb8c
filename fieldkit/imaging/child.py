"""The decoder child: the only code that hands a stranger's file to a decoder.

Started by `confined` as `python -I child.py MEMORY CPU PIXELS LIBRARY...`, it answers one request after another
until its standard input ends. Of fieldkit it imports only its own picture work and the protocol, from where it lies
itself, so that it works installed or not. It limits itself before it reads the first byte: by then everything is
imported, and of the large libraries only those that it was started for.
Nothing it says is believed: the parent checks sizes and types of every answer.

This is one of the three places where `except Exception` is right: decoders raise anything at all.
"""

import io
import json
import logging
import os
import signal
import sys
import warnings
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

import exifread
from PIL import Image, UnidentifiedImageError

if __name__ == "__main__":  # isolated, Python looks only where things are installed
    sys.path.insert(0, str(Path(__file__).parents[2]))

from fieldkit.imaging.confinement import Confinement
from fieldkit.imaging.pixels import Sight, picture, shown, stored_size
from fieldkit.imaging.protocol import ANSWER, RAW, REQUEST, WINDOW
from fieldkit.imaging.raw import NothingToShow
from fieldkit.imaging.scan import codes

PLUGINS = ("Mpo", "WebP")
"""Beside those that `Image.preinit` loads; Pillow would look for them later by itself, within the limits."""

SPARE = 96 << 20
"""Of the memory that it may use, what the program itself and a part of a picture on its way out need."""

LONGEST_TEXT = 1000
MOST_RATIOS = 8

TEXTS = (
    "Image Make",
    "Image Model",
    "Image Software",
    "Image DateTimeOriginal",
    "EXIF DateTimeOriginal",
    "EXIF OffsetTimeOriginal",
    "EXIF SubSecTimeOriginal",
    "EXIF BodySerialNumber",
    "EXIF LensModel",
    "EXIF LensSerialNumber",
    "GPS GPSLatitudeRef",
    "GPS GPSLongitudeRef",
    "GPS GPSMapDatum",
    "GPS GPSDate",
)
NUMBERS = (
    "Image Orientation",
    "Image SubfileType",
    "Image SubIFDs",
    "Image Tag 0xC612",
    "EXIF ExposureTime",
    "EXIF FNumber",
    "EXIF FocalLength",
    "EXIF FocalLengthIn35mmFilm",
    "EXIF ISOSpeedRatings",
    "GPS GPSLatitude",
    "GPS GPSLongitude",
    "GPS GPSAltitude",
    "GPS GPSAltitudeRef",
    "GPS GPSTimeStamp",
)

Answer = tuple[bytes, int, int, bytes]


def main(memory: int, cpu_seconds: int, pixels: int, *, libraries: Sequence[str]) -> None:
    """Answer requests until standard input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library that prints must not speak for us
    logging.disable()
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    Image.MAX_IMAGE_PIXELS = pixels
    Image.preinit()
    for name in PLUGINS:
        import_module(f"PIL.{name}ImagePlugin")
    for name in libraries:
        LIBRARIES[name]()
    confinement = Confinement(memory, threads="HEIF" in libraries)
    sight = Sight(memory - SPARE)
    send(answers, (b"H", 0, 0, " ".join(confinement.measures).encode("ascii")))
    while len(head := requests.read(REQUEST.size)) == REQUEST.size:
        action, decoder, edge, length = REQUEST.unpack(head)
        confinement.renew(cpu_seconds)
        if action != b"W":
            sight.close()  # room for what comes now
        data = requests.read(length)
        if len(data) < length:
            return
        send(answers, answer(action, decoder.rstrip(b"\0").decode("ascii"), edge, data, sight))


def load_heif() -> None:
    """The decoder of HEIF. One thread: more would multiply stacks and heaps within the limit."""
    import pi_heif  # 20 ms, and a large library, which no other format needs

    pi_heif.register_heif_opener(decode_threads=1)


def load_avif() -> None:
    """The decoder of AVIF, with one thread as well."""
    from PIL import AvifImagePlugin  # as above

    AvifImagePlugin.DEFAULT_MAX_THREADS = 1


LIBRARIES: Mapping[str, Callable[[], object]] = {
    "HEIF": load_heif,
    "AVIF": load_avif,
    RAW: lambda: import_module("rawpy"),
    "CODES": lambda: import_module("zxingcpp"),
}


def send(answers: BinaryIO, reply: Answer) -> None:
    """Write one answer, whole."""
    kind, width, height, payload = reply
    answers.write(ANSWER.pack(kind, width, height, len(payload)) + payload)
    answers.flush()


def answer(action: bytes, decoder: str, edge: int, data: bytes, sight: Sight) -> Answer:
    """What is asked for, or why not."""
    if action == b"I":
        return inspect(data, decoder, sight.memory)
    try:
        if action == b"O":
            return b"S", *sight.open(data, decoder)
        if action == b"C":
            return b"J", 0, 0, codes(sight, data, decoder, bool(edge))
        return b"R", *(
            sight.window(*WINDOW.unpack(data)) if action == b"W" else picture(data, decoder, edge, sight.memory)
        )
    except Exception as error:  # noqa: BLE001 — see the head of this file
        kind, detail = refusal(error)
        return kind.encode("ascii"), 0, 0, detail.encode("ascii")


def refusal(error: Exception) -> tuple[str, str]:
    """The kind of a refusal, and the details in ASCII, short."""
    if isinstance(error, MemoryError):
        return "M", ""
    if isinstance(error, NothingToShow):
        return "N", ""
    bomb = isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning)
    nameless = isinstance(error, UnidentifiedImageError)  # Pillow's own sentence holds an address in memory
    text = (not nameless and str(error)) or type(error).__name__
    return "L" if bomb else "D", ascii(text)[1:-1][:LONGEST_TEXT]


def inspect(data: bytes, decoder: str, memory: int) -> Answer:
    """Size, tags, and what went wrong with either, as one JSON object."""
    found: dict[str, Any] = {}
    exif = attempt(found, "picture_problem", lambda: header(data, decoder, memory, found))
    tags = attempt(found, "capture_problem", lambda: read_tags(data)) or {}
    if not tags and exif:
        tags = attempt(found, "capture_problem", lambda: read_tags(exif)) or {}
    texts = {name: text for name in TEXTS if (text := as_text(tags.get(name)))}
    numbers = {name: ratios for name in NUMBERS if (ratios := as_ratios(tags.get(name)))}
    return b"J", 0, 0, json.dumps({**found, "tags": {"texts": texts, "numbers": numbers}}).encode("ascii")


def attempt(found: dict[str, Any], problem: str, work: Callable[[], Any]) -> Any:
    """The result of `work`; `found[problem]` says why there is none."""
    found.pop(problem, None)
    try:
        return work()
    except Exception as error:  # noqa: BLE001 — see the head of this file
        found[problem] = refusal(error)
    return None


def header(data: bytes, decoder: str, memory: int, found: dict[str, Any]) -> bytes | None:
    """Note the size of the picture, and return the Exif block if the decoder holds one apart."""
    file = shown(data, decoder, memory)
    with Image.open(io.BytesIO(file.data), formats=[file.decoder]) as image:
        found["width"], found["height"] = stored_size(image)
        if all(file.of):
            found["of"] = file.of
        block = image.info.get("exif")
        profile = image.info.get("Raw profile type exif")
    if isinstance(profile, str):  # ImageMagick's way in PNG: a name, a length, then hexadecimal
        block = bytes.fromhex("".join(profile.split("\n")[3:]))
    return block.removeprefix(b"Exif\0\0") if isinstance(block, bytes) else None


def read_tags(data: bytes) -> dict[str, Any]:
    """What exifread finds. Never with details: maker notes make it slow, and hang on hostile files."""
    if data[4:8] == b"ftyp":
        data = data[:8] + b"heic" + data[12:]  # it knows three of the brands that this one container has
    tags: dict[str, Any] = exifread.process_file(io.BytesIO(data), details=False, extract_thumbnail=False)
    return tags


def as_text(tag: Any) -> str | None:
    """The text of a tag up to its first NUL; bytes that are no UTF-8 stand as escapes."""
    values = getattr(tag, "values", None)
    if isinstance(values, list) and all(isinstance(value, int) and 0 <= value < 256 for value in values):
        values = bytes(values).split(b"\0")[0]
    if isinstance(values, bytes):
        values = values.decode("utf-8", "backslashreplace")
    return values[:LONGEST_TEXT] if isinstance(values, str) else None


def as_ratios(tag: Any) -> list[tuple[int, int]] | None:
    """The numbers of a tag as pairs; a whole number stands over 1."""
    values = getattr(tag, "values", None)
    if not isinstance(values, list):
        return None
    return list(pairs(values[:MOST_RATIOS]))


def pairs(values: Iterable[Any]) -> Iterable[tuple[int, int]]:
    """Numerator and denominator of everything among `values` that has them."""
    for value in values:
        if isinstance(value, int):
            yield value, 1
        elif hasattr(value, "num") and hasattr(value, "den"):
            yield value.num, value.den


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]), libraries=sys.argv[4:])
