"""An item's sheet says what is recorded, in a fixed order, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from fieldkit.report.blocks import Block, Callout, Gap, Heading, Prose
from fieldkit.report.compound import Whole
from fieldkit.report.content import Fact, ItemSheet, Source
from fieldkit.report.fitting import Fitted
from fieldkit.report.items import FIRST_PHOTOS, item_sheets, overview
from fieldkit.report.marks import Anchor
from fieldkit.report.photos import Photos
from fieldkit.report.styles import CELL_CAUTION, CELL_QUIET
from fieldkit.report.tables import Row, Table
from tests.adapters.report_content import HOST, OURS, SUPPLIED, correction, item, marking, measurement, note, photo

ITEMS = Anchor("items", "Items", 0)
BARE = ItemSheet("F-A900", "Bolt or screw")


def sheet(shown: ItemSheet) -> tuple[Block, ...]:
    (fitted,) = item_sheets((shown,), str)
    assert isinstance(fitted, Fitted)
    return fitted.orders[0]


def headings(shown: ItemSheet) -> list[str]:
    return [block.text for block in sheet(shown) if isinstance(block, Heading)]


def tables(shown: ItemSheet) -> list[Table]:
    return [block for block in sheet(shown) if isinstance(block, Table)]


def said(rows: tuple[Row, ...]) -> Iterator[str]:
    for row in rows:
        for cell in (*row.cells, row.below):
            yield from (para.text for para in cell if para.text)


def test_a_bare_item_is_a_heading_alone() -> None:
    (heading,) = sheet(BARE)
    assert isinstance(heading, Heading)
    assert (heading.text, heading.lead, heading.aside) == ("F-A900", "Bolt or screw", "")


def test_a_full_sheet_keeps_its_order() -> None:
    assert headings(item()) == ["F-A012", "Description", "Measurements", "Markings", "Notes", "Corrections"]


@pytest.mark.parametrize(
    ("shown", "title"),
    [
        (replace(BARE, measurements=(measurement(),)), "Measurements"),
        (replace(BARE, markings=(marking(),)), "Markings"),
        (replace(BARE, notes=(note(),)), "Notes"),
        (replace(BARE, corrections=(correction(),)), "Corrections"),
        (replace(BARE, description="Bent"), "Description"),
    ],
)
def test_each_part_stands_by_itself(shown: ItemSheet, title: str) -> None:
    assert headings(shown) == ["F-A900", title]


def test_every_field_of_a_measurement_is_shown() -> None:
    table = tables(replace(BARE, measurements=(measurement(),)))[0]
    assert list(said(table.rows)) == [
        "Outer diameter",
        "aft rim, between the two bolt heads",
        "189.0 mm (95 %: 171–212 mm)",
        "C, indicative",
        "Scale bar in the photograph",
        "In photograph P-0012",
        "P-02",
        "Caution: The tilt of the piece against the scale was not measured; 10° were allowed for.",
        "Largest contributions: tilt 8.1 mm; edge of the rim 2.4 mm; scale bar 0.6 mm",
    ]


def test_every_field_of_a_marking_is_shown() -> None:
    table = tables(replace(BARE, markings=(marking(),)))[0]
    assert list(said(table.rows)) == [
        "F-A012/M02",
        "Serial number",
        "Stamped",
        "{A}B {3|8}11 [2]47\nㅈ (vac) 112",
        "Partial",
        "Inner side, left of the raceway",
        "Observed by us",
    ]


def test_a_note_stands_above_who_wrote_it() -> None:
    table = tables(replace(BARE, notes=(replace(note("Seen from the north"), provenance=OURS),)))[0]
    assert list(said(table.rows)) == [
        "Seen from the north",
        "N01 · Observation · P-03 · 2024-04-03 09:40:12Z · Observed by us",
    ]


def test_what_somebody_else_said_stands_under_that_word() -> None:
    (row,) = tables(replace(BARE, notes=(note("Seen from the north"),)))[0].rows
    first, text, written = row.cells[0]
    assert (first.text, first.style, text.text) == ("Stated by host", CELL_CAUTION, "Seen from the north")
    assert written.text == "N01 · Observation · P-03 · 2024-04-03 09:40:12Z"
    (row,) = tables(replace(BARE, markings=(replace(marking(), provenance=HOST),)))[0].rows
    assert [para.text for cell in row.cells for para in cell if para.style == CELL_CAUTION] == ["Stated by host"]


def test_a_measurement_in_a_photograph_of_something_else_says_so() -> None:
    line = replace(measurement(), linked=False)
    assert "In photograph P-0012, which is not linked to this item" in said(
        tables(replace(BARE, measurements=(line,)))[0].rows
    )
    assert "In photograph" not in " ".join(
        said(tables(replace(BARE, measurements=(replace(line, photo=""),)))[0].rows)
    )


def test_a_measurement_that_no_longer_stands_is_struck_through() -> None:
    old = replace(measurement(), superseded="set aside: a slip")
    (row,) = tables(replace(BARE, measurements=(old,)))[0].rows
    assert [cell[0].style.struck for cell in row.cells] == [True] * 4
    assert row.below[0].text == "No longer stands: set aside: a slip"
    (row,) = tables(replace(BARE, measurements=(measurement(),)))[0].rows
    assert not any(para.style.struck for cell in row.cells for para in cell)


def test_a_correction_shows_what_it_replaced() -> None:
    table = tables(replace(BARE, corrections=(correction(),)))[0]
    assert list(said(table.rows)) == [
        "Condition",
        "Bent",
        "Bent; torn; sooted",
        "Second reading",
        "P-02 · 2024-04-03 18:02:55Z",
    ]


def test_facts_stand_three_in_a_row_and_empty_ones_not_at_all() -> None:
    facts = (Fact("Level", "Fragment"), Fact("Hazard", ""), Fact("Material", "Steel"), Fact("Count", "1"))
    (table,) = tables(replace(BARE, facts=facts, tags=("left with host",)))
    assert [len(row.cells) for row in table.rows] == [3, 3]
    assert list(said(table.rows)) == [
        "Level", "Fragment", "Material", "Steel", "Count", "1", "Tags", "left with host",
    ]  # fmt: skip


def test_the_case_stands_first_among_the_facts() -> None:
    (table,) = tables(replace(BARE, case="XX-2024-AA-002", facts=(Fact("Level", "Fragment"),)))
    assert list(said(table.rows)) == ["Case", "XX-2024-AA-002", "Level", "Fragment"]


def test_what_the_host_stated_is_not_shown_as_an_observation() -> None:
    _, callout, *_ = sheet(replace(item(), provenance=HOST))
    assert isinstance(callout, Callout)
    assert (callout.title, callout.paras[0].text) == ("Not an observation of the monitors", "Stated by host")


def test_a_photograph_says_who_gave_it() -> None:
    own, given = replace(photo(1), source=Source("Origin: Own")), replace(photo(2), source=SUPPLIED)
    (photos,) = [block for block in sheet(replace(BARE, photos=(own, given))) if isinstance(block, Photos)]
    ours, theirs = (shown.caption for shown in photos.photos)
    assert (ours[-1].text, ours[-1].style) == ("Origin: Own", CELL_QUIET)
    assert (theirs[1].text, theirs[1].style, theirs[-1].text) == (SUPPLIED.words, CELL_CAUTION, "")


def test_an_item_set_aside_says_so_before_anything_else() -> None:
    _, callout, *_ = sheet(replace(item(), set_aside="Counted twice"))
    assert isinstance(callout, Callout)
    assert [para.text for para in callout.paras] == ["Counted twice"]


def test_contradictions_are_set_apart() -> None:
    callouts = [block for block in sheet(replace(BARE, conflicts=("a", "b"))) if isinstance(block, Callout)]
    assert [para.text for para in callouts[0].paras] == ["a", "b"]


def test_a_description_names_its_provenance_only_if_there_is_one() -> None:
    (prose,) = [block for block in sheet(replace(BARE, description="Bent")) if isinstance(block, Prose)]
    assert [para.text for para in prose.paras] == ["Bent", ""]


@pytest.mark.parametrize(("count", "groups"), [(0, []), (1, [1]), (2, [2]), (3, [2, 1]), (7, [2, 5])])
def test_the_first_photographs_stand_before_the_tables(count: int, groups: list[int]) -> None:
    shown = replace(item(photos=0), photos=tuple(photo(number) for number in range(count)))
    blocks = sheet(shown)
    pictures = [block for block in blocks if isinstance(block, Photos)]
    assert [len(block.photos) for block in pictures] == groups
    assert [block.large for block in pictures] == [count == 1] * len(groups)
    if count > FIRST_PHOTOS[0]:
        assert blocks[-1] is pictures[-1]


@pytest.mark.parametrize(("count", "large"), [(1, True), (3, False)])
def test_where_that_ends_ill_all_photographs_stand_behind_the_tables(count: int, large: bool) -> None:
    (fitted,) = item_sheets((item(photos=count),), str)
    assert isinstance(fitted, Fitted)
    *_, last = fitted.orders[-1]
    assert isinstance(last, Photos)
    assert (len(last.photos), last.large) == (count, large)


def test_the_first_sheet_begins_a_page_and_a_rule_parts_the_others() -> None:
    first, second = item_sheets((BARE, BARE), str)
    assert isinstance(first, Fitted)
    assert isinstance(second, Fitted)
    for order in first.orders:
        assert isinstance(order[0], Heading)
        assert order[0].new_page
    assert [order[0] for order in second.orders] == [Gap(40, ruled=True)] * 2


def test_a_sheet_that_goes_on_says_whose_it_is() -> None:
    (fitted,) = item_sheets((BARE,), str)
    assert isinstance(fitted, Fitted)
    assert fitted.running.text == "Item F-A900, continued"


def test_the_overview_counts_and_points_to_the_sheets() -> None:
    whole, _ = overview(ITEMS, (item(), BARE), str)
    assert isinstance(whole, Whole)
    table = whole.blocks[1]
    assert isinstance(table, Table)
    assert list(said(table.rows)) == ["F-A012", "Tail or aft skirt", "3", "2", "F-A900", "Bolt or screw", "0", "0"]
    assert [row.cells[-1][0].page_of for row in table.rows] == ["item-0", "item-1"]


def test_the_overview_marks_what_must_not_be_taken_for_an_observation_that_stands() -> None:
    marked = replace(BARE, set_aside="A stone", conflicts=("Two colours",), provenance=HOST)
    old = replace(marked, set_aside="", conflicts=(), measurements=(replace(measurement(), superseded="unit"),))
    whole, _ = overview(ITEMS, (marked, old), str)
    assert isinstance(whole, Whole)
    table = whole.blocks[1]
    assert isinstance(table, Table)
    first, second = table.rows
    assert [para.text for para in first.cells[1][1:]] == [
        "Set aside",
        "Contradicting entries, undecided",
        "Stated by host",
    ]
    assert (first.cells[0][0].style.struck, second.cells[0][0].style.struck) == (True, False)
    assert second.cells[3][0].text == "0"


def test_an_overview_of_nothing_says_so() -> None:
    whole, _ = overview(ITEMS, (), str)
    assert isinstance(whole, Whole)
    (heading,) = whole.blocks
    assert isinstance(heading, Heading)
    assert heading.lead == "This packet holds no items."
