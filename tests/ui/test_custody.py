"""Custody in the window, by keyboard: every act in order, before and after, the check and where findings lead."""

import csv
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldkit import recording
from fieldkit.cli.app import make, status
from fieldkit.mission import Mission
from fieldkit.recording import Why
from tests.make import RESOURCES, Laptop, card, vocabulary
from tests.ui.studios import Stage, window_of
from tests.usecases.spoiled import unguarded
from ui.i18n import bare

VOCABULARY = vocabulary()
Key, CONTROL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def fill(mission: Mission, laptop: Laptop) -> None:
    """A day in short: photographs, an item, a tag, a correction, a note."""
    laptop.take_in(mission, card(laptop.root / "card", 2))
    laptop.item(mission, material=["steel"])
    item, photo = recording.find_item(mission, "F-A001"), recording.find_photo(mission, "P-A0001")
    recording.link_photos(mission, VOCABULARY, item, [photo], "close_scale")
    recording.tag(mission, VOCABULARY, item.id, ["dmg.bent"])
    recording.correct_item(mission, VOCABULARY, item, {"condition": ["burnt"]}, Why("typo", "mixed up"))
    recording.add_note(mission, VOCABULARY, item.id, "Seen <b>from</b> the north")


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    with laptop.found() as mission:
        fill(mission, laptop)
    return laptop


@pytest.fixture
def laptop(template: Laptop, tmp_path: Path) -> Laptop:
    return template.cloned(tmp_path / "laptop")


@pytest.fixture
def stage(laptop: Laptop, qtbot: QtBot) -> Iterator[Stage]:
    with window_of(laptop, qtbot) as made:
        made.open()
        go(made)
        yield made


def go(stage: Stage) -> None:
    """Open the screen."""
    press(stage, Key.Key_5, CONTROL)
    stage.settle()


def press(stage: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the focus is."""
    stage.qtbot.keyClick(stage.studio.window.focusWidget() or stage.studio.window, key, held)


def table(stage: Stage) -> QTableView:
    found = stage.find(QTableView, "custody.table")
    assert isinstance(found, QTableView)
    return found


def cells(stage: Stage, column: int) -> list[str]:
    """A column, top down, without marks of direction."""
    model = table(stage).model()
    texts = (str(model.index(row, column).data()) for row in range(model.rowCount()))
    return [plain(text) for text in texts]


def plain(text: str) -> str:
    return text.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


def label(stage: Stage, name: str) -> str:
    found = stage.find(QLabel, name)
    assert isinstance(found, QLabel)
    return plain(found.text())


def listed(stage: Stage, name: str) -> QListWidget:
    found = stage.find(QListWidget, name)
    assert isinstance(found, QListWidget)
    return found


def choose(stage: Stage, name: str, words: str) -> None:
    """Choose a row of a list with arrows and Enter."""
    rows = listed(stage, name)
    rows.setFocus()
    row = next(row for row in range(rows.count()) if plain(rows.item(row).text()) == words)
    rows.setCurrentRow(0)
    for _ in range(row):
        press(stage, Key.Key_Down)
    press(stage, Key.Key_Return)
    stage.settle()


def check(stage: Stage) -> None:
    press(stage, Key.Key_Return, CONTROL)
    stage.settle()


class TestTheLog:
    def test_every_act_is_listed_with_before_and_after_the_newest_first(self, stage: Stage) -> None:
        acts = [cell.splitlines() for cell in cells(stage, 1)]
        assert acts[:5] == [
            ["Note written", "F-A001/N01"],
            ["Item corrected", "F-A001"],
            ["Tag attached", "F-A001"],
            ["Photograph linked to an item", "P-A0001 – F-A001"],
            ["Item recorded", "F-A001"],
        ]
        assert acts[-1] == ["Mission opened", "Laptop A"]
        changed = cells(stage, 2)
        assert changed[1].splitlines() == ["Condition: Unknown condition → Burnt", "Why: Typing error: mixed up"]
        assert changed[2] == "Tagged as: Bent"
        assert cells(stage, 0)[0].splitlines()[0].endswith("+02:00")

    def test_command_line_and_window_tell_the_same(self, stage: Stage, capsys: pytest.CaptureFixture[str]) -> None:
        profile, folder = str(stage.laptop.profile.folder), str(stage.laptop.folder)
        assert status(make(RESOURCES), ["--profile", profile, "log", folder, "--json"]) == 0
        told = json.loads(capsys.readouterr().out)
        acts, changed = (list(reversed(cells(stage, column))) for column in (1, 2))
        assert [entry["said"] for entry in told] == [cell.splitlines()[0] for cell in acts]
        for entry, cell in zip(told, changed, strict=True):
            assert all(change["after"].split("\n")[0] in cell for change in entry["changes"][:3])

    def test_a_strangers_text_is_never_taken_for_rich_text(self, stage: Stage) -> None:
        assert cells(stage, 2)[0].startswith("Text: Seen <b>from</b> the north")
        model = table(stage).model()
        tip = str(model.index(0, 2).data(Qt.ItemDataRole.ToolTipRole))
        assert not QtGui.Qt.mightBeRichText(tip)

    def test_what_was_taken_back_says_so_and_undo_is_listed_at_once(self, stage: Stage) -> None:
        press(stage, Key.Key_Z, CONTROL)
        stage.settle()
        assert [cell.splitlines()[0] for cell in cells(stage, 1)[:2]] == [
            "Taken back: Note written",
            "Note written (taken back since)",
        ]

    def test_the_table_is_a_model_as_qt_wants_it(self, stage: Stage, qtmodeltester: ModelTester) -> None:
        qtmodeltester.check(table(stage).model())


class TestOneEntry:
    def test_all_of_it_stands_beside_the_table(self, stage: Stage) -> None:
        press(stage, Key.Key_Down)
        assert label(stage, "custody.details.what") == "Item corrected"
        assert label(stage, "custody.details.changes.0") == "Unknown condition → Burnt"
        assert label(stage, "custody.details.why.0") == "Typing error: mixed up"
        assert len(label(stage, "custody.details.chain.0").replace(" ", "")) == 64

    def test_the_chain_is_walked_by_keys(self, stage: Stage) -> None:
        named = label(stage, "custody.details.chain.1")
        press(stage, Key.Key_Up, ALT)
        assert label(stage, "custody.details.chain.0") == named
        press(stage, Key.Key_Down, ALT)
        assert label(stage, "custody.details.chain.1") == named

    def test_its_bytes_are_shown_when_somebody_asks(self, stage: Stage, qtbot: QtBot) -> None:
        shown = stage.find(QPlainTextEdit, "custody.details.bytes")
        assert isinstance(shown, QPlainTextEdit)
        assert not shown.isVisible()
        qtbot.keyClick(stage.find(QPushButton, "custody.details.show"), Key.Key_Space)
        assert shown.isVisible()
        envelope, body = (json.loads(line) for line in shown.toPlainText().split("\n\n"))
        assert (envelope["act"], body["act"]["set"]["text"]) == ("note.add/1", "Seen <b>from</b> the north")

    def test_the_thing_is_opened_where_it_is_worked_on(self, stage: Stage) -> None:
        press(stage, Key.Key_Down)
        stage.find(QPushButton, "custody.details.open.0").setFocus()
        press(stage, Key.Key_Return)
        stage.settle()
        assert label(stage, "record.form.label") == "F-A001"

    def test_entries_are_copied_as_lines_of_text(self, stage: Stage) -> None:
        press(stage, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
        press(stage, Key.Key_C, CONTROL)
        copied = QApplication.clipboard().text()
        assert [line.split("\t")[2] for line in copied.splitlines()] == ["Note written", "Item corrected"]
        assert bare(copied) == copied


class TestNarrowing:
    def test_a_thing_is_found_by_a_part_of_its_name(self, stage: Stage, qtbot: QtBot) -> None:
        press(stage, Key.Key_F, CONTROL)
        line = stage.find(QLineEdit, "custody.search")
        assert line.hasFocus()
        qtbot.keyClicks(line, "a00")
        assert listed(stage, "offer").isVisible()
        qtbot.keyClick(line, Key.Key_Return)
        stage.settle()
        assert {cell.splitlines()[1] for cell in cells(stage, 1)} == {"F-A001", "F-A001/N01", "P-A0001 – F-A001"}
        assert label(stage, "custody.foot") == "5 events of 13"
        chip = stage.find(QPushButton, "custody.search.thing")
        qtbot.keyClick(chip, Key.Key_Space)
        stage.settle()
        assert label(stage, "custody.foot") == "13 events"

    def test_by_person_by_act_and_by_day(self, stage: Stage) -> None:
        choose(stage, "custody.filters.acts", "Tag attached")
        assert [cell.splitlines()[0] for cell in cells(stage, 1)] == ["Tag attached"]
        choose(stage, "custody.filters.people", "P-01")
        choose(stage, "custody.filters.days", "2026-03-02")
        assert len(cells(stage, 1)) == 1
        press(stage, Key.Key_Backspace, CONTROL)
        stage.settle()
        assert len(cells(stage, 1)) == 13

    def test_nothing_found_is_said_with_a_way_out(self, stage: Stage, qtbot: QtBot) -> None:
        choose(stage, "custody.filters.acts", "Mission opened")
        press(stage, Key.Key_F, CONTROL)
        qtbot.keyClicks(stage.find(QLineEdit, "custody.search"), "f-a001")
        press(stage, Key.Key_Return)
        stage.settle()
        widen = stage.find(QPushButton, "custody.widen")
        assert widen.isVisible()
        widen.setFocus()
        press(stage, Key.Key_Return)
        stage.settle()
        assert (len(cells(stage, 1)), widen.isVisible()) == (13, False)

    def test_a_name_that_nothing_bears_offers_nothing(self, stage: Stage, qtbot: QtBot) -> None:
        press(stage, Key.Key_F, CONTROL)
        line = stage.find(QLineEdit, "custody.search")
        assert isinstance(line, QLineEdit)
        qtbot.keyClicks(line, "xyz")
        assert line.accessibleDescription() == "Nothing is called so"
        qtbot.keyClick(line, Key.Key_Escape)
        assert line.text() == ""
        qtbot.keyClick(line, Key.Key_Down)
        assert table(stage).hasFocus()


class TestChecking:
    def test_a_mission_that_holds_is_counted_as_intact(self, stage: Stage) -> None:
        check(stage)
        assert label(stage, "custody.outcome.word") == "13 events intact"
        assert stage.find(QListView, "custody.findings.list").hasFocus()

    def test_an_entry_edited_in_the_database_is_the_first_break_and_enter_goes_to_it(
        self, laptop: Laptop, qtbot: QtBot
    ) -> None:
        with window_of(laptop, qtbot) as stage:
            stage.open()
            with unguarded(laptop.folder / "mission.db") as other:
                other.execute(
                    "UPDATE entry SET line = CAST(replace(line, 'P-01', 'P-09') AS BLOB) WHERE act = 'tag.add/1'"
                )
            go(stage)
            check(stage)
            assert label(stage, "custody.outcome.word").startswith("Broken: ")
            assert label(stage, "custody.outcome.sentence").startswith("First break: Entry ")
            press(stage, Key.Key_Return)
            stage.settle()
            assert label(stage, "custody.details.what") == "Does not read: line and hash do not fit"
            assert table(stage).hasFocus()

    def test_a_finding_about_a_file_says_that_it_is_in_no_entry(self, laptop: Laptop, qtbot: QtBot) -> None:
        with window_of(laptop, qtbot) as stage:
            stage.open()
            with unguarded(laptop.folder / "mission.db") as other:
                other.execute("CREATE INDEX slow ON note (text)")
            go(stage)
            check(stage)
            press(stage, Key.Key_Return)
            notice = stage.find(QWidget, "frame.notice")
            assert plain(notice.accessibleName()).startswith("slow is no entry of the log")

    def test_what_is_known_of_the_laptops_leads_to_where_they_begin(self, stage: Stage, qtbot: QtBot) -> None:
        press(stage, Key.Key_3, ALT)
        rows = listed(stage, "custody.matters.known")
        assert "Laptop A" in rows.item(0).text()
        rows.setFocus()
        qtbot.keyClick(rows, Key.Key_Down)
        qtbot.keyClick(rows, Key.Key_Return)
        assert label(stage, "custody.details.what") == "Mission opened"


class TestWriting:
    def test_what_is_listed_is_written_as_a_table(self, stage: Stage, tmp_path: Path) -> None:
        target = tmp_path / "log.csv"
        stage.answers.given.append(target)
        choose(stage, "custody.filters.acts", "Tag attached")
        press(stage, Key.Key_E, CONTROL)
        stage.settle()
        with target.open(newline="", encoding="utf-8") as file:
            head, row = list(csv.reader(file))
        assert dict(zip(head, row, strict=True))["Before and after"].endswith("Bent")
        assert "log.csv" in stage.find(QWidget, "frame.notice").accessibleName()
