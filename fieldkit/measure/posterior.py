"""What is probable of a pose, drawn.

Where the photo shows the pose well, what is probable is an ellipsoid about the best estimate, and its covariance
says all. A small scale that nearly faces the camera is different: its tilt shows in squares only, and no tilt at
all may be nearly as probable as the best one though it lies several standard uncertainties away. Then trials are
drawn wider and chosen anew by how well each explains the photo (sampling, importance resampling; Rubin 1988).
"""

from typing import Final

import numpy as np

from fieldkit.measure.adjustment import Adjustment, Solution
from fieldkit.measure.arrays import Array

WIDER: Final = 1.7
"""Every second trial is drawn so much wider, so that nothing probable is out of reach."""
PROBES: Final = 512
LEAST_ALIKE: Final = 0.8
"""Of the probes that count where an ellipsoid is the truth: below it, it is not."""


def gaussian(solution: Solution, draws: Array) -> Array:
    """Unknowns (rows, trials) by the covariance alone."""
    return np.asarray(solution.best[:, None] + np.linalg.cholesky(solution.covariance) @ draws)


def is_bent(adjustment: Adjustment, solution: Solution, strain: float) -> bool:
    """Whether the covariance says too little: few of its own draws explain the photo as well as they should."""
    draws = np.random.Generator(np.random.PCG64(0)).standard_normal((len(solution.best), PROBES))
    weights = _weights(_loss(adjustment, solution, strain, gaussian(solution, draws)), (draws**2).sum(axis=0) / 2)
    return bool(weights.sum() ** 2 < LEAST_ALIKE * PROBES * (weights**2).sum())


def resampled(adjustment: Adjustment, solution: Solution, strain: float, draws: Array) -> Array:
    """Unknowns (rows, trials), each trial as often as it is probable: the same for the same draws."""
    rows, trials = draws.shape
    wide = np.where(np.arange(trials) % 2 == 0, 1.0, WIDER)
    deviates = draws * wide
    drawn = gaussian(solution, deviates)
    size = (deviates**2).sum(axis=0) / 2
    density = np.logaddexp(-size, -size / WIDER**2 - rows * np.log(WIDER))
    weights = _weights(_loss(adjustment, solution, strain, drawn), -density)
    places = np.cumsum(weights) / weights.sum()
    chosen = np.searchsorted(places, (np.arange(trials) + 0.5) / trials)
    return np.asarray(drawn[:, np.minimum(chosen, trials - 1)])


def _loss(adjustment: Adjustment, solution: Solution, strain: float, unknowns: Array) -> Array:
    """Half of what the squared residuals of each trial exceed those of the best estimate by."""
    squares = (adjustment.residuals(solution.base, unknowns) ** 2).sum(axis=0)
    return np.asarray((squares - solution.squares) / (2 * strain**2))


def _weights(loss: Array, rarity: Array) -> Array:
    """How often each trial counts: how probable it is, over how often it is drawn."""
    found = rarity - loss
    return np.asarray(np.exp(found - found.max()))
