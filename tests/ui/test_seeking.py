"""Ctrl+K leads to the things of the mission by their names, and never to their undoing instead."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListWidget, QToolButton
from pytestqt.qtbot import QtBot

from tests.make import Laptop, card
from tests.ui.studios import Stage, window_of


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 1))
        laptop.item(mission)
    with window_of(laptop, qtbot) as made:
        yield made.open()


def seek(stage: Stage, text: str) -> list[str]:
    """Type into the palette; what it lists then."""
    stage.studio.window.acts["help.palette"].trigger()
    stage.qtbot.keyClicks(stage.find(QLineEdit, "palette.field"), text)
    listed = stage.find(QListWidget, "palette.list")
    assert isinstance(listed, QListWidget)
    return [listed.item(row).text() for row in range(listed.count())]


def take_first(stage: Stage) -> None:
    stage.qtbot.keyClick(stage.find(QLineEdit, "palette.field"), Qt.Key.Key_Return)
    stage.settle()


def test_an_item_is_gone_to_and_stands_before_what_would_undo_it(stage: Stage) -> None:
    found = seek(stage, "f-a0")
    assert found[0] == "F-A001"
    assert "F-A001" in found[1]
    assert found[1].startswith("Undo")
    take_first(stage)
    button = stage.find(QToolButton, "frame.rail.record")
    assert isinstance(button, QToolButton)
    assert button.isChecked()
    title = stage.find(QLabel, "record.form.label")
    assert isinstance(title, QLabel)
    assert "F-A001" in title.text()


def test_a_photo_is_found_by_the_beginning_of_its_number(stage: Stage) -> None:
    assert seek(stage, "p-a") == ["P-A0001"]


def test_where_nothing_is_called_so_it_is_said_and_enter_does_nothing(stage: Stage) -> None:
    assert seek(stage, "nobody calls it so") == ["Nothing here is called so"]
    take_first(stage)
    assert stage.find(QFrame, "palette").isVisible()


def test_under_a_page_that_lies_over_the_mission_its_things_are_not_offered(stage: Stage) -> None:
    stage.studio.window.acts["app.preferences"].trigger()
    stage.settle()
    assert seek(stage, "p-a0001") == ["Nothing here is called so"]
