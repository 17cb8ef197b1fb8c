"""Four markers on one sheet, to be cut out and laid round a piece of any size."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.printed import LOOSE_BAR_MM, LOOSE_DICTIONARY, LOOSE_MARKER_MM
from fieldkit.report.blocks import Para
from fieldkit.report.capture import parts
from fieldkit.report.capture.foot import PRINT_AT_FULL_SIZE, bar_ends
from fieldkit.report.capture.page import Page, Words
from fieldkit.report.capture.paper import EDGE_MM, MM, Paper
from fieldkit.report.content import Translate
from fieldkit.report.marks import CodeMark, Mark

TITLE = QT_TRANSLATE_NOOP("print", "Four markers to lay round a piece")
CUT = QT_TRANSLATE_NOOP("print", "Glue the sheet on something flat and stiff, then cut along the lines.")
LAY = QT_TRANSLATE_NOOP(
    "print",
    "Lay them flat, all the same way up, as high as what is measured: {first} at the top left, then clockwise.",
)
RECTANGLE = QT_TRANSLATE_NOOP(
    "print",
    "Their outer edges, to which the ticks point, make a rectangle: both its diagonals are equally long. Measure it"
    " across and down with a steel tape, from outer edge to outer edge, and enter both.",
)
MEASURE_BAR = QT_TRANSLATE_NOOP(
    "print", "Each bar is {length} mm long. Measure one with a steel rule and enter what you read."
)

ACROSS_MM, DOWN_MM = 92.0, 100.0
"""Of one card."""

MARKER_LEFT_MM, MARKER_TOP_MM = (ACROSS_MM - LOOSE_MARKER_MM) / 2, 14.0
BAR_LEFT_MM, BAR_TOP_MM = (ACROSS_MM - LOOSE_BAR_MM) / 2, 85.0
POINTER_MM = 3.0
HEAD_MM = 46.0


def loose_page(paper: Paper, translate: Translate = str, first_id: int = 0) -> Page:
    """The cards as they are laid, clockwise from the top left, with ids from `first_id` on."""
    marks: list[Mark] = []
    words = list(_head(paper, translate, first_id))
    for number, (left, top) in enumerate(places(paper), first_id):
        marks += _card(number, left, top)
        words += _under(number, left, top)
    return Page(TITLE, paper, tuple(marks), tuple(words))


def places(paper: Paper) -> tuple[tuple[float, float], ...]:
    """The top left corners of the cards, clockwise, in mm."""
    left, top = paper.across / 2 - ACROSS_MM, EDGE_MM + HEAD_MM
    return (left, top), (left + ACROSS_MM, top), (left + ACROSS_MM, top + DOWN_MM), (left, top + DOWN_MM)


def _card(number: int, left: float, top: float) -> Iterator[Mark]:
    code = parts.marker_code(LOOSE_DICTIONARY, number)
    x, y = left + MARKER_LEFT_MM, top + MARKER_TOP_MM
    yield CodeMark(x * MM, y * MM, LOOSE_MARKER_MM * MM, code, parts.QUIET_MODULES, parts.BLACK)
    yield from parts.frame(left, top, ACROSS_MM, DOWN_MM)
    for edge in (0.0, LOOSE_MARKER_MM):
        for start in (top, top + DOWN_MM - POINTER_MM):
            yield parts.square(x + edge - parts.HAIR_MM / 2, start, parts.HAIR_MM, POINTER_MM)
        for start in (left, left + ACROSS_MM - POINTER_MM):
            yield parts.square(start, y + edge - parts.HAIR_MM / 2, POINTER_MM, parts.HAIR_MM)
    yield from parts.bar(left + BAR_LEFT_MM, top + BAR_TOP_MM, LOOSE_BAR_MM)


def _under(number: int, left: float, top: float) -> Iterator[Words]:
    yield from bar_ends(left + BAR_LEFT_MM, top + BAR_TOP_MM, LOOSE_BAR_MM)
    named = parts.number(f"{LOOSE_DICTIONARY} · {number} · {LOOSE_MARKER_MM:g} mm", parts.SMALL, "centre")
    yield Words((named,), left + 20, top + BAR_TOP_MM + parts.TICK_MM + 0.4, ACROSS_MM - 40, 4.0)


def _head(paper: Paper, translate: Translate, first_id: int) -> Iterator[Words]:
    said = (
        translate(PRINT_AT_FULL_SIZE),
        translate(CUT),
        translate(LAY).format(first=first_id),
        translate(RECTANGLE),
        translate(MEASURE_BAR).format(length=f"{LOOSE_BAR_MM:g}"),
    )
    paras = (Para(translate(TITLE), parts.TITLE), *(Para(text, parts.PLAIN) for text in said))
    yield Words(paras, paper.across / 2 - ACROSS_MM, EDGE_MM, 2 * ACROSS_MM, HEAD_MM - 2)
