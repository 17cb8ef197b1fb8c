"""A click near an edge is drawn square onto it, to a small part of a pixel; what is no edge draws nothing."""

from math import cos, erf, radians, sin

import numpy as np
import pytest

from fieldkit.imaging.viewer import Region
from fieldkit.measure.points import PixelPoint
from ui.presenters.edge_snapper import EdgeSnapper
from ui.presenters.snapping import SNAP_PX, Miss, Patch, Snap, Snapper

SNAPPER: Snapper = EdgeSnapper()
MIDDLE = (100.0, 60.0)
DARK, LIGHT = 60.0, 150.0


def edge(degrees: float, away: float, light: float = LIGHT, noise: float = 1.5) -> Patch:
    """A blurred straight edge `away` px from the middle, seen from there in the direction `degrees`."""
    reach = SNAPPER.reach(Snap.EDGE)
    region = Region(int(MIDDLE[0]) - reach, int(MIDDLE[1]) - reach, 2 * reach + 1, 2 * reach + 1)
    rows, columns = np.indices((region.height, region.width))
    across = (columns + region.left - MIDDLE[0]) * cos(radians(degrees)) + (rows + region.top - MIDDLE[1]) * sin(
        radians(degrees)
    )
    share = np.vectorize(lambda far: (1 + erf((far - away) / 1.3)) / 2)(across)
    values = DARK + (light - DARK) * share + np.random.default_rng(1).normal(0, noise, share.shape)
    grey = np.rint(values).clip(0, 255).astype(np.uint8)
    return Patch(region, np.repeat(grey[:, :, None], 3, axis=2).tobytes())


@pytest.mark.parametrize("degrees", [0, 17, 45, 90, 140, 200, 271])
@pytest.mark.parametrize("away", [0.0, 0.4, 3.3, 6.2])
def test_a_click_is_drawn_square_onto_the_edge(degrees: float, away: float) -> None:
    found = SNAPPER.find(edge(degrees, away), *MIDDLE, Snap.EDGE)
    assert isinstance(found, PixelPoint)
    right, down = found.x - MIDDLE[0], found.y - MIDDLE[1]
    assert right * cos(radians(degrees)) + down * sin(radians(degrees)) == pytest.approx(away, abs=0.12)
    assert -right * sin(radians(degrees)) + down * cos(radians(degrees)) == pytest.approx(0, abs=0.5)
    assert (found.how, found.sigma_px) == ("edge", 0.5)


def test_where_there_is_hardly_an_edge_the_click_stays() -> None:
    assert SNAPPER.find(edge(30, 2, light=DARK + 4), *MIDDLE, Snap.EDGE) is Miss.FAINT
    assert SNAPPER.find(edge(30, 2, light=DARK, noise=0), *MIDDLE, Snap.EDGE) is Miss.FAINT


def test_an_edge_further_away_than_a_point_may_move_draws_nothing() -> None:
    found = SNAPPER.find(edge(0, SNAP_PX + 4), *MIDDLE, Snap.EDGE)
    assert isinstance(found, Miss) or abs(found.x - MIDDLE[0]) > SNAP_PX


def test_at_the_rim_of_the_photograph_less_of_it_is_enough() -> None:
    whole = edge(0, 2.5)
    rows = np.frombuffer(whole.rgb, np.uint8).reshape(whole.region.height, whole.region.width, 3)
    cut = rows[10:, :, :]
    region = Region(whole.region.left, whole.region.top + 10, whole.region.width, whole.region.height - 10)
    found = SNAPPER.find(Patch(region, cut.tobytes()), *MIDDLE, Snap.EDGE)
    assert isinstance(found, PixelPoint)
    assert found.x - MIDDLE[0] == pytest.approx(2.5, abs=0.12)
