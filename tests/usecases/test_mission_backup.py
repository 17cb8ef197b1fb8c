"""Backup: a whole copy of the folder that was read back, or nothing."""

from collections.abc import Callable, Iterable
from contextlib import closing
from io import FileIO
from pathlib import Path
from unittest.mock import ANY

import pytest
from sqlcipher3 import dbapi2

from fieldkit.canon import digest
from fieldkit.errors import (
    AlreadyThere,
    Cancelled,
    CannotRead,
    CannotWrite,
    Damaged,
    FieldkitError,
    LaterBackup,
    OriginalChanged,
)
from fieldkit.mission import Mission
from fieldkit.mission.backup import TRIES, backup
from fieldkit.mission.check import check
from fieldkit.mission.drill import drill
from fieldkit.mission.opening import open_mission
from fieldkit.mission.restoring import restore
from fieldkit.mission.second import name_second
from fieldkit.originals.reading import READS_BACK_OTHERWISE
from fieldkit.originals.values import Content
from fieldkit.progress import Step, silent
from fieldkit.store import backups, catalogue, driver, log
from fieldkit.vault import RecoveryKey
from tests.make import Laptop, unlocked
from tests.usecases.furnished import keep_original, notes, record

PARTS = ("log", "packets", "originals")


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    laptop = Laptop(tmp_path / "one", "P-01")
    with laptop.found() as mission:
        keep_original(mission, b"first")
        keep_original(mission, b"second")
        record(mission, *notes(100))
        (mission.layout.packets / "PKT-XX-2024-AA-001-A-0001.zip").write_bytes(b"a packet")
    return laptop


@pytest.fixture
def medium(tmp_path: Path) -> Path:
    (tmp_path / "medium").mkdir()
    return tmp_path / "medium"


def contents(folder: Path) -> dict[str, bytes]:
    """Every file but the database, which is written anew, and the lock."""
    files = (
        path for path in folder.rglob("*") if path.is_file() and not path.name.startswith(("mission.db", "writer"))
    )
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def size_of(folder: Path, laptop: Laptop) -> int:
    """Entries in the log of a copy."""
    with open_mission(folder, laptop.hands, write=False) as opened:
        return log.size(opened.database)


def test_a_backup_is_a_whole_mission(laptop: Laptop, medium: Path) -> None:
    steps: list[Step] = []
    with laptop.open(write=False) as mission:
        copied = backup(mission, medium, steps.append)
        wanted = catalogue.catalogue_digest(mission.database), log.size(mission.database)
    assert (copied.folder, copied.originals) == (medium / "mission.fieldkit", 2)
    assert contents(copied.folder) == contents(laptop.folder) | {"copy.json": ANY}
    assert [path.name for path in medium.iterdir()] == ["mission.fieldkit"]
    assert [(step.done, step.total) for step in steps] == [(0, 2)]
    with open_mission(copied.folder, laptop.hands, write=False) as again:
        assert (catalogue.catalogue_digest(again.database), log.size(again.database)) == wanted
        assert [one for one in check(again, silent) if one.verdict != "proved"] == []


def test_a_medium_that_is_not_there_is_named_and_not_made(laptop: Laptop, tmp_path: Path) -> None:
    with laptop.open(write=False) as mission:
        with pytest.raises(CannotWrite, match="is the medium mounted") as caught:
            backup(mission, tmp_path / "unmounted", silent)
        assert caught.value.exit_code == 3
    assert not (tmp_path / "unmounted").exists()


def test_a_copy_on_the_medium_of_the_mission_is_known_as_such(laptop: Laptop, medium: Path) -> None:
    with laptop.open(write=False) as mission:
        assert backup(mission, medium, silent).beside


def test_work_may_go_on_meanwhile(laptop: Laptop, medium: Path) -> None:
    with laptop.open() as mission, laptop.open(write=False) as reader:

        def work(_: Step) -> None:
            record(mission, *notes(60))
            keep_original(mission, b"third")

        copied = backup(reader, medium, work)
    with open_mission(copied.folder, laptop.hands, write=False) as again:
        wrong = [one for one in check(again, silent) if one.verdict == "disproved"]
    assert [one.code for one in wrong] == ["log.behind"]  # and nothing else is wrong with it
    assert "older copy" in str(wrong[0])


def test_a_note_does_not_bring_what_was_recorded_while_the_backup_was_made(laptop: Laptop, medium: Path) -> None:
    def work(_: Step) -> None:
        keep_original(mission, b"third")

    with laptop.open() as mission:
        copied = backup(mission, medium, work)
        noted = log.size(mission.database)
    assert size_of(copied.folder, laptop) == copied.entries < noted - 1  # of the third it lacks the original


def test_a_note_does_not_bring_what_is_recorded_while_it_is_brought(
    laptop: Laptop, medium: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound, made = driver.backup, list[Path]()

    def before_the_second(database: driver.Database, target: Path) -> None:
        if made:
            keep_original(mission, b"third")
        made.append(target)
        sound(database, target)

    monkeypatch.setattr(driver, "backup", before_the_second)  # in time with somebody at work
    with laptop.open() as mission:
        copied = backup(mission, medium, silent)
    assert len(made) == 2
    assert size_of(copied.folder, laptop) == copied.entries
    assert list(medium.rglob("mission.db.new")) == []


def test_a_mission_that_is_written_at_every_try_is_not_called_copied(
    laptop: Laptop, medium: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = driver.backup

    def between_two_notes(database: driver.Database, target: Path) -> None:
        record(mission, *notes(1))
        sound(database, target)
        record(mission, *notes(1))

    monkeypatch.setattr(driver, "backup", between_two_notes)  # in time with somebody at work
    with laptop.open() as mission, laptop.open(write=False) as reader:
        with pytest.raises(CannotWrite, match="written all the while"):
            backup(reader, medium, silent)
        assert log.size(reader.database) > TRIES
    assert list(medium.rglob("mission.db*")) == []


def test_a_medium_that_loses_what_is_written_to_it_is_told(
    laptop: Laptop, medium: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def torn(chunks: Iterable[bytes], file: FileIO, name: str) -> Content:
        data = b"".join(chunks)
        file.write(data[:-1])
        return Content(digest(data), len(data), data)

    monkeypatch.setattr("fieldkit.mission.backup.copy", torn)  # no test machine has such a medium
    with laptop.open(write=False) as mission, pytest.raises(CannotWrite) as caught:
        backup(mission, medium, silent)
    assert (caught.value.why, caught.value.cause) == (READS_BACK_OTHERWISE, "EIO")


def test_nothing_is_written_over(laptop: Laptop, medium: Path) -> None:
    (medium / "mission.fieldkit").mkdir()
    with laptop.open(write=False) as mission, pytest.raises(AlreadyThere):
        backup(mission, medium, silent)


def stop(_: Step) -> None:
    raise Cancelled


def without_medium(mission: Mission, medium: Path) -> None:
    medium.rmdir()
    medium.write_bytes(b"no folder")


def changed_original(mission: Mission, medium: Path) -> None:
    path = next(path for path in mission.layout.originals.rglob("*") if path.is_file())
    path.chmod(0o600)
    path.write_bytes(b"forged")


def damaged_database(mission: Mission, medium: Path) -> None:
    data = mission.layout.database.read_bytes()
    mission.layout.database.write_bytes(data[: 24 * 4096] + bytes(len(data) - 24 * 4096))


def broken_rule(mission: Mission, medium: Path) -> None:
    """A catalogue that breaks a rule of its own copies well enough; it only shows when it is read back."""
    driver.close(mission.database)
    with closing(dbapi2.connect(str(mission.layout.database), isolation_level=None)) as other:
        other.execute("PRAGMA writable_schema=ON")
        other.execute("UPDATE sqlite_master SET sql = replace(sql, '\"purpose\" TEXT', '\"purpose\" INTEGER')")
    mission.database = driver.connect(mission.layout.database, write=False)


@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        (without_medium, CannotWrite),
        (changed_original, OriginalChanged),
        (damaged_database, Damaged),
        (broken_rule, CannotWrite),
    ],
)
def test_a_backup_that_fails_is_none(
    laptop: Laptop, medium: Path, spoil: Callable[[Mission, Path], None], error: type[FieldkitError]
) -> None:
    with laptop.open(write=False) as mission:
        spoil(mission, medium)
        with pytest.raises(error):
            backup(mission, medium, silent)
    assert not medium.is_dir() or list(medium.rglob("mission.db*")) == []


def test_a_backup_can_be_stopped_and_begun_again(laptop: Laptop, medium: Path) -> None:
    with laptop.open(write=False) as mission:
        with pytest.raises(Cancelled):
            backup(mission, medium, stop)
        assert list(medium.rglob("mission.db*")) == []
        assert backup(mission, medium, silent).originals == 2


def test_a_further_backup_keeps_the_one_before_and_copies_only_what_is_new(laptop: Laptop, medium: Path) -> None:
    with laptop.open() as mission:
        first = backup(mission, medium, silent)
        stored = {path: path.stat().st_ino for path in (first.folder / "originals").rglob("*") if path.is_file()}
        before = (first.folder / "mission.db").read_bytes()
        keep_original(mission, b"third")
        second = backup(mission, medium, silent)
    assert (second.originals, first.digest == second.digest) == (3, False)
    assert {path: path.stat().st_ino for path in stored} == stored
    assert (second.folder / "mission.db.earlier").read_bytes() == before


def test_a_backup_mends_what_was_damaged_on_its_medium(laptop: Laptop, medium: Path) -> None:
    with laptop.open() as mission:
        copied = backup(mission, medium, silent)
        spoilt = [next((copied.folder / part).rglob("*.*" if part != "originals" else "?" * 64)) for part in PARTS]
        sound = [path.read_bytes() for path in spoilt]
        for path in spoilt:
            path.chmod(0o600)
            path.write_bytes(b"spoilt")
        assert backup(mission, medium, silent).mended == 1
        assert [path.read_bytes() for path in spoilt] == sound


def test_that_a_backup_was_verified_is_in_the_log(laptop: Laptop, medium: Path) -> None:
    with laptop.open() as mission:
        assert backups.last(mission.database) is None
        copied = backup(mission, medium, silent)
        noted = backups.last(mission.database)
        assert noted is not None
        assert (noted.originals, noted.digest, noted.entries) == (2, copied.digest, copied.entries)
        assert catalogue.catalogue_digest(mission.database) == copied.digest  # a backup changes no evidence
    with laptop.open(write=False) as reader:
        backup(reader, medium, silent)
        assert backups.last(reader.database) == noted


def test_a_mission_is_restored_from_its_backup(laptop: Laptop, medium: Path, tmp_path: Path) -> None:
    (tmp_path / "new").mkdir()
    with laptop.open() as mission:
        copied = backup(mission, medium, silent)
    before = contents(copied.folder)
    with open_mission(copied.folder, laptop.hands, write=False) as source:
        made = restore(source, tmp_path / "new", silent)
        with pytest.raises(AlreadyThere):
            restore(source, tmp_path / "new", silent)
        with pytest.raises(CannotWrite):
            restore(source, tmp_path / "nowhere", silent)
    assert (made.folder, made.originals, made.digest) == (tmp_path / "new" / "mission.fieldkit", 2, copied.digest)
    assert contents(copied.folder) == before
    assert contents(made.folder).items() <= before.items()
    with open_mission(made.folder, laptop.hands, write=True) as again:
        keep_original(again, b"fourth")
        assert [one for one in check(again, silent) if one.verdict == "disproved"] == []


def test_a_drill_tells_a_sound_backup_from_a_damaged_one(laptop: Laptop, medium: Path) -> None:
    with laptop.open() as mission:
        copied = backup(mission, medium, silent)
        keep_original(mission, b"later")
        before = contents(copied.folder)
        tried = drill(mission, medium, silent)
        assert (tried.sound, tried.compared, tried.behind) == (True, True, 1)
        assert contents(copied.folder) == before
        next((copied.folder / "originals").rglob("?" * 64)).unlink()
        tried = drill(mission, medium, silent)
        assert (tried.sound, [one.code for one in tried.findings if one.verdict == "disproved"]) == (
            False,
            ["original.missing"],
        )


def test_a_backup_that_nobody_recorded_is_not_called_verified(laptop: Laptop, medium: Path) -> None:
    with laptop.open(write=False) as reader:
        backup(reader, medium, silent)
        assert drill(reader, medium, silent).compared is None
    with laptop.open() as mission:
        (medium / "other").mkdir()
        keep_original(mission, b"later")
        backup(mission, medium / "other", silent)
        assert drill(mission, medium, silent).compared is False


def test_where_no_backup_was_completed_there_is_nothing_to_try_out(laptop: Laptop, medium: Path) -> None:
    with laptop.open() as mission:
        name_second(mission, medium)
        with pytest.raises(CannotRead, match="never completed"):
            drill(mission, medium, silent)


@pytest.fixture(params=[None, RecoveryKey.new()], ids=["plain", "sealed"])
def older(request: pytest.FixtureRequest, tmp_path: Path, medium: Path) -> tuple[Laptop, Laptop]:
    """The laptop whose backup holds two originals, and the same one in a folder from when there was one."""
    laptop = Laptop(tmp_path / "one", "P-01", recovery=request.param)
    with laptop.found() as mission:
        keep_original(mission, b"first")
    before = laptop.copied(tmp_path / "two")
    with laptop.open() as mission:
        keep_original(mission, b"second")
        backup(mission, medium, silent)
    return laptop, before


def test_an_older_folder_does_not_write_over_a_later_backup(older: tuple[Laptop, Laptop], medium: Path) -> None:
    laptop, before = older
    held = {path: path.read_bytes() for path in medium.rglob("*") if path.is_file()}
    with before.open() as mission:
        keep_original(mission, b"third")
        with pytest.raises(LaterBackup, match="Originals in it: 2"):
            backup(mission, medium, silent)
        catalogue_there = medium / "mission.fieldkit" / "mission.db"
        catalogue_there.rename(medium / "aside")  # its closed copies tell it, too
        with pytest.raises(LaterBackup, match="Originals in it: 2"):
            backup(mission, medium, silent)
        (medium / "aside").rename(catalogue_there)
    assert {path: path.read_bytes() for path in medium.rglob("*") if path.is_file()} == held
    with laptop.open() as mission:
        assert drill(mission, medium, silent).sound
        assert backup(mission, medium, silent).originals == 2


def test_a_backup_that_contradicts_itself_is_not_restored_in_silence(
    older: tuple[Laptop, Laptop], medium: Path, tmp_path: Path
) -> None:
    laptop, before = older
    (tmp_path / "new").mkdir()
    there = medium / "mission.fieldkit"
    (there / "mission.db").write_bytes(before.folder.joinpath("mission.db").read_bytes())
    with open_mission(there, laptop.hands, write=False, unlock=unlocked) as source:
        assert len(restore(source, tmp_path / "new", silent).contradicting) == 1


def test_who_restores_a_backup_lacks_nothing_of_it_and_learns_what_came_later(
    older: tuple[Laptop, Laptop], medium: Path, tmp_path: Path
) -> None:
    laptop, _ = older
    for name, later in (("same", 0), ("later", 3)):
        (tmp_path / name).mkdir()
        with laptop.open() as mission:
            if later:
                record(mission, *notes(later))
            there = medium / mission.folder.name
        with open_mission(there, laptop.hands, write=False, unlock=unlocked) as source:
            made = restore(source, tmp_path / name, silent)
        assert (made.behind, made.contradicting) == (later, ())
        with open_mission(made.folder, laptop.hands, write=False, unlock=unlocked) as again:
            wrong = [one.code for one in check(again, silent) if one.verdict == "disproved"]
        assert wrong == (["log.behind"] if later else [])
