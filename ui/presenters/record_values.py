"""What the Record screen shows: values that the presenter finds and the view puts into words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from fieldkit.quantity import Figure


class Missing(Enum):
    """What keeps an item from being complete."""

    HAZARD = "hazard"
    CLASS = "class"
    PHOTO = "photo"
    SCALE = "scale"


@dataclass(frozen=True, slots=True)
class Measured:
    """A recorded figure, with what it is of; `standing` is false for one that was superseded or set aside."""

    id: str
    measurand: str
    figure: Figure
    grade: str
    standing: bool


@dataclass(frozen=True, slots=True)
class Note:
    """A note on an item."""

    label: str
    text: str
    actor: str


@dataclass(frozen=True, slots=True)
class Form:
    """The form: of an item that stands (`id`), or of one that is being begun (`id` empty)."""

    id: str
    label: str
    values: Mapping[str, object] = field(default_factory=dict)
    missing: tuple[Missing, ...] = ()
    measured: Sequence[Measured] = ()
    notes: Sequence[Note] = ()
    photos: int = 0
    withdrawn: str = ""


class Why(Enum):
    """What a reason is asked for: a term of the list `cr`, or words."""

    CORRECTED = "corrected"
    TAKEN_OFF = "taken off"
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True)
class Change:
    """What waits for its reason. `before` and `after` are values of the form; `before`: tags that come off."""

    field: str
    before: object
    after: object
    why: Why
