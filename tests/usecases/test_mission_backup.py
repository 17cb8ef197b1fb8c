"""Backup: a whole copy of the folder that was read back, or nothing."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from fieldkit.errors import AlreadyThere, Cancelled, CannotWrite, Damaged, FieldkitError, OriginalChanged
from fieldkit.mission import Mission
from fieldkit.mission.backup import backup
from fieldkit.mission.check import check
from fieldkit.mission.opening import open_mission
from fieldkit.progress import Step, silent
from fieldkit.store import catalogue, driver, log
from tests.make import Laptop
from tests.usecases.furnished import keep_original, notes, record


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


def test_a_backup_is_a_whole_mission(laptop: Laptop, medium: Path) -> None:
    steps: list[Step] = []
    with laptop.open(write=False) as mission:
        copied = backup(mission, medium, steps.append)
        wanted = catalogue.catalogue_digest(mission.database), log.size(mission.database)
    assert (copied.folder, copied.originals) == (medium / "mission.fieldkit", 2)
    assert contents(copied.folder) == contents(laptop.folder)
    assert [path.name for path in medium.iterdir()] == ["mission.fieldkit"]
    assert [(step.done, step.total) for step in steps] == [(0, 2), (1, 2)]
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
def test_a_backup_that_fails_leaves_nothing(
    laptop: Laptop, medium: Path, spoil: Callable[[Mission, Path], None], error: type[FieldkitError]
) -> None:
    with laptop.open(write=False) as mission:
        spoil(mission, medium)
        with pytest.raises(error):
            backup(mission, medium, silent)
    assert not medium.is_dir() or list(medium.iterdir()) == []


def test_a_backup_can_be_stopped_and_begun_again(laptop: Laptop, medium: Path) -> None:
    with laptop.open(write=False) as mission:
        with pytest.raises(Cancelled):
            backup(mission, medium, stop)
        assert list(medium.iterdir()) == []
        assert backup(mission, medium, silent).originals == 2
