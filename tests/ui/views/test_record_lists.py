"""The left column of Record: what is read in it stays, what is worked on is marked."""

from collections.abc import Sequence

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QListView
from pytestqt.qtbot import QtBot

from ui.models.pieces import ID
from ui.presenters.pieces import Piece
from ui.views.record.lists import RecordLists


def piece(number: int, called: str, *, withdrawn: bool = False) -> Piece:
    label = f"F-A{number:03}"
    return Piece(f"id-{number}", label, called, withdrawn, f"{label} {called}".casefold())


FIN, PIPE, RING = piece(1, "Fin"), piece(2, "Pipe", withdrawn=True), piece(3, "Ring")


class Column:
    """The column in a window of its own, three items in it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.lists = RecordLists()
        qtbot.addWidget(self.lists)
        self.lists.resize(240, 300)
        self.chosen: list[str] = []
        self.lists.chosen.connect(self.chosen.append)
        self.lists.show_ungrouped(4)
        self.show([FIN, PIPE, RING])
        self.lists.show()

    @property
    def view(self) -> QListView:
        (view,) = self.lists.findChildren(QListView)
        return view

    @property
    def find(self) -> QLineEdit:
        (find,) = self.lists.findChildren(QLineEdit)
        return find

    @property
    def current(self) -> str | None:
        """The id of the row that is marked; None where none is."""
        here: str | None = self.view.currentIndex().data(ID)
        return here

    def show(self, pieces: Sequence[Piece]) -> None:
        self.lists.show_pieces(pieces)

    def rows(self) -> list[str]:
        """The texts, without what isolates them."""
        model = self.view.model()
        said = (model.index(row, 0).data() for row in range(model.rowCount(QModelIndex())))
        return ["".join(letter for letter in text if letter not in "\u2066\u2068\u2069") for text in said]


@pytest.fixture
def column(qtbot: QtBot) -> Column:
    return Column(qtbot)


def test_every_item_has_a_row_after_the_photographs_that_belong_to_none(column: Column) -> None:
    assert column.rows() == ["Ungrouped  4", "F-A001  Fin", "F-A002  Pipe, set aside", "F-A003  Ring"]


def test_what_is_typed_narrows_the_items_and_enter_takes_the_first(column: Column) -> None:
    column.qtbot.keyClicks(column.find, "rin")
    assert column.rows() == ["Ungrouped  4", "F-A003  Ring"]
    column.qtbot.keyClick(column.find, Qt.Key.Key_Return)
    assert column.chosen == ["id-3"]


def test_where_no_item_meets_what_is_typed_enter_takes_none(column: Column) -> None:
    column.qtbot.keyClicks(column.find, "wing")
    column.qtbot.keyClick(column.find, Qt.Key.Key_Return)
    assert (column.rows(), column.chosen) == (["Ungrouped  4"], [])


def test_an_item_is_marked_though_its_row_comes_only_later(column: Column) -> None:
    column.lists.mark("id-4")
    assert column.current is None
    column.show([FIN, PIPE, RING, piece(4, "")])
    assert column.current == "id-4"


def test_an_item_is_marked_again_when_it_is_no_longer_narrowed_away(column: Column) -> None:
    column.lists.mark("id-1")
    column.find.setText("ring")
    assert column.current is None
    column.find.clear()
    assert column.current == "id-1"


def test_whoever_reads_in_the_list_stays_there_when_it_is_read_anew(column: Column) -> None:
    many = [piece(number, "Fin") for number in range(1, 301)]
    column.show(many)
    column.lists.mark("id-1")
    column.view.setCurrentIndex(column.view.model().index(200, 0))
    column.view.verticalScrollBar().setValue(195)
    read = column.view.indexAt(column.view.viewport().rect().topLeft()).data(ID)
    column.show(many[5:])
    assert column.current == "id-200"
    assert column.view.viewport().rect().intersects(column.view.visualRect(column.view.currentIndex()))
    column.show(many)
    assert column.view.indexAt(column.view.viewport().rect().topLeft()).data(ID) == read


def test_a_row_is_chosen_by_the_keys(column: Column) -> None:
    column.view.setFocus()
    column.view.setCurrentIndex(column.view.model().index(0, 0))
    column.qtbot.keyClick(column.view, Qt.Key.Key_Down)
    column.qtbot.keyClick(column.view, Qt.Key.Key_Return)
    assert column.chosen == ["id-1"]


def test_the_photographs_of_none_have_no_number_until_they_are_counted(qtbot: QtBot) -> None:
    lists = RecordLists()
    qtbot.addWidget(lists)
    (view,) = lists.findChildren(QListView)
    assert view.model().index(0, 0).data() == "Ungrouped"


def test_what_a_stranger_called_an_item_is_no_rich_text_in_its_tooltip(column: Column) -> None:
    column.show([piece(1, "<img src=x>")])
    said = column.view.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert not QtGui.Qt.mightBeRichText(said)
