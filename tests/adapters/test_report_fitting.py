"""Item sheets end well: pictures give way, or change places, before a few lines stand alone on a page."""

from dataclasses import replace

import pytest

from fieldkit.report.blocks import Block, Para
from fieldkit.report.compound import Whole
from fieldkit.report.faces import Faces
from fieldkit.report.fitting import ENOUGH, SCALES, Fitted
from fieldkit.report.marks import PhotoMark, Slab
from fieldkit.report.paginate import paginate
from fieldkit.report.photos import Photos, captioned
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import TEXT_HEIGHT, TEXT_WIDTH
from fieldkit.report.summary import texts_of
from fieldkit.report.tables import Column, Row, Table
from tests.adapters.report_content import fonts, photo

RUNNING = Para("Item F-A001, continued")
PICTURES = Photos(tuple(captioned(photo(number), str) for number in (1, 2)))


def lines(points: float) -> Table:
    """A table about so many points high."""
    return Table((Column("", 1),), (Row(((Para("A line"),),)),) * round(points / 19.5), ruled=False)


def pages(*orders: tuple[Block, ...]) -> list[list[Slab]]:
    fitted = Fitted(orders, RUNNING)
    setter = Typesetter(Faces(fonts(), set(texts_of((fitted,)))))
    found = paginate(fitted.slabs(setter, TEXT_WIDTH), TEXT_HEIGHT).pages
    return [[placed.slab for placed in page] for page in found]


def heights(found: list[list[Slab]]) -> list[float]:
    return [mark.height for page in found for slab in page for mark in slab.marks if isinstance(mark, PhotoMark)]


def filled(page: list[Slab]) -> float:
    return sum(slab.height for slab in page) / TEXT_HEIGHT


FULL = max(heights(pages((PICTURES,))))


def test_what_fits_is_left_as_it_is() -> None:
    found = pages((lines(300), PICTURES))
    assert (len(found), max(heights(found))) == (1, FULL)


def test_pictures_shrink_so_that_a_few_lines_are_not_left_alone() -> None:
    found = pages((PICTURES, lines(450)))
    assert len(found) == 1
    assert SCALES[-1] * FULL - 1 < max(heights(found)) < FULL


def test_pictures_do_not_shrink_for_a_page_that_is_well_filled() -> None:
    found = pages((PICTURES, lines(800)))
    assert (len(found), max(heights(found))) == (2, FULL)
    assert filled(found[-1]) >= ENOUGH


def test_another_order_is_taken_where_shrinking_is_not_enough() -> None:
    table = lines(560)
    found = pages((PICTURES, table), (table, PICTURES))
    assert [bool(heights([page])) for page in found] == [False, True]
    assert filled(found[-1]) >= ENOUGH


def test_what_cannot_end_well_is_left_as_it_is() -> None:
    table = lines(TEXT_HEIGHT + 60)
    found = pages((table,))
    assert (len(found), filled(found[-1]) < ENOUGH) == (2, True)


@pytest.mark.parametrize("scale", SCALES)
def test_a_picture_keeps_its_shape(scale: float) -> None:
    small = replace(PICTURES, scale=scale)
    setter = Typesetter(Faces(fonts(), set(texts_of((small,)))))
    slabs = Whole((small,)).slabs(setter, TEXT_WIDTH)
    marks = [mark for slab in slabs for mark in slab.marks if isinstance(mark, PhotoMark)]
    assert {round(mark.width / mark.height, 6) for mark in marks} == {round(320 / 240, 6)}
    assert max(mark.height for mark in marks) == pytest.approx(scale * FULL)
