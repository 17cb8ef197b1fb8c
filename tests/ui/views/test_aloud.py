"""What changes beside the focus is read out by a screen reader."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.make import vocabulary
from tests.ui.studios import Stage
from ui.presenters.choices import choices
from ui.views import aloud
from ui.views.fields.term import TermField
from ui.views.notice import Notice

Politeness = QAccessible.AnnouncementPoliteness


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Politeness]]:
    """What a screen reader is given to read."""
    given: list[tuple[str, Politeness]] = []

    def listen(event: QAccessibleAnnouncementEvent) -> None:
        given.append((event.message(), event.politeness()))

    monkeypatch.setattr(aloud, "publish", listen)
    return given


def test_a_message_is_read_and_an_error_at_once(qtbot: QtBot, heard: list[tuple[str, Politeness]]) -> None:
    line = Notice("notice")
    qtbot.addWidget(line)
    line.tell("ok", "F-A001 is recorded.")
    line.tell("error", "The disk is full.", "Make room.")
    assert heard == [
        ("F-A001 is recorded.", Politeness.Polite),
        ("The disk is full. Make room.", Politeness.Assertive),
    ]


def test_what_a_field_offers_and_what_is_wrong_with_it_is_read(
    qtbot: QtBot, heard: list[tuple[str, Politeness]]
) -> None:
    field = TermField("form.field", "Field", choices(vocabulary(), ("hz",), "en"))
    qtbot.addWidget(field)
    field.show()
    line = field.findChild(QLineEdit, "form.field.line")
    assert line is not None
    qtbot.keyClicks(line, "sharp")
    assert heard[-1][0] == "Sharp"
    qtbot.keyClicks(line, "q")
    assert [said for said, _ in heard].count("Nothing is called so") == 1
    field.tell("Say it.")
    field.tell("Say it.")
    assert [said for said, _ in heard].count("Say it.") == 1


def test_what_the_palette_marks_is_read(open_stage: Stage, heard: list[tuple[str, Politeness]]) -> None:
    open_stage.studio.window.acts["help.palette"].trigger()
    field = open_stage.find(QLineEdit, "palette.field")
    open_stage.qtbot.keyClicks(field, "go to")
    open_stage.qtbot.keyClick(field, Qt.Key.Key_Down)
    assert heard[-1][0].startswith("Go to Record")
