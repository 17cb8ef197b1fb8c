"""A new mission from the start page, by keyboard; and what is done with its keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from fieldkit.keys.authority import is_self_issued
from fieldkit.mission.covering import is_sealed
from fieldkit.mission.opening import open_mission
from tests.make import MISSION_PASSPHRASE, PASSPHRASE, Laptop
from tests.ui.studios import Stage, window_of
from ui.i18n import bare
from ui.settings import RECENT
from ui.views.fingerprint import Fingerprint
from ui.views.key_groups import KeyGroups


@pytest.fixture
def start(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """The start page of a laptop on which P-01 has a key and no mission is."""
    with window_of(Laptop(tmp_path, "P-01"), qtbot) as made:
        made.settle()
        yield made


def type_(stage: Stage, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into what has the focus, then press a key."""
    focused = stage.studio.window.focusWidget()
    assert focused is not None
    stage.qtbot.keyClicks(focused, text)
    stage.qtbot.keyClick(focused, key)


def press(stage: Stage, name: str) -> None:
    stage.qtbot.mouseClick(stage.find(QPushButton, name), Qt.MouseButton.LeftButton)
    stage.settle()


def fill(stage: Stage, passphrase: str = PASSPHRASE) -> None:
    """Fill in the form, as fast as the keys allow, up to how the mission lies on the disk."""
    stage.studio.window.acts["start.new"].trigger()
    for text in (passphrase, "XX-2024-AA-001", "A visit", ""):
        type_(stage, text)
    stage.settle()


def make(stage: Stage, passphrase: str = PASSPHRASE) -> None:
    """Make a plain mission."""
    fill(stage, passphrase)
    press(stage, "founding.protection.kind.plain")
    stage.studio.window.acts["page.done"].trigger()
    stage.settle()


def test_a_mission_is_made_by_keyboard_and_opens_behind_its_fingerprint(start: Stage) -> None:
    make(start)
    folder = start.laptop.root / "XX-2024-AA-001.fieldkit"
    with open_mission(folder, start.laptop.hands, write=False) as mission:
        root = start.find(Fingerprint, "authority.root")
        assert isinstance(root, Fingerprint)
        assert "".join(root.groups.split()) == mission.info.root
    assert "XX-2024-AA-001" in start.find(QLabel, "frame.top.title").text()
    assert start.studio.settings.get(RECENT) == (str(folder),)
    focused = start.studio.window.focusWidget()
    assert focused is not None
    start.qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert start.studio.window.covers.top is None


def test_a_mission_is_encrypted_unless_said_and_its_key_typed_back_first(start: Stage, tmp_path: Path) -> None:
    fill(start)
    for _ in range(2):
        type_(start, MISSION_PASSPHRASE)
    start.settle()
    folder, groups = tmp_path / "XX-2024-AA-001.fieldkit", start.find(KeyGroups, "recovery.groups")
    assert isinstance(groups, KeyGroups)
    key = groups.groups
    assert not folder.exists()
    start.answers.given = [tmp_path / "sheet.txt"]
    press(start, "recovery.save")
    assert key[-1] in (tmp_path / "sheet.txt").read_text()
    type_(start, "")
    asked = [start.find(QLineEdit, f"recovery.{part}.line") for part in ("first", "second")]
    assert not groups.isVisible()
    type_(start, "AAAAAA")
    type_(start, "AAAAAA")
    assert not folder.exists()
    for line in asked:
        line.clear()
        start.qtbot.keyClicks(line, key[int(bare(line.accessibleName()).split()[-1]) - 1].lower())
    start.studio.window.acts["page.done"].trigger()
    start.settle()
    assert start.desk.folder == folder
    assert is_sealed(folder)
    assert start.find(Fingerprint, "authority.root").isVisible()
    window = start.studio.window
    texts = [one.text() for kind in (QLineEdit, QLabel) for one in window.findChildren(kind)]
    assert not any(group in text.upper() for group in (*key[1:], MISSION_PASSPHRASE.upper()) for text in texts)


def test_whoever_turns_back_from_the_recovery_key_has_made_nothing(start: Stage, tmp_path: Path) -> None:
    fill(start)
    for _ in range(2):
        type_(start, MISSION_PASSPHRASE)
    start.settle()
    start.studio.window.acts["page.back"].trigger()
    assert start.find(QLineEdit, "founding.code.line").isVisible()
    assert not (tmp_path / "XX-2024-AA-001.fieldkit").exists()


def test_what_is_wrong_stands_below_its_field_with_the_remedy(start: Stage) -> None:
    start.studio.window.acts["start.new"].trigger()
    start.find(QLineEdit, "founding.code.line").setFocus()
    type_(start, "visit")
    trouble = start.find(QLabel, "founding.code.trouble")
    assert "XX-2024-AA-001" in trouble.text()
    start.find(QLineEdit, "founding.code.line").setFocus()
    start.qtbot.keyClick(
        start.find(QLineEdit, "founding.code.line"), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
    )
    start.qtbot.keyClicks(start.find(QLineEdit, "founding.code.line"), "XX-2024-AA-001")
    assert trouble.text() == ""


def test_what_is_empty_is_told_in_words_of_the_page_and_the_first_of_it_takes_the_focus(start: Stage) -> None:
    start.studio.window.acts["start.new"].trigger()
    for text in (PASSPHRASE, "XX-2024-AA-001"):
        type_(start, text)
    start.find(QLineEdit, "founding.folder.line").clear()
    start.studio.window.acts["page.done"].trigger()
    for field in ("title", "folder"):
        told = start.find(QLabel, f"founding.{field}.trouble").text()
        assert told.startswith("Nothing is written")
        assert f"“{field}”" not in told
    assert start.studio.window.focusWidget() is start.find(QLineEdit, "founding.title.line")


def test_a_passphrase_is_shown_by_a_key_and_not_by_what_is_typed_after_tab(start: Stage) -> None:
    window = start.studio.window
    window.acts["start.new"].trigger()
    secret = start.find(QLineEdit, "founding.passphrase.first.line")
    assert "F8" in secret.toolTip()
    assert "F8" in secret.accessibleDescription()
    assert "page.secret" in {offer.action.id for offer in window.acts.offered()}
    window.acts["page.secret"].trigger()
    assert secret.echoMode() is QLineEdit.EchoMode.Normal
    window.acts["page.secret"].trigger()
    type_(start, PASSPHRASE, Qt.Key.Key_Tab)
    assert window.focusWidget() is start.find(QLineEdit, "founding.code.line")
    window.acts["page.secret"].trigger()
    assert secret.echoMode() is QLineEdit.EchoMode.Password


def test_what_was_wrong_is_told_no_longer_once_it_is_mended(start: Stage) -> None:
    (start.laptop.root / "XX-2024-AA-001.fieldkit").mkdir()
    start.studio.window.acts["start.new"].trigger()
    start.studio.window.acts["page.done"].trigger()
    told = [
        start.find(QLabel, f"founding.{name}.trouble") for name in ("passphrase.first", "code", "title", "folder")
    ]
    assert [bool(label.text()) for label in told] == [True, True, True, False]
    fill(start)
    assert [bool(label.text()) for label in told] == [False, False, False, True]
    folder = start.find(QLineEdit, "founding.folder.line")
    start.qtbot.keyClicks(folder, "-2")
    assert not told[-1].text()


def test_no_passphrase_is_left_anywhere_in_the_window(start: Stage) -> None:
    make(start)
    start.studio.window.covers.clear()
    assert all(PASSPHRASE not in line.text() for line in start.studio.window.findChildren(QLineEdit))
    settings = (start.laptop.profile.folder / "window.ini").read_text()
    assert PASSPHRASE not in settings


def test_a_wrong_passphrase_is_emptied_and_asked_for_again(start: Stage) -> None:
    make(start, "warm hands")
    assert "P-01" in start.find(QLabel, "founding.passphrase.first.trouble").text()
    assert start.find(QLineEdit, "founding.passphrase.first.line").text() == ""
    assert start.find(QPushButton, "founding.done").isEnabled()


def test_the_authority_moves_to_a_second_medium(start: Stage, tmp_path: Path) -> None:
    make(start)
    (tmp_path / "stick").mkdir()
    start.answers.given = [tmp_path / "stick"]
    move = start.find(QPushButton, "authority.move")
    assert move.isVisible()
    press(start, "authority.move")
    assert not move.isVisible()
    assert [path.name[:19] for path in (tmp_path / "stick").iterdir()] == ["fieldkit-authority-"]
    folder = start.laptop.root / "XX-2024-AA-001.fieldkit"
    with open_mission(folder, start.laptop.hands, write=False) as mission:
        assert not is_self_issued(start.laptop.profile, mission.info.root)


def test_the_root_certificate_is_written_and_never_over_another_file(start: Stage, tmp_path: Path) -> None:
    make(start)
    target = tmp_path / "root.pem"
    start.answers.given = [target, target]
    press(start, "authority.save")
    assert target.read_text().startswith("-----BEGIN CERTIFICATE-----")
    press(start, "authority.save")
    assert "exists already" in start.find(QLabel, "authority.notice.sentence").text()


def test_tab_goes_through_the_page_as_it_is_read(start: Stage) -> None:
    start.studio.window.acts["start.new"].trigger()
    now = start.studio.window.focusWidget()
    parts: list[str] = []
    while now is not None and now.objectName() != "founding.done":
        parts.append(now.objectName().split(".")[1])
        start.qtbot.keyClick(now, Qt.Key.Key_Tab)
        now = start.studio.window.focusWidget()
    assert list(dict.fromkeys(parts)) == ["passphrase", "code", "handling", "title", "folder", "protection"]


def test_whoever_leaves_the_fingerprint_is_in_the_mission(start: Stage) -> None:
    make(start)
    focused = start.studio.window.focusWidget()
    assert focused is not None
    start.qtbot.keyClick(focused, Qt.Key.Key_Return)
    start.settle()
    focused = start.studio.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == "intake.empty.choose"
    assert focused.isVisible()
