"""Propagating distributions by Monte Carlo (JCGM 101:2008), the same draws on every machine."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from math import floor, inf, isfinite, log10, sqrt

import numpy as np

from fieldkit.measure.camera import Array

BATCH = 10_000
COVERAGE = 0.95
TWO_SIDED = 1.959963984540054
"""Half width of the 95 % interval of the standard normal distribution."""

Model = Callable[[Array], Array]
"""Takes standard normal draws (influences, trials), gives values (trials), `nan` for an impossible trial."""


@dataclass(frozen=True, slots=True)
class Spread:
    """The shortest 95 % interval of the values of a number of trials."""

    low: float
    high: float
    trials: int

    @property
    def u(self) -> float:
        """Standard deviation of the normal distribution whose 95 % interval is as wide.

        The sample's own deviation says nothing here: a slanted plane gives it a long tail.
        """
        return (self.high - self.low) / (2 * TWO_SIDED)


def draws(rows: int, seed: int) -> Iterator[Array]:
    """Batches of standard normal draws (rows, `BATCH`), one after another from one PCG64 generator."""
    generator = np.random.Generator(np.random.PCG64(seed))
    while True:
        yield generator.standard_normal((rows, BATCH))


def shortest(values: Array) -> tuple[float, float]:
    """The shortest interval that holds 95 % of the values, `nan` left out (JCGM 101:2008, 7.7).

    Its upper end is infinite where more than 5 % of them are. Raises `ValueError` if not one value is a number.
    """
    ordered = np.sort(values[~np.isnan(values)])
    inside = min(int(COVERAGE * len(ordered) + 0.5), len(ordered) - 1)
    if inside < 0:
        raise ValueError("no trial was possible")
    if np.isinf(ordered[inside]):
        return float(ordered[len(ordered) - 1 - inside]), inf
    start = int(np.argmin(ordered[inside:] - ordered[: len(ordered) - inside]))
    return float(ordered[start]), float(ordered[start + inside])


def propagate(model: Model, rows: int, seed: int, most_trials: int) -> Spread:
    """Batches until two digits of the standard uncertainty stand (JCGM 101:2008, 7.9), at most `most_trials`.

    At least one batch is taken. Raises `ValueError` as `shortest` does.
    """
    batches: list[Array] = []
    ends: list[tuple[float, float]] = []
    for batch in islice(draws(rows, seed), max(1, most_trials // BATCH)):
        batches.append(model(batch))
        ends.append(shortest(batches[-1]))
        if _stands(np.array(ends)):
            break
    return Spread(*shortest(np.concatenate(batches)), trials=len(batches) * BATCH)


def _stands(ends: Array) -> bool:
    """Whether twice the standard deviation of the mean of both ends and of u is under half of its last digit."""
    if len(ends) < 2:
        return False
    u = (ends[:, 1] - ends[:, 0]) / (2 * TWO_SIDED)
    if not isfinite(u.mean()):
        return False
    tolerance = 10.0 ** (floor(log10(u.mean())) - 1) / 2
    scatter = np.std(np.column_stack([ends, u]), axis=0, ddof=1) / sqrt(len(ends))
    return bool((2 * scatter <= tolerance).all())
