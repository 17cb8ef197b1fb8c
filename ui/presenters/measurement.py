"""A measurement in progress, as values: what is measured on, what is placed, and what that says."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.points import ScaleBar
from fieldkit.measure.result import Glance, Result
from fieldkit.measuring import Placed
from ui.presenters.placing import Placing

NO_BAR: Final = Placing(
    (
        QT_TRANSLATE_NOOP("measure", "One end of the scale bar"),
        QT_TRANSLATE_NOOP("measure", "Other end of the scale bar"),
    )
)
NO_PIECE: Final = Placing(scale_bar.METHOD.points)

DIMENSIONS: Final = ("ms.length", "ms.width", "ms.height", "ms.thickness")
"""What is measured one after another, unless something else is chosen."""

Record = Callable[[Placed, str], tuple[str, Result]]
"""Records what was placed as a measurand: `measuring.measure_length` for one item and one photo."""


class Stage(Enum):
    """What is being placed."""

    RESTING = "resting"
    BAR = "bar"
    PIECE = "piece"


@dataclass(frozen=True, slots=True)
class Target:
    """The photograph that is measured on: its stored size, and the bar that was placed on it before, if any.

    `record` is None where nothing can be recorded: no item was chosen, or the mission is open for reading only.
    `measured` are the measurands that its item has already.
    """

    width: int
    height: int
    record: Record | None = None
    bar: ScaleBar | None = None
    measured: frozenset[str] = frozenset()

    @property
    def wanted(self) -> str:
        """The first dimension that the item has not."""
        return next((one for one in DIMENSIONS if one not in self.measured), DIMENSIONS[0])


NO_TARGET: Final = Target(1, 1)


@dataclass(frozen=True, slots=True)
class Pixels:
    """A distance on the photograph where no scale says how long that is."""

    length: float


@dataclass(frozen=True, slots=True)
class Impossible:
    """The points give no figure: `code` is one of `measure.codes`, `why` its sentence with the facts in it."""

    code: str
    why: str


Reading = Glance | Pixels | Impossible | None


@dataclass(frozen=True, slots=True)
class Shown:
    """All that a screen shows of a measurement in progress. `recordable`: Enter would record it now."""

    stage: Stage = Stage.RESTING
    bar: Placing = NO_BAR
    piece: Placing = NO_PIECE
    known_mm: float | None = None
    measurand: str = DIMENSIONS[0]
    reading: Reading = None
    recordable: bool = False

    @property
    def placing(self) -> Placing:
        """The points of the stage."""
        return self.bar if self.stage is Stage.BAR else self.piece
