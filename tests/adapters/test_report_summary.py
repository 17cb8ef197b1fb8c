"""The PDF as a reader, a machine and an attacker meet it."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache

import pypdfium2
import pytest

from fieldkit.errors import Cancelled, CannotRead
from fieldkit.progress import Step, silent
from fieldkit.report.blocks import Gap
from fieldkit.report.content import Extent, FileRow, ItemSheet, LogHead, MeasurementLine, OtherFiles, ReportContent
from fieldkit.report.faces import Faces
from fieldkit.report.fitting import Fitted
from fieldkit.report.marks import CodeMark, PageMark, Panel, PhotoMark, TextMark
from fieldkit.report.paginate import paginate
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import TEXT_HEIGHT, TEXT_WIDTH
from fieldkit.report.summary import compose, render, texts_of
from tests.adapters.report_content import (
    CYRILLIC_NAME,
    HOSTILE,
    INTERVAL,
    content,
    digest,
    empty,
    fonts,
    hostile,
    item,
    photo,
    photo_row,
    picture,
)

SAMPLE = "SAMPLE, NOT EVIDENCE"


def pdf(said: ReportContent) -> bytes:
    return render(said, fonts(), silent)


@contextmanager
def opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    document = pypdfium2.PdfDocument(data)
    try:
        yield document
    finally:
        document.close()


def pages(data: bytes) -> list[str]:
    """The text of each page."""
    with opened(data) as document:
        return [page.get_textpage().get_text_range() for page in document]


def whole(data: bytes) -> str:
    return re.sub(r"\s+", " ", " ".join(pages(data)))


@cache
def usual() -> bytes:
    return pdf(content())


@cache
def attacked() -> bytes:
    return pdf(hostile())


def test_every_page_bears_its_marks() -> None:
    found = pages(usual())
    for number, text in enumerate(found, 1):
        assert text.count("UNCLASSIFIED · TLP:AMBER") >= 2
        assert text.count(SAMPLE) >= 2
        assert "PKT-XX-2024-AA-001-A-0001" in text
        assert "Edition: Field, full" in text
        assert f"Page {number} of {len(found)}" in text


def test_a_sample_is_marked_at_the_top_and_at_the_bottom_of_the_paper() -> None:
    with opened(usual()) as document:
        for page in document:
            text = page.get_textpage()
            search = text.search(SAMPLE)
            found = list(iter(search.get_next, None))
            heights = sorted(text.get_charbox(start)[1] for start, _ in found)
            assert heights[0] < 60
            assert heights[-1] > 780


def test_real_evidence_is_not_called_a_sample() -> None:
    assert SAMPLE not in whole(pdf(content(0, 1, 1, sample=False)))


def test_the_watermark_lies_under_everything_else() -> None:
    with opened(usual()) as document:
        first = next(iter(document[0].get_objects()))
        assert first.get_matrix().b != 0  # turned


def test_a_measurement_shows_its_interval_class_and_cautions() -> None:
    text = whole(usual())
    for words in (INTERVAL, "9.9 mm (95 %: 9.4–10.4 mm)", "C, indicative", "Caution: The tilt", "tilt 8.1 mm"):
        assert words in text


@pytest.mark.parametrize(
    "words", ["파편 사진 0013 (뒷면).jpg", "残骸照片_0014（背面）.jpg", "破片のカラー写真.jpg", CYRILLIC_NAME]
)
def test_names_in_other_scripts_can_be_read_and_searched(words: str) -> None:
    assert words in whole(usual())


@pytest.mark.parametrize("word", ["لوحظت", "الخلفية", "المقيس", "صورة"])
def test_arabic_words_can_be_searched(word: str) -> None:
    assert word in whole(usual())


def test_the_sheet_says_everything_about_its_item() -> None:
    text = whole(
        pdf(
            replace(
                content(0, 1, 1), items=(replace(item(), set_aside="Counted twice", conflicts=("Two colours",)),)
            )
        )
    )
    for words in (
        "F-A012", "Tail or aft skirt", "Printed tag XX2024AA001A012A", "№ 17-б", "Hazard None observed",
        "left with host",
        "Provenance: Observed by us", "P-0120", "{A}B {3|8}11 [2]47", "Stated by host", "Second reading",
        "This item was set aside Counted twice", "undecided Two colours",
    ):  # fmt: skip
        assert words in text, words


def test_a_sheet_shows_no_table_that_has_no_rows() -> None:
    bare = ItemSheet("F-A900", "Bolt", measurements=(MeasurementLine("Length", "12 mm", "A", "Caliper", "P-01"),))
    text = whole(pdf(replace(content(0, 1, 1), items=(bare,))))
    assert "Length 12 mm A Caliper P-01" in text
    for words in ("Largest contributions", "Superseded", "Markings", "Notes", "Corrections", "Description", "Tags"):
        assert words not in text


def test_a_superseded_measurement_says_why() -> None:
    old = replace(
        item(), measurements=(MeasurementLine("Length", "12 mm", "A", "Caliper", "P-01", superseded="unit"),)
    )
    assert "No longer stands: unit" in whole(pdf(replace(content(0, 1, 1), items=(old,))))


def test_the_cover_says_whether_it_is_the_whole_mission() -> None:
    assert "The whole mission" in pages(usual())[0]
    chosen = replace(content(0, 1, 1), extent=Extent("chosen", ("F-A001",), photographs_left=124, elsewhere=3))
    first = re.sub(r"\s+", " ", pages(pdf(chosen))[0])
    for words in (
        "A selection, not the whole mission",
        "F-A001",
        "photographs 124",
        "not in this mission folder: 3.",
    ):
        assert words in first


def test_a_figure_that_no_longer_stands_is_struck_through() -> None:
    line = MeasurementLine("Length", "12 mm", "A", "Caliper", "P-01")
    old, new = (
        pdf(replace(content(0, 1, 1), items=(ItemSheet("F-A900", "Bolt", measurements=(one,)),)))
        for one in (replace(line, superseded="unit"), line)
    )
    assert rectangles(old) == rectangles(new) + 4  # through quantity, figure, class and method


def rectangles(data: bytes) -> int:
    with opened(data) as document:
        return sum(1 for page in document for _ in page.get_objects(filter=[2]))  # FPDF_PAGEOBJ_PATH


def test_the_log_heads_are_printed_in_groups() -> None:
    head = digest("head")
    last = re.sub(r"\s+", " ", pages(usual())[-1])
    assert " ".join(head[start : start + 8] for start in range(0, 64, 8)) in last


def test_files_that_are_no_photographs_stand_there_with_their_reason() -> None:
    text = whole(usual())
    for words in ("its format is kept but not shown", "shortcut.jpg", "it is a symbolic link", "DSCF4072.RAF"):
        assert words in text


def test_hashes_of_the_photo_log_are_shortened() -> None:
    full = photo_row(1).sha256
    assert f"{full[:8]} … {full[-8:]}" in whole(usual())


def test_the_same_content_gives_the_same_bytes_whatever_came_before() -> None:
    first = usual()
    attacked()
    assert pdf(content()) == first


def test_an_empty_packet_says_what_it_does_not_hold() -> None:
    text = whole(pdf(empty()))
    for words in (
        "This packet holds no items.", "This packet holds no photographs.", "The records name no other files.",
        "The custody log holds no entries.", "No signer is named.", "None follows from the records.",
        "No two entries",
    ):  # fmt: skip
        assert words in text, words
    assert re.search(r"Cases\s+none\s", text)
    assert "Photographs without an item" not in text


def test_the_file_holds_no_remarks_of_the_library() -> None:
    assert b": class " not in re.sub(rb"stream\n.*?endstream", b"", usual(), flags=re.DOTALL)


def test_short_sheets_share_a_page_with_a_rule_between_them() -> None:
    said = replace(content(0, 1, 1), items=(ItemSheet("F-A901", "Rivet"), ItemSheet("F-A902", "Bolt")))
    assert any("F-A901" in text and "Bolt" in text and "Contents" not in text for text in pages(pdf(said)))
    sheets = [block for block in compose(said, str) if isinstance(block, Fitted)]
    assert [sum(inner == Gap(40, ruled=True) for inner in sheet.orders[0]) for sheet in sheets] == [0, 1]


def test_contents_and_outline_lead_to_the_right_pages() -> None:
    with opened(usual()) as document:
        outline = [(mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    found = pages(usual())
    assert [title for title, _ in outline] == [
        "Items", "F-A001", "F-A002", "Photographs without an item", "Photo log",
        "Other files", "Custody log", "Log heads",
    ]  # fmt: skip
    for title, page in outline:
        assert title in found[page]
        assert title.startswith("F-A") or re.search(rf"{title}\s+{page + 1}\b", found[1])


def test_a_translation_is_used_and_set() -> None:
    words = {"Contents": "目录", "Photo log": "照片日志", "Page {page} of {pages}": "第{page}页，共{pages}页"}
    made = render(content(0, 1, 1), fonts(), silent, lambda text: words.get(text, text))
    with opened(made) as document:
        assert "照片日志" in [mark.get_title() for mark in document.get_toc()]
    assert f"第1页，共{len(pages(made))}页" in pages(made)[0]


def test_the_date_of_the_file_is_the_claim_of_the_packet() -> None:
    with opened(usual()) as document:
        properties = document.get_metadata_dict()
    assert properties["CreationDate"] == properties["ModDate"] == "D:20240404184000Z"
    assert properties["Title"] == "Evidence packet report PKT-XX-2024-AA-001-A-0001"


def test_all_fonts_travel_with_the_file() -> None:
    assert b"/Helvetica" not in usual()
    assert usual().count(b"/FontDescriptor ") == usual().count(b"/FontFile2 ") > 4


def test_hostile_texts_stand_there_as_text() -> None:
    text = whole(attacked())
    for words in (
        '<img src="/etc/passwd"/>',
        '<a href="javascript:alert(1)">press</a>',
        "<b>unclosed",
        ") Tj ET /Evil",
    ):
        assert words in text
    for words in ("invoice‹U+202E›gpj.exe", "‹U+0007›", "‹U+D800›", "‹U+200B›", "‹U+1F600›", "‹U+05E9›"):
        assert words in text


def test_hostile_texts_have_no_effect() -> None:
    objects = re.sub(rb"stream\n.*?endstream", b"", attacked(), flags=re.DOTALL)
    for name in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/EmbeddedFile", b"/OpenAction", b"/AA"):
        assert re.search(name + rb"\b", objects) is None
    assert "root:" not in whole(attacked())
    with opened(attacked()) as document:
        shown = sum(1 for page in document for _ in page.get_objects(filter=[3]))  # FPDF_PAGEOBJ_IMAGE
    assert shown == 3 * len(HOSTILE) + 2


@pytest.mark.parametrize("said", [content(3), hostile(), empty()], ids=["usual", "hostile", "empty"])
def test_nothing_stands_outside_the_text_area(said: ReportContent) -> None:
    blocks = tuple(compose(said, str))
    setter = Typesetter(Faces(fonts(), set(texts_of(blocks))))
    slabs = (slab for block in blocks for slab in block.slabs(setter, TEXT_WIDTH))
    for page in paginate(slabs, TEXT_HEIGHT).pages:
        assert page
        for placed in page:
            assert placed.y + placed.slab.height <= TEXT_HEIGHT + 1e-6
            for mark in placed.slab.marks:
                assert 0 <= placed.y + mark.y <= TEXT_HEIGHT
                assert mark.x >= -1e-6
                assert mark.x + width_of(mark) <= TEXT_WIDTH + 1e-6


def width_of(mark: TextMark | PageMark | Panel | PhotoMark | CodeMark) -> float:
    if isinstance(mark, TextMark):
        return mark.line.width
    if isinstance(mark, CodeMark):
        return mark.size
    return 0.0 if isinstance(mark, PageMark) else mark.width


def test_pages_grow_in_step_with_the_log() -> None:
    counts = [len(pages(pdf(content(0, rows, rows)))) for rows in (100, 200, 400)]
    assert counts[2] - counts[1] == pytest.approx(2 * (counts[1] - counts[0]), abs=2)


def test_photographs_go_in_byte_for_byte_and_each_but_once() -> None:
    one = photo(1)
    sheets = (replace(item(1), photos=(one, photo(2))), replace(item(2), photos=(one,)))
    made = pdf(replace(content(0, 1, 1), items=sheets, unlinked_photos=()))
    assert made.count(picture(1)) == made.count(picture(2)) == 1
    assert b"/Length %d " % len(picture(1)) in made.replace(b"\n", b" ")


def test_a_photograph_is_not_distorted_by_a_wrong_size() -> None:
    wrong = replace(photo(1, size=(320, 240)), pixels=(240, 320))
    made = pdf(replace(content(0, 1, 1), items=(), unlinked_photos=(wrong,)))
    with opened(made) as document:
        (shown,) = [image for page in document for image in page.get_objects(filter=[3])]
        left, bottom, right, top = shown.get_bounds()
    assert (right - left) / (top - bottom) == pytest.approx(320 / 240)


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\xff\xd8\xff\xe0\x00"])
def test_a_preview_that_is_no_jpeg_stops_the_report(data: bytes) -> None:
    bad = replace(photo(7), preview=lambda: data)
    with pytest.raises(CannotRead, match="P-0007"):
        pdf(replace(content(0, 1, 1), unlinked_photos=(bad,)))


def test_previews_are_read_when_their_page_is_written_and_work_stops_on_request() -> None:
    read: list[int] = []

    def noted(number: int) -> bytes:
        read.append(number)
        return picture(number % 5)

    def stop(step: Step) -> None:
        if read:
            raise Cancelled

    many = tuple(replace(photo(n), preview=lambda n=n: noted(n)) for n in range(40))
    with pytest.raises(Cancelled):
        render(replace(content(0, 1, 1), unlinked_photos=many), fonts(), stop)
    assert 0 < len(read) < 10


def test_progress_counts_the_pages() -> None:
    steps: list[Step] = []
    made = render(content(0, 1, 1), fonts(), steps.append)
    total = len(pages(made))
    assert [(step.done, step.total) for step in steps] == [(number, total) for number in range(total + 1)]


def codes(said: ReportContent) -> list[CodeMark]:
    blocks = tuple(compose(said, str))
    setter = Typesetter(Faces(fonts(), set(texts_of(blocks))))
    slabs = [slab for block in blocks for slab in block.slabs(setter, TEXT_WIDTH)]
    return [mark for slab in slabs for mark in slab.marks if isinstance(mark, CodeMark)]


def test_the_code_on_the_cover_stays_readable_with_many_streams() -> None:
    heads = tuple(LogHead(digest(f"{n}")[:32], n, digest(f"h{n}"), digest(f"r{n}")) for n in range(12))
    cover, *each = codes(replace(content(0, 1, 1), log_heads=heads))
    assert len(each) == 12
    assert max(len(code.rows) / code.size for code in (cover, *each)) < 0.75  # modules a point: 0.47 mm each
    assert "The log heads are on the last page." in whole(pdf(replace(content(0, 1, 1), log_heads=heads)))


def test_a_short_register_shares_a_page_with_the_one_before() -> None:
    found = pages(pdf(replace(content(0, 20, 2), other_files=OtherFiles((FileRow("a.mp4", "A video."),)))))
    assert next(text for text in found if "P-0020" in text) == next(text for text in found if "A video." in text)
