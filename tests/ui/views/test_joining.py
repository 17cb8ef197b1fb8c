"""Joining by invitation: a request from one window, an invitation from another, nothing without comparing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.keys.requests import read_request
from fieldkit.mission.opening import open_mission
from tests.make import MISSION_PASSPHRASE, PASSPHRASE, Laptop
from tests.ui.studios import Stage, stage, window_of
from ui.views.fingerprint import Fingerprint


@pytest.fixture
def guest(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """The start page of a guest whose key is here."""
    with window_of(Laptop(tmp_path / "guest", "P-02"), qtbot) as made:
        made.settle()
        yield made


@pytest.fixture
def lead(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path / "lead", "P-01")
    laptop.found().close()
    return laptop


def fill(stage: Stage, name: str, text: str) -> None:
    """Write into a field and leave it by Enter."""
    line = stage.find(QLineEdit, f"{name}.line")
    line.setFocus()
    stage.qtbot.keyClicks(line, text)
    stage.qtbot.keyClick(line, Qt.Key.Key_Return)
    stage.settle()


def tick(stage: Stage, name: str) -> None:
    stage.qtbot.keyClick(stage.find(QCheckBox, name), Qt.Key.Key_Space)


def press(stage: Stage, name: str) -> None:
    stage.qtbot.mouseClick(stage.find(QPushButton, name), Qt.MouseButton.LeftButton)
    stage.settle()


def groups(stage: Stage, name: str) -> str:
    found = stage.find(Fingerprint, name)
    assert isinstance(found, Fingerprint)
    return "".join(found.groups.split())


def shows(stage: Stage, name: str) -> bool:
    return stage.find(QWidget, name).isVisible()


def invitation_in(guest: Stage, lead: Laptop) -> Path:
    """An invitation of `lead` for the guest, as a file."""
    path = guest.laptop.root / "invitation"
    path.write_bytes(lead.invitation_for(guest.laptop, "B"))
    return path


def open_invitation(guest: Stage, path: Path) -> None:
    guest.studio.window.acts["start.join"].trigger()
    press(guest, "joining.step.join")
    fill(guest, "joining.file", str(path))


def test_a_request_is_written_and_its_fingerprint_shown_to_be_read_out(guest: Stage) -> None:
    target = guest.laptop.root / "request.pem"
    guest.answers.given = [target]
    guest.studio.window.acts["start.join"].trigger()
    guest.find(QLineEdit, "joining.key.first.line").setFocus()
    fill(guest, "joining.key.first", PASSPHRASE)
    assert groups(guest, "joining.request.groups") == read_request(target.read_bytes()).fingerprint
    assert "request.pem" in guest.find(QLabel, "joining.request.path").text()
    assert guest.find(QLineEdit, "joining.key.first.line").text() == ""


def test_a_guest_joins_once_the_root_was_compared(guest: Stage, lead: Laptop) -> None:
    open_invitation(guest, invitation_in(guest, lead))
    assert not guest.find(QPushButton, "joining.done").isEnabled()
    with lead.open(write=False) as mission:
        assert groups(guest, "joining.root.groups") == mission.info.root
    tick(guest, "joining.root.same")
    fill(guest, "joining.passphrase.first", PASSPHRASE)
    press(guest, "joining.protection.kind.plain")
    guest.studio.window.acts["page.done"].trigger()
    guest.settle()
    assert "XX-2024-AA-001" in guest.find(QLabel, "frame.top.title").text()
    assert "P-02" in guest.find(QLabel, "frame.status.actor").text()
    open_mission(guest.laptop.root / "XX-2024-AA-001.fieldkit", guest.laptop.hands, write=False).close()


def test_an_encrypted_folder_waits_for_its_recovery_key(guest: Stage, lead: Laptop) -> None:
    open_invitation(guest, invitation_in(guest, lead))
    tick(guest, "joining.root.same")
    fill(guest, "joining.passphrase.first", PASSPHRASE)
    for part in ("first", "again"):
        fill(guest, f"joining.protection.passphrase.{part}", MISSION_PASSPHRASE)
    assert shows(guest, "recovery.groups")
    assert not (guest.laptop.root / "XX-2024-AA-001.fieldkit").exists()


def test_nothing_is_joined_without_the_tick(guest: Stage, lead: Laptop) -> None:
    open_invitation(guest, invitation_in(guest, lead))
    fill(guest, "joining.passphrase.first", PASSPHRASE)
    press(guest, "joining.protection.kind.plain")
    guest.studio.window.acts["page.done"].trigger()
    assert not (guest.laptop.root / "XX-2024-AA-001.fieldkit").exists()


def test_an_invitation_that_does_not_hold_is_refused_where_it_was_named(guest: Stage, lead: Laptop) -> None:
    path = invitation_in(guest, lead)
    path.write_bytes(path.read_bytes().replace(b"P-02", b"P-03"))
    open_invitation(guest, path)
    assert "invitation is refused" in guest.find(QLabel, "joining.file.trouble").text()
    assert not shows(guest, "joining.root")


def test_another_invitation_takes_the_tick_away(guest: Stage, lead: Laptop, tmp_path: Path) -> None:
    path = invitation_in(guest, lead)
    open_invitation(guest, path)
    tick(guest, "joining.root.same")
    other = Laptop(tmp_path / "other", "P-01")
    other.found().close()
    path = tmp_path / "second"
    path.write_bytes(other.invitation_for(guest.laptop, "C"))
    guest.find(QLineEdit, "joining.file.line").clear()
    fill(guest, "joining.file", str(path))
    assert not guest.find(QPushButton, "joining.done").isEnabled()


def test_an_invitation_of_somebody_else_says_whose_key_is_missing(
    lead: Laptop, tmp_path: Path, qtbot: QtBot
) -> None:
    invited, other = Laptop(tmp_path / "guest", "P-02"), Laptop(tmp_path / "other", "P-05")
    path = tmp_path / "invitation"
    path.write_bytes(lead.invitation_for(invited, "B"))
    with window_of(other, qtbot) as window:
        window.settle()
        open_invitation(window, path)
        assert "P-02" in window.find(QLabel, "joining.file.trouble").text()


def test_a_lead_invites_from_within_the_mission_and_the_guest_can_join(tmp_path: Path, qtbot: QtBot) -> None:
    guest = Laptop(tmp_path / "guest", "P-02")
    (tmp_path / "request.pem").write_bytes(guest.request())
    with stage(tmp_path / "lead", qtbot) as lead:
        lead.open()
        lead.studio.window.acts["mission.invite"].trigger()
        fill(lead, "inviting.file", str(tmp_path / "request.pem"))
        assert groups(lead, "inviting.who.groups") == read_request(guest.request()).fingerprint
        assert not lead.find(QPushButton, "inviting.done").isEnabled()
        tick(lead, "inviting.who.same")
        lead.answers.given = [tmp_path / "invitation"]
        fill(lead, "inviting.passphrase.first", PASSPHRASE)
        assert "invitation" in lead.find(QLabel, "inviting.written").text()
        with guest.join((tmp_path / "invitation").read_bytes()) as joined:
            assert joined.letter == "B"
            assert groups(lead, "inviting.root") == joined.info.root


def test_where_the_authority_was_moved_away_its_medium_is_asked_for(tmp_path: Path, qtbot: QtBot) -> None:
    guest = Laptop(tmp_path / "guest", "P-02")
    (tmp_path / "request.pem").write_bytes(guest.request())
    (tmp_path / "stick").mkdir()
    with stage(tmp_path / "lead", qtbot) as lead:
        lead.open()
        lead.answers.given = [tmp_path / "stick"]
        lead.studio.window.acts["mission.keys"].trigger()
        lead.settle()
        press(lead, "authority.move")
        lead.studio.window.covers.close()
        lead.studio.window.acts["mission.invite"].trigger()
        fill(lead, "inviting.file", str(tmp_path / "request.pem"))
        assert shows(lead, "inviting.authority")
        tick(lead, "inviting.who.same")
        lead.answers.given = [tmp_path / "invitation", tmp_path / "invitation"]
        fill(lead, "inviting.passphrase.first", PASSPHRASE)
        assert "second medium" in lead.find(QLabel, "inviting.authority.trouble").text()
        fill(lead, "inviting.authority", str(tmp_path / "stick"))
        assert (tmp_path / "invitation").is_file()


def test_a_letter_that_is_taken_is_told_at_the_letter(tmp_path: Path, qtbot: QtBot) -> None:
    guest = Laptop(tmp_path / "guest", "P-02")
    (tmp_path / "request.pem").write_bytes(guest.request())
    with stage(tmp_path / "lead", qtbot) as lead:
        lead.open()
        lead.studio.window.acts["mission.invite"].trigger()
        fill(lead, "inviting.file", str(tmp_path / "request.pem"))
        tick(lead, "inviting.who.same")
        lead.qtbot.keyClicks(lead.find(QWidget, "inviting.letter.box"), "A")
        lead.answers.given = [tmp_path / "invitation"]
        fill(lead, "inviting.passphrase.first", PASSPHRASE)
        assert "Letter A" in lead.find(QLabel, "inviting.letter.trouble").text()
        assert not (tmp_path / "invitation").exists()


def test_nobody_is_invited_into_a_mission_that_is_only_read(tmp_path: Path, qtbot: QtBot) -> None:
    with stage(tmp_path / "lead", qtbot) as lead:
        lead.studio.frame.open(lead.laptop.folder, False)
        lead.settle()
        assert not lead.studio.window.acts["mission.invite"].isEnabled()
