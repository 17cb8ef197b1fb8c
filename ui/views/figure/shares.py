"""What the uncertainty of a figure comes from, by shares, and what to do about each."""

from dataclasses import dataclass
from typing import Final

from fieldkit.measure.budget import ADVICE, LABELS
from fieldkit.measure.outcome import Outcome
from ui.i18n import said, translate

LEAST: Final = 0.02
"""What is left over and smaller than this is of rounding, and of draws."""


@dataclass(frozen=True, slots=True)
class Share:
    """A line of the budget in words; `part` of the variance of the figure, from 0 to 1."""

    name: str
    part: float
    advice: str


def shares_of(outcome: Outcome) -> list[Share]:
    """The largest first. How an edge is cut is asked, and no line of the budget: it is what is left over."""
    whole = float(outcome.figure.u) ** 2
    found = [
        Share(
            said("measure", LABELS[line.influence]),
            min(1.0, line.contribution**2 / whole),
            said("measure", ADVICE[line.influence]),
        )
        for line in outcome.budget
    ]
    rest = 1 - sum(each.part for each in found)
    if outcome.method == "diameter/1" and rest > LEAST:
        square = translate("figure", "Hold a try-square to the edge and say what it shows.")
        found.append(Share(translate("figure", "How the cut of the edge lies"), rest, square))
    return sorted(found, key=lambda each: -each.part)
