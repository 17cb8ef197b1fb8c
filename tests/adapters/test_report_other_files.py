"""Files besides the photographs stand under true names, and nothing is said of what was not looked at."""

from dataclasses import replace

from fieldkit.report.blocks import Block, Gap, Heading
from fieldkit.report.compound import Whole
from fieldkit.report.content import Extent, FileRow, OtherFiles, ReportContent
from fieldkit.report.marks import Anchor
from fieldkit.report.other_files import other_files
from fieldkit.report.tables import Table
from tests.adapters.report_content import SUPPLIED, content, digest, empty

HERE = Anchor("files", "Other files", 0)
HASH = digest("a file")


def section(said: ReportContent) -> tuple[Block, ...]:
    whole, gap = other_files(HERE, said, str)
    assert isinstance(whole, Whole)
    assert isinstance(gap, Gap)
    return whole.blocks


def lead(said: ReportContent) -> str:
    heading = section(said)[0]
    assert isinstance(heading, Heading)
    assert (heading.text, heading.anchor) == ("Other files", HERE)
    return heading.lead


def lists(said: ReportContent) -> list[Whole]:
    return [block for block in section(said) if isinstance(block, Whole)]


def titles(said: ReportContent) -> list[str]:
    return [block.text for one in lists(said) for block in one.blocks if isinstance(block, Heading)]


def test_each_kind_has_a_list_of_its_own() -> None:
    assert titles(content()) == [
        "In the packet, not readable as photographs",
        "Content that came again under another name",
        "Met and not taken",
        "Held elsewhere: the log knows them, their bytes are not in this packet",
    ]


def test_a_kind_of_which_there_is_none_is_left_out() -> None:
    said = replace(empty(), other_files=OtherFiles(not_taken=(FileRow("link.jpg", "it is a symbolic link"),)))
    assert titles(said) == ["Met and not taken"]


def test_a_row_says_what_it_is_and_where_it_came_from() -> None:
    said = replace(empty(), other_files=OtherFiles(kept=(FileRow("a.mp4", "a video", HASH, SUPPLIED),)))
    table = lists(said)[0].blocks[1]
    assert isinstance(table, Table)
    (row,) = table.rows
    assert [[para.text for para in cell] for cell in row.cells] == [
        ["a.mp4", f"{HASH[:8]} … {HASH[-8:]}"],
        ["a video", SUPPLIED.words],
    ]


def test_where_there_is_nothing_only_the_records_are_spoken_of() -> None:
    assert (lead(empty()), titles(empty())) == ("The records name no other files.", [])


def test_a_selection_says_that_it_lists_a_part() -> None:
    assert lead(replace(empty(), extent=Extent("chosen", ("F-A001",)))).startswith(
        "A packet of chosen items lists only"
    )
