"""The Intake screen, driven as a person does: real folders come into a real mission."""

import os
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.mission import Mission
from fieldkit.mission.opening import open_mission
from fieldkit.store import intakes, originals, photos, thumbnails
from tests.make import Laptop, card, photo_bytes
from tests.slates import Camera
from tests.ui.gate import Gate
from tests.ui.studios import Stage, stage, window_of
from ui.i18n import UNMARKED
from ui.models.cell import Cell
from ui.presenters.runs import File
from ui.views.entries import SECOND, Entries
from ui.views.grid import Grid
from ui.views.intake.tiles import cell

NINE = datetime(2026, 3, 2, 9, tzinfo=UTC)
CONTROL = Qt.KeyboardModifier.ControlModifier
DRAGGED = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def press(made: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the focus is."""
    made.qtbot.keyClick(made.studio.window.focusWidget() or made.studio.window, key, held)


def text(made: Stage, name: str) -> str:
    """What a label says; nothing where it is hidden."""
    label = made.find(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text() if label.isVisible() else ""


def grid(made: Stage) -> Grid[File]:
    found = made.find(QWidget, "intake.grid")
    assert isinstance(found, Grid)
    return found


def entries(made: Stage, name: str) -> Entries:
    found = made.find(QWidget, name)
    assert isinstance(found, Entries)
    return found


def tiles(made: Stage) -> dict[str, Cell]:
    """What every tile says, by its title."""
    rows = grid(made).contents.rows
    shown = [cell(file) for place in range(len(rows)) if (file := rows.at(place)) is not None]
    return {one.title: one for one in shown}


def states(made: Stage) -> dict[str, str]:
    """The last word of every tile."""
    return {title: one.badges[-1].word for title, one in tiles(made).items()}


def bring_in(made: Stage, folder: Path) -> None:
    """Choose a folder and begin, by keys."""
    made.answers.given.append(folder)
    press(made, Qt.Key.Key_O, CONTROL)
    press(made, Qt.Key.Key_Return)


def reading(made: Stage) -> Mission:
    return open_mission(made.laptop.folder, made.laptop.hands, write=False)


class TestBringingIn:
    def test_it_says_what_to_do_when_nothing_came_yet(self, open_stage: Stage) -> None:
        said = [label.text() for label in open_stage.find(QWidget, "intake.empty").findChildren(QLabel)]
        assert "Insert a card or drop a folder." in said
        assert open_stage.find(QPushButton, "intake.empty.choose").hasFocus()

    def test_a_folder_comes_in_by_two_keys_and_every_file_is_shown(self, open_stage: Stage, tmp_path: Path) -> None:
        bring_in(open_stage, card(tmp_path / "card", 20))
        open_stage.settle()
        assert states(open_stage) == {f"DSC_{number:04}.JPG": "verified" for number in range(20)}
        assert tiles(open_stage)["DSC_0003.JPG"].subtitle == "\u2066P-A0004\u2069"
        assert text(open_stage, "intake.foot.counted") == "20 new · 0 seen before · 0 failed · safe to remove card"
        with reading(open_stage) as mission:
            assert len(photos.all_photos(mission.database)) == 20
        assert grid(open_stage).hasFocus()

    def test_pictures_are_made_after_it(self, open_stage: Stage, tmp_path: Path) -> None:
        bring_in(open_stage, card(tmp_path / "card", 12))
        open_stage.settle()
        with reading(open_stage) as mission, thumbnails.opened(mission.thumbnails) as database:
            kept = [one.sha256 for one in originals.all_originals(mission.database)]
            assert thumbnails.lacking(database, kept, 512) == []
        shown = grid(open_stage).contents.pictures
        open_stage.until(lambda: shown.bytes > 0)

    def test_a_slate_among_them_says_how_far_its_camera_s_clock_is_off(
        self, open_stage: Stage, tmp_path: Path
    ) -> None:
        camera = Camera(tmp_path / "card", "A", timedelta(hours=-2, seconds=-13), NINE, "1001")
        camera.takes_slate(NINE, open_stage.desk.reading.info.id)
        bring_in(open_stage, tmp_path / "card")
        open_stage.settle()
        open_stage.until(lambda: bool(text(open_stage, "intake.clocks")))
        said = "Clock of Maker A 1001: 2 h 0 min 13 s behind UTC (slate in P-A0001)"
        assert text(open_stage, "intake.clocks") == said

    def test_what_is_no_photograph_or_cannot_be_kept_is_named_with_the_reason(
        self, open_stage: Stage, tmp_path: Path
    ) -> None:
        folder = card(tmp_path / "card", 2)
        (folder / "letter.txt").write_bytes(b"from the host")
        (folder / "half.JPG").write_bytes(photo_bytes(9, (400, 300))[:20_000])
        os.mkfifo(folder / "pipe.JPG")
        bring_in(open_stage, folder)
        open_stage.settle()
        shown = tiles(open_stage)
        assert shown["letter.txt"].instead == "Unsupported format"
        assert shown["half.JPG"].instead == "Truncated: the end of the file is missing"
        assert [badge.word for badge in shown["half.JPG"].badges] == ["verified"]
        assert [badge.word for badge in shown["pipe.JPG"].badges] == ["unreadable"]
        assert text(open_stage, "intake.foot.counted") == "4 new · 0 seen before · 1 failed"
        assert text(open_stage, "intake.foot.ended").startswith("Keep the card")
        listed = entries(open_stage, "intake.problems.list")
        assert [listed.item(row).text() for row in range(3)] == ["half.JPG", "letter.txt", "pipe.JPG"]
        assert [str(listed.item(row).data(SECOND)).partition(". ")[2][:6] for row in (0, 2)] == ["Trunca", "It is "]
        listed.setFocus()
        listed.setCurrentRow(2)
        press(open_stage, Qt.Key.Key_Return)
        assert grid(open_stage).contents.selection.value.current == 4
        assert grid(open_stage).hasFocus()

    def test_two_folders_wait_for_each_other_and_both_come(self, open_stage: Stage, tmp_path: Path) -> None:
        for number in (1, 2):
            bring_in(open_stage, card(tmp_path / f"card{number}", 20, 20 * number))
        open_stage.settle()
        with reading(open_stage) as mission:
            assert [one.found for one in intakes.all_intakes(mission.database)] == [20, 20]
        assert entries(open_stage, "intake.lists.brought").count() == 2

    def test_a_folder_that_is_gone_says_so_and_keeps_nothing_half(self, open_stage: Stage, tmp_path: Path) -> None:
        bring_in(open_stage, tmp_path / "no card")
        open_stage.settle()
        assert text(open_stage, "intake.foot.ended").startswith("Cannot read")
        assert not open_stage.find(QWidget, "intake.foot.bar").isVisible()


class TestStopping:
    def test_what_came_is_kept_and_going_on_brings_exactly_the_rest(
        self, open_stage: Stage, tmp_path: Path, gate: Gate
    ) -> None:
        gate.hold("DSC_0010.JPG")
        bring_in(open_stage, card(tmp_path / "card", 40))
        open_stage.until(lambda: "verified" in states(open_stage).values())
        press(open_stage, Qt.Key.Key_Period, CONTROL)
        gate.open()
        open_stage.settle()
        kept = sum(word == "verified" for word in states(open_stage).values())
        assert 10 <= kept < 40
        assert text(open_stage, "intake.foot.ended").startswith(f"Stopped. {kept} new file")
        with reading(open_stage) as mission:
            assert len(originals.all_originals(mission.database)) == kept
            assert intakes.all_intakes(mission.database)[-1].ended == "cancelled"
        press(open_stage, Qt.Key.Key_Return, CONTROL)
        open_stage.settle()
        assert (
            text(open_stage, "intake.foot.counted")
            == f"{40 - kept} new · {kept} seen before · 0 failed · safe to remove card"
        )
        with reading(open_stage) as mission:
            assert len(originals.all_originals(mission.database)) == 40

    def test_closing_the_mission_stops_it_and_what_came_is_recorded(
        self, open_stage: Stage, tmp_path: Path, gate: Gate
    ) -> None:
        gate.hold("DSC_0010.JPG")
        bring_in(open_stage, card(tmp_path / "card", 40))
        open_stage.until(lambda: "verified" in states(open_stage).values())
        press(open_stage, Qt.Key.Key_W, CONTROL)
        gate.open()
        open_stage.settle()
        with open_stage.laptop.open() as mission:
            (done,) = intakes.all_intakes(mission.database)
            assert done.ended == "cancelled"
            assert done.kept == len(originals.all_originals(mission.database)) > 0
            assert mission.originals.unrecorded(originals.contents(mission.database)) == []

    def test_what_a_killed_intake_left_is_recovered_at_opening_and_announced(
        self, tmp_path: Path, qtbot: QtBot
    ) -> None:
        laptop = Laptop(tmp_path, "P-01")
        with laptop.found() as mission:
            mission.originals.keep(mission.originals.stage_chunks([photo_bytes(4)], "lost"))
        with window_of(laptop, qtbot) as made:
            made.open()
            notice = made.find(QWidget, "frame.notice")
            assert notice.isVisible()
            assert notice.accessibleName().startswith("1 file of an interrupted intake")
            with reading(made) as mission:
                assert [one.recovered for one in originals.all_originals(mission.database)] == [True]


class TestSources:
    def test_a_folder_may_be_dropped(self, open_stage: Stage, tmp_path: Path) -> None:
        drop(open_stage, card(tmp_path / "card", 1), tmp_path / "card" / "DSC_0000.JPG")
        press(open_stage, Qt.Key.Key_Return)
        open_stage.settle()
        assert states(open_stage) == {"DSC_0000.JPG": "verified"}

    def test_dropped_files_come_in_together_and_nothing_beside_them(
        self, open_stage: Stage, tmp_path: Path
    ) -> None:
        folder = card(tmp_path / "card", 3)
        drop(open_stage, folder / "DSC_0002.JPG", folder / "DSC_0000.JPG")
        assert "2 file" in text(open_stage, "intake.ready.more")
        assert not open_stage.find(QPushButton, "intake.ready.watch").isVisible()
        press(open_stage, Qt.Key.Key_Return)
        open_stage.settle()
        assert states(open_stage) == {"DSC_0000.JPG": "verified", "DSC_0002.JPG": "verified"}
        assert not entries(open_stage, "intake.lists.recent").isVisible()

    def test_files_are_chosen_by_keys(self, open_stage: Stage, tmp_path: Path) -> None:
        open_stage.answers.given = [card(tmp_path / "card", 3) / "DSC_0001.JPG"]
        press(open_stage, Qt.Key.Key_O, CONTROL | Qt.KeyboardModifier.ShiftModifier)
        press(open_stage, Qt.Key.Key_Return)
        open_stage.settle()
        assert states(open_stage) == {"DSC_0001.JPG": "verified"}

    def test_a_folder_is_looked_over_before_it_is_begun(self, open_stage: Stage, tmp_path: Path) -> None:
        folder = card(tmp_path / "card" / "DCIM" / "100NIKON", 8, start=3)
        (folder / "DSC_0005.JPG").unlink()
        open_stage.answers.given.append(tmp_path / "card")
        press(open_stage, Qt.Key.Key_O, CONTROL)
        open_stage.settle()
        told = text(open_stage, "intake.ready.more").translate(UNMARKED)
        assert "7 photograph" in told
        assert "DSC_0003 to DSC_0010 in 100NIKON" in told
        assert "No file bears DSC_0005" in told
        assert "7 expected to be new" in told

    def test_numbers_that_lie_in_the_folder_itself_name_no_folder(self, open_stage: Stage, tmp_path: Path) -> None:
        open_stage.answers.given.append(card(tmp_path / "card", 3))
        press(open_stage, Qt.Key.Key_O, CONTROL)
        open_stage.settle()
        lines = text(open_stage, "intake.ready.more").translate(UNMARKED).splitlines()
        assert "DSC_0001 to DSC_0002" in lines

    def test_folders_are_remembered_and_brought_in_again_by_enter(self, open_stage: Stage, tmp_path: Path) -> None:
        for number in (1, 2):
            bring_in(open_stage, card(tmp_path / f"card{number}", 1, number))
            open_stage.settle()
        recent = entries(open_stage, "intake.lists.recent")
        assert [recent.item(row).text() for row in range(2)] == ["card2", "card1"]
        recent.setFocus()
        recent.setCurrentRow(1)
        press(open_stage, Qt.Key.Key_Return)
        assert open_stage.find(QPushButton, "intake.ready.begin").hasFocus()
        press(open_stage, Qt.Key.Key_Return)
        open_stage.settle()
        assert states(open_stage) == {"DSC_0001.JPG": "seen before"}

    def test_an_intake_of_the_log_is_shown_as_it_was(self, tmp_path: Path, qtbot: QtBot) -> None:
        laptop = Laptop(tmp_path, "P-01")
        with laptop.found() as mission:
            laptop.take_in(mission, card(tmp_path / "first", 3))
            laptop.take_in(mission, card(tmp_path / "second", 4))
        with window_of(laptop, qtbot) as made:
            made.open()
            brought = entries(made, "intake.lists.brought")
            assert [brought.item(row).text() for row in range(2)] == ["second", "first"]
            brought.setFocus()
            for row in (1, 0):  # the newest wish counts
                brought.setCurrentRow(row)
            made.settle()
            assert text(made, "intake.foot.counted") == "1 new · 3 seen before · 0 failed"
            assert not made.find(QPushButton, "intake.foot.again").isVisible()

    def test_a_sample_mission_offers_its_card(self, tmp_path: Path, qtbot: QtBot) -> None:
        with stage(tmp_path, qtbot, sample=True) as made:
            made.open()
            qtbot.mouseClick(made.find(QPushButton, "intake.empty.sample"), Qt.MouseButton.LeftButton)
            press(made, Qt.Key.Key_Return)
            made.settle()
            assert text(made, "intake.foot.counted") == "11 new · 1 seen before · 0 failed · safe to remove card"


class TestWhatIsSaid:
    def test_files_of_others_need_a_name_or_why_there_is_none(self, open_stage: Stage, tmp_path: Path) -> None:
        choose(open_stage, "intake.said.acquisition.line", "host")
        bring_in(open_stage, card(tmp_path / "card", 1))
        trouble = open_stage.find(QLabel, "intake.said.origin.trouble")
        assert trouble.isVisible()
        line = open_stage.find(QLineEdit, "intake.said.origin.line")
        assert line.hasFocus()
        open_stage.qtbot.keyClicks(line, "P-40")
        press(open_stage, Qt.Key.Key_Return, CONTROL)
        open_stage.settle()
        with reading(open_stage) as mission:
            (original,) = originals.all_originals(mission.database)
            assert (original.acquisition, original.source) == ("acq.host_supplied", "P-40")

    def test_a_kind_of_unknown_will_do(self, open_stage: Stage, tmp_path: Path) -> None:
        choose(open_stage, "intake.said.acquisition.line", "social")
        button = open_stage.find(QToolButton, "intake.said.origin.unknown")
        assert isinstance(button, QToolButton)
        button.menu().actions()[0].trigger()
        bring_in(open_stage, card(tmp_path / "card", 1))
        open_stage.settle()
        with reading(open_stage) as mission:
            (original,) = originals.all_originals(mission.database)
            assert not isinstance(original.source, str)

    def test_the_kind_of_document_is_said_of_every_file(self, open_stage: Stage, tmp_path: Path) -> None:
        open_stage.qtbot.keyClick(open_stage.find(QCheckBox, "intake.said.document.tick"), Qt.Key.Key_Space)
        choose(open_stage, "intake.said.document.line", "letter")
        bring_in(open_stage, card(tmp_path / "card", 2))
        open_stage.settle()
        with reading(open_stage) as mission:
            assert [one.document for one in originals.all_originals(mission.database)] == ["doc.letter"] * 2


def test_where_another_program_writes_nothing_can_be_brought_in(tmp_path: Path, qtbot: QtBot) -> None:
    laptop = Laptop(tmp_path, "P-01", chance=secrets.token_bytes)
    with laptop.found() as held:
        laptop.take_in(held, card(tmp_path / "card", 1))
        with window_of(laptop, qtbot) as made:
            made.studio.frame.open(laptop.folder, write=False)
            made.settle()
            assert not made.studio.window.acts["intake.choose"].isEnabled()
            drop(made, tmp_path / "card")
            assert not made.find(QPushButton, "intake.ready.begin").isEnabled()
            entries(made, "intake.lists.brought").setCurrentRow(0)
            made.settle()
            assert states(made) == {"DSC_0000.JPG": "verified"}


def choose(made: Stage, name: str, typed: str) -> None:
    """Pick a term by typing a part of its name."""
    line = made.find(QLineEdit, name)
    line.setFocus()
    assert isinstance(line, QLineEdit)
    line.clear()
    made.qtbot.keyClicks(line, typed)
    made.qtbot.keyClick(line, Qt.Key.Key_Return)


def drop(made: Stage, *paths: Path) -> None:
    """Drag files from elsewhere over the screen, away, back again, and let go."""
    view, data = made.find(QWidget, "intake"), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button, held = DRAGGED
    enter = QDragEnterEvent(view.rect().center(), copy, data, button, held)
    for event in (enter, QDragLeaveEvent(), enter):
        QApplication.sendEvent(view, event)
    QApplication.sendEvent(view, QDropEvent(QPointF(view.rect().center()), copy, data, button, held))


@pytest.fixture(autouse=True)
def quiet_card(tmp_path: Path) -> Iterator[None]:
    """Pipes among the files must not outlive the test: whoever sweeps up would wait for them."""
    yield
    for path in (tmp_path / "card").glob("pipe*"):
        path.unlink()
