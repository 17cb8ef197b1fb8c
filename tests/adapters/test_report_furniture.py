"""Head and foot of every page."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from fieldkit.report.faces import Faces
from fieldkit.report.furniture import FOOT_RULE, HEAD_RULE, Furniture, furniture
from fieldkit.report.marks import Mark, Panel, TextMark
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import ALARM, BOTTOM, PAPER_HEIGHT, TEXT_WIDTH, TOP
from tests.adapters.report_content import content, fonts


@pytest.fixture(scope="module")
def setter() -> Typesetter:
    return Typesetter(Faces(fonts(), ["STRICTLY CONFIDENTIAL · TLP:AMBER+STRICT"]))


def texts(marks: Iterable[Mark]) -> dict[str, TextMark]:
    return {"".join(run.text for run in mark.line.runs): mark for mark in marks if isinstance(mark, TextMark)}


def around(setter: Typesetter, **changed: str | bool) -> list[Mark]:
    return list(furniture(replace(content(0, 0, 0), **changed), str).marks(3, 41, setter))  # type: ignore[arg-type]


def test_it_says_packet_edition_case_and_page(setter: Typesetter) -> None:
    assert {"PKT-XX-2024-AA-001-A-0001", "Edition: Field, full", "Mission XX-2024-AA-001", "Page 3 of 41"} <= set(
        texts(around(setter))
    )


def test_the_handling_mark_stands_in_the_middle_of_head_and_foot(setter: Typesetter) -> None:
    marks = [mark for mark in around(setter) if isinstance(mark, TextMark) and mark.style.size == 9]
    assert [mark.x + mark.line.width / 2 for mark in marks] == pytest.approx([TEXT_WIDTH / 2] * 2)
    assert marks[0].y < HEAD_RULE < FOOT_RULE < marks[1].y


def test_page_and_edition_end_at_the_right_margin(setter: Typesetter) -> None:
    found = texts(around(setter))
    for text in ("Page 3 of 41", "Edition: Field, full"):
        assert found[text].x + found[text].line.width == pytest.approx(TEXT_WIDTH)


def test_nothing_reaches_into_the_text_area(setter: Typesetter) -> None:
    for mark in around(setter, handling="STRICTLY CONFIDENTIAL · TLP:AMBER+STRICT", sample=True):
        assert mark.y < TOP or mark.y > PAPER_HEIGHT - BOTTOM


def test_a_long_mark_grows_away_from_the_text(setter: Typesetter) -> None:
    found = texts(around(setter, handling="STRICTLY CONFIDENTIAL · TLP:AMBER+STRICT"))
    assert {"STRICTLY CONFIDENTIAL ·", "TLP:AMBER+STRICT"} <= set(found)


def test_a_sample_has_two_red_bands(setter: Typesetter) -> None:
    bands = [mark for mark in around(setter, sample=True) if isinstance(mark, Panel) and mark.colour == ALARM]
    assert len(bands) == 2
    assert bands[0].y < 40
    assert bands[1].y > PAPER_HEIGHT - 60


def test_evidence_has_none(setter: Typesetter) -> None:
    assert not [mark for mark in around(setter, sample=False) if isinstance(mark, Panel) and mark.colour == ALARM]


def test_a_translation_decides_where_the_numbers_go(setter: Typesetter) -> None:
    turned = Furniture("p", "e", "h", "c", "{pages} / {page}", "")
    assert "41 / 3" in texts(turned.marks(3, 41, setter))
