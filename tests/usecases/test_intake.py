"""Intake: every file of a card is kept byte for byte or named with a reason, whatever the card holds."""

import os
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path

import pytest
from msgspec import structs
from PIL import Image

from fieldkit import intake, platform, recording
from fieldkit.errors import (
    Ambiguous,
    Cancelled,
    CannotRead,
    CannotWrite,
    DecoderMissing,
    MissingField,
    OnlyCase,
    UnknownTerm,
)
from fieldkit.imaging.confined import LIMITS
from fieldkit.imaging.decoder import Decoder
from fieldkit.intake import thumbnails as stage_two
from fieldkit.intake.news import Came, Coming
from fieldkit.mission import Mission
from fieldkit.model.base import FileName, Unknown, Withheld
from fieldkit.model.intake import IntakeDone
from fieldkit.originals import reading
from fieldkit.originals.syncing import Syncing
from fieldkit.problem import Problem
from fieldkit.progress import Report, Step, silent
from fieldkit.store import intakes, log, originals, photos, thumbnails
from fieldkit.vault import RecoveryKey
from tests.adapters.pictures import DNG_VERSION, MAKE, block, exif_with_picture, photograph
from tests.make import ROOT, Laptop, card, photo_bytes, vocabulary

VOCABULARY = vocabulary()
STATES = ("verified", "seen before", "not taken")
JPEG = photo_bytes(7, (200, 150))
LATE = JPEG[:2] + 20 * (b"\xff\xed\xff\xff" + bytes(0xFFFD)) + JPEG[2:]
"""More than a mebibyte of other data stands before its picture."""

LETTERS = {
    "letter.txt": b"From the host: three fragments",
    "empty.jpg": b"",
    "film.mp4": b"\0\0\0\x18ftypisom\0\0\0\0isommp42",
    "list.pdf": b"%PDF-1.7\n%%EOF\n",
    "cut.jpg": JPEG[:30],
    "wrong name.heic": photo_bytes(8, kind="PNG"),
}


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path, "P-01")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.found() as made:
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "card"
    made.mkdir()
    return made


def write(folder: Path, **files: bytes) -> Path:
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def take_in(mission: Mission, folder: Path, report: Report = silent, *, thumbnails: bool = False) -> intake.Outcome:
    return intake.take_in(mission, intake.Source(folder), report, thumbnails=thumbnails)


def kept(mission: Mission) -> dict[str, bytes]:
    """What the mission holds, by name."""
    rows = originals.all_originals(mission.database)
    return {row.name.text: mission.originals.read(row.sha256) for row in rows}


def numbers(mission: Mission) -> list[str]:
    return [row.number for row in photos.all_photos(mission.database)]


def names(listed: object) -> list[str]:
    return [one.name.text for one in listed]  # type: ignore[attr-defined]


def became(steps: list[Coming]) -> dict[str, Came]:
    """What at last became of each file that something became of."""
    told = {steps[0].found[place]: came for step in steps for place, came in step.came}
    return {name: came for name, came in told.items() if came.state not in ("copying", "copied")}


def told_to(steps: list[Coming]) -> Report:
    """A report that keeps the steps of an intake."""

    def report(step: Step) -> None:
        assert isinstance(step, Coming)
        steps.append(step)

    return report


class TestWhatIsKept:
    def test_every_file_is_kept_byte_for_byte(self, mission: Mission, folder: Path) -> None:
        files = {**LETTERS, "a.jpg": JPEG, "b.jpg": photo_bytes(9)}
        outcome = take_in(mission, write(folder, **files))
        assert kept(mission) == files
        assert (outcome.found, outcome.kept, outcome.photographs, outcome.not_taken) == (8, 8, 3, [])

    def test_what_is_no_photograph_is_kept_with_a_reason(self, mission: Mission, folder: Path) -> None:
        outcome = take_in(mission, write(folder, **LETTERS))
        rows = {row.name.text: row for row in originals.all_originals(mission.database)}
        assert {name: row.kind for name, row in rows.items()} == {
            "letter.txt": "other",
            "empty.jpg": "other",
            "film.mp4": "video",
            "list.pdf": "document",
            "cut.jpg": "other",
            "wrong name.heic": "photo",
        }
        assert dict(outcome.problems) == {name: row.problem for name, row in rows.items() if row.problem}
        assert {name: (one.code, one.detail) for name, one in outcome.problems} == {
            "letter.txt": ("unknown_format", ""),
            "empty.jpg": ("empty", ""),
            "film.mp4": ("not_shown", "mp4"),
            "list.pdf": ("not_shown", "pdf"),
            "cut.jpg": ("damaged", "Truncated File Read"),
        }

    def test_what_lies_in_folders_keeps_its_place(self, mission: Mission, folder: Path) -> None:
        (folder / "DCIM" / "100").mkdir(parents=True)
        write(folder / "DCIM" / "100", **{"a.jpg": JPEG})
        take_in(mission, folder)
        (row,) = originals.all_originals(mission.database)
        assert row.folder.text == "DCIM/100"

    def test_files_come_in_the_order_of_their_names(self, mission: Mission, folder: Path) -> None:
        (folder / "b").mkdir()
        write(folder / "b", **{"2.jpg": photo_bytes(2), "1.jpg": photo_bytes(1)})
        write(folder, **{"a.jpg": photo_bytes(3), "c.jpg": photo_bytes(4)})
        take_in(mission, folder)
        shown = [row.name.text for row in photos.all_photos(mission.database)]
        assert shown == ["a.jpg", "1.jpg", "2.jpg", "c.jpg"]
        assert numbers(mission) == ["P-A0001", "P-A0002", "P-A0003", "P-A0004"]

    def test_a_second_name_of_one_content_was_seen_before(self, mission: Mission, folder: Path) -> None:
        outcome = take_in(mission, write(folder, **{"a.jpg": JPEG, "b.jpg": JPEG}))
        (row,) = originals.all_originals(mission.database)
        assert kept(mission) == {"a.jpg": JPEG}
        assert [(one.name.text, one.original) for one in outcome.seen_before] == [("b.jpg", row.id)]
        again = take_in(mission, folder)
        assert names(again.seen_before) == ["a.jpg", "b.jpg"]
        assert (again.kept, len(kept(mission))) == (0, 1)

    def test_two_cards_with_equal_names_keep_both_files(self, mission: Mission, tmp_path: Path) -> None:
        for number in (1, 2):
            (tmp_path / f"card{number}").mkdir()
            take_in(mission, write(tmp_path / f"card{number}", **{"DSC_0001.JPG": photo_bytes(number)}))
        rows = originals.all_originals(mission.database)
        assert [row.name.text for row in rows] == ["DSC_0001.JPG"] * 2
        assert {row.sha256 for row in rows} == {sha256(photo_bytes(n)).hexdigest() for n in (1, 2)}
        with pytest.raises(Ambiguous):
            recording.find_photo(mission, "DSC_0001.JPG")
        assert recording.find_photo(mission, "P-A0002").sha256 == sha256(photo_bytes(2)).hexdigest()

    def test_photo_numbers_go_on(self, mission: Mission, tmp_path: Path) -> None:
        take_in(mission, card(tmp_path / "one", 20))
        take_in(mission, card(tmp_path / "two", 3, start=20))
        assert numbers(mission) == [f"P-A{number:04}" for number in range(1, 24)]

    def test_what_the_host_gave_is_recorded_as_the_hosts(self, mission: Mission, folder: Path) -> None:
        source = intake.Source(
            write(folder, **{"a.jpg": JPEG}), "acq.host_supplied", "Prosecutor's office, a stick"
        )
        intake.take_in(mission, source, silent, thumbnails=False)
        (row,) = originals.all_originals(mission.database)
        assert (row.acquisition, row.source) == ("acq.host_supplied", "Prosecutor's office, a stick")

    def test_what_is_not_our_own_comes_from_somebody(self, folder: Path) -> None:
        for acquisition in ("host_supplied", "media", "social", "unknown", "other=Bought"):
            with pytest.raises(MissingField) as refused:
                intake.Source.stated(VOCABULARY, folder, acquisition)
            assert refused.value.field == "from"
            kept_back = intake.Source.stated(VOCABULARY, folder, acquisition, Withheld())
            assert kept_back.origin == Withheld()
        assert intake.Source.stated(VOCABULARY, folder) == intake.Source(folder)
        with pytest.raises(UnknownTerm):
            intake.Source.stated(VOCABULARY, folder, "found in the street", "Somebody")

    def test_a_person_says_what_a_file_is(self, mission: Mission, folder: Path) -> None:
        source = intake.Source.stated(
            VOCABULARY, write(folder, **LETTERS), "host_supplied", "Prosecutor's office", "host_list"
        )
        intake.take_in(mission, source, silent, thumbnails=False)
        rows = originals.all_originals(mission.database)
        assert {row.document for row in rows} == {"doc.host_list"}
        assert {row.name.text: row.kind for row in rows} == {
            "letter.txt": "document",
            "empty.jpg": "document",
            "film.mp4": "video",
            "list.pdf": "document",
            "cut.jpg": "document",
            "wrong name.heic": "photo",
        }

    def test_the_outcome_is_in_the_log(self, mission: Mission, folder: Path) -> None:
        outcome = take_in(mission, write(folder, **{**LETTERS, "twice.pdf": LETTERS["list.pdf"]}))
        (row,) = intakes.all_intakes(mission.database)
        assert (row.ended, row.found, row.kept, row.photographs) == ("complete", 7, 6, 1)
        assert row.seen_before[0].name.text == "twice.pdf"
        assert {row.intake for row in originals.all_originals(mission.database)} == {row.id}
        assert outcome.ended == "complete"


class TestNames:
    @pytest.mark.parametrize(
        "name", ["уламок_Ґ-7.jpg", "파편 0013.jpg", "صورة.jpg", "残骸（背面）.jpg", "a\nb\x1b[31m.jpg"]
    )
    def test_a_name_in_any_script_is_kept_as_it_is(self, mission: Mission, folder: Path, name: str) -> None:
        take_in(mission, write(folder, **{name: JPEG}))
        (row,) = originals.all_originals(mission.database)
        assert row.name == FileName(raw=None, text=name)

    def test_a_decomposed_name_is_shown_composed_and_its_bytes_kept(self, mission: Mission, folder: Path) -> None:
        name = unicodedata.normalize("NFD", "café.jpg")
        take_in(mission, write(folder, **{name: JPEG}))
        (row,) = originals.all_originals(mission.database)
        assert row.name == FileName(raw=name.encode().hex(), text="café.jpg")

    def test_bytes_that_are_no_text_are_shown_escaped_and_kept(self, mission: Mission, folder: Path) -> None:
        steps: list[Step] = []
        raw = b"photo \xff\xfe.jpg"
        Path(os.fsdecode(os.fsencode(folder) + b"/" + raw)).write_bytes(JPEG)
        take_in(mission, folder, steps.append)
        (row,) = originals.all_originals(mission.database)
        assert row.name == FileName(raw=raw.hex(), text=r"photo \xff\xfe.jpg")
        assert steps[1].name == r"photo \xff\xfe.jpg"


class TestWhatIsNotTaken:
    def test_links_and_pipes_are_listed_and_the_rest_goes_on(self, mission: Mission, folder: Path) -> None:
        (folder / "sub").mkdir()
        (folder / "a link.jpg").symlink_to(write(folder, **{"real.jpg": JPEG}) / "real.jpg")
        (folder / "linked folder").symlink_to(folder)
        os.mkfifo(folder / "sub" / "pipe.jpg")
        outcome = take_in(mission, folder)
        assert {one.name.text: one.problem.code for one in outcome.not_taken} == {
            "a link.jpg": "symbolic_link",
            "linked folder": "symbolic_link",
            "sub/pipe.jpg": "pipe",
        }
        assert kept(mission) == {"real.jpg": JPEG}
        assert (outcome.found, outcome.kept) == (4, 1)

    def test_a_folder_that_cannot_be_read_is_listed(self, mission: Mission, folder: Path) -> None:
        bury(folder, "x" * 250, 20)
        outcome = take_in(mission, write(folder, **{"real.jpg": JPEG}))
        assert kept(mission) == {"real.jpg": JPEG}
        assert [one.problem for one in outcome.not_taken] == [Problem(code="name_too_long")]

    def test_folders_may_be_as_deep_as_they_like(self, mission: Mission, folder: Path) -> None:
        bottom = bury(folder, "d", 480)
        (folder / bottom / "deep.jpg").write_bytes(JPEG)
        outcome = take_in(mission, folder)
        assert kept(mission) == {"deep.jpg": JPEG}
        assert outcome.not_taken == []

    def test_a_mission_on_the_card_is_no_part_of_it(self, mission: Mission, laptop: Laptop) -> None:
        outcome = take_in(mission, laptop.root / "mission.fieldkit" / "..")
        assert {"mission.fieldkit": Problem(code="mission_folder")}.items() <= {
            one.name.text: one.problem for one in outcome.not_taken
        }.items()
        assert "mission.db" not in kept(mission)

    def test_a_copy_that_cannot_be_read_back_just_now_waits_in_the_store(
        self, mission: Mission, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def failing(sha256: str) -> bytes:
            raise CannotRead(sha256, "Ein-/Ausgabefehler", Problem(code="unreadable_file", detail="EIO"))

        big = photo_bytes(5, (900, 700), "PNG")
        monkeypatch.setattr(reading, "WHOLE", 1 << 20)  # so that it is looked at in the store
        monkeypatch.setattr(mission.originals, "read", failing)  # as if the disk stumbled once
        outcome = take_in(mission, write(folder, **{"big.png": big, "real.jpg": JPEG}))
        monkeypatch.undo()
        assert [(one.name.text, one.problem.detail) for one in outcome.not_taken] == [("big.png", "EIO")]
        assert kept(mission) == {"real.jpg": JPEG}
        assert intake.recover(mission, silent) == [sha256(big).hexdigest()]

    def test_a_copy_that_reads_back_otherwise_is_not_recorded(
        self, mission: Mission, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        sound = Syncing.sync

        def failing(syncing: Syncing) -> None:
            sound(syncing)
            for path in mission.layout.originals.glob("*.part"):
                if path.stat().st_size == 5:
                    path.write_bytes(b"12x45")  # one byte of it turned on its way to the disk

        monkeypatch.setattr(Syncing, "takes_batches", True)
        monkeypatch.setattr(Syncing, "sync", failing)
        steps: list[Coming] = []
        outcome = take_in(mission, write(card(folder, 3), **{"b.txt": b"12345"}), told_to(steps))
        assert became(steps)["b.txt"] == Came("not taken", problem=Problem(code="does_not_match"))
        assert (outcome.kept, names(outcome.not_taken), outcome.safe) == (3, ["b.txt"], False)
        assert list(mission.layout.originals.rglob("*.part")) == []
        only = intake.Source(folder, files=(folder / "b.txt",))
        kept_all_the_same = intake.take_in(mission, only, silent, thumbnails=False, damaged=True)
        assert kept_all_the_same.problems == [("b.txt", Problem(code="does_not_match"))]
        assert kept(mission)["b.txt"] == b"12x45"
        monkeypatch.undo()
        assert take_in(mission, only.folder).kept == 1
        assert kept(mission)["b.txt"] == b"12345"
        assert [row.problem for row in originals.all_originals(mission.database)][3:] == [
            Problem(code="does_not_match"),
            Problem(code="unknown_format"),
        ]

    def test_a_sealed_copy_that_no_longer_decrypts_is_not_kept_whoever_wants_it(
        self, tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        sound = Syncing.sync

        def torn(syncing: Syncing) -> None:
            sound(syncing)
            for path in sealed.layout.originals.glob("*.part"):
                path.write_bytes(bytes([path.read_bytes()[0] ^ 1]) + path.read_bytes()[1:])

        monkeypatch.setattr(Syncing, "takes_batches", True)
        monkeypatch.setattr(Syncing, "sync", torn)
        source = intake.Source(card(folder, 1))
        with Laptop(tmp_path / "sealed", "P-01", recovery=RecoveryKey.new()).found() as sealed:
            outcome = intake.take_in(sealed, source, silent, thumbnails=False, damaged=True)
            assert [one.problem for one in outcome.not_taken] == [Problem(code="does_not_match")]
            assert list(sealed.layout.originals.rglob("*.part")) == originals.all_originals(sealed.database) == []

    def test_a_source_that_is_not_there_leaves_no_trace(self, mission: Mission, tmp_path: Path) -> None:
        before = log.size(mission.database)
        with pytest.raises(CannotRead):
            take_in(mission, tmp_path / "no card")
        assert log.size(mission.database) == before


class TestNews:
    def test_every_file_is_told_of_with_what_became_of_it(self, mission: Mission, folder: Path) -> None:
        take_in(mission, write(folder, **{"a known.jpg": JPEG}))
        card(folder, 40)
        write(folder, **{"host.txt": b"a list", "z again.jpg": photo_bytes(3)})
        (folder / "link.jpg").symlink_to(folder / "host.txt")
        bury(folder, "x" * 250, 20)
        steps: list[Coming] = []
        outcome = take_in(mission, folder, told_to(steps))
        told = became(steps)
        assert len(steps[0].found) == outcome.found == len(told)
        by_state = {state: {name for name, came in told.items() if came.state == state} for state in STATES}
        assert by_state == {
            "verified": {*(f"DSC_{number:04}.JPG" for number in range(40)), "host.txt"},
            "seen before": {*names(outcome.seen_before)},
            "not taken": {*names(outcome.not_taken)},
        }
        assert by_state["seen before"] == {"a known.jpg", "z again.jpg"}
        assert told["host.txt"].problem == Problem(code="unknown_format")
        assert told["link.jpg"].problem == Problem(code="symbolic_link")
        assert {came.number for came in told.values()} == {"", *numbers(mission)}

    def test_the_log_tells_the_same_of_an_intake_as_its_steps_did(self, mission: Mission, folder: Path) -> None:
        (folder / "DCIM").mkdir()
        take_in(mission, write(folder, **{"a known.jpg": JPEG}))
        write(card(folder / "DCIM", 20), **{"host.txt": b"a list", "cut.jpg": JPEG[:30]})
        os.mkfifo(folder / "pipe.jpg")
        steps: list[Coming] = []
        outcome = take_in(mission, folder, told_to(steps))
        told = became(steps)
        listed = intake.files_of(mission, outcome.intake)
        assert dict(listed) == told
        assert told["a known.jpg"].number == "P-A0001"
        assert [name for name, _ in listed] == sorted(told)

    def test_the_log_knows_more_once_pictures_were_made(self, mission: Mission, folder: Path) -> None:
        outcome = take_in(mission, write(folder, **{"half.jpg": JPEG[: len(JPEG) // 2], "whole.jpg": JPEG}))
        intake.make_thumbnails(mission, silent)
        listed = dict(intake.files_of(mission, outcome.intake))
        assert [came.problem is not None for came in listed.values()] == [True, False]
        assert {came.state for came in listed.values()} == {"verified"}

    def test_the_log_knows_what_was_catalogued_of_an_intake_whose_end_could_not_be_recorded(
        self, mission: Mission, folder: Path
    ) -> None:
        steps: list[Coming] = []

        def fill_up(step: Step) -> None:
            told_to(steps)(step)
            if steps[-1].came:
                mission.database.execute("PRAGMA max_page_count=1")  # no page more than there are: a full disk

        with pytest.raises(CannotWrite):
            take_in(mission, card(folder, 60), fill_up)
        mission.database.execute("PRAGMA max_page_count=1000000")
        assert intakes.all_intakes(mission.database) == []
        assert dict(intake.files_of(mission, steps[0].intake)) == became(steps)

    def test_a_file_is_called_verified_once_it_is_recorded_and_the_first_one_at_once(
        self, mission: Mission, folder: Path
    ) -> None:
        steps: list[Coming] = []

        def look(step: Step) -> None:
            told_to(steps)(step)
            assert {came.sha256 for came in became(steps).values()} == originals.contents(mission.database)

        take_in(mission, card(folder, 20), look)
        assert [came.state for _, came in steps[0].came] == []
        assert [place for place, came in steps[1].came if came.state == "verified"] == [0]
        states = [came.state for step in steps for place, came in step.came if place == 7]
        assert states == ["copying", "copied", "verified"]

    def test_the_card_may_come_out_when_all_was_read_back_from_the_disk_itself(
        self, mission: Mission, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(platform, "drop_cache", lambda _: True)  # as on a disk that can tell
        assert take_in(mission, card(folder, 3)).safe
        assert take_in(mission, folder).safe
        os.mkfifo(folder / "pipe.jpg")
        assert not take_in(mission, folder).safe

    def test_a_check_that_the_system_may_have_answered_from_memory_does_not_let_the_card_go(
        self, mission: Mission, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(platform, "drop_cache", lambda _: False)  # as on a file system that cannot tell
        outcome = take_in(mission, card(folder, 3))
        assert (outcome.unsure, outcome.safe) == (3, False)
        assert {came.state for _, came in intake.files_of(mission, outcome.intake)} == {"cached"}


class TestBreakingOff:
    @pytest.mark.parametrize(("stop", "after"), [(Cancelled, 0), (Cancelled, 17), (KeyboardInterrupt, 30)])
    def test_going_on_after_a_stop_brings_exactly_the_rest(
        self, mission: Mission, folder: Path, stop: type[BaseException], after: int
    ) -> None:
        card(folder, 30)
        with pytest.raises(stop):
            take_in(mission, folder, stopping(stop, after))
        confirmed = kept(mission)
        assert after <= len(confirmed) <= 30
        assert mission.originals.unrecorded(originals.contents(mission.database)) == []
        assert intakes.all_intakes(mission.database)[-1].ended == "cancelled"
        outcome = take_in(mission, folder)
        assert names(outcome.seen_before) == sorted(confirmed)
        assert kept(mission) == {path.name: path.read_bytes() for path in folder.iterdir()}
        assert numbers(mission) == [f"P-A{number:04}" for number in range(1, 31)]

    def test_without_a_decoder_the_intake_fails_and_says_so(
        self, mission: Mission, folder: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "executable", "/no/such/python")  # as if the installation were broken
        with pytest.raises(DecoderMissing):
            take_in(mission, card(folder, 3))
        monkeypatch.undo()
        assert intakes.all_intakes(mission.database)[-1].ended == "failed"
        assert list(mission.layout.originals.rglob("*.part")) == []
        take_in(mission, folder)
        assert len(kept(mission)) == 3

    def test_a_full_disk_keeps_what_was_confirmed(self, laptop: Laptop, folder: Path) -> None:
        write(card(folder, 20), **{"M.JPG": photo_bytes(99, (1200, 1200), quality=100)})
        laptop.found().close()
        run = subprocess.run(
            [sys.executable, "-c", FULL_DISK, laptop.root, folder],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=True,
        )
        assert run.stdout.splitlines()[-1] == "CannotWrite File too large"
        with laptop.open() as mission:
            confirmed = kept(mission)
            assert "DSC_0000.JPG" in confirmed
            assert "M.JPG" not in confirmed
            assert intakes.all_intakes(mission.database)[-1].ended == "failed"
            assert intake.recover(mission, silent) == []
            outcome = take_in(mission, folder)
            assert names(outcome.seen_before) == sorted(confirmed)
            assert kept(mission) == {path.name: path.read_bytes() for path in folder.iterdir()}


class TestRecovery:
    def test_a_file_that_no_record_names_is_catalogued(self, mission: Mission, folder: Path) -> None:
        take_in(mission, card(folder, 1))
        lost = mission.originals.keep(mission.originals.stage(write(folder, **{"z.jpg": JPEG}) / "z.jpg"))
        assert intake.recover(mission, silent) == [lost.sha256]
        row = originals.all_originals(mission.database)[-1]
        assert (row.sha256, row.recovered, row.intake) == (lost.sha256, True, None)
        assert (row.acquisition, row.source) == ("acq.unknown", Unknown())
        assert numbers(mission) == ["P-A0001", "P-A0002"]
        assert lost.sha256 in originals.held(mission.database)
        assert names(take_in(mission, folder).seen_before) == ["DSC_0000.JPG", "z.jpg"]

    def test_a_whole_copy_without_its_name_is_catalogued(self, mission: Mission, folder: Path) -> None:
        mission.originals.stage(write(folder, **{"z.jpg": JPEG}) / "z.jpg")
        assert intake.recover(mission, silent) == [sha256(JPEG).hexdigest()]

    def test_a_photograph_whose_picture_begins_late_is_known_as_one(self, mission: Mission, folder: Path) -> None:
        mission.originals.stage(write(folder, **{"late.jpg": LATE}) / "late.jpg")
        assert intake.recover(mission, silent) == [sha256(LATE).hexdigest()]
        assert [(row.width, row.height) for row in photos.all_photos(mission.database)] == [(200, 150)]

    def test_what_is_known_already_is_not_catalogued_twice(self, mission: Mission, folder: Path) -> None:
        take_in(mission, write(folder, **{"a.jpg": JPEG}))
        stray = mission.layout.originals / f"{'0' * 32}.part"
        stray.write_bytes(JPEG)
        stray.chmod(0o400)
        assert intake.recover(mission, silent) == []
        assert (len(kept(mission)), stray.exists()) == (1, False)

    def test_half_written_files_are_removed(self, mission: Mission) -> None:
        half = mission.layout.originals / f"{'0' * 32}.part"
        half.write_bytes(JPEG[:100])
        assert intake.recover(mission, silent) == []
        assert not half.exists()

    def test_one_that_cannot_be_read_stops_nothing(self, mission: Mission, folder: Path) -> None:
        files = {"a.jpg": photo_bytes(1), "b.jpg": photo_bytes(2)}
        for name in write(folder, **files).iterdir():
            mission.originals.keep(mission.originals.stage(name))

        def pull(step: Step) -> None:
            if step.done == 0:
                (mission.layout.originals / step.name).unlink()

        assert len(intake.recover(mission, pull)) == 1


class TestPictures:
    def test_what_the_camera_shows_of_a_photograph_is_there_at_once(self, mission: Mission, folder: Path) -> None:
        seen = exif_with_picture(photo_bytes(4, (160, 120)))
        write(
            folder,
            **{"a.jpg": photo_bytes(3, (640, 480), exif=seen), "b.jpg": JPEG, "c.png": photo_bytes(5, kind="PNG")},
        )
        intake.take_in(mission, intake.Source(folder), silent, thumbnails=False, pictured=True)
        first, *others = [row.sha256 for row in photos.all_photos(mission.database)]
        with thumbnails.opened(mission.thumbnails) as database:
            jpeg = thumbnails.picture(database, first, 160)
            assert jpeg is not None
            assert Image.open(BytesIO(jpeg)).size == (120, 160)  # upright
            assert [thumbnails.picture(database, one, 160) for one in others] == [None, None]
        assert thumbnails.kept(mission.thumbnails, [first], 512) == {first: jpeg}
        intake.make_thumbnails(mission, silent)
        assert thumbnails.kept(mission.thumbnails, [first], 512) != {first: jpeg}

    def test_every_photograph_gets_a_thumbnail_once(self, mission: Mission, folder: Path) -> None:
        take_in(mission, card(folder, 3), thumbnails=True)
        wanted = [row.sha256 for row in photos.all_photos(mission.database)]
        with thumbnails.opened(mission.thumbnails) as database:
            assert thumbnails.lacking(database, wanted, stage_two.EDGE) == []
            assert thumbnails.picture(database, wanted[0], stage_two.EDGE) is not None
            assert thumbnails.picture(database, wanted[0], 1) is None
        steps: list[Step] = []
        assert intake.make_thumbnails(mission, steps.append) == []
        assert steps == []

    def test_damage_is_noted_once(self, mission: Mission, folder: Path) -> None:
        take_in(mission, write(folder, **{"half.jpg": JPEG[: len(JPEG) // 2], "whole.jpg": JPEG}))
        assert [number for number, _ in intake.make_thumbnails(mission, silent)] == ["P-A0001"]
        noted = {row.name.text: row.damage for row in photos.all_photos(mission.database)}
        assert "damaged" in str(noted["half.jpg"])
        assert noted["whole.jpg"] is None
        before = log.size(mission.database)
        mission.layout.thumbnails.unlink()
        assert [number for number, _ in intake.make_thumbnails(mission, silent)] == ["P-A0001"]
        assert log.size(mission.database) == before

    def test_an_original_that_changed_or_lies_elsewhere_is_not_called_damaged(
        self, mission: Mission, folder: Path
    ) -> None:
        take_in(mission, card(folder, 2))
        gone, changed = (mission.layout.originals / s[:2] / s for s in originals.held(mission.database))
        gone.unlink()
        changed.chmod(0o600)
        changed.write_bytes(JPEG[:100])
        assert intake.make_thumbnails(mission, silent) == []
        assert [row.damage for row in photos.all_photos(mission.database)] == [None, None]

    def test_what_is_too_large_is_not_read_into_memory(self, mission: Mission, folder: Path) -> None:
        take_in(mission, card(folder, 1))
        (photo,) = photos.all_photos(mission.database)
        with Decoder() as decoder:
            made = stage_two._decode(mission, decoder, structs.replace(photo, size=LIMITS.file_bytes + 1))
        assert made.problem == Problem(code="too_large", detail=f"{LIMITS.file_bytes + 1} B")

    def test_what_this_laptop_has_no_memory_for_is_not_called_damaged(self, mission: Mission, folder: Path) -> None:
        take_in(mission, card(folder, 1))
        (photo,) = photos.all_photos(mission.database)
        short = stage_two.Made(photo.sha256, problem=Problem(code="out_of_memory"))
        assert stage_two._note_damage(mission, {photo.sha256: [photo]}, [short]) == []
        assert [row.damage for row in photos.all_photos(mission.database)] == [None]

    def test_what_somebody_looks_at_is_made_first(self, mission: Mission, folder: Path) -> None:
        take_in(mission, card(folder, 30))
        every = [row.sha256 for row in photos.all_photos(mission.database)]
        steps: list[Step] = []
        intake.make_thumbnails(mission, steps.append, lambda: [every[29], "0" * 64, every[28]])
        assert [step.name for step in steps[:3]] == ["P-A0030", "P-A0029", "P-A0001"]
        assert len(steps) == 30

    def test_a_damaged_file_of_thumbnails_is_made_anew(self, mission: Mission, folder: Path) -> None:
        take_in(mission, card(folder, 2), thumbnails=True)
        sound = mission.layout.thumbnails.read_bytes()
        for spoilt in (b"not a database at all" * 500, sound[:8192] + bytes(8192), sound[:-4096] + bytes(4096)):
            mission.layout.thumbnails.write_bytes(spoilt)
            steps: list[Step] = []
            intake.make_thumbnails(mission, steps.append)
            assert len(steps) == 2

    def test_a_jpeg_whose_header_is_longer_than_its_first_mebibyte_is_read(
        self, mission: Mission, folder: Path
    ) -> None:
        take_in(mission, write(folder, **{"long.jpg": LATE}), thumbnails=True)
        (row,) = photos.all_photos(mission.database)
        assert (row.width, row.height, row.damage) == (200, 150, None)

    def test_a_png_is_read_whole(self, mission: Mission, folder: Path) -> None:
        big = photo_bytes(5, (900, 700), "PNG")
        assert len(big) > 1 << 20
        take_in(mission, write(folder, **{"big.png": big}))
        (row,) = photos.all_photos(mission.database)
        assert (row.width, row.height) == (900, 700)

    def test_a_raw_file_is_a_photograph_without_a_picture(self, mission: Mission, folder: Path) -> None:
        raw = block({MAKE: "Sample cameras", DNG_VERSION: b"\1\4\0\0"})
        outcome = take_in(mission, write(folder, **{"raw.dng": raw}), thumbnails=True)
        (row,) = photos.all_photos(mission.database)
        assert (row.number, row.width, row.height, row.damage) == ("P-A0001", None, None, None)
        assert row.capture.make == "Sample cameras"
        assert outcome.problems == [("raw.dng", Problem(code="not_shown", detail="raw:dng"))]

    def test_what_the_camera_wrote_is_kept(self, mission: Mission, folder: Path) -> None:
        take_in(mission, write(folder, **{"a.jpg": photograph({MAKE: "Sample cameras"})}))
        (row,) = photos.all_photos(mission.database)
        assert row.capture.make == "Sample cameras"


def test_an_intake_can_never_be_undone(mission: Mission, folder: Path) -> None:
    take_in(mission, write(folder, **{"a.jpg": JPEG}))
    assert not IntakeDone.UNDOABLE
    with pytest.raises(OnlyCase):  # what is left is the opening of the case
        recording.undo(mission, "")
    assert kept(mission) == {"a.jpg": JPEG}


FULL_DISK = """
import resource, sys
from pathlib import Path
from fieldkit import intake
from fieldkit.errors import CannotWrite
from fieldkit.problem import Problem
from fieldkit.progress import silent
from tests.make import Laptop

laptop = Laptop(Path(sys.argv[1]), "P-01")
with laptop.open() as mission:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, resource.RLIM_INFINITY))
    try:
        intake.take_in(mission, intake.Source(Path(sys.argv[2])), silent)
    except CannotWrite as error:
        print("CannotWrite", error.why)
"""


def stopping(stop: type[BaseException], after: int) -> Callable[[Step], None]:
    """A report that stops the work once so many files are done."""

    def report(step: Step) -> None:
        if step.done == after:
            raise stop

    return report


def bury(folder: Path, name: str, depth: int) -> str:
    """Folders within folders, made one by one: the whole path may be longer than the system allows to name."""
    at = os.open(folder, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir(name, dir_fd=at)
        below = os.open(name, os.O_RDONLY, dir_fd=at)
        os.close(at)
        at = below
    os.close(at)
    return "/".join([name] * depth)
