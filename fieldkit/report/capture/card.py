"""The field card: four markers with room between them for a small piece."""

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.measure.printed import FIELD_CARD
from fieldkit.report.blocks import Para
from fieldkit.report.capture.foot import FOOT_MM, Foot, small
from fieldkit.report.capture.page import Page
from fieldkit.report.capture.paper import Paper
from fieldkit.report.capture.parts import marker
from fieldkit.report.content import Translate

TITLE = QT_TRANSLATE_NOOP("print", "Field card")
LAY = QT_TRANSLATE_NOOP("print", "Lay a small piece in the middle; keep all four markers in view.")
OUTER = QT_TRANSLATE_NOOP("print", "Outer edges of the markers: {across} mm across, {down} mm down")

GAP_MM = 7.0


def card_page(upright: Paper, translate: Translate = str) -> Page:
    """The card on paper that lies on its side."""
    paper = upright.turned
    left, top = corner(paper)
    foot = Foot(paper, left, top + _size()[1] + GAP_MM, translate(TITLE), _facts(translate))
    markers = (marker(FIELD_CARD.dictionary, one, left, top) for one in FIELD_CARD.markers)
    return Page(TITLE, paper, (*markers, *foot.marks()), tuple(foot.words(translate)))


def corner(paper: Paper) -> tuple[float, float]:
    """Where on the paper the card has its origin, in mm."""
    across, down = _size()
    return (paper.across - across) / 2, (paper.down - down - GAP_MM - FOOT_MM) / 2


def _size() -> tuple[float, float]:
    """From outer edge to outer edge of the markers."""
    return FIELD_CARD.markers[2].corners_mm[2]


def _facts(translate: Translate) -> tuple[Para, ...]:
    across, down = (f"{side:g}" for side in _size())
    (left, _), (right, _), *_ = FIELD_CARD.markers[0].corners_mm
    first, last = FIELD_CARD.markers[0].id, FIELD_CARD.markers[-1].id
    figures = (f"{FIELD_CARD.dictionary} · {first}–{last} · {right - left:g} mm",)
    return small((translate(LAY), translate(OUTER).format(across=across, down=down)), figures)
