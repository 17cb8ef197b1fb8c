"""A text of a stranger fits where it stands, and is given back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextLayout
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.i18n import MOST_LETTERS, shortened
from ui.views.press import Press
from ui.views.wrapped import BREAK, TOGETHER, Wrapped, breakable

WIDE = 320


@pytest.mark.parametrize("text", ["W" * 4000, f"see https://{'a' * 300}", "\u2068" + "x" * 200 + "\u2069"])
def test_no_word_makes_it_wider(qtbot: QtBot, text: str) -> None:
    label = Wrapped(text)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < WIDE
    assert label.text() == text


@given(st.text())
def test_only_places_where_a_line_may_end_or_not_are_added(text: str) -> None:
    marks = str.maketrans("", "", BREAK + TOGETHER)
    assert breakable(text).translate(marks) == text.translate(marks)


@pytest.mark.parametrize("code", ["F-A004", "P-01", "P-A0001"])
def test_no_line_ends_within_a_label(qtbot: QtBot, code: str) -> None:
    label = Wrapped(f"Items without a measurement: 1 ({code}).", selectable=True)
    qtbot.addWidget(label)
    layout = QTextLayout(QLabel.text(label), label.font())
    layout.beginLayout()
    ends = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(40)
        ends.append(layout.text()[line.textStart() + line.textLength() - 1])
    layout.endLayout()
    assert len(ends) > 3
    assert not {"-", TOGETHER} & set(ends)
    label.setSelection(0, len(QLabel.text(label)))
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == label.text()


def test_what_belongs_to_a_letter_stays_with_it() -> None:
    assert f"{BREAK}\u0301" not in breakable("e\u0301" * 40)
    assert breakable("an ordinary text of short words") == "an ordinary text of short words"


def test_what_is_copied_is_what_was_meant(qtbot: QtBot) -> None:
    label = Wrapped("a" * 100, selectable=True)
    qtbot.addWidget(label)
    label.setSelection(0, len(breakable(label.text())))
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "a" * 100


def test_a_button_shows_a_name_as_it_is_and_of_a_long_one_both_ends(qtbot: QtBot) -> None:
    button = Press("test.press", "sp ace & am&&p.JPG")
    qtbot.addWidget(button)
    assert button.text() == "sp ace && am&&&&p.JPG"
    assert button.shortcut().isEmpty()
    assert len(shortened("a\n" * 100 + "end.JPG")) == MOST_LETTERS
    assert shortened("a\n" * 100 + "end.JPG").endswith("end.JPG")
