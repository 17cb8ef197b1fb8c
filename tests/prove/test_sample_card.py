"""The committed sample card, rendered anew."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scripts.make_sample import HERE, filed, rendered
from scripts.sample.frames import FRAMES, Frame


def grey(data: bytes) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    with Image.open(BytesIO(data)) as picture:
        return np.asarray(picture.convert("L"), np.float64)


@pytest.mark.parametrize("frame", [frame for frame in FRAMES if frame.kept == 1], ids=lambda f: Path(f.path).name)
def test_the_script_makes_the_committed_file(frame: Frame) -> None:
    """The sample card: each file rendered anew has the same bytes, or on another machine nearly the same greys."""
    again, kept = filed(frame, rendered(frame)), (HERE / "card" / frame.path).read_bytes()
    assert again == kept or abs(grey(again) - grey(kept)).mean() < 0.5
