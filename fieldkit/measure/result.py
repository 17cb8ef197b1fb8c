"""What a method takes and gives."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldkit.measure.budget import BudgetLine
from fieldkit.measure.camera import Camera
from fieldkit.measure.points import EdgeDefinition, Height, PixelPoint, ScaleBar
from fieldkit.quantity import Figure, Grade

MOST_TRIALS = 1_000_000
USUAL_EDGE = EdgeDefinition(px=0.5, mm=0.3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One measurement to be made on one photo. Lengths are in mm, points in stored pixels.

    `height` is `None` where nobody stated it. The same request gives the same result to the last digit.
    """

    points: tuple[PixelPoint, ...]
    scale: ScaleBar
    camera: Camera
    seed: int
    height: Height | None = None
    edge: EdgeDefinition = USUAL_EDGE
    tilt_u_deg: float = 10.0
    most_trials: int = MOST_TRIALS


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A figure and how it came about; `request` holds the points as they were given, in their order."""

    figure: Figure
    budget: tuple[BudgetLine, ...]
    warnings: tuple[str, ...]
    method: str
    trials: int
    request: Request

    @property
    def grade(self) -> Grade:
        """Class A to D of the figure."""
        return self.figure.grade


@dataclass(frozen=True, slots=True)
class Glance:
    """A figure while points still move: quick, of few trials, without budget. It is shown and never recorded."""

    figure: Figure
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Method:
    """A way of measuring. `key` is its name and version: a changed algorithm is a new method beside the old.

    `points` names what the person has to place, in order; the measuring screen is drawn from it. `glance` takes
    what `evaluate` takes, gives the same value with nearly the same interval, and refuses the same.
    """

    key: str
    label: str
    points: tuple[str, ...]
    evaluate: Callable[[Request], Result]
    glance: Callable[[Request], Glance]
