"""The recovery sheet: one page from which the key can be typed or scanned back."""

from dataclasses import replace

import pytest
import segno

from fieldkit.report.compound import Beside
from fieldkit.report.fonts import Fonts
from fieldkit.report.pages import sizes, words
from fieldkit.report.recovery import RecoverySheet, compose, recovery_text, render_recovery_sheet
from fieldkit.vault import RecoveryKey
from tests.make import FONTS

SHEET = RecoverySheet(
    RecoveryKey.new(), "0123" * 8, "XX-2024-AA-001", "visit.fieldkit", "P-01", False, "2026-03-02T08:00:00Z"
)


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    FONTS.mkdir(parents=True, exist_ok=True)
    return Fonts(FONTS)


def test_the_key_is_typed_back_from_the_page_and_from_the_text(fonts: Fonts) -> None:
    page = render_recovery_sheet(SHEET, fonts)
    assert len(sizes(page)) == 1
    for said in (words(page, 0), recovery_text(SHEET)):
        assert RecoveryKey.read(said, "sheet") == SHEET.key
        for fact in ("XX-2024-AA-001", SHEET.mission, "visit.fieldkit", "P-01", "age --decrypt"):
            assert fact in said
        assert "SAMPLE" not in said
        numbered = " ".join(said.split())
        assert all(f"({n}) {group}" in numbered for n, group in enumerate(SHEET.key.groups, 1))


def test_the_code_holds_the_key(fonts: Fonts) -> None:
    beside = next(block for block in compose(SHEET, str) if isinstance(block, Beside))
    expected = segno.make_qr(SHEET.key.line, error="m", boost_error=False)
    assert beside.code.rows == tuple(tuple(module == 1 for module in row) for row in expected.matrix)


def test_the_sheet_of_a_sample_says_so(fonts: Fonts) -> None:
    sample = replace(SHEET, sample=True)
    assert "SAMPLE, NOT EVIDENCE" in words(render_recovery_sheet(sample, fonts), 0)
    assert recovery_text(sample).startswith("SAMPLE, NOT EVIDENCE")
    assert SHEET.key.line not in repr(SHEET)
