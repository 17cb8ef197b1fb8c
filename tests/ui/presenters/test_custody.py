"""The Custody screen over a real mission: what is listed, where one gets to, what a check comes to."""

from array import array
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from fieldkit import recording
from fieldkit.errors import AlreadyThere, Damaged, FieldkitError
from fieldkit.model.finding import Finding
from fieldkit.progress import Report, Step
from fieldkit.recording import Why
from fieldkit.recounting import Line, Matter, Recounting, Thing, Unread
from tests.make import Laptop, card, vocabulary
from tests.ui.inline import Ended, at_once
from tests.ui.studios import Answers
from tests.usecases.spoiled import unguarded
from ui.app.custody import Core
from ui.desk import Desk, open_desk
from ui.jobs import Stoppable
from ui.presenters.custody import CustodyPresenter
from ui.presenters.custody_values import Checked, Choices, Narrowed, Page

VOCABULARY = vocabulary()


@dataclass
class Screen:
    """Remembers what it was told; `desk` says what the numbers stand for."""

    desk: Desk
    looked_at: bool = True
    choices: Choices = field(default_factory=Choices)
    narrowed: Narrowed = field(default_factory=Narrowed)
    numbers: "array[int]" = field(default_factory=lambda: array("q"))
    page: Page = Page.LOG
    row: int | None = None
    steps: list[Step | None] = field(default_factory=list)
    checked: Checked | None = None
    said: list[str] = field(default_factory=list)
    lists: int = 0
    looks: int = 0

    def show_choices(self, choices: Choices, narrowed: Narrowed) -> None:
        self.choices, self.narrowed = choices, narrowed

    def show_entries(self, numbers: "array[int]") -> None:
        self.numbers, self.lists = numbers, self.lists + 1

    def show_looking(self) -> None:
        self.looks += 1

    def show_page(self, page: Page) -> None:
        self.page = page

    def show_row(self, row: int) -> None:
        self.row = row

    def show_checking(self, step: Step | None) -> None:
        self.steps.append(step)

    def show_checked(self, checked: Checked) -> None:
        self.checked = checked

    def show_not_checked(self, error: FieldkitError | None) -> None:
        self.said.append("stopped" if error is None else type(error).__name__)

    def say_written(self, target: Path, entries: int) -> None:
        self.said.append(f"{target.name} {entries}")

    def say_nowhere(self, finding: Finding) -> None:
        self.said.append(f"nowhere {finding.subject}")

    # --- for the tests

    def entries(self) -> Sequence[Line | Unread | None]:
        return Recounting(self.desk.reading, VOCABULARY).lines(self.numbers)

    def lines(self) -> list[str]:
        return [line.said for line in self.entries() if isinstance(line, Line)]

    def at_row(self) -> Line | Unread:
        assert self.row is not None
        found = self.entries()[self.row]
        assert found is not None
        return found


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Two items, one of them corrected and tagged; a photograph of it."""
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(laptop.root / "card", 1))
        for _ in range(2):
            laptop.item(mission)
        item = recording.find_item(mission, "F-A001")
        recording.tag(mission, VOCABULARY, item.id, ["dmg.bent"])
        recording.correct_item(mission, VOCABULARY, item, {"condition": ["burnt"]}, Why("typo"))
    return laptop


@pytest.fixture
def laptop(template: Laptop, tmp_path: Path) -> Laptop:
    return template.cloned(tmp_path / "laptop")


@pytest.fixture
def desk(laptop: Laptop) -> Iterator[Desk]:
    opened = open_desk(laptop.folder, laptop.hands, VOCABULARY)
    yield opened
    opened.close()


@pytest.fixture
def screen(desk: Desk) -> Screen:
    return Screen(desk)


@pytest.fixture
def custody(desk: Desk, screen: Screen) -> CustodyPresenter:
    presenter = presenting(desk, screen)
    presenter.visit()
    return presenter


def presenting(desk: Desk, screen: Screen, start: Any = at_once, *answers: Path | None) -> CustodyPresenter:
    return CustodyPresenter(screen, Core(desk, "en"), Answers(list(answers)), start)


def item(desk: Desk, label: str = "F-A001") -> Thing:
    return Thing("item", recording.find_item(desk.reading, label).id, label)


def finding(subject: str) -> Finding:
    return Finding.wrong("code", subject, "")


class TestListing:
    def test_the_whole_log_comes_first_the_newest_on_top(self, custody: CustodyPresenter, screen: Screen) -> None:
        assert custody.narrowed == Narrowed()
        assert screen.lines()[:2] == ["Item corrected", "Tag attached"]
        assert screen.choices.entries == len(screen.numbers) == 10

    def test_that_entries_are_looked_for_is_said_each_time(self, custody: CustodyPresenter, screen: Screen) -> None:
        custody.narrow_to_person("P-01")
        assert screen.looks == 2

    def test_what_there_is_to_narrow_to_is_counted_acts_without_their_versions(
        self, custody: CustodyPresenter, screen: Screen
    ) -> None:
        del custody
        assert (screen.choices.people, screen.choices.acts["item.add"]) == ({"P-01": 10}, 2)
        assert [one.kind for one in screen.choices.matters] == ["laptop"]

    def test_conditions_add_up_and_are_taken_off_one_by_one(
        self, custody: CustodyPresenter, screen: Screen, desk: Desk
    ) -> None:
        custody.narrow_to(item(desk))
        custody.narrow_to_act("item.correct")
        custody.narrow_to_person("P-01")
        custody.narrow_to_day("2026-03-02")
        assert screen.lines() == ["Item corrected"]
        custody.narrow_to_act("")
        assert screen.lines() == ["Item corrected", "Tag attached", "Item recorded"]
        custody.narrow_to_person("P-07")
        assert (screen.lines(), screen.narrowed.person) == ([], "P-07")
        custody.widen()
        assert (len(screen.lines()), screen.narrowed) == (10, Narrowed())

    def test_what_was_recorded_is_read_at_once_where_somebody_looks_and_later_where_nobody_does(
        self, custody: CustodyPresenter, screen: Screen, desk: Desk, laptop: Laptop
    ) -> None:
        assert desk.writing is not None
        custody.recorded(laptop.item(desk.writing).changes)
        assert len(screen.numbers) == 11
        screen.looked_at = False
        custody.recorded(laptop.item(desk.writing).changes)
        assert len(screen.numbers) == 11
        custody.visit()
        assert len(screen.numbers) == 12
        custody.visit()
        assert screen.lists == 3

    def test_things_are_offered_by_their_names(self, custody: CustodyPresenter) -> None:
        assert [thing.name for thing in custody.offered("a00")] == ["F-A001", "F-A002"]


class TestGoing:
    def test_the_chain_is_walked_backwards_and_forwards(
        self, custody: CustodyPresenter, screen: Screen, desk: Desk
    ) -> None:
        custody.narrow_to_act("item.correct")
        (corrected,) = screen.entries()
        assert isinstance(corrected, Line)
        custody.step(corrected, -1)
        before = screen.at_row()
        assert isinstance(before, Line)
        assert before.entry.hash == corrected.entry.envelope.prev
        custody.step(before, 1)
        assert screen.at_row() == corrected
        custody.step(corrected, 1)
        assert screen.at_row() == corrected

    def test_what_the_log_is_narrowed_to_gives_way_only_if_it_must(
        self, custody: CustodyPresenter, screen: Screen, desk: Desk
    ) -> None:
        custody.narrow_to(item(desk))
        custody.go_to(screen.numbers[2])
        assert (screen.row, screen.narrowed.thing) == (2, item(desk))
        custody.go_to(1)
        assert (screen.row, screen.narrowed) == (9, Narrowed())

    def test_a_finding_leads_to_its_entry_or_to_all_that_was_done_to_its_subject(
        self, custody: CustodyPresenter, screen: Screen, desk: Desk
    ) -> None:
        custody.turn_to(Page.CHECK)
        custody.go_where(finding(f"{stream(desk)}:0"))
        assert (screen.page, screen.row) == (Page.LOG, 9)
        custody.go_where(finding(f"item:{item(desk, 'F-A002').id}"))
        assert (screen.narrowed, screen.lines()) == (Narrowed(item(desk, "F-A002")), ["Item recorded"])
        custody.go_where(finding("note_no_update"))
        assert screen.said == ["nowhere note_no_update"]

    def test_what_is_looked_up_by_its_id_is_shown_alone(
        self, custody: CustodyPresenter, screen: Screen, desk: Desk
    ) -> None:
        custody.narrow_to_day("2026-03-02")
        custody.look_up(item(desk).id)
        assert screen.narrowed == Narrowed(item(desk))
        custody.look_up("no such id")
        assert screen.narrowed == Narrowed(item(desk))


def stream(desk: Desk) -> str:
    assert desk.writing is not None
    return desk.writing.stream


class TestChecking:
    def test_a_mission_that_holds_is_intact_entry_by_entry(self, custody: CustodyPresenter, screen: Screen) -> None:
        custody.check("Checking")
        assert screen.checked is not None
        assert (screen.page, screen.checked.entries, list(screen.checked.disproved)) == (Page.CHECK, 10, [])
        assert None in screen.steps
        assert len(screen.steps) > 1

    def test_an_entry_that_somebody_edited_is_the_first_break_and_is_gone_to(self, laptop: Laptop) -> None:
        with unguarded(laptop.folder / "mission.db") as other:
            other.execute(
                "UPDATE entry SET line = CAST(replace(line, 'P-01', 'P-09') AS BLOB) WHERE act = 'tag.add/1'"
            )
        desk = open_desk(laptop.folder, laptop.hands, VOCABULARY, write=False)
        screen = Screen(desk)
        custody = presenting(desk, screen)
        custody.check("Checking")
        assert screen.checked is not None
        custody.go_where(screen.checked.disproved[0])
        broken = screen.at_row()
        assert isinstance(broken, Unread)
        assert broken.seq == 8
        desk.close()

    def test_a_check_is_begun_once_and_can_be_stopped(self, desk: Desk, screen: Screen) -> None:
        begun: list[Callable[[], None]] = []

        class Going(Ended):
            def cancel(self) -> None:
                begun[0]()

        def start(_: Callable[[Report], object], **calls: Callable[[], None]) -> Stoppable:
            begun.append(calls["stopped"])
            return Going()

        custody = presenting(desk, screen, start)
        custody.check("Checking")
        custody.check("Checking")
        assert len(begun) == 1
        custody.stop()
        assert screen.said == ["stopped"]
        custody.stop()
        custody.check("Checking")
        assert len(begun) == 2

    def test_a_check_that_cannot_be_carried_out_says_why(self, desk: Desk, screen: Screen) -> None:
        def start(_: Callable[[Report], object], **calls: Callable[[Exception], None]) -> Stoppable:
            calls["failed"](Damaged("mission.db", "it does not read"))
            return Ended()

        presenting(desk, screen, start).check("Checking")
        assert screen.said == ["Damaged"]

    def test_a_defect_is_no_result(self, desk: Desk, screen: Screen) -> None:
        def start(_: Callable[[Report], object], **calls: Callable[[Exception], None]) -> Stoppable:
            calls["failed"](ZeroDivisionError())
            return Ended()

        with pytest.raises(ZeroDivisionError):
            presenting(desk, screen, start).check("Checking")


class TestWriting:
    def test_the_entries_that_are_listed_are_written(self, desk: Desk, screen: Screen, tmp_path: Path) -> None:
        custody = presenting(desk, screen, at_once, tmp_path / "log.csv", None, tmp_path / "log.csv")
        custody.narrow_to(item(desk))
        custody.write("Write", "Writing")
        assert screen.said == ["log.csv 3"]
        assert (tmp_path / "log.csv").read_text("utf-8").count("\n") == 4
        custody.write("Write", "Writing")
        assert screen.said == ["log.csv 3"]
        with pytest.raises(AlreadyThere):
            custody.write("Write", "Writing")


def test_matters_are_told_in_words(custody: CustodyPresenter, screen: Screen) -> None:
    del custody
    (matter,) = screen.choices.matters
    assert isinstance(matter, Matter)
    assert "10 entries" in matter.sentence
