"""A board shows what is in view, asks for no more, and says what it shows."""

from array import array
from collections.abc import Mapping, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget

from fieldkit.imaging.decoder import Picture
from fieldkit.problem import Problem
from tests.ui.views.grid.boards import BROKEN, HEIGHT, WIDTH, Desktop, Room, all_red
from ui.models.cell import Badge, Cell, Tone
from ui.models.thumbnails import BATCH
from ui.theme.look import Look
from ui.theme.tokens import LIGHT, Theme
from ui.views.grid.sheet import Size

MILLION = 1_000_000


def ring(grid: Desktop) -> QWidget:
    found = grid.grid.findChild(QWidget, "test.grid.current")
    assert isinstance(found, QWidget)
    return found


def test_rows_out_of_view_are_not_asked_for(room: Room) -> None:
    grid = room.show(MILLION)
    assert 0 < len(set(grid.asked)) < 300


def test_scrolling_paints_the_strip_that_came_into_view(room: Room) -> None:
    grid = room.show(200)
    for position in (0, BATCH):  # a picture that comes later is painted beside the strip
        red(room, grid, position)
    with grid.painting() as painted:
        grid.grid.scroll_by(40)
    assert painted.boundingRect().height() == 40
    assert painted.boundingRect().bottom() == grid.grid.viewport().height() - 1


def red(room: Room, grid: Desktop, position: int) -> None:
    room.qtbot.wait_until(lambda: grid.colour(position) == "#ff0000")


def test_pictures_come_after_a_while(room: Room) -> None:
    grid = room.show(20)
    assert grid.colour(5) == LIGHT.photo.casefold()
    red(room, grid, 5)


def test_a_picture_that_cannot_be_had_is_replaced_by_words(room: Room) -> None:
    asked = list[str]()

    def nothing(keys: Sequence[str], _: int) -> Mapping[str, Picture | Problem]:
        asked.extend(keys)
        return dict.fromkeys(keys, BROKEN) if "1" in keys else {}

    grid = room.show(2, load=nothing)
    room.qtbot.wait_until(lambda: bool(asked))
    room.qtbot.wait_until(lambda: LIGHT.text.casefold() in grid.colours(1))


def test_pictures_made_meanwhile_are_looked_for(room: Room) -> None:
    there = set[str]()
    grid = room.show(4, load=lambda keys, edge: all_red([key for key in keys if key in there], edge))
    room.qtbot.wait_until(lambda: LIGHT.text.casefold() in grid.colours(1))
    there.update("0123")
    grid.grid.contents.pictures.look_again()
    red(room, grid, 3)


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("theme", Theme)
def test_every_size_and_theme_is_painted(room: Room, size: Size, theme: Theme) -> None:
    many = tuple(Badge("check", word, tone) for tone in Tone for word in ("a state", "another state"))
    grid = room.show(9, size=size, of=lambda row: Cell("A" * 80, "B" * 80, many[row.id :], str(row.id)))
    grid.chosen.put(grid.selection.only(1).whole(3))
    grid.grid.wear(Look(theme, scale=150))
    red(room, grid, 0)
    assert grid.grid.sheet.tile[0] > Size.SMALL.value[0]


def test_a_smaller_window_has_fewer_columns_and_keeps_its_place(room: Room) -> None:
    grid = room.show(MILLION)
    grid.chosen.put(grid.selection.only(500_000))
    grid.grid.reveal(500_000)
    top = grid.grid.place(500_000).top()
    grid.grid.resize(WIDTH // 2, HEIGHT)
    assert (grid.grid.sheet.columns, grid.grid.place(500_000).top()) == (2, top)


def test_larger_tiles_keep_what_is_looked_at_in_view(room: Room) -> None:
    grid = room.show(MILLION)
    grid.grid.scroll_by(1_000_000)
    first = grid.grid.in_view[0]
    grid.grid.resize_tiles(Size.LARGE)
    assert first in grid.grid.in_view


def test_a_row_that_is_gone_leaves_an_empty_tile(room: Room) -> None:
    grid = room.show(3)
    grid.grid.contents.rows.replace(array("q", [0, -1, 2]))
    red(room, grid, 2)
    assert grid.colour(1) == LIGHT.photo.casefold()


def test_rows_that_changed_are_painted_as_they_are_now(room: Room) -> None:
    titles = ["before"]
    grid = room.show(2, of=lambda _: Cell(titles[0]))
    room.qtbot.wait_until(lambda: "before; 1 of 2" in ring(grid).accessibleName())
    titles[0] = "after"
    with grid.painting() as painted:
        grid.rows.read_anew()
    assert painted.contains(grid.middle(1))


def test_without_rows_something_else_is_shown(room: Room) -> None:
    grid, empty, other = room.show(0), QLabel("Insert a card"), QLabel("Nothing is found")
    grid.grid.show_empty(empty)
    assert (empty.isVisible(), empty.size()) == (True, grid.grid.viewport().size())
    grid.grid.show_empty(other)
    assert (empty.isVisible(), other.isVisible()) == (False, True)
    grid.rows.replace(array("q", [1]))
    assert not other.isVisible()


def test_the_ring_is_around_the_current_tile_while_the_grid_has_the_focus(room: Room) -> None:
    grid = room.show(20)
    grid.click(6)
    assert ring(grid).isVisible()
    assert ring(grid).geometry().contains(grid.grid.place(6))
    grid.grid.clearFocus()
    assert not ring(grid).isVisible()


def test_the_ring_scrolls_along_and_out_of_view(room: Room) -> None:
    grid = room.show(200)
    grid.click(6)
    grid.grid.scroll_by(30)
    assert ring(grid).geometry().contains(grid.grid.place(6))
    grid.grid.scroll_by(3000)
    assert not ring(grid).isVisible()


def test_a_screen_reader_hears_the_current_tile_and_how_much_is_selected(room: Room) -> None:
    grid = room.show(20)
    grid.click(6)
    speaker = QAccessible.queryAccessibleInterface(ring(grid))
    assert speaker.text(QAccessible.Text.Name) == "A0006, IMG_6.JPG, verified; selected; 7 of 20"
    grid.press(Qt.Key.Key_Right, held=Qt.KeyboardModifier.ControlModifier)
    assert speaker.text(QAccessible.Text.Name) == "A0007, IMG_7.JPG, verified; 8 of 20"
    whole = QAccessible.queryAccessibleInterface(grid.grid)
    assert whole.text(QAccessible.Text.Name) == "Photos"
    assert whole.text(QAccessible.Text.Description) == "1 of 20 selected"


def test_the_first_tile_is_current_once_the_grid_has_the_focus(room: Room) -> None:
    grid = room.show(20)
    assert (grid.selection.current, len(grid.selection)) == (0, 0)


def test_rows_that_come_later_have_a_current_one_too(room: Room) -> None:
    grid = room.show(0)
    grid.rows.replace(array("q", range(3)))
    assert grid.selection.current == 0
    assert ring(grid).isVisible()


def test_a_mirrored_grid_begins_at_the_right(room: Room) -> None:
    grid = room.show(20)
    grid.grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.middle(0).x() > grid.middle(1).x() > grid.middle(2).x()
    red(room, grid, 3)
