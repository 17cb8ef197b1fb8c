"""Rows as a table of texts."""

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.i18n import apart
from ui.models.cell import Badge, Tone
from ui.models.rows import Rows
from ui.models.table import Column, TableModel

Part, Across = Qt.ItemDataRole, Qt.Orientation.Horizontal
SAFE = Badge("check", "verified", Tone.OK)

COLUMNS = (
    Column[int]("Number", 90, "A{:04}".format, order="number"),
    Column[int]("Length", 120, "{}.0 ± 2.0 mm".format, figures=True),
    Column[int]("State", 100, lambda _: "open", badge=lambda row: SAFE if row else None),
)


def fetch(ids: Sequence[int]) -> list[int | None]:
    return [None if number < 0 else number for number in ids]


def adorn(badge: Badge) -> tuple[QIcon, QColor]:
    return QIcon(), QColor("green" if badge is SAFE else "red")


@pytest.fixture
def rows() -> Rows[int]:
    rows = Rows(fetch)
    rows.replace(array("q", [0, 1, -1]))
    return rows


@pytest.fixture
def model(rows: Rows[int]) -> TableModel[int]:
    return TableModel(rows, COLUMNS, adorn)


def texts(model: TableModel[int], row: int) -> list[str | None]:
    return [model.data(model.index(row, column)) for column in range(model.columnCount())]


def test_the_model_keeps_the_rules_of_models(qtmodeltester: ModelTester, rows: Rows[int]) -> None:
    model = TableModel(rows, COLUMNS, adorn)
    qtmodeltester.check(model)
    rows.replace(array("q", range(5)))
    rows.read_anew()
    rows.replace(array("q"))
    assert model.rowCount() == 0


def test_every_column_says_its_text(model: TableModel[int]) -> None:
    assert texts(model, 0) == [apart("A0000"), apart("0.0 ± 2.0 mm"), apart("open")]


def test_a_state_is_said_with_word_icon_and_colour(model: TableModel[int]) -> None:
    index = model.index(1, 2)
    assert model.data(index) == apart("verified")
    assert isinstance(model.data(index, Part.DecorationRole), QIcon)
    assert model.data(index, Part.ForegroundRole) == QColor("green")
    assert model.data(model.index(0, 2), Part.ForegroundRole) is None


def test_a_row_that_is_gone_is_empty(model: TableModel[int]) -> None:
    assert texts(model, 2) == [None, None, None]


def test_figures_stand_at_the_right_in_any_language(model: TableModel[int]) -> None:
    for found in (
        model.data(model.index(0, 1), Part.TextAlignmentRole),
        model.headerData(1, Across, Part.TextAlignmentRole),
    ):
        assert found & Qt.AlignmentFlag.AlignRight
        assert found & Qt.AlignmentFlag.AlignAbsolute


def test_titles_are_those_declared(model: TableModel[int]) -> None:
    assert [model.headerData(section, Across) for section in range(4)] == ["Number", "Length", "State", None]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_tooltips_take_nothing_for_markup(rows: Rows[int]) -> None:
    model = TableModel(rows, [Column[int]("Name", 90, lambda _: "<b>loud</b>")], adorn)
    assert "\u2060b>" in model.data(model.index(0, 0), Part.ToolTipRole)


def test_views_are_told_what_changed(qtbot: QtBot, rows: Rows[int]) -> None:
    model = TableModel(rows, COLUMNS, adorn)
    with qtbot.waitSignal(model.dataChanged) as told:
        rows.read_anew()
    assert [(index.row(), index.column()) for index in told.args[:2]] == [(0, 0), (2, 2)]
    with qtbot.waitSignals([model.modelAboutToBeReset, model.modelReset], order="strict"):
        rows.replace(array("q"))
    with qtbot.assertNotEmitted(model.dataChanged):
        rows.read_anew()
