"""Killed in the middle, or out of room: what was confirmed stays, nothing that is half done passes for whole."""

import random
from collections.abc import Iterator
from hashlib import sha256

import pytest

from tests.faults.killing import PHOTOGRAPHS, Hunt, hunting, kill_often

INTAKES, SEALINGS = 17, 3
LIMITS = (0, 4_000, 100_000)
"""Largest files of a full disk: none, less than a photograph, less than a batch adds."""


@pytest.fixture(scope="module")
def hunt(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hunt]:
    with hunting(tmp_path_factory.mktemp("hunt")) as begun:
        yield begun


def test_an_intake_may_be_killed_at_any_moment(hunt: Hunt) -> None:
    kill_often(hunt, INTAKES, luck(), sealing=False)
    assert len(hunt.kept) >= PHOTOGRAPHS


def test_sealing_may_be_killed_at_any_moment(hunt: Hunt) -> None:
    kill_often(hunt, SEALINGS, luck(), sealing=True)
    hunt.work(sealing=True)
    hunt.look()
    assert len(hunt.sealed) >= 2


def test_the_disk_may_fill_up_at_any_moment(hunt: Hunt) -> None:
    for largest in LIMITS:
        hunt.work(largest=largest)
        hunt.look()
    assert hunt.failed
    before = len(hunt.kept)
    hunt.work()
    hunt.look()
    assert len(hunt.kept) == before + PHOTOGRAPHS


def test_what_is_confirmed_too_early_is_missed(hunt: Hunt) -> None:
    hunt.kept.add(sha256(b"never copied").hexdigest())
    with pytest.raises(AssertionError):
        hunt.look()


def luck() -> random.Random:
    seed = random.SystemRandom().getrandbits(32)
    print("seed", seed)  # noqa: T201  shown with the failure
    return random.Random(seed)
