"""One flipped bit at a random place of a packet."""

import re
import secrets
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random

from fieldkit.checking import Checked
from fieldkit.errors import ContainerRefused
from fieldkit.packet.zipform import CENTRAL, CENTRAL_SIGNATURE, LOCAL, LOCAL_SIGNATURE
from tests.packets.forging import Scene

KINDS = {
    "photos": r"data/photos/.*",
    "other originals": r"data/files/.*",
    "records": r"data/records/.*",
    "report": r"data/report/.*",
    "leaves": r"data/disclosure/.*",
    "envelopes": r"custody/[0-9a-f]{32}\.jsonl",
    "bodies": r"custody/.*\.bodies\.jsonl",
    "checkpoints": r"custody/.*\.checkpoint",
    "seal": r"seal\.txt",
    "the monitor's signature": r"signatures/monitor-.*",
    "the second's signature": r"signatures/second-.*",
    "manifests": r"manifest-.*",
    "tag manifests": r"tagmanifest-.*",
    "certificates": r"trust/.*",
    "the rest": r"bag.*|meta/.*|VERIFY\.txt",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A bit of a file."""

    path: str
    offset: int
    bit: int

    def flip(self, file: Path) -> None:
        """Turn it over in `file`; doing it again restores what was."""
        with file.open("r+b") as opened:
            opened.seek(self.offset)
            (byte,) = opened.read(1)
            opened.seek(self.offset)
            opened.write(bytes([byte ^ 1 << self.bit]))


def luck() -> Random:
    """Fresh chance; its seed is printed, so that a failure can be had again."""
    seed = secrets.randbits(64)
    sys.stdout.write(f"seed {seed}\n")
    return Random(seed)


def places(files: Mapping[str, bytes], kind: str, count: int) -> Iterator[Place]:
    """`count` places in the files of a kind, every byte of them as likely as any other."""
    chance = luck()
    wanted = {path: len(data) for path, data in files.items() if re.fullmatch(KINDS[kind], path) and data}
    assert wanted
    for path in chance.choices(list(wanted), list(wanted.values()), k=count):
        yield Place(path, chance.randrange(wanted[path]), chance.randrange(8))


def header_places(archive: bytes, count: int) -> Iterator[Place]:
    """`count` places in what a zip holds besides contents; `path` is the full name of the entry, or empty."""
    chance, headers = luck(), list(_headers(archive))
    for name, start, end in chance.choices(headers, [end - start for _, start, end in headers], k=count):
        yield Place(name, chance.randrange(start, end), chance.randrange(8))


def _headers(archive: bytes) -> Iterator[tuple[str, int, int]]:
    """Name, begin and end of every header, and of the end record. Contents are stored, so sizes lead through."""
    at = 0
    while archive.startswith(LOCAL_SIGNATURE, at):
        *_, size, name, _ = LOCAL.unpack_from(archive, at)
        start, at = at, at + LOCAL.size + name
        yield archive[start + LOCAL.size : at].decode(), start, at
        at += size
    while archive.startswith(CENTRAL_SIGNATURE, at):
        name = CENTRAL.unpack_from(archive, at)[10]
        start, at = at, at + CENTRAL.size + name
        yield archive[start + CENTRAL.size : at].decode(), start, at
    yield "", at, len(archive)


def named_by_program(scene: Scene, packet: Path) -> set[str]:
    """The subjects that the program refuses `packet` for; none if it does not."""
    try:
        checked: Checked = scene.check(packet)
    except ContainerRefused as error:
        return {error.entry}
    return {finding.subject for finding in checked.disproved}


def differing(named: str, name: str) -> int:
    """How many characters differ: one, if the bit was in the name itself; none, if it made the name shorter."""
    plain = named.encode().decode("unicode_escape")
    return 0 if name.startswith(plain) else sum(a != b for a, b in zip(plain, name, strict=False))
