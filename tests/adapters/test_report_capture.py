"""Targets on paper are as large as they say, are found by a detector, and say what to do in every language."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cache

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray

from fieldkit.cli.languages import offered, translations
from fieldkit.measure.markers import find_corners, find_markers
from fieldkit.measure.printed import BAR_MM, FIELD_CARD, LOOSE_BAR_MM, LOOSE_DICTIONARY, LOOSE_MARKER_MM
from fieldkit.measure.target import CharucoBoard, Marker, MarkerBoard
from fieldkit.report.capture import board, card, loose
from fieldkit.report.capture.guide import SCENES, guide_page
from fieldkit.report.capture.page import Page, Words, render_page
from fieldkit.report.capture.paper import MM, PAPERS, WHITE_MM, Paper
from fieldkit.report.capture.sketch import ACROSS_MM, DOWN_MM
from fieldkit.report.content import Translate
from fieldkit.report.fonts import Fonts
from fieldkit.report.pages import picture, sizes, words
from scripts.pseudo import spoken
from tests.make import FONTS, RESOURCES

PX = 10
"""Pixels of a millimetre in the pictures that are looked at; PDFium lets a rectangle begin and end with a pixel."""

CLOSE_PX = 40
NEAR_MM = 0.1
A4, LETTER, A3 = PAPERS["a4"], PAPERS["letter"], PAPERS["a3"]

Grey = NDArray[np.uint8]
Place = tuple[float, float]
Make = Callable[[Paper, Translate], Page]

EVERY: dict[str, tuple[Make, Paper]] = {
    f"{name} on {size}": (make, PAPERS[size])
    for name, make, papers in (
        ("guide", guide_page, ("a4", "letter")),
        ("board", board.board_page, ("a4", "letter", "a3")),
        ("markers", loose.loose_page, ("a4", "letter")),
        ("card", card.card_page, ("a4", "letter")),
    )
    for size in papers
}
every = pytest.mark.parametrize(("make", "paper"), EVERY.values(), ids=EVERY)


@cache
def fonts() -> Fonts:
    FONTS.mkdir(parents=True, exist_ok=True)
    return Fonts(FONTS)


@dataclass(frozen=True)
class Print:
    """A page as a printer would put it on paper: `grey` from white to black, 0 to 255."""

    grey: Grey

    def extent(self, left: float, top: float, right: float, bottom: float) -> tuple[float, float]:
        """From where to where in mm what is dark in that box reaches across, edges that are half dark included."""
        cut = self.grey[round(top * PX) : round(bottom * PX), round(left * PX) : round(right * PX)]
        dark = 1 - cut.mean(axis=0) / 255
        where = np.flatnonzero(dark > 0.02)
        first, last = where[0], where[-1]
        return left + (first + 1 - dark[first]) / PX, left + (last + dark[last]) / PX

    def turned(self) -> "Print":
        """With rows for columns."""
        return Print(np.ascontiguousarray(self.grey.T))


@cache
def document_of(make: Make, paper: Paper) -> bytes:
    return render_page(make(paper, str), fonts())


@cache
def printed(make: Make, paper: Paper) -> Print:
    page = make(paper, str)
    shown = picture(document_of(make, paper), 0, round(page.paper.across * PX))
    rows = np.frombuffer(shown.rgb, np.uint8).reshape(shown.height, shown.stride)
    return Print(np.ascontiguousarray(rows[:, : 3 * shown.width : 3]))


def bar_length(make: Make, paper: Paper, left: float, top: float, nominal: float) -> float:
    """Of a bar that should begin there: from the middle of one end tick to that of the other, above short ones."""
    start, end = (tick_at(make, paper, left + at, top + 0.5) for at in (0.0, nominal))
    return end - start


def tick_at(make: Make, paper: Paper, near: float, top: float) -> float:
    """Where across, in mm, the middle lies of what is dark round there, looked at closely."""
    with closing(pypdfium2.PdfDocument(document_of(make, paper))) as document, closing(document[0]) as page:
        wide, high = (length / MM for length in page.get_size())
        cut = tuple(mm * MM for mm in (near - 2, high - top - 1, wide - near - 2, top))
        with closing(page.render(scale=CLOSE_PX / MM, crop=cut, grayscale=True)) as seen:
            dark = 255.0 - seen.to_numpy().reshape(seen.height, seen.width).mean(axis=0)
    return near - 2 + float((dark * (np.arange(dark.size) + 0.5)).sum() / dark.sum()) / CLOSE_PX


def found(seen: Print, target: MarkerBoard | CharucoBoard) -> tuple[list[str], NDArray[np.float64]]:
    """The points of a target that the program finds by itself: names, and mm from the top left of the paper."""
    find = find_corners if isinstance(target, CharucoBoard) else find_markers
    observed = find(seen.grey, target)  # type: ignore[arg-type]
    return [one.name for one in observed], (np.array([(one.x, one.y) for one in observed]) + 0.5) / PX


def drawn_at(target: MarkerBoard | CharucoBoard, left: float, top: float) -> tuple[list[str], NDArray[np.float64]]:
    """The points of a target whose origin lies there, as `found` gives them."""
    points = target.points()
    return [point.name for point in points], np.add([point.mm for point in points], (left, top))


def agree(one: tuple[list[str], NDArray[np.float64]], other: tuple[list[str], NDArray[np.float64]]) -> bool:
    """Whether all points are in both, at the same places to `NEAR_MM`."""
    return one[0] == other[0] and bool(np.abs(one[1] - other[1]).max() < NEAR_MM)


def as_laid(paper: Paper, first_id: int) -> MarkerBoard:
    """The loose markers where they lie on their sheet."""
    places = [(left + loose.MARKER_LEFT_MM, top + loose.MARKER_TOP_MM) for left, top in loose.places(paper)]
    side = LOOSE_MARKER_MM
    return MarkerBoard(
        LOOSE_DICTIONARY,
        tuple(
            Marker(number, ((x, y), (x + side, y), (x + side, y + side), (x, y + side)))
            for number, (x, y) in enumerate(places, first_id)
        ),
    )


def looks_as_drawn(seen: Print, left: float, top: float, side: float) -> bool:
    """Whether a marker with its black border lies just there, to `NEAR_MM`."""
    module = side / 8
    across = seen.extent(left - module, top + module / 4, left + side + module, top + module / 2)
    down = seen.turned().extent(top - module, left + module / 4, top + side + module, left + module / 2)
    wanted = (left, left + side), (top, top + side)
    return all(np.allclose(one, other, atol=NEAR_MM) for one, other in zip((across, down), wanted, strict=True))


@every
def test_a_page_is_as_large_as_its_paper_and_asks_not_to_be_fitted(make: Make, paper: Paper) -> None:
    made = make(paper, str)
    document = document_of(make, paper)
    assert sizes(document) == (pytest.approx((made.paper.across * MM, made.paper.down * MM), abs=0.01),)
    assert b"/PrintScaling /None" in document


def test_the_same_page_is_the_same_file() -> None:
    assert render_page(guide_page(A4), Fonts(FONTS)) == document_of(guide_page, A4)


@pytest.mark.parametrize("paper", [A4, LETTER, A3])
class TestTheCalibrationBoard:
    def test_every_corner_of_its_squares_lies_where_the_board_says(self, paper: Paper) -> None:
        drawn, seen = board.board_on(paper), printed(board.board_page, paper)
        left, top = board.corner(paper.turned, drawn)
        assert agree(found(seen, drawn), drawn_at(drawn, left, top))

    def test_its_markers_and_its_bar_are_as_long_as_they_say(self, paper: Paper) -> None:
        drawn, seen = board.board_on(paper), printed(board.board_page, paper)
        left, top = board.corner(paper.turned, drawn)
        margin = (drawn.square_mm - drawn.marker_mm) / 2
        place = left + drawn.square_mm + margin, top + margin
        module = drawn.marker_mm / 7
        across = seen.extent(
            place[0] - 1, place[1] + module / 4, place[0] + drawn.marker_mm + 1, place[1] + module / 2
        )
        assert across == pytest.approx((place[0], place[0] + drawn.marker_mm), abs=NEAR_MM)
        bar_top = top + drawn.squares_y * drawn.square_mm + board.GAP_MM
        assert bar_length(board.board_page, paper, left, bar_top, BAR_MM) == pytest.approx(BAR_MM, abs=NEAR_MM)


@pytest.mark.parametrize("paper", [A4, LETTER])
class TestTheFieldCard:
    def test_its_markers_lie_where_the_card_says_and_are_found(self, paper: Paper) -> None:
        seen, (left, top) = printed(card.card_page, paper), card.corner(paper.turned)
        assert agree(found(seen, FIELD_CARD), drawn_at(FIELD_CARD, left, top))
        for marker in FIELD_CARD.markers:
            (x, y), (right, _), *_ = marker.corners_mm
            assert looks_as_drawn(seen, left + x, top + y, right - x)

    def test_its_bar_is_as_long_as_it_says(self, paper: Paper) -> None:
        left, top = card.corner(paper.turned)
        _, bottom = FIELD_CARD.markers[2].corners_mm[2]
        length = bar_length(card.card_page, paper, left, top + bottom + card.GAP_MM, BAR_MM)
        assert length == pytest.approx(BAR_MM, abs=NEAR_MM)


@pytest.mark.parametrize("paper", [A4, LETTER])
class TestLooseMarkers:
    def test_each_is_found_and_is_as_large_as_it_says_beside_a_bar_that_is(self, paper: Paper) -> None:
        seen = printed(loose.loose_page, paper)
        assert agree(found(seen, as_laid(paper, 0)), drawn_at(as_laid(paper, 0), 0.0, 0.0))
        for left, top in loose.places(paper):
            place = left + loose.MARKER_LEFT_MM, top + loose.MARKER_TOP_MM
            assert looks_as_drawn(seen, *place, LOOSE_MARKER_MM)
            bar = left + loose.BAR_LEFT_MM, top + loose.BAR_TOP_MM
            length = bar_length(loose.loose_page, paper, *bar, LOOSE_BAR_MM)
            assert length == pytest.approx(LOOSE_BAR_MM, abs=NEAR_MM)


def test_their_ids_run_clockwise_from_the_first_one() -> None:
    def with_ids(paper: Paper, translate: Translate) -> Page:
        return loose.loose_page(paper, translate, first_id=46)

    laid = as_laid(A4, 46)
    assert agree(found(printed(with_ids, A4), laid), drawn_at(laid, 0.0, 0.0))


def overfull(page: Page) -> Iterator[str]:
    """What is too long for its box, or lies where printers print nothing."""
    setter = page.setter(fonts())
    for words_ in page.words:
        marks, down = words_.marks(setter)
        if down > words_.down or not on_paper(words_, page.paper):
            yield words_.paras[0].text
        yield from (f"wide: {mark}" for mark in marks if mark.x < words_.left * MM - 0.01)


def on_paper(box: Words, paper: Paper) -> bool:
    across, down = box.left + box.across, box.top + box.down
    return (
        min(box.left, box.top) >= WHITE_MM and across <= paper.across - WHITE_MM and down <= paper.down - WHITE_MM
    )


@every
@pytest.mark.parametrize("language", [*offered(RESOURCES / "i18n")])
def test_no_word_leaves_its_place_in_any_language(make: Make, paper: Paper, language: str) -> None:
    assert list(overfull(make(paper, translations(RESOURCES / "i18n", language)))) == []


def test_the_guide_has_room_for_texts_that_are_longer_by_two_fifths() -> None:
    assert [text for text in overfull(guide_page(LETTER, spoken)) if "wide" not in text] == []


def test_the_guide_runs_from_the_right_in_arabic() -> None:
    ours, theirs = guide_page(A4), guide_page(A4, translations(RESOURCES / "i18n", "ar"))

    def heads(page: Page) -> list[float]:
        return [box.left for box in page.words if box.paras[0].text[:2] in {"1.", "2."}]

    assert heads(ours) == list(reversed(heads(theirs)))
    line = theirs.setter(fonts()).lines(theirs.words[0].paras[0].text, theirs.words[0].paras[0].style, 500.0)
    assert line[0].from_right
    assert "صور" in words(render_page(theirs, fonts()), 0)


def test_every_drawing_of_the_guide_stays_in_its_room() -> None:
    for scene, *_ in SCENES:
        strokes, _ = scene().at(0.0, 0.0)
        points = np.array([point for stroke in strokes for point in stroke.points]) / MM
        assert points.min() >= 0
        assert (points <= (ACROSS_MM, DOWN_MM)).all()


def test_papers_for_the_field_are_black_on_white() -> None:
    for make, paper in EVERY.values():
        page = make(paper, str)
        colours = {getattr(mark, "colour", "#000000") for mark in page.marks}
        assert colours | {para.style.colour for box in page.words for para in box.paras} == {"#000000"}
