"""Items to choose from: what is chosen is known by what it is, not by where it stands."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from ui.models.pieces import ChoosablePieces, PiecesModel
from ui.presenters.pieces import Piece

FIN, PIPE, RING = (
    Piece("id-1", "F-A001", "Fin", withdrawn=False, words="f-a001 fin"),
    Piece("id-2", "F-A002", "Pipe", withdrawn=False, words="f-a002 pipe"),
    Piece("id-3", "F-A003", "Ring", withdrawn=False, words="f-a003 ring"),
)
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


def check(model: PiecesModel, index: QModelIndex, state: Qt.CheckState = CHECKED) -> bool:
    return model.setData(index, state.value, Qt.ItemDataRole.CheckStateRole)


def test_what_is_chosen_stays_so_while_it_is_narrowed_away_and_where_it_moves(qtbot: QtBot) -> None:
    model, told = ChoosablePieces(), list[tuple[str, ...]]()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.chosen_changed.connect(lambda: told.append(model.chosen))
    model.show([FIN, RING])
    check(model, model.place("id-3"))
    check(model, model.place("id-1"))
    model.narrow("Pipe")
    model.show([FIN, PIPE, RING])
    assert (model.chosen, model.rowCount()) == (("id-1", "id-3"), 1)
    model.narrow("")
    states = [model.place(f"id-{n}").data(Qt.ItemDataRole.CheckStateRole) for n in (1, 2, 3)]
    assert states == [CHECKED, UNCHECKED, CHECKED]
    check(model, model.place("id-1"), UNCHECKED)
    assert told == [("id-3",), ("id-1", "id-3"), ("id-3",)]
    tester.deleteLater()


def test_what_is_gone_is_chosen_no_more(qtbot: QtBot) -> None:
    model = ChoosablePieces()
    model.show([FIN, PIPE])
    check(model, model.place("id-2"))
    model.show([FIN])
    assert (model.chosen, model.place("id-2").isValid()) == ((), False)


def test_nothing_but_whether_it_is_chosen_can_be_changed(qtbot: QtBot) -> None:
    model = ChoosablePieces()
    model.show([FIN])
    assert not model.setData(model.first(), "Wing")
    assert model.first().flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not model.first().flags() & Qt.ItemFlag.ItemIsEditable
