"""What of a mission is guarded: whether it can be locked, whether it locks by itself, when it is closed then."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from fieldkit.vault import Sealed
from ui.desk import Desk
from ui.presenters.unlocking import Door


@dataclass(frozen=True, slots=True)
class Guarded:
    """A mission that is open: `person` acts in it, None where it is only looked at."""

    folder: Path
    sealed: bool
    person: str | None
    sample: bool

    @classmethod
    def of(cls, desk: Desk) -> Self:
        """The mission that is open on `desk`."""
        reading, writing = desk.reading, desk.writing
        person = None if writing is None else writing.actor
        return cls(desk.folder, isinstance(reading.covering, Sealed), person, reading.info.sample)

    @property
    def lockable(self) -> bool:
        """Is there anything to guard? Where nobody acts, and whoever has the disk can read it, it is closed."""
        return self.sealed or self.person is not None

    @property
    def locks_alone(self) -> bool:
        """Is it locked where nobody touched anything? Nobody can be harmed in the name of who practises."""
        return self.sealed or (self.person is not None and not self.sample)

    def door(self, *, working: bool) -> Door:
        """What stands before it once it is locked; `working`: long work goes on behind it."""
        reading = self.person is None
        return Door(self.folder, self.sealed, self.person or "", reading, locked=True, working=working)


def may_close(*, locked: bool, working: bool, coming: bool) -> bool:
    """Long work is not torn, and somebody who is just coming in is waited for."""
    return locked and not (working or coming)
