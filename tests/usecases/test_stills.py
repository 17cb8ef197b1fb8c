"""Stills of a camera: from memory into the store, and nowhere else."""

from pathlib import Path

import pytest

from fieldkit.errors import CannotWrite
from fieldkit.intake import Stills
from fieldkit.store import intakes, originals
from fieldkit.vault import RecoveryKey
from tests.make import Laptop, photo_bytes

STILLS = tuple(photo_bytes(number, (40, 30), kind="PNG") for number in (1, 2))


def test_in_an_encrypted_mission_no_byte_of_a_still_lies_open(tmp_path: Path) -> None:
    laptop = Laptop(tmp_path, "P-01", recovery=RecoveryKey.new())
    with laptop.found() as mission:
        stills = Stills(mission, "Microscope")
        for data in STILLS:
            stills.take(data, "png")
            held = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
            assert data[40:80] not in held
        stills.end()
        (done,) = intakes.all_intakes(mission.database)
        assert (done.kept, done.ended, done.source.text) == (2, "complete", "Microscope")
        kept = originals.all_originals(mission.database)
        assert [mission.originals.sound(one.sha256) for one in kept] == list(STILLS)


def test_each_still_has_a_name_of_its_own_and_the_sitting_ends_once(tmp_path: Path) -> None:
    with Laptop(tmp_path, "P-01").found() as mission:
        stills = Stills(mission, "A/B")
        stills.end()
        for data in STILLS:
            stills.take(data, "png")
        stills.end()
        stills.end()
        (done,) = intakes.all_intakes(mission.database)
        assert done.source.text == "A-B"
        assert len({one.name.text for one in originals.all_originals(mission.database)}) == 2


def test_where_it_cannot_be_kept_the_sitting_is_over_and_what_came_stands(tmp_path: Path) -> None:
    with Laptop(tmp_path, "P-01").found() as mission:
        stills = Stills(mission, "Microscope")
        stills.take(STILLS[0], "png")
        (mission.layout.originals).rename(tmp_path / "away")
        with pytest.raises(CannotWrite):
            stills.take(STILLS[1], "png")
        (tmp_path / "away").rename(mission.layout.originals)
        (done,) = intakes.all_intakes(mission.database)
        assert (done.ended, done.kept) == ("failed", 1)
