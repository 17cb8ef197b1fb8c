"""Records of measurements: whatever the method, they hold all that gives the figure, and give it again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import convert, json, structs, to_builtins

from fieldkit import recording
from fieldkit.canon import canonical
from fieldkit.errors import MeasurementRefused, OthersLean, SupersedesNothing
from fieldkit.measure.outcome import Outcome
from fieldkit.measuring import Asked, Rival, drawn, exact, recompute, record, record_all
from fieldkit.measuring.again import again
from fieldkit.measuring.figures import FLAT, HAND, measured
from fieldkit.mission import Draft, Mission
from fieldkit.model.basis import Basis, OfOthers, OnPhotos
from fieldkit.model.measurement import FirstMeasureAdd, MeasureAdd, Measurement
from fieldkit.packing.previews import no_pictures
from fieldkit.packing.scope import choose
from fieldkit.packing.sheets import Sheets
from fieldkit.store import hanging, links, measurements
from tests.acts import BY_NAME as EXAMPLES
from tests.make import Laptop, act_as, photo_bytes, vocabulary
from tests.measured import shot
from tests.measured_records import arc, beside_bar, every_basis, in_two_views, on_photo, view

VOCABULARY = vocabulary()
BASES = every_basis()
METHODS = sorted(BASES)
BAR_ALONE = beside_bar().facing


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Two items, three small photographs."""
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    folder = laptop.root / "card"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.jpg").write_bytes(photo_bytes(number))
    with laptop.found() as made:
        laptop.take_in(made, folder)
        laptop.item(made)
        laptop.item(made)
    return laptop


@pytest.fixture
def mission(template: Laptop, tmp_path: Path) -> Iterator[Mission]:
    with template.cloned(tmp_path / "laptop").open() as opened:
        yield opened


def placed_in(mission: Mission, basis: Basis) -> Basis:
    """The same on photographs that the mission has."""
    if not isinstance(basis, OnPhotos):
        return basis
    there = [recording.find_photo(mission, f"{number}.jpg") for number in range(3)]
    seen = tuple(structs.replace(each, photo=photo.id) for each, photo in zip(basis.views, there, strict=False))
    return structs.replace(basis, views=seen)


def put(mission: Mission, method: str, basis: Basis | None = None, **options: object) -> Measurement:
    """Record what a method gives for F-A001."""
    wanted = placed_in(mission, BASES[method]) if basis is None else basis
    asked = Asked(**{"measurand": "length", "method": method, "basis": wanted, **options})  # type: ignore[arg-type]
    made, _ = record(mission, VOCABULARY, recording.find_item(mission, "F-A001"), asked)
    return one(mission, made)


def one(mission: Mission, about: str) -> Measurement:
    return next(each for each in measurements.all_measurements(mission.database) if each.id == about)


@pytest.mark.parametrize("method", METHODS)
class TestEveryMethod:
    def test_its_record_has_unit_and_interval_and_gives_the_same_figure_again(
        self, mission: Mission, method: str
    ) -> None:
        made = put(mission, method)
        assert made.figure.unit in {"mm", "mm2", "deg"}
        assert made.figure.low is not None
        assert float(made.figure.low) <= float(made.figure.value)
        assert float(made.figure.u) > 0
        (found,) = recompute(mission)
        assert (found.same, found.value_same, found.elsewhere, found.why) == (True, True, False, "")
        assert found.again == made.figure
        assert found.method == made.method == method

    def test_its_act_says_to_the_last_bit_what_was_asked(self, method: str) -> None:
        read = json.decode(canonical(BASES[method]), type=Basis)
        assert read == BASES[method]
        assert canonical(read) == canonical(BASES[method])


def test_every_method_is_among_these() -> None:
    assert set(METHODS) == {*FLAT, *HAND, "scale_bar/1", "diameter/1", "distance_3d/1"}


def test_a_belief_about_a_camera_is_read_back_to_the_last_bit() -> None:
    basis = BASES["length/1"]
    assert isinstance(basis, OnPhotos)
    (seen,) = basis.views
    assert seen.camera is not None
    belief = exact.belief(seen, seen.camera)
    assert exact.believed(belief, "unknown") == seen.camera
    assert belief.spread.shape == (9, 5)


def test_readers_are_told_how_the_camera_stood(mission: Mission) -> None:
    basis = put(mission, "length/1").basis
    assert isinstance(basis, OnPhotos)
    plane = basis.views[0].plane
    assert plane is not None
    assert float(plane.tilt_deg[0]) == pytest.approx(20, abs=3 * float(plane.tilt_deg[1]) + 0.1)
    assert float(plane.distance_mm[0]) == pytest.approx(1000, rel=0.2)
    assert (plane.poses, float(plane.strain)) == (1, 1.0)


class TestSeveralPhotographs:
    def test_a_measurement_belongs_to_each_of_them(self, mission: Mission) -> None:
        made = put(mission, "distance_3d/1")
        first, second, third = (recording.find_photo(mission, f"{number}.jpg") for number in range(3))
        assert made.photos == (first.id, second.id)
        for photo in (first, second):
            assert [each.id for each in measurements.standing_on(mission.database, photo.id)] == [made.id]
            assert made.id in hanging.showing(mission.database, photo.id)
        assert measurements.standing_on(mission.database, third.id) == []
        assert {link.photo for link in links.photo_links(mission.database)} == {first.id, second.id}

    def test_its_item_takes_all_of_them_into_a_packet_and_onto_its_sheet(
        self, template: Laptop, tmp_path: Path
    ) -> None:
        laptop = template.cloned(tmp_path / "sealing")
        with laptop.open() as mission:
            put(mission, "distance_3d/1")
            item = recording.find_item(mission, "F-A001")
            recording.unlink_photos(mission, item, [recording.find_photo(mission, "1.jpg")], "Not seen well")
            assert len(choose(mission, [item]).originals) == 2
            (line,) = Sheets(mission, VOCABULARY, no_pictures).item(item).measurements
        assert (line.photo, line.linked) == ("P-A0001, P-A0002", False)
        assert line.scale == "printed markers Field card, known to 0.1 %"

    def test_on_each_its_own_points_are_drawn(self, mission: Mission) -> None:
        put(mission, "distance_3d/1")
        basis = in_two_views()
        for number in range(2):
            (seen,) = drawn(mission, recording.find_photo(mission, f"{number}.jpg"))
            assert seen.points == tuple(exact.pixel(each.at) for each in basis.points if each.view == number)
            assert seen.bar is None


class TestCombining:
    def test_a_combined_figure_names_what_it_is_made_of(self, mission: Mission) -> None:
        parts = [put(mission, "chord_sagitta/1"), put(mission, "three_leg_gauge/1")]
        basis = OfOthers(measurements=tuple(each.id for each in parts), common_u="0.1", curved=True)
        made = put(mission, "combine/1", basis)
        assert float(made.figure.u) < min(float(each.figure.u) for each in parts)
        assert all(each.same for each in recompute(mission))
        sheet = Sheets(mission, VOCABULARY, no_pictures).item(recording.find_item(mission, "F-A001"))
        assert [line.scale for line in sheet.measurements] == [
            "readings by hand with Depth rod: 2",
            "readings by hand with Depth rod: 2",
            "measurements combined: 2",
        ]

    def test_what_it_is_made_of_must_be_there(self, mission: Mission) -> None:
        basis = OfOthers(measurements=("22222222-0000-7000-8000-00000000ffff",), common_u="0.0", curved=True)
        with pytest.raises(MeasurementRefused) as refused:
            put(mission, "combine/1", basis)
        assert refused.value.code == "reading_missing"

    def test_undo_is_refused_once_another_hand_made_something_of_it(self, mission: Mission) -> None:
        part = put(mission, "direct_reading/1")
        act_as(mission, "P-02")
        put(mission, "combine/1", OfOthers(measurements=(part.id,), common_u="0.0", curved=False))
        act_as(mission, "P-01")
        with pytest.raises(OthersLean):
            recording.undo(mission, "")


class TestObservers:
    def test_a_second_observer_names_what_is_repeated(self, mission: Mission) -> None:
        first = put(mission, "direct_reading/1")
        act_as(mission, "P-02")
        second = put(mission, "direct_reading/1", repeats=first)
        assert (second.repeats, second.actor) == (first.id, "P-02")
        act_as(mission, "P-01")
        with pytest.raises(OthersLean):
            recording.undo(mission, "")

    def test_nobody_repeats_a_measurement_of_another_item(self, mission: Mission) -> None:
        first = put(mission, "direct_reading/1")
        with pytest.raises(SupersedesNothing):
            put(mission, "direct_reading/1", repeats=structs.replace(first, item="x"))


class TestComparing:
    def test_candidates_are_recorded_with_who_names_them(self, mission: Mission) -> None:
        by = shot(lens=(0.0, 0.0))
        basis = placed_in(mission, on_photo(view(by), arc(by), section=("0.0", "1.0")))
        rivals = (Rival("a", 600.0, 1.0, "A finding"), Rival("b", 900.0, 1.0))
        made = put(mission, "diameter/1", basis, measurand="outer_diameter", edge="outer", candidates=rivals)
        assert made.edge == "outer"
        assert [(each.name, each.verdict) for each in made.comparisons or ()] == [
            ("a", "consistent"),
            ("b", "excluded"),
        ]
        assert (made.comparisons or ())[0].source == "A finding"


class TestOneDeed:
    def test_several_figures_are_recorded_and_taken_back_together(self, mission: Mission) -> None:
        wanted = [
            Asked(measurand="length", method=key, basis=placed_in(mission, BASES[key]))
            for key in ("distance_3d/1", "scale_bar/1", "direct_reading/1")
        ]
        made = record_all(mission, VOCABULARY, recording.find_item(mission, "F-A001"), wanted)
        assert all(isinstance(outcome, Outcome) for _, outcome in made)
        seeds = [each.seed for each in measurements.all_measurements(mission.database)]
        assert len(set(seeds) - {None}) == 1
        assert seeds.count(None) == 1
        recording.undo(mission, "")
        assert measurements.all_measurements(mission.database) == []
        assert links.photo_links(mission.database) == []

    def test_one_that_is_refused_keeps_all_off_the_record(self, mission: Mission) -> None:
        item = recording.find_item(mission, "F-A001")
        good = Asked(measurand="length", method="direct_reading/1", basis=BASES["direct_reading/1"])
        bad = Asked(measurand="length", method="chord_sagitta/1", basis=BASES["direct_reading/1"])
        with pytest.raises(MeasurementRefused):
            record_all(mission, VOCABULARY, item, [good, bad])
        assert measurements.all_measurements(mission.database) == []


def without_a_camera(basis: Basis) -> Basis:
    """As no record is, but a stranger's could be."""
    assert isinstance(basis, OnPhotos)
    return structs.replace(basis, views=tuple(structs.replace(view, camera=None) for view in basis.views))


@pytest.mark.parametrize(
    ("method", "basis", "code"),
    [
        ("length/9", BASES["length/1"], "method_unknown"),
        ("sorcery/1", BASES["direct_reading/1"], "method_unknown"),
        ("length/1", OfOthers(measurements=("1" * 32,), common_u="0.0", curved=False), "method_unknown"),
        ("scale_bar/9", BASES["scale_bar/1"], "method_unknown"),
        ("scale_bar/1", BASES["length/1"], "method_unknown"),
        ("length/1", BASES["distance_3d/1"], "bad_request"),
        ("length/1", without_a_camera(BASES["length/1"]), "bad_request"),
        ("scale_bar/1", structs.replace(BASES["distance_3d/1"], facing=BAR_ALONE), "bad_request"),
        ("chord_sagitta/1", BASES["direct_reading/1"], "bad_request"),
        ("radius_template/1", BASES["direct_reading/1"], "bad_request"),
    ],
)
def test_what_a_method_cannot_use_is_refused(method: str, basis: Basis, code: str) -> None:
    with pytest.raises(MeasurementRefused) as refused:
        measured(method, basis, 1)
    assert refused.value.code == code


class TestElsewhere:
    def test_another_numpy_may_move_an_interval_by_a_hundredth_and_no_value(self, mission: Mission) -> None:
        made = put(mission, "direct_reading/1")
        other = made.software.replace("numpy ", "numpy 1")
        for end, part, same in (("low", 0.001, True), ("low", 0.2, False), ("value", 0.001, False)):
            told = to_builtins(made.figure)
            moved = {**told, end: repr(float(told[end]) - part * float(told["u"]))}
            figure = convert(moved, type(made.figure))
            found = again(structs.replace(made, figure=figure, software=other), [], made.software)
            assert (found.same, found.elsewhere) == (same, True)
            assert not again(structs.replace(made, figure=figure), [], made.software).same
        opened = structs.replace(made.figure, high=None)
        for software in (other, made.software):
            assert not again(structs.replace(made, figure=opened, software=software), [], made.software).same


FIRST = (
    b'{"bar":{"ends":[{"how":"full_size","sigma_px":"1.0","x":"20","y":"50"},{"how":"full_size","sigma_px":"1.0",'
    b'"x":"320","y":"50"}],"length_mm":"100.0","u_rel":"0.001"},"budget":[],"edge_mm":"0.3","edge_px":"0.5",'
    b'"feature":"Upper edge","figure":{"coverage":"0.95","high":"126.63825534373561",'
    b'"low":"71.78069806632904","u":"13.994531968473908","unit":"mm","value":"100.0"},"grade":"D","height_mm":["0.0","2.0"],"item":"22222222-0000-7000-8000-000000000001",'
    b'"measurand":"ms.length","method":"scale_bar/1","photo":"22222222-0000-7000-8000-000000000003","points":'
    b'[{"how":"full_size","sigma_px":"1.0","x":"40","y":"150"},{"how":"full_size","sigma_px":"1.0","x":"340",'
    b'"y":"150"}],"reason":null,"seed":42,"sha256":"' + b"a" * 64 + b'","software":"fieldkit 0.1.0",'
    b'"supersedes":null,"tilt_u_deg":"10.0","trials":400000,"view":{"focal_px":"400.0","height":300,"u_bend":"0.15",'
    b'"u_focal":"0.4","width":400},"warnings":["bar_only"]}'
)
"""A measurement as the first version of the act tells it, to the letter."""


def test_a_record_of_the_first_version_is_read_and_computed_as_ever(mission: Mission) -> None:
    act = json.decode(FIRST, type=FirstMeasureAdd)
    assert canonical(act) == FIRST
    item, photo = recording.find_item(mission, "F-A001"), recording.find_photo(mission, "0.jpg")
    mission.record([Draft(structs.replace(act, item=item.id, photo=photo.id), (mission.hands.new_id(),))])
    (made,) = measurements.standing_on(mission.database, photo.id)
    assert (made.bar, made.basis, made.photos) == (act.bar, None, (photo.id,))
    (found,) = recompute(mission)
    assert found.again is not None
    assert found.same
    assert drawn(mission, photo)[0].bar == exact.bar(act.basis)
    for end, given in (("low", "90.0"), ("value", "99.9")):
        told = structs.replace(made, figure=convert({**to_builtins(made.figure), end: given}, type(made.figure)))
        assert not again(told, [], made.software).same


def test_both_versions_rest_on_the_same_kind_of_thing() -> None:
    first, second = EXAMPLES["measure.add/1"], EXAMPLES["measure.add/2"]
    assert isinstance(first, FirstMeasureAdd)
    assert isinstance(second, MeasureAdd)
    assert isinstance(first.basis, OnPhotos)
    assert isinstance(second.basis, OnPhotos)
    assert first.basis.facing is not None
    assert second.photos == first.photos
