"""The one window, driven as a person does: rail, palette, keys, jobs, messages."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QPushButton, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from fieldkit.errors import Refused
from fieldkit.progress import Report, Step
from tests.ui.studios import Stage
from ui.actions import ACTIONS
from ui.jobs import Lane
from ui.settings import GEOMETRY
from ui.views.window import FRAME, USUAL

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(stage: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the focus is."""
    stage.qtbot.keyClick(stage.studio.window.focusWidget() or stage.studio.window, key, held)


def test_each_place_is_reached_by_its_number(open_stage: Stage) -> None:
    for number, name in enumerate(("intake", "record", "catalogue", "packets", "custody"), 1):
        press(open_stage, Qt.Key(Qt.Key.Key_0 + number), CONTROL)
        button = open_stage.find(QToolButton, f"frame.rail.{name}")
        assert isinstance(button, QToolButton)
        assert button.isChecked()


def test_the_palette_finds_a_command_by_parts_of_its_name_and_does_it(open_stage: Stage, qtbot: QtBot) -> None:
    press(open_stage, Qt.Key.Key_K, CONTROL)
    field = open_stage.find(QLineEdit, "palette.field")
    assert field.hasFocus()
    qtbot.keyClicks(field, "cust go")
    listed = open_stage.find(QListWidget, "palette.list")
    assert isinstance(listed, QListWidget)
    assert [listed.item(row).text() for row in range(listed.count())] == ["Go to Custody"]
    qtbot.keyClick(field, Qt.Key.Key_Return)
    button = open_stage.find(QToolButton, "frame.rail.custody")
    assert isinstance(button, QToolButton)
    assert button.isChecked()
    assert open_stage.find(QFrame, "palette").isHidden()


@pytest.mark.parametrize(("sheet", "act"), [("palette", "help.palette"), ("keys", "help.keys")])
def test_a_sheet_goes_with_the_place_that_it_tells_of(open_stage: Stage, sheet: str, act: str) -> None:
    for leave in ("go.catalogue", "app.leave"):
        open_stage.studio.window.acts[act].trigger()
        assert open_stage.find(QFrame, sheet).isVisible()
        open_stage.studio.window.acts[leave].trigger()
        open_stage.settle()
        assert open_stage.find(QFrame, sheet).isHidden()


def test_a_sheet_closes_where_what_had_the_focus_before_is_gone(open_stage: Stage, qtbot: QtBot) -> None:
    field = QLineEdit(open_stage.studio.window)
    field.show()
    field.setFocus()
    press(open_stage, Qt.Key.Key_K, CONTROL)
    field.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qtbot.keyClick(open_stage.find(QLineEdit, "palette.field"), Qt.Key.Key_Escape)
    assert open_stage.find(QFrame, "palette").isHidden()


def test_escape_leaves_the_palette_and_gives_the_focus_back(open_stage: Stage, qtbot: QtBot) -> None:
    before = open_stage.find(QPushButton, "frame.top.search")
    before.setFocus()
    press(open_stage, Qt.Key.Key_K, CONTROL)
    qtbot.keyClick(open_stage.find(QLineEdit, "palette.field"), Qt.Key.Key_Escape)
    assert open_stage.find(QFrame, "palette").isHidden()
    assert open_stage.studio.window.focusWidget() is before


def test_the_sheet_of_keys_lists_exactly_what_is_to_be_had(open_stage: Stage) -> None:
    press(open_stage, Qt.Key.Key_F1)
    sheet = open_stage.find(QFrame, "keys")
    assert sheet.isVisible()
    shown = {label.objectName().removeprefix("keys.") for label in sheet.findChildren(QLabel) if label.objectName()}
    offered = {offer.action.id for offer in open_stage.studio.window.acts.offered() if offer.action.keys}
    assert shown - {""} == offered
    assert offered <= {action.id for action in ACTIONS}
    press(open_stage, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_a_refusal_is_said_with_its_way_out_in_the_window(open_stage: Stage) -> None:
    def refuse(_: Report) -> None:
        raise Refused("sealing a packet", "Settle the fork first.")

    open_stage.studio.lanes.start(refuse)
    open_stage.settle()
    notice = open_stage.find(QFrame, "frame.notice")
    assert notice.isVisible()
    assert "Settle the fork first." in notice.accessibleName()
    close = open_stage.find(QPushButton, "frame.notice.close")
    assert isinstance(close, QPushButton)
    close.click()
    assert notice.isHidden()


def test_long_work_is_listed_with_its_progress_and_can_be_stopped_there(open_stage: Stage) -> None:
    told: list[str] = []

    def work(report: Report) -> None:
        while True:
            report(Step("copying", 3, 10))

    start = open_stage.studio.lanes.start
    start(work, lane=Lane.LONG, title="Bring in", stopped=lambda: told.append("stopped"))
    jobs = open_stage.find(QPushButton, "frame.status.jobs")
    assert isinstance(jobs, QPushButton)
    assert jobs.isVisible()
    jobs.click()
    tray = open_stage.find(QFrame, "frame.tray")
    assert tray.isVisible()
    stop = open_stage.find(QPushButton, "frame.tray.stop")
    assert isinstance(stop, QPushButton)
    stop.click()
    open_stage.settle()
    assert told == ["stopped"]
    assert tray.isHidden()
    assert jobs.isHidden()


def test_single_letters_are_left_to_whoever_types(open_stage: Stage, qtbot: QtBot) -> None:
    press(open_stage, Qt.Key.Key_K, CONTROL)
    field = open_stage.find(QLineEdit, "palette.field")
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "/?")
    assert field.text() == "/?"


def test_the_first_window_fills_a_screen_that_is_too_small_for_it_and_a_later_one_keeps_its_place(
    open_stage: Stage,
) -> None:
    window = open_stage.studio.window
    window.keep_place()
    window.fill_small_screen()
    assert not window.isMaximized()
    open_stage.studio.settings.put(GEOMETRY, b"")
    window.fill_small_screen()
    room = window.screen().availableSize()
    small = room.width() < USUAL[0] or room.height() < USUAL[1] + FRAME
    assert window.isMaximized() is small


def test_enter_presses_a_button_that_has_the_focus(open_stage: Stage) -> None:
    search = open_stage.find(QPushButton, "frame.top.search")
    search.setFocus()
    press(open_stage, Qt.Key.Key_Return)
    assert open_stage.find(QFrame, "palette").isVisible()


def test_enter_presses_a_button_of_a_page_over_the_window_once(open_stage: Stage) -> None:
    open_stage.studio.window.acts["app.preferences"].trigger()
    back, presses = open_stage.find(QToolButton, "preferences.back"), list[QAction]()
    assert isinstance(back, QToolButton)
    back.triggered.connect(presses.append)
    back.setFocus()
    press(open_stage, Qt.Key.Key_Return)
    assert (open_stage.studio.window.covers.top, len(presses)) == (None, 1)


def test_what_the_sheet_of_keys_has_no_room_for_is_reached_by_keys(open_stage: Stage) -> None:
    open_stage.studio.window.resize(1024, 640)
    open_stage.studio.window.acts["go.record"].trigger()
    press(open_stage, Qt.Key.Key_F1)
    area = open_stage.find(QFrame, "keys").findChild(QScrollArea)
    assert area is not None
    bar = area.verticalScrollBar()
    assert bar.maximum() > 0
    press(open_stage, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    press(open_stage, Qt.Key.Key_Up)
    assert bar.value() < bar.maximum()
    assert open_stage.find(QFrame, "keys").isVisible()


def test_a_mission_can_be_left_without_knowing_a_key(open_stage: Stage) -> None:
    leave = open_stage.find(QToolButton, "frame.rail.app.leave")
    assert "Close the mission" in leave.accessibleName()
    open_stage.qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    open_stage.settle()
    assert open_stage.studio.window.start.isVisible()
