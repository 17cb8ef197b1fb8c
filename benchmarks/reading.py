"""What a camera wrote, and a small picture of what it saw, read by the confined decoder and by its libraries alone.

Rows 5 and 6. The decoder's costs hold both processes, ours and the child's, and the pipes between them.
"""

import io
import logging
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from statistics import mean, median

import exifread
import numpy as np
from PIL import Image, ImageOps
from setting import Setting, options, setting
from sidebyside import Case, Cost, in_turns, measure, ratio

from fieldkit.imaging.decoder import JPEG_HEAD, Decoder
from fieldkit.imaging.jpeg import QUALITY, to_jpeg

EDGE = 512
READS = 10
"""So often each file's tags are read in a run: once takes less than a clock tick."""

OURS, EXIFREAD, EXIFTOOL = "fieldkit: inspect", "exifread, details=False", "exiftool -json -fast2"
SMALL, PILLOW, WHOLE = "fieldkit: thumbnail", "Pillow: thumbnail()", "Pillow: decoded whole, then thumbnail()"
TICK = os.sysconf("SC_CLK_TCK")
LEAST_DB = 46.0


def main() -> None:
    """Measure, and print both tables."""
    chosen = setting(options(__doc__, warm=True).parse_args())
    logging.disable()
    print(f"{chosen}\n")
    with Decoder() as decoder:
        decoder.inspect(b"\xff\xd8\xff")  # its start is not what is measured
        costs = in_turns(readers(chosen, decoder), chosen.rounds)
        table("tags, ms a file", costs, len(chosen.files) * READS)
        print()
        judge(costs, OURS, EXIFREAD, 1.5, "CPU")
        if EXIFTOOL in costs:
            judge(costs, OURS, EXIFTOOL, 0.1, "wall")
        costs = in_turns(makers(chosen, decoder), chosen.rounds)
        print()
        table(f"{EDGE} pixels, ms a file", costs, len(chosen.files))
        print()
        judge(costs, SMALL, PILLOW, 0.85, "CPU")
        found = [likeness(path, decoder) for path in chosen.files]
        met = "met" if min(found) >= LEAST_DB else "not met"
        print(
            f"| PSNR to decoding whole >= {LEAST_DB:.0f} dB | {mean(found):.1f}, least {min(found):.1f} | {met} |"
        )


def readers(of: Setting, decoder: Decoder) -> Mapping[str, Callable[[], Cost]]:
    """Each way to read tags, over every file `READS` times."""

    def ours(path: Path) -> None:
        with path.open("rb") as file:
            decoder.inspect(file.read(JPEG_HEAD))

    def theirs(path: Path) -> None:
        with path.open("rb") as file:
            exifread.process_file(file, details=False)

    ways = {OURS: partial(spent, of, ours, decoder, READS), EXIFREAD: partial(spent, of, theirs, None, READS)}
    if program := shutil.which("exiftool"):
        listed = [*map(str, of.files)] * READS
        ways[EXIFTOOL] = partial(measure, Case(EXIFTOOL, lambda: [program, "-json", "-fast2", *listed]))
    return ways


def makers(of: Setting, decoder: Decoder) -> Mapping[str, Callable[[], Cost]]:
    """Each way to make small pictures, over every file once."""

    def ours(path: Path) -> None:
        to_jpeg(decoder.thumbnail(path.read_bytes(), EDGE))

    def theirs(path: Path, *, whole: bool = False) -> None:
        with Image.open(path) as image:
            if whole:
                image.load()
            image.thumbnail((EDGE, EDGE))
            image.convert("RGB").save(io.BytesIO(), "JPEG", quality=QUALITY)

    return {
        SMALL: partial(spent, of, ours, decoder, 1),
        PILLOW: partial(spent, of, theirs, None, 1),
        WHOLE: partial(spent, of, partial(theirs, whole=True), None, 1),
    }


def spent(of: Setting, work: Callable[[Path], None], decoder: Decoder | None, times: int) -> Cost:
    """What `work` costs over every file, with what the decoder's child spends meanwhile."""
    of.settle(of.files)
    child, own, wall = of_child(decoder), time.process_time(), time.perf_counter()
    for path in of.files:
        for _ in range(times):
            work(path)
    took = time.perf_counter() - wall
    return Cost(took, time.process_time() - own + of_child(decoder) - child, 0.0)


def of_child(decoder: Decoder | None) -> float:
    """Processor seconds of the child so far."""
    if decoder is None:
        return 0.0
    fields = Path(f"/proc/{decoder.pid}/stat").read_text("ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def table(title: str, costs: Mapping[str, Sequence[Cost]], files: int) -> None:
    """Every way with its median cost of a file."""
    print(f"| {title} | wall | CPU |\n|---|---|---|")
    for name, runs in costs.items():
        wall, cpu = (median(run.of(kind) for run in runs) / files * 1000 for kind in ("wall", "CPU"))
        print(f"| {name} | {wall:.2f} | {cpu:.2f} |")


def judge(costs: Mapping[str, Sequence[Cost]], ours: str, theirs: str, most: float, of: str) -> None:
    """A goal, and whether it was met."""
    found = ratio(costs[ours], costs[theirs], "wall" if of == "wall" else "CPU")
    print(f"| {of} <= {most} x `{theirs}` | {found:.2f} | {'met' if found <= most else 'not met'} |")


def likeness(path: Path, decoder: Decoder) -> float:
    """Peak signal to noise, in dB, of our small picture beside one that was made of all pixels."""
    found = decoder.thumbnail(path.read_bytes(), EDGE)
    with Image.open(path) as image:
        image.load()
        upright = ImageOps.exif_transpose(image.convert("RGB"))
        small = upright.resize((found.width, found.height), reducing_gap=2.0)
    wanted = np.asarray(small, np.float64)
    seen = np.frombuffer(found.rgb, np.uint8).reshape(wanted.shape)
    return float(10 * np.log10(255**2 / max(np.mean((seen - wanted) ** 2), 1e-9)))


if __name__ == "__main__":
    main()
