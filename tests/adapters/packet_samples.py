"""Small packets for tests of the container."""

import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path

from fieldkit.packet.readback import ReadBack
from fieldkit.packet.write import ZipWriter
from fieldkit.progress import Report, silent

NAME = "PKT-XX-2024-AA-001-A-0001"
FILES = {
    "VERIFY.txt": b"how to check\n",
    "data/photos/0a.jpg": b"\xff\xd8 not quite a photograph",
    "data/records/item.jsonl": b"{}\n",
    "seal.txt": b"",
}


def write_packet(target: Path, files: Mapping[str, bytes] = FILES, report: Report = silent) -> ReadBack:
    """The packet of `files`, as fieldkit writes it."""
    with ZipWriter(target, NAME, expected=sum(map(len, files.values()))) as writer:
        for path, content in sorted(files.items()):
            writer.add(path, content)
        return writer.commit(report)


def write_folder(folder: Path, files: Mapping[str, bytes] = FILES) -> Path:
    """The packet of `files`, unpacked in `folder`."""
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def info(path: str) -> zipfile.ZipInfo:
    """An entry of Python's own zip writer, with the same fixed fields."""
    made = zipfile.ZipInfo(f"{NAME}/{path}", (1980, 1, 1, 0, 0, 0))
    made.create_system, made.external_attr = 3, 0o100644 << 16
    return made


def zipped(files: Iterable[tuple[zipfile.ZipInfo, bytes]]) -> bytes:
    """A zip by Python's own writer."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as writer:
        for entry, content in files:
            writer.writestr(entry, content)
    return made.getvalue()
