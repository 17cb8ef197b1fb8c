"""Photographs spoilt in the ways that files are spoilt, by accident or on purpose; the same for the same seed."""

import random
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import monotonic

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.confined import LIMITS
from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.formats import recognise
from tests.adapters import pictures, raws
from tests.adapters.pictures import block, picture, scene
from tests.adapters.test_imaging_containers import cr3, heif, raf

GRACE_SECONDS = 2.0
EXIF = block(
    {pictures.MAKE: "Maker", pictures.MODEL: "M1", pictures.ORIENTATION: 6},
    {pictures.TIME_ORIGINAL: "2024:01:02 10:11:12", pictures.OFFSET_ORIGINAL: "+02:00", 0x927C: bytes(range(200))},
    {**pictures.KHARKIV, pictures.ALT: [(1140, 10)]},
)
BLOWN_UP = (b"\xff\xff\xff\xff", b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\0\0\0\0", b"\x80\0\0\0", b"\xff\xff")


def seeds() -> Mapping[str, bytes]:
    """Sound files of every kind that we read, small."""
    exif, image = b"Exif\0\0" + EXIF, scene(160, 120)
    preview = raws.preview()
    return {
        "jpeg": picture("JPEG", image, exif=exif),
        "progressive jpeg": picture("JPEG", image, exif=exif, progressive=True),
        "cmyk jpeg": picture("JPEG", image.convert("CMYK")),
        "png": picture("PNG", image, exif=exif),
        "png of 16 bits": picture("PNG", image.convert("L").convert("I").convert("I;16")),
        "palette png": picture("PNG", image.convert("P")),
        "tiff": picture("TIFF", image),
        "lzw tiff": picture("TIFF", image, compression="tiff_lzw"),
        "jpeg tiff": picture("TIFF", image, compression="jpeg"),
        "fax tiff": picture("TIFF", image.convert("1"), compression="group4"),
        "webp": picture("WEBP", image, exif=exif),
        "lossless webp": picture("WEBP", image, lossless=True),
        "avif": picture("AVIF", image, exif=exif),
        "gif": picture("GIF", image),
        "bmp": picture("BMP", image),
        "heif": heif(),
        "dng": raws.dng(preview),
        "dng without preview": raws.dng(),
        "raw of nobody": raws.raw_of_nobody("SONY", preview),
        "cr3": cr3((b"CMT1", EXIF), (b"CMT2", EXIF), (b"CMT4", EXIF)) + preview,
        "raf": raf(picture("JPEG", image, exif=exif)),
    }


def flipped(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """A few bits turned over."""
    for _number in range(chance.choice((1, 2, 8, 64))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


def cut(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """The end is missing, or a piece from the middle."""
    start = chance.randrange(1, len(data))
    return data[:start] if chance.random() < 0.5 else data[:start] + data[start + chance.randrange(1, 4096) :]


def spliced(data: bytearray, chance: random.Random, others: Sequence[bytes]) -> bytearray:
    """A piece of another file, or of itself, lies over it."""
    other = chance.choice(others)
    start, length = chance.randrange(len(other)), chance.randrange(1, 2048)
    at = chance.randrange(len(data))
    data[at : at + (length if chance.random() < 0.5 else 0)] = other[start : start + length]
    return data


def blown_up(data: bytearray, chance: random.Random, _: Sequence[bytes]) -> bytearray:
    """Lengths, counts and offsets that cannot be: mostly near the start, where heads lie."""
    for _number in range(chance.choice((1, 1, 3))):
        at = int(len(data) * chance.random() ** 3)
        value = chance.choice(BLOWN_UP)
        data[at : at + len(value)] = value
    return data


WAYS: tuple[Callable[[bytearray, random.Random, Sequence[bytes]], bytearray], ...] = (
    flipped,
    cut,
    spliced,
    blown_up,
)


def mutants(files: Mapping[str, bytes], count: int, seed: int) -> Iterator[tuple[str, bytes]]:
    """So many spoilt files, each with a name by which it can be made again."""
    names, others = sorted(files), list(files.values())
    for number in range(count):
        chance = random.Random(f"{seed}.{number}")
        name, way = names[number % len(names)], WAYS[number // len(names) % len(WAYS)]
        yield f"{name}, {way.__name__}, {seed}.{number}", bytes(way(bytearray(files[name]), chance, others))


@dataclass
class Trial:
    """Gives files to a decoder, and keeps what came of them."""

    decoder: Decoder
    outcomes: Counter[str] = field(default_factory=Counter)
    slowest: tuple[float, str] = (0.0, "")
    peak: int = 0

    def give(self, name: str, data: bytes) -> None:
        """Inspect, make a small picture, look for codes. Whatever escapes from that is the failure."""
        begin = monotonic()
        found = self.decoder.inspect(data)
        self._look(name)
        for work in (self.decoder.thumbnail, self.decoder.codes):
            outcome = "shown"
            try:
                work(data)
            except PictureUnreadable as error:
                outcome = error.problem.code
            self._look(name)
        self.outcomes["without tags" if found.capture_problem else outcome] += 1
        self.slowest = max(self.slowest, (monotonic() - begin, name))
        assert self.slowest[0] < 3 * (LIMITS.wall_seconds + GRACE_SECONDS), name

    def _look(self, name: str) -> None:
        status = Path(f"/proc/{self.decoder.pid}/status")
        if self.decoder.pid is not None and status.exists():
            lines = dict(line.split(":", 1) for line in status.read_text("ascii").splitlines() if ":" in line)
            if "VmPeak" in lines:  # it may have ended meanwhile
                self.peak = max(self.peak, int(lines["VmPeak"].split()[0]) >> 10)
        assert self.peak <= LIMITS.memory >> 20, name

    def __str__(self) -> str:
        counts = ", ".join(f"{count} {what}" for what, count in self.outcomes.most_common())
        seconds, name = self.slowest
        return f"{self.outcomes.total()} files: {counts}; slowest {seconds:.1f} s ({name}); peak {self.peak} MiB"


def small(files: Iterator[Path], most: int = 300_000) -> dict[str, bytes]:
    """Those of `files` that are pictures by their first bytes, and quickly read, by name."""
    found = {path.as_posix(): path.read_bytes() for path in files if path.is_file() and path.stat().st_size <= most}
    return {name: data for name, data in found.items() if recognise(data).decoder}
