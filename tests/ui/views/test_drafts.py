"""A field keeps what is typed into it, gives it back, and lets go of it once it is recorded."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldkit import recording
from tests.make import Laptop, vocabulary
from tests.ui.inline import at_once
from ui.desk import Desk, open_desk
from ui.presenters.drafts import Drafts
from ui.views.drafts import REST_MS, Draftable, Editor


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    opened = open_desk(laptop.folder, laptop.hands, vocabulary())
    yield opened
    opened.close()


class Noted:
    """A field for notes over a mission, and what is said below it."""

    def __init__(self, desk: Desk, qtbot: QtBot, editor: Editor | None = None) -> None:
        self.desk, self.qtbot, self.said = desk, qtbot, ""
        self.editor = editor or QPlainTextEdit()
        qtbot.addWidget(self.editor)
        self.field = Draftable(self.editor, Drafts(desk, at_once), "record", "notes", self._say)
        self.field.show("item-1")
        self.editor.show()

    def type_in(self, text: str) -> None:
        self.qtbot.keyClicks(self.editor, text)

    def text(self) -> str:
        return self.editor.text() if isinstance(self.editor, QLineEdit) else self.editor.toPlainText()

    def kept(self) -> list[tuple[str | None, str]]:
        return [(one.subject, one.text) for one in recording.drafts(self.desk.reading)]

    def wait_until_kept(self) -> None:
        self.qtbot.waitUntil(lambda: bool(self.kept()), timeout=5000)

    def _say(self, text: str) -> None:
        self.said = text


@pytest.fixture
def noted(desk: Desk, qtbot: QtBot) -> Noted:
    return Noted(desk, qtbot)


def test_no_text_waits_longer_than_a_second() -> None:
    assert REST_MS <= 1000


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_what_is_typed_is_kept_by_itself(desk: Desk, qtbot: QtBot, kind: type[Editor]) -> None:
    noted = Noted(desk, qtbot, kind())
    noted.type_in("Bent")
    assert noted.kept() == []
    noted.wait_until_kept()
    assert noted.kept() == [("item-1", "Bent")]


def test_it_comes_back_and_says_when_it_was_kept(noted: Noted, qtbot: QtBot) -> None:
    noted.type_in("Bent")
    noted.field.keep_now()
    again = Noted(noted.desk, qtbot)
    assert again.text() == "Bent"
    assert again.said.startswith("Recovered draft of \u206610:00:")


def test_a_field_that_goes_out_of_sight_waits_for_nothing(noted: Noted) -> None:
    noted.type_in("Bent")
    noted.editor.hide()
    assert noted.kept() == [("item-1", "Bent")]


def test_each_subject_has_a_draft_of_its_own(noted: Noted) -> None:
    noted.type_in("Bent")
    noted.field.show("item-2")
    assert (noted.text(), noted.said) == ("", "")
    noted.type_in("Burnt")
    noted.field.show("item-1")
    assert noted.text() == "Bent"
    assert sorted(noted.kept()) == [("item-1", "Bent"), ("item-2", "Burnt")]


def test_what_is_being_typed_is_left_alone_when_the_same_thing_is_shown_again(noted: Noted) -> None:
    noted.type_in("Bent at")
    noted.field.show("item-1")
    assert noted.text() == "Bent at"


def test_a_text_that_stands_is_no_draft(noted: Noted) -> None:
    noted.type_in("Bent")
    noted.field.keep_now()
    noted.field.show("item-1", "Bent")
    assert (noted.text(), noted.kept(), noted.said) == ("Bent", [], "")


def test_what_was_wiped_out_again_is_no_draft(noted: Noted) -> None:
    noted.type_in("B")
    noted.field.keep_now()
    noted.qtbot.keyClicks(noted.editor, "\b")
    noted.field.keep_now()
    assert noted.kept() == []


def test_a_text_is_dropped_once_it_is_recorded_and_not_before(noted: Noted) -> None:
    noted.type_in("Bent")
    noted.field.hand_over()
    assert noted.kept() == [("item-1", "Bent")]
    noted.field.settle()
    assert (noted.text(), noted.kept()) == ("", [])


def test_a_text_about_nothing_yet_is_dropped_when_what_it_is_about_was_recorded_with_it(noted: Noted) -> None:
    noted.field.show(None)
    noted.type_in("Bent")
    noted.field.hand_over()
    noted.field.show("item-9")
    assert noted.kept() == [(None, "Bent")]
    noted.field.settle()
    assert noted.kept() == []


def test_what_is_given_up_makes_room_for_what_stands(noted: Noted) -> None:
    noted.field.show("item-1", "Bent")
    noted.type_in(" at")
    noted.field.keep_now()
    noted.field.give_up()
    assert (noted.text(), noted.kept()) == ("Bent", [])


def test_blanks_at_the_end_are_no_draft(noted: Noted) -> None:
    noted.type_in("Bent ")
    noted.field.keep_now()
    noted.field.show("item-1", "Bent")
    assert (noted.text(), noted.kept()) == ("Bent", [])


def test_a_field_that_is_to_begin_anew_leaves_nothing_of_what_was_typed(noted: Noted) -> None:
    noted.type_in("Bent")
    noted.field.keep_now()
    noted.field.show("item-1", "", anew=True)
    assert (noted.text(), noted.kept()) == ("", [])


def test_a_field_that_rests_keeps_nothing(noted: Noted) -> None:
    noted.type_in("Bent")
    noted.field.rest("Something else")
    noted.type_in("!")
    noted.field.keep_now()
    noted.field.give_up()
    assert noted.kept() == [("item-1", "Bent")]
    noted.field.show("item-1")
    assert noted.text() == "Bent"
