"""What points say before they are recorded is what will be recorded of them."""

from itertools import pairwise

import numpy as np
import pytest

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.diameters import Section
from fieldkit.measure.points import Height, PixelPoint
from fieldkit.measure.printed import FIELD_CARD, measured
from fieldkit.measuring import boards, exact, figures
from fieldkit.measuring.edging import Promise, edge_seen, snap_edge
from fieldkit.measuring.live import Terms, basis, glance, scaled
from fieldkit.model.basis import PlacedPoint, Scale
from tests.measured import SIZE, shot
from tests.sights import arc, drawn, on_scale, view

LEVEL = Height(0.0, 1.0)


def points(places: list[tuple[float, float]], sigma: float = 1.0) -> tuple[PixelPoint, ...]:
    return tuple(PixelPoint(x, y, sigma, "full_size") for x, y in places)


def placed(of: tuple[PixelPoint, ...]) -> list[PlacedPoint]:
    return [PlacedPoint(number=n, view=0, at=exact.point(each)) for n, each in enumerate(of)]


@pytest.mark.parametrize(
    ("method", "places"),
    [
        ("length/1", [(100, 100), (700, 300)]),
        ("polyline/1", [(100, 100), (400, 120), (700, 300)]),
        ("perimeter/1", [(100, 100), (700, 100), (600, 400)]),
        ("area/1", [(100, 100), (700, 100), (600, 400)]),
        ("angle/1", [(100, 100), (300, 300), (600, 100)]),
    ],
)
def test_a_glance_has_the_value_that_is_recorded_and_its_interval_nearly(
    method: str, places: list[tuple[float, float]]
) -> None:
    by = shot()
    on, terms = on_scale(by), Terms(height=LEVEL)
    clicks = points([(float(x), float(y)) for x, y in by.pixels(places, 0.5)])
    seen = glance(on, method, clicks, terms)
    put = figures.measured(method, basis(on, placed(clicks), terms), 7).outcome
    assert seen.figure.value == put.figure.value
    assert float(seen.figure.u) == pytest.approx(float(put.figure.u), rel=0.1)
    assert (seen.warnings, seen.method) == (put.warnings, put.method)
    assert {line.influence for line in seen.budget} == {line.influence for line in put.budget}


@pytest.mark.parametrize("section", [None, Section(0.0, 5.0)])
def test_a_diameter_at_a_glance_is_that_on_record(section: Section | None) -> None:
    by = shot()
    on, terms = on_scale(by), Terms(height=LEVEL, section=section)
    clicks = points(arc(by, 600, 90, 9, 0.5))
    seen = glance(on, "diameter/1", clicks, terms)
    put = figures.measured("diameter/1", basis(on, placed(clicks), terms), 7).outcome
    assert seen.figure.value == put.figure.value
    assert float(seen.figure.low or 0) == pytest.approx(float(put.figure.low or 0), rel=0.02)
    assert seen.warnings == put.warnings


def test_beside_a_bar_a_length_is_seen_and_nothing_else() -> None:
    by = shot(5)
    ends = by.sees(boards.FIELD_CARD.points()[:2])
    seen = view(by)
    bar = scaled(
        type(seen)(
            **{name: getattr(seen, name) for name in seen.__struct_fields__}
            | {"scale": tuple(map(exact.mark, ends))}
        ),
        Scale(kind="scale_bar", u_rel=None),
    )
    clicks = points([(1000.0, 900.0), (1800.0, 950.0)])
    figure = glance(bar, "scale_bar/1", clicks)
    assert "bar_only" in figure.warnings
    assert basis(bar, placed(clicks)).facing is not None
    for method, code in (("length/1", "bar_only"), ("diameter/1", "bar_only"), ("other/1", "method_unknown")):
        with pytest.raises(MeasurementRefused) as refused:
            glance(bar, method, clicks)
        assert refused.value.code == code
    with pytest.raises(MeasurementRefused):
        glance(on_scale(by), "scale_bar/1", clicks)
    with pytest.raises(MeasurementRefused):
        glance(bar, "scale_bar/1", clicks[:1])


def test_an_edge_tells_what_further_clicks_would_bring() -> None:
    by = shot()
    edge = edge_seen(on_scale(by), points(arc(by, 600, 90, 3)), LEVEL)
    promise = edge.promise
    assert edge.is_circle
    assert edge.extent_deg == pytest.approx(90, abs=1)
    assert promise.sagitta_mm == pytest.approx(300 * (1 - np.cos(np.pi / 4)), rel=0.02)
    more = promise.more(promise.half_width(12))
    assert more == 9
    assert promise.more(promise.half_width(2)) == 0
    assert promise.more(promise.half_width(1000)) is None
    assert Promise(3, 0.0, 1.0).more(0.01) is None


def test_residuals_run_along_the_edge_and_a_dent_is_no_circle() -> None:
    by = shot()
    clicks = arc(by, 600, 120, 24, 0.3)
    dented = [(x, y + 25) if 8 < n < 14 else (x, y) for n, (x, y) in enumerate(clicks)]
    edge, bent = (edge_seen(on_scale(by), points(each), LEVEL) for each in (clicks, dented))
    along = [each.along for each in edge.residuals]
    assert along == sorted(along)
    assert edge.is_circle
    assert not bent.is_circle
    assert bent.birge > 3


def test_an_edge_is_found_by_the_program_where_clicks_show_it() -> None:
    by = shot(0, lens=(0.0, 0.0))
    on = on_scale(by)
    grey = np.full((SIZE[1], SIZE[0]), 200, np.uint8)
    edge = arc(by, 600, 160, 400)
    for (x, y), (further, _) in pairwise(edge):
        grey[round(y) :, round(x) : round(further) + 1] = 40
    clicks = points(arc(by, 600, 60, 5, 1.0))
    found = snap_edge(grey, on, clicks, LEVEL)
    assert len(found) > 50
    assert not snap_edge(np.full_like(grey, 90), on, clicks, LEVEL)
    told = basis(on, placed(clicks), Terms(height=LEVEL), found)
    assert told.snapped is not None
    assert len(told.snapped.found) == len(found)


def test_the_card_is_found_and_told_from_the_markers_that_lie_loose() -> None:
    candidates = [boards.laid_markers(800, 500, 0.001), boards.field_card(measured(200, 199, 0.2))]
    (found,) = boards.find(drawn(), candidates)
    assert found.markers == 4
    assert found.board.scale.name == boards.CARD
    assert found.board.scale.actual_over_nominal == exact.number(199 / 200)
    assert (
        boards.find(drawn(boards.laid_markers(250, 156, None).target), candidates)[0].board.scale.u_rel == "0.001"
    )
    assert boards.field_card().scale.u_rel is None
    assert FIELD_CARD.markers
