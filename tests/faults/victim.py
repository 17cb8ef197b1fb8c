"""A process to be killed: it takes a card in and seals a packet, and says what is confirmed as soon as it is.

Each line of standard input, `root<TAB>card<TAB>seconds<TAB>largest<TAB>sealing`, forks one that works in the
mission of the laptop at `root`, and kills it after so many seconds unless it is done by then. It writes no file of
more than `largest` bytes, as if the disk were full, and seals only where `sealing` is not empty. Said on standard
output: `kept SHA256` after the commit that names an original, `sealed NAME` once a packet stands, `failed CAUSE`
where the disk was full, `ended SECONDS` when the process is gone.
"""

import os
import resource
import secrets
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from fieldkit import intake
from fieldkit.errors import CannotWrite
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.original import OriginalAdd
from fieldkit.progress import silent
from tests.make import Laptop


def main() -> None:
    """Fork, wait, kill, until standard input ends."""
    for line in sys.stdin:
        root, card, seconds, largest, sealing = line.rstrip("\n").split("\t")
        begin, pid = time.monotonic(), os.fork()
        if pid == 0:
            resource.setrlimit(resource.RLIMIT_FSIZE, (int(largest), int(largest)))
            try:
                work(Path(root), Path(card), sealing=bool(sealing))
            except CannotWrite as error:
                say(f"failed {error.cause}")
            os._exit(0)
        while os.waitpid(pid, os.WNOHANG)[0] == 0:
            if time.monotonic() > begin + float(seconds):
                os.kill(pid, signal.SIGKILL)
            time.sleep(0.001)
        say(f"ended {time.monotonic() - begin}")


def work(root: Path, card: Path, *, sealing: bool) -> None:
    """What somebody does who comes back from the field."""
    laptop = Laptop(root, "P-01", chance=secrets.token_bytes)
    with laptop.open() as mission:
        intake.recover(mission, silent)
        setattr(mission, "record", acknowledging(mission))  # noqa: B010  the one place that confirms
        laptop.take_in(mission, card)
        if not sealing:
            return
        laptop.item(mission)
        say(f"sealed {laptop.seal(mission).path.name}")


def acknowledging(mission: Mission) -> Callable[..., Changes]:
    """`mission.record`, which says which originals it has confirmed."""
    record = mission.record

    def recorded(drafts: Sequence[Draft], **options: Any) -> Changes:
        changes = record(drafts, **options)
        for draft in drafts:
            if isinstance(draft.act, OriginalAdd):
                say(f"kept {draft.act.sha256}")
        return changes

    return recorded


def say(line: str) -> None:
    """One line, at once and whole."""
    os.write(1, f"{line}\n".encode())


if __name__ == "__main__":
    main()
