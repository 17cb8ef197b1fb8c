"""The second copy: every original on another medium too, never at the price of the intake, never claimed unread."""

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from fieldkit import intake
from fieldkit.errors import AlreadyThere, Cancelled, CannotRead, CannotWrite
from fieldkit.intake.news import Coming
from fieldkit.mission import Mission
from fieldkit.mission import second as second_copy
from fieldkit.mission.backup import backup
from fieldkit.mission.second import CaughtUp, SecondStore, catch_up, name_second, place_of
from fieldkit.originals.syncing import Syncing
from fieldkit.progress import Step, silent
from fieldkit.store import backups, originals
from fieldkit.vault import RecoveryKey
from tests.make import Laptop, card

KEY = RecoveryKey.new()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture(params=["plain", "sealed"])
def laptop(request: pytest.FixtureRequest, tmp_path: Path) -> Laptop:
    return Laptop(tmp_path / "one", "P-01", recovery=KEY if request.param == "sealed" else None)


def take_in(mission: Mission, folder: Path, report: object = silent) -> intake.Outcome:
    return intake.take_in(mission, intake.Source(folder), report, thumbnails=False)  # type: ignore[arg-type]


def stored(folder: Path) -> dict[str, bytes]:
    """The files of a store, as they lie there."""
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_both_stores_hold_every_file_as_it_lies_and_each_is_told_of(
    laptop: Laptop, stick: Path, tmp_path: Path
) -> None:
    with laptop.found() as mission:
        assert name_second(mission, stick)[1]  # in a test both lie on one medium
        steps: list[Coming] = []
        outcome = take_in(mission, card(tmp_path / "card", 20), lambda step: told(steps, step))
        assert outcome.second == CaughtUp(20, 0)
        there = stick / mission.folder.name / "originals"
        assert stored(there) == stored(mission.layout.originals)
        last = {place: came for step in steps for place, came in step.came}
        assert [came.second for came in last.values()] == ["made"] * 20
        assert {came.second for _, came in intake.files_of(mission, outcome.intake)} == {"made"}
        again = take_in(mission, tmp_path / "card")
        assert (again.second, len(again.seen_before)) == (CaughtUp(0, 0), 20)


def told(steps: list[Coming], step: Step) -> None:
    if isinstance(step, Coming):
        steps.append(step)


def test_without_its_drive_an_intake_goes_on_and_the_copy_catches_up_later(
    laptop: Laptop, stick: Path, tmp_path: Path
) -> None:
    with laptop.found() as mission:
        name_second(mission, stick)
        stick.rename(tmp_path / "drawer")
        outcome = take_in(mission, card(tmp_path / "card", 3))
        assert (outcome.kept, outcome.ended, outcome.not_taken) == (3, "complete", [])
        assert outcome.second is not None
        assert (outcome.second.made, outcome.second.waiting) == (0, 3)
        assert isinstance(outcome.second.hindered, CannotRead)
        assert catch_up(mission, silent).waiting == 3
        (tmp_path / "drawer").rename(stick)
        assert catch_up(mission, silent) == CaughtUp(3, 0)
        assert catch_up(mission, silent) == CaughtUp(0, 0)


def test_another_medium_in_its_place_is_not_taken_for_it(laptop: Laptop, stick: Path, tmp_path: Path) -> None:
    with laptop.found() as mission:
        name_second(mission, stick)
        first = place_of(mission)
        stick.rename(tmp_path / "drawer")
        stick.mkdir()
        name_second(mission, stick)  # somebody names the other one, then puts the first one in again
        stick.rename(tmp_path / "other")
        (tmp_path / "drawer").rename(stick)
        assert place_of(mission) != first
        take_in(mission, card(tmp_path / "card", 1))
        caught_up = catch_up(mission, silent)
        assert "another medium" in str(caught_up.hindered)
        assert stored(stick / mission.folder.name / "originals") == {}


def test_a_copy_that_was_not_read_back_is_not_claimed(
    laptop: Laptop, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = Syncing.sync

    def failing(syncing: Syncing) -> None:
        sound(syncing)
        for path in stick.rglob("*.part"):
            path.write_bytes(b"torn" + path.read_bytes()[4:])

    with laptop.found() as mission:
        take_in(mission, card(tmp_path / "card", 2))
        name_second(mission, stick)
        monkeypatch.setattr(Syncing, "takes_batches", True)
        monkeypatch.setattr(Syncing, "sync", failing)
        caught_up = catch_up(mission, silent)
        assert (caught_up.made, caught_up.waiting) == (0, 2)
        assert list(stick.rglob("*.part")) == []
        monkeypatch.undo()
        assert catch_up(mission, silent) == CaughtUp(2, 0)


def test_a_drive_that_fails_stops_nothing(tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: SecondStore, __: object) -> list[str]:
        raise CannotWrite(str(stick), "No space left on device", "ENOSPC")

    with Laptop(tmp_path / "one", "P-01").found() as mission:
        name_second(mission, stick)
        monkeypatch.setattr(SecondStore, "copy", full)
        outcome = take_in(mission, card(tmp_path / "card", 40))
        assert (outcome.kept, outcome.ended) == (40, "complete")
        assert outcome.second is not None
        assert (outcome.second.waiting, str(outcome.second.hindered)[:12]) == (40, "Cannot write")


def test_a_drive_that_fails_where_its_lock_is_looked_at_is_told_as_that(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(path: Path) -> NoReturn:
        raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))

    with Laptop(tmp_path / "one", "P-01", recovery=KEY).found() as mission:
        take_in(mission, card(tmp_path / "card", 1))
        name_second(mission, stick)
        there = stick / mission.folder.name
        sound = Path.read_bytes
        monkeypatch.setattr(
            Path, "read_bytes", lambda one: (failing if one == there / "vault.json" else sound)(one)
        )
        with pytest.raises(CannotRead):  # no test machine has a drive that fails in this moment
            name_second(mission, stick)
        (there / "vault.json").unlink()
        monkeypatch.setattr(Path, "iterdir", failing)
        assert isinstance(catch_up(mission, silent).hindered, CannotRead)


def test_who_waits_no_longer_for_the_second_copy_has_a_whole_intake(
    tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(step: Step) -> None:
        if step.stage == second_copy.STAGE:
            raise Cancelled

    with Laptop(tmp_path / "one", "P-01").found() as mission:
        take_in(mission, card(tmp_path / "before", 2, start=50))
        name_second(mission, stick)
        outcome = take_in(mission, card(tmp_path / "card", 3), stop)
        assert outcome.ended == "complete"
        assert outcome.second is not None
        assert outcome.second.waiting in range(2, 6)
        assert catch_up(mission, silent).waiting == 0


def test_a_backup_completes_the_second_copy(laptop: Laptop, stick: Path, tmp_path: Path) -> None:
    with laptop.found() as mission:
        place, _ = name_second(mission, stick)
        take_in(mission, card(tmp_path / "card", 2))
        there = {path: path.stat().st_ino for path in stick.rglob("?" * 64)}
        copied = backup(mission, stick, silent)
        assert (copied.originals, len(there)) == (2, 2)
        assert {path: path.stat().st_ino for path in stick.rglob("?" * 64)} == there
        assert backups.count_waiting(mission.database, place.copy) == 0


def test_a_second_copy_is_never_put_into_what_is_something_else(tmp_path: Path, stick: Path) -> None:
    with Laptop(tmp_path / "one", "P-01").found() as mission:
        (stick / mission.folder.name).mkdir()
        for target in (stick, mission.folder.parent):
            with pytest.raises(AlreadyThere):
                name_second(mission, target)
        with pytest.raises(CannotWrite):
            name_second(mission, tmp_path / "unmounted")
        assert place_of(mission) is None
        assert catch_up(mission, silent) == CaughtUp()
    with Laptop(tmp_path / "two", "P-02").found() as other:
        (stick / other.folder.name).rmdir()
        name_second(other, stick)
    with Laptop(tmp_path / "one", "P-01").open() as mission, pytest.raises(AlreadyThere):
        name_second(mission, stick)


def test_what_is_kept_of_the_place_may_be_damaged(tmp_path: Path, stick: Path) -> None:
    laptop = Laptop(tmp_path / "one", "P-01")
    with laptop.found() as mission:
        name_second(mission, stick)
        laptop.profile.keep_second(mission.info.id, b"{")
        outcome = take_in(mission, card(tmp_path / "card", 1))
        assert (outcome.kept, outcome.second) == (1, None)
        with pytest.raises(CannotRead):
            place_of(mission)
        name_second(mission, stick)
        (stick / mission.folder.name / "copy.json").write_bytes(b"{")
        with pytest.raises(AlreadyThere):
            name_second(mission, stick)
        assert catch_up(mission, silent).waiting == len(originals.held(mission.database))


def test_what_a_killed_process_left_without_a_name_is_gone_once_the_copy_catches_up(
    laptop: Laptop, stick: Path, tmp_path: Path
) -> None:
    with laptop.found() as mission:
        name_second(mission, stick)
        there = stick / mission.folder.name / "originals"
        for number, mode in enumerate((0o600, 0o400)):
            (there / f"{number:032x}.part").write_bytes(b"left")
            (there / f"{number:032x}.part").chmod(mode)
        take_in(mission, card(tmp_path / "card"))
        assert stored(there) == stored(mission.layout.originals)
