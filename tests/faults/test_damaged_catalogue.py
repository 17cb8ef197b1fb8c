"""Wherever the catalogue is damaged, it is noticed at opening or by the check; the copies in log/ give it back."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fieldkit.errors import FieldkitError
from fieldkit.mission.check import check
from fieldkit.mission.rebuild import rebuild_from_copies
from fieldkit.progress import silent
from fieldkit.store import catalogue
from tests.make import Laptop, card

SECTOR = 512
TIMES = 8


def flipped(data: bytearray, luck: random.Random) -> None:
    data[luck.randrange(len(data))] ^= 1 << luck.randrange(8)


def zeroed(data: bytearray, luck: random.Random) -> None:
    start = SECTOR * luck.randrange(len(data) // SECTOR)
    data[start : start + SECTOR] = bytes(SECTOR)


def cut(data: bytearray, luck: random.Random) -> None:
    del data[luck.randrange(len(data)) :]


@pytest.fixture(scope="module")
def laptop(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    root = tmp_path_factory.mktemp("damaged")
    made = Laptop(root, "P-01")
    with made.found() as mission:
        made.take_in(mission, card(root / "card"))
        made.item(mission, description="A bent ring")
    return made


@pytest.mark.parametrize("damage", [flipped, zeroed, cut])
def test_no_damage_goes_unnoticed(laptop: Laptop, damage: Callable[[bytearray, random.Random], None]) -> None:
    database = laptop.folder / "mission.db"
    seed, before, sound = random.SystemRandom().getrandbits(32), database.read_bytes(), told(laptop)
    print("seed", seed)  # noqa: T201  shown with the failure
    luck = random.Random(seed)
    try:
        for _ in range(TIMES):
            data = bytearray(before)
            damage(data, luck)
            database.write_bytes(data)
            assert list(noticed(laptop)) or told(laptop) == sound
    finally:
        database.write_bytes(before)


def test_what_the_copies_hold_is_given_back(laptop: Laptop, tmp_path: Path) -> None:
    spoiled, sound = laptop.cloned(tmp_path / "clone"), told(laptop)
    with (spoiled.folder / "mission.db").open("r+b") as file:
        file.truncate(SECTOR)
    rebuild_from_copies(spoiled.folder, silent)
    assert told(spoiled) == sound
    assert list(noticed(spoiled)) == []


def noticed(laptop: Laptop) -> Iterator[str]:
    """What opening the mission, or its check, says against it."""
    try:
        with laptop.open(write=False) as mission:
            yield from (str(one) for one in check(mission, silent) if one.verdict == "disproved")
    except FieldkitError as error:
        yield str(error)


def told(laptop: Laptop) -> str:
    """All that the catalogue says, as one digest."""
    with laptop.open(write=False) as mission:
        return catalogue.catalogue_digest(mission.database)
