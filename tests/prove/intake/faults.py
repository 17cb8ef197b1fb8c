"""A fault of the system at every call of an intake that changes something on the disk, one at a time.

strace puts the faults in (`strace(1)`, "tampering"): the call never reaches the kernel. It counts the calls of each
kind by itself, so the intake runs in one thread, where the k-th one is the same in every run.
"""

import os
import random
import re
import secrets
import signal
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.make import card
from tests.prove.intake.command import Ran, Spoil, as_it_is, confirm_at_once, in_one_thread
from tests.prove.intake.looking import Laptop, contents, new_laptop, unclear
from tests.prove.intake.result import Proof, in_lanes

PHOTOGRAPHS = 3
# fmt: off
CALLS = (
    "openat", "creat", "write", "pwrite64", "pwritev", "pwritev2", "fsync", "fdatasync", "sync_file_range",
    "syncfs", "msync", "rename", "renameat", "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink",
    "symlinkat", "unlink", "unlinkat", "truncate", "ftruncate", "fallocate", "chmod", "fchmod", "fchmodat",
    "utimensat", "copy_file_range", "sendfile",
)
# fmt: on
"""`writev` is left to `command`."""
CALLED = re.compile(r"(?:\[pid +\d+\] )?(\w+)\((.*)")
DATABASE = "pwrite64"
"""Only SQLite writes so; encrypted or not, it does so alike, and far more often than all else together."""
KILLED, FULL, BROKEN = "signal=SIGKILL", "error=ENOSPC", "error=EIO"


@dataclass(frozen=True)
class Call:
    """The `number`th call of that name, counted from 1; `said`: what it was called with, and what came of it."""

    name: str
    number: int
    said: str

    @property
    def creates_a_copy(self) -> bool:
        """Whether a file of the card is about to be written into the store."""
        return self.name == "openat" and ".part" in self.said


@dataclass(frozen=True)
class Point:
    """A call, and the fault that it meets; a disk that is full stays so."""

    call: Call
    fault: str

    def injection(self) -> str:
        """How strace is told."""
        lasting = "+" if self.fault == FULL and self.call.name != "openat" else ""  # which reads, too
        return f"inject={self.call.name}:{self.fault}:when={self.call.number}{lasting}"


def prove(root: Path, luck: random.Random) -> Proof:
    """After each fault the store is consistent, the cause was named, and the next intake is complete."""
    del luck
    proof = Proof("fault at every call that changes the disk")
    for name in ("plain", "encrypted"):
        sweep = Sweep(root / name, encrypted=name == "encrypted")
        calls = [one for one in sweep.calls() if name == "plain" or one.name != DATABASE]
        points = [Point(call, fault) for fault in (KILLED, FULL, BROKEN) for call in calls]
        for point, wrong in zip(points, in_lanes(sweep.wrong, points), strict=True):
            proof.point(f"{name}, {point.injection()}", wrong)
        copying = [Point(call, KILLED) for call in calls if call.creates_a_copy]
        for wrong in in_lanes(sweep.wrong_in_haste, copying):
            proof.trial(wrong)
        kinds = " ".join(sorted({call.name for call in calls}))
        proof.remark += f"{'; ' * bool(proof.remark)}{name}: {len(calls)} calls x KILL, ENOSPC, EIO ({kinds})"
    return proof


class Sweep:
    """The same intake again and again."""

    def __init__(self, root: Path, *, encrypted: bool) -> None:
        self._root = root
        self._blank = new_laptop(root / "blank", encrypted=encrypted)
        self._card = card(root / "card", PHOTOGRAPHS)
        self.contents = contents(self._card)

    def calls(self) -> list[Call]:
        """Every call that changes something on the disk, in order."""
        _, log = self._traced(self._fresh(), as_it_is, [])
        counted: dict[str, int] = {}
        found = []
        for match in filter(None, map(CALLED.match, log)):
            name, said = match.groups()
            counted[name] = number = counted.get(name, 0) + 1
            if name != "openat" or "O_CREAT" in said:
                found.append(Call(name, number, said))
        return found

    def wrong_in_haste(self, point: Point) -> list[str]:
        """The same of a product that confirms every file before it has copied one."""
        return self.wrong(point, confirm_at_once(self.contents))

    def wrong(self, point: Point, spoil: Spoil = as_it_is) -> list[str]:
        """Meet one fault, look, take the card in again, look."""
        laptop = self._fresh()
        ran, log = self._traced(laptop, spoil, ["-e", point.injection()])
        found = [] if any("INJECTED" in line for line in log) or ran.status < 0 else ["the fault did not come"]
        if point.fault != KILLED:
            found += unclear(ran)
        elif ran.status != -signal.SIGKILL:
            found.append(f"it was not killed: {ran.status}")
        return found + list(self._after(laptop, ran))

    def _after(self, laptop: Laptop, ran: Ran) -> Iterator[str]:
        (empty := self._root / "empty").mkdir(exist_ok=True)
        for folder, whole in ((empty, []), (self._card, list(self.contents.values()))):
            again = laptop.take_in(folder)
            if again.status:
                yield f"the next intake ended with {again.status}: {again.end}"
            yield from laptop.faults(ran.confirmed, whole)

    def _fresh(self) -> Laptop:
        return self._blank.copied(self._root / f"laptop-{secrets.token_hex(4)}")

    def _traced(self, laptop: Laptop, spoil: Spoil, options: list[str]) -> tuple[Ran, list[str]]:
        """An intake under strace, which comes to it before the first call."""

        def prepared() -> None:
            in_one_thread()
            spoil()
            os.kill(os.getpid(), signal.SIGSTOP)

        running, log = laptop.begin(self._card, prepared), laptop.root / "strace.log"
        os.waitpid(running.pid, os.WUNTRACED)
        trace = ["strace", "-p", str(running.pid), "-o", str(log), "-e", f"trace={','.join(CALLS)}", *options]
        with subprocess.Popen(trace, stderr=subprocess.PIPE, text=True) as tracer, running:
            assert tracer.stderr is not None
            said = tracer.stderr.readline()
            assert "attached" in said, said
            os.kill(running.pid, signal.SIGCONT)
            ran = running.wait()
        return ran, log.read_text("utf-8", "replace").splitlines()
