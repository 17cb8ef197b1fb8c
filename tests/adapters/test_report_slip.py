"""The slip: one page by which whoever receives a packet can tell that it is the one that was sealed."""

from dataclasses import replace

import pytest
import segno

from fieldkit.report.compound import Beside
from fieldkit.report.content import Signer
from fieldkit.report.fonts import Fonts
from fieldkit.report.pages import picture, sizes, words
from fieldkit.report.slip import SlipContent, compose, render_slip
from tests.make import FONTS

SEAL = "0123456789abcdef" * 4
CONTENT = SlipContent(
    packet_id="PKT-XX-2024-AA-001-A-0003",
    mission_code="XX-2024-AA-001",
    mission_title="Sample mission",
    edition="Field, complete",
    handling="Unclassified",
    sample=False,
    created="2026-03-02T08:00:00Z",
    software="fieldkit 0",
    file_name="PKT-XX-2024-AA-001-A-0003.zip",
    size=412_345_678,
    seal=SEAL,
    zip="fedcba9876543210" * 4,
    originals=38,
    signers=(Signer("monitor", "P-01", "ab" * 32), Signer("second", "P-02", "cd" * 32)),
)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    FONTS.mkdir(parents=True, exist_ok=True)
    return Fonts(FONTS)


def test_the_slip_is_one_page_that_names_the_seal_and_who_signed(fonts: Fonts) -> None:
    page = render_slip(CONTENT, fonts)
    said = words(page, 0)
    assert len(sizes(page)) == 1
    for fact in ("01234567 89abcdef", "fedcba98 76543210", "412,345,678", "P-01 (monitor)", "P-02 (second)"):
        assert fact in said
    assert "SAMPLE" not in said


def test_the_code_holds_packet_and_seal(fonts: Fonts) -> None:
    beside = next(block for block in compose(CONTENT, str) if isinstance(block, Beside))
    expected = segno.make_qr(f"PKT-XX-2024-AA-001-A-0003\n{SEAL}", error="m", boost_error=False)
    assert beside.code.rows == tuple(tuple(module == 1 for module in row) for row in expected.matrix)


def test_the_slip_of_a_sample_says_so(fonts: Fonts) -> None:
    assert "SAMPLE, NOT EVIDENCE" in words(render_slip(replace(CONTENT, sample=True), fonts), 0)


def test_the_same_content_gives_the_same_bytes(fonts: Fonts) -> None:
    assert render_slip(CONTENT, fonts) == render_slip(CONTENT, fonts)


def test_a_page_is_shown_as_wide_as_it_is_wanted(fonts: Fonts) -> None:
    page = render_slip(CONTENT, fonts)
    ((width, height),) = sizes(page)
    shown = picture(page, 0, 300)
    assert shown.width == 300
    assert shown.height == pytest.approx(300 * height / width, abs=1)
    assert len(shown.rgb) == shown.stride * shown.height
    assert shown.rgb[:3] == b"\xff\xff\xff"
