"""The QR code of a text (ISO/IEC 18004, error correction M), as squares to be drawn."""

import segno

Modules = tuple[tuple[bool, ...], ...]
"""Rows from above, True for dark; nothing around them."""

QUIET = 4
"""Width of the white edge that a reader needs around a code, in modules."""


def code_of(text: str) -> Modules:
    """The smallest code that holds `text`."""
    symbol = segno.make_qr(text, error="m", boost_error=False)
    return tuple(tuple(module == 1 for module in row) for row in symbol.matrix)
