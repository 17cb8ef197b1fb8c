"""The segments of a JPEG up to its first scan (ITU-T T.81, B.1.1), for the decoder child."""

from collections.abc import Iterator
from typing import Final, NamedTuple

START: Final = b"\xff\xd8\xff"
MOST: Final = 10_000
BARE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers without a length."""
SCAN: Final = 0xDA
END: Final = 0xD9
FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
"""Frames that an ordinary decoder reads: baseline, extended, progressive."""


class Segment(NamedTuple):
    """A marker's second byte, where what follows its length lies, and whether the data end within."""

    marker: int
    start: int
    end: int
    cut: bool


def segments(data: bytes, at: int = 0) -> Iterator[Segment]:
    """Those of the JPEG that begins at `at`, as far as they can be followed."""
    at += 2
    for _ in range(MOST):
        if data[at : at + 1] != b"\xff" or at + 4 > len(data):
            return
        marker = data[at + 1]
        if marker == 0xFF or marker in BARE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in {SCAN, END} or length < 2:
            return
        end = at + 2 + length
        yield Segment(marker, at + 4, min(end, len(data)), end > len(data))
        at = end


def size_of(data: bytes, at: int = 0) -> tuple[int, int] | None:
    """Width and height of the JPEG that begins at `at`; nothing of one that is not of three colours of 8 bits."""
    for segment in segments(data, at):
        if segment.marker in FRAMES:
            head = data[segment.start : segment.end]
            if len(head) < 6 or head[0] != 8 or head[5] != 3:
                return None
            return int.from_bytes(head[3:5], "big"), int.from_bytes(head[1:3], "big")
    return None
