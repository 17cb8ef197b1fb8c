"""Killed in the middle: nothing that was confirmed is lost, nothing that is half done passes for whole."""

import random
from pathlib import Path

from tests.faults.killing import kill_often

KILLS = 8


def test_a_process_may_be_killed_at_any_moment(tmp_path: Path) -> None:
    seed = random.SystemRandom().getrandbits(32)
    print("seed", seed)  # noqa: T201  shown with the failure
    kill_often(tmp_path, KILLS, random.Random(seed))
