"""What measuring gives, whatever it is measured from."""

from dataclasses import dataclass

from fieldkit.measure.budget import BudgetLine
from fieldkit.quantity import Figure, Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A figure, its budget, the codes of what has to be said beside it, and the method with its version.

    `trials` is 0 where no trials were needed, or the linear result says the same as they do.
    """

    figure: Figure
    budget: tuple[BudgetLine, ...]
    warnings: tuple[str, ...]
    method: str
    trials: int = 0

    @property
    def grade(self) -> Grade:
        """Class A to D of the figure."""
        return self.figure.grade


def openness(figure: Figure) -> tuple[str, ...]:
    """The warning that goes with a figure whose interval has no upper end."""
    return ("open_interval",) if figure.high is None else ()
