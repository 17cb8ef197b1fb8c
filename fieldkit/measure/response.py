"""How a figure answers to everything it depends on: exactly, trial by trial, and to first order.

A figure of one photo depends on the plane of the scale, whose unknowns move together, and on further influences
that stand each for itself, as standard normal deviates. The same draws serve every figure of a photo, the plane's
first: so lengths on one photo err together, as they do in truth (JCGM 101:2008).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from fieldkit.measure.adjustment import Solution
from fieldkit.measure.arrays import Array
from fieldkit.measure.posed import Posed, posed
from fieldkit.measure.solving import PlaneSolution

STEP: Final = 1e-4
"""Of a standard uncertainty: how far an influence is moved to see what it does."""


@dataclass(frozen=True, slots=True, eq=False)
class Sensitivity:
    """A figure at the best estimate, and what each influence adds to its standard uncertainty."""

    value: float
    parts: dict[str, float]

    @property
    def u(self) -> float:
        """Standard uncertainty of the figure, to first order."""
        return float(np.sqrt(sum(part**2 for part in self.parts.values())))


@dataclass(frozen=True, slots=True, eq=False)
class Response:
    """A figure of a photo under one of its poses.

    `further` counts the deviates of each influence besides the plane, in their order. `figure` takes unknowns of
    the plane (unknowns, trials) and deviates (rows, trials), and gives figures (trials).
    """

    plane: PlaneSolution
    solution: Solution
    further: Mapping[str, int]
    figure: Callable[[Array, Array], Array]

    @property
    def rows(self) -> int:
        """How many standard normal draws a trial takes."""
        return len(self.solution.best) + sum(self.further.values())

    def value(self) -> float:
        """The figure at the best estimate."""
        return float(self.figure(self.solution.best[:, None], np.zeros((sum(self.further.values()), 1)))[0])

    def values(self, draws: Array) -> Array:
        """Figures (trials) for standard normal `draws` (rows, trials); a `trials.Model`."""
        count = len(self.solution.best)
        return self.figure(self.plane.unknowns(self.solution, draws[:count]), draws[count:])

    def sensitivity(self) -> Sensitivity:
        """The linear model of the figure, by central differences."""
        count = len(self.solution.best)
        steps = STEP * np.concatenate([np.sqrt(np.diag(self.solution.covariance)), np.ones(self.rows - count)])
        moved = np.concatenate([np.diag(steps), -np.diag(steps)], axis=1)
        values = self.figure(self.solution.best[:, None] + moved[:count], moved[count:])
        slopes = (values[: self.rows] - values[self.rows :]) / (2 * steps)
        return Sensitivity(self.value(), self._of_plane(slopes[:count]) | self._of_further(slopes[count:]))

    def _of_plane(self, slopes: Array) -> dict[str, float]:
        return {code: float(np.sqrt(slopes @ part @ slopes)) for code, part in self.solution.sources.items()}

    def _of_further(self, slopes: Array) -> dict[str, float]:
        ends = np.cumsum(list(self.further.values())).tolist()
        return {
            code: float(np.linalg.norm(slopes[end - rows : end]))
            for (code, rows), end in zip(self.further.items(), ends, strict=True)
        }


def of_camera(plane: PlaneSolution, what: Callable[[Posed], Array]) -> Sensitivity:
    """What the better pose says of the camera, for example its tilt, and how well that is known."""
    best = plane.solutions[0]
    told = Response(plane, best, {}, lambda unknowns, _: what(posed(plane.belief, best.base, unknowns)))
    return told.sensitivity()
