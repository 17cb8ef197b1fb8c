"""Proves that nothing confirmed is lost and nothing half done passes for whole, wherever kill -9 strikes."""

import random
import sys
from pathlib import Path

import pytest

from tests.faults.killing import hunting, kill_often

MISSIONS, KILLS = 6, 10


def test_sixty_kills_during_intake_and_sealing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Kill -9 at 60 random moments of intake and sealing: every confirmed photo stays, every packet verifies."""
    for number in range(MISSIONS):
        seed = random.SystemRandom().getrandbits(32)
        with capsys.disabled():
            sys.stdout.write(f"\nmission {number + 1} of {MISSIONS}, {KILLS} kills, seed {seed}\n")
        with hunting(tmp_path / str(number)) as hunt:
            kill_often(hunt, KILLS, random.Random(seed), sealing=True)
            hunt.work(sealing=True)
            hunt.look()
            assert len(hunt.sealed) >= 2
