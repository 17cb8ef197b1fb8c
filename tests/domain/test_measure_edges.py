"""Snapping finds the edge of a drawn disc, a corner and a ring, and says so where there is none."""

import io
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image
from scipy import ndimage

from fieldkit.measure.arrays import Array
from fieldkit.measure.edges import Grey, snap
from fieldkit.measure.near import corner_near, ring_centre_near

Shade = Callable[[Array, Array], Array]
STEPS = (np.arange(6) + 0.5) / 6 - 0.5


def picture(shade: Shade, size: int, blur: float = 1.0, noise: float = 2.0, quality: int = 80) -> Grey:
    """What a camera sees of `shade`(x, y), each pixel the mean over its square."""
    y, x = np.mgrid[:size, :size].astype(float)
    value = sum(shade(x + across, y + down) for across in STEPS for down in STEPS) / len(STEPS) ** 2
    grey = 255 * ndimage.gaussian_filter(value, blur) + np.random.default_rng(1).normal(0, noise, value.shape)
    file = io.BytesIO()
    Image.fromarray(np.clip(np.rint(grey), 0, 255).astype(np.uint8)).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file))


def disc(x: float, y: float, radius: float, dark: float = 0.2, light: float = 0.75) -> Shade:
    return lambda across, down: np.where(np.hypot(across - x, down - y) < radius, dark, light)


def wedge(x: float, y: float, first: float, degrees: float) -> Shade:
    """Dark between two rays from a corner."""
    start, end = np.radians([first, first + degrees])

    def shade(across: Array, down: Array) -> Array:
        inside = (down - y) * np.cos(start) - (across - x) * np.sin(start) > 0
        inside &= (across - x) * np.sin(end) - (down - y) * np.cos(end) > 0
        return np.where(inside, 0.2, 0.8)

    return shade


CENTRE, RADIUS = np.array([130.3, 129.6]), 100.4
ANGLE = np.linspace(0, 2 * np.pi, 200, endpoint=False)
OUT = np.column_stack([np.cos(ANGLE), np.sin(ANGLE)])
ASTRAY = 4 * np.sin(3 * ANGLE)
BESIDE = CENTRE + (RADIUS + ASTRAY)[:, None] * OUT


@pytest.mark.parametrize(("blur", "noise", "quality"), [(0.6, 1, 92), (1.0, 2, 80), (1.5, 2, 80)])
@pytest.mark.parametrize("inside_out", [False, True])
def test_clicks_beside_a_round_edge_come_onto_it(blur: float, noise: float, quality: int, inside_out: bool) -> None:
    shades = (0.75, 0.2) if inside_out else (0.2, 0.75)
    grey = picture(disc(*CENTRE, RADIUS, *shades), 260, blur, noise, quality)
    snapped = snap(grey, BESIDE, OUT)
    error = (snapped.offset + ASTRAY)[snapped.kept]
    assert snapped.kept.mean() > 0.95
    assert abs(error.mean()) <= 0.03
    assert error.std() <= 0.12
    assert np.isnan(snapped.offset[~snapped.kept]).all()


def test_a_dent_is_followed_and_a_stray_line_is_not() -> None:
    dented = picture(lambda x, y: np.where(y > 60 + 3 * np.exp(-(((x - 120) / 30) ** 2)), 0.2, 0.8), 240)
    dented = dented.copy()
    dented[40:75, 40:43] = 20
    x = np.arange(20.0, 220.0, 4.0)
    points, up = np.column_stack([x, np.full_like(x, 60.0)]), np.tile([0.0, 1.0], (len(x), 1))
    snapped = snap(dented, points, up)
    clean = snapped.kept & (np.abs(x - 41) > 6)
    true = 60 + 3 * np.exp(-(((x - 120) / 30) ** 2)) - 60
    assert clean.sum() > 40
    assert np.abs(snapped.offset - true)[clean].max() < 0.3


@pytest.mark.parametrize(("light", "share"), [(0.2, 0.1), (0.212, 0.1), (0.3, 1.0)])
def test_an_edge_that_is_too_faint_is_not_snapped_to(light: float, share: float) -> None:
    grey = picture(disc(*CENTRE, RADIUS, 0.2, light), 260, noise=2)
    kept = snap(grey, BESIDE, OUT).kept.mean()
    assert kept <= share
    assert share < 1 or kept > 0.9


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5])
def test_few_points_snap_as_well(count: int) -> None:
    grey = picture(disc(*CENTRE, RADIUS), 260)
    some = slice(0, 40 * count, 40)
    snapped = snap(grey, BESIDE[some], OUT[some])
    assert np.allclose(snapped.offset, -ASTRAY[some], atol=0.3)
    assert snapped.kept.shape == snapped.contrast.shape == (count,)


def test_no_point_moves_further_than_it_may() -> None:
    grey = picture(disc(*CENTRE, RADIUS), 260)
    snapped = snap(grey, CENTRE + (RADIUS + 6.0) * OUT, OUT, reach_px=4.0)
    assert not (snapped.kept & (np.abs(snapped.offset) > 4.0)).any()


@pytest.mark.parametrize(("first", "degrees"), [(10, 90), (100, 90), (215, 110), (300, 70)])
def test_a_corner_is_found_where_its_sides_cross(first: float, degrees: float) -> None:
    grey = picture(wedge(60.3, 59.7, first, degrees), 120, quality=90)
    found = corner_near(grey, 62.5, 58.0)
    assert found is not None
    assert np.abs(np.array(found) - [60.3, 59.7]).max() < 0.25


def test_no_corner_is_found_on_a_flat_ground_or_a_straight_edge_or_far_off() -> None:
    assert corner_near(picture(disc(60, 60, 0), 120), 60, 60) is None
    assert corner_near(picture(wedge(60, 60, 20, 179.9), 120), 60, 60) is None
    assert corner_near(picture(wedge(60, 60, 10, 90), 120), 66, 66, reach_px=4) is None


@pytest.mark.parametrize(("radius", "hole"), [(15.0, 0.0), (30.0, 26.0), (8.0, 0.0)])
def test_the_centre_of_a_ring_or_a_disc_is_found(radius: float, hole: float) -> None:
    def ring(x: Array, y: Array) -> Array:
        away = np.hypot(x - 60.3, y - 59.8)
        return np.where((away < radius) & (away >= hole), 0.2, 0.8)

    found = ring_centre_near(picture(ring, 120), 62.0, 58.5)
    assert found is not None
    assert np.abs(np.array(found) - [60.3, 59.8]).max() < 0.1


def test_a_leaning_ring_has_its_centre_too() -> None:
    def oval(x: Array, y: Array) -> Array:
        return np.where(np.hypot(x - 60.3, (y - 59.8) / 0.7) < 25, 0.2, 0.8)

    found = ring_centre_near(picture(oval, 120), 58.0, 61.0)
    assert found is not None
    assert np.abs(np.array(found) - [60.3, 59.8]).max() < 0.1


def test_no_ring_is_found_on_a_flat_ground_or_beside_an_edge() -> None:
    assert ring_centre_near(picture(disc(60, 60, 0), 120), 60, 60) is None
    assert ring_centre_near(picture(disc(160, 60, 80), 120), 75, 60) is None
