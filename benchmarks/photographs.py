"""A card of photograph-like files: seeded, never kept in the repository, never evidence.

What makes a camera's JPEG slow to read is there: 12, 16 and 24 megapixels, detail at every scale, sharp edges,
sensor noise in luma only, about 0.37 bytes a pixel, Exif with place and maker note. What it shows is nothing.
Run by itself: photographs.py FOLDER COUNT SEED
"""

import io
import shutil
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageDraw

SIZES = ((6000, 4000), (6000, 4000), (4608, 3456), (4000, 3000))
BYTES_A_PIXEL = 0.37
QUALITIES = (93, 90, 86, 80, 72)
OCTAVES = 8
NOISE = 6.6
"""Standard deviation of the sensor noise, in steps of 8 bits."""

BASES, TINY = 20, (480, 360)
SMALL = (640, 480)

Plane = NDArray[np.float32]


def make_card(folder: Path, count: int, seed: int) -> None:
    """Write `count` photographs into `folder`; the same seed gives the same pictures."""
    part = folder.with_name(folder.name + ".part")
    part.mkdir(parents=True)
    for number in range(count):
        chance = np.random.default_rng((seed, number))
        (part / f"DSC_{number:04d}.JPG").write_bytes(photograph(chance, *SIZES[number % len(SIZES)], number))
    part.rename(folder)


def tiny(scratch: Path, count: int) -> Path:
    """A card of `count` tiny photographs: a few, each repeated with another comment in it; made once."""
    card, bases = scratch / f"tiny-{count}", [photograph(np.random.default_rng(n), *TINY, n) for n in range(BASES)]
    if not card.exists():
        part = scratch / f"tiny-{count}.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        for number in range(count):
            data = bases[number % BASES]
            (part / f"IMG_{number:05d}.JPG").write_bytes(data[:2] + b"\xff\xfe\x00\x0a%08d" % number + data[2:])
        part.rename(card)
    return card


def photograph(chance: np.random.Generator, width: int, height: int, number: int) -> bytes:
    """One JPEG of the wished size in pixels, near the wished size in bytes."""
    exif = tags(chance, number)
    picture = Image.merge("YCbCr", (luma(chance, width, height), *(chroma(chance, width, height) for _ in "br")))
    data = b""
    for quality in QUALITIES:
        buffer = io.BytesIO()
        picture.save(buffer, "JPEG", quality=quality, subsampling=1 + number % 2, exif=exif)
        data = buffer.getvalue()
        if len(data) <= 1.15 * BYTES_A_PIXEL * width * height:
            break
    return data


def luma(chance: np.random.Generator, width: int, height: int) -> Image.Image:
    """Light and shadow at every scale, shapes with sharp edges, and the noise of a sensor."""
    ground = Image.fromarray(fractal(chance, width // 2, height // 2, 70)).resize(
        (width, height), Image.Resampling.BICUBIC
    )
    draw = ImageDraw.Draw(ground)
    for _ in range(40):
        corners = chance.integers(0, (width, height), (4, 2))
        centre = corners[0]
        near = centre + (corners - centre) // 8
        draw.polygon([(int(x), int(y)) for x, y in near], fill=int(chance.integers(20, 235)))
    noise = chance.standard_normal((height, width), dtype=np.float32) * NOISE
    return Image.fromarray(np.clip(np.asarray(ground) + noise, 0, 255).astype(np.uint8))


def chroma(chance: np.random.Generator, width: int, height: int) -> Image.Image:
    """Colour is smoother than light."""
    return Image.fromarray(fractal(chance, width // 8, height // 8, 24)).resize(
        (width, height), Image.Resampling.BILINEAR
    )


def fractal(chance: np.random.Generator, width: int, height: int, depth: float) -> NDArray[np.uint8]:
    """Noise whose amplitude falls with its frequency, as in photographs of anything; mean 128."""
    total: Plane = np.full((height, width), 128, np.float32)
    for octave in range(1, OCTAVES + 1):
        coarse = chance.standard_normal((2**octave, 2**octave * 3 // 2), dtype=np.float32)
        total += (
            np.asarray(Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC))
            * depth
            / 2**octave
        )
    return np.clip(total, 0, 255).astype(np.uint8)


def tags(chance: np.random.Generator, number: int) -> Image.Exif:
    """What a camera writes: make, moment, exposure, place on the open sea, and an opaque maker note of 24 KiB."""
    exif = Image.Exif()
    moment = f"2026:03:{1 + number % 28:02d} {6 + number % 12:02d}:{number % 60:02d}:07"
    exif.update(
        {
            ExifTags.Base.Make: "Fieldcam",
            ExifTags.Base.Model: "FC-24",
            ExifTags.Base.Orientation: 1,
            ExifTags.Base.DateTime: moment,
        }
    )
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {
            ExifTags.Base.ExposureTime: 1 / 250,
            ExifTags.Base.FNumber: 8.0,
            ExifTags.Base.ISOSpeedRatings: int(chance.choice((100, 200, 400))),
            ExifTags.Base.DateTimeOriginal: moment,
            ExifTags.Base.OffsetTimeOriginal: "+02:00",
            ExifTags.Base.FocalLength: 35.0,
            ExifTags.Base.BodySerialNumber: "000000000024",
            ExifTags.Base.LensModel: "FC 18-135 mm",
            ExifTags.Base.MakerNote: chance.bytes(24 << 10),
        }
    )
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            ExifTags.GPS.GPSLatitudeRef: "S",
            ExifTags.GPS.GPSLatitude: (41.0, 14.0, 7.2),
            ExifTags.GPS.GPSLongitudeRef: "W",
            ExifTags.GPS.GPSLongitude: (118.0, 22.0, 33.6),
        }
    )
    return exif


if __name__ == "__main__":
    make_card(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
