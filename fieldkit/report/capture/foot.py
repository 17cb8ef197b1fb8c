"""What stands under a target: its bar, what to do with it, and what the target is called in figures."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.printed import BAR_MM
from fieldkit.report.blocks import Para
from fieldkit.report.capture.page import Words
from fieldkit.report.capture.paper import EDGE_MM, WHITE_MM, Paper
from fieldkit.report.capture.parts import BLACK, HAIR_MM, PLAIN, SMALL, STRONG, TICK_MM, bar, number, square
from fieldkit.report.content import Translate
from fieldkit.report.marks import Mark
from fieldkit.report.styles import Style

FOOT_MM: Final = 21.0
"""Height that it needs."""

PRINT_AT_FULL_SIZE: Final = QT_TRANSLATE_NOOP("print", "Print at 100 %, not fitted to the page.")
GLUE: Final = QT_TRANSLATE_NOOP("print", "Glue it on something flat and stiff, such as glass.")
MEASURE_BAR: Final = QT_TRANSLATE_NOOP(
    "print", "This bar is {length} mm long. Measure it with a steel rule and enter what you read:"
)

NAME: Final = Style(8.5, 11, 700, BLACK)

ASIDE_MM: Final = 8.0
BESIDE_MM: Final = 52.0
BLANK_MM: Final = 22.0
UNIT_MM: Final = 8.0
ENDS_MM: Final = 4.0
LINE_MM: Final = 5.0


@dataclass(frozen=True, slots=True)
class Foot:
    """The foot of a target that begins `left` and whose foot begins `top` mm into `paper`; `facts` name it."""

    paper: Paper
    left: float
    top: float
    title: str
    facts: tuple[Para, ...]

    def marks(self) -> Iterator[Mark]:
        """The bar, and a line to write on."""
        yield from bar(self.left, self.top, BAR_MM)
        yield square(self._blank, self._row + LINE_MM - 1, BLANK_MM, HAIR_MM)

    def words(self, translate: Translate) -> Iterator[Words]:
        """Under the bar what to do, beside it what this is."""
        yield from bar_ends(self.left, self.top, BAR_MM)
        ask = translate(MEASURE_BAR).format(length=f"{BAR_MM:g}")
        yield Words((Para(ask, STRONG),), self.left, self._row, self._blank - self.left - 2, LINE_MM)
        yield Words((number("mm", STRONG),), self._blank + BLANK_MM + 1, self._row, UNIT_MM, LINE_MM)
        advice = tuple(Para(translate(text), PLAIN) for text in (PRINT_AT_FULL_SIZE, GLUE))
        below = self._row + LINE_MM
        yield Words(advice, self.left, below, BAR_MM, self._end - below)
        beside = self.left + BAR_MM + ASIDE_MM
        paras = (Para(self.title, NAME), *self.facts)
        across = min(BESIDE_MM, self.paper.across - EDGE_MM - beside)
        yield Words(paras, beside, self.top, across, self._end - self.top)

    @property
    def _row(self) -> float:
        return self.top + TICK_MM + ENDS_MM

    @property
    def _end(self) -> float:
        return self.paper.down - WHITE_MM

    @property
    def _blank(self) -> float:
        return self.left + BAR_MM - BLANK_MM - UNIT_MM


def bar_ends(left: float, top: float, length: float) -> Iterator[Words]:
    """The figures under the ends of a bar."""
    for text, at in (("0", 0.0), (f"{length:g} mm", length)):
        yield Words((number(text, SMALL, "centre"),), left + at - 8, top + TICK_MM + 0.4, 16.0, ENDS_MM)


def small(texts: Sequence[str], figures: Sequence[str]) -> tuple[Para, ...]:
    """What a target is, in words and then in figures alone, as they are typed into a program."""
    return (*(Para(text, SMALL) for text in texts), *(number(line, SMALL) for line in figures))
