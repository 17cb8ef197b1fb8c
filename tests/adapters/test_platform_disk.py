"""Whether the disk below a folder is encrypted, as the system tells; and that memory with keys stays memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fieldkit.errors import CannotRead
from fieldkit.platform import disk_encrypted
from fieldkit.platform.linux_disk import encrypted

OF_A_VOLUME = "LVM-abc"
CRYPT = "CRYPT-LUKS2-abc-luks"


@pytest.fixture
def number(tmp_path: Path) -> str:
    device = tmp_path.stat().st_dev
    return f"{os.major(device)}:{os.minor(device)}"


def system(root: Path, number: str, *, kind: str = "ext4", ids: tuple[str | None, ...] = ()) -> Path:
    """A `/proc` and `/sys` in which the device `number` stands on others, each with its id, under one another."""
    (root / "proc/self").mkdir(parents=True)
    line = f"29 1 {number} / / rw,relatime shared:1 - {kind} /dev/mapper/root rw\n"
    (root / "proc/self/mountinfo").write_text(line)
    block = root / "sys/dev/block" / number
    for name in ids:
        block.mkdir(parents=True)
        if name is not None:
            (block / "dm").mkdir()
            (block / "dm/uuid").write_text(f"{name}\n")
        block = block / "slaves" / "below"
    return root


@pytest.mark.parametrize(
    ("ids", "answer"),
    [
        ((), None),
        ((None,), False),
        ((CRYPT,), True),
        ((OF_A_VOLUME, CRYPT, None), True),
        ((OF_A_VOLUME, None), False),
    ],
)
def test_a_disk_is_encrypted_if_something_below_it_is(
    tmp_path: Path, number: str, ids: tuple[str | None, ...], answer: bool | None
) -> None:
    if number.startswith("0:"):
        ids, answer = (), None  # a file system that no one device carries
    assert encrypted(tmp_path, system(tmp_path / "root", number, ids=ids)) is answer


def test_half_encrypted_is_not(tmp_path: Path, number: str) -> None:
    root = system(tmp_path / "root", number, ids=(OF_A_VOLUME, CRYPT))
    (root / "sys/dev/block" / number / "slaves/beside").mkdir()
    assert not encrypted(tmp_path, root)


def test_what_encrypts_by_itself_is_known_or_unknown(tmp_path: Path, number: str) -> None:
    assert encrypted(tmp_path, system(tmp_path / "one", number, kind="ecryptfs"))
    assert encrypted(tmp_path, system(tmp_path / "other", number, kind="zfs", ids=(None,))) is None


def test_the_answer_is_given_here_in_a_word(tmp_path: Path) -> None:
    assert disk_encrypted(tmp_path) in {"yes", "no", "unknown"}
    with pytest.raises(CannotRead):
        disk_encrypted(tmp_path / "gone")


def test_a_process_with_keys_leaves_no_core_file_and_shows_its_memory_to_nobody() -> None:
    code = (
        "import resource, ctypes; from pathlib import Path; from fieldkit.platform import keep_no_dumps, mount_of;"
        "keep_no_dumps();"
        "core, dumpable = resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0);"
        "print(core, dumpable, mount_of(Path()).kind)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("(0, 0) 0 ")
