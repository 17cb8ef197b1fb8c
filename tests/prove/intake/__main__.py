"""Proves what intake promises, with faults of the real system: one line a proof. `make prove-intake`.

Each proof is made a second time of a product broken on purpose, and must catch it. What is wrong goes to the error
stream. Status 1: something is wrong; 2: the proofs cannot be made here.
"""

import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.prove.intake import cards, faults, kills, power, sizes
from tests.prove.intake.command import load_everything
from tests.prove.intake.places import lacking
from tests.prove.intake.result import Proof

PROOFS: dict[str, Callable[[Path, random.Random], Proof]] = {
    "kills": kills.prove,
    "faults": faults.prove,
    "sizes": sizes.prove,
    "cards": cards.prove,
    "power": power.prove,
}
SHOWN = 20


def main(chosen: list[str]) -> int:
    """Make the proofs called `chosen`, or all of them."""
    missing = [*lacking(), *(f"a proof called {name}" for name in chosen if name not in PROOFS)]
    if missing:
        sys.stderr.write("The proofs of intake CANNOT be made here. Missing:\n")
        sys.stderr.writelines(f"  {one}\n" for one in missing)
        return 2
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that mounts are taken away then, too
    load_everything()
    seed = random.SystemRandom().getrandbits(32)
    sys.stderr.write(f"seed {seed}\n")
    return max(_made(PROOFS[name], random.Random(f"{seed}/{name}")) for name in chosen or PROOFS)


def _made(prove: Callable[[Path, random.Random], Proof], luck: random.Random) -> int:
    begin = time.monotonic()
    root = Path(tempfile.mkdtemp(prefix="prove-intake-"))
    try:
        proof = prove(root, luck)
    finally:
        shutil.rmtree(root, ignore_errors=True)
    sys.stdout.write(f"{proof.line()}; {time.monotonic() - begin:.0f} s\n")
    sys.stdout.flush()
    sys.stderr.writelines(f"  {one}\n" for one in proof.violations[:SHOWN])
    if not proof.proves:
        sys.stderr.write("  THE PROOF IS BROKEN: it did not catch the product that was broken on purpose\n")
    return 0 if proof.holds else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
