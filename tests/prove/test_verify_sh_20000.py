"""A long log takes `verify.sh` seconds, not hours."""

import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from msgspec import structs

from tests.packets.forging import entries, laid, rechained, relogged, resealed, sealed_scene, streams
from tests.packets.script import THEN, verify_sh

LINES = 20_000
MOST_SECONDS = 60


def test_twenty_thousand_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`verify.sh` proves a log of 20,000 lines, Merkle root and all, within a minute."""
    scene = sealed_scene(tmp_path / "scene")
    files = scene.files()
    longer, shorter = sorted(streams(files), key=lambda stream: -len(entries(files, stream)))
    opening, note, begin = entries(files, shorter)
    log = [opening, *[note] * (LINES - 2), begin]
    first = len(entries(files, longer)) + 1
    log = [replace(e, envelope=structs.replace(e.envelope, tick=first + seq)) for seq, e in enumerate(log)]
    files = resealed(relogged(files, shorter, rechained(log), scene.device), scene.signers)
    started = time.monotonic()
    ran = verify_sh(laid(files, tmp_path / "packet"), scene.root, THEN)
    taken = time.monotonic() - started
    with capsys.disabled():
        sys.stdout.write(f"\n{LINES} lines: {taken:.1f} s")
    assert ran.status == 0
    assert any(f"{LINES} entries" in line for line in ran.said("ok"))
    assert taken < MOST_SECONDS
