"""The list of findings: counts, filter, the keys."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dressed import icons
from tests.ui.models.test_findings import finding
from ui.models.findings import WORST_FIRST
from ui.views.findings import FindingsView
from ui.views.marked_rows import lines_of

MANY = 200_000


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[FindingsView]:
    window = QWidget()  # a window of its own size: offscreen there is no window manager that could take hints
    made = FindingsView("packet.findings", icons().icon, window)
    qtbot.addWidget(window)
    made.resize(900, 500)
    window.resize(900, 500)
    window.show()
    made.show_findings([finding("proved"), finding("disproved", "b"), finding("proved", "c")])
    yield made
    window.close()


def part(view: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = view.findChild(kind, f"packet.findings.{name}")
    assert found is not None
    return found


def test_the_counts_stand_on_the_filters_and_an_empty_one_cannot_be_chosen(view: FindingsView) -> None:
    chips = [part(view, QPushButton, name) for name in ("all", "disproved", "not_provable", "proved")]
    assert [[int(c) for c in chip.text() if c.isdigit()] for chip in chips] == [[3], [1], [0], [2]]
    assert [chip.isEnabled() for chip in chips] == [True, True, False, True]


def test_the_worst_is_shown_whole_at_once(view: FindingsView) -> None:
    whole = part(view, QLabel, "whole")
    assert whole.text().startswith("b was looked at.")
    assert "file.changed" in whole.text()


def test_arrows_move_and_enter_asks_where_it_is(view: FindingsView, qtbot: QtBot) -> None:
    view.take_focus()
    rows = part(view, QListView, "list")
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.asked) as asked:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert asked.args == [finding("proved")]


def test_a_click_on_a_filter_and_words_narrow_together(view: FindingsView, qtbot: QtBot) -> None:
    qtbot.mouseClick(part(view, QPushButton, "proved"), Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == 2
    qtbot.keyClicks(part(view, QLineEdit, "words"), "nothing like it")
    assert view.model.rowCount() == 0
    assert part(view, QLabel, "none").isVisible()


def test_other_findings_are_shown_from_the_start_whatever_was_chosen_before(
    view: FindingsView, qtbot: QtBot
) -> None:
    qtbot.mouseClick(part(view, QPushButton, "proved"), Qt.MouseButton.LeftButton)
    view.show_findings([finding("disproved")])
    assert view.model.rowCount() == 1


def test_a_long_list_is_laid_out_only_where_it_is_looked_at(view: FindingsView, qtbot: QtBot) -> None:
    asked: list[int] = []
    rows = part(view, QListView, "list")
    data = view.model.data
    view.show_findings([finding(verdict) for verdict in WORST_FIRST for _ in range(MANY // 3)])
    view.model.data = lambda index, role: asked.append(index.row()) or data(index, role)
    view.take_focus()
    qtbot.keyClick(rows, Qt.Key.Key_End)
    view.grab()
    assert rows.currentIndex().row() == view.model.rowCount() - 1
    assert len(set(asked)) < 100


@pytest.mark.parametrize("text", ["short", "a long sentence " * 20, "/without/a/blank" * 30])
def test_what_does_not_fit_into_two_lines_ends_with_a_mark(view: FindingsView, text: str) -> None:
    lines = lines_of(text, view.font(), 300)
    assert len(lines) <= 2
    assert (len(text) < 40) != lines[-1].endswith("…")
    assert all(view.fontMetrics().horizontalAdvance(line) <= 300 for line in lines)
