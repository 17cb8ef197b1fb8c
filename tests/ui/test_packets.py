"""The Packets screen, driven as a person does: real packets are sealed, checked, merged and receipted."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit import recording
from fieldkit.mission import Mission
from fieldkit.progress import silent
from fieldkit.report.pages import words
from fieldkit.reviewing import issue_receipt
from fieldkit.store import items, log, originals, packets
from tests.make import PASSPHRASE, Laptop, card, team, vocabulary
from tests.ui.studios import Stage, window_of
from ui.models.pages import Pages
from ui.views.entries import HELD, Entries
from ui.views.pages import PagesView

CONTROL = Qt.KeyboardModifier.ControlModifier
VOCABULARY = vocabulary()


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """Two photographs, one of which shows the first of two items."""
    made = Laptop(tmp_path / "laptop", "P-01")
    with made.found() as mission:
        made.take_in(mission, card(tmp_path / "card", 2))
        for description in ("A bent ring", "A plate"):
            made.item(mission, description=description)
        shown = [recording.find_photo(mission, "P-A0001")]
        recording.link_photos(mission, VOCABULARY, recording.find_item(mission, "F-A001"), shown, "close_scale")
    return made


@pytest.fixture
def stage(laptop: Laptop, qtbot: QtBot) -> Iterator[Stage]:
    """The window with the Packets screen open."""
    with at_packets(laptop, qtbot) as made:
        yield made


@contextmanager
def at_packets(laptop: Laptop, qtbot: QtBot) -> Iterator[Stage]:
    with window_of(laptop, qtbot) as made:
        made.open()
        press(made, Qt.Key.Key_4, CONTROL)
        made.settle()
        yield made


def press(made: Stage, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, wherever the focus is."""
    made.qtbot.keyClick(made.studio.window.focusWidget() or made.studio.window, key, held)


def type_in(made: Stage, text: str) -> None:
    """Letters, wherever the focus is."""
    made.qtbot.keyClicks(made.studio.window.focusWidget(), text)


def text(made: Stage, name: str) -> str:
    """What a label says; nothing where it is hidden."""
    label = made.find(QLabel, name)
    assert isinstance(label, QLabel)
    return plain(label.text()) if label.isVisible() else ""


def plain(said: str) -> str:
    """Without the marks that keep figures in order."""
    return said.translate({0x2066: None, 0x2068: None, 0x2069: None})


def entries(made: Stage, name: str) -> Entries:
    found = made.find(QWidget, name)
    assert isinstance(found, Entries)
    return found


def points(made: Stage) -> list[str]:
    """Codes of the points of the checklist that are shown."""
    found = made.find(QWidget, "packets.points").findChildren(QWidget)
    names = [one.objectName() for one in found if one.objectName().startswith("packets.points.")]
    return [name.split(".")[2] for name in names if name.count(".") == 2]


def shown_pages(made: Stage) -> Pages:
    view = made.find(QWidget, "packets.report.pages")
    assert isinstance(view, PagesView)
    return view._pages


def report(made: Stage) -> str:
    """The text of the document that is shown."""
    found = shown_pages(made)
    said = [words(found.document, page) for page in range(len(found.sizes))]
    return " ".join(" ".join(said).split())


def may_seal(made: Stage) -> bool:
    return made.find(QPushButton, "packets.before.seal").isEnabled()


def seal(made: Stage) -> Path:
    """Type the passphrase where the focus is and press Enter."""
    type_in(made, PASSPHRASE)
    press(made, Qt.Key.Key_Return)
    made.settle()
    (path,) = (made.laptop.folder / "packets").glob("*.zip")
    return path


def reading(made: Stage) -> Mission:
    return made.laptop.open(write=False)


class TestBeforeSealing:
    def test_it_says_what_goes_in_and_what_is_worth_knowing(self, stage: Stage) -> None:
        assert text(stage, "packets.before.inside").startswith("2 items · 2 photos · ")
        assert points(stage) == ["no_photo", "no_measurement", "no_scale", "loose", "hashing"]
        assert not may_seal(stage)
        assert text(stage, "packets.before.why") == "Type the passphrase to seal."

    def test_the_report_is_shown_as_it_would_be_and_says_so(self, stage: Stage) -> None:
        said = report(stage)
        assert "A bent ring" in said
        assert "PREVIEW, NOT SEALED" in said
        pages = stage.find(QWidget, "packets.report.pages")
        assert isinstance(pages, PagesView)
        pages.setFocus()
        for key, page in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_End, len(shown_pages(stage).sizes) - 1)):
            press(stage, key)
            stage.settle()
            assert pages.page >= page - 1
        press(stage, Qt.Key.Key_Home)
        stage.settle()
        assert pages.page == 0
        assert shown_pages(stage).image(0) is not None

    def test_chosen_items_alone_go_in_and_none_hinders(self, stage: Stage) -> None:
        press(stage, Qt.Key.Key_F, CONTROL)
        stage.settle()
        assert points(stage) == ["none_chosen"]
        type_in(stage, "F-A001")
        listed = stage.find(QListView, "packets.inside.items")
        assert isinstance(listed, QListView)
        assert [listed.model().index(row, 0).isValid() for row in range(2)] == [True, False]
        press(stage, Qt.Key.Key_Tab)
        listed.setCurrentIndex(listed.model().index(0, 0))
        press(stage, Qt.Key.Key_Space)
        stage.settle()
        assert text(stage, "packets.before.inside").startswith("1 item · 1 photo · ")
        assert "A selection, not the whole mission" in report(stage)
        stage.find(QLineEdit, "packets.before.passphrase.line").setFocus()
        seal(stage)
        with reading(stage) as mission:
            (export,) = packets.exports(mission.database)
            assert export.items == (items.by_label(mission.database, "F-A001")[0].id,)

    def test_a_fork_hinders_with_its_remedy(self, tmp_path: Path, qtbot: QtBot) -> None:
        lead, hq = team(tmp_path, "HQ-01")
        made = []
        for laptop in (lead, lead.cloned(tmp_path / "copy")):
            with laptop.open() as mission:
                laptop.item(mission)
                made.append(laptop.seal(mission, folder=laptop.root).path)
        with hq.open() as mission:
            for packet in made:
                hq.merge(mission, packet)
        with at_packets(hq, qtbot) as opened:
            assert "fork" in points(opened)
            type_in(opened, PASSPHRASE)
            assert not may_seal(opened)
            assert text(opened, "packets.before.why") == "First settle what hinders."

    def test_a_point_leads_to_where_it_is_mended(self, stage: Stage, qtbot: QtBot) -> None:
        button = stage.find(QPushButton, "packets.points.loose.go")
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert not stage.find(QWidget, "packets").isVisible()

    def test_what_is_recorded_meanwhile_counts(self, stage: Stage) -> None:
        writing = stage.studio.frame._desk
        assert writing is not None
        assert writing.writing is not None
        recording.add_item(writing.writing, VOCABULARY, {"hazard": "none_observed"})
        stage.settle()
        stage.until(lambda: text(stage, "packets.before.inside").startswith("3 items"))


class TestSealing:
    def test_a_packet_is_sealed_by_keys_checked_and_can_be_handed_over(self, stage: Stage) -> None:
        path = seal(stage)
        assert text(stage, "packets.handed.packet") == path.stem
        assert text(stage, "packets.handed.check.said") == "Valid, signer known"
        said = report(stage)
        assert "SHA-256 of seal.txt" in said
        assert path.name in said
        with reading(stage) as mission:
            (export,) = packets.exports(mission.database)
            assert export.seal is not None
            assert export.seal[:8] in said
            assert stage.laptop.check(path, mission.info.id).holds()
        earlier = entries(stage, "packets.inside.earlier")
        assert earlier.count() == 1
        assert stage.find(QLineEdit, "packets.before.passphrase.line").text() == ""

    def test_what_can_be_done_with_it(self, stage: Stage, tmp_path: Path) -> None:
        path = seal(stage)
        stage.studio.window.acts["packets.copy"].trigger()
        assert QGuiApplication.clipboard().text() == str(path)
        stage.studio.window.acts["packets.reveal"].trigger()
        assert stage.answers.revealed == [path]
        stage.answers.given.append(tmp_path / "slip.pdf")
        press(stage, Qt.Key.Key_D, CONTROL)
        stage.settle()
        assert path.stem in words((tmp_path / "slip.pdf").read_bytes(), 0)
        assert "slip.pdf" in text(stage, "frame.notice.sentence")

    def test_a_slip_takes_no_other_files_place(self, stage: Stage, tmp_path: Path) -> None:
        seal(stage)
        (tmp_path / "slip.pdf").write_bytes(b"mine")
        stage.answers.given.append(tmp_path / "slip.pdf")
        press(stage, Qt.Key.Key_D, CONTROL)
        stage.settle()
        assert (tmp_path / "slip.pdf").read_bytes() == b"mine"
        assert "slip.pdf" in text(stage, "frame.notice.sentence")

    def test_a_slip_that_cannot_be_written_there_is_told_in_words(self, stage: Stage, tmp_path: Path) -> None:
        seal(stage)
        stage.answers.given.append(tmp_path / "nowhere" / "slip.pdf")
        press(stage, Qt.Key.Key_D, CONTROL)
        stage.settle()
        told = stage.find(QWidget, "frame.notice")
        assert told.isVisible()
        assert "slip.pdf" in plain(told.accessibleName())

    def test_the_findings_of_its_check_are_listed_and_the_slip_comes_back(self, stage: Stage, qtbot: QtBot) -> None:
        seal(stage)
        qtbot.mouseClick(stage.find(QPushButton, "packets.handed.findings"), Qt.MouseButton.LeftButton)
        listed = stage.find(QListView, "packets.findings.list")
        assert isinstance(listed, QListView)
        assert listed.isVisible()
        assert listed.model().rowCount() > 20
        qtbot.mouseClick(stage.find(QPushButton, "packets.handed.show_slip"), Qt.MouseButton.LeftButton)
        assert stage.find(QWidget, "packets.report.pages").isVisible()

    def test_a_wrong_passphrase_is_asked_for_again_and_nothing_is_begun(self, stage: Stage) -> None:
        type_in(stage, "warm hands")
        press(stage, Qt.Key.Key_Return)
        stage.settle()
        assert "does not open" in text(stage, "packets.before.passphrase.trouble")
        line = stage.find(QLineEdit, "packets.before.passphrase.line")
        assert isinstance(line, QLineEdit)
        assert (line.text(), line.hasFocus()) == ("", True)
        with reading(stage) as mission:
            assert packets.exports(mission.database) == []
        seal(stage)

    def test_a_changed_original_stops_it_and_nothing_half_is_left(self, stage: Stage) -> None:
        with reading(stage) as mission:
            (one, _) = originals.all_originals(mission.database)
            place = mission.layout.originals / one.sha256[:2] / one.sha256
        place.chmod(0o600)
        place.write_bytes(bytes(one.size))
        type_in(stage, PASSPHRASE)
        press(stage, Qt.Key.Key_Return)
        stage.settle()
        notice = stage.find(QWidget, "packets.before.failed")
        assert notice.isVisible()
        assert "is not what was recorded" in notice.accessibleName()
        assert list((stage.laptop.folder / "packets").iterdir()) == []
        assert entries(stage, "packets.inside.earlier").count() == 1

    def test_stopping_leaves_nothing_under_the_name_and_the_next_one_accounts_for_it(self, stage: Stage) -> None:
        type_in(stage, PASSPHRASE)
        press(stage, Qt.Key.Key_Return)
        stop = stage.find(QPushButton, "packets.before.progress.stop")
        stage.until(stop.isVisible)
        stage.qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
        stage.settle()
        folder = stage.laptop.folder / "packets"
        assert list(folder.iterdir()) == []
        stage.find(QLineEdit, "packets.before.passphrase.line").setFocus()
        assert seal(stage).is_file()

    def test_it_may_be_written_elsewhere(self, stage: Stage, tmp_path: Path) -> None:
        (tmp_path / "stick").mkdir()
        stage.answers.given.append(tmp_path / "stick")
        stage.qtbot.mouseClick(stage.find(QPushButton, "packets.inside.elsewhere"), Qt.MouseButton.LeftButton)
        stage.settle()
        assert str(tmp_path / "stick") in text(stage, "packets.inside.place")
        stage.find(QLineEdit, "packets.before.passphrase.line").setFocus()
        type_in(stage, PASSPHRASE)
        press(stage, Qt.Key.Key_Return)
        stage.settle()
        (packet,) = (tmp_path / "stick").glob("*.zip")
        assert text(stage, "packets.handed.packet") == packet.stem

    def test_another_packet_follows(self, stage: Stage, qtbot: QtBot) -> None:
        seal(stage)
        press(stage, Qt.Key.Key_Return)  # the focus is on what is done next
        stage.settle()
        assert "repeats" in points(stage)
        assert "PREVIEW, NOT SEALED" in report(stage)


class TestEarlierPackets:
    def test_a_packet_of_the_log_shows_its_slip(self, laptop: Laptop, qtbot: QtBot) -> None:
        with laptop.open() as mission:
            sealed = laptop.seal(mission)
        with at_packets(laptop, qtbot) as stage:
            earlier = entries(stage, "packets.inside.earlier")
            earlier.setFocus()
            earlier.setCurrentRow(0)
            stage.settle()
            assert text(stage, "packets.handed.packet") == sealed.packet
            assert sealed.seal[:8] in report(stage)

    def test_a_receipt_that_came_back_is_recorded(self, tmp_path: Path, qtbot: QtBot) -> None:
        lead, hq = team(tmp_path, "HQ-01")
        with lead.open() as field, hq.open() as headquarters:
            lead.item(field)
            sealed = lead.seal(field)
            hq.merge(headquarters, sealed.path)
            officer = hq.profile.signer(headquarters.info.id, "HQ-01", PASSPHRASE, hq.clock)
            receipt = issue_receipt(headquarters, sealed.path, officer, "Registry", tmp_path, silent)
        with at_packets(lead, qtbot) as stage:
            stage.answers.given.append(receipt.path)
            press(stage, Qt.Key.Key_R, CONTROL)
            stage.settle()
            earlier = entries(stage, "packets.inside.earlier")
            assert earlier.item(0).data(HELD).state.value == "receipted"
            assert points(stage) == ["receipted"]
            assert sealed.packet in plain(stage.find(QWidget, "frame.notice").accessibleName())

    def test_a_text_that_is_no_receipt_is_refused_in_words(self, stage: Stage, tmp_path: Path) -> None:
        for name in ("letter.txt", "letter.txt.p7s"):
            (tmp_path / name).write_text("no receipt")
        stage.answers.given.append(tmp_path / "letter.txt")
        press(stage, Qt.Key.Key_R, CONTROL)
        stage.settle()
        assert "is refused" in stage.find(QWidget, "packets.before.failed").accessibleName()


class TestBringingIn:
    def test_a_mission_that_is_only_read_takes_in_nothing_and_says_so(self, stage: Stage, laptop: Laptop) -> None:
        packet = seal(stage)
        stage.studio.frame.open(laptop.folder, write=False)
        stage.settle()
        press(stage, Qt.Key.Key_4, CONTROL)
        stage.answers.given.append(packet)
        press(stage, Qt.Key.Key_P, CONTROL)
        stage.settle()
        told = stage.find(QWidget, "packets.foreseen.failed")
        assert told.isVisible()
        assert "open for reading only" in told.accessibleName()

    @pytest.fixture
    def pair(self, tmp_path: Path) -> tuple[Laptop, Laptop, Path]:
        """Headquarters that knows the lead's item, a guest who corrected it too, and the guest's packet."""
        lead, guest, hq = team(tmp_path, "P-02", "HQ-01")
        with lead.open() as field, guest.open() as theirs, hq.open() as office:
            lead.item(field)
            guest.merge(theirs, lead.seal(field).path)
            for count, mission in enumerate((field, theirs), 2):
                item = recording.find_item(mission, "F-A001")
                recording.correct_item(mission, VOCABULARY, item, {"count": count}, recording.Why("typo"))
            guest.take_in(theirs, card(tmp_path / "card", 3))
            hq.merge(office, lead.seal(field, folder=tmp_path).path)
            packet = guest.seal(theirs, folder=tmp_path).path
        return hq, guest, packet

    def test_what_it_would_do_is_shown_before_anything_changes(
        self, pair: tuple[Laptop, Laptop, Path], qtbot: QtBot
    ) -> None:
        hq, _, packet = pair
        with at_packets(hq, qtbot) as stage:
            with reading(stage) as mission:
                before = log.size(mission.database)
            look(stage, packet)
            assert text(stage, "packets.foreseen.state.said") == "Valid, signer known"
            said = text(stage, "packets.foreseen.lines")
            assert "Originals that are not here yet: 3" in said
            assert "New conflicts: 1" in said
            listed = stage.find(QListWidget, "packets.foreseen.conflicts")
            assert isinstance(listed, QListWidget)
            assert plain(listed.item(0).text()).startswith("Item F-A001: two people set one field")
            with reading(stage) as mission:
                assert log.size(mission.database) == before

    def test_enter_merges_and_says_what_came_of_it(self, pair: tuple[Laptop, Laptop, Path], qtbot: QtBot) -> None:
        hq, _, packet = pair
        with at_packets(hq, qtbot) as stage:
            look(stage, packet)
            press(stage, Qt.Key.Key_Return)
            stage.settle()
            assert text(stage, "packets.foreseen.state.said") == "Merged"
            assert "Originals that came: 3" in text(stage, "packets.foreseen.lines")
            assert "Conflicts to look at: 1" in text(stage, "packets.foreseen.lines")
            with reading(stage) as mission:
                assert len(originals.held(mission.database)) == 3
            look(stage, packet)
            assert "This packet was merged before." in text(stage, "packets.foreseen.lines")
            press(stage, Qt.Key.Key_M, CONTROL)
            stage.settle()
            assert text(stage, "packets.foreseen.state.said").startswith("Was merged before")

    def test_an_officer_signs_a_receipt_for_it(self, pair: tuple[Laptop, Laptop, Path], qtbot: QtBot) -> None:
        hq, _, packet = pair
        with at_packets(hq, qtbot) as stage:
            look(stage, packet)
            press(stage, Qt.Key.Key_M, CONTROL)
            stage.settle()
            stage.find(QLineEdit, "packets.receipt.place.line").setFocus()
            type_in(stage, "Registry")
            press(stage, Qt.Key.Key_Return)
            type_in(stage, "warm hands")
            press(stage, Qt.Key.Key_Return)
            stage.settle()
            assert "does not open" in text(stage, "packets.receipt.passphrase.trouble")
            type_in(stage, PASSPHRASE)
            press(stage, Qt.Key.Key_Return)
            stage.settle()
            assert text(stage, "packets.foreseen.state.said").startswith("Receipt signed: RCP-")
        (receipt,) = packet.parent.glob("RCP-*.txt")
        assert "place: Registry" in receipt.read_text("utf-8")

    def test_an_altered_packet_shows_what_is_wrong_and_cannot_be_merged(
        self, pair: tuple[Laptop, Laptop, Path], qtbot: QtBot, tmp_path: Path
    ) -> None:
        hq, _, packet = pair
        data = bytearray(packet.read_bytes())
        data[len(data) // 2] ^= 1
        altered = tmp_path / "altered.zip"
        altered.write_bytes(data)
        with at_packets(hq, qtbot) as stage:
            look(stage, altered)
            assert "is refused" in text(stage, "packets.foreseen.state.said")
            listed = stage.find(QListView, "packets.bring.findings.list")
            assert isinstance(listed, QListView)
            assert listed.isVisible()
            assert not stage.find(QPushButton, "packets.foreseen.merge").isEnabled()

    def test_what_is_no_packet_is_refused_in_words(self, stage: Stage, tmp_path: Path) -> None:
        (tmp_path / "letter.zip").write_bytes(b"no zip")
        look(stage, tmp_path / "letter.zip")
        assert "is refused" in stage.find(QWidget, "packets.foreseen.failed").accessibleName()


def test_where_another_program_writes_nothing_can_be_sealed(laptop: Laptop, qtbot: QtBot) -> None:
    with laptop.open(), window_of(laptop, qtbot) as stage:
        stage.studio.frame.open(laptop.folder, write=False)
        stage.settle()
        press(stage, Qt.Key.Key_4, CONTROL)
        stage.settle()
        assert points(stage) == ["reading_only"]
        type_in(stage, PASSPHRASE)
        assert not may_seal(stage)


def look(made: Stage, packet: Path) -> None:
    """Point a packet out, and wait until it is checked."""
    made.answers.given.append(packet)
    press(made, Qt.Key.Key_P, CONTROL)
    made.settle()
