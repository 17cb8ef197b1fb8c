"""What an intake says of single files while it runs, so that whoever watches can show each of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from fieldkit.intake.cataloguing import Source
from fieldkit.problem import Problem
from fieldkit.progress import Step

State = Literal["verified", "seen before", "not taken"]


@dataclass(frozen=True, slots=True)
class Came:
    """What became of a file: it is here and was read back, its content was here already, or it could not be kept.

    `number` is that of the photograph, empty for other files. `problem` says why a file was not taken, or why no
    picture can be shown of one that was.
    """

    state: State
    sha256: str = ""
    number: str = ""
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Coming(Step):
    """A step of an intake: the first one names the id of the `intake` and the files `found`, in reading order.

    `came` is what became of files since the step before, by their places in that order. Where further files come to
    an intake that stays open, a step names them under the same id: they stand behind those found before.
    """

    intake: str = ""
    found: tuple[str, ...] = ()
    came: tuple[tuple[int, Came], ...] = ()


class News:
    """What is to be told with the next step."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._places: dict[Path, int] = {}
        self._found = 0
        self._waiting: list[tuple[Path, Came]] = []

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

    def take(self) -> tuple[tuple[int, Came], ...]:
        """What was kept since the last time."""
        taken = tuple((self._places[path], came) for path, came in self._waiting)
        self._waiting.clear()
        return taken
