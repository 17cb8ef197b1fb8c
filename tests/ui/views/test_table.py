"""A table of rows, and the selection it shares."""

from array import array
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.dressed import dressed, icons
from ui.models.cell import Badge, Tone
from ui.models.rows import Rows
from ui.models.selection import SharedSelection
from ui.models.table import Column, Order
from ui.theme.look import Look
from ui.theme.tokens import LIGHT, Theme
from ui.views.table import USUAL, RowsTable

Key, Held = Qt.Key, Qt.KeyboardModifier
MILLION = 1_000_000
SAFE = Badge("check", "verified", Tone.OK)
COLUMNS = (
    Column[int]("Number", 90, "A{:04}".format, order="number"),
    Column[int]("Name", 200, "DSC_{}.JPG".format, order="name"),
    Column[int]("State", 100, lambda _: "", badge=lambda _: SAFE),
)


class Desk:
    """A table of `count` rows with what it shares."""

    def __init__(self, qtbot: QtBot, count: int, rows: Rows[int] | None = None) -> None:
        dressed().wear(Look())
        self.qtbot, self.rows = qtbot, Rows[int](list) if rows is None else rows
        self.chosen = SharedSelection(self.rows)
        self.table = RowsTable("test.table", "Photos", self.rows, self.chosen, COLUMNS, Look(), icons())
        self.rows.replace(array("q", range(count)))
        self.table.resize(500, 400)
        with qtbot.waitExposed(self.table):
            self.table.show()
        self.table.setFocus()

    def click(self, row: int, held: Held = Held.NoModifier) -> None:
        """Click on a row."""
        at = self.table.visualRect(self.table.model().index(row, 0)).center()
        self.qtbot.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, held, at)

    def title(self, section: int) -> None:
        """Click on the title of a column."""
        header = self.table.horizontalHeader()
        at = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
        self.qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(qtbot, 50)
    yield desk
    delete(desk.table)


def selected(desk: Desk) -> list[int]:
    return sorted({index.row() for index in desk.table.selectionModel().selectedRows()})


def test_what_is_clicked_is_selected_for_all(desk: Desk) -> None:
    desk.click(2)
    desk.click(5, Held.ControlModifier)
    assert (list(desk.chosen.value), desk.chosen.value.current) == ([2, 5], 5)


def test_what_is_selected_elsewhere_is_selected_here(desk: Desk) -> None:
    desk.chosen.put(desk.chosen.value.only(3).extended(6))
    assert selected(desk) == [3, 4, 5, 6]
    assert desk.table.currentIndex().row() == 6
    desk.qtbot.keyClick(desk.table, Key.Key_Down)
    assert list(desk.chosen.value) == [7]


def test_another_list_keeps_the_selected_rows(desk: Desk) -> None:
    desk.chosen.put(desk.chosen.value.only(3).toggled(8))
    desk.rows.replace(array("q", range(49, -1, -1)))
    assert selected(desk) == [41, 46]
    assert desk.table.currentIndex().row() == 41


def test_a_million_are_selected_at_once(qtbot: QtBot) -> None:
    desk = Desk(qtbot, MILLION)
    desk.qtbot.keyClick(desk.table, Key.Key_A, Held.ControlModifier)
    assert desk.chosen.value.ranges == (range(MILLION),)
    desk.qtbot.keyClick(desk.table, Key.Key_End, Held.ControlModifier)
    assert desk.chosen.value.current == MILLION - 1
    delete(desk.table)


class Counted(Rows[int]):
    """Rows that count how often somebody asks how many they are."""

    asked = 0

    def __len__(self) -> int:
        self.asked += 1
        return super().__len__()


def test_titles_are_painted_without_a_look_at_every_selected_row(qtbot: QtBot) -> None:
    desk = Desk(qtbot, MILLION, Counted(list))
    desk.qtbot.keyClick(desk.table, Key.Key_A, Held.ControlModifier)
    assert isinstance(desk.rows, Counted)
    desk.rows.asked = 0
    desk.table.grab()
    assert desk.rows.asked < 10_000
    delete(desk.table)


def test_a_click_on_a_title_asks_for_an_order_and_again_for_its_reverse(desk: Desk) -> None:
    asked = list[Order]()
    desk.table.order_asked.connect(asked.append)
    for section in (1, 1, 1, 0, 2):
        desk.title(section)
    assert asked == [Order("name"), Order("name", descending=True), Order("name"), Order("number")]
    assert desk.table.horizontalHeader().sortIndicatorSection() == 0


def test_the_order_is_shown_where_it_is_known(desk: Desk) -> None:
    header = desk.table.horizontalHeader()
    desk.table.show_order(Order("name", descending=True))
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (1, Qt.SortOrder.DescendingOrder)
    desk.table.show_order(Order("something else"))
    assert header.sortIndicatorSection() == -1


def test_enter_opens_the_current_row(desk: Desk) -> None:
    desk.click(4)
    with desk.qtbot.waitSignal(desk.table.opened) as told:
        desk.qtbot.keyClick(desk.table, Key.Key_Return)
    assert told.args == [4]


def test_letters_are_left_to_others_and_tab_leaves(desk: Desk) -> None:
    desk.click(4)
    desk.qtbot.keyClicks(desk.table, "A0017")
    assert desk.chosen.value.current == 4
    assert not desk.table.tabKeyNavigation()


def test_a_menu_is_asked_for_at_the_mouse_or_at_the_current_row(desk: Desk) -> None:
    desk.click(4)
    at = desk.table.viewport().mapToGlobal(desk.table.visualRect(desk.table.currentIndex()).center())
    for reason, place in (
        (QContextMenuEvent.Reason.Keyboard, at),
        (QContextMenuEvent.Reason.Mouse, QPoint(7, 7)),
    ):
        with desk.qtbot.waitSignal(desk.table.menu_asked) as told:
            QApplication.sendEvent(desk.table.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(7, 7)))
        assert told.args == [place]


def test_without_rows_something_else_is_shown(desk: Desk) -> None:
    empty = QLabel("Nothing is found")
    desk.table.show_empty(empty)
    assert not empty.isVisible()
    desk.rows.replace(array("q"))
    assert (empty.isVisible(), empty.size()) == (True, desk.table.viewport().size())
    desk.table.resize(700, 500)
    assert empty.size() == desk.table.viewport().size()


def test_rows_are_as_tall_as_the_look_says_and_columns_grow_with_its_type(desk: Desk) -> None:
    look = Look(Theme.SUNLIGHT, scale=150)
    desk.table.wear(look)
    assert (desk.table.rowHeight(30), desk.table.columnWidth(0)) == (look.row, round(90 * look.body / USUAL))


def test_a_ring_is_around_the_whole_current_row_while_the_table_has_the_focus(desk: Desk) -> None:
    assert desk.chosen.value.current == 0
    desk.table.clearFocus()
    plain = desk.table.viewport().grab().toImage()
    desk.table.setFocus()
    ringed = desk.table.viewport().grab().toImage()
    row = desk.table.visualRect(desk.table.model().index(0, 0))
    for x in row.left() + 30, desk.table.viewport().width() - 30:
        assert ringed.pixelColor(x, row.top()) == QColor(LIGHT.focus) != plain.pixelColor(x, row.top())
