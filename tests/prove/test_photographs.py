"""On any folder, real and hostile: each readable photograph is in the packet, each other file has its reason."""

import hashlib
import json
import os
import subprocess
import sys
import warnings
import zipfile
from pathlib import Path

import pytest
from PIL import Image, UnidentifiedImageError

from tests.make import photo_bytes

DEMO = Path(__file__).parents[2] / "scripts" / "demo.py"
UNREADABLE = (OSError, ValueError, SyntaxError, TypeError, KeyError, IndexError, EOFError, MemoryError)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder named by PHOTOS (`make prove PHOTOS=folder`), or a small one of good and broken files."""
    if named := os.environ.get("PHOTOS"):
        return Path(named)
    folder = tmp_path_factory.mktemp("photos")
    for number in range(4):
        (folder / f"good-{number}.jpg").write_bytes(photo_bytes(number))
    (folder / "cut.jpg").write_bytes(photo_bytes()[:300])
    (folder / "letter.txt").write_text("not a picture")
    (folder / "empty.jpg").write_bytes(b"")
    return folder


def is_readable(path: Path) -> bool:
    """Does Pillow, with every format it knows, decode the file in full?"""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(path) as picture:
                picture.load()
        except (*UNREADABLE, UnidentifiedImageError, Image.DecompressionBombError):
            return False
    return True


def test_each_readable_photograph_is_in_the_packet_and_each_other_file_has_a_reason(photos: Path) -> None:
    """Runs the demonstration on PHOTOS (or on files of its own) and compares every file with the packet."""
    done = subprocess.run([sys.executable, DEMO, "--photos", photos], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    packet = next(line.split()[1] for line in done.stdout.splitlines() if line.startswith("   packet "))
    with zipfile.ZipFile(packet) as archive:
        top = archive.namelist()[0].partition("/")[0]
        contents = {
            hashlib.sha256(archive.read(name)).hexdigest()
            for name in archive.namelist()
            if name.startswith((f"{top}/data/photos/", f"{top}/data/files/"))
        }
        originals = [json.loads(line) for line in archive.read(f"{top}/data/records/original.jsonl").splitlines()]
        damaged = [json.loads(line) for line in archive.read(f"{top}/data/records/photo.jsonl").splitlines()]
        (intake,) = [json.loads(line) for line in archive.read(f"{top}/data/records/intake.jsonl").splitlines()]
    reasons = {row["sha256"]: row["problem"] for row in originals if row["problem"]}
    by_id = {row["id"]: row["sha256"] for row in originals}
    reasons |= {by_id[row["original"]]: row["damage"] for row in damaged if row["damage"]}
    shown = {by_id[row["original"]] for row in damaged if not row["damage"]}  # more formats than Pillow alone
    refused = {one["name"]["text"] for one in json.loads(intake["not_taken"])}
    files = [path for path in sorted(photos.rglob("*")) if not path.is_dir()]
    assert len(files) == intake["found"]
    for path in files:
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        if is_readable(path):
            assert sha256 in contents, path
        else:
            assert sha256 in reasons or path.name in refused or sha256 in shown, path
