"""Requests about photographs of a mission: put on the record, and seen again in the originals."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import json, structs

from fieldkit import recording
from fieldkit.canon import canonical
from fieldkit.errors import MeasurementRefused, NoSuchPhoto, NotARequest
from fieldkit.measure.target import DETECTED
from fieldkit.measuring import (
    About,
    Asked,
    ScaleTold,
    look_again,
    recompute,
    record_all,
    requested,
)
from fieldkit.mission import Mission
from fieldkit.model.basis import ByHand, OnPhotos
from fieldkit.model.measurement import Measurement
from fieldkit.store import measurements
from tests import pictured
from tests.make import Laptop, vocabulary

VOCABULARY = vocabulary()
ENDS = [(100.0, 250.0), (700.0, 250.0)]
RIM = pictured.rim([10.0, 50.0, 90.0, 130.0, 170.0])


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """An item, the card photographed from two sides."""
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    folder = laptop.root / "card"
    folder.mkdir()
    pictured.photograph(folder / "a.jpg")
    pictured.photograph(folder / "b.jpg", tilt=-0.4)
    pictured.photograph(folder / "c.jpg", picture=pictured.chessboard())
    with laptop.found() as made:
        laptop.take_in(made, folder)
        laptop.item(made)
    return laptop


@pytest.fixture
def mission(template: Laptop, tmp_path: Path) -> Iterator[Mission]:
    with template.cloned(tmp_path / "laptop").open() as opened:
        yield opened


def clicks(places: list[tuple[float, float]], photo: str = "v1", tilt: float = 0.4) -> list[dict[str, Any]]:
    return [{"photo": photo, "px": px, "sigma_px": 0.5} for px in pictured.pixels(places, tilt)]


def request(*tasks: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A request about the photographs that bear the first two numbers."""
    return {
        "id": "r1",
        "camera": pictured.camera(),
        "photos": [{"id": "v1", "file": "P-A0001"}, {"id": "v2", "file": "P-A0002"}],
        "scale": pictured.scale(),
        "height_mm": {"value": 0, "u": 0},
        "tasks": list(tasks),
        **changes,
    }


LENGTH = {"id": "t1", "measurand": "length", "points": clicks(ENDS)}
DISC = {"id": "t2", "measurand": "diameter", "points": clicks(RIM), "snap": True}


def wanted(mission: Mission, asked: dict[str, Any], **about: Any) -> list[Asked]:
    """What a request asks to be recorded."""
    line = json.encode(asked)
    return requested(mission, line, lambda name: recording.find_photo(mission, name), About(**about))


def put(mission: Mission, asked: dict[str, Any], **about: Any) -> list[Measurement]:
    """Record what is asked for F-A001."""
    item, figures = recording.find_item(mission, "F-A001"), wanted(mission, asked, **about)
    ids = [subject for subject, _ in record_all(mission, VOCABULARY, item, figures)]
    made = {one.id: one for one in measurements.all_measurements(mission.database)}
    return [made[subject] for subject in ids]


def on_photos(made: Measurement) -> OnPhotos:
    assert isinstance(made.basis, OnPhotos)
    return made.basis


class TestRecording:
    def test_every_task_goes_on_the_record_and_comes_out_again(self, mission: Mission) -> None:
        length, disc = put(mission, request(LENGTH, DISC), scale=ScaleTold("Card", "17", "2024-17", 0.998))
        assert float(length.figure.low or 0) < 600 < float(length.figure.high or 0)
        assert float(disc.figure.low or 0) < 200 < float(disc.figure.high or 0)
        assert (length.method, length.measurand) == ("length/1", "ms.length")
        assert (disc.method, disc.measurand) == ("diameter/1", "ms.hole_diameter")
        basis = on_photos(disc)
        assert (basis.scale.name, basis.scale.serial, basis.scale.actual_over_nominal) == ("Card", "17", "0.998")
        assert {mark.how for mark in basis.views[0].scale} == {DETECTED}
        assert [one.same for one in recompute(mission)] == [True, True]
        found = {one.measurement: one for one in look_again(mission)}
        assert all(one.same and one.apart_px < 1e-6 for one in found.values())
        assert basis.snapped is not None
        assert found[disc.id].again == 16 + len(basis.snapped.found)

    def test_what_is_not_where_it_was_is_told(self, mission: Mission) -> None:
        (made,) = put(mission, request(LENGTH))
        basis = on_photos(made)
        (view,) = basis.views
        moved = (structs.replace(view.scale[0], x=repr(float(view.scale[0].x) + 1)), *view.scale[1:])
        named = [mark.name.replace("marker.0", "marker.9") for mark in view.scale[:4]]
        strange = [structs.replace(view.scale[n], name=name, marker=9) for n, name in enumerate(named)]
        for marks, missing, apart in ((moved, 0, 1.0), ((*view.scale, *strange), 4, 0.0)):
            told = structs.replace(basis, views=(structs.replace(view, scale=tuple(marks)),))
            mission.database.execute("UPDATE measurement SET basis = ?", [canonical(told).decode()])
            (seen,) = look_again(mission)
            assert (seen.same, seen.again, seen.missing) == (False, 16, missing)
            assert seen.apart_px == pytest.approx(apart, abs=1e-6)

    def test_an_edge_that_is_gone_is_told(self, mission: Mission) -> None:
        (disc,) = put(mission, request(DISC))
        basis = on_photos(disc)
        assert basis.snapped is not None
        ends = [structs.replace(one.at, y=repr(float(one.at.y) - 60)) for one in basis.points]
        beside = [structs.replace(one, at=at) for one, at in zip(basis.points, ends, strict=True)]
        told = structs.replace(basis, points=tuple(beside))
        mission.database.execute("UPDATE measurement SET basis = ?", [canonical(told).decode()])
        (seen,) = look_again(mission)
        assert (seen.same, seen.missing) == (False, len(basis.snapped.found))

    def test_a_chessboard_gives_the_scale_and_is_seen_again(self, mission: Mission) -> None:
        board = {"type": "charuco_board", "dictionary": "DICT_4X4_50", "squares_x": 8, "squares_y": 5}
        sizes = {"square_length_mm": 80, "marker_length_mm": 60, "u_rel": 0.001}
        photos = [{"id": "v1", "file": "P-A0003"}]
        (made,) = put(mission, request(LENGTH, photos=photos, scale={**board, **sizes}))
        printed = on_photos(made).scale.printed
        assert printed is not None
        assert printed.chessboard is not None
        assert printed.chessboard.squares_y == 5
        assert float(made.figure.low or 0) < 600 < float(made.figure.high or 0)
        (seen,) = look_again(mission)
        assert (seen.same, seen.again) == (True, 28)

    def test_an_original_that_changed_is_not_looked_at(self, mission: Mission) -> None:
        put(mission, request(LENGTH))
        photo = recording.find_photo(mission, "P-A0001")
        place = mission.originals.stored(photo.sha256)
        place.chmod(0o600)
        place.write_bytes(b"changed")
        (seen,) = look_again(mission)
        assert not seen.same
        assert photo.sha256 in seen.why

    def test_a_distance_in_space_is_seen_in_two_photographs(self, mission: Mission) -> None:
        sightings = [[*clicks([place]), *clicks([place], "v2", -0.4)] for place in ((100.0, 250.0), (700.0, 250.0))]
        (made,) = put(mission, request({"id": "t1", "measurand": "distance_3d", "points": sightings}))
        assert made.method == "distance_3d/1"
        assert len(made.photos) == 2
        assert float(made.figure.low or 0) < 600 < float(made.figure.high or 0)

    def test_a_bar_is_recorded_by_its_own_method(self, mission: Mission) -> None:
        ends = [{**click, "target_mm": mm} for click, mm in zip(clicks(ENDS), ([0, 0], [600, 0]), strict=True)]
        asked = request(LENGTH, scale={"type": "scale_bar", "points": ends})
        (made,) = put(mission, asked)
        assert (made.method, on_photos(made).scale.kind) == ("scale_bar/1", "scale_bar")
        assert made.warnings[:1] == ("edited_file",)
        area = {**LENGTH, "measurand": "area", "points": clicks(RIM)}
        for wrong, code in (
            ({**asked, "tasks": [area]}, "bar_only"),
            ({**asked, "scale": {"type": "scale_bar", "points": ends[:1]}}, "no_scale"),
        ):
            with pytest.raises(MeasurementRefused) as refused:
                put(mission, wrong)
            assert refused.value.code == code

    def test_a_diameter_is_called_by_its_edge(self, mission: Mission) -> None:
        body = {**DISC, "snap": False, "section_tilt_deg": {"value": 0, "u": 5}}
        body["candidates"] = [{"name": "a", "diameter_mm": 200, "u_mm": 1}]
        (made,) = put(mission, request(body), edge="outer", source="A finding", feature="Rim")
        assert (made.measurand, made.edge, made.feature) == ("ms.outer_diameter", "outer", "Rim")
        assert made.comparisons is not None
        assert (made.comparisons[0].name, made.comparisons[0].source) == ("a", "A finding")

    @pytest.mark.parametrize(
        ("camera", "origin"),
        [
            ({"camera": {"kind": "none"}}, "unknown"),
            ({"camera": {"kind": "exif"}}, "unknown"),
            ({"camera": pictured.camera()}, "told"),
            ({}, "unknown"),
        ],
    )
    def test_what_the_request_says_of_the_camera_is_recorded_as_such(
        self, mission: Mission, camera: dict[str, Any], origin: str
    ) -> None:
        asked = {key: value for key, value in request(LENGTH).items() if key != "camera"}
        (made,) = wanted(mission, {**asked, **camera})
        assert isinstance(made.basis, OnPhotos)
        believed = made.basis.views[0].camera
        assert believed is not None
        assert believed.origin == origin

    def test_readings_by_hand_are_recorded(self, mission: Mission) -> None:
        span = {"u_chord_mm": 0.5, "sagitta_mm": [20.9], "u_sagitta_mm": 0.1}
        chord = {"method": "chord_sagitta", "chord_mm": 300, **span}
        depth = {"u_leg_mm": 0.5, "depth_mm": [20.9], "u_depth_mm": 0.1}
        legs = {"method": "three_leg_gauge", "leg_span_mm": 300, **depth}
        for reading, method in ((chord, "chord_sagitta/1"), (legs, "three_leg_gauge/1")):
            (made,) = put(mission, {"id": "h1", "hand": reading}, instrument="Depth rod")
            assert isinstance(made.basis, ByHand)
            assert (made.method, made.measurand, made.photos) == (method, "ms.derived_diameter", ())
            assert (made.basis.instrument, made.basis.span_mm) == ("Depth rod", ("300.0", "0.5"))
        assert list(look_again(mission)) == []


class TestRefusing:
    @pytest.mark.parametrize("line", [b"{", b"[]", b'{"id": 7}', b"\xff"])
    def test_what_is_no_request_is_refused(self, mission: Mission, line: bytes) -> None:
        with pytest.raises(NotARequest):
            requested(mission, line, lambda name: recording.find_photo(mission, name), About())

    def test_a_calibration_belongs_to_no_item(self, mission: Mission) -> None:
        board = {"type": "charuco_board", "dictionary": "DICT_4X4_50", "squares_x": 8, "squares_y": 6}
        asked = {"id": "c1", "photos": [], "calibrate": {**board, "square_length_mm": 40, "marker_length_mm": 30}}
        with pytest.raises(NotARequest):
            put(mission, asked)

    def test_a_photograph_that_is_not_there_is_named(self, mission: Mission) -> None:
        with pytest.raises(NoSuchPhoto):
            put(mission, request(LENGTH, photos=[{"id": "v1", "file": "P-A0009"}]))

    @pytest.mark.parametrize(
        ("changes", "code"),
        [
            ({"scale": {"type": "none"}}, "no_scale"),
            ({"photos": [{"id": "v2", "file": "P-A0002"}]}, "photo_unknown"),
            ({"tasks": [{**LENGTH, "points": []}]}, "too_few_points"),
        ],
    )
    def test_what_cannot_be_measured_is_refused(self, mission: Mission, changes: dict[str, Any], code: str) -> None:
        with pytest.raises(MeasurementRefused) as refused:
            put(mission, request(LENGTH, **changes))
        assert refused.value.code == code
        assert measurements.all_measurements(mission.database) == []
