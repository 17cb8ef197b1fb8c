"""The committed sample card, rendered anew."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from scripts.make_sample import HERE, rendered
from scripts.sample.frames import FRAMES, Frame


@pytest.mark.parametrize("frame", [frame for frame in FRAMES if frame.kept == 1], ids=lambda f: Path(f.path).name)
def test_the_script_makes_the_committed_picture(frame: Frame) -> None:
    """The sample card: rendered again at half the size, it is the committed picture but for grain."""
    width, height = frame.view.width // 2, frame.view.height // 2
    small = replace(frame.view, width=width, height=height, focal=frame.view.focal / 2)
    again = np.asarray(rendered(frame, small, finer=4).convert("L"), np.float64)
    with Image.open(HERE / "card" / frame.path) as picture:
        kept = np.asarray(picture.convert("L").resize((width, height), Image.Resampling.BOX), np.float64)
    assert abs(again - kept).mean() < 5
    assert np.corrcoef(again.ravel(), kept.ravel())[0, 1] > 0.97
