"""The unit of work: recorded whole or not at all, by one writer, in a stream that never silently forks."""

import base64
import shutil
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from msgspec import structs

from fieldkit.canon import canonical, digest
from fieldkit.custody import note
from fieldkit.custody.chain import breaks
from fieldkit.custody.entry import read_entry
from fieldkit.errors import (
    AlreadyThere,
    CannotWrite,
    Damaged,
    MissionLocked,
    NewerAct,
    NewerFile,
    NotAMission,
    NotCanonical,
    NothingToDo,
    Refused,
    UnsafePlace,
)
from fieldkit.keys.checkpoints import signed_by_device
from fieldkit.keys.cms import verify_cms
from fieldkit.mission import Draft, Hands, Mission, place
from fieldkit.mission.check import check
from fieldkit.mission.founding import Founding, found_mission
from fieldkit.mission.opening import go_on_as, open_mission
from fieldkit.mission.place import caution, refuse_unsafe
from fieldkit.mission.segments import read_segment, segments, write_segment
from fieldkit.mission.unit import CHECKPOINT_EVERY
from fieldkit.mission.values import Adopted
from fieldkit.model.item import ItemAdd, ItemFields
from fieldkit.model.mission import ActorBegin, LogFork, MissionOpen
from fieldkit.model.note import NoteAdd, NoteFields
from fieldkit.platform import Mount, WriterLock
from fieldkit.progress import silent
from fieldkit.store import cases, catalogue, checkpoints, driver, items, log, originals, schema, streams
from fieldkit.store import notes as noted
from fieldkit.vault import PLAIN, Shelf
from tests.acts import BY_NAME as EXAMPLES
from tests.entries import Device
from tests.make import PASSPHRASE, Laptop, SteadyClock, act_as, team
from tests.usecases.furnished import notes, record


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "one", "P-01")


@pytest.fixture
def mission(laptop: Laptop) -> Iterator[Mission]:
    with laptop.found() as made:
        yield made


def state(mission: Mission) -> tuple[object, ...]:
    """Everything that a recording changes."""
    return (
        list(log.stream_lines(mission.database, mission.stream)),
        catalogue.catalogue_digest(mission.database),
        checkpoints.tree(mission.database, mission.stream).peaks(),
        originals.held(mission.database),
        mission.hands.profile.remembered(mission.info.id, mission.stream),
    )


def texts(mission: Mission) -> list[str]:
    return sorted(row.text for row in noted.all_notes(mission.database))


def acts(mission: Mission) -> list[str]:
    """The acts of the stream that is written now."""
    lines = log.stream_lines(mission.database, mission.stream)
    return [read_entry(line, body).envelope.act for _, line, body in lines]


def disproved(mission: Mission) -> list[str]:
    return [one.code for one in check(mission, silent) if one.verdict == "disproved"]


# -- recording --


def test_what_is_recorded_stands_in_the_log_in_its_row_and_in_the_profile(mission: Mission, laptop: Laptop) -> None:
    subject = mission.hands.new_id()
    changes = mission.record([Draft(notes(1)[0], (subject,))], holding={"a" * 64: 7})
    (entry,) = changes.entries
    assert changes.subjects == (subject,)
    assert entry.envelope.actor == "P-01"
    assert log.head(mission.database, mission.stream).hash == entry.hash
    assert texts(mission) == ["Note 0"]
    assert originals.held(mission.database) == {"a" * 64: 7}
    remembered = laptop.profile.remembered(mission.info.id, mission.stream)
    assert remembered is not None
    assert (remembered.seq, remembered.hash, remembered.tick) == (
        entry.envelope.seq,
        entry.hash,
        entry.envelope.tick,
    )


def test_several_acts_are_recorded_together_in_order(mission: Mission) -> None:
    before = log.head(mission.database, mission.stream)
    drafts = [Draft(act, (mission.hands.new_id(),)) for act in notes(3)]
    entries = mission.record(drafts).entries
    assert [entry.envelope.seq for entry in entries] == [before.seq + 1, before.seq + 2, before.seq + 3]
    assert [entry.act for entry in entries] == [draft.act for draft in drafts]
    assert len({entry.envelope.id for entry in entries}) == 3
    assert disproved(mission) == []


def test_an_act_that_fails_leaves_nothing_of_those_beside_it(mission: Mission) -> None:
    before = state(mission)
    bad = ItemAdd(set=ItemFields(count=0), provenance="pv.observed_by_us")
    for drafts in ([*notes(2), bad], [bad], [notes(1)[0], EXAMPLES["item.add/1"], bad]):
        with pytest.raises(NotCanonical):
            mission.record([Draft(act, (mission.hands.new_id(),)) for act in drafts], holding={"a" * 64: 7})
    assert state(mission) == before
    record(mission, *notes(1))
    assert disproved(mission) == []


def test_a_full_disk_leaves_nothing_and_the_mission_goes_on_when_there_is_space(mission: Mission) -> None:
    before = state(mission)
    pages = mission.database.execute("PRAGMA page_count").fetchone()[0]
    mission.database.execute(f"PRAGMA max_page_count = {pages}")
    long = NoteAdd(target="5" * 32, set=NoteFields(text="x" * 20_000), provenance="pv.observed_by_us")
    with pytest.raises(CannotWrite):
        record(mission, *[long] * 10)
    assert state(mission) == before
    mission.database.execute("PRAGMA max_page_count = 1000000")
    record(mission, long)
    assert disproved(mission) == []


def test_nothing_is_not_recorded(mission: Mission) -> None:
    with pytest.raises(NothingToDo):
        mission.record([])


def test_a_subject_of_which_a_newer_version_speaks_is_read_only(mission: Mission) -> None:
    stranger = Device("b", mission=mission.info.id)
    stranger.open()
    entry = stranger.add()
    body = b'{"act":{"brand":"new"},"salt":"00"}'
    newer = read_entry(canonical(structs.replace(entry.envelope, act="item.weigh/1", body=digest(body))), body)
    mission.adopt(Adopted((stranger.entries[0], newer), {}), Draft(notes(1)[0], (mission.hands.new_id(),)))
    before = state(mission)
    with pytest.raises(NewerAct) as caught:
        mission.record([Draft(EXAMPLES["item.withdraw/1"], newer.envelope.subjects)])
    assert (caught.value.person, caught.value.act) == (newer.envelope.actor, "item.weigh/1")
    assert "can still be sealed" in caught.value.advice()
    assert state(mission) == before


def test_what_was_adopted_comes_in_verbatim_and_our_own_sorts_after_it(mission: Mission) -> None:
    stranger = Device("b", mission=mission.info.id)
    stranger.open()
    stranger.tick = 50
    said = stranger.add("Кольцо")
    changes = mission.adopt(Adopted(tuple(stranger.entries), {}), Draft(notes(1)[0], (mission.hands.new_id(),)))
    assert changes.entries[0].envelope.tick == said.envelope.tick + 1
    assert [line for _, line, _ in log.stream_lines(mission.database, stranger.stream)] == [
        entry.line for entry in stranger.entries
    ]
    assert [row.description for row in items.all_items(mission.database)] == ["Кольцо"]
    assert set(changes.subjects) >= {*said.envelope.subjects, *changes.entries[0].envelope.subjects}


def test_a_mission_open_for_reading_has_no_stream_no_actor_and_no_letter(mission: Mission, laptop: Laptop) -> None:
    del mission
    with laptop.open(write=False) as reader:
        assert reader.pen is None
        for asked in (lambda: reader.stream, lambda: reader.actor, lambda: reader.letter):
            with pytest.raises(Refused, match="recording"):
                asked()


def test_a_mission_open_for_reading_records_nothing(mission: Mission, laptop: Laptop) -> None:
    with laptop.open(write=False) as reader:
        with pytest.raises(Refused) as caught:
            record(reader, *notes(1))
        assert "reading only" in caught.value.why


# -- one writer, any number of readers --


def test_there_is_one_writer(mission: Mission, laptop: Laptop) -> None:
    with pytest.raises(MissionLocked) as caught:
        laptop.open()
    assert caught.value.folder == str(laptop.folder)


def test_readers_need_no_lock_and_see_what_is_committed(mission: Mission, laptop: Laptop) -> None:
    with laptop.open(write=False) as reader, laptop.open(write=False) as other:
        record(mission, *notes(1))
        assert texts(reader) == texts(other) == ["Note 0"]
        assert disproved(reader) == []


def test_a_reader_changes_no_file(laptop: Laptop) -> None:
    laptop.found().close()
    before = {path: path.read_bytes() for path in laptop.folder.rglob("*") if path.is_file()}
    with laptop.open(write=False) as reader:
        check(reader, silent)
    assert {path: path.read_bytes() for path in before} == before
    left = {path.name for path in laptop.folder.rglob("*") if path.is_file()} - {path.name for path in before}
    assert left <= {"mission.db-wal", "mission.db-shm"}


def test_the_lock_is_free_again_after_closing(laptop: Laptop) -> None:
    laptop.found().close()
    laptop.open().close()
    laptop.open().close()


# -- checkpoints and closed copies --


def test_a_checkpoint_is_signed_every_hundred_entries_and_at_the_end(laptop: Laptop) -> None:
    with laptop.found() as mission:
        begun, stream = log.size(mission.database), mission.stream
        for count in (CHECKPOINT_EVERY - begun - 1, 1, CHECKPOINT_EVERY + 30, 5):
            record(mission, *notes(count))
        sizes = [CHECKPOINT_EVERY, 2 * CHECKPOINT_EVERY + 30]
        assert [size for size, _ in checkpoints.of_stream(mission.database, stream)] == sizes
    with laptop.open(write=False) as reader:
        held = checkpoints.of_stream(reader.database, stream)
        assert [size for size, _ in held] == [*sizes, sizes[-1] + 5]
        device = laptop.profile.device().fingerprint
        certificate = laptop.profile.device_certificate(reader.info.id)
        assert all(signed_by_device(note.parse(text), device, certificate) for _, text in held)
        assert [note.parse(text).checkpoint.size for _, text in held] == [size for size, _ in held]


def test_the_closed_copies_are_the_log_once_more(laptop: Laptop) -> None:
    with laptop.found() as mission:
        record(mission, *notes(CHECKPOINT_EVERY))
        record(mission, *notes(3))
        stream = mission.stream
    with laptop.open(write=False) as reader:
        copied = [entry for one in segments(reader.copies) for entry in read_segment(one)]
        lines = log.stream_lines(reader.database, stream)
        assert [(one.line, one.body) for one in copied] == [(line, body) for _, line, body in lines]
        assert [(one.start, one.end) for one in segments(reader.copies)] == [(0, 103), (103, 106)]
        assert list(breaks(stream, reader.info.id, copied)) == []


def test_closing_without_anything_new_signs_nothing_new(laptop: Laptop) -> None:
    laptop.found().close()
    before = sorted(path.name for path in (laptop.folder / "log").iterdir())
    laptop.open().close()
    assert sorted(path.name for path in (laptop.folder / "log").iterdir()) == before


def test_a_checkpoint_asked_for_twice_is_the_same(mission: Mission) -> None:
    first = mission.checkpoint()
    assert mission.checkpoint() == first
    record(mission, *notes(1))
    assert mission.checkpoint() != first


def test_a_copy_that_a_killed_process_owed_is_made_at_the_next_opening(laptop: Laptop) -> None:
    laptop.found().close()
    for path in (laptop.folder / "log").iterdir():
        path.unlink()
    (laptop.folder / "log" / f"{'0' * 32}.00000000-00000003.00000000.bodies.jsonl").write_bytes(b"half")
    with laptop.open() as mission:
        assert [(one.start, one.end) for one in segments(mission.copies)] == [(0, 3)]
        assert disproved(mission) == []


def test_a_file_of_a_copy_that_a_killed_process_was_writing_is_gone_after_the_next_opening(laptop: Laptop) -> None:
    laptop.found().close()
    before = set((laptop.folder / "log").iterdir())
    (laptop.folder / "log" / f".{'0' * 32}.00000003-00000004.00000000.checkpoint.{'0' * 16}").write_bytes(b"half")
    laptop.open().close()
    assert set((laptop.folder / "log").iterdir()) == before


def test_a_set_of_files_that_was_left_half_written_is_written_anew(laptop: Laptop) -> None:
    laptop.found().close()
    (copy,) = segments(Shelf(laptop.folder / "log", PLAIN))
    bodies = copy.bodies.read_bytes()
    copy.path.unlink()
    copy.bodies.write_bytes(bodies[:10])
    laptop.open().close()
    assert copy.bodies.read_bytes() == bodies


def test_a_closed_copy_is_never_written_over(laptop: Laptop) -> None:
    laptop.found().close()
    (copy,) = segments(Shelf(laptop.folder / "log", PLAIN))
    before = copy.path.stat(), copy.checkpoint.read_text("utf-8")
    assert write_segment(copy.shelf, list(read_segment(copy)), "another note") == copy
    assert (copy.path.stat(), copy.checkpoint.read_text("utf-8")) == before


def test_what_cannot_be_signed_at_the_end_is_said_and_the_folder_let_go(laptop: Laptop) -> None:
    mission = laptop.found()
    shutil.rmtree(mission.layout.log)
    with pytest.raises(CannotWrite):
        mission.close()
    WriterLock.take(mission.layout.lock).release()


# -- reopening --


def test_reopening_goes_on_in_the_same_stream_with_the_same_person(laptop: Laptop) -> None:
    with laptop.found() as mission:
        record(mission, *notes(1))
        stream, info = mission.stream, mission.info
    with laptop.open() as again:
        assert (again.stream, again.actor, again.letter, again.info) == (stream, "P-01", "A", info)
        record(again, *notes(1))
        assert acts(again)[-2:] == ["note.add/1", "note.add/1"]
        assert disproved(again) == []


def test_a_crash_between_the_commit_and_remembering_it_is_no_fork(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.found() as mission:
        stream = mission.stream
        shutil.copytree(laptop.profile.folder / "streams", tmp_path / "streams")
        record(mission, *notes(2))
    shutil.rmtree(laptop.profile.folder / "streams")
    shutil.copytree(tmp_path / "streams", laptop.profile.folder / "streams")
    with laptop.open() as again:
        assert again.stream == stream
        record(again, *notes(1))
        assert disproved(again) == []


def test_what_a_killed_process_left_unsigned_is_signed_where_the_stream_is_left(
    laptop: Laptop, tmp_path: Path
) -> None:
    laptop.found().close()
    killed = laptop.open()
    record(killed, *notes(2))
    assert killed.pen is not None
    killed.pen.lock.release()
    driver.close(killed.database)
    older = tmp_path / "older"
    shutil.copytree(laptop.folder, older)
    with laptop.open() as mission:
        stream = mission.stream
        record(mission, *notes(1))
    shutil.rmtree(laptop.folder)
    shutil.copytree(older, laptop.folder)
    with laptop.open() as restored:
        assert restored.stream != stream
        assert (
            checkpoints.of_stream(restored.database, stream)[-1][0] == log.head(restored.database, stream).seq + 1
        )
        assert disproved(restored) == []
        sealed = laptop.seal(restored)
        assert laptop.check(sealed.path, restored.info.id).holds()


def test_a_folder_restored_from_an_older_copy_goes_on_in_a_new_stream(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.found() as mission:
        stream, found = mission.stream, log.head(mission.database, mission.stream)
    older = tmp_path / "older"
    shutil.copytree(laptop.folder, older)
    with laptop.open() as mission:
        record(mission, *notes(3))
        lost = log.head(mission.database, stream)
    shutil.rmtree(laptop.folder)
    shutil.copytree(older, laptop.folder)
    laptop.hands.clock.seconds = 0  # a clock that was set back must not matter
    with laptop.open() as restored:
        assert restored.stream != stream
        (entry,) = [one for one in streams.openings(restored.database) if isinstance(one.act, LogFork)]
        assert entry.act.left == stream
        assert (entry.act.remembered_seq, entry.act.remembered_hash) == (lost.seq, lost.hash)
        assert (entry.act.found_seq, entry.act.found_hash) == (found.seq, found.hash)
        assert (restored.letter, restored.actor) == ("A", "P-01")
        record(restored, *notes(1))
        assert disproved(restored) == []
        fresh = restored.stream
    with laptop.open() as again:
        assert again.stream == fresh
        assert acts(again) == ["log.fork/1", "note.add/1"]


def test_a_folder_that_this_laptop_never_wrote_into_is_opened_with_a_stream_of_its_own(
    laptop: Laptop, tmp_path: Path
) -> None:
    laptop.found().close()
    shutil.rmtree(laptop.profile.folder / "streams")
    with laptop.open() as mission:
        assert acts(mission) == ["stream.open/1"]
        assert disproved(mission) == []


def test_two_copies_of_a_folder_written_at_once_part_without_losing_anything(
    laptop: Laptop, tmp_path: Path
) -> None:
    laptop.found().close()
    copy = laptop.copied(tmp_path / "copy")
    with laptop.open() as one, copy.open() as other:
        record(one, *notes(1))
        before = state(other)
        with pytest.raises(Refused) as caught:
            record(other, *notes(1))
        assert "another copy" in caught.value.why
        assert state(other)[:4] == before[:4]
    with copy.open() as again:
        assert acts(again) == ["log.fork/1"]
        record(again, *notes(1))
        assert disproved(again) == []


def test_a_laptop_that_has_not_joined_is_refused_and_may_read(laptop: Laptop, tmp_path: Path) -> None:
    laptop.found().close()
    stranger = Laptop(tmp_path / "two", "P-02")
    shutil.copytree(laptop.folder, stranger.folder)
    with pytest.raises(Refused) as caught:
        stranger.open()
    assert "invitation" in caught.value.why
    with stranger.open(write=False) as reader:
        assert disproved(reader) == []
    WriterLock.take(stranger.folder / "writer.lock").release()


def test_a_stream_with_two_histories_is_left_for_a_new_one(laptop: Laptop) -> None:
    with laptop.found() as mission:
        contested = mission.stream
        last = log.entry_by_id(mission.database, str(cases.all_cases(mission.database)[0].entry))
        assert last is not None
        other = read_entry(canonical(structs.replace(last.envelope, wall="2026-03-02T23:00:00Z")), last.body)
        draft = Draft(notes(1)[0], (mission.hands.new_id(),))
        mission.adopt(Adopted((other,), {contested: (3, "note")}), draft)
    with laptop.open() as again:
        assert again.stream != contested
        assert acts(again) == ["log.fork/1"]


# -- opening what is no mission --


def test_a_folder_without_a_mission_is_none(tmp_path: Path, laptop: Laptop) -> None:
    for write in (True, False):
        with pytest.raises(NotAMission):
            open_mission(tmp_path, laptop.hands, write=write)


@pytest.mark.parametrize("write", [True, False])
def test_a_mission_without_its_database_is_damaged(laptop: Laptop, write: bool) -> None:
    laptop.found().close()
    (laptop.folder / "mission.db").unlink()
    with pytest.raises(Damaged, match="missing"):
        laptop.open(write=write)


@pytest.mark.parametrize("write", [True, False])
@pytest.mark.parametrize("data", [b"", b"no database at all, but long enough to be taken for one" * 99])
def test_a_file_that_is_no_catalogue_is_damaged_and_left_alone(laptop: Laptop, write: bool, data: bytes) -> None:
    laptop.found().close()
    (laptop.folder / "mission.db").write_bytes(data)
    with pytest.raises(Damaged):
        laptop.open(write=write)
    assert (laptop.folder / "mission.db").read_bytes() == data
    WriterLock.take(laptop.folder / "writer.lock").release()


def test_a_catalogue_whose_log_opens_nothing_is_damaged(laptop: Laptop) -> None:
    laptop.found().close()
    path = laptop.folder / "mission.db"
    path.unlink()
    database = driver.connect(path, write=True)
    schema.prepare(database, path)
    driver.close(database)
    with pytest.raises(Damaged, match="holds no mission"):
        laptop.open()


@pytest.mark.parametrize("write", [True, False])
def test_a_newer_file_is_refused(laptop: Laptop, write: bool) -> None:
    laptop.found().close()
    database = driver.connect(laptop.folder / "mission.db", write=True)
    database.execute("PRAGMA user_version = 99")
    driver.close(database)
    with pytest.raises(NewerFile):
        laptop.open(write=write)


def test_damage_that_shows_later_is_named_whoever_reads(laptop: Laptop) -> None:
    with laptop.found() as mission:
        record(mission, *notes(200))
    path = laptop.folder / "mission.db"
    data = path.read_bytes()
    path.write_bytes(data[: 24 * 4096] + bytes(len(data) - 24 * 4096))
    with pytest.raises(Damaged) as caught, laptop.open(write=False) as reader:
        list(reader.database["body"].rows)
    assert caught.value.name == str(path)


# -- making a mission --


def test_a_new_mission_is_a_private_folder_with_a_fixed_layout(mission: Mission, laptop: Laptop) -> None:
    assert mission.folder == laptop.folder
    assert {path.name for path in mission.folder.iterdir() if path.is_dir()} == {"log", "originals", "packets"}
    assert mission.folder.stat().st_mode & 0o077 == 0
    record(mission, *notes(1))
    assert {path.name for path in mission.folder.glob("mission.db*")} > {"mission.db"}
    assert all(path.stat().st_mode & 0o077 == 0 for path in mission.folder.glob("*.db*"))
    assert acts(mission)[:2] == ["mission.open/1", "actor.begin/1"]
    assert mission.info.code == "XX-2024-AA-001"


def test_a_name_without_the_ending_gets_it(laptop: Laptop, tmp_path: Path) -> None:
    founding = Founding("XX-2024-AA-001", "Sample", "hm.unclassified", False, "P-01")
    with found_mission(tmp_path / "debris", founding, PASSPHRASE, laptop.hands) as mission:
        assert mission.folder == tmp_path / "debris.fieldkit"


def test_nothing_is_written_over(mission: Mission, laptop: Laptop) -> None:
    founding = Founding("XX-2024-AA-002", "Another", "hm.unclassified", False, "P-01")
    with pytest.raises(AlreadyThere):
        found_mission(laptop.folder, founding, PASSPHRASE, laptop.hands)
    assert disproved(mission) == []


def test_the_mission_is_told_by_its_founding_wherever_it_is_held(tmp_path: Path) -> None:
    lead, guest = team(tmp_path)
    with lead.open() as mission, guest.open() as theirs:
        assert theirs.info == mission.info
        adopted = [read_entry(line, body) for _, line, body in log.stream_lines(mission.database, mission.stream)]
        theirs.adopt(Adopted(tuple(adopted), {}), Draft(notes(1)[0], (theirs.hands.new_id(),)))
    with guest.open() as theirs:
        first = streams.openings(theirs.database)
        assert {type(entry.act).__name__ for entry in first} == {"MissionOpen", "MissionJoin"}
        opened = next(entry.act for entry in first if isinstance(entry.act, MissionOpen))
        assert theirs.info.title == opened.title


def test_a_network_folder_is_no_place_for_a_mission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "mount_of", lambda _: Mount.of("nfs4", remote=True))  # no test machine has one
    with pytest.raises(UnsafePlace, match="nfs4"):
        refuse_unsafe(tmp_path)


def test_a_place_on_fat_is_cautioned_against_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert caution(tmp_path) is None
    for filesystem in ("vfat", "exfat"):
        monkeypatch.setattr(place, "mount_of", lambda _, name=filesystem: Mount.of(name, remote=False))
        said = caution(tmp_path)
        assert said is not None
        assert f"{tmp_path} lies on a FAT file system ({filesystem})" in said


def test_the_hands_of_this_machine_are_its_clock_and_its_chance(laptop: Laptop) -> None:
    hands = Hands.of_this_machine(laptop.profile)
    assert len({hands.new_token() for _ in range(100)}) == 100
    assert hands.new_id() != hands.new_id()
    assert hands.clock.read().wall > "2026"


# -- who acts --


def test_whoever_acts_has_signed_for_it_at_the_head_of_the_stream(mission: Mission, laptop: Laptop) -> None:
    line, body = next(log.stream_lines(mission.database, mission.stream, 1, 2))[1:]
    entry = read_entry(line, body)
    assert isinstance(entry.act, ActorBegin)
    verdict = verify_cms(
        base64.b64decode(entry.act.signature),
        entry.act.statement.encode(),
        list(laptop.profile.roots(mission.info.id)),
        datetime.fromisoformat(laptop.clock.read().wall),
    )
    assert (verdict.trusted, verdict.code, verdict.certificate) == (True, "P-01", entry.act.certificate)
    assert entry.act.statement == (
        f"fieldkit-actor/1 {mission.info.id} {mission.stream} 0 {entry.envelope.prev} P-01 {entry.act.certificate}"
    )


def test_whoever_could_not_sign_for_it_does_not_act(mission: Mission, laptop: Laptop) -> None:
    act_as(mission, "P-02")
    signer = laptop.profile.signer(mission.info.id, "P-01", PASSPHRASE, laptop.clock)
    mission.database.execute("PRAGMA query_only=ON")  # as where the disk failed, and can only be read since
    with pytest.raises(CannotWrite):
        go_on_as(mission, signer)
    assert mission.actor == "P-02"
    mission.database.execute("PRAGMA query_only=OFF")
    go_on_as(mission, signer)
    assert mission.actor == "P-01"


def test_every_entry_names_who_acted_and_with_which_device(mission: Mission, laptop: Laptop) -> None:
    lines = log.stream_lines(mission.database, mission.stream)
    envelopes = [read_entry(line, body).envelope for _, line, body in lines]
    assert {(one.actor, one.device, one.mission) for one in envelopes} == {
        ("P-01", laptop.profile.device().fingerprint, mission.info.id)
    }
    assert [one.wall for one in envelopes] == sorted(one.wall for one in envelopes)
    assert isinstance(laptop.clock, SteadyClock)
