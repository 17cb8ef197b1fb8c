"""The system's dialogs: what somebody chooses counts, unless the question was taken back meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ui.views.asking import SystemDialogs


@pytest.fixture
def dialogs(qtbot: QtBot) -> SystemDialogs:
    window = QWidget()
    qtbot.addWidget(window)
    return SystemDialogs(window)


def accept() -> None:
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, QFileDialog):
            shown.accept()


def test_the_folder_that_is_chosen_counts(
    dialogs: SystemDialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    QTimer.singleShot(0, accept)
    assert dialogs.folder("A folder") == tmp_path


def test_taken_back_it_closes_and_nothing_counts(dialogs: SystemDialogs) -> None:
    QTimer.singleShot(0, dialogs.take_back)
    assert dialogs.new_file("A table", "log.csv") is None
    QTimer.singleShot(0, dialogs.take_back)
    assert dialogs.files("Photographs") == []


def test_an_answer_that_comes_all_the_same_counts_for_nothing(
    dialogs: SystemDialogs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "reject", lambda _: None)  # a dialog of the system that does not close
    monkeypatch.chdir(tmp_path)
    QTimer.singleShot(0, dialogs.take_back)
    QTimer.singleShot(0, accept)
    assert dialogs.folder("A folder") is None
