"""A mission that is locked: nothing of it is seen or held, and whoever comes back signs for it."""

import gc
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldkit.browsing import SmallPictures
from fieldkit.keys.identity import Person
from fieldkit.keys.signing import Signer
from fieldkit.mission import Mission
from fieldkit.mission.covering import is_sealed
from fieldkit.model.mission import ActorBegin
from fieldkit.progress import Report
from fieldkit.store import log
from fieldkit.store.thumbnails import Place
from fieldkit.vault import RecoveryKey, Sealed, Secrets, Vault
from tests.make import CHEAP, MISSION_PASSPHRASE, PASSPHRASE, Laptop, card, killed_copy
from tests.ui.studios import Stage, window_of
from ui.actions import ACTIONS
from ui.app.intake import Folders
from ui.desk import Desk, Signing
from ui.jobs import Lane
from ui.presenters.unlocking import Typed
from ui.views.asking import SystemDialogs
from ui.views.record.view import RecordView

KEY = RecoveryKey.new()


def made(folder: Path, *, sealed: bool = True) -> Laptop:
    """A laptop with a mission that holds photographs."""
    laptop = Laptop(folder, "P-01", recovery=KEY if sealed else None)
    with laptop.found() as mission:
        laptop.take_in(mission, card(folder / "card", 3), thumbnails=True)
        laptop.item(mission, material=["steel"], description="A bent ring")
    return laptop


@pytest.fixture
def sealed(tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    """The start page of a laptop with an encrypted mission."""
    with window_of(made(tmp_path), qtbot) as stage:
        stage.settle()
        yield stage


def do(stage: Stage, name: str) -> None:
    stage.studio.window.acts[name].trigger()
    stage.settle()


def type_(stage: Stage, *texts: str) -> None:
    for text in texts:
        focused = stage.studio.window.focusWidget()
        assert focused is not None
        stage.qtbot.keyClicks(focused, text)
        stage.qtbot.keyClick(focused, Qt.Key.Key_Return)
    stage.settle()


def is_open(stage: Stage) -> bool:
    return stage.studio.frame.desk is not None


def unlock(stage: Stage) -> Stage:
    """Ask for the mission, and type both secrets."""
    stage.studio.frame.open(stage.laptop.folder)
    stage.settle()
    type_(stage, MISSION_PASSPHRASE, PASSPHRASE)
    return stage


def beginnings(stage: Stage) -> int:
    """How often somebody signed for acting."""
    database = stage.desk.reading.database
    return sum(
        isinstance(entry.act, ActorBegin)
        for stream in log.streams(database)
        for entry in log.of_stream(database, stream)
    )


def secrets_of() -> list[str]:
    """What is alive of a mission and of what opens it; nobody collects garbage for this but the window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    held = (Mission, Sealed, Secrets, Place, Desk, SmallPictures, Signer, Person, Signing, Typed)
    return [type(one).__name__ for one in gc.get_objects() if isinstance(one, held)]


def told(stage: Stage, name: str) -> str:
    return stage.find(QLabel, name).text()


def test_two_secrets_open_an_encrypted_mission_and_say_who_acts(sealed: Stage) -> None:
    unlock(sealed)
    assert sealed.desk.writing is not None
    assert "P-01" in told(sealed, "frame.status.actor")
    assert beginnings(sealed) == 2
    assert sealed.find(QWidget, "frame.notice").isHidden()


def test_the_page_says_which_mission_it_opens(sealed: Stage) -> None:
    sealed.studio.frame.open(sealed.laptop.folder)
    sealed.settle()
    assert str(sealed.laptop.folder) in told(sealed, "unlock.where")


def test_where_its_packets_go_is_for_a_person_to_say(sealed: Stage, tmp_path: Path) -> None:
    unlock(sealed)
    do(sealed, "go.packets")
    assert told(sealed, "packets.inside.place") == "Nowhere yet"
    sealed.answers.given.append(tmp_path)
    sealed.qtbot.mouseClick(sealed.find(QPushButton, "packets.points.place.go"), Qt.MouseButton.LeftButton)
    assert str(tmp_path) in told(sealed, "packets.inside.place")


def test_whoever_only_looks_needs_no_key(sealed: Stage) -> None:
    sealed.studio.frame.open(sealed.laptop.folder)
    sealed.settle()
    box = sealed.find(QCheckBox, "unlock.reading")
    sealed.qtbot.keyClick(box, Qt.Key.Key_Space)
    sealed.find(QLineEdit, "unlock.mission.first.line").setFocus()
    type_(sealed, MISSION_PASSPHRASE)
    assert sealed.desk.writing is None


@pytest.mark.parametrize(
    ("typed", "field"), [(("warm", PASSPHRASE), "mission"), ((MISSION_PASSPHRASE, "warm"), "key")]
)
def test_a_wrong_secret_is_told_at_its_field_and_typed_anew(
    sealed: Stage, typed: tuple[str, str], field: str
) -> None:
    sealed.studio.frame.open(sealed.laptop.folder)
    sealed.settle()
    type_(sealed, *typed)
    assert not is_open(sealed)
    assert told(sealed, f"unlock.{field}.first.trouble")
    focused = sealed.studio.window.focusWidget()
    assert focused is not None
    assert focused.objectName() == f"unlock.{field}.first.line"
    sealed.laptop.open().close()


def test_what_was_not_typed_is_told_as_that_and_takes_the_focus(sealed: Stage) -> None:
    sealed.studio.frame.open(sealed.laptop.folder)
    sealed.settle()
    sealed.studio.window.acts["page.done"].trigger()
    assert "recovery key" in told(sealed, "unlock.mission.first.trouble")
    assert "Only look" in told(sealed, "unlock.key.first.trouble")
    for name, text in (("mission", MISSION_PASSPHRASE), ("key", "")):
        assert sealed.studio.window.focusWidget() is sealed.find(QLineEdit, f"unlock.{name}.first.line")
        sealed.qtbot.keyClicks(sealed.studio.window.focusWidget(), text)
        sealed.studio.window.acts["page.done"].trigger()


def test_a_damaged_vault_is_no_wrong_passphrase(sealed: Stage) -> None:
    vault = sealed.laptop.folder / "vault.json"
    vault.write_bytes(vault.read_bytes().replace(b'"recovery":"age1', b'"recovery":"age2'))
    sealed.studio.frame.open(sealed.laptop.folder)
    sealed.settle()
    assert "damaged" in told(sealed, "frame.notice.sentence")
    assert sealed.studio.window.covers.top is None


def test_the_recovery_key_opens_it_and_gives_it_another_passphrase(sealed: Stage) -> None:
    vault = sealed.laptop.folder / "vault.json"
    earlier = vault.read_bytes()
    sealed.studio.frame.open(sealed.laptop.folder)
    sealed.settle()
    sealed.qtbot.mouseClick(sealed.find(QPushButton, "unlock.forgot"), Qt.MouseButton.LeftButton)
    type_(sealed, " ".join(KEY.groups).lower(), "woollen hat", "woollen hat", PASSPHRASE)
    assert is_open(sealed)
    do(sealed, "app.leave")
    sealed.studio.frame.open(sealed.laptop.folder)
    sealed.settle()
    type_(sealed, "woollen hat", PASSPHRASE)
    assert is_open(sealed)
    do(sealed, "app.leave")
    vault.write_bytes(earlier)
    unlock(sealed)
    assert "earlier passphrase" in told(sealed, "frame.notice.sentence")


def test_a_plain_copy_that_was_never_finished_is_removed_and_told_of(sealed: Stage) -> None:
    left = killed_copy(sealed.laptop, sealed.laptop.root / "plain")
    unlock(sealed)
    assert "never finished was removed" in told(sealed, "frame.notice.sentence")
    assert str(left) in told(sealed, "frame.notice.remedy")
    assert not left.exists()


def test_the_start_page_says_that_it_is_encrypted_and_no_more(sealed: Stage) -> None:
    unlock(sealed)
    do(sealed, "app.leave")
    assert "Encrypted" in told(sealed, "start.card.0.trouble")
    words = " ".join(label.text() for label in sealed.studio.window.start.findChildren(QLabel))
    assert "Sample mission" not in words


def test_a_locked_mission_is_closed_and_nothing_of_it_stays_in_the_window(sealed: Stage) -> None:
    unlock(sealed)
    do(sealed, "go.catalogue")
    do(sealed, "go.record")
    sealed.until(lambda: len(sealed.studio.parts.images) > 0)
    do(sealed, "app.preferences")
    do(sealed, "app.lock")
    assert sealed.answers.taken_back == 1  # or whoever answers a dialog that was left open is obeyed
    assert not is_open(sealed)
    assert sealed.studio.window.covers.top is not None
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sealed.studio.window.findChildren(RecordView) == []
    words = " ".join(f"{label.text()} {label.toolTip()}" for label in sealed.studio.window.findChildren(QLabel))
    assert "Sample mission" not in words
    assert len(sealed.studio.parts.images) == 0
    offered = {offer.action.id for offer in sealed.studio.window.acts.offered() if offer.possible}
    assert offered.isdisjoint({"app.preferences", "view.jobs", "help.palette"})
    assert offered.isdisjoint({action.id for action in ACTIONS if action.id.startswith(("go.", "mission."))})
    sealed.laptop.open().close()


def test_a_mission_that_was_locked_or_left_is_nowhere_in_memory_any_more(sealed: Stage) -> None:
    """Nor is what opens it: whoever takes a locked laptop could read both out of a running program."""
    for leave in ("app.lock", "app.leave"):
        unlock(sealed)
        sealed.answers.given.append(card(sealed.laptop.root / leave, 2, start=10))
        sealed.studio.window.acts["intake.choose"].trigger()
        do(sealed, "intake.begin")
        for act in ("go.catalogue", "go.packets", "go.custody", "go.record", "edit.undo", "mission.keys"):
            do(sealed, act)
        photo = sealed.desk.reading.database.execute("select id from photo").fetchone()[0]
        do(sealed, "page.back")
        sealed.studio.parts.reveal("record", photo)
        sealed.settle()
        for act in ("mission.slate", "page.back", "mission.invite", "page.back", "app.preferences", "page.back"):
            do(sealed, act)
        do(sealed, leave)
        sealed.until(lambda: secrets_of() == [])
        do(sealed, "page.back")


def test_unlocked_again_it_is_where_it_was_and_what_was_half_typed_stands(sealed: Stage) -> None:
    unlock(sealed)
    do(sealed, "go.record")
    with sealed.laptop.open(write=False) as mission:
        item = mission.database.execute("select id from item").fetchone()[0]
    sealed.studio.parts.reveal("record", item)
    notes = sealed.find(QPlainTextEdit, "record.form.notes.lines")
    notes.setFocus()
    sealed.qtbot.keyClicks(notes, "seen from the north")
    before = beginnings(sealed)
    do(sealed, "app.lock")
    type_(sealed, MISSION_PASSPHRASE, PASSPHRASE)
    assert sealed.studio.window.mission.at == "record"
    assert beginnings(sealed) == before + 1
    assert "Recovered draft" in told(sealed, "frame.notice.sentence")
    sealed.studio.parts.reveal("record", item)
    again = sealed.find(QPlainTextEdit, "record.form.notes.lines")
    assert isinstance(again, QPlainTextEdit)
    assert again.toPlainText() == "seen from the north"


def test_nobody_goes_back_past_the_lock(sealed: Stage) -> None:
    unlock(sealed)
    do(sealed, "app.lock")
    do(sealed, "page.back")
    assert not is_open(sealed)
    assert sealed.studio.window.start.isVisible()
    assert sealed.studio.window.acts["app.preferences"].isEnabled()


def test_long_work_goes_on_under_the_cover_and_the_mission_closes_after_it(sealed: Stage) -> None:
    unlock(sealed)
    ending = Event()

    def work(_: Report) -> None:
        assert ending.wait(20)

    sealed.studio.lanes.start(work, lane=Lane.LONG, title="Working")
    sealed.studio.window.acts["app.lock"].trigger()
    assert sealed.find(QWidget, "unlock").isVisible()
    assert not sealed.studio.window.mission.isVisible()
    assert is_open(sealed)
    sealed.studio.window.acts["page.back"].trigger()
    assert sealed.find(QWidget, "unlock").isVisible()
    ending.set()
    sealed.settle()
    assert not is_open(sealed)


def test_whoever_comes_back_while_it_works_is_let_in_and_signs(sealed: Stage) -> None:
    unlock(sealed)
    before, ending = beginnings(sealed), Event()
    sealed.studio.lanes.start(lambda _: ending.wait(20), lane=Lane.LONG, title="Working")
    sealed.studio.window.acts["app.lock"].trigger()
    for text in (MISSION_PASSPHRASE, PASSPHRASE):
        focused = sealed.studio.window.focusWidget()
        assert focused is not None
        sealed.qtbot.keyClicks(focused, text)
        sealed.qtbot.keyClick(focused, Qt.Key.Key_Return)
    sealed.until(sealed.studio.window.mission.isVisible)
    ending.set()
    sealed.settle()
    assert is_open(sealed)
    assert beginnings(sealed) == before + 1


def test_from_where_photographs_came_into_it_is_kept_nowhere_else(sealed: Stage) -> None:
    unlock(sealed)
    folders = Folders(sealed.studio.parts, sealed.desk.reading.covering)
    folders.remember(sealed.laptop.root / "A card with a name")
    assert folders.recent() == []
    assert "A card" not in (sealed.laptop.profile.folder / "window.ini").read_text()


@pytest.mark.parametrize("stays", [True, False])
def test_whoever_puts_another_vault_in_while_it_works_is_not_let_in(sealed: Stage, stays: bool) -> None:
    unlock(sealed)
    path, ending = sealed.laptop.folder / "vault.json", Event()
    sealed.studio.lanes.start(lambda _: ending.wait(20), lane=Lane.LONG, title="Working")
    sealed.studio.window.acts["app.lock"].trigger()
    vault, forger = Vault.read(sealed.laptop.folder), Secrets.new(RecoveryKey.new())
    assert vault is not None
    path.write_bytes(Vault.new(sealed.laptop.folder, vault.file.mission, forger, "mine", CHEAP).data)
    if not stays:
        path.unlink()
    for text in ("mine", PASSPHRASE):
        focused = sealed.studio.window.focusWidget()
        assert focused is not None
        sealed.qtbot.keyClicks(focused, text)
        sealed.qtbot.keyClick(focused, Qt.Key.Key_Return)
    sealed.until(lambda: "vault.json" in told(sealed, "unlock.notice.sentence"))
    assert not sealed.studio.window.mission.isVisible()
    ending.set()
    sealed.settle()
    assert not is_open(sealed)


def test_sleep_locks_at_once(sealed: Stage) -> None:
    unlock(sealed)
    sealed.studio.sleep()
    sealed.settle()
    assert not is_open(sealed)
    assert sealed.find(QWidget, "unlock").isVisible()


def test_nobody_there_for_ten_minutes_locks_and_whoever_presses_a_key_is_there(sealed: Stage) -> None:
    unlock(sealed)
    idle = sealed.studio.guard.idle
    sealed.studio.guard.clock.stop()  # the test tells the time
    idle.begin()  # it may have ticked already
    for second in range(575):
        idle.tick(second * 1000)
    assert "half a minute" in told(sealed, "frame.notice.sentence")
    handle = sealed.studio.window.windowHandle()
    QTest.keyClick(handle, Qt.Key.Key_F9)
    assert sealed.find(QWidget, "frame.notice").isHidden()
    for second in range(575, 900):
        idle.tick(second * 1000)
    assert is_open(sealed)
    for second in range(900, 1180):
        idle.tick(second * 1000)
    sealed.settle()
    assert not is_open(sealed)


def test_whoever_types_in_a_dialog_is_there(sealed: Stage) -> None:
    unlock(sealed)
    idle = sealed.studio.guard.idle
    sealed.studio.guard.clock.stop()
    idle.begin()
    dialog = QDialog(sealed.studio.window)
    line = QLineEdit(dialog)
    with sealed.qtbot.waitActive(dialog):
        dialog.show()
    line.setFocus()

    def by_key() -> None:
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)

    def in_a_script_without_keys_of_its_own() -> None:
        QCoreApplication.sendEvent(line, QInputMethodEvent())

    for turn, touch in enumerate((by_key, in_a_script_without_keys_of_its_own, by_key)):
        for second in range(400 * turn, 400 * (turn + 1)):
            idle.tick(second * 1000)
        assert is_open(sealed)
        touch()
    dialog.close()


def test_whoever_types_in_the_dialog_for_files_is_there(sealed: Stage) -> None:
    unlock(sealed)
    idle = sealed.studio.guard.idle
    sealed.studio.guard.clock.stop()
    idle.begin()
    for second in range(575):
        idle.tick(second * 1000)

    def type_in_it() -> None:
        dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
        QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_A)
        dialog.reject()

    for _ in range(2):
        QTimer.singleShot(100, type_in_it)
        assert SystemDialogs(sealed.studio.window).new_file("Save as", "sheet.pdf") is None
    assert sealed.find(QWidget, "frame.notice").isHidden()


def test_a_plain_mission_is_covered_and_asks_for_the_key_alone(tmp_path: Path, qtbot: QtBot) -> None:
    with window_of(made(tmp_path, sealed=False), qtbot) as stage:
        stage.settle()
        stage.open()
        before = beginnings(stage)
        assert not is_sealed(stage.laptop.folder)
        do(stage, "app.lock")
        assert not stage.find(QLineEdit, "unlock.mission.first.line").isVisible()
        type_(stage, PASSPHRASE)
        assert is_open(stage)
        assert beginnings(stage) == before + 1


@pytest.mark.parametrize("how", ["gone", "damaged"])
def test_a_damaged_catalogue_is_made_anew_once_the_passphrase_is_typed(sealed: Stage, how: str) -> None:
    unlock(sealed)
    do(sealed, "app.leave")
    database = sealed.laptop.folder / "mission.db"
    for path in sealed.laptop.folder.glob("mission.db-*"):
        path.unlink()
    if how == "gone":
        database.unlink()
    else:
        database.write_bytes(bytes(database.stat().st_size))
    sealed.studio.show_missions()
    sealed.settle()
    card = sealed.studio.window.focusWidget()
    assert card is not None
    sealed.qtbot.keyClick(card, Qt.Key.Key_Return)
    sealed.settle()
    type_(sealed, MISSION_PASSPHRASE, PASSPHRASE)
    assert not is_open(sealed)
    sealed.qtbot.mouseClick(sealed.find(QPushButton, "unlock.notice.way_out"), Qt.MouseButton.LeftButton)
    sealed.settle()
    assert is_open(sealed)
