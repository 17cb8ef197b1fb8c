"""What a figure says of candidates: which of the known diameters, or lengths, it may be."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, hypot, inf, isfinite, log
from typing import Literal

from fieldkit.measure.codes import refused
from fieldkit.measure.sided import Sided, sided
from fieldkit.quantity import Figure

Verdict = Literal["consistent", "excluded", "inconclusive"]

FURTHEST = 3.0
"""Standard uncertainties; at two of them one true candidate in twenty would be excluded."""

FIT_FOR_A_VERDICT = frozenset("ABC")


@dataclass(frozen=True, slots=True)
class Candidate:
    """What the figure may be, in its unit, with the standard uncertainty `u` of that."""

    name: str
    value: float
    u: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """`zeta` is how far the figure lies from the candidate, in standard uncertainties of their difference.

    `likelihood_ratio` is how much likelier the figure is with this candidate than with the likeliest other one,
    `None` where there is no other.
    """

    name: str
    zeta: float
    likelihood_ratio: float | None
    verdict: Verdict


def compare(found: Figure, candidates: Sequence[Candidate], *, curved: bool) -> tuple[Comparison, ...]:
    """Compare a figure with each of `candidates`: a diameter in curvature (`curved`), anything else in its value.

    The uncertainty is that of the side on which the candidate lies. Excluded is what lies beyond `FURTHEST`;
    consistent is the one candidate that is left when all others are excluded, if the figure is of class A to C.
    Raises `MeasurementRefused`: `bad_request` for a candidate that cannot be, or two with the same name.
    """
    _refuse(candidates, curved)
    place = sided(found, curved=curved)
    apart = [_apart(place, each, curved) for each in candidates]
    likely = [_log_likelihood(zeta, u) for zeta, u in apart]
    excluded = [zeta > FURTHEST for zeta, _ in apart]
    return tuple(
        Comparison(
            name=each.name,
            zeta=apart[i][0],
            likelihood_ratio=_ratio(likely, i),
            verdict=_verdict(excluded, i, found.grade in FIT_FOR_A_VERDICT),
        )
        for i, each in enumerate(candidates)
    )


def _apart(place: Sided, candidate: Candidate, curved: bool) -> tuple[float, float]:
    """Zeta, and the standard uncertainty of the difference that it counts in."""
    at, u = candidate.value, candidate.u
    if curved:
        at, u = 2 / at, 2 * u / at**2
    together = hypot(place.above if at > place.at else place.below, u)
    if at == place.at:
        return 0.0, together
    return (abs(at - place.at) / together if together > 0 else inf), together


def _log_likelihood(zeta: float, u: float) -> float:
    return -(zeta**2) / 2 - log(u) if 0 < u < inf else -inf


def _ratio(likely: Sequence[float], i: int) -> float | None:
    others = [each for j, each in enumerate(likely) if j != i]
    if not others or not isfinite(likely[i]) or not isfinite(max(others)):
        return None
    return exp(min(700.0, likely[i] - max(others)))


def _verdict(excluded: Sequence[bool], i: int, fit: bool) -> Verdict:
    if excluded[i]:
        return "excluded"
    alone = all(out for j, out in enumerate(excluded) if j != i)
    return "consistent" if alone and fit else "inconclusive"


def _refuse(candidates: Sequence[Candidate], curved: bool) -> None:
    if len({each.name for each in candidates}) < len(candidates):
        raise refused("bad_request")
    for each in candidates:
        if not (isfinite(each.value) and 0 <= each.u < inf and (each.value > 0 or not curved)):
            raise refused("bad_request")
