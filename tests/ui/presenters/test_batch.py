"""Many items at once: told beforehand, recorded as one deed, taken back by one undo."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit import browsing, recording
from fieldkit.browsing import EVERYTHING
from fieldkit.errors import FieldkitError, UnknownTerm
from fieldkit.model.base import NotObservable
from fieldkit.recording import Preview, Stood
from tests.make import Laptop, vocabulary
from tests.ui.inline import at_once
from ui.desk import Desk, open_desk
from ui.presenters.batch import Batch, BatchPresenter, Outlook
from ui.presenters.item_form import TAGS, Absent
from ui.presenters.recorder import Recorder


@dataclass
class Screen:
    """A form that remembers."""

    batch: Batch | None = None
    outlook: Outlook = field(default_factory=lambda: Outlook(0))
    asked: int = 0
    applied: list[Preview] = field(default_factory=list)

    def show_batch(self, batch: Batch | None) -> None:
        self.batch = batch

    def show_outlook(self, outlook: Outlook) -> None:
        self.outlook = outlook

    def ask_reason(self) -> None:
        self.asked += 1

    def say_applied(self, preview: Preview) -> None:
        self.applied.append(preview)


@dataclass
class Bench:
    """A presenter over four items, the first of which is of steel."""

    desk: Desk
    screen: Screen = field(default_factory=Screen)

    def __post_init__(self) -> None:
        self.batch = BatchPresenter(self.screen, self.desk, Recorder(self.desk, at_once), at_once)
        self.rows = browsing.item_rows(self.desk.reading, self.desk.vocabulary, EVERYTHING)

    @property
    def preview(self) -> Preview:
        assert self.screen.outlook.preview is not None
        return self.screen.outlook.preview

    def materials(self) -> list[object]:
        """What stands now."""
        mission = self.desk.reading
        ids = [one.id for one in browsing.items_at(mission, self.rows) if one]
        return [item.material for item in recording.find_items(mission, ids)]


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.item(mission, material=["steel"])
        for _ in range(3):
            laptop.item(mission)
    return laptop


@pytest.fixture
def bench(laptop: Laptop) -> Iterator[Bench]:
    desk = open_desk(laptop.folder, laptop.hands, vocabulary())
    yield Bench(desk)
    desk.close()


def test_what_stands_in_every_field_is_shown_first(bench: Bench) -> None:
    bench.batch.begin(bench.rows)
    assert bench.screen.batch is not None
    assert bench.screen.batch.spread is not None
    assert bench.screen.batch.spread["material"] == [Stood(None, 3), Stood(("mat.steel",), 1)]
    assert bench.screen.outlook == Outlook(4)


def test_what_would_change_is_told_once_something_is_stated(bench: Bench) -> None:
    bench.batch.begin(bench.rows)
    bench.batch.state("material", ("mat.steel",))
    assert bench.screen.outlook.preview is None
    bench.batch.tick("material", True)
    bench.batch.state("material", ("mat.steel",))
    assert (bench.preview.items, [change.field for change in bench.preview.fields]) == (3, ["material"])
    assert not bench.screen.outlook.replaces
    bench.batch.state("material", ("mat.steel", "mat.copper"))
    assert (bench.preview.items, bench.screen.outlook.replaces) == (4, True)
    bench.batch.tick("material", False)
    assert bench.screen.outlook == Outlook(4)


def test_all_is_recorded_as_one_deed_and_taken_back_by_one_undo(bench: Bench) -> None:
    bench.batch.begin(bench.rows)
    for name, value in (
        ("material", ("mat.steel",)),
        (TAGS, ("dmg.burnt",)),
        ("description", Absent("uk.not_observable")),
    ):
        bench.batch.tick(name, True)
        bench.batch.state(name, value)
    bench.batch.apply()
    assert bench.materials() == [("mat.steel",)] * 4
    assert (bench.screen.batch, bench.batch.open, bench.screen.applied[0].items) == (None, False, 4)
    item = recording.find_item(bench.desk.reading, "F-A002")
    assert item.description == NotObservable()
    assert [tag.term for tag in recording.dossier(bench.desk.reading, item.id).tags] == ["dmg.burnt"]
    assert bench.desk.writing is not None
    recording.undo(bench.desk.writing, "")
    assert bench.materials() == [("mat.steel",), *[("mat.unknown",)] * 3]


def test_where_something_is_replaced_a_reason_is_asked_for(bench: Bench) -> None:
    bench.batch.begin(bench.rows)
    bench.batch.tick("material", True)
    bench.batch.state("material", ("mat.copper",))
    bench.batch.apply()
    assert (bench.screen.asked, bench.materials()[0]) == (1, ("mat.steel",))
    bench.batch.give_reason("cr.typo")
    bench.batch.apply()
    assert bench.materials() == [("mat.copper",)] * 4


def test_the_form_follows_the_selection_and_closes_with_it(bench: Bench) -> None:
    bench.batch.begin(bench.rows[:2])
    bench.batch.tick("material", True)
    bench.batch.state("material", ("mat.copper",))
    bench.batch.select(bench.rows[1:])
    assert (bench.screen.outlook.items, bench.preview.items, bench.screen.outlook.replaces) == (3, 3, False)
    bench.batch.select(())
    assert (bench.screen.batch, bench.batch.open) == (None, False)
    bench.batch.select(bench.rows)
    bench.batch.begin(())
    assert bench.screen.batch is None


def test_what_cannot_be_recorded_is_told_in_place(bench: Bench) -> None:
    bench.batch.begin(bench.rows)
    bench.batch.tick("class", True)
    bench.batch.state("class", "cc.no_such_thing")
    assert isinstance(bench.screen.outlook.trouble, UnknownTerm)
    bench.batch.apply()
    assert bench.screen.applied == []


def test_where_all_say_so_already_nothing_is_recorded(bench: Bench) -> None:
    bench.batch.begin(bench.rows[:1])
    bench.batch.tick("material", True)
    bench.batch.state("material", ("mat.steel",))
    assert bench.preview.items == 0
    bench.batch.apply()
    assert (bench.screen.applied, bench.batch.open) == ([], True)
    bench.batch.leave()
    for left in (bench.batch.apply, lambda: bench.batch.tick("class", True), lambda: bench.batch.give_reason("x")):
        left()
    assert bench.screen.batch is None


def test_what_fails_while_it_is_recorded_is_told_and_nothing_is_lost(laptop: Laptop) -> None:
    desk = open_desk(laptop.folder, laptop.hands, vocabulary(), write=False)
    bench = Bench(desk)
    bench.batch.begin(bench.rows)
    bench.batch.tick("material", True)
    bench.batch.state("material", ("mat.steel",))
    bench.batch.apply()
    assert isinstance(bench.screen.outlook.trouble, FieldkitError)
    assert bench.batch.open
    desk.close()


def test_many_are_read_where_nobody_waits(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.presenters.batch.FEW", 1)
    bench.batch.begin(bench.rows)
    assert bench.screen.batch is not None
    assert bench.screen.batch.spread is not None
    bench.batch.end()
    bench.batch.tick("material", True)
    bench.batch.state("material", ("mat.steel",))
    bench.batch.apply()
    assert (bench.materials()[1], bench.screen.applied) == (("mat.steel",), [])
