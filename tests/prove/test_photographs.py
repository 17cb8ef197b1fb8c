"""On any folder, real and hostile: each readable photograph is in the packet, each other file has its reason."""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import time
import warnings
import zipfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, UnidentifiedImageError

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.decoder import Decoder

DEMO = Path(__file__).parents[2] / "scripts" / "demo.py"
SECONDS, GRACE, MEBIBYTES = 15, 2, 768
PEAK = re.compile(r"^VmPeak:\s+([0-9]+) kB$", re.MULTILINE)
UNREADABLE = (OSError, ValueError, SyntaxError, TypeError, KeyError, IndexError, EOFError, MemoryError)


def decodes(path: Path) -> bool:
    """Does Pillow, with every format it knows, decode the file in full?"""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            with Image.open(path) as picture:
                picture.load()
        except (*UNREADABLE, UnidentifiedImageError, Image.DecompressionBombError):
            return False
    return True


def pictures_by_exiftool(folder: Path) -> set[Path]:
    """The files that exiftool takes for pictures and finds no error in."""
    program = shutil.which("exiftool")
    assert program, "this proof needs exiftool: apt-get install libimage-exiftool-perl"
    asked = [program, "-q", "-r", "-json", "-MIMEType", "-Error", folder]
    told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
    return {
        Path(one["SourceFile"])
        for one in json.loads(told or "[]")
        if one.get("MIMEType", "").startswith("image/") and "Error" not in one
    }


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@dataclass(frozen=True)
class Packed:
    """What a packet says of files: the contents it holds, reasons by content, names that were not taken."""

    contents: set[str]
    shown: set[str]
    reasons: dict[str, object]
    refused: set[str]
    found: int


def packed(path: Path) -> Packed:
    with zipfile.ZipFile(path) as archive:
        top = archive.namelist()[0].partition("/")[0]

        def records(name: str) -> list[dict[str, Any]]:
            return [json.loads(line) for line in archive.read(f"{top}/data/records/{name}.jsonl").splitlines()]

        kept = (f"{top}/data/photos/", f"{top}/data/files/")
        contents = {
            hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist() if name.startswith(kept)
        }
        originals, photos, (intake,) = records("original"), records("photo"), records("intake")
    by_id = {row["id"]: row["sha256"] for row in originals}
    damaged = {by_id[row["original"]]: row["damage"] for row in photos if row["damage"]}
    return Packed(
        contents=contents,
        shown={by_id[row["original"]] for row in photos} - set(damaged),
        reasons={row["sha256"]: row["problem"] for row in originals if row["problem"]} | damaged,
        refused={one["name"]["text"] for one in json.loads(intake["not_taken"])},
        found=intake["found"],
    )


def test_each_readable_photograph_is_in_the_packet_and_each_other_file_has_a_reason(photos: Path) -> None:
    """Runs the demonstration on PHOTOS (or on files of its own) and compares every file with the packet."""
    done = subprocess.run([sys.executable, DEMO, "--photos", photos], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    packet = packed(Path(next(x.split()[1] for x in done.stdout.splitlines() if x.startswith("   packet "))))
    files = [path for path in sorted(photos.rglob("*")) if not path.is_dir()]
    assert len(files) == packet.found
    by_exiftool = pictures_by_exiftool(photos)
    for path in files:
        content = sha256(path) if path.is_file() else ""
        if path in by_exiftool or decodes(path):
            assert content in packet.contents, path
        else:
            named = content in packet.reasons or content in packet.shown  # we know more formats than they
            assert named or path.relative_to(photos).as_posix() in packet.refused, path


def test_no_file_hangs_the_decoder_or_takes_more_memory_than_it_may_have(photos: Path) -> None:
    """Each file of PHOTOS is looked at within 15 s and 768 MiB of address space, or given up with a reason."""
    with Decoder() as decoder:
        for path in sorted(photos.rglob("*")):
            if not path.is_file():
                continue
            data, begin = path.read_bytes(), time.monotonic()
            decoder.inspect(data)
            with suppress(PictureUnreadable):
                decoder.thumbnail(data)
            assert time.monotonic() - begin < 2 * (SECONDS + GRACE), path
            if decoder.pid is not None and (status := Path(f"/proc/{decoder.pid}/status")).exists():
                assert int(PEAK.findall(status.read_text())[0]) <= MEBIBYTES << 10, path
