"""What measuring gives that needs no photo of its own: readings by hand, several results in one."""

from dataclasses import dataclass

from fieldkit.measure.budget import BudgetLine
from fieldkit.quantity import Figure, Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A figure, its budget, the codes of what has to be said beside it, and the method with its version."""

    figure: Figure
    budget: tuple[BudgetLine, ...]
    warnings: tuple[str, ...]
    method: str

    @property
    def grade(self) -> Grade:
        """Class A to D of the figure."""
        return self.figure.grade


def openness(figure: Figure) -> tuple[str, ...]:
    """The warning that goes with a figure whose interval has no upper end."""
    return ("open_interval",) if figure.high is None else ()
