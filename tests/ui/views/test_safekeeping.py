"""Storage and locks in the preferences, and what the status bar says of the copies of a mission."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.mission.second import place_of
from fieldkit.vault import RecoveryKey
from tests.make import MISSION_PASSPHRASE, PASSPHRASE, Laptop, card
from tests.ui.studios import Stage, window_of
from ui.i18n import bare
from ui.settings import COPIES, HOME, IDLE_MINUTES
from ui.views.status import backed_up

NOW = datetime(2026, 3, 5, 9, tzinfo=UTC)


@pytest.fixture
def stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """A plain mission with three photographs, open; a drive is in."""
    laptop = Laptop(tmp_path, "P-01")
    (tmp_path / "drive").mkdir()
    with laptop.found() as mission:
        laptop.take_in(mission, card(tmp_path / "card", 3))
    with window_of(laptop, qtbot) as made:
        yield made.open()


def press(stage: Stage, name: str) -> None:
    stage.qtbot.mouseClick(stage.find(QPushButton, name), Qt.MouseButton.LeftButton)
    stage.settle()


def told(stage: Stage, name: str) -> str:
    found = stage.find(QLabel, name)
    assert isinstance(found, QLabel)
    return bare(found.text())


def test_a_second_drive_is_tried_and_then_gets_every_original(stage: Stage, tmp_path: Path) -> None:
    stage.studio.show_preferences("storage")
    stage.answers.given = [tmp_path / "drive"]
    press(stage, "preferences.storage.b.choose")
    place = place_of(stage.desk.reading)
    assert place is not None
    assert place.target == str(tmp_path / "drive")
    assert stage.studio.settings.get(COPIES) == str(tmp_path / "drive")
    assert len(list((tmp_path / "drive" / "mission.fieldkit" / "originals").iterdir())) == 3
    stage.until(lambda: told(stage, "frame.status.second") == "B ok")
    assert "second copy" in stage.find(QLabel, "frame.status.second").toolTip()
    assert "second copy" in stage.find(QLabel, "frame.status.second").accessibleName()


def test_a_place_that_refuses_is_not_kept(stage: Stage, tmp_path: Path) -> None:
    stage.studio.show_preferences("storage")
    stage.answers.given = [tmp_path / "gone"]
    press(stage, "preferences.storage.a.choose")
    assert "is the medium mounted" in told(stage, "preferences.storage.a.refused")
    assert stage.studio.settings.get(HOME) == ""


def test_a_backup_is_made_and_tried_out_and_the_status_bar_knows(stage: Stage, tmp_path: Path) -> None:
    assert told(stage, "frame.status.backup") == "no backup yet"
    stage.studio.show_preferences("storage")
    stage.until(lambda: told(stage, "preferences.storage.last") == "No backup yet.")
    stage.answers.given = [tmp_path / "drive", tmp_path / "drive"]
    press(stage, "preferences.storage.back_up")
    stage.until(lambda: told(stage, "preferences.storage.last").startswith("Last backup: 20"))
    assert "3 originals read back" in told(stage, "frame.notice.sentence")
    stage.until(lambda: told(stage, "frame.status.backup") == "backup today")
    press(stage, "preferences.storage.drill")
    assert "opens and holds" in told(stage, "frame.notice.sentence")


def test_a_drill_with_nothing_there_says_so(stage: Stage, tmp_path: Path) -> None:
    stage.studio.show_preferences("storage")
    stage.answers.given = [tmp_path / "drive"]
    press(stage, "preferences.storage.drill")
    assert "never completed" in told(stage, "frame.notice.sentence")
    assert stage.find(QPushButton, "preferences.storage.drill").isEnabled()


def test_days_since_the_last_backup_are_counted_by_the_calendar() -> None:
    assert bare(backed_up(NOW - timedelta(hours=10), NOW)) == "backup 1 day ago"
    assert bare(backed_up(NOW - timedelta(days=3), NOW)) == "backup 3 days ago"


def test_the_passphrase_of_the_open_mission_is_changed(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01", recovery=RecoveryKey.new())
    laptop.found().close()
    with window_of(laptop, qtbot) as stage:
        stage.studio.frame.open(laptop.folder)
        stage.settle()
        for name, text in (("mission", MISSION_PASSPHRASE), ("key", PASSPHRASE)):
            stage.qtbot.keyClicks(stage.find(QLineEdit, f"unlock.{name}.first.line"), text)
        stage.studio.window.acts["page.done"].trigger()
        stage.settle()
        stage.studio.show_preferences("locks")
        for old in ("warm", MISSION_PASSPHRASE):
            for name, text in (("old.first", old), ("new.first", "woollen hat"), ("new.again", "woollen hat")):
                line = stage.find(QLineEdit, f"preferences.locks.{name}.line")
                line.setText(text)
            press(stage, "preferences.locks.change")
            shown = stage.find(QWidget, "preferences.locks.changed").isVisible()
            assert shown is (old == MISSION_PASSPHRASE)
        assert stage.find(QLineEdit, "preferences.locks.new.first.line").text() == ""
        stage.studio.guard.lock()
        stage.settle()
        for name, text in (("mission", "woollen hat"), ("key", PASSPHRASE)):
            stage.qtbot.keyClicks(stage.find(QLineEdit, f"unlock.{name}.first.line"), text)
        stage.studio.window.acts["page.done"].trigger()
        stage.settle()
        assert stage.studio.frame.desk is not None


def test_how_long_nobody_need_touch_anything_is_chosen(stage: Stage) -> None:
    stage.studio.show_preferences("locks")
    press(stage, "preferences.locks.idle.20")
    assert stage.studio.settings.get(IDLE_MINUTES) == 20
    assert "preferences.locks.change" in stage.names()
    assert not stage.find(QPushButton, "preferences.locks.change").isVisible()
