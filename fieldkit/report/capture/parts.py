"""What these papers are made of: squares, markers, bars and words, placed in mm."""

from collections.abc import Iterator
from typing import Final

from fieldkit.measure.finding import dictionary_named
from fieldkit.measure.target import Marker
from fieldkit.report.blocks import Align, Para
from fieldkit.report.capture.paper import MM
from fieldkit.report.marks import CodeMark, Panel
from fieldkit.report.styles import Style

BLACK: Final = "#000000"  # ink of one colour: greys would be made of dots
TITLE: Final = Style(17, 22, 700, BLACK)
STRONG: Final = Style(10, 13, 700, BLACK)
PLAIN: Final = Style(9, 12, 400, BLACK)
SMALL: Final = Style(7.5, 10, 400, BLACK)

QUIET_MODULES: Final = 1.0
"""The white round a marker that every detector asks for, in modules."""

HAIR_MM: Final = 0.2
TICK_MM: Final = 5.0
SHORT_TICK_MM: Final = 2.5
TICKS_EVERY_MM: Final = 10


def square(left: float, top: float, across: float, down: float) -> Panel:
    """A black area."""
    return Panel(left * MM, top * MM, across * MM, down * MM, BLACK)


def marker_code(dictionary: str, number: int) -> tuple[tuple[bool, ...], ...]:
    """The marker with its black border as OpenCV has it: rows from above, True for dark."""
    known = dictionary_named(dictionary)
    picture = known.generateImageMarker(number, known.markerSize + 2, borderBits=1)
    return tuple(tuple(int(module) == 0 for module in row) for row in picture)


def marker(dictionary: str, one: Marker, left: float, top: float) -> CodeMark:
    """An upright marker of a board whose origin lies at `left`, `top`."""
    (x, y), (right, _), *_ = one.corners_mm
    rows = marker_code(dictionary, one.id)
    return CodeMark((left + x) * MM, (top + y) * MM, (right - x) * MM, rows, QUIET_MODULES, BLACK)


def bar(left: float, top: float, length: float) -> Iterator[Panel]:
    """A bar whose end ticks are `length` apart from middle to middle, with shorter ticks every 10 mm."""
    yield square(left, top + TICK_MM - HAIR_MM, length, HAIR_MM)
    for at in range(0, int(length) + 1, TICKS_EVERY_MM):
        high = TICK_MM if at in {0, int(length)} else SHORT_TICK_MM
        yield square(left + at - HAIR_MM / 2, top + TICK_MM - high, HAIR_MM, high)


def number(text: str, style: Style = PLAIN, align: Align = "start") -> Para:
    """Figures and codes, which run from left to right in every language."""
    return Para(text, style, "ltr", align)


def frame(left: float, top: float, across: float, down: float) -> Iterator[Panel]:
    """Four thin lines to cut along."""
    for y in (top, top + down):
        yield square(left, y - HAIR_MM / 2, across, HAIR_MM)
    for x in (left, left + across):
        yield square(x - HAIR_MM / 2, top, HAIR_MM, down)
