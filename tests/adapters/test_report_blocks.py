"""Blocks turn into strips that fit the paper."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
import segno

from fieldkit.report.blocks import Block, Callout, Count, Counts, Gap, Heading, Para, Prose
from fieldkit.report.compound import Beside, Code, Whole, WritingLines, qr_code
from fieldkit.report.faces import Faces
from fieldkit.report.marks import CodeMark, PageMark, Panel, PhotoMark, Slab, TextMark
from fieldkit.report.photos import Photos, captioned
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import BODY, CELL, LABEL, SECTION, TEXT_HEIGHT
from fieldkit.report.tables import ABOVE, TALLEST, Column, Row, Table
from tests.adapters.report_content import ARABIC_NOTE, fonts, photo

WORDS = "Curved sheet with two rows of rivets and a cut-out near the lower edge. "
WIDTH = 400.0
TWO = (Column("First", 1), Column("Second", 3, "end"))


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(Faces(fonts(), [WORDS, ARABIC_NOTE]))


def texts(slab: Slab | None) -> list[str]:
    marks = slab.marks if slab is not None else ()
    return ["".join(run.text for run in mark.line.runs) for mark in marks if isinstance(mark, TextMark)]


def text_marks(slabs: Iterable[Slab]) -> list[TextMark]:
    return [mark for slab in slabs for mark in slab.marks if isinstance(mark, TextMark)]


def slabs(block: Block, setter: Typesetter) -> list[Slab]:
    return list(block.slabs(setter, WIDTH))


def table(*rows: tuple[str, str], ruled: bool = True) -> Table:
    return Table(TWO, tuple(Row(tuple((Para(text, CELL),) for text in row)) for row in rows), ruled)


def test_prose_keeps_its_first_and_its_last_two_lines_together(setter: Typesetter) -> None:
    assert [slab.keep for slab in slabs(Prose((Para(WORDS * 6),)), setter)] == [True, False, False, True, False]


def test_prose_of_two_lines_stays_on_one_page(setter: Typesetter) -> None:
    assert [slab.keep for slab in slabs(Prose((Para("one\ntwo"),)), setter)] == [True, False]


def test_an_empty_line_stays_empty(setter: Typesetter) -> None:
    assert [texts(slab) for slab in slabs(Prose((Para("one\n\ntwo"),)), setter)] == [["one"], [], ["two"]]


def test_prose_that_starts_at_the_right_ends_at_the_right(setter: Typesetter) -> None:
    first, *_ = text_marks(slabs(Prose((Para(ARABIC_NOTE),)), setter))
    assert first.x + first.line.width == pytest.approx(WIDTH)


def test_a_heading_goes_with_what_follows(setter: Typesetter) -> None:
    heading = Heading("Photo log", SECTION, lead=WORDS * 3, ruled=True, new_page=True)
    made = slabs(heading, setter)
    assert all(slab.keep for slab in made)
    assert [slab.new_page for slab in made].count(True) == 1


def test_what_stands_beside_a_heading_does_not_touch_it(setter: Typesetter) -> None:
    made = slabs(Heading("F-A012 " * 20, SECTION, aside="Printed tag XX2024AA001A012A"), setter)
    aside = next(mark for mark in text_marks(made) if mark.style is LABEL)
    titles = [mark for mark in text_marks(made) if mark.style is SECTION]
    assert max(mark.x + mark.line.width for mark in titles) < aside.x
    assert len({mark.y for mark in (aside, titles[0])}) == 1


def test_a_callout_has_its_bar_along_every_line(setter: Typesetter) -> None:
    made = slabs(Callout("What this is", (Para(WORDS * 3),)), setter)
    bars = [mark for slab in made for mark in slab.marks if isinstance(mark, Panel)]
    assert [bar.height for bar in bars] == [slab.height for slab in made]


def test_a_callout_needs_no_title(setter: Typesetter) -> None:
    assert texts(slabs(Callout("", (Para("Held elsewhere."),)), setter)[0]) == ["Held elsewhere."]


def test_counts_stand_side_by_side(setter: Typesetter) -> None:
    (strip,) = slabs(Counts((Count(61, "items"), Count(412, "photographs"))), setter)
    assert texts(strip) == ["61", "items", "412", "photographs"]
    assert len({mark.x for mark in text_marks([strip])}) == 2


def test_a_gap_may_bear_a_rule(setter: Typesetter) -> None:
    plain, ruled = slabs(Gap(20), setter) + slabs(Gap(20, ruled=True), setter)
    assert (plain.gap, ruled.gap, len(plain.marks), len(ruled.marks)) == (True, True, 0, 1)


def test_a_whole_asks_for_the_room_of_all_of_it(setter: Typesetter) -> None:
    blocks = (Prose((Para("one"),)), Gap(30), Prose((Para("two"),)))
    first, *rest = slabs(Whole(blocks), setter)
    assert first.room == sum(slab.height for slab in (first, *rest))


def test_a_whole_never_asks_for_more_than_a_page(setter: Typesetter) -> None:
    first, *_ = slabs(Whole((Prose((Para(WORDS * 400),)),)), setter)
    assert first.room == TEXT_HEIGHT


def test_a_whole_may_begin_where_little_room_is_left(setter: Typesetter) -> None:
    first, *_ = slabs(Whole((Prose((Para(WORDS * 400),)),), least=200.0), setter)
    assert first.room == 200


def test_further_pages_of_a_whole_say_what_goes_on(setter: Typesetter) -> None:
    blocks = (Prose((Para("one"),)), table(("a", "b")))
    first, *rest = slabs(Whole(blocks, running=Para("Item F-A012, continued", LABEL)), setter)
    assert first.head is None
    assert [texts(slab.head) for slab in rest] == [
        ["Item F-A012, continued"],
        ["Item F-A012, continued", "First", "Second"],
    ]


def test_what_goes_on_stands_above_the_head_of_a_table(setter: Typesetter) -> None:
    *_, row = slabs(Whole((Prose((Para("one"),)), table(("a", "b"))), running=Para("Item", LABEL)), setter)
    running, *titles = text_marks([row.head] if row.head else [])
    assert all(mark.y > running.y + LABEL.leading / 2 for mark in titles)


def test_a_code_hangs_beside_its_text(setter: Typesetter) -> None:
    made = slabs(Beside((Prose((Para("one\ntwo"),)),), Code(((True,),), 90.0, "Packet id"), 90.0), setter)
    (code,) = [mark for mark in made[0].marks if isinstance(mark, CodeMark)]
    assert code.x + code.size == WIDTH
    assert made[0].room >= 90
    assert sum(slab.height for slab in made) >= 90


def test_a_code_is_that_of_its_text() -> None:
    expected = segno.make_qr("PKT-XX-2024-AA-001-A-0001", error="m", boost_error=False).matrix
    code = qr_code("PKT-XX-2024-AA-001-A-0001", 90.0, "")
    assert [[int(module) for module in row] for row in code.rows] == [list(row) for row in expected]


def test_lines_for_ink_share_the_width(setter: Typesetter) -> None:
    (strip,) = slabs(WritingLines(("Handed over by", "Received by")), setter)
    lines = [mark for mark in strip.marks if isinstance(mark, Panel)]
    assert lines[-1].x + lines[-1].width == pytest.approx(WIDTH)


def test_a_table_has_a_head_that_every_row_repeats(setter: Typesetter) -> None:
    head, *rows = slabs(table(("a", "b"), ("c", "d")), setter)
    assert texts(head) == ["First", "Second"]
    assert head.keep
    assert {id(row.head) for row in rows} == {id(head)}


def test_cells_stay_in_their_columns(setter: Typesetter) -> None:
    _, row = slabs(table((WORDS * 3, WORDS * 3)), setter)
    left, right = [], []
    for mark in text_marks([row]):
        (left if mark.x < 100 else right).append(mark.x + mark.line.width)
    assert max(left) < 100 < max(right) <= WIDTH + 1e-6


def test_titles_stand_on_one_line(setter: Typesetter) -> None:
    wrapped = Table((Column("A title of many words", 1), Column("Short", 3)), ())
    head = slabs(wrapped, setter)[0]
    *_, last_of_first, short = text_marks([head])
    assert last_of_first.y == pytest.approx(short.y)


def test_first_lines_of_a_row_stand_on_one_line(setter: Typesetter) -> None:
    row = Row(((Para("small", LABEL),), (Para("large", SECTION),)))
    _, strip = slabs(Table(TWO, (row,)), setter)
    assert len({mark.y for mark in text_marks([strip])}) == 1


def test_a_high_row_goes_on_on_the_next_page(setter: Typesetter) -> None:
    _, *parts = slabs(table((WORDS * 40, "short")), setter)
    assert len(parts) > 1
    assert all(part.height <= TALLEST + ABOVE + 6 for part in parts)
    assert "".join(texts(parts[0])).startswith("Curved")
    assert [sum(isinstance(mark, Panel) for mark in part.marks) for part in parts[-2:]] == [0, 1]


def test_what_is_below_a_row_stays_with_it(setter: Typesetter) -> None:
    row = Row(((Para("a", CELL),), (Para("b", CELL),)), below=(Para("Caution: tilt", CELL),))
    _, cells, below = slabs(Table(TWO, (row,)), setter)
    assert (cells.keep, below.keep, texts(below)) == (True, False, ["Caution: tilt"])


def test_a_grid_has_neither_head_nor_rules(setter: Typesetter) -> None:
    (row,) = slabs(table(("a", "b"), ruled=False), setter)
    assert (row.head, [mark for mark in row.marks if isinstance(mark, Panel)]) == (None, [])


def test_a_row_of_nothing_is_an_empty_strip(setter: Typesetter) -> None:
    assert [texts(row) for row in slabs(table(("", ""), ruled=False), setter)] == [[]]


def test_a_page_number_ends_where_its_column_ends(setter: Typesetter) -> None:
    row = Row(((Para("Items", BODY),), (Para("", BODY, page_of="items"),)))
    _, strip = slabs(Table(TWO, (row,)), setter)
    (number,) = [mark for mark in strip.marks if isinstance(mark, PageMark)]
    assert (number.x, number.anchor) == (pytest.approx(WIDTH), "items")


def pictures(*sizes: tuple[int, int], large: bool = False) -> Photos:
    return Photos(tuple(captioned(photo(n, "a.jpg", size), str) for n, size in enumerate(sizes)), large)


def placed(block: Photos, setter: Typesetter) -> list[PhotoMark]:
    return [mark for slab in slabs(block, setter) for mark in slab.marks if isinstance(mark, PhotoMark)]


@pytest.mark.parametrize("size", [(1600, 1200), (1200, 1600), (1600, 200), (100, 1600), (8, 8)])
def test_photographs_keep_their_proportions_and_stay_in_their_half(
    setter: Typesetter, size: tuple[int, int]
) -> None:
    for mark in placed(pictures(size, size), setter):
        assert mark.width / mark.height == pytest.approx(size[0] / size[1])
        assert mark.width <= WIDTH / 2


def test_photographs_stand_two_in_a_row_on_one_floor(setter: Typesetter) -> None:
    first, second, third = placed(pictures((400, 300), (300, 400), (400, 300)), setter)
    assert first.y + first.height == pytest.approx(second.y + second.height)
    assert (third.x, first.x < second.x) == (first.x, True)


def test_a_single_photograph_is_larger(setter: Typesetter) -> None:
    (large,) = placed(pictures((400, 300), large=True), setter)
    (small,) = placed(pictures((400, 300)), setter)
    assert large.width > small.width * 1.4


def test_a_photograph_stays_with_its_caption_however_long(setter: Typesetter) -> None:
    long = replace(photo(1, "a.jpg"), caption=WORDS * 60)
    picture, *captions, _ = slabs(Photos((captioned(long, str),)), setter)
    assert picture.keep
    assert len(captions) > 1


def test_a_photograph_without_preview_says_so(setter: Typesetter) -> None:
    shown = captioned(replace(photo(1, "a.jpg"), preview=None), str)
    picture, *_ = slabs(Photos((shown,)), setter)
    assert "".join(texts(picture)) == "No preview could be made of this photograph."
    assert placed(Photos((shown,)), setter) == []
