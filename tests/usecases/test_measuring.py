"""Measuring: a length goes on the record with all that gave it, and comes out again to the last digit."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from msgspec import json, structs, to_builtins

from fieldkit import recording
from fieldkit.errors import (
    MeasurementRefused,
    MissingField,
    OthersLean,
    SetAsideAlready,
    SupersedesNothing,
    UnknownTerm,
)
from fieldkit.measure.points import Height, clicked
from fieldkit.measuring import Placed, drawn, measure_length, recompute, withdraw_measurement
from fieldkit.mission import Mission
from fieldkit.model.base import NotObservable, Unknown
from fieldkit.packing.previews import Previews
from fieldkit.packing.reporting import report_content
from fieldkit.packing.scope import choose
from fieldkit.store import log, measurements
from fieldkit.store.table import Row
from tests.adapters.pictures import DNG_VERSION, block
from tests.make import Laptop, act_as, photo_bytes, printed, vocabulary

VOCABULARY = vocabulary()
BAR = (clicked(20, 50, "full_size"), clicked(320, 50, "full_size"))
PIECE = (clicked(40, 150, "full_size"), clicked(340, 150, "full_size"))
PLACED = Placed(bar_mm=100.0, u_rel=0.001, bar=BAR, points=PIECE, height=Height(0.0, 2.0))


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Two items, a photograph of 400 x 300 pixels, a raw file."""
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    folder = laptop.root / "card"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(photo_bytes(1, (400, 300)))
    (folder / "b.dng").write_bytes(block({DNG_VERSION: b"\1\4\0\0"}))
    with laptop.found() as made:
        laptop.take_in(made, folder)
        laptop.item(made)
        laptop.item(made)
    return laptop


@pytest.fixture
def laptop(template: Laptop, tmp_path: Path) -> Laptop:
    return template.cloned(tmp_path / "laptop")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.open() as opened:
        yield opened


def measure(mission: Mission, placed: Placed = PLACED, photo: str = "a.jpg", **options: Any) -> Row:
    """Measure on F-A001, and give the row."""
    item, seen = recording.find_item(mission, "F-A001"), recording.find_photo(mission, photo)
    made, _ = measure_length(mission, VOCABULARY, item, seen, placed, **options)
    return row(mission, made)


def row(mission: Mission, about: str) -> Row:
    return next(one for one in measurements.all_measurements(mission.database) if one.id == about)


class TestRecording:
    def test_a_length_is_recorded_with_all_that_gave_it(self, mission: Mission) -> None:
        made = measure(mission, feature=" Upper edge ")
        figure = made.figure
        assert float(figure.low) < 100 < float(figure.high)
        assert float(figure.value) == pytest.approx(100)
        assert (made.method, made.measurand, made.feature) == ("scale_bar/1", "ms.length", "Upper edge")
        basis, photo = made.basis, recording.find_photo(mission, "a.jpg")
        assert [one.at.x for one in basis.points] == ["40.0", "340.0"]
        assert (basis.scale.kind, basis.scale.u_rel) == ("scale_bar", "0.001")
        (view,) = basis.views
        assert (view.photo, view.sha256, view.width) == (photo.id, photo.sha256, 400)
        assert [(one.name, one.x, one.target_mm) for one in view.scale] == [
            ("bar.start", "20.0", ("0.0", "0.0")),
            ("bar.end", "320.0", ("100.0", "0.0")),
        ]
        assert "numpy" in made.software
        assert made.warnings == ("bar_only",)

    def test_undo_is_refused_once_another_hand_supersedes_it(self, mission: Mission) -> None:
        made = measure(mission)
        act_as(mission, "P-02")
        measure(mission, supersedes=made, reason="typo")
        act_as(mission, "P-01")
        with pytest.raises(OthersLean, match="P-02 has recorded something that leans on"):
            recording.undo(mission, "")

    def test_what_nobody_stated_is_named(self, mission: Mission) -> None:
        made = measure(mission, replace(PLACED, u_rel=None, height=None))
        assert made.warnings == ("bar_only", "height_assumed", "target_unmeasured")
        assert (made.basis.height_mm, made.feature) == (None, Unknown())
        assert measure(mission, feature=NotObservable()).feature == NotObservable()

    @pytest.mark.parametrize(
        ("placed", "code"),
        [
            (replace(PLACED, points=(PIECE[0], PIECE[0])), "too_few_points"),
            (replace(PLACED, points=(PIECE[0], clicked(900, 10, "loupe"))), "point_outside"),
            (replace(PLACED, bar=(BAR[0], clicked(22, 50, "full_size"))), "no_scale"),
            (replace(PLACED, bar_mm=0.0), "bar_length"),
            (replace(PLACED, bar_mm=float("inf")), "bar_length"),
        ],
    )
    def test_what_gives_no_figure_is_refused(self, mission: Mission, placed: Placed, code: str) -> None:
        before = log.size(mission.database)
        with pytest.raises(MeasurementRefused) as refused:
            measure(mission, placed)
        assert refused.value.code == code
        assert log.size(mission.database) == before

    def test_a_file_without_a_picture_cannot_be_measured(self, mission: Mission) -> None:
        with pytest.raises(MeasurementRefused) as refused:
            measure(mission, photo="b.dng")
        assert refused.value.code == "photo_unreadable"

    def test_what_stands_on_a_photo_can_be_drawn_on_it(self, mission: Mission) -> None:
        first, wrong = measure(mission), measure(mission)
        measure(mission, replace(PLACED, bar_mm=50.0), measurand="width", supersedes=wrong, reason="typo")
        withdraw_measurement(mission, measure(mission), "Placed on the shadow")
        found = drawn(mission, recording.find_photo(mission, "a.jpg"))
        assert [(one.measurand, one.bar.length_mm) for one in found] == [("ms.length", 100.0), ("ms.width", 50.0)]
        assert (found[0].id, found[0].item) == (first.id, first.item)
        assert (found[0].points, found[0].bar.ends) == (PIECE, BAR)
        assert found[0].figure == first.figure
        assert drawn(mission, recording.find_photo(mission, "b.dng")) == []

    def test_a_measurand_is_a_term(self, mission: Mission) -> None:
        with pytest.raises(UnknownTerm):
            measure(mission, measurand="lengthiness")

    def test_a_later_measurement_supersedes_with_a_reason(self, mission: Mission) -> None:
        first = measure(mission)
        second = measure(mission, supersedes=first, reason="better_method")
        assert (second.supersedes, second.reason) == (first.id, "cr.better_method")
        for options in (
            {"supersedes": first},
            {"reason": "typo"},
            {"supersedes": structs.replace(first, item="x"), "reason": "typo"},
        ):
            with pytest.raises(SupersedesNothing):
                measure(mission, **options)

    def test_one_set_aside_stays_with_its_reason(self, mission: Mission) -> None:
        made = measure(mission)
        with pytest.raises(MissingField):
            withdraw_measurement(mission, made, " ")
        withdraw_measurement(mission, made, "Wrong piece")
        assert row(mission, made.id).withdrawn == "Wrong piece"
        with pytest.raises(SetAsideAlready, match="Wrong piece"):
            withdraw_measurement(mission, row(mission, made.id), "Again")


class TestRecomputing:
    def test_every_figure_comes_out_again(self, mission: Mission) -> None:
        measure(mission)
        measure(mission, replace(PLACED, u_rel=None, height=None, tilt_u_deg=5.0))
        again = list(recompute(mission))
        assert [(one.same, one.why) for one in again] == [(True, "")] * 2
        assert all(one.recorded == one.again for one in again)

    @pytest.mark.parametrize("end", ["value", "u", "low", "high"])
    def test_a_figure_that_is_not_what_the_points_give_is_noticed(self, mission: Mission, end: str) -> None:
        figure = to_builtins(measure(mission).figure)
        for factor, same in ((1 + 1e-12, True), (1 + 1e-7, False)):
            altered = json.encode({**figure, end: repr(float(figure[end]) * factor)}).decode()
            mission.database.execute("UPDATE measurement SET figure = ?", [altered])
            assert [one.same for one in recompute(mission)] == [same]

    def test_an_open_interval_is_not_a_closed_one(self, mission: Mission) -> None:
        figure = to_builtins(measure(mission).figure)
        altered = json.encode({**figure, "high": None}).decode()
        mission.database.execute("UPDATE measurement SET figure = ?", [altered])
        assert [one.same for one in recompute(mission)] == [False]

    def test_a_method_that_is_not_known_here_is_named(self, mission: Mission) -> None:
        measure(mission)
        mission.database.execute("UPDATE measurement SET method = 'scale_bar/9'")
        (one,) = recompute(mission)
        assert (one.same, one.again) == (False, None)
        assert (one.method, one.why) == ("scale_bar/9", "This version does not know the method.")


class TestReport:
    def test_a_superseded_figure_is_shown_and_not_counted(self, laptop: Laptop, mission: Mission) -> None:
        first = measure(mission)
        measure(mission, supersedes=first, reason="better_method")
        withdraw_measurement(mission, measure(mission), "Wrong piece")
        text = printed(laptop.seal(mission))
        assert "superseded by a later measurement" in text
        assert "set aside: Wrong piece" in text
        with Previews(mission) as previews:
            scope = choose(mission, ())
            said = report_content(mission, VOCABULARY, scope, [], [], "PKT", "ed.field_full", previews)
        assert (said.totals.measurements, len(said.items[0].measurements)) == (1, 3)
