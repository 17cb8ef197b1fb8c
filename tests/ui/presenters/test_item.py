"""The form's presenter: an item is begun, recorded as one deed, described further, corrected with a reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.browsing import PhotoShown, photos_at
from fieldkit.browsing.finding import photo_rows
from fieldkit.browsing.query import EVERYTHING
from fieldkit.errors import MissingField, Refused
from fieldkit.store import log
from tests.make import Laptop, card, vocabulary
from tests.ui.inline import at_once
from ui.desk import Desk, open_desk
from ui.presenters.begun import BegunDraft
from ui.presenters.drafts import Drafts
from ui.presenters.item import ItemPresenter
from ui.presenters.item_form import TAGS, Absent
from ui.presenters.record_reading import RecordReading
from ui.presenters.record_values import Change, Form, Missing, Why
from ui.presenters.recorder import Recorder
from ui.presenters.terms import Terms


@dataclass
class Shown:
    """A form that remembers."""

    form: Form | None = None
    asked: Change | None = None
    focused: list[str] = field(default_factory=list)
    told: list[tuple[str, MissingField]] = field(default_factory=list)
    recorded: list[Form] = field(default_factory=list)
    notes: int = 0
    given_up: int = 0
    troubles: list[Exception] = field(default_factory=list)

    def show_form(self, form: Form | None) -> None:
        self.form = form

    def ask_reason(self, change: Change) -> None:
        self.asked = change

    def focus_field(self, name: str) -> None:
        self.focused.append(name)

    def tell_field(self, name: str, error: MissingField) -> None:
        self.told.append((name, error))

    def say_recorded(self, form: Form) -> None:
        self.recorded.append(form)

    def say_given_up(self) -> None:
        self.given_up += 1

    def note_kept(self) -> None:
        self.notes += 1

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)


@dataclass
class Bench:
    """A presenter over a real mission with three photographs."""

    desk: Desk
    photos: Sequence[PhotoShown]
    screen: Shown = field(default_factory=Shown)
    went: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.item = ItemPresenter(
            self.screen,
            RecordReading(self.desk, Terms(self.desk.vocabulary, "en")),
            Recorder(self.desk, at_once),
            lambda: self.photos[:2],
            self.went.append,
            BegunDraft(Drafts(self.desk, at_once)),
        )
        self.before = 0
        self.before = len(self.acts())

    def acts(self) -> list[str]:
        """The acts that were recorded since the presenter was made, in order."""
        rows = self.desk.reading.database.query("SELECT act FROM entry ORDER BY n")
        return [str(row["act"]).partition("/")[0] for row in rows][self.before :]

    @property
    def form(self) -> Form:
        assert self.screen.form is not None
        return self.screen.form


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card"))
    desk = open_desk(laptop.folder, laptop.hands, vocabulary())
    rows = photo_rows(desk.reading, desk.vocabulary, EVERYTHING)
    yield Bench(desk, [one for one in photos_at(desk.reading, rows) if one is not None])
    desk.close()


def stated(bench: Bench) -> str:
    """Begin an item, state hazard and class, record it; its id."""
    bench.item.begin()
    bench.item.state("hazard", "hz.none_observed")
    bench.item.state("class", "cc.fin")
    bench.item.complete()
    return bench.item.item


def test_what_is_begun_asks_for_the_hazard_first_and_records_nothing(bench: Bench) -> None:
    bench.item.begin()
    bench.item.state("class", "cc.fin")
    assert bench.screen.focused == ["hazard"]
    assert bench.form.missing == (Missing.HAZARD,)
    assert bench.acts() == []


def test_what_was_begun_and_left_is_said_to_be_and_can_be_gone_on_with(bench: Bench) -> None:
    bench.item.begin()
    bench.item.state("class", "cc.fin")
    bench.item.open("")
    assert (bench.screen.given_up, bench.item.begun) == (1, False)
    bench.item.take_up()
    assert bench.form.values == {"class": "cc.fin"}
    assert (bench.form.photos, bench.went) == (2, [""])
    bench.item.take_up()
    assert bench.went == [""]


def test_beginning_anew_leaves_what_was_begun_too(bench: Bench) -> None:
    bench.item.begin()
    bench.item.state("class", "cc.fin")
    bench.item.begin()
    assert (bench.screen.given_up, bench.form.values) == (1, {})


def test_what_is_blank_or_recorded_is_not_said_to_be_left(bench: Bench) -> None:
    bench.item.begin()
    bench.item.open("")
    stated(bench)
    assert bench.screen.given_up == 0


def test_an_item_is_recorded_with_its_photos_and_tags_as_one_deed(bench: Bench) -> None:
    bench.item.begin()
    bench.item.state("hazard", "hz.none_observed")
    bench.item.state("class", "cc.fin")
    bench.item.state(TAGS, ("dmg.burnt",))
    bench.item.complete()
    found = recording.dossier(bench.desk.reading, bench.item.item)
    assert [photo.number for _, photo in found.shown if photo] == [photo.number for photo in bench.photos[:2]]
    assert [tag.term for tag in found.tags] == ["dmg.burnt"]
    assert bench.desk.writing is not None
    recording.undo(bench.desk.writing, "")
    assert bench.acts() == ["item.add", "photo.link", "photo.link", "tag.add", *["log.undo"] * 4]


def test_without_a_hazard_nothing_is_recorded_and_the_field_says_so(bench: Bench) -> None:
    bench.item.begin()
    bench.item.complete()
    assert [name for name, _ in bench.screen.told] == ["hazard"]
    assert bench.acts() == []


def test_what_is_still_missing_is_told_once_and_then_the_person_goes_on(bench: Bench) -> None:
    stated(bench)
    assert bench.screen.recorded[-1].missing == (Missing.SCALE,)
    assert bench.went == [bench.item.item]
    bench.item.complete()
    assert bench.went[-1] == ""


def test_a_field_that_nobody_had_stated_is_completed_without_a_question(bench: Bench) -> None:
    item = stated(bench)
    bench.item.state("material", ("mat.aluminium_alloy",))
    assert bench.screen.asked is None
    found = recording.dossier(bench.desk.reading, item).item
    assert found.material == ("mat.aluminium_alloy",)
    entry = log.of_subject(bench.desk.reading.database, item)[-1]
    assert getattr(entry.act, "reason", None) == "cr.stated_later"


def test_a_value_that_replaces_another_waits_for_its_reason(bench: Bench) -> None:
    item = stated(bench)
    bench.item.state("class", "cc.nozzle")
    assert bench.screen.asked == Change("class", "cc.fin", "cc.nozzle", Why.CORRECTED)
    assert recording.dossier(bench.desk.reading, item).item.class_ == "cc.fin"
    bench.item.give_reason("cr.typo")
    assert recording.dossier(bench.desk.reading, item).item.class_ == "cc.nozzle"


def test_a_value_that_is_put_back_leaves_everything_as_it_stands(bench: Bench) -> None:
    item = stated(bench)
    bench.item.state("class", "cc.nozzle")
    bench.item.put_back()
    bench.item.give_reason("cr.typo")
    assert recording.dossier(bench.desk.reading, item).item.class_ == "cc.fin"
    assert bench.form.values["class"] == "cc.fin"


def test_a_tag_is_taken_off_with_words(bench: Bench) -> None:
    item = stated(bench)
    bench.item.state(TAGS, ("dmg.burnt", "dmg.bent"))
    bench.item.read_anew()
    bench.item.state(TAGS, ("dmg.bent",))
    assert bench.screen.asked == Change(TAGS, ("dmg.burnt",), (), Why.TAKEN_OFF)
    bench.item.give_reason("it was soot")
    assert [tag.term for tag in recording.dossier(bench.desk.reading, item).tags] == ["dmg.bent"]


def test_an_unknown_is_stated_with_its_kind(bench: Bench) -> None:
    item = stated(bench)
    bench.item.state("description", Absent("uk.not_permitted"))
    bench.item.read_anew()
    assert bench.form.values["description"] == Absent("uk.not_permitted")
    assert recording.dossier(bench.desk.reading, item).item.description is not None


def test_a_note_on_what_is_begun_records_the_item_first(bench: Bench) -> None:
    bench.item.begin()
    bench.item.state("hazard", "hz.sharp")
    bench.item.note("found under the wall")
    assert bench.screen.notes == 1
    found = recording.dossier(bench.desk.reading, bench.item.item)
    assert [note.text for note in found.notes] == ["found under the wall"]


def test_an_item_is_set_aside_with_words_and_stays(bench: Bench) -> None:
    item = stated(bench)
    bench.item.set_aside()
    assert bench.screen.asked is not None
    assert bench.screen.asked.why is Why.SET_ASIDE
    bench.item.give_reason("belongs to the wall")
    bench.item.read_anew()
    assert bench.form.withdrawn == "belongs to the wall"
    assert recording.dossier(bench.desk.reading, item).item.withdrawn == "belongs to the wall"


def test_the_same_value_again_records_nothing(bench: Bench) -> None:
    stated(bench)
    before = bench.acts()
    bench.item.state("class", "cc.fin")
    bench.item.state("finish", None)
    assert bench.acts() == before


class TestLeaving:
    """What happens to the window is no loss to an item that is only begun."""

    def again(self, bench: Bench) -> Bench:
        """The same, as after a restart."""
        made = Bench(bench.desk, bench.photos)
        made.item.resume()
        return made

    def test_what_was_begun_is_gone_on_with(self, bench: Bench) -> None:
        bench.item.begin()
        bench.item.state("hazard", "hz.none_observed")
        bench.item.state("material", ("mat.steel",))
        bench.item.state("host_number", Absent("uk.not_permitted"))
        bench.item.half_state("description", "A bent ri")
        again = self.again(bench)
        assert again.screen.form is not None
        assert again.screen.form.values == {
            "hazard": "hz.none_observed",
            "material": ("mat.steel",),
            "host_number": Absent("uk.not_permitted"),
            "description": "A bent ri",
        }
        again.item.complete()
        item = recording.find_item(bench.desk.reading, "F-A001")
        assert item.description == "A bent ri"
        assert [link.photo for link, _ in recording.dossier(bench.desk.reading, item.id).shown] == [
            photo.id for photo in bench.photos[:2]
        ]

    def test_what_stands_or_was_given_up_is_begun_no_more(self, bench: Bench) -> None:
        bench.item.begin()
        bench.item.state("hazard", "hz.none_observed")
        bench.item.complete()
        assert self.again(bench).screen.form is None
        bench.item.begin()
        bench.item.open("")
        assert self.again(bench).screen.form is None

    def test_a_draft_of_another_version_is_left_alone(self, bench: Bench) -> None:
        Drafts(bench.desk, at_once).keep("record", None, "item", "[1]")
        assert self.again(bench).screen.form is None


def test_in_a_mission_that_is_only_read_an_item_is_refused_in_words_and_stays_begun(bench: Bench) -> None:
    folder, hands = bench.desk.folder, bench.desk.reading.hands
    desk = open_desk(folder, hands, bench.desk.vocabulary, write=False)
    reader = Bench(desk, bench.photos)
    stated(reader)
    reader.item.state("material", "mat.steel")
    assert isinstance(reader.screen.troubles[0], Refused)
    assert (reader.item.begun, reader.item.recording, reader.acts()) == (True, False, [])
    desk.close()
