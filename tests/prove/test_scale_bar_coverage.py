"""How often the interval of a bar holds the truth, by tilt and layout, as a table."""

import sys

import numpy as np
import pytest

from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.methods.scale_bar import evaluate
from fieldkit.measure.points import ScaleBar, clicked
from fieldkit.measure.result import Request
from fieldkit.quantity import Figure
from tests.scenes import Array, Layout, thrown

LAYOUTS = tuple(
    Layout(piece, bar, away, parallel)
    for piece, bar, away in ((190, 100, 80), (190, 100, 250), (480, 300, 250))
    for parallel in (True, False)
)
PHOTOS = 60


def measured(pixels: Array, bar_mm: float) -> Figure:
    one, other, left, right = (clicked(float(x), float(y), "full_size") for x, y in pixels)
    request = Request(
        points=(one, other),
        scale=ScaleBar(bar_mm, 0.001, (left, right)),
        camera=unknown_camera(3000, 2000),
        seed=20240403,
        most_trials=10_000,
    )
    return evaluate(request).figure


@pytest.mark.parametrize(("tilt", "least"), [(0, 0.95), (10, 0.95), (20, 0.95), (30, 0.9), (35, 0.9)])
def test_the_interval_covers(tilt: int, least: float, capsys: pytest.CaptureFixture[str]) -> None:
    """A scale bar in a tilted photo: the 95 % interval covers; printed are coverage, half width, error (95th)."""
    luck = np.random.default_rng(tilt)
    for layout in LAYOUTS:
        figures = [measured(thrown(layout, tilt, luck), layout.bar_mm) for _ in range(PHOTOS)]
        value, low, high = (np.array([float(getattr(f, n)) for f in figures]) for n in ("value", "low", "high"))
        covered = np.mean((low <= layout.piece_mm) & (layout.piece_mm <= high))
        width, error = np.median((high - low) / 2 / value), np.quantile(abs(value / layout.piece_mm - 1), 0.95)
        with capsys.disabled():
            sys.stdout.write(f"\n{tilt:3} deg {layout}: {covered:.2f} +-{width:.1%} error {error:.1%}")
        assert covered >= least
