"""What an intake says of single files while it runs, so that whoever watches can show each of them."""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from fieldkit.intake.cataloguing import Source
from fieldkit.problem import Problem
from fieldkit.progress import Step

State = Literal["copying", "copied", "verified", "cached", "seen before", "not taken"]

Second = Literal["", "waiting", "made"]


@dataclass(frozen=True, slots=True)
class Came:
    """What became of a file, by and by; the last of these stands.

    It is being copied; it is copied and not yet safe; it is recorded and was read back from the medium
    (`verified`), or perhaps from the system's memory alone (`cached`); its content was here already; or it could
    not be kept.

    `number` is that of the photograph, empty for other files. `problem` says why a file was not taken, or why no
    picture can be shown of one that was. `second` says how its second copy stands, where one is kept.
    """

    state: State
    sha256: str = ""
    number: str = ""
    problem: Problem | None = None
    second: Second = ""


@dataclass(frozen=True, slots=True)
class Coming(Step):
    """A step of an intake: the first one names the id of the `intake` and the files `found`, in reading order.

    `came` is what became of files since the step before, by their places in that order. Where further files come to
    an intake that stays open, a step names them under the same id: they stand behind those found before. `safe`:
    the card may be taken out, though the second copy is still on its way.
    """

    intake: str = ""
    found: tuple[str, ...] = ()
    came: tuple[tuple[int, Came], ...] = ()
    safe: bool = False


class News:
    """What is to be told with the next step; any thread may `put`."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._places: dict[Path, int] = {}
        self._found = 0
        self._waiting: deque[tuple[Path, Came]] = deque()
        self._followed: dict[str, list[tuple[Path, Came]]] = {}

    def begin(self, files: Sequence[Path]) -> tuple[str, ...]:
        """The names of `files`, and after them of folders that could not be read."""
        refused = [path for path, _ in self._waiting]
        coming = (*files, *refused)
        self._places |= {path: place for place, path in enumerate(coming, self._found)}
        self._found += len(coming)
        return tuple(self._source.name(path).text for path in coming)

    def put(self, path: Path, came: Came) -> None:
        """Keep what became of the file at `path`."""
        self._waiting.append((path, came))
        if came.second == "waiting":
            self._followed.setdefault(came.sha256, []).append((path, came))

    def second(self, made: Iterable[str]) -> None:
        """The second copy of what has these SHA-256 was read back."""
        for sha256 in made:
            for path, came in self._followed.pop(sha256, ()):
                self.put(path, replace(came, second="made"))

    def take(self) -> tuple[tuple[int, Came], ...]:
        """What was kept since the last time."""
        taken = [self._waiting.popleft() for _ in range(len(self._waiting))]
        return tuple((self._places[path], came) for path, came in taken)
