"""Copies of a mission that a killed program left unfinished are named and removed; others are left alone."""

from dataclasses import replace
from pathlib import Path

import pytest

from fieldkit.mission import Mission
from fieldkit.mission.unfinished import UnfinishedCopy, clear, making, strangers, unfinished
from fieldkit.progress import silent
from fieldkit.vault import RecoveryKey
from tests.make import Laptop, card, killed_copy


@pytest.fixture
def laptop(tmp_path: Path) -> Laptop:
    """An encrypted mission of two photographs; closed."""
    laptop = Laptop(tmp_path / "made", "P-01", recovery=RecoveryKey.new())
    with laptop.found() as mission:
        laptop.take_in(mission, card(laptop.root / "card", 2))
    return laptop


def record_of(mission: Mission) -> Path:
    """What the profile keeps of the one copy that is made."""
    kept = mission.hands.profile.unfinished_folder(mission.info.id)
    (record,) = (path for path in kept.iterdir() if not path.suffix)
    return record


def left_behind(laptop: Laptop, target: Path) -> list[UnfinishedCopy]:
    killed_copy(laptop, target)
    with laptop.open() as mission:
        return unfinished(mission)


def test_a_plain_copy_that_was_killed_is_named_overwritten_and_removed(laptop: Laptop, tmp_path: Path) -> None:
    (left,) = left_behind(laptop, tmp_path / "plain")
    name = next(path for path in (left.folder / "originals").rglob("*") if path.is_file())
    assert (left.exposed, left.state) == (True, "stays")
    with laptop.open() as mission, name.open("rb") as held:
        assert clear(mission, silent) == [replace(left, state="removed")]
        assert (clear(mission, silent), unfinished(mission)) == ([], [])
        assert not any(held.read())
    assert {path.name for path in tmp_path.iterdir()} == {"made"}
    assert list(laptop.profile.unfinished_folder(mission.info.id).iterdir()) == []


def test_on_a_drive_that_is_away_it_is_named_until_that_is_back(laptop: Laptop, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (left,) = left_behind(laptop, stick / "plain")
    stick.rename(tmp_path / "away")
    with laptop.open() as mission:
        record = record_of(mission)
        record.write_bytes(record.read_bytes().replace(b'"mount":"', b'"mount":"/nowhere'))
        assert unfinished(mission) == clear(mission, silent) == [replace(left, state="away")]
        (tmp_path / "away").rename(stick)
        assert clear(mission, silent) == [replace(left, state="removed")]
    assert list(stick.iterdir()) == []


def test_one_whose_record_does_not_read_is_told_by_the_end_of_its_name(laptop: Laptop, tmp_path: Path) -> None:
    (left,) = left_behind(laptop, tmp_path / "plain")
    with laptop.open() as mission:
        record_of(mission).write_bytes(b"torn")
        (lost,) = clear(mission, silent)
        assert (lost.state, left.folder.name.endswith(lost.folder.name)) == ("lost", True)
        assert (clear(mission, silent), left.folder.exists()) == ([], True)


def test_one_that_is_being_made_is_left_alone_and_so_is_what_a_strange_record_names(
    laptop: Laptop, tmp_path: Path
) -> None:
    final, mine = tmp_path / "plain.fieldkit", tmp_path / "mine"
    mine.mkdir()
    with laptop.open() as mission:
        with making(mission, final, exposed=True) as folder:
            folder.mkdir()
            assert (unfinished(mission), clear(mission, silent)) == ([], [])
            assert strangers(final) == [folder]
            record = record_of(mission)
            named = record.read_bytes().replace(str(folder).encode(), str(mine).encode())
        record.write_bytes(named)
        assert clear(mission, silent) == []
    assert (mine.exists(), final.exists()) == (True, True)
