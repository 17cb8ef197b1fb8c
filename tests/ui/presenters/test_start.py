"""The start page's presenter: what each mission of this laptop is like, and what pressing it does."""

import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit.errors import Damaged, NotAMission
from fieldkit.mission.opening import open_mission, written_by
from tests.make import Laptop
from tests.ui.inline import at_once
from tests.ui.studios import Answers
from ui.presenters.cards import Card, State, Words
from ui.presenters.start import Known, Look, StartPresenter, Ways, card

WORDS = Words("Where does it lie?", "Make it anew")


@dataclass
class Shown:
    """A start page that remembers."""

    cards: list[Card] = field(default_factory=list)
    aside: list[str] = field(default_factory=list)
    seen: list[State] = field(default_factory=list)

    def show_mended(self, aside: str) -> None:
        self.aside.append(aside)

    def show_cards(self, cards: list[Card]) -> None:
        self.cards = list(cards)

    def show_card(self, card: Card) -> None:
        self.seen.append(card.state)
        self.cards = [card if card.folder == other.folder else other for other in self.cards]


@dataclass
class Desk:
    """A presenter, and all that it talks to."""

    laptop: Laptop
    known: list[str] = field(default_factory=list)
    opened: list[tuple[Path, bool]] = field(default_factory=list)
    unlocked: list[Path] = field(default_factory=list)
    screen: Shown = field(default_factory=Shown)
    answers: Answers = field(default_factory=Answers)

    def __post_init__(self) -> None:
        self.look = Look(lambda folder: open_mission(folder, self.laptop.hands, write=False), written_by)
        self.presenter = StartPresenter(
            self.screen,
            Known(lambda: self.known, self.known.remove),
            self.look,
            Ways(lambda folder, write: self.opened.append((folder, write)), self.unlocked.append),
            self.answers,
            at_once,
        )


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(Laptop(tmp_path, "P-01"))
    with made.laptop.found(sample=True) as mission:
        made.laptop.item(mission)
    made.known.append(str(made.laptop.folder))
    return made


def test_a_card_says_what_the_mission_holds_and_when_it_was_saved(desk: Desk) -> None:
    desk.presenter.visit()
    (found,) = desk.screen.cards
    assert (found.state, found.code, found.sample, found.items) == (State.OPENS, "XX-2024-AA-001", True, 1)
    assert found.saved is not None
    assert f"{found.saved:%Y-%m-%d %z}" == "2026-03-02 +0200"


def test_nothing_is_changed_by_looking(desk: Desk) -> None:
    before = {path: path.read_bytes() for path in desk.laptop.folder.rglob("*") if path.is_file()}
    desk.presenter.visit()
    assert {path: path.read_bytes() for path in before} == before


def test_a_mission_that_another_program_writes_is_opened_for_reading_only(desk: Desk) -> None:
    with desk.laptop.open():
        desk.presenter.visit()
    (found,) = desk.screen.cards
    assert found.state is State.ELSEWHERE
    assert found.holder.startswith("PID ")
    desk.presenter.press(found, WORDS)
    assert desk.opened == [(desk.laptop.folder, False)]


def test_a_mission_that_nobody_writes_is_opened_for_writing(desk: Desk) -> None:
    desk.presenter.visit()
    desk.presenter.press(desk.screen.cards[0], WORDS)
    assert desk.opened == [(desk.laptop.folder, True)]


def test_a_mission_that_moved_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    there = shutil.move(desk.laptop.folder, tmp_path / "moved.fieldkit")
    desk.presenter.visit()
    assert desk.screen.cards[0].state is State.MISSING
    desk.answers.given = [there]
    desk.presenter.press(desk.screen.cards[0], WORDS)
    assert desk.opened == [(there, True)]


def test_a_question_without_an_answer_opens_nothing(desk: Desk) -> None:
    desk.answers.given = [None]
    desk.presenter.choose("Open a mission folder")
    assert desk.opened == []


def test_a_damaged_mission_and_a_folder_without_one_are_told_apart(desk: Desk, tmp_path: Path) -> None:
    (desk.laptop.folder / "mission.db").write_bytes(b"no database")
    (tmp_path / "empty").mkdir()
    assert isinstance(card(desk.laptop.folder, desk.look).trouble, Damaged)
    assert isinstance(card(tmp_path / "empty", desk.look).trouble, NotAMission)


def test_a_damaged_mission_is_made_anew_from_its_copies_and_what_was_there_is_kept(desk: Desk) -> None:
    database = desk.laptop.folder / "mission.db"
    database.write_bytes(b"no database")
    desk.presenter.visit()
    assert desk.screen.cards[0].state is State.DAMAGED
    desk.presenter.press(desk.screen.cards[0], WORDS)
    (found,) = desk.screen.cards
    assert (found.state, found.items) == (State.OPENS, 1)
    assert State.MENDING in desk.screen.seen
    (aside,) = desk.screen.aside
    assert (desk.laptop.folder / aside).read_bytes() == b"no database"
    desk.laptop.open().close()


def test_what_hinders_making_it_anew_is_told_on_the_card(desk: Desk) -> None:
    (desk.laptop.folder / "mission.db").write_bytes(b"no database")
    for copy in (desk.laptop.folder / "log").rglob("*"):
        if copy.is_file():
            copy.chmod(0o600)
            copy.write_bytes(b"no copy")
    desk.presenter.visit()
    desk.presenter.press(desk.screen.cards[0], WORDS)
    (found,) = desk.screen.cards
    assert found.state is State.DAMAGED
    assert desk.screen.aside == []


def test_forgetting_leaves_the_disk_alone(desk: Desk) -> None:
    desk.presenter.forget(desk.laptop.folder)
    assert desk.known == []
    assert desk.screen.cards == []
    assert desk.laptop.folder.is_dir()
