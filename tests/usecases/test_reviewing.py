"""Reviewing: headquarters signs for what it received; the receipt comes back; only what is new is sealed again."""

from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from msgspec import json, structs
from sqlcipher3 import dbapi2

from fieldkit import recording
from fieldkit.canon import digest
from fieldkit.errors import (
    AlreadyThere,
    CannotRead,
    CannotWrite,
    Damaged,
    ImportedAlready,
    NoOfficer,
    NothingToDo,
    NotMerged,
    PacketRefused,
    ReceiptRefused,
)
from fieldkit.keys.signing import Signer
from fieldkit.mission import Draft, Mission
from fieldkit.model.packet import ReceiptImport
from fieldkit.packet.seal import parse_seal
from fieldkit.packing.sealing import Sealed
from fieldkit.progress import silent
from fieldkit.reviewing import Receipt, import_receipt, issue_receipt
from fieldkit.store import log, packets
from tests.make import PASSPHRASE, Laptop, card, files, team, vocabulary

VOCABULARY = vocabulary()


@dataclass
class Desk:
    """A packet of the lead, merged at headquarters; both missions stand open."""

    lead: Laptop
    hq: Laptop
    field: Mission
    headquarters: Mission
    sealed: Sealed
    folder: Path

    @property
    def officer(self) -> Signer:
        return self.hq.profile.signer(self.headquarters.info.id, "HQ-01", PASSPHRASE, self.hq.clock)

    def issue(self, sealed: Sealed | None = None, place: str = "Registry") -> Receipt:
        packet = (sealed or self.sealed).path
        return issue_receipt(self.headquarters, packet, self.officer, place, self.folder, silent)

    def altered(self, receipt: Receipt, old: str, new: str) -> Path:
        """The text altered, and signed anew by the officer: what only headquarters itself could do."""
        text = receipt.path.read_text("utf-8").replace(old, new).encode()
        path = self.folder / "altered.txt"
        path.write_bytes(text)
        (self.folder / "altered.txt.p7s").write_bytes(self.officer.sign(text))
        return path


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Laptop, Laptop, Sealed]:
    """Lead and headquarters, closed, and the packet that the one sealed and the other merged."""
    folder = tmp_path_factory.mktemp("template")
    lead, hq = team(folder, "HQ-01")
    with lead.open() as field, hq.open() as headquarters:
        lead.take_in(field, card(folder / "card", 2))
        for number in ("P-A0001", "P-A0002"):
            item = recording.find_item(field, lead.item(field).label)
            recording.link_photos(field, VOCABULARY, item, [recording.find_photo(field, number)], "close_scale")
        sealed = lead.seal(field)
        hq.merge(headquarters, sealed.path)
    return lead, hq, sealed


@pytest.fixture
def desk(template: tuple[Laptop, Laptop, Sealed], tmp_path: Path) -> Iterator[Desk]:
    lead, hq = (laptop.cloned(tmp_path / laptop.person) for laptop in template[:2])
    with lead.open() as field, hq.open() as headquarters:
        yield Desk(lead, hq, field, headquarters, template[2], tmp_path)


class TestIssuing:
    def test_a_receipt_says_what_came_and_what_was_found(self, desk: Desk) -> None:
        receipt = desk.issue(place="Registry\nof evidence")
        lines = receipt.path.read_text("utf-8").splitlines()
        assert lines[:4] == [
            "fieldkit-receipt/1",
            f"packet: {desk.sealed.packet}",
            f"seal: {desk.sealed.seal}",
            f"mission: {desk.field.info.id}",
        ]
        assert {"officer: HQ-01", "place: Registry of evidence", "check: time.claimed not provable"} <= set(lines)
        assert packets.received(desk.headquarters.database)[-1].receipt == receipt.id

    def test_only_an_officer_signs(self, desk: Desk) -> None:
        monitor = desk.lead.profile.signer(desk.field.info.id, "P-01", PASSPHRASE, desk.lead.clock)
        with pytest.raises(NoOfficer, match="P-01"):
            issue_receipt(desk.headquarters, desk.sealed.path, monitor, "Registry", desk.folder, silent)

    def test_only_for_what_was_merged(self, desk: Desk) -> None:
        with pytest.raises(NotMerged):
            desk.issue(desk.lead.seal(desk.field))

    def test_not_for_a_packet_that_does_not_hold(self, desk: Desk, tmp_path: Path) -> None:
        broken = tmp_path / desk.sealed.path.name
        data = bytearray(desk.sealed.path.read_bytes())
        data[len(data) // 2] ^= 1
        broken.write_bytes(data)
        with pytest.raises(PacketRefused):
            desk.issue(replace(desk.sealed, path=broken))

    def test_what_stands_there_is_never_written_over(self, desk: Desk) -> None:
        first = desk.issue()
        before = first.path.read_bytes()
        with pytest.raises(AlreadyThere):
            desk.issue()
        assert first.path.read_bytes() == before

    def test_what_fails_midway_leaves_nothing(self, desk: Desk) -> None:
        name = f"RCP-{desk.sealed.packet.removeprefix('PKT-')}-{desk.sealed.seal[:8]}.txt"
        (desk.folder / f"{name}.p7s").write_bytes(b"in the way")
        before = log.size(desk.headquarters.database)
        with pytest.raises((AlreadyThere, CannotWrite)):
            desk.issue()
        assert not (desk.folder / name).exists()
        assert log.size(desk.headquarters.database) == before


class TestImporting:
    def test_a_receipt_is_recorded_once(self, desk: Desk) -> None:
        receipt = desk.issue(place=" ")
        assert import_receipt(desk.field, receipt.path) == receipt
        (row,) = packets.exports(desk.field.database)
        assert row.receipt == receipt.id
        with pytest.raises(ImportedAlready):
            import_receipt(desk.field, receipt.path)

    def test_one_that_was_altered_is_refused(self, desk: Desk) -> None:
        receipt = desk.issue()
        receipt.path.write_text(receipt.path.read_text("utf-8").replace("Registry", "Elsewhere"), "utf-8")
        with pytest.raises(ReceiptRefused):
            import_receipt(desk.field, receipt.path)

    def test_one_that_no_officer_signed_is_refused(self, desk: Desk) -> None:
        receipt = desk.issue()
        monitor = desk.lead.profile.signer(desk.field.info.id, "P-01", PASSPHRASE, desk.lead.clock)
        receipt.signature.write_bytes(monitor.sign(receipt.path.read_bytes()))
        with pytest.raises(ReceiptRefused):
            import_receipt(desk.field, receipt.path)

    def test_one_without_its_signature_cannot_be_read(self, desk: Desk) -> None:
        receipt = desk.issue()
        receipt.signature.unlink()
        with pytest.raises(CannotRead):
            import_receipt(desk.field, receipt.path)

    @pytest.mark.parametrize(
        ("old", "new"),
        [
            ("packet: PKT-XX-2024-AA-001-A-0001", "packet: PKT-XX-2024-AA-001-A-0007"),
            ("seal: ", "seal: 0"),
            ("mission: ", "mission: 0"),
            ("seal: ", "deal: "),
            ("fieldkit-receipt/1", "fieldkit-receipt/2"),
            ("place: Registry", "somewhere"),
            ("log: ", "log: x"),
            ("officer: HQ-01", "officer: HQ-02"),
            ("officer: HQ-01\n", ""),
        ],
    )
    def test_one_that_is_no_receipt_for_us_is_refused(self, desk: Desk, old: str, new: str) -> None:
        path = desk.altered(desk.issue(), old, new)
        before = log.size(desk.field.database)
        with pytest.raises(ReceiptRefused):
            import_receipt(desk.field, path)
        assert log.size(desk.field.database) == before

    def test_anything_else_is_refused(self, desk: Desk) -> None:
        path = desk.folder / "x.txt"
        for text in (b"", b"\xff\xfe", b"fieldkit-receipt/1\n"):
            path.write_bytes(text)
            (desk.folder / "x.txt.p7s").write_bytes(desk.officer.sign(text))
            with pytest.raises(ReceiptRefused):
                import_receipt(desk.field, path)


class TestReceiptsInTheLog:
    """What a packet says of receipts is believed only with the signature of headquarters."""

    def found(self, desk: Desk, **changes: object) -> list[str]:
        """What a check disproves of a packet whose log holds a true receipt, entered with `changes`."""
        receipt, database = desk.issue(), desk.field.database
        import_receipt(desk.field, receipt.path)
        (row,) = packets.exports(database)
        act = next(log.of_acts(database, [ReceiptImport.NAME])).act
        assert isinstance(act, ReceiptImport)
        if changes:
            desk.field.record([Draft(structs.replace(act, **changes), (row.id,))])
        desk.lead.item(desk.field)
        checked = desk.lead.check(desk.lead.seal(desk.field).path, desk.field.info.id)
        return [finding.code for finding in checked.disproved]

    def test_a_true_one_holds(self, desk: Desk) -> None:
        assert self.found(desk) == []

    def test_one_signed_by_somebody_else_is_disproved(self, desk: Desk) -> None:
        monitor = desk.lead.profile.signer(desk.field.info.id, "P-01", PASSPHRASE, desk.lead.clock)
        text = desk.issue().path.read_text("utf-8")
        (desk.folder / next(path.name for path in desk.folder.glob("RCP-*.txt"))).unlink()
        next(desk.folder.glob("RCP-*.p7s")).unlink()
        forged = b64encode(monitor.sign(text.encode())).decode()
        assert self.found(desk, text=text, receipt=digest(text.encode()), signature=forged) == ["receipt.forged"]

    @pytest.mark.parametrize(
        "changes",
        [{"seal": "0" * 64}, {"officer": "HQ-02"}, {"streams": ()}, {"receipt": "0" * 64}, {"text": "fieldkit"}],
        ids=str,
    )
    def test_one_entered_otherwise_than_it_says_is_disproved(self, desk: Desk, changes: dict[str, object]) -> None:
        assert "receipt.differs" in self.found(desk, **changes)

    def test_what_another_device_says_of_our_packet_does_not_count(self, desk: Desk) -> None:
        receipt = desk.issue()
        import_receipt(desk.field, receipt.path)
        act = next(log.of_acts(desk.field.database, [ReceiptImport.NAME])).act
        assert act is not None
        (row,) = packets.exports(desk.headquarters.database)
        desk.headquarters.record([Draft(act, (row.id,))])
        assert packets.exports(desk.headquarters.database)[0].receipt is None
        assert packets.exports(desk.field.database)[0].receipt == receipt.id


class TestWhatIsSealedAfterwards:
    @pytest.fixture
    def receipted(self, desk: Desk) -> Desk:
        import_receipt(desk.field, desk.issue().path)
        return desk

    def next_packet(self, desk: Desk) -> tuple[list[str], int]:
        """Labels and number of photographs in the next packet, which holds and names the receipt."""
        sealed = desk.lead.seal(desk.field)
        merged = desk.hq.merge(desk.headquarters, sealed.path)
        assert merged.held_elsewhere == 0
        seal = parse_seal(files(sealed)["seal.txt"], "seal.txt")
        assert seal.receipt == packets.exports(desk.field.database)[0].receipt
        assert f"custody/{desk.field.stream}.previous" in files(sealed)
        return list(labels(sealed)), sealed.originals

    def test_nothing_while_nothing_is_new(self, receipted: Desk) -> None:
        before = log.size(receipted.field.database)
        with pytest.raises(NothingToDo):
            receipted.lead.seal(receipted.field)
        assert log.size(receipted.field.database) == before

    def test_new_items_and_photographs(self, receipted: Desk, tmp_path: Path) -> None:
        receipted.lead.item(receipted.field)
        receipted.lead.take_in(receipted.field, card(tmp_path / "more", 1, 50))
        assert self.next_packet(receipted) == (["F-A003"], 1)

    def test_an_item_that_was_corrected_with_what_it_rests_on(self, receipted: Desk) -> None:
        item = recording.find_item(receipted.field, "F-A002")
        recording.correct_item(receipted.field, VOCABULARY, item, {"count": 2}, recording.Why("typo"))
        assert self.next_packet(receipted) == (["F-A002"], 1)

    @pytest.mark.parametrize("what", ["note", "tag", "marking", "link"])
    def test_an_item_of_which_more_was_said(self, receipted: Desk, what: str) -> None:
        field = receipted.field
        item = recording.find_item(field, "F-A001")
        other = recording.find_photo(field, "P-A0002")
        {
            "note": lambda: recording.add_note(field, VOCABULARY, item.id, "More"),
            "tag": lambda: recording.tag(field, VOCABULARY, item.id, ["dmg.bent"]),
            "marking": lambda: recording.add_marking(field, VOCABULARY, item, {"transcription": "7"}),
            "link": lambda: recording.link_photos(field, VOCABULARY, item, [other], "item_overall"),
        }[what]()
        assert self.next_packet(receipted) == (["F-A001"], 2 if what == "link" else 1)

    def test_photographs_alone(self, receipted: Desk, tmp_path: Path) -> None:
        receipted.lead.take_in(receipted.field, card(tmp_path / "more", 2, 50))
        assert self.next_packet(receipted) == ([], 2)

    def test_it_is_proved_that_the_log_grew_from_what_was_receipted(self, receipted: Desk, tmp_path: Path) -> None:
        receipted.lead.take_in(receipted.field, card(tmp_path / "more", 1, 50))
        checked = receipted.lead.check(receipted.lead.seal(receipted.field).path, receipted.field.info.id)
        assert checked.holds()
        assert ("log.grown", "proved") in {(finding.code, finding.verdict) for finding in checked.findings}

    def test_nothing_where_the_checkpoint_that_was_receipted_is_gone(self, receipted: Desk) -> None:
        receipted.lead.item(receipted.field)
        without_checkpoints(receipted.field, receipted.field.stream)
        with pytest.raises(Damaged, match="receipted"):
            receipted.lead.seal(receipted.field)

    def test_nothing_where_a_stream_of_others_has_no_checkpoint(self, receipted: Desk) -> None:
        without_checkpoints(receipted.headquarters, receipted.field.stream)
        with pytest.raises(Damaged, match="last entry"):
            receipted.hq.seal(receipted.headquarters)

    def test_everything_while_nothing_is_receipted(self, desk: Desk) -> None:
        assert desk.lead.seal(desk.field).originals == 2

    def test_a_mission_of_photographs_alone_is_done_too(self, tmp_path: Path) -> None:
        lead, hq = team(tmp_path, "HQ-01")
        with lead.open() as field, hq.open() as headquarters:
            lead.take_in(field, card(tmp_path / "card", 1))
            sealed = lead.seal(field)
            hq.merge(headquarters, sealed.path)
            import_receipt(field, Desk(lead, hq, field, headquarters, sealed, tmp_path).issue().path)
            with pytest.raises(NothingToDo):
                lead.seal(field)


def without_checkpoints(mission: Mission, stream: str) -> None:
    """Take the checkpoints of a stream out, as another program could."""
    with closing(dbapi2.connect(str(mission.layout.database), isolation_level=None)) as connection:
        connection.execute("DROP TRIGGER checkpoint_no_delete")
        connection.execute("DELETE FROM checkpoint WHERE stream = ?", [stream])


def labels(sealed: Sealed) -> Iterator[str]:
    """Labels of the items whose records a packet repeats."""
    for line in files(sealed)["data/records/item.jsonl"].splitlines():
        yield json.decode(line)["label"]
