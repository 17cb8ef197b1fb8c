"""What the kernel of Linux says of mounts, line by line: proc_pid_mountinfo(5)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Mounted:
    """One mount: its number, the number of its device, where it is, spelled as the kernel does, and what of."""

    number: str
    device: str
    point: str
    read_only: bool
    filesystem: str
    source: str


def mounts(root: Path) -> Iterator[Mounted]:
    """All of them; `root` is where `proc` lies. Raises `OSError`."""
    yield from mounts_in((root / "proc/self/mountinfo").read_text("utf-8", "surrogateescape"))


def mounts_in(text: str) -> Iterator[Mounted]:
    """Options may be followed by any number of fields up to a lone hyphen. A name may hold any other line end."""
    for line in filter(None, text.split("\n")):
        fields = line.split(" ")
        filesystem, source, of_all = fields[fields.index("-") + 1 :][:3]
        read_only = "ro" in (*fields[5].split(","), *of_all.split(","))
        yield Mounted(fields[0], fields[2], fields[4], read_only, filesystem, source)


def type_of_mount(number: str, known: Iterable[Mounted]) -> str:
    """The file system of the mount or device with that number; empty where there is none."""
    return next((one.filesystem for one in known if number in {one.number, one.device}), "")
