"""The day of a recorder, by keyboard alone but for the points on the photographs."""

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from fieldkit import recording
from fieldkit.mission.opening import open_mission
from fieldkit.mission.overview import overview
from tests.make import PASSPHRASE, ROOT, Laptop
from tests.ui.gallery import rest
from tests.ui.sampled import CARD, TRUTH
from tests.ui.studios import Stage, window_of
from ui.canvas.canvas import PhotoCanvas

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER = Qt.Key.Key_Return
MOST_KEYS, MOST_CLICKS = 30, 6


@dataclass
class Recorder:
    """Somebody at the window: keys go where the focus is."""

    stage: Stage
    keys: int = 0
    clicks: int = 0
    truth: dict[str, dict[str, Any]] = field(default_factory=lambda: json.loads(TRUTH.read_text("utf-8")))

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key, and all that follows from it."""
        self.keys += 1
        self.stage.qtbot.keyClick(self._focused(), key, held)
        rest(self.stage)

    def type(self, text: str, key: Qt.Key = ENTER) -> None:
        """A word, and a key that ends it."""
        self.keys += len(text)
        self.stage.qtbot.keyClicks(self._focused(), text)
        self.press(key)

    def point(self, x: float, y: float) -> None:
        """Click on a point of the photograph, in its stored pixels."""
        self.clicks += 1
        canvas = self.stage.find(PhotoCanvas, "record.photo.canvas")
        assert isinstance(canvas, PhotoCanvas)
        at: QPointF = canvas.place(x, y)
        button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        self.stage.qtbot.mouseClick(canvas.viewport(), button, none, at.toPoint())

    def text(self, name: str) -> str:
        """What a label says."""
        label = self.stage.find(QLabel, name)
        assert isinstance(label, QLabel)
        return label.text()

    def _focused(self) -> QWidget:
        return self.stage.studio.window.focusWidget() or self.stage.studio.window


@pytest.fixture
def recorder(tmp_path: Path, qtbot: QtBot) -> Iterator[Recorder]:
    with window_of(Laptop(tmp_path, "P-01"), qtbot) as stage:
        rest(stage)
        yield Recorder(stage)


def found(recorder: Recorder) -> None:
    """Make a plain mission."""
    recorder.press(Qt.Key.Key_N, CONTROL)
    for text in (PASSPHRASE, "XX-2024-AA-001", "A visit", ""):
        recorder.type(text)
    recorder.press(Qt.Key.Key_Tab, SHIFT)
    recorder.press(Qt.Key.Key_Right)
    recorder.press(ENTER, CONTROL)
    recorder.press(Qt.Key.Key_Escape)


def take_in(recorder: Recorder) -> None:
    """Bring the sample card in."""
    recorder.press(Qt.Key.Key_1, CONTROL)
    recorder.stage.answers.given.append(CARD)
    recorder.press(Qt.Key.Key_O, CONTROL)
    recorder.press(ENTER, CONTROL)


def record(recorder: Recorder) -> dict[str, Any]:
    """Two photographs become an item: described, tagged, measured. What is known of the measured one."""
    recorder.press(Qt.Key.Key_2, CONTROL)
    recorder.press(Qt.Key.Key_F4)
    recorder.keys = recorder.clicks = 0
    known = recorder.truth["DSC_0002.JPG"]
    recorder.press(Qt.Key.Key_Right, SHIFT)
    recorder.press(Qt.Key.Key_N)
    for word in ("sh", "ski", "alu"):
        recorder.type(word)
    for _ in range(2):
        recorder.press(ENTER)
    recorder.type("soot")
    recorder.press(Qt.Key.Key_F7)
    for x, y in known["bar"]:
        recorder.point(x, y)
    recorder.press(ENTER)
    recorder.press(Qt.Key.Key_F8)
    for x, y in known["points"]:
        recorder.point(x, y)
    recorder.press(ENTER)
    recorder.press(ENTER, CONTROL)
    return known


def test_a_piece_is_recorded_tagged_and_measured_with_few_keys(recorder: Recorder) -> None:
    found(recorder)
    take_in(recorder)
    known = record(recorder)
    assert (recorder.keys <= MOST_KEYS, recorder.clicks <= MOST_CLICKS) == (True, True), recorder
    folder = recorder.stage.laptop.root / "XX-2024-AA-001.fieldkit"
    with open_mission(folder, recorder.stage.laptop.hands, write=False) as mission:
        piece = recording.dossier(mission, "F-A001")
    assert [photo.name.text for _, photo in piece.shown if photo] == ["DSC_0002.JPG", "DSC_0003.JPG"]
    assert (piece.item.class_, piece.item.hazard, piece.item.material) == (
        "cc.skin_panel",
        "hz.sharp",
        ("mat.aluminium_alloy",),
    )
    assert [tag.term for tag in piece.tags] == ["dmg.sooted"]
    (measured,) = piece.measurements
    assert measured.figure.low is not None
    assert measured.figure.high is not None
    assert float(measured.figure.low) <= known["true_mm"] <= float(measured.figure.high)


def test_the_day_ends_with_a_packet_that_checks_out(recorder: Recorder) -> None:
    found(recorder)
    take_in(recorder)
    record(recorder)
    recorder.press(Qt.Key.Key_4, CONTROL)
    recorder.type(PASSPHRASE)
    recorder.press(ENTER, CONTROL)
    (packet,) = (recorder.stage.laptop.root / "XX-2024-AA-001.fieldkit" / "packets").glob("*.zip")
    with open_mission(packet.parent.parent, recorder.stage.laptop.hands, write=False) as mission:
        checked = recorder.stage.laptop.check(packet, mission.info.id)
    assert [str(finding) for finding in checked.findings if finding.verdict == "disproved"] == []
    recorder.press(Qt.Key.Key_5, CONTROL)
    recorder.press(ENTER, CONTROL)
    told = recorder.stage.find(QLabel, "custody.outcome.word")
    assert isinstance(told, QLabel)
    recorder.stage.until(lambda: bool(told.text()))
    with open_mission(packet.parent.parent, recorder.stage.laptop.hands, write=False) as mission:
        entries = overview(mission).entries
    assert told.text() == f"{entries} events intact"


def test_the_command_line_tells_of_every_act_of_the_window_and_finds_nothing_wrong(recorder: Recorder) -> None:
    told: list[str] = []
    news = recorder.stage.studio.broadcast.recorded
    news.connect(lambda changes: told.extend(entry.envelope.id for entry in changes.entries))
    found(recorder)
    take_in(recorder)
    record(recorder)
    recorder.press(Qt.Key.Key_Z, CONTROL)
    recorder.press(Qt.Key.Key_W, CONTROL)
    folder = recorder.stage.laptop.root / "XX-2024-AA-001.fieldkit"
    listed = [entry["envelope"]["id"] for entry in json.loads(typed(recorder, "log", folder, "--json"))]
    assert [entry for entry in listed if entry in told] == told
    assert len(told) > MOST_CLICKS
    typed(recorder, "mission", "check", folder)


def typed(recorder: Recorder, *arguments: object) -> str:
    """What the command prints; nothing is wrong with it."""
    command = [sys.executable, "main.py", "--profile", recorder.stage.laptop.profile.folder, *arguments]
    return subprocess.run(map(str, command), cwd=ROOT, capture_output=True, check=True, text=True).stdout
