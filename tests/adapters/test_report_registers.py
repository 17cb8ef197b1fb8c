"""The registers hold a row for everything, and a sentence where there is nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from fieldkit.report import registers
from fieldkit.report.blocks import Block, Heading
from fieldkit.report.compound import Beside, Whole, WritingLines
from fieldkit.report.content import CustodyRow, Extent, LogHead, PhotoLogRow, ReportContent, Totals, Translate
from fieldkit.report.marks import Anchor
from fieldkit.report.other_files import shortened
from fieldkit.report.photos import Photos
from fieldkit.report.tables import Row, Table
from tests.adapters.report_content import OURS, SUPPLIED, content, digest, empty

HERE = Anchor("here", "A register", 0)
HASH = digest("a file")
Section = Callable[[Anchor, ReportContent, Translate], Iterator[Block]]


def section(make: Section, said: ReportContent) -> tuple[Heading, tuple[Block, ...]]:
    whole, *_ = make(HERE, said, str)
    assert isinstance(whole, Whole)
    heading, *body = whole.blocks
    assert isinstance(heading, Heading)
    return heading, tuple(body)


def cells(row: Row) -> list[list[str]]:
    return [[para.text for para in cell if para.text] for cell in (*row.cells, row.below)]


def only_row(make: Section, said: ReportContent) -> list[list[str]]:
    _, (table,) = section(make, said)
    assert isinstance(table, Table)
    (row,) = table.rows
    return cells(row)


def test_a_row_of_the_photo_log() -> None:
    row = PhotoLogRow(
        "P-0001", "a.jpg", HASH, "Camera A", "2024:04:03 11:12:07", True, "F-A012", "Close", "Damaged"
    )
    assert only_row(registers.photo_log, replace(empty(), photo_log=(row,))) == [
        ["P-0001"],
        ["a.jpg", f"{HASH[:8]} … {HASH[-8:]} · with position"],
        ["2024:04:03 11:12:07", "Camera A"],
        ["F-A012", "Close"],
        ["Remark: Damaged"],
    ]


def test_a_photograph_without_position_or_remark() -> None:
    row = PhotoLogRow("P-0001", "a.jpg", HASH, "", "not recorded", False, "", "")
    *_, item, remark = only_row(registers.photo_log, replace(empty(), photo_log=(row,)))
    assert (item, remark) == ([], [])


def test_a_row_of_the_custody_log() -> None:
    row = CustodyRow(7, "2ca23f50", "2024-04-03T09:00:00Z", "P-01", "Item added", "F-A012")
    assert only_row(registers.custody, replace(empty(), custody=(row,)))[:6] == [
        ["7"], ["2ca23f50"], ["2024-04-03T09:00:00Z"], ["P-01"], ["Item added"], ["F-A012"],
    ]  # fmt: skip


def test_a_photograph_that_somebody_gave_us_says_so_in_the_log() -> None:
    row = PhotoLogRow("P-0001", "a.jpg", HASH, "", "not recorded", False, "", "", source=SUPPLIED)
    *_, below = only_row(registers.photo_log, replace(empty(), photo_log=(row,)))
    assert below == [SUPPLIED.words]
    *_, below = only_row(registers.photo_log, replace(empty(), photo_log=(replace(row, source=OURS),)))
    assert below == []


def test_the_log_of_a_selection_says_how_many_entries_it_leaves_out() -> None:
    some = replace(content(0, 0, 5), extent=Extent("chosen", ("F-A001",)), totals=Totals(1, 0, 0, 0, 0, 60))
    heading, _ = section(registers.custody, some)
    assert "5 of the 60 entries of the log. The whole log is in the folder “custody”." in heading.lead
    assert "Every act" in section(registers.custody, content())[0].lead


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (registers.photo_log, "This packet holds no photographs."),
        (registers.custody, "The custody log holds no entries."),
    ],
)
def test_an_empty_register_is_a_sentence(make: Section, sentence: str) -> None:
    heading, body = section(make, empty())
    assert (heading.lead, body) == (sentence, ())


def test_every_section_can_be_found() -> None:
    for make in (registers.photo_log, registers.custody, registers.unlinked):
        assert section(make, content())[0].anchor == HERE


def test_photographs_without_an_item_are_shown() -> None:
    _, (photos,) = section(registers.unlinked, content())
    assert isinstance(photos, Photos)
    assert [shown.photo.number for shown in photos.photos] == ["P-0901", "P-0902", "P-0903"]


def test_each_log_head_has_its_own_code_and_the_page_ends_with_lines_for_ink() -> None:
    heads = (LogHead("a" * 32, 1, "b" * 64, "c" * 64), LogHead("d" * 32, 2, "e" * 64, "f" * 64))
    blocks = list(registers.log_heads(HERE, replace(empty(), log_heads=heads), str))
    streams = [block.blocks[0] for block in blocks if isinstance(block, Whole)]
    assert [isinstance(block, Beside) for block in streams] == [True, True]
    assert isinstance(blocks[0], Heading)
    assert blocks[0].new_page
    assert isinstance(blocks[-1], WritingLines)


@pytest.mark.parametrize(
    ("text", "short"), [(HASH, f"{HASH[:8]} … {HASH[-8:]}"), ("", ""), ("0123456789abcdef", "0123456789abcdef")]
)
def test_a_hash_is_shortened_in_the_middle(text: str, short: str) -> None:
    assert shortened(text) == short
