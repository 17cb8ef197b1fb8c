"""Cards that are put in while a mission is open, and folders that are watched: driven as a person does."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.mission.opening import open_mission
from fieldkit.model.intake import CardSeen
from fieldkit.platform.medium import Medium
from fieldkit.store import intakes, log, photos
from tests.make import Laptop, card, photo_bytes
from tests.ui.studios import Stage, window_of
from tests.ui.test_intake import entries, press, states, text
from ui.i18n import UNMARKED

PACE_MS = 20


@pytest.fixture
def made(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """A window that looks for media often."""
    laptop = Laptop(tmp_path, "P-01")
    laptop.found().close()
    with window_of(laptop, qtbot, pace_ms=PACE_MS) as stage:
        stage.studio.frame.open(laptop.folder)
        stage.until(lambda: stage.studio.window.findChild(QWidget, "intake") is not None)
        yield stage


def put_in(made: Stage, top: Path, name: str = "EOS_DIGITAL") -> Medium:
    medium = Medium(top, name, "3663-6331", "vfat", True, 0)
    made.answers.media.append(medium)
    return medium


def bar(made: Stage) -> str:
    found = made.find(QWidget, "intake.card")
    said = made.find(QLabel, "intake.card.said")
    assert isinstance(said, QLabel)
    return said.text().translate(UNMARKED) if found.isVisible() else ""


def listed(made: Stage) -> list[str]:
    return [
        f"{one.item(row).text()}: {one.item(row).data(Qt.ItemDataRole.UserRole + 1)}"
        for one in [entries(made, "intake.lists.media")]
        for row in range(one.count())
    ]


def camera_card(tmp_path: Path, count: int = 3) -> Path:
    return card(tmp_path / "sd" / "DCIM" / "100NIKON", count).parent.parent


class TestCards:
    def test_a_card_announces_what_is_new_and_enter_brings_it_in(self, made: Stage, tmp_path: Path) -> None:
        put_in(made, camera_card(tmp_path))
        made.until(lambda: bar(made) == "Card EOS_DIGITAL: 3 new")
        assert made.find(QPushButton, "intake.card.bring").hasFocus()
        press(made, Qt.Key.Key_Return)
        made.until(lambda: set(states(made).values()) == {"verified"})
        made.until(lambda: listed(made) == ["EOS_DIGITAL: 0 new"])
        assert bar(made) == ""
        with open_mission(made.laptop.folder, made.laptop.hands, write=False) as mission:
            assert len(photos.all_photos(mission.database)) == 3
            (seen,) = [entry.act for entry in log.of_acts(mission.database, [CardSeen.NAME])]
            assert isinstance(seen, CardSeen)
            assert (seen.identity, seen.files) == ("3663-6331", 3)

    def test_only_what_was_not_met_is_new(self, made: Stage, tmp_path: Path) -> None:
        top = camera_card(tmp_path)
        medium = put_in(made, top)
        made.until(lambda: bar(made) != "")
        press(made, Qt.Key.Key_Return)
        made.until(lambda: listed(made) == ["EOS_DIGITAL: 0 new"])
        made.answers.media.remove(medium)
        made.until(lambda: listed(made) == [])
        card(top / "DCIM" / "100NIKON", 1, start=7)
        put_in(made, top)
        made.until(lambda: bar(made) == "Card EOS_DIGITAL: 1 new")

    def test_a_card_that_is_put_off_is_quiet_and_can_still_be_picked(self, made: Stage, tmp_path: Path) -> None:
        put_in(made, camera_card(tmp_path))
        made.until(lambda: bar(made) != "")
        made.qtbot.mouseClick(made.find(QPushButton, "intake.card.close"), Qt.MouseButton.LeftButton)
        assert bar(made) == ""
        media = entries(made, "intake.lists.media")
        media.setFocus()
        media.setCurrentRow(0)
        press(made, Qt.Key.Key_Return)
        made.until(lambda: "3 photograph" in text(made, "intake.ready.more"))

    def test_a_drive_that_no_camera_wrote_is_listed_and_not_announced(self, made: Stage, tmp_path: Path) -> None:
        put_in(made, card(tmp_path / "stick", 1), "STICK")
        made.until(lambda: listed(made) == ["STICK: No folder of a camera"])
        assert bar(made) == ""

    def test_on_another_screen_the_line_above_it_speaks_of_the_card(self, made: Stage, tmp_path: Path) -> None:
        made.studio.window.mission.go("catalogue")
        put_in(made, camera_card(tmp_path))
        notice = made.find(QWidget, "frame.notice")
        made.until(notice.isVisible)
        assert notice.accessibleName().translate(UNMARKED) == "Card EOS_DIGITAL: 3 new"
        made.qtbot.mouseClick(made.find(QPushButton, "frame.notice.way_out"), Qt.MouseButton.LeftButton)
        assert made.find(QPushButton, "intake.card.bring").hasFocus()

    def test_a_card_that_is_pulled_while_it_is_counted_is_forgotten(self, made: Stage, tmp_path: Path) -> None:
        medium = put_in(made, tmp_path / "gone")
        made.until(lambda: listed(made) == ["EOS_DIGITAL: No folder of a camera"])
        made.answers.media.remove(medium)
        made.until(lambda: listed(made) == [])


def test_a_reader_that_does_not_answer_holds_up_nobody(tmp_path: Path, qtbot: QtBot) -> None:
    laptop, answers = Laptop(tmp_path, "P-01"), Event()
    laptop.found().close()

    class Dead(list[Medium]):
        def __iter__(self) -> Iterator[Medium]:
            answers.wait(60)
            return super().__iter__()

    try:
        with window_of(laptop, qtbot, pace_ms=PACE_MS) as made:
            made.answers.media = Dead()
            made.studio.frame.open(laptop.folder)
            made.until(lambda: made.studio.window.findChild(QWidget, "intake") is not None)
            made.answers.given.append(card(tmp_path / "card", 1))
            press(made, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
            made.studio.window.acts["go.catalogue"].trigger()
            press(made, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
            made.until(lambda: made.studio.frame.desk is None)
    finally:
        answers.set()
    with laptop.open() as mission:  # the window let go of it
        assert mission.info.code == "XX-2024-AA-001"


class TestHotFolder:
    def test_what_comes_is_taken_in_until_it_is_stopped_as_one_intake(self, made: Stage, tmp_path: Path) -> None:
        hot = tmp_path / "hot"
        hot.mkdir()
        made.answers.given.append(hot)
        press(made, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        made.qtbot.mouseClick(made.find(QPushButton, "intake.ready.watch"), Qt.MouseButton.LeftButton)
        for number in (1, 2):
            card(hot / f"day{number}", 1, start=number)
            made.until(lambda count=number: list(states(made).values()) == ["verified"] * count)
        with (hot / "half.JPG").open("wb") as file:
            file.write(photo_bytes(9)[:50])
            file.flush()
            press(made, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
            made.until(lambda: text(made, "intake.foot.ended").startswith("Keep the card"))
        with open_mission(made.laptop.folder, made.laptop.hands, write=False) as mission:
            (done,) = intakes.all_intakes(mission.database)
            assert (done.ended, done.kept) == ("complete", 2)
            assert [one.name.text for one in done.not_taken] == ["half.JPG"]
        assert states(made)["half.JPG"] == "unreadable"

    def test_it_ends_with_the_mission_and_what_came_is_recorded(self, made: Stage, tmp_path: Path) -> None:
        hot = card(tmp_path / "hot", 2)
        made.answers.given.append(hot)
        press(made, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        press(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        made.until(lambda: list(states(made).values()) == ["verified"] * 2)
        press(made, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
        made.settle()
        with made.laptop.open() as mission:
            (done,) = intakes.all_intakes(mission.database)
            assert (done.ended, done.kept) == ("complete", 2)

    def test_a_folder_that_goes_away_is_told(self, made: Stage, tmp_path: Path) -> None:
        hot = tmp_path / "hot"
        hot.mkdir()
        made.answers.given.append(hot)
        press(made, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
        press(made, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        hot.rmdir()
        made.until(lambda: text(made, "intake.foot.ended").startswith("Cannot read"))
