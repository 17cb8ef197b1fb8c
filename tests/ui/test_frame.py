"""The frame: which mission is open, what is saved, what can be done."""

from PySide6.QtWidgets import QLabel

from tests.ui.studios import Stage


def test_the_open_mission_is_named_on_top(open_stage: Stage) -> None:
    title = open_stage.find(QLabel, "frame.top.title")
    assert isinstance(title, QLabel)
    assert "XX-2024-AA-001" in title.text()
