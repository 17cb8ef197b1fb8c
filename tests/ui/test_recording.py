"""The Record screen by keyboard: where work goes on after an act."""

import secrets
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.make import Laptop, card
from tests.ui.studios import window_of
from ui.actions.keys import GROUP
from ui.i18n import bare


def test_after_an_item_is_complete_work_goes_on_at_the_filmstrip(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 2))
        item = laptop.item(mission, **{"class": "cc.fin"}).id
    with window_of(laptop, qtbot) as stage:
        stage.open().studio.parts.reveal("record", item)
        stage.settle()
        stage.find(QLineEdit, "record.form.material.line").setFocus()
        for _ in range(2):  # the first time it is said that a measurement is missing
            stage.studio.window.acts["record.complete"].trigger()
            stage.settle()
        focused = stage.studio.window.focusWidget()
        assert focused is not None
        assert focused.objectName() == "record.strip"


def test_what_is_taken_off_whole_is_said_to_be_taken_off(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        item = laptop.item(mission, material=["mat.steel"]).id
    with window_of(laptop, qtbot) as stage:
        stage.open().studio.parts.reveal("record", item)
        stage.settle()
        qtbot.keyClick(stage.find(QPushButton, "record.form.material.chip.mat.steel"), Qt.Key.Key_Space)
        asked = stage.find(QLabel, "record.reason.change")
        assert isinstance(asked, QLabel)
        assert asked.text() == "Material: “Steel” is taken off."


def test_where_another_program_writes_an_item_is_refused_above_the_screen(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01", chance=secrets.token_bytes)
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 1))
        with window_of(laptop, qtbot) as stage:
            stage.studio.frame.open(laptop.folder, write=False)
            stage.settle()
            stage.studio.parts.go("record")
            stage.settle()
            for name in ("record.new", "record.complete"):
                stage.studio.window.acts[name].trigger()
                stage.settle()
            why = stage.find(QLabel, "frame.notice.remedy")
            assert isinstance(why, QLabel)
            assert "reading only" in why.text()


def test_an_item_that_is_begun_says_how_many_photos_it_gets_whatever_is_looked_at_next(
    tmp_path: Path, qtbot: QtBot
) -> None:
    laptop = Laptop(tmp_path, "P-01")
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 3))
    with window_of(laptop, qtbot) as stage:
        stage.open().studio.parts.go("record")
        stage.settle()
        for act in ("record.new", "record.next"):
            stage.studio.window.acts[act].trigger()
            stage.settle()
        label = stage.find(QLabel, "record.form.label")
        assert isinstance(label, QLabel)
        assert label.text() == "New item, 1 photo"


def test_how_an_item_is_begun_is_told_with_the_key_that_does_it_now(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    with window_of(laptop, qtbot) as stage:
        stage.open().studio.parts.go("record")
        stage.settle()
        said = stage.find(QLabel, "record.form.empty")
        assert isinstance(said, QLabel)
        assert "press F2:" in bare(said.text())
        stage.studio.settings.put_key(GROUP, "record.new", "Ctrl+I N")
        assert "press Ctrl+I:" in bare(said.text())
        stage.studio.settings.put_key(GROUP, "record.new", "")
        assert "ask for a new item" in said.text()
