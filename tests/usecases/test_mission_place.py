"""A place is tried before a mission, or its second copy, is trusted to it."""

from pathlib import Path

import pytest

from fieldkit.errors import CannotWrite
from fieldkit.mission.place import try_place


def test_a_place_that_keeps_what_is_written_says_how_much_room_it_has(tmp_path: Path) -> None:
    found = try_place(tmp_path)
    assert found.free > 0
    assert found.mount.filesystem
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite):
        try_place(tmp_path / "gone")
    assert list(tmp_path.iterdir()) == []
