"""Browsing: what meets a query, in order; what a list shows of it; how much there is, and what is in the way."""

from array import array
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec import structs
from PIL import ExifTags, Image

from fieldkit import browsing, recording
from fieldkit.browsing import Chip, ItemOrder, PhotoOrder, Query, Size
from fieldkit.errors import Cancelled
from fieldkit.mission import Draft, Mission
from fieldkit.model.base import FileName
from fieldkit.model.links import TagAdd
from fieldkit.model.photo import PhotoDamage
from fieldkit.problem import Problem
from fieldkit.progress import Step
from fieldkit.quantity import figure
from tests.acts import MEASUREMENT
from tests.make import Laptop, photo_bytes, team, vocabulary

VOCABULARY = vocabulary()


def exif(taken: str) -> bytes:
    """A photograph whose camera says when it was taken."""
    block = Image.Exif()
    block.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = taken
    return photo_bytes(sum(taken.encode()), exif=block.tobytes())


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Four photographs; a fin and its root, a plate, and a ring that was set aside.

    P-A0001 and P-A0002 show the fin, P-A0003 the ring, P-A0004 nothing; P-A0002 is damaged and P-A0001 has no time.
    """
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    folder = laptop.root / "card"
    folder.mkdir()
    (folder / "a.jpg").write_bytes(photo_bytes(1))
    for name, day in (("b", 3), ("c", 2), ("d", 1)):
        (folder / f"{name}.jpg").write_bytes(exif(f"2026:03:0{day} 08:00:00"))
    with laptop.found() as mission:
        laptop.take_in(mission, folder)
        shown = [recording.find_photo(mission, f"P-A000{n}") for n in (1, 2, 3)]
        fin = laptop.item(
            mission, **{"class": "fin"}, material=["aluminium_alloy"], count=2, description="Burnt on one side"
        )
        laptop.item(mission, parent=fin.label, **{"class": "fin_root"}, finish=["other=Lackiert"])
        laptop.item(mission, **{"class": "skin_panel"}, material=["steel", "paint"], hazard="sharp")
        ring = laptop.item(mission, **{"class": "ring_frame"}, description="A burnt ring")
        for item, photos, role in ((fin.label, shown[:2], "item_overall"), (ring.label, shown[2:], "close_scale")):
            recording.link_photos(mission, VOCABULARY, recording.find_item(mission, item), photos, role)
        measure(mission, fin.id, shown[0].id, 189.0)
        recording.withdraw_item(mission, recording.find_item(mission, ring.label), "Not from here")
        damage = PhotoDamage(problem=Problem(code="damaged", detail="cut"))
        mission.record([Draft(damage, (shown[1].id,))])
    return laptop


def measure(mission: Mission, item: str, photo: str, millimetres: float, **fields: object) -> str:
    """A recorded length of an item."""
    length = figure(value=millimetres, unit="mm", u=2.0, low=millimetres - 4, high=millimetres + 4)
    act = structs.replace(MEASUREMENT, item=item, photo=photo, figure=length, **{"supersedes": None, **fields})
    subject = mission.hands.new_id()
    mission.record([Draft(act, (subject,))])
    return subject


@pytest.fixture
def laptop(template: Laptop, tmp_path: Path) -> Laptop:
    return template.cloned(tmp_path / "laptop")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.open() as opened:
        yield opened


def query(text: str) -> Query:
    return browsing.parse(VOCABULARY, text)


def photos(mission: Mission, text: str = "", order: PhotoOrder = "number") -> list[str]:
    """Numbers of the photographs that meet a query, less what all begin with."""
    rows = browsing.photo_rows(mission, VOCABULARY, query(text), order)
    return [one.number.removeprefix("P-A000") for one in browsing.photos_at(mission, rows) if one]


def items(mission: Mission, text: str = "", order: ItemOrder = "label") -> list[str]:
    """Labels of the items that meet a query, less what all begin with."""
    rows = browsing.item_rows(mission, VOCABULARY, query(text), order)
    return [str(one.label).removeprefix("F-A00") for one in browsing.items_at(mission, rows) if one]


def add_note(mission: Mission, item: str, text: str) -> recording.Made:
    return recording.add_note(mission, VOCABULARY, recording.find_item(mission, item).id, text)


class TestWhatIsFound:
    @pytest.mark.parametrize(
        ("text", "found_photos", "found_items"),
        [
            ("", "1 2 3 4", "1 1.01 2"),
            # words
            ("burnt", "1 2", "1"),
            ("BURNT", "1 2", "1"),
            ("urn", "1 2", "1"),
            ("burnt side", "1 2", "1"),
            ('"one side"', "1 2", "1"),
            ('"side one"', "", ""),
            ("a.jpg", "1", "1"),
            ("jpg", "1 2 3 4", "1"),
            ("P-A0002", "2", "1"),
            ("Panel", "", "2"),
            ("pa", "", "1.01 2"),
            ("xx", "1 2", "1 1.01 2"),
            ("sharp", "", "2"),
            ("XX-2024-AA-001", "1 2", "1 1.01 2"),
            ("lackiert", "", "1.01"),
            ("nothing", "", ""),
            # fields
            ("class:fin", "1 2", "1 1.01"),
            ("class:cc.fin", "1 2", "1"),
            ("class:control", "1 2", "1 1.01"),
            ("class:airframe", "", "2"),
            ("class:xyz", "", ""),
            ("material:steel", "", "2"),
            ("material:PAINT", "", "2"),
            ("material:alu", "1 2", "1"),
            ("material:unknown", "", "1.01"),
            ("finish:lack", "", "1.01"),
            ("finish:text", "", ""),
            ("finish:other", "", "1.01"),
            ("hazard:none", "1 2", "1 1.01"),
            ("label:F-A001", "1 2", "1 1.01"),
            ("label:a002", "", "2"),
            ("number:p-a000", "1 2 3 4", "1"),
            ("number:3", "3", ""),
            ("item:f-a001", "1 2", "1 1.01"),
            ("item:F-A001.01", "", "1.01"),
            ("item:F-A00", "", ""),
            # numbers
            ("count>=2", "1 2", "1"),
            ("count<2", "", "1.01 2"),
            ("count=2.0", "1 2", "1"),
            ("length>100", "1 2", "1"),
            ("length>188.99", "1 2", "1"),
            ("length>189", "", ""),
            ("length<=189", "1 2", "1"),
            ("width>1", "", ""),
            # states
            ("state:ungrouped", "4", ""),
            ("state:set_aside", "3", "3"),
            ("state:set_aside burnt", "3", "3"),
            ("state:set_aside class:fin", "", ""),
            ("state:needs_scale", "", "1.01 2"),
            ("state:damaged", "2", "1"),
            ("state:today", "1 2 3 4", "1 1.01 2"),
            # together
            ("class:fin length>100 burn", "1 2", "1"),
            ("class:fin state:damaged", "2", "1"),
            ("class:fin material:steel", "", ""),
            ("burnt BURNT", "1 2", "1"),
        ],
    )
    def test_what_an_item_meets_its_photographs_meet_too(
        self, mission: Mission, text: str, found_photos: str, found_items: str
    ) -> None:
        assert (photos(mission, text), items(mission, text)) == (found_photos.split(), found_items.split())
        first = browsing.first_photo_rows(mission, VOCABULARY, query(text))
        assert sorted(first) == sorted(browsing.photo_rows(mission, VOCABULARY, query(text)))
        size = browsing.size(mission, VOCABULARY, query(text))
        assert size == Size(len(found_photos.split()), len(found_items.split()))

    @settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(st.text(max_size=20) | st.text(alphabet=' "\\:<>=%_*()\0\ud800aF1', max_size=20))
    def test_no_text_at_all_is_an_error(self, mission: Mission, text: str) -> None:
        for asked in (Query((Chip.word(text),)), Query((Chip.where("tag", text), Chip.where("material", text)))):
            every = set(browsing.photo_rows(mission, VOCABULARY, asked))
            assert set(browsing.first_photo_rows(mission, VOCABULARY, asked)) == every
            browsing.item_rows(mission, VOCABULARY, asked)

    def test_the_first_screen_takes_no_more_than_it_needs(self, mission: Mission) -> None:
        for text in ("jpg", "jpg state:damaged", "class:fin", ""):
            every = browsing.photo_rows(mission, VOCABULARY, query(text))
            first = browsing.first_photo_rows(mission, VOCABULARY, query(text), 1)
            assert len(first) == 1
            assert set(first) <= set(every)
        earliest = browsing.first_photo_rows(mission, VOCABULARY, browsing.EVERYTHING, 2, "taken")
        assert earliest == browsing.photo_rows(mission, VOCABULARY, browsing.EVERYTHING, "taken")[:2]

    @pytest.mark.parametrize("language", ["ar", "es", "fr", "ru", "uk", "zh"])
    def test_terms_are_understood_in_every_language(self, mission: Mission, language: str) -> None:
        steel = VOCABULARY.label("mat.steel", language)
        assert items(mission, str(Chip.where("material", steel))) == items(mission, str(Chip.word(steel))) == ["2"]

    def test_a_note_a_marking_and_a_tag_are_found_on_what_they_are_about(self, mission: Mission) -> None:
        add_note(mission, "F-A002", "Found near the river")
        plate, photo = recording.find_item(mission, "F-A002"), recording.find_photo(mission, "P-A0004")
        recording.add_marking(mission, VOCABULARY, plate, {"transcription": "2{3|8}11"})
        recording.tag(mission, VOCABULARY, plate.id, ["dmg.bent", "dmg.other=Zerkratzt"])
        hanging = TagAdd(target=photo.id, term="dmg.torn", text="", provenance="pv.observed_by_us")
        mission.record([Draft(hanging, (mission.hands.new_id(),))])
        for text in ("river", "2811", "2311", "bent", "tag:bent", "tag:zerkr", "zerkratzt"):
            assert (photos(mission, text), items(mission, text)) == ([], ["2"])
        assert (photos(mission, "tag:torn"), photos(mission, "torn"), items(mission, "tag:torn")) == (
            ["4"],
            ["4"],
            [],
        )

    def test_what_was_taken_off_is_not_found_any_more(self, mission: Mission) -> None:
        plate = recording.find_item(mission, "F-A002")
        note = add_note(mission, "F-A002", "Found near the river")
        recording.tag(mission, VOCABULARY, plate.id, ["bent"])
        recording.withdraw_note(mission, recording.find_note(mission, note.id), "Another river")
        recording.untag(mission, VOCABULARY, plate.id, ["bent"], "It is not")
        assert [items(mission, text) for text in ("river", "bent", "tag:bent")] == [[], [], []]
        fin, shown = recording.find_item(mission, "F-A001"), [recording.find_photo(mission, "P-A0001")]
        recording.unlink_photos(mission, fin, shown, "Another fin")
        assert (photos(mission, "class:fin"), photos(mission, "state:ungrouped")) == (["2"], ["1", "4"])

    def test_a_figure_that_was_superseded_or_set_aside_does_not_count(self, mission: Mission) -> None:
        photo = recording.find_photo(mission, "P-A0001").id
        panel = recording.find_item(mission, "F-A002").id
        first = measure(mission, panel, photo, 50.0)
        measure(mission, panel, photo, 60.0, supersedes=first, reason="cr.misread")
        assert (items(mission, "length=50"), items(mission, "length=60")) == ([], ["2"])
        assert items(mission, "state:needs_scale") == ["1.01"]
        assert [one.length and one.length.value for one in listed(mission)] == ["189.0", None, "60.0"]

    def test_today_ends_at_midnight_by_the_clock_on_the_wall(self, laptop: Laptop) -> None:
        with laptop.open() as mission:
            assert len(photos(mission, "state:today")) == 4
        laptop.clock.seconds += 14 * 3600  # from 8:00 in UTC, 10:00 as shown, past midnight as shown
        with laptop.open() as mission:
            assert photos(mission, "state:today") == []

    def test_a_label_that_two_teams_gave_is_told_apart(self, tmp_path: Path) -> None:
        lead, guest = team(tmp_path)
        with lead.open() as mission:
            lead.item(mission, label="F-A001")
        with guest.open() as mission:
            guest.item(mission, label="F-A001")
            packet = guest.seal(mission)
        with lead.open() as mission:
            lead.merge(mission, packet.path)
            assert items(mission) == ["1~A", "1~B"]
            rows = browsing.item_rows(mission, VOCABULARY, browsing.EVERYTHING)
            named = browsing.items_named(mission, rows)
            assert [one and one.label for one in named] == ["F-A001~A", "F-A001~B"]
            assert (items(mission, "item:f-a001~b"), items(mission, "item:F-A001")) == (["1~B"], ["1~A", "1~B"])


def listed(mission: Mission) -> list[browsing.ItemShown]:
    rows = browsing.item_rows(mission, VOCABULARY, browsing.EVERYTHING)
    return [one for one in browsing.items_at(mission, rows) if one]


class TestOrder:
    def test_photographs_stand_by_number_or_by_the_time_of_the_camera(self, mission: Mission) -> None:
        assert (photos(mission), photos(mission, order="taken")) == (["1", "2", "3", "4"], ["4", "3", "2", "1"])

    @pytest.mark.parametrize(
        ("order", "labels"),
        [
            ("label", "1 1.01 2"),
            ("class", "1 1.01 2"),
            ("hazard", "1 1.01 2"),
            ("length", "1.01 2 1"),
            ("count", "1.01 2 1"),
            ("recorded", "1 1.01 2"),
        ],
    )
    def test_items_stand_in_every_order(self, mission: Mission, order: ItemOrder, labels: str) -> None:
        assert items(mission, order=order) == labels.split()

    def test_labels_of_more_digits_come_after_those_of_fewer(self, laptop: Laptop, mission: Mission) -> None:
        for label in ("F-A1000", "F-A999", "F-A1000.01", "F-120", "F-1000"):
            laptop.item(mission, label=label)
        shown = [str(one.label) for one in listed(mission)]
        assert shown[:2] == ["F-120", "F-1000"]
        assert shown[-3:] == ["F-A999", "F-A1000", "F-A1000.01"]

    def test_a_row_keeps_its_number_when_something_is_said_of_it(self, mission: Mission) -> None:
        before = browsing.item_rows(mission, VOCABULARY, browsing.EVERYTHING)
        fin = recording.find_item(mission, "F-A001")
        recording.correct_item(mission, VOCABULARY, fin, {"count": 3}, recording.Why("typo"))
        assert browsing.item_rows(mission, VOCABULARY, browsing.EVERYTHING) == before


class TestWhatIsShown:
    def test_a_photograph_shows_what_a_grid_needs(self, mission: Mission) -> None:
        one, two, *_ = browsing.photos_at(mission, browsing.photo_rows(mission, VOCABULARY, query("")))
        assert one is not None
        assert two is not None
        assert (one.number, one.name, one.taken, one.damage) == ("P-A0001", FileName(text="a.jpg"), None, None)
        assert (two.taken, two.damage) == ("2026:03:03 08:00:00", Problem(code="damaged", detail="cut"))
        assert (one.width, one.height) == (64, 48)
        assert list(one.items.values()) == list(two.items.values()) == ["F-A001"]
        assert one.sha256 == recording.find_photo(mission, "P-A0001").sha256

    def test_an_item_shows_what_a_table_needs(self, mission: Mission) -> None:
        fin = listed(mission)[0]
        assert (fin.label, fin.class_, fin.hazard, fin.count) == ("F-A001", "cc.fin", "hz.none_observed", 2)
        assert fin.length is not None
        assert (fin.length.display(), fin.photos, fin.conflicts, fin.withdrawn) == (
            "189.0 mm (95 %: 185.0–193.0 mm)",
            2,
            0,
            None,
        )
        (ring,) = browsing.items_at(mission, browsing.item_rows(mission, VOCABULARY, query("state:set_aside")))
        assert ring is not None
        assert ring.withdrawn == "Not from here"

    def test_the_photograph_of_all_of_it_stands_for_an_item(self, laptop: Laptop, mission: Mission) -> None:
        plate = laptop.item(mission)
        assert listed(mission)[0].picture == recording.find_photo(mission, "P-A0001").sha256
        assert listed(mission)[-1].picture is None
        for number, role in (("P-A0001", "close_scale"), ("P-A0004", "item_overall"), ("P-A0003", "item_overall")):
            photo = recording.find_photo(mission, number)
            recording.link_photos(mission, VOCABULARY, recording.find_item(mission, plate.id), [photo], role)
        assert listed(mission)[-1].picture == recording.find_photo(mission, "P-A0003").sha256

    def test_an_item_is_named_as_a_table_names_it(self, mission: Mission) -> None:
        rows = browsing.item_rows(mission, VOCABULARY, browsing.EVERYTHING)
        named = [
            one and (one.row, one.id, one.label, one.class_, one.withdrawn)
            for one in browsing.items_named(mission, rows)
        ]
        assert named == [(one.row, one.id, one.label, one.class_, one.withdrawn) for one in listed(mission)]
        assert browsing.items_named(mission, [10**9, rows[0]])[0] is None

    def test_rows_come_in_the_order_asked_for_with_none_for_what_is_gone(self, mission: Mission) -> None:
        rows = browsing.photo_rows(mission, VOCABULARY, browsing.EVERYTHING)
        asked = array("q", [rows[2], 10**9, rows[0]])
        assert [one and one.number for one in browsing.photos_at(mission, asked)] == ["P-A0003", None, "P-A0001"]
        assert (browsing.items_at(mission, [10**9]), browsing.items_at(mission, [])) == ([None], [])


class TestHowMuch:
    def test_lists_say_how_much_is_in_them(self, mission: Mission) -> None:
        assert browsing.list_sizes(mission) == {
            "ungrouped": Size(1, 0),
            "set_aside": Size(1, 1),
            "needs_scale": Size(0, 2),
            "damaged": Size(1, 1),
            "today": Size(4, 3),
        }

    def test_where_nothing_is_found_the_chip_that_excludes_most_is_named(self, mission: Mission) -> None:
        without = browsing.without_each(mission, VOCABULARY, query("hazard:none material:steel count>=2"))
        assert [(str(one.chip), one.size) for one in without] == [
            ("material:steel", Size(2, 1)),
            ("hazard:none", Size(0, 0)),
            ("count>=2", Size(0, 0)),
        ]


class TestStopping:
    @pytest.mark.parametrize(
        "look",
        [
            lambda mission, report: browsing.photo_rows(mission, VOCABULARY, query("burnt"), report=report),
            lambda mission, report: browsing.item_rows(mission, VOCABULARY, query("burnt"), report=report),
            browsing.list_sizes,
        ],
    )
    def test_what_takes_long_can_be_stopped_midway(
        self, mission: Mission, look: Callable[[Mission, Callable[[Step], None]], object]
    ) -> None:
        def stop(_: Step) -> None:
            raise Cancelled

        with pytest.raises(Cancelled):
            look(mission, stop)
        assert len(photos(mission)) == 4
