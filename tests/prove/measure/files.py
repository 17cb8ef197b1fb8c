"""Photographs as files: real JPEG with real EXIF."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

ORIENTATION, MAKE, MODEL, SOFTWARE, EXIF, DATE = 0x0112, 0x010F, 0x0110, 0x0131, 0x8769, 0x0132
TAKEN, FOCAL_LENGTH, FOCAL_35 = 0x9003, 0x920A, 0xA405


@dataclass(frozen=True, slots=True)
class Tags:
    """What the camera writes: how to turn the picture for showing, focal length as on 35 mm film, software."""

    orientation: int = 1
    focal_35: int | None = None
    software: str | None = None
    bare: bool = False

    def exif(self) -> Image.Exif:
        """The EXIF block; empty where `bare`."""
        block = Image.Exif()
        if self.bare:
            return block
        block[ORIENTATION] = self.orientation
        block[MAKE], block[MODEL], block[DATE] = "Example", "One", "2024:04:03 10:00:00"
        if self.software is not None:
            block[SOFTWARE] = self.software
        inner = block.get_ifd(EXIF)
        inner[TAKEN] = "2024:04:03 10:00:00"
        if self.focal_35 is not None:
            inner[FOCAL_35], inner[FOCAL_LENGTH] = self.focal_35, self.focal_35 / 6
        return block


def focal_35(f: float, width: int, height: int) -> float:
    """The focal length in mm on 35 mm film that sees the same diagonal, as cameras state it."""
    return f * float(np.hypot(36, 24) / np.hypot(width, height))


def written(path: Path, stored: NDArray[np.uint8], quality: int, tags: Tags) -> Path:
    """Stored pixels (rows, columns) or (rows, columns, 3) as a JPEG file; nothing is turned."""
    image = Image.fromarray(stored)
    held = io.BytesIO()
    image.save(held, "JPEG", quality=quality, exif=tags.exif())
    path.write_bytes(held.getvalue())
    return path


def grey(folder: Path, width: int, height: int, tags: Tags) -> Path:
    """A file with nothing in it but its size and `tags`, made once a folder: enough where all is clicked."""
    path = folder / f"grey-{width}x{height}-{tags.orientation}-{tags.focal_35}-{tags.bare}-{tags.software}.jpg"
    if not path.exists():
        written(path, np.full((height, width), 128, np.uint8), 70, tags)
    return path
