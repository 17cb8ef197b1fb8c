"""A row of choices, one of which is on."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ui.theme.appearance import Appearance
from ui.theme.roles import BESIDE, SEGMENT
from ui.theme.segments import Segment, Segments


@pytest.fixture
def row(appearance: Appearance, qtbot: QtBot) -> Segments:
    made = Segments(
        "catalogue.view",
        "Show as",
        [Segment("grid", "Grid"), Segment("table", "Table"), Segment("compare", "Compare")],
    )
    qtbot.addWidget(made)
    made.show()
    return made


def button(row: Segments, key: str) -> QPushButton:
    return row.findChild(QPushButton, f"catalogue.view.{key}")


def test_the_first_is_on_at_first(row: Segments) -> None:
    assert row.choice == "grid"


def test_a_choice_is_told_and_takes_the_other_off(row: Segments, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as told:
        qtbot.mouseClick(button(row, "table"), Qt.MouseButton.LeftButton)
    assert told.args == ["table"]
    assert not button(row, "grid").isChecked()


def test_tab_goes_to_the_choice(row: Segments) -> None:
    row.choose("table")
    assert [bool(button(row, key).focusPolicy() & Qt.FocusPolicy.TabFocus) for key in ("grid", "table")] == [
        False,
        True,
    ]


def test_arrows_move_the_choice(row: Segments, qtbot: QtBot) -> None:
    button(row, "grid").setFocus()
    with qtbot.waitSignal(row.chosen) as told:
        qtbot.keyClick(button(row, "grid"), Qt.Key.Key_Right)
    assert told.args == ["table"]


def test_a_choice_that_the_program_makes_is_told_too(row: Segments, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as told:
        row.choose("compare")
    assert told.args == ["compare"]


def test_corners_are_round_at_both_ends_whichever_way_the_writing_runs(row: Segments, qapp: QApplication) -> None:
    assert [button(row, key).property(SEGMENT) for key in ("grid", "table", "compare")] == [
        "left",
        "middle",
        "right",
    ]
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [button(row, key).property(SEGMENT) for key in ("grid", "table", "compare")] == [
        "right",
        "middle",
        "left",
    ]


def test_the_line_between_neighbours_is_that_of_the_choice(row: Segments) -> None:
    row.choose("table")
    assert [button(row, key).property(BESIDE) for key in ("grid", "table", "compare")] == [False, False, True]


def test_all_are_named_and_equally_tall(row: Segments, appearance: Appearance) -> None:
    buttons = row.findChildren(QPushButton)
    assert all(one.accessibleName() and one.objectName() for one in buttons)
    assert {one.height() for one in buttons} == {appearance.look.control}
