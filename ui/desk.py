"""`Desk`: one open mission as the window holds it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fieldkit.mission import Hands, Mission
from fieldkit.mission.opening import open_mission
from fieldkit.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Desk:
    """An open mission: `writing` belongs to the lanes, `reading` (a connection of its own) to the window's thread.

    `writing` is None where the folder is open for reading only: another program holds its lock.
    """

    reading: Mission
    writing: Mission | None
    vocabulary: Vocabulary

    @property
    def folder(self) -> Path:
        """The mission folder."""
        return self.reading.folder

    def close(self) -> None:
        """Sign what was written and let go of the folder."""
        self.reading.close()
        if self.writing is not None:
            self.writing.close()


def open_desk(folder: Path, hands: Hands, vocabulary: Vocabulary, *, write: bool = True) -> Desk:
    """Open the mission in `folder`. Raises as `open_mission` does."""
    writing = open_mission(folder, hands, write=True) if write else None
    return desk_of(folder, hands, vocabulary, lambda: writing)


def desk_of(folder: Path, hands: Hands, vocabulary: Vocabulary, writer: Callable[[], Mission | None]) -> Desk:
    """A desk over the mission that `writer` made or opened just now."""
    writing = writer()
    return Desk(open_mission(folder, hands, write=False), writing, vocabulary)
