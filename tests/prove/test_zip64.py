"""Proves that packets beyond 4 GiB and of 200,000 files are written, read back and read in flat memory."""

import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from itertools import repeat
from pathlib import Path

import pytest

from fieldkit.errors import CannotWrite
from fieldkit.packet.hashing import PIECE, measure
from fieldkit.packet.names import MOST_FILES
from fieldkit.packet.read import open_packet
from fieldkit.packet.write import ZipWriter
from fieldkit.progress import silent

NAME = "PKT-XX-2024-AA-001-A-0001"
PIECES = 4200
LARGE = PIECES * PIECE
SECONDS, MEBIBYTES = 10, 80
OPENING = """
import pathlib, sys, time
from fieldkit.packet.read import open_packet
begin = time.process_time()
with open_packet(pathlib.Path(sys.argv[1])) as packet:
    print(len(packet.files), packet.repacked, time.process_time() - begin)
print(pathlib.Path("/proc/self/status").read_text())
"""


def content() -> Iterator[bytes]:
    return repeat(bytes(range(256)) * (PIECE // 256), PIECES)


def test_a_packet_beyond_four_gibibytes_is_written_and_read(tmp_path: Path) -> None:
    """A packet beyond 4 GiB is written, and we and Python's zipfile read every byte of it."""
    target = tmp_path / "packet.zip"
    with ZipWriter(target, NAME, expected=LARGE) as writer:
        large = writer.stream("data/files/0a.bin", content(), LARGE)
        small = writer.add("seal.txt", b"sealed\n")
        sealed = writer.commit(silent)
    assert large == measure(content())
    assert sealed.size == target.stat().st_size > 2**32
    with open_packet(target) as packet:
        assert packet.repacked is None
        assert {path: packet.measure(path) for path in packet.files} == {
            "data/files/0a.bin": large,
            "seal.txt": small,
        }
    with zipfile.ZipFile(target) as other:
        assert other.testzip() is None


def test_a_packet_of_as_many_files_as_may_be_is_opened_in_seconds_and_flat_memory(tmp_path: Path) -> None:
    """A packet of 200,000 files opens within 10 s of CPU and 80 MiB of memory; one file more is refused."""
    target = tmp_path / "packet.zip"
    with ZipWriter(target, NAME, expected=MOST_FILES) as writer:
        for number in range(MOST_FILES):
            writer.add(f"data/photos/{number:032x}.jpg", b"%d" % number)
        with pytest.raises(CannotWrite):
            writer.add("seal.txt", b"one more")
        writer.commit(silent)
    run = subprocess.run([sys.executable, "-c", OPENING, target], capture_output=True, check=True, text=True)
    count, repacked, seconds = run.stdout.splitlines()[0].split()
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", run.stdout)
    assert (int(count), repacked) == (MOST_FILES, "None")
    assert float(seconds) < SECONDS
    assert int(peak) < MEBIBYTES * 1024
    with zipfile.ZipFile(target) as other:
        assert len(other.infolist()) == MOST_FILES
