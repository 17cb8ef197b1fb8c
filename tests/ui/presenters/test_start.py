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
from ui.presenters.start import Card, Known, Look, StartPresenter, State, card


@dataclass
class Shown:
    """A start page that remembers."""

    cards: list[Card] = field(default_factory=list)

    def show_cards(self, cards: list[Card]) -> None:
        self.cards = list(cards)

    def show_card(self, card: Card) -> None:
        self.cards = [card if card.folder == other.folder else other for other in self.cards]


@dataclass
class Desk:
    """A presenter, and all that it talks to."""

    laptop: Laptop
    known: list[str] = field(default_factory=list)
    opened: list[tuple[Path, bool]] = field(default_factory=list)
    screen: Shown = field(default_factory=Shown)
    answers: Answers = field(default_factory=Answers)

    def __post_init__(self) -> None:
        self.look = Look(lambda folder: open_mission(folder, self.laptop.hands, write=False), written_by)
        self.presenter = StartPresenter(
            self.screen,
            Known(lambda: self.known, self.known.remove),
            self.look,
            lambda folder, write: self.opened.append((folder, write)),
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
    desk.presenter.press(found, "Where?")
    assert desk.opened == [(desk.laptop.folder, False)]


def test_a_mission_that_nobody_writes_is_opened_for_writing(desk: Desk) -> None:
    desk.presenter.visit()
    desk.presenter.press(desk.screen.cards[0], "Where?")
    assert desk.opened == [(desk.laptop.folder, True)]


def test_a_mission_that_moved_is_asked_for(desk: Desk, tmp_path: Path) -> None:
    there = shutil.move(desk.laptop.folder, tmp_path / "moved.fieldkit")
    desk.presenter.visit()
    assert desk.screen.cards[0].state is State.MISSING
    desk.answers.given = [there]
    desk.presenter.press(desk.screen.cards[0], "Where?")
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


def test_forgetting_leaves_the_disk_alone(desk: Desk) -> None:
    desk.presenter.forget(desk.laptop.folder)
    assert desk.known == []
    assert desk.screen.cards == []
    assert desk.laptop.folder.is_dir()
