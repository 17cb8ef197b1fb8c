"""A length from a bar: the interval holds the truth, the budget says why it is wide."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fieldkit.errors import MeasurementRefused
from fieldkit.measure.budget import BudgetLine, largest
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.codes import NONSENSE
from fieldkit.measure.methods.scale_bar import evaluate, glance
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint, ScaleBar, clicked
from fieldkit.measure.result import Request, Result
from tests.scenes import Array, Layout, View, thrown

BESIDE = Layout(piece_mm=190, bar_mm=100, away_mm=80, parallel=True)
CROSSED = Layout(piece_mm=190, bar_mm=100, away_mm=80, parallel=False)
FAR = Layout(piece_mm=480, bar_mm=300, away_mm=250, parallel=True)
FAR_CROSSED = Layout(piece_mm=480, bar_mm=300, away_mm=250, parallel=False)
LAYOUTS = (BESIDE, CROSSED, FAR, FAR_CROSSED)

EXACT_EDGE = EdgeDefinition(px=0.0, mm=0.0)
FLAT = Height(0.0, 0.0)


def asked(pixels: Array, bar_mm: float = 100.0, u_rel: float | None = 0.001) -> Request:
    """What a person would ask who clicked these pixels (4, 2) at full size; few trials, to be quick."""
    one, other, left, right = (clicked(float(x), float(y), "full_size") for x, y in pixels)
    return Request(
        points=(one, other),
        scale=ScaleBar(bar_mm, u_rel, (left, right)),
        camera=unknown_camera(3000, 2000),
        seed=20240403,
        most_trials=10_000,
    )


def plain(layout: Layout = BESIDE) -> Request:
    """A photo from straight above, clicked without error."""
    return asked(View().see(layout.plane()), layout.bar_mm)


def holds(result: Result, truth: float) -> bool:
    figure = result.figure
    return float(figure.low or "-inf") <= truth <= float(figure.high or "inf")


def half_width(result: Result) -> float:
    figure = result.figure
    return (float(figure.high or "inf") - float(figure.low or "-inf")) / 2 / float(figure.value)


def line(result: Result, influence: str) -> BudgetLine:
    return next(each for each in result.budget if each.influence == influence)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_from_straight_above_the_value_is_the_length(layout: Layout) -> None:
    result = evaluate(plain(layout))
    assert float(result.figure.value) == pytest.approx(layout.piece_mm, rel=1e-12)
    assert result.figure.unit == "mm"
    assert holds(result, layout.piece_mm)


@pytest.mark.parametrize("tilt", [20, 35])
def test_the_interval_holds_the_truth_however_the_photo_was_tilted(tilt: int) -> None:
    """Eight photos of each layout at each tilt; `tests/prove` does many more and prints the table."""
    luck = np.random.default_rng(tilt)
    photos = [(thrown(layout, tilt, luck), layout) for layout in LAYOUTS for _ in range(8)]
    held = [holds(evaluate(asked(pixels, layout.bar_mm)), layout.piece_mm) for pixels, layout in photos]
    assert np.mean(held) >= (0.95 if tilt <= 20 else 0.9)


def test_believing_the_bar_alone_would_be_wrong_at_35_degrees() -> None:
    """The reason for the width: what the value is off by without the interval."""
    luck = np.random.default_rng(35)
    results = [evaluate(asked(thrown(FAR_CROSSED, 35, luck), 300.0)) for _ in range(12)]
    assert np.median([abs(float(result.figure.value) / 480 - 1) for result in results]) > 0.05


def test_the_class_of_the_result_is_that_of_its_figure() -> None:
    assert evaluate(plain(BESIDE)).grade == "C"
    assert evaluate(plain(FAR)).grade == "D"


def test_a_bar_right_beside_the_edge_and_parallel_to_it_is_worth_most() -> None:
    widths = {layout: half_width(evaluate(plain(layout))) for layout in LAYOUTS}
    assert min(widths, key=widths.__getitem__) == BESIDE
    assert widths[BESIDE] < 0.1
    assert widths[FAR_CROSSED] < 0.45


def test_the_same_request_gives_the_same_figure_to_the_last_digit() -> None:
    assert evaluate(plain()) == evaluate(plain())


def test_another_seed_gives_the_same_value_and_nearly_the_same_interval() -> None:
    one, other = evaluate(plain()), evaluate(replace(plain(), seed=1))
    assert one.figure.value == other.figure.value
    assert one.figure != other.figure
    assert half_width(one) == pytest.approx(half_width(other), rel=0.1)


def test_a_glance_gives_the_same_value_and_nearly_the_same_interval() -> None:
    request = replace(plain(), most_trials=1_000_000)
    quick, thorough = glance(request), evaluate(request)
    assert (quick.figure.value, quick.warnings) == (thorough.figure.value, thorough.warnings)
    assert float(quick.figure.u) == pytest.approx(float(thorough.figure.u), rel=0.1)
    assert quick == glance(request)


def test_a_glance_refuses_what_is_refused() -> None:
    one, _ = plain().points
    with pytest.raises(MeasurementRefused) as refused:
        glance(replace(plain(), points=(one, one)))
    assert refused.value.code == "too_few_points"


def test_the_points_stand_in_the_result_as_they_were_given() -> None:
    request = plain()
    assert evaluate(request).request == request
    turned = replace(request, points=request.points[::-1])
    assert evaluate(turned).request.points == request.points[::-1]


@settings(max_examples=8)
@given(st.floats(min_value=0.1, max_value=50))
def test_a_bar_that_is_longer_by_a_factor_makes_everything_longer_by_it(factor: float) -> None:
    request = replace(plain(), edge=EXACT_EDGE, height=FLAT)
    longer = replace(request, scale=replace(request.scale, length_mm=100.0 * factor))
    scaled, figure = evaluate(request).figure.scaled(factor), evaluate(longer).figure
    for field in ("value", "u", "low", "high"):
        assert float(getattr(figure, field)) == pytest.approx(float(getattr(scaled, field)), rel=1e-9)


def test_more_trials_are_taken_until_two_digits_stand() -> None:
    sharp = replace(plain(), tilt_u_deg=0.0, edge=EXACT_EDGE, height=FLAT, most_trials=1_000_000)
    assert 10_000 < evaluate(sharp).trials < 1_000_000
    assert evaluate(replace(sharp, most_trials=20_000)).trials == 20_000


def test_without_tilt_the_interval_is_that_of_the_clicks() -> None:
    """Four clicks of 1 px over 228 and 433 px, added in square by hand."""
    request = replace(asked(View().see(BESIDE.plane()), u_rel=0.0), tilt_u_deg=0.0, edge=EXACT_EDGE, height=FLAT)
    sharp = replace(request, camera=replace(request.camera, u_bend=0.0))
    by_hand = 190 * np.sqrt(2) * np.hypot(1 / 437.0, 1 / 230.0)
    assert float(evaluate(sharp).figure.u) == pytest.approx(by_hand, rel=0.03)


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("bar_only", {"height": FLAT}),
        ("height_assumed", {}),
        ("target_unmeasured", {"scale": ScaleBar(100.0, None, plain().scale.ends)}),
    ],
)
def test_a_warning_is_given_where_it_is_due(code: str, changes: dict[str, object]) -> None:
    assert code in evaluate(replace(plain(), **changes)).warnings


def test_warnings_that_are_not_due_are_not_given() -> None:
    assert evaluate(replace(plain(), height=FLAT)).warnings == ("bar_only",)


def test_a_piece_beyond_three_bars_is_called_extrapolated() -> None:
    assert "extrapolated" not in evaluate(plain(Layout(299, 100, 80, parallel=True))).warnings
    assert "extrapolated" in evaluate(plain(Layout(301, 100, 80, parallel=True))).warnings


def test_an_unmeasured_bar_counts_two_percent() -> None:
    request = asked(View().see(BESIDE.plane()), u_rel=None)
    target = line(evaluate(request), "target")
    assert target.u == 0.02
    assert target.contribution == pytest.approx(0.02 * 190, rel=0.05)


def test_the_edge_counts_at_both_ends_and_by_the_larger_of_its_two_sizes() -> None:
    fine, coarse = replace(plain(), edge=EdgeDefinition(0.5, 0.1)), replace(plain(), edge=EdgeDefinition(0.5, 1.0))
    assert line(evaluate(fine), "edge").u == 0.5
    assert line(evaluate(coarse), "edge").u == pytest.approx(2.3)
    assert line(evaluate(coarse), "edge").contribution == pytest.approx(2.0, rel=0.05)


def test_a_surface_above_the_bar_looks_larger_than_it_is() -> None:
    """On a camera of the focal length that is believed, 50 mm at 1 m are 5 %."""
    view = View(focal_px=3000.0)
    pixels = view.see(BESIDE.plane())
    raised = replace(view, distance_mm=950.0).see(BESIDE.plane())
    request = replace(asked(np.vstack([raised[:2], pixels[2:]])), height=Height(50.0, 1.0))
    assert float(evaluate(request).figure.value) == pytest.approx(190.0, rel=1e-9)
    assert float(evaluate(replace(request, height=FLAT)).figure.value) == pytest.approx(200.0, rel=1e-9)


def test_the_budget_names_every_influence_and_adds_up_nearly() -> None:
    result = evaluate(plain())
    added = np.sqrt(sum(each.contribution**2 for each in result.budget))
    assert added == pytest.approx(float(result.figure.u), rel=0.15)
    assert [each.influence for each in result.budget] == [
        "click",
        "edge",
        "target",
        "height",
        "lens",
        "tilt",
        "focal_length",
    ]


def test_the_largest_lines_come_first() -> None:
    three = largest(evaluate(plain(FAR)).budget)
    assert [each.influence for each in three[:2]] == ["tilt", "focal_length"]
    assert len(three) == 3


def test_the_focal_length_matters_only_on_a_slanted_plane() -> None:
    upright = replace(plain(FAR), tilt_u_deg=0.0)
    assert line(evaluate(plain(FAR)), "focal_length").contribution > 5
    assert line(evaluate(upright), "focal_length").contribution < 1e-9


def test_a_known_focal_length_narrows_the_interval_of_a_distant_bar() -> None:
    request = plain(FAR)
    known = replace(request, camera=replace(request.camera, u_focal=0.02))
    assert half_width(evaluate(known)) < half_width(evaluate(request))


def moved(point: PixelPoint, **changes: float) -> PixelPoint:
    return replace(point, **changes)


@pytest.mark.parametrize("number", [0, 1, 3])
def test_a_length_has_two_points(number: int) -> None:
    points = (clicked(10, 10, "loupe"), clicked(90, 10, "loupe"), clicked(10, 90, "loupe"))[:number]
    with pytest.raises(MeasurementRefused) as caught:
        evaluate(replace(plain(), points=points))
    assert caught.value.code == "too_few_points"


def test_one_point_twice_is_no_length() -> None:
    same = (clicked(10, 10, "loupe"), clicked(10, 10, "loupe"))
    with pytest.raises(MeasurementRefused) as caught:
        evaluate(replace(plain(), points=same))
    assert caught.value.code == "too_few_points"


def test_a_bar_that_its_clicks_blur_is_no_scale() -> None:
    ends = (clicked(100, 100, "fitted"), clicked(119, 100, "fitted"))
    with pytest.raises(MeasurementRefused) as caught:
        evaluate(replace(plain(), scale=ScaleBar(100.0, 0.001, ends)))
    assert caught.value.code == "no_scale"


@pytest.mark.parametrize(
    ("changes", "code", "said"),
    [
        ({"scale": ScaleBar(0.0, 0.001, plain().scale.ends)}, "bar_length", "0.0 mm"),
        ({"scale": ScaleBar(float("nan"), 0.001, plain().scale.ends)}, "bar_length", "nan mm"),
        ({"scale": ScaleBar(100.0, -0.001, plain().scale.ends)}, "bad_uncertainty", "-0.001"),
        ({"height": Height(float("inf"), 1.0)}, "height_range", "inf mm"),
        ({"height": Height(0.0, -1.0)}, "bad_uncertainty", "-1.0"),
        ({"edge": EdgeDefinition(-1.0, 0.3)}, "bad_uncertainty", "-1.0"),
        ({"height": Height(2000.0, 1.0)}, "height_range", "2000.0 mm"),
        ({"tilt_u_deg": -1.0}, "tilt_range", "from 0 to 45"),
        ({"tilt_u_deg": 46.0}, "tilt_range", "46.0 degrees"),
        ({"tilt_u_deg": float("nan")}, "tilt_range", "nan degrees"),
        ({"points": (plain().points[0], moved(plain().points[1], x=3001.0))}, "point_outside", "3001.0, "),
        (
            {"points": (plain().points[0], moved(plain().points[1], sigma_px=0.0))},
            "click_uncertainty",
            "0.0 pixels",
        ),
        ({"points": (plain().points[0], moved(plain().points[1], y=float("nan")))}, "point_outside", "pixels"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(changes: dict[str, object], code: str, said: str) -> None:
    with pytest.raises(MeasurementRefused) as caught:
        evaluate(replace(plain(), **changes))
    assert (caught.value.code, said in caught.value.why) == (code, True)
    assert code in NONSENSE
