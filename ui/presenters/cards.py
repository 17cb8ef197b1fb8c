"""What the start page says of each mission; apart from whoever finds it out, for the page is there before them."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from fieldkit.errors import FieldkitError
from fieldkit.progress import Step


class State(Enum):
    """What can be done with a mission of the list."""

    LOOKING = "looking"
    OPENS = "opens"
    SEALED = "sealed"
    ELSEWHERE = "elsewhere"
    MISSING = "missing"
    DAMAGED = "damaged"
    TROUBLED = "troubled"
    MENDING = "mending"


@dataclass(frozen=True, slots=True)
class Card:
    """One mission that was open here.

    Of a SEALED one nothing is known before it is opened. `holder` says who writes it just now if it is open
    ELSEWHERE, `trouble` why it cannot be opened if it is DAMAGED or TROUBLED, `step` how far making it anew is.
    `saved` is when its last entry was recorded, by the clock of the laptop that did.
    """

    folder: Path
    state: State = State.LOOKING
    code: str = ""
    title: str = ""
    sample: bool = False
    items: int = 0
    photographs: int = 0
    saved: datetime | None = None
    holder: str = ""
    trouble: FieldkitError | None = None
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class Words:
    """What the page calls things that are asked for or take long, in the language of the window."""

    where: str
    mending: str
