"""Checking a packet from the start page: the verdict in words, all that was found, and by which root."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.packing.sealing import Sealed
from tests.make import Laptop, sealed_packet
from tests.ui.studios import Stage, window_of
from ui.jobs import Lane
from ui.presenters.checking import Trust
from ui.views.checking import CheckingPage


@pytest.fixture(scope="module")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Laptop, Sealed, str]:
    return sealed_packet(tmp_path_factory.mktemp("lead"))


@pytest.fixture
def page(sealed: tuple[Laptop, Sealed, str], qtbot: QtBot) -> Iterator[Stage]:
    """The page, open, on the laptop that sealed the packet."""
    with window_of(sealed[0], qtbot) as made:
        made.settle()
        made.studio.window.acts["start.packet"].trigger()
        yield made


def check(stage: Stage, path: Path, trust: Trust = Trust.HERE) -> None:
    """Name the packet and press Enter."""
    box = stage.find(QComboBox, "checking.trust.box")
    assert isinstance(box, QComboBox)
    stage.qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(list(Trust).index(trust)):
        stage.qtbot.keyClick(box, Qt.Key.Key_Down)
    line = stage.find(QLineEdit, "checking.packet.line")
    line.setFocus()
    stage.qtbot.keyClicks(line, str(path))
    stage.qtbot.keyClick(line, Qt.Key.Key_Return)
    stage.settle()


def verdict(stage: Stage) -> str:
    return stage.find(QLabel, "checking.verdict.word").text()


def altered(sealed: Sealed, folder: Path) -> Path:
    """A copy of which a byte of a photograph was turned round."""
    data = bytearray(sealed.path.read_bytes())
    data[data.index(b"\xff\xd8\xff") + 300] ^= 1
    path = folder / sealed.path.name
    path.write_bytes(data)
    return path


def test_a_packet_of_this_laptops_mission_is_valid_and_its_signer_known(
    page: Stage, sealed: tuple[Laptop, Sealed, str]
) -> None:
    check(page, sealed[1].path)
    assert verdict(page) == "Valid, signer known"
    assert sealed[1].packet in page.find(QLabel, "checking.verdict.about").text()
    focused = page.studio.window.focusWidget()
    assert isinstance(focused, QListView)


def test_without_a_root_its_signer_is_unknown(page: Stage, sealed: tuple[Laptop, Sealed, str]) -> None:
    check(page, sealed[1].path, Trust.NONE)
    assert verdict(page) == "Valid, signer unknown"


def test_a_root_in_a_file_may_be_named(page: Stage, sealed: tuple[Laptop, Sealed, str], tmp_path: Path) -> None:
    laptop, packet, mission = sealed
    page.find(QLineEdit, "checking.root.line").setText(str(laptop.root_pem(mission, tmp_path / "root.pem")))
    check(page, packet.path, Trust.FILE)
    assert page.find(QWidget, "checking.root").isVisible()
    assert verdict(page) == "Valid, signer known"


def test_a_file_that_is_no_root_is_refused_in_words(
    page: Stage, sealed: tuple[Laptop, Sealed, str], tmp_path: Path
) -> None:
    (tmp_path / "root.pem").write_bytes(b"no certificate")
    page.find(QLineEdit, "checking.root.line").setText(str(tmp_path / "root.pem"))
    check(page, sealed[1].path, Trust.FILE)
    assert "root.pem is no root certificate" in page.find(QLabel, "checking.notice.sentence").text()
    assert not page.find(QWidget, "checking.verdict").isVisible()


def test_one_byte_makes_one_file_altered_and_the_list_begins_with_it(
    page: Stage, sealed: tuple[Laptop, Sealed, str], tmp_path: Path
) -> None:
    check(page, altered(sealed[1], tmp_path))
    assert verdict(page).startswith("Altered: 1 file")
    assert "data/photos/" in page.find(QLabel, "checking.findings.whole").text()


def test_what_is_no_packet_is_unreadable(page: Stage, tmp_path: Path) -> None:
    (tmp_path / "packet.zip").write_bytes(b"no zip")
    check(page, tmp_path / "packet.zip")
    assert verdict(page) == "Unreadable"


def test_a_packet_that_is_dropped_is_checked(page: Stage, sealed: tuple[Laptop, Sealed, str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(sealed[1].path))])
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    shown = page.find(CheckingPage, "checking")
    assert isinstance(shown, CheckingPage)
    shown.dropEvent(event)
    page.settle()
    assert verdict(page) == "Valid, signer known"


def test_nothing_can_be_dropped_while_a_packet_is_checked(page: Stage, sealed: tuple[Laptop, Sealed, str]) -> None:
    shown, dragged = page.find(CheckingPage, "checking"), QMimeData()
    assert isinstance(shown, CheckingPage)
    dragged.setUrls([QUrl.fromLocalFile(str(sealed[1].path))])

    def welcome() -> bool:
        buttons, held = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDragEnterEvent(QPoint(40, 40), Qt.DropAction.CopyAction, dragged, buttons, held)
        event.ignore()
        shown.dragEnterEvent(event)
        return event.isAccepted()

    assert welcome()
    shown.work(True)
    assert not welcome()
    shown.work(False)
    assert welcome()


def test_leaving_the_page_stops_the_checks(page: Stage, sealed: tuple[Laptop, Sealed, str]) -> None:
    line = page.find(QLineEdit, "checking.packet.line")
    page.qtbot.keyClicks(line, str(sealed[1].path))
    page.qtbot.keyClick(line, Qt.Key.Key_Return)
    assert [job.lane for job in page.studio.lanes.jobs] == [Lane.LONG]
    assert page.find(QPushButton, "checking.stop").isVisible()
    page.qtbot.keyClick(page.find(QPushButton, "checking.stop"), Qt.Key.Key_Escape)
    assert page.studio.window.covers.top is None
    page.settle()


def test_stopping_says_nothing_of_the_packet(page: Stage, sealed: tuple[Laptop, Sealed, str]) -> None:
    line = page.find(QLineEdit, "checking.packet.line")
    page.qtbot.keyClicks(line, str(sealed[1].path))
    page.qtbot.keyClick(line, Qt.Key.Key_Return)
    page.qtbot.mouseClick(page.find(QPushButton, "checking.stop"), Qt.MouseButton.LeftButton)
    page.settle()
    assert not page.find(QWidget, "checking.verdict").isVisible()
    assert page.find(QPushButton, "checking.check").isEnabled()
