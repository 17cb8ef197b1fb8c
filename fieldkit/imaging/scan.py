"""Codes in a picture, looked for by the decoder child, and by nobody else: the picture may be a stranger's."""

import json
from typing import Any, Final

from fieldkit.imaging.fineness import STEPS
from fieldkit.imaging.pixels import Sight
from fieldkit.imaging.protocol import LONGEST_CODE, MOST_CODES
from fieldkit.imaging.rgb import as_rgb

LEAST_EDGE: Final = 1200
"""A picture is reduced as long as its longer edge keeps so many pixels: codes that fill a screen are found so."""

MOST_PIXELS: Final = 50_000_000
"""More are not searched: the search keeps several copies of them."""


SYMBOLS: Final = "QRCode|MicroQRCode|RMQRCode|DataMatrix"
"""As zxing-cpp names them. Square codes alone, with error correction: bars are also seen where none are."""


def codes(sight: Sight, data: bytes, decoder: str, thorough: bool) -> bytes:
    """The codes of a picture as JSON: found when it is reduced, or else, if `thorough`, as fine as may be."""
    sight.open(data, decoder)
    try:
        found = _in_order(sight, thorough)
        return json.dumps({"codes": found[:MOST_CODES]}).encode("ascii")
    finally:
        sight.close()


def _in_order(sight: Sight, thorough: bool) -> list[dict[str, Any]]:
    width, height = sight.size
    coarse = next((step for step in STEPS if max(width, height) >= LEAST_EDGE * step), 1)
    fine = next(
        step for step in reversed(STEPS) if step >= sight.finest and width * height <= MOST_PIXELS * step**2
    )
    found = _at(sight, max(coarse, fine))
    return found if found or not thorough or fine >= coarse else _at(sight, fine)


def _at(sight: Sight, step: int) -> list[dict[str, Any]]:
    """What is found when every `step` x `step` pixels are one."""
    import zxingcpp  # loaded before the limits were set, and only by a child that looks for codes

    pixels = sight.decoded(step)
    grey = (as_rgb(pixels) if pixels.has_transparency_data else pixels).convert("L")
    by = step // sight.step
    symbols = zxingcpp.barcode_formats_from_str(SYMBOLS)
    seen = zxingcpp.read_barcodes(
        grey.reduce(by) if by > 1 else grey, formats=symbols, text_mode=zxingcpp.TextMode.Plain
    )
    return [_told(one, step) for one in seen if len(one.text) <= LONGEST_CODE]


def _told(one: Any, step: int) -> dict[str, Any]:
    """A code, its corners clockwise from that at its own top left, in stored pixels."""
    at = one.position
    corners = (at.top_left, at.top_right, at.bottom_right, at.bottom_left)
    half = (step - 1) / 2
    return {
        "symbol": one.format.name,
        "text": one.text,
        "corners": [(corner.x * step + half, corner.y * step + half) for corner in corners],
    }
