"""Power cuts: what a disk may hold after one, made from a record of everything that was written to it.

The mission lies on an ext4, that on a loop device, and that on a file of our own FUSE folder, which writes down
each write and each flush. A crash point is a place in that record. Of what was written after the last flush before
it, a disk may have kept nothing, all, any part in any order, or half a write: only sectors of 512 bytes stay whole.
What the command confirms it writes into a second file of the folder, so that it stands in the same record.
"""

import random
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from mmap import mmap
from pathlib import Path
from typing import Literal

from tests.make import card
from tests.prove.intake.command import Spoil, foresee_nothing, sync_nothing, together
from tests.prove.intake.fuse import mounted
from tests.prove.intake.looking import Laptop, contents, new_laptop
from tests.prove.intake.places import Unmountable, format_ext4, mounted_image
from tests.prove.intake.result import Proof, in_lanes

POINTS, TRIALS = 60, 20
PHOTOGRAPHS = 40
DISK_KIB = 24 * 1024
SECTOR = 512
RECORD = struct.Struct("<cQI")

Kept = Literal["none", "all", "some", "torn"]
KEPT: Sequence[Kept] = ("none", "all", "some", "torn")
LOSSY: Sequence[Kept] = ("none", "some", "torn")
"""What loses something; a disk that keeps all needs no syncing."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something in the record: a write (`W`) of `data` at `offset`, a flush (`F`), a confirmation (`M`)."""

    kind: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Crash:
    """The power goes after so many events; `kept` is how much of what was not flushed is there all the same."""

    events: int
    kept: Kept
    seed: float


def prove(root: Path, luck: random.Random) -> Proof:
    """Nothing confirmed is lost, whatever the disk kept of the rest; without syncing it is."""
    proof, record = Proof("power cut on ext4"), list[Event]()
    for name in ("plain", "encrypted"):
        trial = Trial(root / name, encrypted=name == "encrypted")
        record = trial.recorded(foresee_nothing)
        crashes = crashes_in(record, POINTS // 2, KEPT, luck)
        for crash, wrong in zip(crashes, in_lanes(partial(trial.wrong, record), crashes), strict=True):
            proof.point(f"{name}, {crash}", wrong)
        careless = trial.recorded(together(foresee_nothing, sync_nothing))
        for wrong in in_lanes(partial(trial.wrong, careless), crashes_in(careless, TRIALS // 2, LOSSY, luck)):
            proof.trial(wrong)
    counts = {kind: sum(event.kind == kind for event in record) for kind in "WFM"}
    proof.remark = f"{counts['W']} writes, {counts['F']} flushes, {counts['M']} confirmations"
    return proof


def crashes_in(record: Sequence[Event], count: int, kept: Sequence[Kept], luck: random.Random) -> list[Crash]:
    """Crashes that come when something was written and not flushed, half of them after the first confirmation."""
    open_ends = [number for number, event in enumerate(record, 1) if event.kind == "W"]
    first = next(number for number, event in enumerate(record, 1) if event.kind == "M")
    late = [number for number in open_ends if number > first]
    places = (luck.choice(late if number % 2 else open_ends) for number in range(count))
    return [Crash(place, kept[number % len(kept)], luck.random()) for number, place in enumerate(places)]


class Trial:
    """A disk with a laptop on it, and the card that is taken in."""

    def __init__(self, root: Path, *, encrypted: bool) -> None:
        self._root, self._disk, self._place = root, root / "disk.img", root / "place"
        root.mkdir()
        self._card = card(root / "card", PHOTOGRAPHS)
        (root / "empty").mkdir()
        format_ext4(self._disk, DISK_KIB)
        with mounted_image(self._disk, self._place) as place:
            new_laptop(root / "blank", encrypted=encrypted).copied(place / "laptop")

    def recorded(self, spoil: Spoil) -> list[Event]:
        """Everything that an intake writes to the disk, from mounting it to taking it out, in order."""
        served, log = self._root / "served", self._root / "record"
        served.mkdir(exist_ok=True)
        log.write_bytes(b"")
        files = {"disk": Disk(self._disk.read_bytes(), log), "mark": Mark(log)}
        with mounted(served, files), mounted_image(served / "disk", self._place) as place:
            with Laptop(place / "laptop").begin(self._card, spoil, served / "mark") as running:
                ran = running.wait()
            assert ran.status == 0, ran.said
        return list(events(log))

    def wrong(self, record: Sequence[Event], crash: Crash) -> list[str]:
        """What is wrong with the laptop when the power comes back."""
        image = self._root / f"crash-{crash.seed}.img"
        image.write_bytes(disk_after(self._disk.read_bytes(), record, crash))
        confirmed = [event.data.decode().strip() for event in record[: crash.events] if event.kind == "M"]
        try:
            with mounted_image(image, self._root / f"crash-{crash.seed}") as place:
                return self._faults(Laptop(place / "laptop"), confirmed)
        except Unmountable as gone:  # nothing of what was confirmed is there
            return [f"the file system does not mount: {gone}"]
        finally:
            image.unlink()

    def _faults(self, laptop: Laptop, confirmed: Sequence[str]) -> list[str]:
        found = [*self._started(laptop, self._root / "empty"), *laptop.faults(confirmed)]
        if found:
            return found
        whole = contents(self._card).values()
        return [*self._started(laptop, self._card), *laptop.faults(confirmed, whole)]

    def _started(self, laptop: Laptop, folder: Path) -> Iterator[str]:
        ran = laptop.take_in(folder, foresee_nothing)  # on a disk as small as suffices
        if ran.status:
            yield f"the next intake ended with {ran.status}: {ran.end}"


def disk_after(before: bytes, record: Sequence[Event], crash: Crash) -> bytearray:
    """What the disk holds after a crash."""
    seen = record[: crash.events]
    flushed = max((number for number, event in enumerate(seen) if event.kind == "F"), default=0)
    disk = bytearray(before)
    lasting = [event for event in seen[:flushed] if event.kind == "W"]
    loose = [event for event in seen[flushed:] if event.kind == "W"]
    for event in (*lasting, *_kept(loose, crash.kept, random.Random(crash.seed))):
        disk[event.offset : event.offset + len(event.data)] = event.data
    return disk


def _kept(loose: list[Event], kept: Kept, luck: random.Random) -> list[Event]:
    if kept == "none":
        return []
    if kept == "all":
        return loose
    some = luck.sample(loose, len(loose) // 2)
    return some if kept == "some" else [part for event in loose for part in _torn(event, luck)]


def _torn(event: Event, luck: random.Random) -> Iterator[Event]:
    """About half of the sectors of a write."""
    for start in range(0, len(event.data), SECTOR):
        if luck.random() < 0.5:
            yield Event("W", event.offset + start, event.data[start : start + SECTOR])


def events(log: Path) -> Iterator[Event]:
    """What stands in a record."""
    data, at = log.read_bytes(), 0
    while at < len(data):
        kind, offset, length = RECORD.unpack_from(data, at)
        at += RECORD.size + length
        yield Event(kind.decode(), offset, data[at - length : at])


class Disk:
    """The file below the loop device; it writes into `log` what is done to it."""

    def __init__(self, data: bytes, log: Path) -> None:
        self._data = mmap(-1, len(data))
        self._data[:] = data
        self._log = log.open("ab", buffering=0)

    def size(self) -> int:
        """See `Content`."""
        return len(self._data)

    def read(self, offset: int, count: int) -> bytes:
        """See `Content`."""
        return self._data[offset : offset + count]

    def write(self, offset: int, data: bytes) -> None:
        """See `Content`."""
        self._data[offset : offset + len(data)] = data
        self._log.write(RECORD.pack(b"W", offset, len(data)) + data)

    def sync(self) -> None:
        """See `Content`."""
        self._log.write(RECORD.pack(b"F", 0, 0))


class Mark:
    """The file of confirmations."""

    def __init__(self, log: Path) -> None:
        self._log = log.open("ab", buffering=0)

    def size(self) -> int:
        """See `Content`."""
        return 0

    def read(self, offset: int, count: int) -> bytes:
        """Nobody reads it."""
        del offset, count
        return b""

    def write(self, offset: int, data: bytes) -> None:
        """See `Content`."""
        self._log.write(RECORD.pack(b"M", offset, len(data)) + data)

    def sync(self) -> None:
        """Nothing is kept back."""
