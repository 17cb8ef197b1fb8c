"""What is half typed outlives the program: it stands in its field again, and the window says so."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldkit import recording
from tests.make import ROOT, Laptop, card
from tests.ui.studios import Stage, window_of
from ui.actions import ACTIONS


def notes(stage: Stage) -> QPlainTextEdit:
    field = stage.find(QPlainTextEdit, "record.form.notes.lines")
    assert isinstance(field, QPlainTextEdit)
    return field


def test_what_was_typed_into_a_window_that_was_killed_is_there_after_a_restart(
    tmp_path: Path, qtbot: QtBot
) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.item(mission)
    command = [sys.executable, "-m", "tests.faults.window", str(tmp_path), "Bent at the root"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        assert window.stdout.readline() == "kept Bent at the root\n"
        window.kill()
    with window_of(laptop, qtbot) as again:
        again.open()
        notice = again.find(QFrame, "frame.notice")
        assert notice.isVisible()
        assert "Recovered draft of" in notice.accessibleName()
        there = again.find(QPushButton, "frame.notice.way_out")
        qtbot.keyClick(there, Qt.Key.Key_Space)
        again.settle()
        assert notes(again).isVisible()
        assert notes(again).toPlainText() == "Bent at the root"
        assert notes(again).hasFocus()
        remark = again.find(QLabel, "record.form.notes.remark")
        assert remark.isVisible()


def test_a_note_that_is_recorded_leaves_no_draft(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        item = laptop.item(mission).id
    with window_of(laptop, qtbot) as stage:
        stage.open()
        stage.studio.parts.reveal("record", item)
        qtbot.keyClicks(notes(stage), "Bent at the root")
        qtbot.keyClick(notes(stage), Qt.Key.Key_Return)
        stage.settle()
        assert notes(stage).toPlainText() == ""
    with laptop.open(write=False) as mission:
        assert recording.drafts(mission) == []
        assert recording.find_note(mission, "F-A001/N01").text == "Bent at the root"


def described(stage: Stage) -> QPlainTextEdit:
    field = stage.find(QPlainTextEdit, "record.form.description.lines")
    assert isinstance(field, QPlainTextEdit)
    return field


def test_a_description_that_was_half_typed_comes_back_to_its_item(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        item = laptop.item(mission, description="A ring").id
    with window_of(laptop, qtbot) as stage:
        stage.open().studio.parts.reveal("record", item)
        described(stage).setFocus()
        described(stage).moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(described(stage), ", bent")
        described(stage).hide()
        stage.studio.frame.close()
        stage.settle()
        QCoreApplication.sendEvent(described(stage), QFocusEvent(QEvent.Type.FocusOut))  # late, as windows do
    with window_of(laptop, qtbot) as again:
        again.open().studio.parts.reveal("record", item)
        assert described(again).toPlainText() == "A ring, bent"
        qtbot.keyClick(again.find(QPushButton, "frame.notice.way_out"), Qt.Key.Key_Space)
        again.settle()
        assert described(again).hasFocus()
        assert again.find(QLabel, "record.form.description.remark").isVisible()
    with laptop.open(write=False) as mission:
        assert recording.find_item(mission, item).description == "A ring"


def test_an_item_that_was_only_begun_is_gone_on_with(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 1))
    with window_of(laptop, qtbot) as stage:
        stage.open().studio.parts.go("record")
        stage.settle()
        stage.studio.window.acts["record.new"].trigger()
        described(stage).setFocus()
        qtbot.keyClicks(described(stage), "Bent")
        stage.until(lambda: any("Bent" in draft.text for draft in recording.drafts(stage.desk.reading)))
    with window_of(laptop, qtbot) as again:
        again.open()
        assert "Recovered draft of" in again.find(QFrame, "frame.notice").accessibleName()
        qtbot.keyClick(again.find(QPushButton, "frame.notice.way_out"), Qt.Key.Key_Space)
        assert described(again).toPlainText() == "Bent"
        assert described(again).isVisible()


def test_there_is_nothing_to_save() -> None:
    assert [action.id for action in ACTIONS if "save" in f"{action.id} {action.title}".lower()] == []
