"""A report on the screen: gone through by keys, as wide as there is room, heard as well as seen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.ui.models.test_pages import HIGH, WIDE, document
from ui.jobs import Lanes
from ui.models.pages import Pages
from ui.views.pages import PagesView, Zoom

PAGES = 6


@pytest.fixture
def view(qtbot: QtBot, lanes: Lanes) -> Iterator[PagesView]:
    """A view of six pages, of which about one fits."""
    pages = Pages(lanes.start)
    made = PagesView("pages", pages)
    made.resize(500, 600)
    made.show()
    pages.show(document(PAGES))
    qtbot.waitUntil(lambda: pages.image(0) is not None)
    yield made
    delete(made)


def press(qtbot: QtBot, view: PagesView, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(view, key)


def test_page_keys_go_from_page_to_page(qtbot: QtBot, view: PagesView) -> None:
    press(qtbot, view, Qt.Key.Key_PageDown, Qt.Key.Key_Space)
    assert view.page == 2
    press(qtbot, view, Qt.Key.Key_PageUp)
    assert view.page == 1


def test_home_and_end_go_to_the_first_and_the_last(qtbot: QtBot, view: PagesView) -> None:
    press(qtbot, view, Qt.Key.Key_End)
    assert view.page == PAGES - 1
    press(qtbot, view, Qt.Key.Key_Home)
    assert view.verticalScrollBar().value() == 0


def test_arrows_go_a_little(qtbot: QtBot, view: PagesView) -> None:
    press(qtbot, view, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert view.verticalScrollBar().value() == view.verticalScrollBar().singleStep()


def test_which_page_is_looked_at_is_told_and_its_words_are_heard(qtbot: QtBot, view: PagesView) -> None:
    with qtbot.waitSignal(view.moved, check_params_cb=lambda page: page == 3):
        view.go(3)
    qtbot.waitUntil(lambda: view.accessibleDescription() == "page 3")


def test_a_page_is_as_wide_as_there_is_room_or_whole(qtbot: QtBot, view: PagesView) -> None:
    wide = view._width(0)
    assert wide == pytest.approx(view.viewport().width() - 32, abs=1)
    view.zoom(Zoom.PAGE)
    assert view._width(0) * HIGH / WIDE <= view.viewport().height()
    assert view._width(0) < wide


def test_the_page_that_is_looked_at_stays_when_there_is_other_room(qtbot: QtBot, view: PagesView) -> None:
    view.go(4)
    qtbot.waitUntil(lambda: view._at == 4)
    view.resize(700, 500)
    assert view.page == 4
    view.zoom(Zoom.PAGE)
    assert view.page == 4


def test_pages_are_painted_where_they_lie(qtbot: QtBot, view: PagesView) -> None:
    picture = view.grab().toImage()
    page = view._place(0)
    scale = page.width() / WIDE
    dark = page.topLeft() + QPoint(round(75 * scale), round((HIGH - 75) * scale))
    assert picture.pixelColor(dark).lightness() == 0
    assert picture.pixelColor(page.topLeft() + QPoint(8, 8)).name() == "#ffffff"
