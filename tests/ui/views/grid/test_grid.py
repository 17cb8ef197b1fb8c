"""Mouse and keys in a grid do what they do in any list of files."""

from array import array

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QToolTip

from tests.ui.views.grid.boards import Desktop, Room
from ui.models.cell import Cell
from ui.views.grid.sheet import Size

Key, Held = Qt.Key, Qt.KeyboardModifier
SHIFT, CTRL = Held.ShiftModifier, Held.ControlModifier
MILLION = 1_000_000


def wheel(at: Desktop, notches: float, held: Held = Held.NoModifier) -> None:
    middle = QPointF(50, 50)
    turn = QPoint(0, round(notches * 120))
    event = QWheelEvent(
        middle, middle, QPoint(), turn, Qt.MouseButton.NoButton, held, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(at.grid.viewport(), event)


def test_arrows_move_through_lines_and_columns(grid: Desktop) -> None:
    grid.press(Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Left, Key.Key_Up)
    assert (list(grid.selection), grid.selection.current) == ([4], 4)


def test_where_one_reads_from_the_right_the_left_arrow_leads_on(room: Room) -> None:
    grid = room.show(20, direction=Qt.LayoutDirection.RightToLeft)
    grid.press(Key.Key_Left, Key.Key_Left, Key.Key_Right)
    assert grid.selection.current == 1
    assert grid.middle(0).x() > grid.middle(1).x()
    grid.click(2)
    assert list(grid.selection) == [2]


def test_shift_and_arrows_select_on_the_way(grid: Desktop) -> None:
    grid.click(1)
    grid.press(Key.Key_Right, Key.Key_Down, held=SHIFT)
    assert list(grid.selection) == [1, 2, 3, 4, 5, 6]


def test_ctrl_and_arrows_move_without_selecting_and_space_selects(grid: Desktop) -> None:
    grid.click(1)
    grid.press(Key.Key_Right, Key.Key_Right, held=CTRL)
    assert (list(grid.selection), grid.selection.current) == ([1], 3)
    grid.press(Key.Key_Space, held=CTRL)
    assert list(grid.selection) == [1, 3]


def test_the_last_of_a_million_is_one_key_away(room: Room) -> None:
    grid = room.show(MILLION)
    grid.press(Key.Key_End)
    assert grid.selection.current == MILLION - 1
    assert MILLION - 1 in grid.grid.in_view
    assert len(grid.asked) < 1000
    grid.press(Key.Key_Home)
    assert 0 in grid.grid.in_view


def test_a_page_is_as_many_lines_as_are_whole_in_view(grid: Desktop) -> None:
    grid.press(Key.Key_PageDown)
    assert grid.selection.current == 4 * grid.grid.page
    grid.press(Key.Key_PageUp)
    assert grid.selection.current == 0


def test_selecting_a_million_takes_one_range(room: Room) -> None:
    grid = room.show(MILLION)
    grid.press(Key.Key_A, held=CTRL)
    assert grid.selection.ranges == (range(MILLION),)
    grid.press(Key.Key_Escape)
    assert len(grid.selection) == 0


def test_clicks_select_with_ctrl_and_shift_as_everywhere(grid: Desktop) -> None:
    grid.click(2)
    grid.click(5, CTRL)
    grid.click(7, SHIFT)
    assert list(grid.selection) == [5, 6, 7]
    grid.click(1, CTRL)
    grid.click(6, CTRL)
    assert list(grid.selection) == [1, 5, 7]


def test_a_click_beside_the_tiles_selects_nothing(grid: Desktop) -> None:
    grid.click(2)
    grid.drag(QPoint(3, 3))
    assert len(grid.selection) == 0


def test_a_rectangle_selects_what_it_touches(grid: Desktop) -> None:
    grid.drag(QPoint(3, 3), grid.middle(2), grid.middle(5))
    assert list(grid.selection) == [0, 1, 4, 5]


def test_a_rectangle_with_ctrl_adds_to_what_was_selected(grid: Desktop) -> None:
    grid.click(7)
    grid.drag(QPoint(3, 3), grid.middle(1), held=CTRL)
    assert list(grid.selection) == [0, 1, 7]


def test_a_rectangle_may_begin_on_a_tile(grid: Desktop) -> None:
    grid.drag(grid.middle(0), grid.middle(1))
    assert list(grid.selection) == [0, 1]


def test_a_rectangle_beyond_the_edge_scrolls(room: Room) -> None:
    grid = room.show(200)
    viewport = grid.grid.viewport()
    grid.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    grid.qtbot.mouseMove(viewport, QPoint(750, 900))
    grid.qtbot.wait_until(lambda: 30 in grid.selection)
    assert 0 in grid.selection
    grid.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=QPoint(750, 900))
    assert not grid.grid.findChild(type(grid.grid._outline), "test.grid.band").isVisible()


def test_the_right_button_keeps_a_selection_that_it_hits(grid: Desktop) -> None:
    grid.click(2)
    grid.click(3, CTRL)
    grid.qtbot.mouseClick(grid.grid.viewport(), Qt.MouseButton.RightButton, pos=grid.middle(3))
    assert list(grid.selection) == [2, 3]
    grid.qtbot.mouseClick(grid.grid.viewport(), Qt.MouseButton.RightButton, pos=grid.middle(9))
    assert list(grid.selection) == [9]


def test_a_menu_is_asked_for_at_the_mouse_or_at_the_current_tile(grid: Desktop) -> None:
    grid.click(6)
    for reason in QContextMenuEvent.Reason.Keyboard, QContextMenuEvent.Reason.Mouse:
        with grid.qtbot.waitSignal(grid.grid.menu_asked) as told:
            QApplication.sendEvent(grid.grid.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(7, 7)))
        keyed = reason is QContextMenuEvent.Reason.Keyboard
        assert told.args == [grid.grid.viewport().mapToGlobal(grid.middle(6)) if keyed else QPoint(7, 7)]


def test_enter_and_a_double_click_open(grid: Desktop) -> None:
    opened = QSignalSpy(grid.grid.opened)
    grid.click(3)
    grid.press(Key.Key_Return)
    grid.qtbot.mouseDClick(grid.grid.viewport(), Qt.MouseButton.LeftButton, pos=grid.middle(5))
    assert [opened.at(number) for number in range(opened.count())] == [[3], [5]]


def test_other_keys_are_left_to_others(grid: Desktop) -> None:
    for key in Key.Key_N, Key.Key_Space, Key.Key_F4, Key.Key_Escape:
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Held.NoModifier)
        grid.grid.keyPressEvent(event)
        assert not event.isAccepted()


def test_plus_minus_and_the_wheel_with_ctrl_change_the_size(grid: Desktop) -> None:
    sizes = QSignalSpy(grid.grid.sized)
    grid.press(Key.Key_Plus, Key.Key_Plus, Key.Key_Minus)
    wheel(grid, -0.5, CTRL)
    wheel(grid, -0.5, CTRL)
    assert [sizes.at(number)[0] for number in range(sizes.count())] == [Size.LARGE, Size.MEDIUM, Size.SMALL]
    assert grid.grid.size_of_tiles is Size.SMALL


def test_one_notch_of_the_wheel_is_one_line(room: Room) -> None:
    grid = room.show(200)
    wheel(grid, -1)
    assert abs(grid.grid.top - grid.grid.sheet.pitch) <= 3


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_tooltip_says_all_words_and_takes_none_for_markup(room: Room) -> None:
    grid = room.show(3, of=lambda _: Cell("<b>loud</b>", "&lt;"))
    QApplication.sendEvent(grid.grid.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, grid.middle(1), QPoint(0, 0)))
    assert QToolTip.text().replace("\u2060", "") == "<b>loud</b>\n&lt;"
    assert "\u2060b>" in QToolTip.text()


def test_a_list_without_rows_takes_keys_without_harm(room: Room) -> None:
    grid = room.show(0)
    grid.press(Key.Key_End, Key.Key_Return)
    grid.press(Key.Key_A, held=CTRL)
    assert (len(grid.selection), grid.selection.current) == (0, None)


def test_what_is_picked_elsewhere_is_in_view_when_the_grid_is_shown_again(room: Room) -> None:
    grid = room.show(1000)
    grid.grid.hide()
    grid.chosen.put(grid.selection.only(900))
    grid.grid.show()
    assert 900 in grid.grid.in_view


def test_another_list_keeps_the_selected_rows_and_their_place(room: Room) -> None:
    grid = room.show(1000)
    grid.click(5)
    before = grid.middle(5)
    grid.rows.replace(array("q", range(-400, 1000)))
    assert (list(grid.selection), grid.middle(405)) == ([405], before)
