"""The frame: which mission is open, what is saved, what can be done."""

from PySide6 import QtGui
from PySide6.QtWidgets import QLabel

from tests.ui.studios import Stage


def test_the_open_mission_is_named_on_top(open_stage: Stage) -> None:
    title = open_stage.find(QLabel, "frame.top.title")
    assert isinstance(title, QLabel)
    assert "XX-2024-AA-001" in title.text()


def test_a_strangers_title_is_never_taken_for_rich_text(open_stage: Stage) -> None:
    open_stage.studio.window.mission.top.show_title("XX-2024-AA-001", "<b>Site</b> north")
    title = open_stage.find(QLabel, "frame.top.title")
    assert "<b>Site</b>" in title.text()
    assert not QtGui.Qt.mightBeRichText(title.toolTip())
