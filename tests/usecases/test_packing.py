"""Packing: what goes into a packet, how it is sealed, and what stops it."""

import re
import shutil
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from msgspec import json, structs

from fieldkit import intake, recording
from fieldkit.canon import digest
from fieldkit.checking import Checked
from fieldkit.errors import Cancelled, CannotRead, CannotWrite, OriginalChanged, SignsTwice
from fieldkit.imaging.decoder import Decoder
from fieldkit.intake import Source
from fieldkit.keys.authority import open_authority
from fieldkit.keys.requests import make_request
from fieldkit.keys.signing import Signer
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.acts import BY_NAME
from fieldkit.model.base import Unknown
from fieldkit.model.capture import Capture
from fieldkit.model.item import Item, ItemAdd, ItemFields
from fieldkit.model.packet import ExportDone
from fieldkit.model.photo import Photo
from fieldkit.packet.seal import Seal, parse_seal
from fieldkit.packing import reporting, sealing
from fieldkit.packing.interrupted import settle
from fieldkit.packing.previews import Previews, no_pictures, pixels
from fieldkit.packing.sealing import Sealed, seal_packet
from fieldkit.packing.sheets import Sheets
from fieldkit.problem import Problem
from fieldkit.progress import Step, silent
from fieldkit.recording import OBSERVED
from fieldkit.recounting.words import ACT_WORDS, act_in_words
from fieldkit.reviewing import import_receipt, issue_receipt
from fieldkit.store import log, originals, packets, photos
from tests.adapters.pictures import (
    DNG_VERSION,
    KHARKIV,
    LON_REF,
    MAKE,
    MODEL,
    OFFSET_ORIGINAL,
    TIME_ORIGINAL,
    block,
    photograph,
)
from tests.make import PASSPHRASE, Counter, Laptop, SteadyClock, card, files, photo_bytes, printed, team, vocabulary
from tests.slates import Camera

VOCABULARY = vocabulary()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    """Three photographs, of which the first shows F-A001 and the second F-A002; the third shows nothing."""
    laptop = Laptop(tmp_path_factory.mktemp("template"), "P-01")
    with laptop.found() as made:
        laptop.take_in(made, card(laptop.root / "card", 3))
        for number in ("P-A0001", "P-A0002"):
            item = laptop.item(made).label
            recording.link_photos(made, VOCABULARY, row(made, item), [photo(made, number)], "close_scale")
    return laptop


@pytest.fixture
def laptop(template: Laptop, tmp_path: Path) -> Laptop:
    return template.cloned(tmp_path / "laptop")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.open() as opened:
        yield opened


def row(mission: Mission, label: str) -> Item:
    return recording.find_item(mission, label)


def photo(mission: Mission, number: str) -> Photo:
    return recording.find_photo(mission, number)


def seal_of(sealed: Sealed) -> Seal:
    return parse_seal(files(sealed)["seal.txt"], "seal.txt")


def records(sealed: Sealed, table: str) -> list[Mapping[str, Any]]:
    return [json.decode(line) for line in files(sealed)[f"data/records/{table}.jsonl"].splitlines()]


def acts(sealed: Sealed) -> list[str]:
    """The acts of the one stream that a packet carries."""
    (lines,) = [data for name, data in files(sealed).items() if re.fullmatch(r"custody/[0-9a-f]{32}\.jsonl", name)]
    return [json.decode(line)["act"] for line in lines.splitlines()]


def words_of(sealed: Sealed) -> str:
    """The text of a packet's report on one line, without what stands on every page."""
    return " ".join(re.sub(r"(?m)^(PKT-|Mission XX-).*(Edition:|Page) .*$", "", printed(sealed)).split())


def pictures(sealed: Sealed) -> int:
    return sum(name.startswith("data/photos/") for name in files(sealed))


def holds(laptop: Laptop, mission: Mission, sealed: Sealed) -> Checked:
    checked = laptop.check(sealed.path, mission.info.id)
    assert checked.holds(), [str(finding) for finding in (*checked.disproved, *checked.lacking)]
    return checked


@dataclass(frozen=True)
class Allowing:
    """A file system whose files end at a certain size; no test machine has a small one."""

    largest_file: int


def standing(mission: Mission) -> list[str]:
    return sorted(path.name for path in mission.layout.packets.iterdir())


class TestScope:
    def test_without_a_choice_everything_goes_in(self, laptop: Laptop, mission: Mission) -> None:
        sealed = laptop.seal(mission)
        assert (pictures(sealed), sealed.originals, sealed.absent) == (3, 3, 0)
        assert [one["label"] for one in records(sealed, "item")] == ["F-A001", "F-A002"]
        holds(laptop, mission, sealed)

    def test_chosen_items_come_with_what_they_rest_on(self, laptop: Laptop, mission: Mission) -> None:
        for label in ("F-A001", "F-A002"):
            about = row(mission, label).id
            recording.tag(mission, VOCABULARY, about, ["dmg.bent"])
            recording.add_note(mission, VOCABULARY, about, label)
            recording.add_marking(mission, VOCABULARY, row(mission, label), {"transcription": "7"})
        sealed = laptop.seal(mission, [row(mission, "F-A002")])
        about = row(mission, "F-A002").id
        assert [one["id"] for one in records(sealed, "item")] == [about]
        assert [one["number"] for one in records(sealed, "photo")] == ["P-A0002"]
        assert {one["target"] for table in ("tag", "note") for one in records(sealed, table)} == {about}
        assert {one["item"] for table in ("marking", "photo_link") for one in records(sealed, table)} == {about}
        assert (pictures(sealed), len(records(sealed, "matter")), len(records(sealed, "intake"))) == (1, 1, 1)
        holds(laptop, mission, sealed)

    def test_the_log_goes_in_whole_even_with_chosen_items(self, laptop: Laptop, mission: Mission) -> None:
        sealed = laptop.seal(mission, [row(mission, "F-A002")])
        checked = holds(laptop, mission, sealed)
        (entries,) = checked.streams.values()
        assert sum(entry.envelope.act == "item.add/1" for entry in entries) == 2
        assert "original.elsewhere" in {finding.code for finding in checked.findings}

    def test_an_empty_mission_can_be_sealed(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        with laptop.found() as mission:
            holds(laptop, mission, laptop.seal(mission))

    def test_files_of_any_kind_go_in_by_what_they_are(
        self, laptop: Laptop, mission: Mission, tmp_path: Path
    ) -> None:
        more = tmp_path / "more"
        more.mkdir()
        raw = block({MAKE: "Sample cameras", DNG_VERSION: b"\1\4\0\0"})
        for name, data in (("letter.txt", b"words"), ("raw.dng", raw), ("half.jpg", photo_bytes(50)[:1500])):
            (more / name).write_bytes(data)
        laptop.take_in(mission, more, thumbnails=True)
        recording.link_photos(
            mission, VOCABULARY, row(mission, "F-A001"), [photo(mission, "raw.dng")], "item_overall"
        )
        sealed = laptop.seal(mission)
        kinds = {name.partition(".")[2] for name in files(sealed) if name.startswith("data/photos/")}
        assert (kinds, pictures(sealed)) == ({"jpg", "dng"}, 5)
        assert sum(name.startswith("data/files/") for name in files(sealed)) == 1
        holds(laptop, mission, sealed)

    def test_what_lies_elsewhere_is_named_and_left_out(self, tmp_path: Path) -> None:
        lead, guest = team(tmp_path)
        with lead.open() as mission:
            lead.take_in(mission, card(tmp_path / "card", 3))
            lead.item(mission)
            recording.link_photos(
                mission, VOCABULARY, row(mission, "F-A001"), [photo(mission, "P-A0001")], "item_overall"
            )
            part = lead.seal(mission, [row(mission, "F-A001")]).path
        with guest.open() as mission:
            guest.merge(mission, part)
            sealed = guest.seal(mission)
            assert (pictures(sealed), sealed.originals, sealed.absent) == (1, 1, 2)
            text = words_of(sealed)
            assert "photographs 2, other files 0. Originals of the mission whose bytes are held elsewhere" in text
            for name in ("DSC_0001.JPG", "DSC_0002.JPG"):
                assert name in text.partition("Held elsewhere: the log knows them")[2]
            holds(guest, mission, sealed)


class TestSealing:
    def test_packets_are_numbered_and_name_the_one_before(self, laptop: Laptop, mission: Mission) -> None:
        first, second, third = (laptop.seal(mission) for _ in range(3))
        assert [one.packet for one in (first, second, third)] == [f"PKT-XX-2024-AA-001-A-000{n}" for n in (1, 2, 3)]
        assert [seal_of(one).previous_seal for one in (first, second, third)] == [None, first.seal, second.seal]

    def test_the_seal_before_is_the_one_before_whatever_the_clock_says(
        self, laptop: Laptop, mission: Mission
    ) -> None:
        laptop.clock.seconds += 3600
        first = laptop.seal(mission)
        laptop.clock.seconds -= 3000
        second = laptop.seal(mission)
        assert seal_of(second).previous_seal == first.seal
        assert seal_of(laptop.seal(mission)).previous_seal == second.seal

    def test_one_person_does_not_sign_in_two_roles(self, laptop: Laptop, mission: Mission) -> None:
        one, before = signer(laptop, mission, "P-01"), log.size(mission.database)
        with pytest.raises(SignsTwice, match="P-01"):
            seal_packet(mission, VOCABULARY, {"monitor": one, "second": one}, [], silent)
        assert (log.size(mission.database), standing(mission)) == (before, [])

    def test_two_people_can_sign(self, laptop: Laptop, mission: Mission) -> None:
        signers = {"monitor": signer(laptop, mission, "P-01"), "second": newcomer(laptop, mission, "P-02")}
        sealed = seal_packet(mission, VOCABULARY, signers, [], silent)
        assert [one.role for one in seal_of(sealed).signers] == ["monitor", "second"]
        assert sum(name.endswith(".p7s") for name in files(sealed)) == 2
        holds(laptop, mission, sealed)

    def test_sample_data_says_so_everywhere(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path, "P-01")
        with laptop.found(sample=True) as mission:
            sealed = laptop.seal(mission)
            assert seal_of(sealed).sample
            assert "SAMPLE" in printed(sealed)
            holds(laptop, mission, sealed)

    def test_a_packet_goes_where_it_is_told(self, laptop: Laptop, mission: Mission, tmp_path: Path) -> None:
        (tmp_path / "stick").mkdir()
        sealed = laptop.seal(mission, folder=tmp_path / "stick")
        assert sealed.path == tmp_path / "stick" / f"{sealed.packet}.zip"
        assert standing(mission) == []

    def test_sealing_the_same_things_again_names_the_packet_that_has_them(
        self, laptop: Laptop, mission: Mission
    ) -> None:
        chosen = [row(mission, "F-A001")]
        first, part = laptop.seal(mission), laptop.seal(mission, chosen)
        again, part_again = laptop.seal(mission), laptop.seal(mission, chosen)
        assert (first.repeats, part.repeats) == ("", "")
        assert (again.repeats, part_again.repeats) == (first.packet, part.packet)
        recording.add_note(mission, VOCABULARY, row(mission, "F-A002").id, "Something new")
        assert laptop.seal(mission).repeats == ""

    def test_the_same_content_gives_the_same_files(self, tmp_path: Path) -> None:
        laptop = Laptop(tmp_path / "one", "P-01")
        with laptop.found() as mission:
            laptop.take_in(mission, card(tmp_path / "card", 2))
            laptop.item(mission)
        shutil.copytree(laptop.root, tmp_path / "two", symlinks=True)
        made = []
        for name in ("one", "two"):
            twin = Laptop(tmp_path / name, "P-01", SteadyClock(100), Counter(7))
            with twin.open() as mission:
                made.append(files(twin.seal(mission)))
        one, two = made
        assert list(one) == list(two)
        assert {name for name in one if one[name] != two[name]} <= {n for n in one if n.startswith("signatures/")}

    def test_the_cache_of_fonts_lies_with_the_keys(self, laptop: Laptop, mission: Mission) -> None:
        laptop.seal(mission)
        assert any((laptop.profile.folder / "fonts").glob("*.ttf"))


class TestWhatStopsIt:
    @pytest.mark.parametrize("name", ["DSC_0000.JPG", "letter.txt"])
    def test_an_original_that_changed_on_the_disk(
        self, laptop: Laptop, mission: Mission, tmp_path: Path, name: str
    ) -> None:
        (tmp_path / "more").mkdir()
        (tmp_path / "more" / "letter.txt").write_bytes(b"words")
        laptop.take_in(mission, tmp_path / "more")
        place = place_of(mission, name)
        sound = place.read_bytes()
        place.chmod(0o600)
        for other in (bytes([sound[0] ^ 1]) + sound[1:], sound + b"more"):
            place.write_bytes(other)
            with pytest.raises(OriginalChanged, match=digest(other)):
                laptop.seal(mission)
        assert standing(mission) == []
        place.write_bytes(sound)
        sealed = laptop.seal(mission)
        assert sealed.packet.endswith("0003")
        holds(laptop, mission, sealed)

    def test_an_original_that_is_gone(self, laptop: Laptop, mission: Mission) -> None:
        place_of(mission, "DSC_0002.JPG").unlink()
        with pytest.raises(CannotRead):
            laptop.seal(mission)
        assert standing(mission) == []

    def test_a_file_system_that_allows_no_file_so_large(
        self, laptop: Laptop, mission: Mission, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        size, entries = laptop.seal(mission, folder=laptop.root).size, log.size(mission.database)
        for largest in (1, size):
            assert log.size(mission.database) == entries  # of one far too large, not even the beginning is recorded
            monkeypatch.setattr(sealing, "mount_of", lambda _, most=largest: Allowing(most))
            with pytest.raises(CannotWrite, match="in one file"):
                laptop.seal(mission)
            assert standing(mission) == []

    def test_no_file_system_that_allows_it(
        self, laptop: Laptop, mission: Mission, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        size = laptop.seal(mission, folder=laptop.root).size
        monkeypatch.setattr(sealing, "mount_of", lambda _: Allowing(size + (1 << 18)))
        holds(laptop, mission, laptop.seal(mission))

    @pytest.mark.parametrize("stage", ["sealing", "reading back"])
    def test_a_person(self, laptop: Laptop, mission: Mission, stage: str) -> None:
        seen: set[str] = set()

        def stop(step: Step) -> None:
            seen.add(step.stage)
            if step.stage == stage:
                raise Cancelled

        signers = {"monitor": signer(laptop, mission, "P-01")}
        with pytest.raises(Cancelled):
            seal_packet(mission, VOCABULARY, signers, [], stop)
        assert (stage in seen, standing(mission)) == (True, [])


class TestInterrupted:
    def test_half_a_packet_is_removed_by_the_next_sealing(self, laptop: Laptop, mission: Mission) -> None:
        begun(laptop, mission)
        half = mission.layout.packets / "PKT-XX-2024-AA-001-A-0001.zip.part"
        half.write_bytes(b"half a packet")
        laptop.seal(mission)
        assert standing(mission) == ["PKT-XX-2024-AA-001-A-0002.zip"]

    def test_a_packet_of_which_nothing_is_left_is_said_to_be_abandoned_once(
        self, laptop: Laptop, mission: Mission
    ) -> None:
        begun(laptop, mission)
        (only,) = packets.exports(mission.database)
        assert (only.seal, only.abandoned) == (None, None)
        first, second = laptop.seal(mission), laptop.seal(mission)
        abandoned = [act for act in acts(second) if act == "export.abandon/1"]
        assert (len(abandoned), packets.exports(mission.database)[0].abandoned is None) == (1, False)
        assert "its sealing had not ended PKT-XX-2024-AA-001-A-0001" in " ".join(printed(first).split())
        holds(laptop, mission, second)

    def test_a_packet_on_a_medium_that_was_away_is_recorded_when_it_is_met(
        self, laptop: Laptop, mission: Mission, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        stick = tmp_path / "stick"
        stick.mkdir()
        with monkeypatch.context() as patched:
            patched.setattr(mission, "record", dying(mission))
            with pytest.raises(KeyboardInterrupt):
                laptop.seal(mission, folder=stick)
        settle(mission, mission.layout.packets)
        assert packets.exports(mission.database)[0].abandoned is not None
        settle(mission, stick)
        (only,) = packets.exports(mission.database)
        assert (only.abandoned, only.seal is None) == (None, False)

    def test_a_packet_that_stands_where_packets_stand_is_seen_from_elsewhere(
        self, laptop: Laptop, mission: Mission, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        with monkeypatch.context() as patched:
            patched.setattr(mission, "record", dying(mission))
            with pytest.raises(KeyboardInterrupt):
                laptop.seal(mission)
        settle(mission, tmp_path)
        assert packets.exports(mission.database)[0].seal is not None

    def test_a_packet_that_stands_is_recorded_after_all(
        self, laptop: Laptop, mission: Mission, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        with monkeypatch.context() as patched:
            patched.setattr(mission, "record", dying(mission))  # as if killed right after the packet got its name
            with pytest.raises(KeyboardInterrupt):
                laptop.seal(mission)
        (only,) = packets.exports(mission.database)
        assert only.seal is None
        second = laptop.seal(mission)
        first, _ = packets.exports(mission.database)
        assert first.seal == seal_of(second).previous_seal is not None
        holds(laptop, mission, second)

    def test_what_is_none_of_ours_is_not_recorded(self, laptop: Laptop, mission: Mission, tmp_path: Path) -> None:
        begun(laptop, mission)
        name = "PKT-XX-2024-AA-001-A-0001.zip"
        other = Laptop(tmp_path / "other", "P-01")
        with other.found() as elsewhere:
            stranger = other.seal(elsewhere).path.read_bytes()
        for content in (b"no packet", zipped({}), zipped({"seal.txt": b"fieldkit-seal/1"}), stranger):
            (mission.layout.packets / name).write_bytes(content)
            settle(mission, mission.layout.packets)
            assert [(one.seal, one.abandoned) for one in packets.exports(mission.database)] == [(None, None)]


class TestReport:
    def test_it_says_what_is_recorded_in_words(self, laptop: Laptop, mission: Mission) -> None:
        recording.correct_item(
            mission,
            VOCABULARY,
            row(mission, "F-A001"),
            {"host_number": "No. 12.5", "found_as": "host_collected", "material": ["steel"], "parent": "F-A002"},
            recording.Why("second_reading", "Cleaned", "stated_by_host"),
        )
        about = row(mission, "F-A002").id
        recording.tag(mission, VOCABULARY, about, ["dmg.bent"])
        recording.add_note(mission, VOCABULARY, about, "Face down", provenance="pv.stated_by_host")
        recording.add_marking(mission, VOCABULARY, row(mission, "F-A002"), {"transcription": "4{1|7}-[2]"})
        recording.withdraw_item(mission, row(mission, "F-A002"), "A stone")
        recording.tag(mission, VOCABULARY, about, ["dmg.torn"], "from_document")
        text = printed(laptop.seal(mission))
        for words in ("Steel (Stated by host)", "Torn (From a document)"):
            assert words in text
        for words in ("No. 12.5", "Collected by host", "Steel", "Cleaned", "Face down", "4{1|7}-[2]", "A stone"):
            assert words in text
        assert "not in this version" not in text

    def test_it_says_why_a_place_that_a_camera_wrote_is_none(self, laptop: Laptop, mission: Mission) -> None:
        folder = laptop.root / "elsewhere"
        folder.mkdir()
        (folder / "nowhere.jpg").write_bytes(photograph(gps={**KHARKIV, LON_REF: "X"}))
        laptop.take_in(mission, folder)
        text = " ".join(printed(laptop.seal(mission)).split())
        assert "The file gives coordinates without saying which hemisphere." in text

    def test_a_correction_that_was_taken_back_is_none(self, laptop: Laptop, mission: Mission) -> None:
        for count, taken_back in ((7, True), (9, False)):
            item = row(mission, "F-A001")
            recording.correct_item(mission, VOCABULARY, item, {"count": count}, recording.Why("typo"))
            if taken_back:
                recording.undo(mission, "A slip")
        sheet = Sheets(mission, VOCABULARY, no_pictures).item(row(mission, "F-A001"))
        assert [(line.before, line.after) for line in sheet.corrections] == [("1", "9")]

    def test_it_says_why_nothing_could_be_read_of_what_a_camera_wrote(self, mission: Mission) -> None:
        mute = structs.replace(photo(mission, "P-A0001"), capture=None, capture_problem=Problem(code="timeout"))
        assert list(reporting._remarks(mute)) == ["it was not read in time"]

    def test_it_says_from_whom_a_file_is_and_what_it_is_said_to_be(self, laptop: Laptop, mission: Mission) -> None:
        folder = laptop.root / "given"
        folder.mkdir()
        (folder / "items.txt").write_text("Three boxes")
        (folder / "yard.jpg").write_bytes(photo_bytes(77))
        source = intake.Source.stated(VOCABULARY, folder, "host_supplied", "A prosecutor", "host_list")
        intake.take_in(mission, source, silent, thumbnails=False)
        text = " ".join(printed(laptop.seal(mission)).split())
        assert text.count("Origin: Supplied by host; from: A prosecutor") == 3  # above the picture and in two lists
        assert "Said to be: List of the host" in text

    def test_a_selection_says_that_it_is_one_and_what_it_leaves_out(
        self, laptop: Laptop, mission: Mission, tmp_path: Path
    ) -> None:
        (tmp_path / "more").mkdir()
        (tmp_path / "more" / "letter.txt").write_bytes(b"words")
        (tmp_path / "more" / "link.JPG").symlink_to("letter.txt")
        for number in (0, 1):
            (tmp_path / "more" / f"twin{number}.JPG").write_bytes(photo_bytes(number))
        laptop.take_in(mission, tmp_path / "more")
        text = words_of(laptop.seal(mission, [row(mission, "F-A002")]))
        assert "Photograph P-A0002" in text.partition("twin1.JPG")[2]
        assert "A selection, not the whole mission This packet holds chosen items and the files" in text
        assert "not in this packet: items 1, photographs 2, other files 1." in text
        for falsehood in ("letter.txt", "link.JPG", "twin0.JPG", "Every file", "No limitation"):
            assert falsehood not in text
        assert "The whole mission" in words_of(laptop.seal(mission))

    def test_what_is_left_after_a_receipt_is_called_a_part(self, tmp_path: Path) -> None:
        lead, office = team(tmp_path, "HQ-01")
        with lead.open() as mission, office.open() as headquarters:
            lead.item(mission)
            first = lead.seal(mission).path
            office.merge(headquarters, first)
            officer = office.profile.signer(headquarters.info.id, "HQ-01", PASSPHRASE, office.clock)
            receipt = issue_receipt(headquarters, first, officer, "Registry", tmp_path, silent)
            import_receipt(mission, receipt.path)
            lead.item(mission)
            text = words_of(lead.seal(mission))
        assert "A part of the mission: what was not receipted yet" in text
        assert "not in this packet: items 1, photographs 0, other files 0." in text

    def test_a_selection_prints_the_custody_of_what_it_holds(self, laptop: Laptop, mission: Mission) -> None:
        about = row(mission, "F-A002").id
        recording.tag(mission, VOCABULARY, about, ["dmg.bent"])
        recording.untag(mission, VOCABULARY, about, ["dmg.bent"], "Not bent")
        recording.add_note(mission, VOCABULARY, row(mission, "F-A001").id, "Elsewhere")
        text = words_of(laptop.seal(mission, [row(mission, "F-A002")]))
        custody = text.partition("Acts about what is in this packet")[2]
        for words in (
            "Mission opened", "Person began to act P-01", "Case opened", "File taken in DSC_0001.JPG",
            "Intake ended", "Photograph read P-A0002", "Item recorded F-A002",
            "Photograph linked to an item P-A0002 – F-A002",
            "Tag attached F-A002", "Tag taken off", "Packet begun PKT",
        ):  # fmt: skip
            assert words in custody, words
        for words in ("DSC_0000.JPG", "P-A0001", "F-A001", "Note written"):
            assert words not in custody
        said = re.search(r"(\d+) of the (\d+) entries of the log\. The whole log is in the folder “custody”", text)
        assert said is not None
        assert int(said[1]) < int(said[2]) == log.size(mission.database) - 1  # that it is sealed came later

    def test_what_the_host_brought_or_stated_is_not_shown_as_ours(
        self, laptop: Laptop, mission: Mission, tmp_path: Path
    ) -> None:
        source = Source(card(tmp_path / "theirs", 1, 50), "acq.host_supplied", "the officer on duty")
        (tmp_path / "theirs" / "list.pdf").write_bytes(b"%PDF-1.4 list")
        intake.take_in(mission, source, silent)
        recording.add_item(mission, VOCABULARY, {"hazard": "none_observed"}, "pv.stated_by_host")
        recording.link_photos(
            mission, VOCABULARY, row(mission, "F-A003"), [photo(mission, "P-A0004")], "close_scale"
        )
        text = words_of(laptop.seal(mission))
        assert "F-A003 Unknown class (Stated by host) Stated by host" in text  # in the table of items
        assert "Not an observation of the monitors Stated by host" in text
        origin = "Origin: Supplied by host; from: the officer on duty"
        assert f"P-A0004 · Close-up with scale {origin}" in text
        assert text.count(origin) == 3  # on the sheet, in the photo log, among the other files

    def test_files_are_listed_by_what_became_of_them(
        self, laptop: Laptop, mission: Mission, tmp_path: Path
    ) -> None:
        (tmp_path / "more").mkdir()
        for name, data in (("letter.txt", b"words"), ("same.txt", b"words"), ("twin.JPG", photo_bytes(0))):
            (tmp_path / "more" / name).write_bytes(data)
        laptop.take_in(mission, tmp_path / "more")
        text = words_of(laptop.seal(mission)).partition("File name as found")[2]
        kept, _, again = text.partition("Content that came again under another name")
        assert "letter.txt" in kept
        assert "Photograph P-A0001" in again
        assert re.search(r"same\.txt .* letter\.txt", again)

    def test_what_was_found_after_an_interruption_claims_no_origin(self, laptop: Laptop, mission: Mission) -> None:
        mission.originals.keep(mission.originals.stage_chunks([photo_bytes(77)], "file"))
        intake.recover(mission, silent)
        text = words_of(laptop.seal(mission))
        assert "found in the mission folder after an interruption; how it was come by is not recorded" in text

    def test_an_intake_that_was_cut_short_is_a_limitation(
        self, laptop: Laptop, mission: Mission, tmp_path: Path
    ) -> None:
        def stop(step: Step) -> None:
            if step.done:
                raise Cancelled

        with suppress(Cancelled):
            intake.take_in(mission, Source(card(tmp_path / "short", 3, 60)), stop)
        assert "The intake of “short” at" in words_of(laptop.seal(mission))

    def test_photographs_of_an_item_stand_by_number_and_once(self, laptop: Laptop, mission: Mission) -> None:
        item = row(mission, "F-A001")
        for number, role in (("P-A0003", "item_overall"), ("P-A0002", "close_scale"), ("P-A0002", "item_overall")):
            recording.link_photos(mission, VOCABULARY, item, [photo(mission, number)], role)
        sheets = Sheets(mission, VOCABULARY, no_pictures)
        shown = sheets.item(item).photos
        assert [one.number for one in shown] == ["P-A0001", "P-A0002", "P-A0003"]
        assert shown[1].role == "Close-up with scale, Item overall"

    def test_it_names_the_case_of_each_item(self, laptop: Laptop, mission: Mission) -> None:
        recording.add_case(mission, "XX-2024-AA-002", "Another case")
        recording.correct_item(
            mission, VOCABULARY, row(mission, "F-A002"), {"case": "XX-2024-AA-002"}, recording.Why("typo")
        )
        text = words_of(laptop.seal(mission))
        assert "Cases XX-2024-AA-001, XX-2024-AA-002" in text
        assert "Mission XX-2024-AA-001" in text
        assert "Case XX-2024-AA-002" not in words_of(laptop.seal(mission, [row(mission, "F-A001")]))

    def test_it_lists_second_names_and_what_was_not_taken(self, laptop: Laptop, mission: Mission) -> None:
        (laptop.root / "card" / "twin.JPG").write_bytes((laptop.root / "card" / "DSC_0000.JPG").read_bytes())
        (laptop.root / "card" / "link.JPG").symlink_to("twin.JPG")
        laptop.take_in(mission, laptop.root / "card")
        text = printed(laptop.seal(mission))
        assert "it is a symbolic link" in text
        assert "twin.JPG" in text

    def test_it_names_what_nobody_has_decided(self, laptop: Laptop, mission: Mission) -> None:
        stale = row(mission, "F-A001")
        for count in (2, 3):
            recording.correct_item(mission, VOCABULARY, stale, {"count": count}, recording.Why("typo"))
        mission.record([Draft(double(stale), (mission.hands.new_id(),))])
        text = printed(laptop.seal(mission))
        assert "Item F-A001~A: two people set one field" in text
        assert "The label F-A001 stands on more than one item." in text

    def test_it_shows_a_label_in_nobodys_form(self, laptop: Laptop, mission: Mission) -> None:
        act = ItemAdd(
            set=ItemFields(**{**stated(row(mission, "F-A001")), "label": "Fragment 7"}), provenance=OBSERVED
        )
        mission.record([Draft(act, (mission.hands.new_id(),))])
        assert "Fragment 7" in printed(laptop.seal(mission))

    def test_it_says_what_the_cameras_said(self, laptop: Laptop, mission: Mission, tmp_path: Path) -> None:
        (tmp_path / "more").mkdir()
        time = {TIME_ORIGINAL: "2026:03:02 10:11:12"}
        files = {
            "a.jpg": photograph({MAKE: "Sample", MODEL: "One"}, {**time, OFFSET_ORIGINAL: "+02:00"}, KHARKIV),
            "b.jpg": photograph({MAKE: "Sample", MODEL: "Two"}, time),
        }
        for name, data in files.items():
            (tmp_path / "more" / name).write_bytes(data)
        laptop.take_in(mission, tmp_path / "more")
        text = printed(laptop.seal(mission))
        assert "Sample One" in text
        assert "2026:03:02 10:11:12 +02:00 (camera clock)" in text
        assert "2026:03:02 10:11:12 (camera clock, offset not stated)" in text

    def test_it_says_the_true_time_where_a_camera_was_compared(
        self, laptop: Laptop, mission: Mission, tmp_path: Path
    ) -> None:
        nine = datetime(2026, 3, 2, 9, tzinfo=UTC)
        Camera(tmp_path / "more", "A", timedelta(hours=2), nine).takes_slate(nine, mission.info.id)
        laptop.take_in(mission, tmp_path / "more", thumbnails=True)
        text = " ".join(printed(laptop.seal(mission)).split())
        assert (
            "2026:03:02 11:00:00 (camera clock, offset not stated); true time 2026-03-02 09:00:00Z ± 1.1 s" in text
        )

    def test_every_act_has_words(self) -> None:
        assert {act.partition("/")[0] for act in BY_NAME} == set(ACT_WORDS)
        assert act_in_words("item.melt/3") == "Act of a newer fieldkit: item.melt/3"


class TestPreviews:
    @pytest.mark.parametrize(
        ("format_", "orientation", "shown"),
        [("jpeg", 1, (200, 100)), ("jpeg", 6, (100, 200)), ("heif", 6, (200, 100)), ("avif", 6, (100, 200))],
    )
    def test_a_preview_has_its_size_after_the_turn(
        self, mission: Mission, format_: str, orientation: int, shown: tuple[int, int]
    ) -> None:
        capture = Capture(orientation=orientation)
        made = structs.replace(photo(mission, "P-A0001"), format=format_, width=400, height=200, capture=capture)
        assert pixels(made, 200) == shown

    def test_a_raw_file_has_no_size(self, mission: Mission) -> None:
        raw = structs.replace(photo(mission, "P-A0001"), format="raw:nef", width=None, height=None)
        assert pixels(raw, 200) == (1, 1)

    def test_none_is_made_of_what_is_damaged_or_elsewhere(
        self, laptop: Laptop, mission: Mission, tmp_path: Path
    ) -> None:
        (tmp_path / "more").mkdir()
        (tmp_path / "more" / "half.jpg").write_bytes(photo_bytes(50)[:1500])
        laptop.take_in(mission, tmp_path / "more")
        place_of(mission, "DSC_0001.JPG").unlink()
        with Previews(mission) as previews:
            whole, gone, _, half = photos.all_photos(mission.database)
            assert previews.of(half, 64) is None
            assert previews.of(gone, 64) is None
            assert previews.of(structs.replace(whole, damage=Problem(code="damaged")), 64) is None
            made = previews.of(whole, 32)
            assert made is not None
            with Decoder() as decoder:
                assert decoder.thumbnail(made(), 1000).width == 32


def signer(laptop: Laptop, mission: Mission, person: str) -> Signer:
    return laptop.profile.signer(mission.info.id, person, PASSPHRASE, laptop.clock)


def newcomer(laptop: Laptop, mission: Mission, person: str) -> Signer:
    """Somebody else at the same laptop, certified by the mission's authority."""
    laptop.profile.new_person(person, PASSPHRASE)
    authority = open_authority(laptop.profile.authority_folder(mission.info.id), PASSPHRASE)
    request = make_request(laptop.profile.person(person, PASSPHRASE), laptop.profile.device())
    laptop.profile.adopt(mission.info.id, authority.issue(request, laptop.clock))
    return signer(laptop, mission, person)


def place_of(mission: Mission, name: str) -> Path:
    """Where the original that came under `name` lies in the store."""
    every = {one.name.text: one.sha256 for one in originals.all_originals(mission.database)}
    return mission.layout.originals / every[name][:2] / every[name]


def begun(laptop: Laptop, mission: Mission) -> None:
    """A packet is begun, and that is all."""

    def stop(_: Step) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        seal_packet(mission, VOCABULARY, {"monitor": signer(laptop, mission, "P-01")}, [], stop)


def dying(mission: Mission) -> Callable[..., Changes]:
    """A `record` that is killed before it records that a packet is done."""
    record = mission.record

    def died(drafts: Sequence[Draft], **options: Any) -> Changes:
        if isinstance(drafts[0].act, ExportDone):
            raise KeyboardInterrupt
        return record(drafts, **options)

    return died


def stated(item: Item) -> dict[str, Any]:
    """The fields with which an item was recorded."""
    return {
        "label": item.label,
        "level": "level.fragment",
        "case": item.case,
        "description": Unknown(),
        "count": 1,
    }


def double(item: Item) -> ItemAdd:
    """Another item under the same label."""
    return ItemAdd(set=ItemFields(**stated(item)), provenance=OBSERVED)


def zipped(content: Mapping[str, bytes]) -> bytes:
    """A zip in the form of a packet with that content alone."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in content.items():
            archive.writestr(f"PKT-XX-2024-AA-001-A-0001/{name}", data)
    return made.getvalue()
