"""Whichever call to the system fails during an intake: the cause is named, and nothing is lost or left lying."""

import errno
import shutil
from dataclasses import dataclass, field
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from fieldkit import intake
from fieldkit.errors import CannotRead, CannotWrite
from fieldkit.intake.news import Coming
from fieldkit.progress import Step, silent
from fieldkit.store import originals
from tests.faults.calls import Failing, failing
from tests.make import Laptop, disproved

KEPT = {"verified", "cached", "seen before"}
"""States of a file that the window shows as kept."""
FILES = {"a.txt": b"three fragments", "b.txt": b"a list"}


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Laptop:
    made = Laptop(tmp_path_factory.mktemp("blank"), "P-01")
    made.found().close()
    return made


@dataclass
class Told:
    """What an intake confirmed."""

    sha256s: set[str] = field(default_factory=set)

    def __call__(self, step: Step) -> None:
        assert isinstance(step, Coming)
        self.sha256s |= {came.sha256 for _, came in step.came if came.state in KEPT}


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC])
def test_every_call_may_fail(blank: Laptop, tmp_path: Path, number: int) -> None:
    card = tmp_path / "card"
    card.mkdir()
    for name, data in FILES.items():
        (card / name).write_bytes(data)
    for fails in count(1):
        root = tmp_path / str(fails)
        shutil.copytree(blank.root, root, symlinks=True)
        laptop, told = Laptop(root, "P-01"), Told()
        layer = meet(laptop, card, told, fails, number)
        look(laptop, card, told.sha256s)
        if not layer.fired:
            break
    assert fails == len(layer.calls) + 1 > 30
    assert set(layer.calls) >= {"open", "write_all", "fsync", "sync_file_system", "chmod", "mkdir", "rename_new"}


def test_what_is_confirmed_too_early_is_missed(blank: Laptop, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="lost"):
        look(blank.cloned(tmp_path / "clone"), tmp_path, {sha256(b"never copied").hexdigest()})


def meet(laptop: Laptop, card: Path, told: Told, fails: int, number: int) -> Failing:
    """An intake that meets the fault; what it says names the cause."""
    said: CannotRead | CannotWrite | None = None
    with failing(fails, number) as layer:
        try:
            with laptop.open() as mission:
                intake.take_in(mission, intake.Source(card), told, thumbnails=False)
        except (CannotRead, CannotWrite) as error:
            said = error
    assert said is None or said.cause == errno.errorcode[number]
    return layer


def look(laptop: Laptop, card: Path, confirmed: set[str]) -> None:
    """Start again, without the card and with it."""
    with laptop.open() as mission:
        intake.recover(mission, silent)
        assert confirmed <= originals.contents(mission.database), "lost"
        again = laptop.take_in(mission, card)
        assert again.ended == "complete"
        assert originals.contents(mission.database) == {sha256(data).hexdigest() for data in FILES.values()}
        assert disproved(mission) == []
    names = [path.name for path in laptop.root.rglob("*")]
    assert [name for name in names if name.startswith(".") or name.endswith(".part")] == []
