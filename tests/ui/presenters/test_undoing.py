"""What would be taken back is told before it is; what stands in the way is told, too."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from fieldkit import recording
from fieldkit.custody.entry import Entry
from fieldkit.errors import FieldkitError, OthersActed
from tests.make import Laptop, act_as, vocabulary
from tests.ui.inline import Ended, at_once
from ui.desk import Desk, open_desk
from ui.presenters.undoing import UndoingPresenter

VOCABULARY = vocabulary()


@dataclass
class Screen:
    """Remembers what it was told."""

    next: tuple[str, str] = ("?", "?")
    said: list[str] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)

    def show_next(self, undo: str, redo: str) -> None:
        self.next = (undo, redo)

    def say_taken_back(self, deed: str) -> None:
        self.said.append(f"taken back {deed}")

    def say_done_again(self, deed: str) -> None:
        self.said.append(f"done again {deed}")

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.item(mission)
    return laptop


@pytest.fixture
def desk(laptop: Laptop) -> Iterator[Desk]:
    opened = open_desk(laptop.folder, laptop.hands, VOCABULARY)
    yield opened
    opened.close()


def acts(deed: Sequence[Entry]) -> str:
    return " ".join(entry.envelope.act for entry in deed)


def presenter(desk: Desk, screen: Screen) -> UndoingPresenter:
    return UndoingPresenter(screen, desk, at_once, acts)


def tag(desk: Desk) -> None:
    assert desk.writing is not None
    item = recording.find_item(desk.writing, "F-A001").id
    recording.tag(desk.writing, VOCABULARY, item, ["dmg.bent"])


def test_the_newest_deed_is_named_before_it_is_taken_back_and_after(desk: Desk) -> None:
    screen = Screen()
    undoing = presenter(desk, screen)
    tag(desk)
    undoing.look()
    assert screen.next == ("tag.add/1", "")
    undoing.undo()
    undoing.look()
    assert (screen.next, screen.said) == (("item.add/1", "tag.add/1"), ["taken back tag.add/1"])
    undoing.redo()
    undoing.look()
    assert (screen.next, screen.said[1]) == (("tag.add/1", ""), "done again tag.add/1")


def test_what_stands_in_the_way_is_an_error_in_words(desk: Desk) -> None:
    tag(desk)
    assert desk.writing is not None
    act_as(desk.writing, "P-02")
    recording.withdraw_item(desk.writing, recording.find_item(desk.writing, "F-A001"), "Not ours")
    act_as(desk.writing, "P-01")
    recording.undo(desk.writing, "")
    with pytest.raises(OthersActed) as refused:
        presenter(desk, Screen()).undo()
    assert "P-02" in str(vars(refused.value))


def test_of_a_mission_that_is_only_read_nothing_is_taken_back(laptop: Laptop) -> None:
    reading = open_desk(laptop.folder, laptop.hands, VOCABULARY, write=False)
    screen = Screen()
    undoing = presenter(reading, screen)
    undoing.look()
    undoing.undo()
    assert (screen.next, screen.said) == (("", ""), [])
    reading.close()


def test_news_that_comes_while_it_looks_makes_it_look_once_more(desk: Desk) -> None:
    screen, waiting = Screen(), list[Callable[[], object]]()

    def later(work: Callable[..., object], **calls: Callable[..., None]) -> Ended:
        waiting.append(lambda: at_once(work, **calls))
        return Ended()

    undoing = UndoingPresenter(screen, desk, later, acts)  # type: ignore[arg-type]  # a part of `Start`
    undoing.look()
    tag(desk)
    for _ in range(3):
        undoing.look()
    assert len(waiting) == 1
    waiting.pop()()
    assert (screen.next, len(waiting)) == (("?", "?"), 1)
    waiting.pop()()
    assert (screen.next, waiting) == (("tag.add/1", ""), [])


def test_a_log_that_does_not_read_is_told_and_offers_nothing(desk: Desk) -> None:
    screen = Screen()

    def broken(deed: Sequence[Entry]) -> str:
        raise AssertionError(deed)

    undoing = UndoingPresenter(screen, desk, at_once, broken)
    assert desk.writing is not None
    desk.writing.database.conn.set_authorizer(None)
    for verb in ("update", "delete"):
        desk.writing.database.execute(f"DROP TRIGGER body_no_{verb}")
    desk.writing.database.execute("UPDATE body SET line = CAST('{}' AS BLOB)")
    undoing.look()
    assert screen.next == ("", "")
    assert isinstance(screen.troubles[0], FieldkitError)
