"""The decoder child: the only code that hands a stranger's file to a decoder.

Started by `confined` as `python -I child.py MEMORY CPU PIXELS LIBRARY...`, it answers one request after another
until its standard input ends. Of fieldkit it imports only its own picture work and the protocol, from where it lies
itself, so that it works installed or not. It limits itself before it reads the first byte: by then everything is
imported, and of the large libraries only those that it was started for.
Nothing it says is believed: the parent checks sizes and types of every answer.

This is one of the three places where `except Exception` is right: decoders raise anything at all.
"""

import json
import logging
import os
import signal
import sys
import warnings
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, BinaryIO

from PIL import Image, UnidentifiedImageError

if __name__ == "__main__":  # isolated, Python looks only where things are installed
    sys.path.insert(0, str(Path(__file__).parents[2]))

from fieldkit.imaging.confinement import Confinement
from fieldkit.imaging.containers import EXIF, Block, contents
from fieldkit.imaging.fineness import enough_for_webp, size_of_webp
from fieldkit.imaging.pixels import Seen, Sight, embedded, opened, shown, stored_size
from fieldkit.imaging.protocol import ANSWER, RAW, REQUEST, WINDOW
from fieldkit.imaging.raw import NothingToShow
from fieldkit.imaging.scan import codes
from fieldkit.imaging.tags import NOTHING, read

PLUGINS = ("Mpo", "WebP")
"""Beside those that `Image.preinit` loads; Pillow would look for them later by itself, within the limits."""

SPARE = 96 << 20
"""Of the memory that it may use, what the program itself and a part of a picture on its way out need."""

LONGEST_TEXT = 1000
NAMELESS = "nothing in it is recognised"

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
        if action not in (b"W", b"G"):
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
        return ANSWERS[action](sight, data, decoder, edge)
    except Exception as error:  # noqa: BLE001 — see the head of this file
        kind, detail = refusal(error)
        return kind.encode("ascii"), 0, 0, detail.encode("ascii")


def made(picture: Seen | None) -> Answer:
    """A picture, or that it takes longer."""
    return (b"G", 0, 0, b"") if picture is None else (b"R", *picture)


ANSWERS: Mapping[bytes, Callable[[Sight, bytes, str, int], Answer]] = {
    b"P": lambda sight, data, decoder, edge: made(sight.make(data, decoder, edge)),
    b"G": lambda sight, *_: made(sight.go_on()),
    b"E": lambda _, data, decoder, edge: made(embedded(data, decoder, edge)),
    b"C": lambda sight, data, decoder, edge: (b"J", 0, 0, codes(sight, data, decoder, bool(edge))),
    b"O": lambda sight, data, decoder, edge: (b"S", *sight.open(data, decoder, reduced=bool(edge))),
    b"W": lambda sight, data, *_: made(sight.window(*WINDOW.unpack(data))),
}


def refusal(error: Exception) -> tuple[str, str]:
    """The kind of a refusal, and the details in ASCII, short."""
    if isinstance(error, MemoryError):
        return "M", ""
    if isinstance(error, NothingToShow):
        return "N", ""
    bomb = isinstance(error, Image.DecompressionBombError | Image.DecompressionBombWarning)
    nameless = isinstance(error, UnidentifiedImageError)  # Pillow's own sentence holds an address in memory
    text = NAMELESS if nameless else str(error) or type(error).__name__
    return "L" if bomb else "D", ascii(text)[1:-1][:LONGEST_TEXT]


def inspect(data: bytes, decoder: str, memory: int) -> Answer:
    """Size, tags, where they lie, and what went wrong with either, as one JSON object."""
    found: dict[str, Any] = {"tags": NOTHING.told}
    hidden = attempt(found, "picture_problem", lambda: header(data, decoder, memory, found))
    parts = contents(data)
    if parts.manifest is not None:
        found["manifest"] = parts.manifest
    if parts.broken:
        found["capture_problem"] = "D", "EOFError"
    if parts.exif or not hidden:
        found["exif"] = [(start, length) for _, start, length in parts.exif if length < len(data)]
        attempt(found, "capture_problem", lambda: found.update(read(data, parts.read)))
        found["further"] = len(parts.exif) > len(parts.read)
        found["maker_note"] = parts.note or found.get("maker_note", False)
    else:
        attempt(found, "capture_problem", lambda: found.update(read(hidden, [Block("Image", 0, len(hidden))])))
    return b"J", 0, 0, json.dumps(found).encode("ascii")


def attempt(found: dict[str, Any], problem: str, work: Callable[[], Any]) -> Any:
    """The result of `work`; `found[problem]` says why there is none."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001 — see the head of this file
        found[problem] = refusal(error)
    return None


def header(data: bytes, decoder: str, memory: int, found: dict[str, Any]) -> bytes | None:
    """Note the size of the picture, and return an Exif block that stands in no place of its own."""
    if decoder == "WEBP" and not enough_for_webp(data, memory):
        found["width"], found["height"] = size_of_webp(data)
        return None
    file = shown(data, decoder, memory)
    with opened(file) as image:
        found["width"], found["height"] = stored_size(image)
        if all(file.of):
            found["of"] = file.of
        profile = image.info.get("Raw profile type exif")
    if not isinstance(profile, str):
        return None
    # ImageMagick's way in PNG: a name, a length, then hexadecimal
    return bytes.fromhex("".join(profile.split("\n")[3:])).removeprefix(EXIF)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:4]), libraries=sys.argv[4:])
