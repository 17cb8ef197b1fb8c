"""The start page: keys at once, words for every state, nothing of a stranger's shown as markup."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.studios import Stage, stage
from ui.settings import RECENT
from ui.views.moments import moment
from ui.views.start_cards import CardTile

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)


@pytest.fixture
def closed_stage(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    with stage(tmp_path, qtbot) as made:
        yield made


def remember(stage: Stage, *folders: Path) -> Stage:
    """Let the start page know these missions."""
    stage.studio.settings.put(RECENT, tuple(map(str, folders)))
    stage.studio.show_missions()
    stage.settle()
    QCoreApplication.processEvents()  # what was found is laid out in the next turn
    return stage


def focused(stage: Stage) -> str:
    """Name of what has the focus."""
    found = stage.studio.window.focusWidget()
    return found.objectName() if found else ""


def press(stage: Stage, key: Qt.Key) -> None:
    """Press `key` where the focus is."""
    widget = stage.studio.window.focusWidget()
    assert widget is not None
    stage.qtbot.keyClick(widget, key)


def test_enter_opens_the_newest_mission_at_once(closed_stage: Stage) -> None:
    remember(closed_stage, closed_stage.laptop.folder)
    assert focused(closed_stage) == "start.card.0"
    press(closed_stage, Qt.Key.Key_Return)
    closed_stage.settle()
    assert "XX-2024-AA-001" in closed_stage.find(QLabel, "frame.top.title").text()


def test_arrows_reach_every_card_and_way_and_come_back(closed_stage: Stage, tmp_path: Path) -> None:
    other = shutil.copytree(closed_stage.laptop.folder, tmp_path / "b.fieldkit")
    remember(closed_stage, closed_stage.laptop.folder, other)
    press(closed_stage, Qt.Key.Key_Down)
    assert focused(closed_stage) == "start.card.1"
    press(closed_stage, Qt.Key.Key_Up)
    press(closed_stage, Qt.Key.Key_Left)
    assert focused(closed_stage).startswith("start.way.")
    seen = {focused(closed_stage)}
    for key in (*[Qt.Key.Key_Up] * 5, *[Qt.Key.Key_Down] * 5):
        press(closed_stage, key)
        seen.add(focused(closed_stage))
    assert seen == {f"start.way.{way}" for way in ("new", "join", "open", "packet", "sample")}
    press(closed_stage, Qt.Key.Key_Right)
    assert focused(closed_stage).startswith("start.card.")


def test_without_a_mission_the_sample_is_one_key_away(closed_stage: Stage) -> None:
    remember(closed_stage)
    assert closed_stage.find(QWidget, "start.first").isVisible()
    assert focused(closed_stage) == "start.first.sample"


def test_del_takes_a_card_off_the_list_and_leaves_the_folder(closed_stage: Stage) -> None:
    remember(closed_stage, closed_stage.laptop.folder)
    closed_stage.studio.window.acts["start.forget"].trigger()
    closed_stage.settle()
    assert closed_stage.studio.settings.get(RECENT) == ()
    assert closed_stage.laptop.folder.is_dir()


def test_a_missing_folder_is_named_with_what_to_do_and_can_be_taken_off(
    closed_stage: Stage, tmp_path: Path
) -> None:
    remember(closed_stage, tmp_path / "gone.fieldkit")
    assert "missing" in closed_stage.find(QLabel, "start.card.0.trouble").text()
    closed_stage.qtbot.mouseClick(closed_stage.find(QPushButton, "start.card.0.drop"), Qt.MouseButton.LeftButton)
    closed_stage.settle()
    assert closed_stage.studio.settings.get(RECENT) == ()


def test_enter_on_a_damaged_mission_makes_it_anew_from_its_copies(closed_stage: Stage) -> None:
    (closed_stage.laptop.folder / "mission.db").write_bytes(b"no database")
    remember(closed_stage, closed_stage.laptop.folder)
    assert "damaged" in closed_stage.find(QLabel, "start.card.0.trouble").text()
    press(closed_stage, Qt.Key.Key_Return)
    closed_stage.settle()
    assert "made anew" in closed_stage.find(QLabel, "frame.notice.sentence").text()
    press(closed_stage, Qt.Key.Key_Return)
    closed_stage.settle()
    assert "XX-2024-AA-001" in closed_stage.find(QLabel, "frame.top.title").text()


def test_a_mission_that_is_open_elsewhere_opens_for_reading(closed_stage: Stage) -> None:
    with closed_stage.laptop.open():
        remember(closed_stage, closed_stage.laptop.folder)
        assert "Open elsewhere: " in closed_stage.find(QLabel, "start.card.0.trouble").text()
        press(closed_stage, Qt.Key.Key_Return)
        closed_stage.settle()
    assert "Reading only" in closed_stage.find(QLabel, "frame.status.actor").text()


def test_a_mission_that_cannot_be_written_offers_to_be_read(closed_stage: Stage) -> None:
    with closed_stage.laptop.open():
        closed_stage.studio.frame.open(closed_stage.laptop.folder)
        closed_stage.settle()
        button = closed_stage.find(QPushButton, "frame.notice.way_out")
        assert button.isVisible()
        closed_stage.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        closed_stage.settle()
    assert "Reading only" in closed_stage.find(QLabel, "frame.status.actor").text()


def test_after_closing_a_mission_its_card_says_that_it_opens(closed_stage: Stage) -> None:
    closed_stage.open()
    closed_stage.studio.window.acts["app.leave"].trigger()
    closed_stage.settle()
    tile = closed_stage.find(CardTile, "start.card.0")
    assert isinstance(tile, CardTile)
    assert not tile.trouble.isVisible()
    assert "XX-2024-AA-001" in tile.accessibleName()


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(hours=1), "today"),
        (timedelta(hours=13), "yesterday"),
        (timedelta(days=3), "Sunday"),
        (timedelta(days=40), "January 2026"),
        (timedelta(hours=-1), "today"),
        (timedelta(days=-3), "7 March 2026"),
    ],
)
def test_moments_are_told_as_people_do(qtbot: QtBot, ago: timedelta, said: str) -> None:
    assert said in moment(NOW - ago, NOW)
