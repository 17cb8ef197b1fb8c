"""Render the sample card into resources/sample: `python -m scripts.make_sample [folder]`.

Everything on it is invented. The same seeds give the same pictures; two machines may differ by a grey level
here and there, which is why the card is kept in the repository and not made anew by everyone.
"""

import json
import sys
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image

from scripts.sample import ground, printed, truth
from scripts.sample.exif import tags
from scripts.sample.frames import COPIES, FRAMES, Frame
from scripts.sample.picture import lay, taken
from scripts.sample.pieces import PIECES, Piece

HERE = Path(__file__).parent.parent / "resources" / "sample"
GROUNDS = {"concrete": ground.concrete, "soil": ground.soil}
MARGIN_MM = 40.0
CELLS = 2600
"""Along the longer side of what a photo shows."""

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
    """A piece, a scale or the label of an item, by name."""
    printed_things = {"bar": printed.bar, "l_scale": printed.l_scale}
    return (PIECES | printed_things).get(name, printed.label(name))()


def rendered(frame: Frame, finer: int = 2) -> Image.Image:
    """The picture of a frame without its file."""
    left, bottom, width, depth = frame.view.footprint(MARGIN_MM)
    scene = GROUNDS[frame.ground](left, bottom, width, depth, max(width, depth) / CELLS, frame.seed)
    for name, x, y, turn in frame.placed:
        lay(scene, made(name).surface, x, y, turn)
    return Image.fromarray(taken(scene, frame.view, frame.light, finer, frame.seed))


def filed(frame: Frame, picture: Image.Image) -> bytes:
    """The bytes of the frame's file; the first part of them where the card broke off."""
    kind = {"JPG": "JPEG", "AVIF": "AVIF"}[frame.path.rpartition(".")[2]]
    target = BytesIO()
    picture.save(
        target,
        kind,
        quality=frame.quality,
        exif=tags(frame).tobytes(),
        **({"optimize": True} if kind == "JPEG" else {"speed": 4, "max_threads": 1}),
    )
    whole = target.getvalue()
    return whole[: int(len(whole) * frame.kept)]


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
