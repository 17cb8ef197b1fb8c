"""The slate in the window: over the whole screen, and read back from what is seen of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldkit.clocks import seen_slates, slate, text_of
from fieldkit.imaging.decoder import Decoder
from fieldkit.model.clock import SlateRead
from fieldkit.report.qr import code_of
from fieldkit.when import Reading
from tests.ui.studios import Stage, stage
from ui.presenters.slate import Face
from ui.views.slate import SlateFace, SlatePage, _trust


def photographed(face: QWidget) -> SlateRead | None:
    """What a camera would read off the screen."""
    picture = QBuffer()
    picture.open(QIODevice.OpenModeFlag.WriteOnly)
    face.grab().save(picture, "PNG")
    with Decoder() as decoder:
        found = seen_slates((code.text for code in decoder.codes(bytes(picture.data().data()))), "")
        return found[0] if found else None


def page_of(stage: Stage) -> SlatePage | None:
    top = stage.studio.window.covers.top
    return top if isinstance(top, SlatePage) else None


def test_the_slate_fills_the_screen_and_a_camera_reads_it(open_stage: Stage, qtbot: QtBot) -> None:
    window = open_stage.studio.window
    qtbot.keyClick(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    page = page_of(open_stage)
    assert page is not None
    assert window.isFullScreen()
    seen = photographed(page.face)
    assert seen is not None
    mission = open_stage.desk.reading.info.id
    assert (seen.mission, seen.letter) == (mission[:8], "A")
    with qtbot.waitSignal(page.gone):
        qtbot.keyClick(page.face, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert page_of(open_stage) is None


def test_the_time_goes_on_while_it_is_shown(open_stage: Stage) -> None:
    open_stage.studio.window.acts["mission.slate"].trigger()
    page = page_of(open_stage)
    assert page is not None
    first = photographed(page.face)
    open_stage.until(lambda: photographed(page.face) != first)
    page.back()


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_it_is_read_in_either_direction_and_at_any_size(direction: Qt.LayoutDirection, qtbot: QtBot) -> None:
    face = SlateFace()
    qtbot.addWidget(face)
    assert photographed(face) is None
    face.setLayoutDirection(direction)
    shown = slate("1f0e5a27" + "0" * 24, "A", Reading("2024-04-03T09:12:00Z", "+03:00", "boot-1", 5_034_117))
    date, utc = "2024-04-03", "09:12:00"
    face.show_face(Face(code_of(text_of(shown)), date, utc, "12:12:00", "+03:00", "1f0e5a27", "A"))
    for width, height in ((640, 900), (1024, 640), (1920, 1080)):
        face.resize(width, height)
        assert photographed(face) == shown


def test_whoever_only_reads_a_mission_has_no_slate_of_it(tmp_path: Path, qtbot: QtBot) -> None:
    with stage(tmp_path, qtbot) as made:
        made.studio.frame.open(made.laptop.folder, write=False)
        made.settle()
        made.studio.window.acts["mission.slate"].trigger()
        assert page_of(made) is None


def test_it_says_how_far_its_own_clock_is_known_to_be_right() -> None:
    assert "Nobody has compared" in _trust(None)
    assert "at most" in _trust(0.01)
    assert "0.1 s" in _trust(0.01)
    assert "1.3 s" in _trust(1.21)
