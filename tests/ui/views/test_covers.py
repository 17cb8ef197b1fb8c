"""Pages over the window: what lies below waits as it was."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget
from pytestqt.qtbot import QtBot

from ui.actions import Scope
from ui.settings import Settings
from ui.views.acts import Acts
from ui.views.covers import Covers
from ui.views.page import Page, Word


class Slip(Page):
    """A page with one field."""

    def __init__(self, acts: Acts, name: str = "slip") -> None:
        super().__init__(name, "A slip", [Word("Why", "Because.")], acts)
        self.field = QLineEdit()
        self.body.addWidget(self.field)
        self.offer("Do it")
        self.did = 0

    def visit(self) -> None:
        self.field.setFocus()

    def done(self) -> None:
        self.did += 1

    def shut(self) -> None:
        self.field.clear()


class Table:
    """A window with a field in it, and the covers over it."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        self.window, self.stack = window, QStackedWidget(window)
        self.acts, self.below = Acts(window, settings, lambda _: QIcon()), QLineEdit()
        self.stack.addWidget(self.below)
        self.covers = Covers(self.stack, self.acts)
        self.acts.bind("search", lambda: None)
        self.acts.enter(Scope.EVERYWHERE, Scope.MISSION)

    def lay(self, name: str = "slip") -> Slip:
        """A page, laid over what is there."""
        self.covers.open(name, lambda: Slip(self.acts, name))
        top = self.covers.top
        assert isinstance(top, Slip)
        return top


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Iterator[Table]:
    window = QWidget()
    qtbot.addWidget(window)
    made = Table(window, Settings(tmp_path / "window.ini"))
    window.resize(900, 600)
    window.show()
    made.below.setFocus()
    yield made
    window.close()


def test_a_page_has_actions_of_its_own_and_what_lies_below_none(table: Table) -> None:
    table.lay()
    assert table.acts.scopes == (Scope.EVERYWHERE, Scope.PAGE)
    assert not table.acts["search"].isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Left])
def test_the_way_back_ends_where_it_began(table: Table, qtbot: QtBot, key: Qt.Key) -> None:
    page = table.lay()
    alt = Qt.KeyboardModifier.AltModifier if key == Qt.Key.Key_Left else Qt.KeyboardModifier.NoModifier
    qtbot.keyClick(page.field, key, alt)
    assert table.covers.top is None
    assert table.acts["search"].isEnabled()
    assert table.window.focusWidget() is table.below


def test_the_same_page_is_not_laid_twice_but_another_may_lie_upon_it(table: Table) -> None:
    first = table.lay()
    assert table.lay() is first
    second = table.lay("other")
    table.covers.close()
    assert table.covers.top is first
    table.acts["page.done"].trigger()
    assert (first.did, second.did) == (1, 0)


def test_what_is_being_done_keeps_the_page_and_is_not_done_twice(table: Table) -> None:
    page = table.lay()
    page.work(True)
    page.back()
    table.lay("other")
    assert table.covers.top is page
    assert not table.acts["page.done"].isEnabled()
    page.work(False)
    assert table.acts["page.done"].isEnabled()


def test_a_page_that_goes_forgets_what_was_typed(table: Table) -> None:
    page = table.lay()
    page.field.setText("cold hands")
    table.covers.clear()
    assert page.field.text() == ""
