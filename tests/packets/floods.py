"""Packets whose lists are swollen, and a check of them that may not use more memory than it is given."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.packets.attacks import founding
from tests.packets.forging import Files, Scene, laid, resealed

NAMES: dict[str, Callable[[Files], list[str]]] = {
    "the leaves": lambda _: ["data/disclosure/leaves.jsonl"],
    "the records": lambda _: ["data/records/item.jsonl"],
    "the log": lambda files: [f"custody/{founding(files)}.{ending}" for ending in ("jsonl", "bodies.jsonl")],
    "a proof": lambda files: [f"custody/{founding(files)}.{ending}" for ending in ("previous", "consistency")],
    "a manifest": lambda _: ["manifest-sha256.txt"],
    "the seal": lambda _: ["seal.txt"],
    "the list of signatures": lambda _: ["signatures/SHA256SUMS"],
}
"""What can be swollen: the files by a name for the test."""

SEALED = ("the leaves", "the records", "the log", "a proof")
"""What a sealer can swell who signs it."""

CHECK = """
import resource, sys
from pathlib import Path
from cryptography import x509
from fieldkit.checking import check_packet
from fieldkit.packet.read import open_packet
from fieldkit.progress import silent
from tests.make import SteadyClock
folder, root, allowed = sys.argv[1:]
resource.setrlimit(resource.RLIMIT_AS, (int(allowed), int(allowed)))
roots = x509.load_pem_x509_certificates(Path(root).read_bytes())
with open_packet(Path(folder)) as packet:
    checked = check_packet(packet, roots, silent, clock=SteadyClock())
print(len(checked.findings), checked.holds())
"""


def swollen(scene: Scene, name: str, line: bytes, size: int, folder: Path, *, sealed: bool) -> Path:
    """The packet with `size` bytes of the same `line` in the files called `name`; `sealed` by the sealer or not."""
    files = scene.files()
    made = {**files, **dict.fromkeys(NAMES[name](files), line * (size // len(line)))}
    leaved = name == "the leaves"
    return laid(resealed(made, scene.signers, leaved=leaved) if sealed else made, folder / scene.zip.stem)


def findings_within(memory: int, folder: Path, root: Path) -> int:
    """How many findings a check has that is given `memory` bytes, of a packet that does not hold."""
    command = [sys.executable, "-c", CHECK, str(folder), str(root), str(memory)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    count, holds = ran.stdout.split() or [ran.stderr, ""]
    assert holds == "False", ran.stderr
    return int(count)
