"""What is drawn over a photo: where the plane runs, what does not fit, and where a length can be trusted."""

import numpy as np
import pytest

from fieldkit.measure.evaluation import METHODS, glance
from fieldkit.measure.flat import Setting
from fieldkit.measure.overlay import arrows, grid, trust
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint
from tests.measured import FRAME, SIZE, SMALL, Shot, shot, solved

EXACT = EdgeDefinition(0.0, 0.0)


def setting(by: Shot, small: bool = False) -> Setting:
    return Setting(solved(by, SMALL if small else FRAME), 0.0005, Height(0.0, 1.0), EXACT)


def test_the_grid_lies_on_whole_steps_of_the_scale() -> None:
    by = shot()
    lines = grid(solved(by, sigma_px=0.01))
    assert len(lines) > 8
    for line in lines:
        at = by.posed.on_plane(line[:, :, None])[:, :, 0]
        off = np.abs(at - np.round(at / 100) * 100).max(axis=0)
        assert off.min() < 1.0
        assert ((line >= -0.5) & (line <= np.array(SIZE) - 0.5)).all()


def test_the_grid_of_a_plane_that_runs_to_the_horizon_has_an_end() -> None:
    lines = grid(solved(shot(62, towards_deg=90, distance_mm=1500)), step_mm=10)
    assert 0 < len(lines) < 400


def test_an_arrow_leads_from_where_a_point_was_seen_to_where_it_should_be() -> None:
    plane = solved(shot(), sigma_px=0.3)
    best = plane.at_best(plane.solutions[0])
    places = np.array([each.target_mm for each in plane.observations]) - plane.origin
    wanted = best.pixels(places[:, :, None])[:, :, 0]
    for arrow, (x, y) in zip(arrows(plane), wanted, strict=True):
        assert (arrow.x + arrow.across, arrow.y + arrow.down) == pytest.approx((x, y), abs=1e-6)


def test_trust_falls_with_the_distance_from_the_scale() -> None:
    by = shot(20, middle=(50, 50), distance_mm=700)
    near, far = trust(setting(by, small=True), by.pixels([(50, 50), (380, 250)], 0.0))
    assert 0 < near < far


def test_trust_is_the_uncertainty_of_such_a_length() -> None:
    by = shot()
    of = setting(by)
    there = trust(of, by.pixels([(600.0, 250.0)], 0.0))[0]
    method = next(each for each in METHODS if each.key == "length/1")
    widths = []
    for ends in ([(550.0, 250.0), (650.0, 250.0)], [(600.0, 200.0), (600.0, 300.0)]):
        clicks = [PixelPoint(x, y, 1e-6, "full_size") for x, y in by.pixels(ends, 0.0)]
        figure = glance(method, of, clicks).figure
        widths.append(1.96 * float(figure.u) / float(figure.value))
    assert there == pytest.approx(max(widths), rel=0.05)


def test_beyond_the_horizon_there_is_no_trust() -> None:
    by = shot(62, towards_deg=90, distance_mm=1500)
    assert np.isnan(trust(setting(by), np.array([[0.0, 1000.0], [2999.0, 1000.0]]))).any()
