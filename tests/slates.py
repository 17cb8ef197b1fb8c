"""Cameras with clocks of their own, what they photograph, and slates as they see them: askew, on a screen."""

import io
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import segno
from PIL import Image

from fieldkit.clocks import slate, text_of
from fieldkit.when import Reading
from tests.adapters.pictures import DAY, MAKE, MODEL, OFFSET_ORIGINAL, STAMP, TIME_ORIGINAL, Directory, block
from tests.make import photo_bytes

SUBSEC_ORIGINAL, BODY_SERIAL = 0x9291, 0xA431

BOOT = "boot-1"
"""How `make.SteadyClock` says that the laptop was started."""

STARTED = datetime(2024, 4, 3, 7, tzinfo=UTC)
"""When a laptop was started whose slates stand in pictures."""


@dataclass
class Camera:
    """A camera whose clock is `wrong` (reading - UTC) and gains `drift` seconds an hour from `since` on."""

    folder: Path
    model: str
    wrong: timedelta
    since: datetime
    serial: str = ""
    drift: float = 0.0
    offset: str = ""
    number: int = 0
    satellites: datetime | None = None
    time: str = ""
    maker: str = "Maker"

    def shows(self, true: datetime) -> datetime:
        """What its clock shows then."""
        hours = (true - self.since) / timedelta(hours=1)
        return true + self.wrong + timedelta(seconds=self.drift * hours)

    def takes(self, true: datetime, picture: bytes | None = None) -> Path:
        """Photograph at that moment; returns the file, named as cameras do."""
        self.number += 1
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / f"{self.model}{self.number:04}.JPG"
        exif = {TIME_ORIGINAL: self.time or self.shows(true).strftime("%Y:%m:%d %H:%M:%S")}
        exif |= {BODY_SERIAL: self.serial} if self.serial else {}
        exif |= {OFFSET_ORIGINAL: self.offset} if self.offset else {}
        named = {tag: text for tag, text in ((MAKE, self.maker), (MODEL, self.model)) if text}
        told = b"Exif\0\0" + block(named, exif, self._gnss())
        path.write_bytes(with_exif(picture or photo_bytes(hash_of(path.name)), told))
        return path

    def _gnss(self) -> Directory | None:
        at = self.satellites
        return at and {DAY: at.strftime("%Y:%m:%d"), STAMP: [(at.hour, 1), (at.minute, 1), (at.second, 1)]}

    def takes_slate(self, true: datetime, mission: str, letter: str = "A", boot: str = BOOT) -> Path:
        """Photograph the slate that a laptop shows at that moment."""
        return self.takes(true, scene(slate_text(true, mission, letter, boot)))


def slate_text(
    true: datetime, mission: str, letter: str = "A", boot: str = BOOT, ahead: timedelta = timedelta()
) -> str:
    """The text of the slate of a laptop whose clock is right, or `ahead`."""
    wall, passed = (true + ahead).strftime("%Y-%m-%dT%H:%M:%SZ"), (true - STARTED).total_seconds()
    return text_of(slate(mission, letter, Reading(wall, "+03:00", boot, max(0, round(passed * 1000)))))


def scene(text: str, *, size: tuple[int, int] = (1200, 800), share: float = 0.5) -> bytes:
    """A photograph of a screen with a code, which fills `share` of its height: not quite level, from the side."""
    code = io.BytesIO()
    segno.make_qr(text, error="m", boost_error=False).save(code, kind="png", scale=20, border=4)
    height = int(size[1] * share)
    screen = Image.new("RGB", (height * 16 // 9, height), "white")
    side = int(height * 0.8)
    screen.paste(Image.open(code).convert("RGB").resize((side, side)), (height // 8, height // 10))
    room = Image.fromarray(np.random.default_rng(7).integers(40, 160, (16, 24, 3), dtype=np.uint8)).resize(size)
    corners = _askew(screen.size, ((size[0] - screen.width) // 2, (size[1] - height) // 2))
    seen = screen.transform(size, Image.Transform.PERSPECTIVE, corners, Image.Resampling.BICUBIC)
    mask = Image.new("L", screen.size, 255).transform(size, Image.Transform.PERSPECTIVE, corners)
    room.paste(seen, (0, 0), mask)
    file = io.BytesIO()
    room.save(file, "JPEG", quality=85)
    return file.getvalue()


def with_exif(jpeg: bytes, exif: bytes) -> bytes:
    """The same picture with an Exif block: nothing is encoded anew."""
    return jpeg[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2) + exif + jpeg[2:]


def hash_of(name: str) -> int:
    """A number for a name, the same in every run."""
    return int.from_bytes(name.encode())


def _askew(screen: tuple[int, int], at: tuple[int, int]) -> list[float]:
    """The eight numbers by which Pillow finds, for each pixel of the picture, the one of the screen."""
    width, height = screen
    shown = [(0, 0), (width, height * 0.06), (width * 0.96, height * 0.97), (width * 0.03, height)]
    rows, wanted = [], []
    for (x, y), (u, v) in zip(shown, [(0, 0), (width, 0), (width, height), (0, height)], strict=True):
        left, top = x + at[0], y + at[1]
        rows += [[left, top, 1, 0, 0, 0, -u * left, -u * top], [0, 0, 0, left, top, 1, -v * left, -v * top]]
        wanted += [u, v]
    return [float(number) for number in np.linalg.solve(np.array(rows), np.array(wanted))]
