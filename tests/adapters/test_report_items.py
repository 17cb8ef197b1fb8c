"""An item's sheet says what is recorded, in a fixed order, and nothing else."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from fieldkit.report.blocks import Block, Callout, Gap, Heading, Para, Prose
from fieldkit.report.compound import Whole
from fieldkit.report.content import Fact, ItemSheet
from fieldkit.report.items import FIRST_PHOTOS, item_sheets, overview
from fieldkit.report.marks import Anchor
from fieldkit.report.photos import Photos
from fieldkit.report.tables import Row, Table
from tests.adapters.report_content import correction, item, marking, measurement, note, photo

ITEMS = Anchor("items", "Items", 0)
BARE = ItemSheet("F-A900", "Bolt or screw")


def sheet(shown: ItemSheet) -> tuple[Block, ...]:
    (whole,) = item_sheets((shown,), str)
    assert isinstance(whole, Whole)
    return whole.blocks


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
        "P-0012 · P-02",
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
        "Observed by us (P-02)",
    ]


def test_a_note_stands_above_who_wrote_it() -> None:
    table = tables(replace(BARE, notes=(note("Seen from the north"),)))[0]
    assert list(said(table.rows)) == [
        "Seen from the north",
        "Observation · P-03 · 2024-04-03 09:40:12Z · Stated by host",
    ]


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
    if count > FIRST_PHOTOS:
        assert blocks[-1] is pictures[-1]


def test_the_first_sheet_begins_a_page_and_a_rule_parts_the_others() -> None:
    first, second = item_sheets((BARE, BARE), str)
    assert isinstance(first, Whole)
    assert isinstance(second, Whole)
    assert isinstance(first.blocks[0], Heading)
    assert first.blocks[0].new_page
    assert second.blocks[0] == Gap(40, ruled=True)


def test_a_sheet_that_goes_on_says_whose_it_is() -> None:
    (whole,) = item_sheets((BARE,), str)
    assert isinstance(whole, Whole)
    assert isinstance(whole.running, Para)
    assert whole.running.text == "Item F-A900, continued"


def test_the_overview_counts_and_points_to_the_sheets() -> None:
    whole, _ = overview(ITEMS, (item(), BARE), str)
    assert isinstance(whole, Whole)
    table = whole.blocks[1]
    assert isinstance(table, Table)
    assert list(said(table.rows)) == ["F-A012", "Tail or aft skirt", "3", "2", "F-A900", "Bolt or screw", "0", "0"]
    assert [row.cells[-1][0].page_of for row in table.rows] == ["item-0", "item-1"]


def test_an_overview_of_nothing_says_so() -> None:
    whole, _ = overview(ITEMS, (), str)
    assert isinstance(whole, Whole)
    (heading,) = whole.blocks
    assert isinstance(heading, Heading)
    assert heading.lead == "This packet holds no items."
