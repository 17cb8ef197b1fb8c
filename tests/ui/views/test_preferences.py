"""The preferences: everything holds at once, keys are captured from the keyboard, nothing secret stays."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QTableWidget
from pytestqt.qtbot import QtBot

from tests.make import Laptop
from tests.ui.studios import Stage, window_of
from ui.actions import ACTIONS
from ui.actions.keys import GROUP
from ui.i18n import bare
from ui.settings import HAND, LANGUAGE, RECENT, SCALE, THEME
from ui.theme.look import Hand
from ui.theme.tokens import Theme


@pytest.fixture
def page(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """The page, over the start page."""
    with window_of(Laptop(tmp_path, "P-01"), qtbot) as made:
        made.settle()
        made.studio.window.acts["app.preferences"].trigger()
        made.settle()
        yield made


def section(stage: Stage, number: int) -> None:
    """Go to a section with the arrows."""
    listed = stage.find(QListWidget, "preferences.sections")
    stage.qtbot.keyClick(listed, Qt.Key.Key_Home)
    for _ in range(number):
        stage.qtbot.keyClick(listed, Qt.Key.Key_Down)
    stage.settle()


def press(stage: Stage, name: str) -> None:
    stage.qtbot.mouseClick(stage.find(QPushButton, name), Qt.MouseButton.LeftButton)
    stage.settle()


def listen_for(stage: Stage, action: str) -> QLineEdit:
    """Choose an action in the table and press Enter: its line is listening."""
    section(stage, 4)
    table = stage.find(QTableWidget, "preferences.keys.table")
    assert isinstance(table, QTableWidget)
    table.setCurrentCell([one.id for one in ACTIONS].index(action), 0)
    table.setFocus()
    stage.qtbot.keyClick(table, Qt.Key.Key_Return)
    line = stage.find(QLineEdit, "preferences.keys.line")
    assert line.isVisible()
    assert isinstance(line, QLineEdit)
    return line


def told(stage: Stage) -> str:
    return stage.find(QLabel, "preferences.keys.told").text()


def test_there_are_at_most_six_sections_and_arrows_go_through_them(page: Stage) -> None:
    listed = page.find(QListWidget, "preferences.sections")
    assert isinstance(listed, QListWidget)
    assert listed.count() <= 6
    section(page, listed.count() - 1)
    assert page.find(QPushButton, "preferences.advanced.copy").isVisible()


def test_what_is_chosen_is_worn_at_once(page: Stage) -> None:
    section(page, 3)
    press(page, "preferences.display.theme.night")
    press(page, "preferences.display.scale.125")
    press(page, "preferences.display.hand.gloves")
    look = page.studio.parts.appearance.look
    assert (look.theme, look.scale, look.hand) == (Theme.NIGHT, 125, Hand.GLOVES)
    settings = page.studio.settings
    assert (settings.get(THEME), settings.get(SCALE), settings.get(HAND)) == ("night", 125, "gloves")


def test_sunlight_by_its_key_shows_in_the_choice(page: Stage) -> None:
    section(page, 3)
    page.studio.window.acts["view.sunlight"].trigger()
    assert page.find(QPushButton, "preferences.display.theme.sunlight").isChecked()


def test_another_language_asks_for_another_window(tmp_path: Path, qtbot: QtBot) -> None:
    with window_of(Laptop(tmp_path, "P-01"), qtbot) as stage:
        stage.settle()
        stage.studio.show_preferences("display")
        box = stage.find(QComboBox, "preferences.display.language.box")
        stage.qtbot.keyClicks(box, "English")
        assert stage.studio.settings.get(LANGUAGE) == "en"
        assert stage.again == 1


def test_keys_are_captured_and_hold_at_once(page: Stage) -> None:
    line = listen_for(page, "help.palette")
    page.qtbot.keyClick(line, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert page.studio.settings.keys(GROUP) == {"help.palette": "Ctrl+Shift+P"}
    assert page.studio.window.acts["help.palette"].shortcut().toString() == "Ctrl+Shift+P"
    assert not line.isVisible()


def test_a_key_of_another_action_is_named_and_does_not_act(page: Stage) -> None:
    line = listen_for(page, "help.palette")
    page.qtbot.keyClick(line, Qt.Key.Key_F12)
    assert "Sunlight" in told(page)
    assert page.studio.settings.get(THEME) == "light"
    assert page.studio.settings.keys(GROUP) == {}
    assert line.isVisible()


def test_esc_leaves_the_keys_and_backspace_takes_them(page: Stage) -> None:
    line = listen_for(page, "help.palette")
    page.qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert page.studio.settings.keys(GROUP) == {}
    assert page.studio.window.covers.top is not None
    line = listen_for(page, "help.palette")
    page.qtbot.keyClick(line, Qt.Key.Key_Backspace)
    assert page.studio.settings.keys(GROUP) == {"help.palette": ""}
    press(page, "preferences.keys.reset_all")
    assert page.studio.window.acts["help.palette"].shortcut().toString() == "Ctrl+K"


def test_keys_that_move_and_type_are_kept_for_that(page: Stage) -> None:
    line = listen_for(page, "help.palette")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space):
        page.qtbot.keyClick(line, key)
        assert "move and to type" in told(page)
    assert page.studio.settings.keys(GROUP) == {}


def test_the_table_is_narrowed_by_words(page: Stage) -> None:
    section(page, 4)
    page.qtbot.keyClicks(page.find(QLineEdit, "preferences.keys.words"), "sunlight")
    table = page.find(QTableWidget, "preferences.keys.table")
    assert isinstance(table, QTableWidget)
    assert [row for row in range(table.rowCount()) if not table.isRowHidden(row)] == [
        [action.id for action in ACTIONS].index("view.sunlight")
    ]


def test_a_new_key_is_made_and_its_passphrase_forgotten(page: Stage) -> None:
    for name, text in (("person", "P-02"), ("passphrase.first", "warm hands"), ("passphrase.again", "warm hands")):
        line = page.find(QLineEdit, f"preferences.{name}.line")
        page.qtbot.keyClicks(line, text)
    press(page, "preferences.make")
    assert "P-02" in page.find(QLabel, "preferences.operator.person").text()
    assert page.find(QLineEdit, "preferences.passphrase.first.line").text() == ""


def test_what_a_helper_asks_for_goes_into_the_clipboard(page: Stage) -> None:
    section(page, 5)
    press(page, "preferences.advanced.copy")
    copied = QGuiApplication.clipboard().text()
    assert "PySide" in copied
    assert str(page.laptop.profile.folder) in copied


def test_the_way_into_sunlight_is_told_with_the_key_that_it_has_now(page: Stage) -> None:
    said = page.find(QLabel, "preferences.display.told")
    assert isinstance(said, QLabel)
    assert bare(said.text()).startswith("F12 goes into sunlight")
    page.studio.settings.put_key(GROUP, "view.sunlight", "Ctrl+F8")
    assert bare(said.text()).startswith("Ctrl+F8 goes")
    page.studio.settings.put_key(GROUP, "view.sunlight", "")
    assert said.text().startswith("Nothing that was recorded")


def test_the_file_for_help_is_shown_whole_and_then_written_as_it_was_shown(page: Stage, tmp_path: Path) -> None:
    page.studio.settings.put(RECENT, (str(tmp_path / "Secret Village.fieldkit"),))
    page.studio.settings.put(THEME, "night")
    page.studio.settings.put_key(GROUP, "edit.undo", "Ctrl+Alt+U")
    section(page, 5)
    page.answers.given = [tmp_path / "help.zip", tmp_path / "help.zip"]
    press(page, "preferences.advanced.support")
    box = page.find(QPlainTextEdit, "preferences.advanced.shown")
    assert isinstance(box, QPlainTextEdit)
    press(page, "preferences.advanced.write")
    with zipfile.ZipFile(tmp_path / "help.zip") as archive:
        texts = {name: archive.read(name).decode() for name in archive.namelist()}
    assert box.toPlainText() == "\n".join(f"== {name}\n{text}" for name, text in texts.items())
    assert "fieldkit: " in texts["versions.txt"]
    assert "ok       database encrypts" in texts["self-check.txt"]
    assert texts["settings.txt"] == "display/theme: night\nkeys/edit.undo: Ctrl+Alt+U\n"
    whole = "".join(texts.values())
    assert [
        word for word in ("Secret", "P-01", str(tmp_path), str(page.laptop.profile.folder)) if word in whole
    ] == []
    press(page, "preferences.advanced.write")
    assert "exists already" in page.find(QLabel, "preferences.notice.sentence").text()


def test_the_list_of_sections_is_as_wide_as_they_need_after_the_type_has_grown_and_shrunk(page: Stage) -> None:
    page.studio.window.resize(1366, 768)
    listed = page.find(QListWidget, "preferences.sections")
    assert isinstance(listed, QListWidget)
    narrow = listed.width()
    for act, steps in (("view.larger", 3), ("view.smaller", 3)):
        for _ in range(steps):
            page.studio.window.acts[act].trigger()
        page.settle()
        page.until(lambda: listed.viewport().width() >= listed.sizeHintForColumn(0))
        assert listed.horizontalScrollBar().maximum() == 0
    page.until(lambda: listed.width() == narrow)
