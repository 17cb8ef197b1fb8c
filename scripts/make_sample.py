"""Render the sample card into resources/sample: `python -m scripts.make_sample [folder]`, some minutes.

Everything on it is invented. The same seeds give the same pictures; two machines may differ by a grey level
here and there, which is why the card is kept in the repository and not made anew by everyone.
"""

import json
import sys
from collections.abc import Callable
from functools import cache, partial
from io import BytesIO
from pathlib import Path

import numpy as np
from PIL import Image

from scripts.sample import ground, pieces, printed, truth
from scripts.sample.board import board
from scripts.sample.exif import tags
from scripts.sample.frames import COPIES, FRAMES, Frame
from scripts.sample.picture import lay, taken
from scripts.sample.surface import Piece, blank
from scripts.sample.view import View

HERE = Path(__file__).parent.parent / "resources" / "sample"
MARGIN_MM = 40.0
CELLS = 2600
"""Of the ground, along the longer side of what a photo shows."""

GROUNDS = {"concrete": ground.concrete, "soil": ground.soil}
THINGS: dict[str, Callable[[], Piece]] = {
    "panel": pieces.panel,
    "curl": pieces.curl,
    "ring": pieces.ring,
    "plate": pieces.plate,
    "board": board,
    "bar": printed.bar,
    "l_scale": printed.l_scale,
    **{f"shard {seed}": partial(pieces.shard, seed) for seed in range(601, 607)},
}

HOST_LIST = """\
SAMPLE, NOT EVIDENCE. Invented list for the sample case XX-2024-AA-001.

LIST OF ITEMS SHOWN BY THE HOST, 14 May 2024

 1  sheet, painted, torn, with rivets           1 piece
 2  flange section with bolts                   1 piece
 3  plate with stamped number                   1 piece
 4  circuit board, one corner missing           1 piece
 5  thick plate, bent and burnt                 1 piece
 6  scraps, various                             6 pieces

Collected by the host on 12 May 2024. Place of finding: not stated.
"""


@cache
def made(name: str) -> Piece:
    """A piece or a scale by its name; any other name is the item on a label."""
    return THINGS[name]() if name in THINGS else printed.label(name)


def rendered(frame: Frame, view: View | None = None, finer: int = 2) -> Image.Image:
    """The picture of a frame, or of its scene in another view, without a file."""
    left, bottom, width, depth = frame.view.footprint(MARGIN_MM)
    scene = blank(left, bottom, width, depth, max(width, depth) / CELLS)
    GROUNDS[frame.ground](scene, np.random.default_rng(frame.seed))
    for name, x, y, turn in frame.placed:
        lay(scene, made(name).surface, x, y, turn)
    return Image.fromarray(taken(scene, view or frame.view, frame.light, finer, frame.seed))


def filed(frame: Frame, picture: Image.Image) -> bytes:
    """The bytes of the frame's file; the first part of them where the card broke off."""
    file, exif = BytesIO(), tags(frame).tobytes()
    if frame.path.endswith(".AVIF"):
        picture.save(file, "AVIF", quality=frame.quality, exif=exif, speed=4, max_threads=1)
    else:
        picture.save(file, "JPEG", quality=frame.quality, exif=exif, optimize=True)
    return file.getvalue()[: int(file.tell() * frame.kept)]


def main(folder: Path) -> None:
    """Write the card, and beside it what is true of it."""
    card = folder / "card"
    for frame in FRAMES:
        target = card / frame.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(filed(frame, rendered(frame)))
        print(f"{frame.path}  {target.stat().st_size // 1000} kB")
    for source, copy in COPIES:
        (card / copy).write_bytes((card / source).read_bytes())
    (card / "HOST_LIST.TXT").write_text(HOST_LIST, encoding="utf-8")
    (folder / "truth.json").write_text(json.dumps(truth.record(made), indent=1) + "\n", encoding="utf-8")
    print(f"{sum(file.stat().st_size for file in card.rglob('*') if file.is_file()) // 1000} kB in all")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
