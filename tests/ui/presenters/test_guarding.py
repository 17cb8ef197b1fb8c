"""What is guarded, and how: every kind of mission that can be open."""

from pathlib import Path

import pytest

from ui.presenters.guarding import Guarded, may_close


@pytest.mark.parametrize(
    ("sealed", "person", "sample", "lockable", "locks_alone"),
    [
        (True, "P-01", False, True, True),
        (True, None, False, True, True),
        (True, "P-01", True, True, True),
        (False, "P-01", False, True, True),
        (False, "P-01", True, True, False),
        (False, None, False, False, False),
    ],
)
def test_a_mission_is_locked_where_somebody_acts_or_it_is_encrypted(
    sealed: bool, person: str | None, sample: bool, lockable: bool, locks_alone: bool
) -> None:
    guarded = Guarded(Path("visit.fieldkit"), sealed, person, sample)
    assert (guarded.lockable, guarded.locks_alone) == (lockable, locks_alone)


@pytest.mark.parametrize("working", [True, False])
def test_whoever_comes_back_finds_who_acted_and_what_goes_on(working: bool) -> None:
    folder = Path("visit.fieldkit")
    door = Guarded(folder, True, "P-01", False).door(working=working)
    assert (door.folder, door.sealed, door.person, door.reading) == (folder, True, "P-01", False)
    assert (door.locked, door.working) == (True, working)
    assert Guarded(folder, True, None, False).door(working=working).reading


def test_a_locked_mission_is_closed_once_nothing_works_and_nobody_is_coming_in() -> None:
    assert may_close(locked=True, working=False, coming=False)
    assert not may_close(locked=False, working=False, coming=False)
    assert not may_close(locked=True, working=True, coming=False)
    assert not may_close(locked=True, working=False, coming=True)
