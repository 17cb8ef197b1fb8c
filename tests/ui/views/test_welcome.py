"""The first minutes on a laptop: by keyboard alone, each card can be gone back to, nothing is asked twice."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.make import Laptop
from tests.ui.studios import Stage, window_of
from ui.settings import COPIES, HOME, INDOORS, LANGUAGE, THEME
from ui.views.fingerprint import Fingerprint
from ui.views.welcome.page import WelcomePage

LONG = "cold hands at dawn"


@pytest.fixture
def fresh(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """A laptop on which nobody has a key yet."""
    laptop = Laptop(tmp_path, "P-01")
    (laptop.profile.folder / "people" / "P-01.key").unlink()
    with window_of(laptop, qtbot) as made:
        made.settle()
        yield made


def focused(stage: Stage) -> QWidget:
    found = stage.studio.window.focusWidget()
    assert found is not None
    return found


def type_(stage: Stage, text: str) -> None:
    stage.qtbot.keyClicks(focused(stage), text)
    press(stage, Qt.Key.Key_Return)


def press(stage: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    stage.qtbot.keyClick(focused(stage), key, held)
    stage.settle()


def card(stage: Stage) -> str:
    page = stage.studio.window.covers.top
    assert isinstance(page, WelcomePage)
    return page.card.objectName()


def go_on(stage: Stage) -> None:
    stage.studio.window.acts["page.done"].trigger()
    stage.settle()


def test_a_laptop_is_set_up_by_keyboard_and_the_new_mission_knows_it(fresh: Stage, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    assert card(fresh) == "welcome.looks"
    go_on(fresh)
    for text in ("P-07", LONG, LONG):
        type_(fresh, text)
    groups = fresh.find(Fingerprint, "welcome.groups")
    assert isinstance(groups, Fingerprint)
    assert len(groups.groups.split()) == 16
    press(fresh, Qt.Key.Key_Return)
    assert card(fresh) == "welcome.places"
    type_(fresh, str(tmp_path / "stick"))
    assert card(fresh) == "welcome.practice"
    assert fresh.studio.settings.get(HOME) == str(tmp_path)
    assert fresh.studio.settings.get(COPIES) == str(tmp_path / "stick")
    press(fresh, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    press(fresh, Qt.Key.Key_Return)
    assert fresh.studio.window.covers.top is None
    fresh.studio.window.acts["start.new"].trigger()
    assert fresh.find(QLineEdit, "founding.person.line").text() == "P-07"
    assert focused(fresh).objectName() == "founding.passphrase.first.line"


def test_every_card_can_be_gone_back_to_and_no_passphrase_stays(fresh: Stage) -> None:
    go_on(fresh)
    for text in ("P-07", LONG, LONG):
        type_(fresh, text)
    go_on(fresh)
    go_on(fresh)
    assert card(fresh) == "welcome.practice"
    for name in ("places", "person", "looks"):
        press(fresh, Qt.Key.Key_Escape)
        assert card(fresh) == f"welcome.{name}"
    assert all(LONG not in line.text() for line in fresh.studio.window.findChildren(QLineEdit))
    press(fresh, Qt.Key.Key_Escape)
    assert fresh.studio.window.covers.top is None
    assert fresh.laptop.profile.people() == ("P-07",)


def test_light_is_chosen_and_worn_at_once_and_outdoors_comes_back_to_it(fresh: Stage) -> None:
    settings, box = fresh.studio.settings, fresh.find(QCheckBox, "welcome.outdoors")
    assert isinstance(box, QCheckBox)
    fresh.qtbot.mouseClick(fresh.find(QWidget, "welcome.theme.dark"), Qt.MouseButton.LeftButton)
    fresh.qtbot.keyClick(box, Qt.Key.Key_Space)
    assert (settings.get(THEME), settings.get(INDOORS)) == ("sunlight", "dark")
    fresh.studio.window.acts["view.sunlight"].trigger()
    assert not box.isChecked()
    assert settings.get(THEME) == "dark"


def test_another_language_begins_the_cards_anew_in_it(fresh: Stage) -> None:
    fresh.qtbot.keyClicks(fresh.find(QComboBox, "welcome.language.box"), "English")
    assert fresh.studio.settings.get(LANGUAGE) == "en"
    assert fresh.again == 1
    left = fresh.studio.left()
    assert left.welcoming
    fresh.studio.window.covers.clear()
    fresh.studio.resume(left)
    assert card(fresh) == "welcome.looks"


def test_a_place_that_is_not_there_is_told_below_it(fresh: Stage, tmp_path: Path) -> None:
    go_on(fresh)
    for text in ("P-07", LONG, LONG):
        type_(fresh, text)
    go_on(fresh)
    type_(fresh, str(tmp_path / "gone"))
    assert card(fresh) == "welcome.places"
    assert "is the medium mounted" in fresh.find(QLabel, "welcome.b.trouble").text()


def test_the_sample_waits_at_the_end(fresh: Stage) -> None:
    go_on(fresh)
    for text in ("P-07", LONG, LONG):
        type_(fresh, text)
    go_on(fresh)
    go_on(fresh)
    press(fresh, Qt.Key.Key_Return)
    fresh.until(lambda: fresh.studio.frame.desk is not None)
    assert fresh.desk.reading.info.sample


def test_where_somebody_has_a_key_the_cards_come_only_when_they_are_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    with window_of(Laptop(tmp_path, "P-01"), qtbot) as stage:
        stage.settle()
        assert stage.studio.window.covers.top is None
        stage.studio.window.acts["start.welcome"].trigger()
        go_on(stage)
        assert card(stage) == "welcome.person"
        assert "P-01" in stage.find(QLabel, "welcome.made").text()
