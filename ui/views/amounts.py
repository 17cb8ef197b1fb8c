"""Amounts in words: of long work that is done, of bytes in a file."""

from fieldkit.progress import Step
from ui.i18n import isolated, said, translate

DECIMAL = 1000
UNITS = ("B", "kB", "MB", "GB", "TB")


def how_far(step: Step) -> str:
    """The stage of long work, and how much of it is done where that is known."""
    stage = said("stages", step.stage)
    if not step.total:
        return stage
    counted = translate("frame", "{stage}: {done} of {total}")
    return counted.format(stage=stage, done=step.done, total=step.total)


def size(count: int) -> str:
    """So many bytes, in the unit that people know them by."""
    figure, unit = float(count), 0
    while figure >= DECIMAL and unit < len(UNITS) - 1:
        figure, unit = figure / DECIMAL, unit + 1
    return isolated(f"{figure:.1f} {UNITS[unit]}" if unit else f"{count} {UNITS[0]}")
