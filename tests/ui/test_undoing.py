"""Undo in the window: by key from anywhere, named beforehand, across restarts; each undo is an entry of the log."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from fieldkit import recording
from fieldkit.mission import Mission
from fieldkit.store import catalogue, log
from tests.make import Laptop, card, vocabulary
from tests.ui.studios import Stage, window_of

VOCABULARY = vocabulary()
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

Act = Callable[[Mission], object]


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """A photograph and an item."""
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 1))
        laptop.item(mission)
    return laptop


@pytest.fixture
def stage(laptop: Laptop, qtbot: QtBot) -> Iterator[Stage]:
    with window_of(laptop, qtbot) as made:
        yield made.open()


def tag(mission: Mission) -> object:
    return recording.tag(mission, VOCABULARY, recording.find_item(mission, "F-A001").id, ["dmg.burnt"])


def tie(mission: Mission) -> object:
    item, photo = recording.find_item(mission, "F-A001"), recording.find_photo(mission, "P-A0001")
    return recording.link_photos(mission, VOCABULARY, item, [photo], "close_scale")


def set_aside(mission: Mission) -> object:
    return recording.withdraw_item(mission, recording.find_item(mission, "F-A001"), "Not ours")


ACTS: tuple[Act, ...] = (tag, tie, set_aside)


def do(stage: Stage, *acts: Act) -> None:
    """Record something as a screen does."""
    desk = stage.desk
    for act in acts:
        stage.studio.lanes.start(lambda _, act=act: act(desk.writing))
    stage.settle()


def press(stage: Stage, *held: Qt.KeyboardModifier) -> None:
    """Ctrl+Z, with what else is held, wherever the focus is."""
    modifiers = CONTROL
    for more in held:
        modifiers |= more
    stage.qtbot.keyClick(stage.studio.window.focusWidget() or stage.studio.window, Qt.Key.Key_Z, modifiers)
    stage.settle()


def title(stage: Stage, name: str) -> str:
    return stage.studio.window.acts.spoken(name)


def notice(stage: Stage) -> str:
    return stage.find(QFrame, "frame.notice").accessibleName()


def test_button_and_palette_say_what_would_be_taken_back(stage: Stage) -> None:
    do(stage, tag)
    assert title(stage, "edit.undo") == "Undo: \u2068tag F-A001 as Burnt\u2069"
    button = stage.find(QToolButton, "frame.top.undo")
    assert isinstance(button, QToolButton)
    assert button.accessibleName() == title(stage, "edit.undo")
    assert "tag F-A001 as Burnt" in button.toolTip()
    assert (button.isEnabled(), stage.find(QToolButton, "frame.top.redo").isEnabled()) == (True, False)
    offered = [offer.title for offer in stage.studio.window.acts.offered() if offer.action.id == "edit.undo"]
    assert offered == [title(stage, "edit.undo")]


def test_a_short_line_says_what_was_taken_back_and_what_was_done_again(stage: Stage) -> None:
    do(stage, tag)
    press(stage)
    assert notice(stage) == "Taken back: \u2068tag F-A001 as Burnt\u2069. Both stay in the log."
    assert title(stage, "edit.redo") == "Redo: \u2068tag F-A001 as Burnt\u2069"
    press(stage, SHIFT)
    assert notice(stage) == "Done again: \u2068tag F-A001 as Burnt\u2069."


def test_three_acts_are_taken_back_and_all_six_stay_in_the_log(laptop: Laptop, qtbot: QtBot) -> None:
    with laptop.open(write=False) as mission:
        before, count = catalogue.catalogue_digest(mission.database), log.size(mission.database)
    with window_of(laptop, qtbot) as stage:
        stage.open()
        do(stage, *ACTS)
        for _ in ACTS:
            press(stage)
    with laptop.open(write=False) as mission:
        assert catalogue.catalogue_digest(mission.database) == before
        assert log.size(mission.database) == count + 2 * len(ACTS)


def test_what_was_done_before_a_restart_is_taken_back_after_it(laptop: Laptop, qtbot: QtBot) -> None:
    with window_of(laptop, qtbot) as stage:
        do(stage.open(), tag)
    with window_of(laptop, qtbot) as again:
        again.open()
        assert title(again, "edit.undo") == "Undo: \u2068tag F-A001 as Burnt\u2069"
        press(again)
    with window_of(laptop, qtbot) as third:
        assert title(third.open(), "edit.redo") == "Redo: \u2068tag F-A001 as Burnt\u2069"


def test_a_field_keeps_its_own_undo_while_something_is_typed_into_it(stage: Stage, qtbot: QtBot) -> None:
    do(stage, tag)
    with stage.laptop.open(write=False) as mission:
        stage.studio.parts.reveal("record", recording.find_item(mission, "F-A001").id)
    field = stage.find(QPlainTextEdit, "record.form.notes.lines")
    assert isinstance(field, QPlainTextEdit)
    field.setFocus()
    qtbot.keyClicks(field, "Bent")
    press(stage)
    assert (field.toPlainText(), title(stage, "edit.undo")) == ("", "Undo: \u2068tag F-A001 as Burnt\u2069")
    press(stage)
    assert title(stage, "edit.redo") == "Redo: \u2068tag F-A001 as Burnt\u2069"


def test_nothing_is_offered_where_nothing_can_be_taken_back(stage: Stage) -> None:
    for _ in range(2):
        press(stage)
    assert title(stage, "edit.undo") == "Undo"
    assert not stage.find(QToolButton, "frame.top.undo").isEnabled()


def test_an_item_that_is_worked_on_goes_with_its_recording(stage: Stage) -> None:
    item = recording.find_item(stage.desk.reading, "F-A001").id
    stage.studio.window.mission.reveal("record", item)
    stage.settle()
    assert not stage.find(QLabel, "record.form.empty").isVisible()
    press(stage)
    assert "Taken back" in notice(stage)
    assert stage.find(QLabel, "record.form.empty").isVisible()
    press(stage, SHIFT)
    stage.studio.window.mission.reveal("record", item)
    stage.settle()
    assert not stage.find(QLabel, "record.form.empty").isVisible()
