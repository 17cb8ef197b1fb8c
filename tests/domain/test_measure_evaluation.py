"""Figures in the plane of the scale: their values, their intervals and what is said against them."""

from math import hypot

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit.errors import MeasurementRefused
from fieldkit.measure import diameters, distances
from fieldkit.measure.arrays import Array
from fieldkit.measure.evaluation import METHODS, FlatMethod, evaluate, glance
from fieldkit.measure.flat import Setting
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint
from fieldkit.measure.solving import solve_plane
from fieldkit.measure.views import Sighting
from fieldkit.quantity import Figure
from tests.measured import SMALL, Shot, shot, solved

SQUARE = [(150.0, 100.0), (450.0, 100.0), (450.0, 300.0), (150.0, 300.0)]
TRUTH = {"length/1": 300.0, "polyline/1": 800.0, "perimeter/1": 1000.0, "area/1": 60000.0, "angle/1": 90.0}
BY_KEY = {method.key: method for method in METHODS}
ON_PLANE = Height(0.0, 0.0)


def setting(seed: int = 1, *, height: Height | None = ON_PLANE, u_rel: float | None = 0.0005) -> Setting:
    return Setting(solved(shot(seed=seed)), u_rel, height, EdgeDefinition(0.0, 0.0))


def placed(method: FlatMethod, seed: int = 1, sigma_px: float = 0.5) -> tuple[PixelPoint, ...]:
    return shot(seed=seed).clicks(SQUARE[: method.most], sigma_px)


def holds(figure: Figure, truth: float) -> bool:
    low, high = figure.low or "-inf", figure.high or "inf"
    return float(low) <= truth <= float(high)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.key)
def test_every_method_gives_what_was_there(method: FlatMethod) -> None:
    found = evaluate(method, setting(), placed(method), seed=1)
    assert float(found.figure.value) == pytest.approx(TRUTH[method.key], rel=0.01)
    assert holds(found.figure, TRUTH[method.key])
    assert found.method == method.key


@given(
    method=st.sampled_from(METHODS),
    seed=st.integers(0, 20),
    sigma=st.floats(0.3, 5),
    u_rel=st.none() | st.floats(0, 0.02),
    height=st.none() | st.builds(Height, st.floats(-20, 20), st.floats(0, 5)),
)
@settings(max_examples=25)
def test_no_figure_is_without_unit_and_interval(
    method: FlatMethod, seed: int, sigma: float, u_rel: float | None, height: Height | None
) -> None:
    of = setting(seed, height=height, u_rel=u_rel)
    figure = evaluate(method, of, placed(method, seed, sigma), seed=1, most_trials=10_000).figure
    shown = glance(method, of, placed(method, seed, sigma)).figure
    for each in (figure, shown):
        assert each.unit == method.unit
        assert float(each.u) > 0
        assert each.low is not None
        assert (each.high is None) or float(each.low) < float(each.value) < float(each.high)


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    """Two hundred figures on photos of unknown cameras, heights and scales as uncertain as stated."""
    rng = np.random.default_rng(7)
    held = []
    for seed in range(70):
        by = shot(float(rng.uniform(0, 55)), towards_deg=float(rng.uniform(0, 360)), seed=seed)
        stretched = 1 + 0.002 * rng.normal()  # the scale is longer than it says
        of = Setting(solved(by, sigma_px=0.2), 0.002, Height(0.0, 3.0), EdgeDefinition(0.0, 0.0))
        corners = [(x, y) for x, y in np.array(SQUARE) + rng.normal(0, 30, (4, 2))]
        clicks = by.clicks(corners, 1.0, height=3.0 * rng.normal())
        for key in ("length/1", "area/1", "angle/1"):
            method = BY_KEY[key]
            true = float(method.shape(np.array(corners[: method.most])[:, :, None] * stretched)[0])
            held.append(holds(glance(method, of, clicks[: method.most]).figure, true))
    assert 0.91 <= np.mean(held) <= 0.985


def test_both_poses_stand_in_the_interval() -> None:
    by = shot(6, middle=(50, 50), distance_mm=900, lens=(0, 0), seed=4)
    of = Setting(solve_plane(by.sees(SMALL, 1.0), by.known), 0.0005, ON_PLANE, EdgeDefinition(0.0, 0.0))
    assert len(of.plane.solutions) == 2
    found = evaluate(BY_KEY["length/1"], of, by.clicks([(0, 0), (300, 250)], 0.5), seed=1)
    assert "ambiguous_pose" in found.warnings
    assert holds(found.figure, hypot(300, 250))


def test_what_nobody_stated_is_assumed_and_said() -> None:
    found = evaluate(BY_KEY["length/1"], setting(height=None, u_rel=None), placed(BY_KEY["length/1"]), seed=1)
    assert {"height_assumed", "target_unmeasured"} <= set(found.warnings)
    lines = {line.influence: line for line in found.budget}
    assert lines["target"].contribution == pytest.approx(6.0, rel=0.05)  # 2 % of 300 mm
    assert lines["height"].u == 5.0


def test_a_surface_above_the_scale_is_measured_where_it_lies() -> None:
    by = shot()
    clicks = by.clicks(SQUARE[:2], 0.3, height=40)
    stated = evaluate(BY_KEY["length/1"], setting(height=Height(40.0, 1.0)), clicks, seed=1)
    believed_flat = evaluate(BY_KEY["length/1"], setting(), clicks, seed=1)
    assert holds(stated.figure, 300)
    assert not holds(believed_flat.figure, 300)


def test_lengths_far_outside_the_scale_are_said_to_be() -> None:
    by = shot(middle=(50, 50), distance_mm=700)
    of = Setting(solved(by, SMALL, 0.3), 0.0005, ON_PLANE, EdgeDefinition(0.0, 0.0))
    assert "extrapolated" in evaluate(BY_KEY["length/1"], of, by.clicks([(0, 0), (400, 320)], 0.5), 1).warnings
    assert "extrapolated" not in evaluate(BY_KEY["length/1"], of, by.clicks([(0, 0), (100, 50)], 0.5), 1).warnings


def test_the_live_interval_is_that_of_the_record_where_nothing_bends() -> None:
    method = BY_KEY["length/1"]
    shown = glance(method, setting(), placed(method)).figure
    kept = evaluate(method, setting(), placed(method), seed=1).figure
    assert float(shown.value) == float(kept.value)
    assert float(shown.u) == pytest.approx(float(kept.u), rel=0.05)


def test_the_same_request_gives_the_same_figure() -> None:
    method = BY_KEY["area/1"]
    one, other = (evaluate(method, setting(), placed(method), seed=3) for _ in range(2))
    assert one.figure == other.figure


@pytest.mark.parametrize(
    ("points", "code"),
    [
        ([(10, 10)], "too_few_points"),
        ([(10, 10), (10, 10)], "too_few_points"),
        ([(10, 10), (3100, 10)], "point_outside"),
        ([(10, 10), (90, 10), (90, 90)], "too_many_points"),
    ],
)
def test_refuses_points_that_are_no_length(points: list[tuple[float, float]], code: str) -> None:
    clicks = [PixelPoint(x, y, 1.0, "full_size") for x, y in points]
    with pytest.raises(MeasurementRefused) as refusal:
        evaluate(BY_KEY["length/1"], setting(), clicks, seed=1)
    assert refusal.value.code == code


def test_refuses_what_lies_beyond_the_horizon() -> None:
    of = Setting(solved(shot(62, towards_deg=90, distance_mm=1500)), 0.0005, ON_PLANE, EdgeDefinition(0.0, 0.0))
    far = [PixelPoint(x, 1000.0, 1.0, "full_size") for x in (0.0, 2999.0)]
    with pytest.raises(MeasurementRefused) as refusal:
        evaluate(BY_KEY["length/1"], of, far, seed=1)
    assert refusal.value.code == "horizon"


def arc(diameter: float, extent_deg: float, count: int = 15) -> list[tuple[float, float]]:
    angles = np.radians(np.linspace(-extent_deg / 2, extent_deg / 2, count)) + 0.4
    points = diameter / 2 * np.column_stack([np.cos(angles), np.sin(angles)])
    return [(x, y) for x, y in points - points.mean(axis=0) + (400, 250)]


@pytest.mark.parametrize("extent", [20, 45, 90])
def test_a_diameter_is_found_from_part_of_its_edge(extent: float) -> None:
    by = shot(distance_mm=1500)
    of = Setting(solved(by), 0.0005, ON_PLANE, EdgeDefinition(0.0, 0.0))
    found = diameters.evaluate(of, by.clicks(arc(1100, extent), 0.7), seed=1)
    assert holds(found.figure, 1100)
    assert found.method == "diameter/1"


def test_an_arc_that_is_nearly_straight_has_no_upper_end() -> None:
    by = shot()
    of = Setting(solved(by), 0.0005, ON_PLANE, EdgeDefinition(0.0, 0.0))
    found = diameters.evaluate(of, by.clicks(arc(1100, 4, 5), 2.0), seed=1)
    assert found.figure.high is None
    assert "open_interval" in found.warnings
    assert found.figure.grade == "D"


def test_a_section_that_may_be_oblique_widens_the_interval() -> None:
    """22 degrees make 1.10 m look like 0.95 m: nobody who does not know the section may tell them apart."""
    by = shot(distance_mm=1500)
    of = Setting(solved(by), 0.0005, ON_PLANE, EdgeDefinition(0.0, 0.0))
    clicks = by.clicks(arc(950, 60), 0.5)
    square, unknown = (
        diameters.evaluate(of, clicks, seed=1, section=diameters.Section(0.0, u)) for u in (0.0, 15.0)
    )
    assert not holds(square.figure, 1100)
    assert holds(unknown.figure, 1100)
    assert "section_unknown" in unknown.warnings


def test_a_distance_in_space_needs_no_plane() -> None:
    places = np.array([(200.0, 150.0, -120.0), (600.0, 300.0, -30.0)])
    shots = [shot(30, towards_deg=way, distance_mm=1200, seed=way) for way in (0, 120, 240)]
    planes = [solved(by) for by in shots]
    points = [
        [Sighting(view, PixelPoint(*_seen_in_space(by, place), 0.5, "full_size")) for view, by in enumerate(shots)]
        for place in places
    ]
    found = distances.evaluate(planes, points, 0.0005)
    assert holds(found.figure, float(np.linalg.norm(places[1] - places[0])))
    assert float(found.figure.u) < 2
    with pytest.raises(MeasurementRefused):
        distances.evaluate(planes, [points[0][:1], points[1]], 0.0005)


def _seen_in_space(by: Shot, place: Array) -> tuple[float, float]:
    posed = by.posed
    space = posed.rotation[:, :, 0] @ place + posed.position[:, 0]
    x, y = posed.seen(space[None, :, None])[0, :, 0] + by.noise.normal(0, 0.5, 2)
    return float(x), float(y)
