"""Boxes of the ISO base media file format (ISO/IEC 14496-12), as HEIF, AVIF and CR3 are made of; for the child.

Every length is a claim of the file: whatever does not fit ends the search.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fieldkit.imaging.spans import Span

MOST: Final = 10_000
LARGE: Final = 1
TO_THE_END: Final = 0


class Box(NamedTuple):
    """A box: its type, for `uuid` the 16 bytes after it too, and where its content lies."""

    kind: bytes
    start: int
    end: int


class Numbers:
    """Big-endian numbers read one after the other. Raises `EOFError` past the end."""

    def __init__(self, data: bytes, start: int, end: int) -> None:
        self._data, self._at, self._end = data, start, end

    def next(self, size: int) -> int:
        """The next number, of `size` bytes; of none it is 0."""
        if self._at + size > self._end:
            raise EOFError
        found = int.from_bytes(self._data[self._at : self._at + size], "big")
        self._at += size
        return found

    def skip(self, size: int) -> None:
        """Go on after so many bytes, without a look at them."""
        if self._at + size > self._end:
            raise EOFError
        self._at += size

    def letters(self, size: int) -> bytes:
        """The next `size` bytes as they are."""
        return self.next(size).to_bytes(size, "big")


def boxes(data: bytes, start: int, end: int) -> Iterator[Box]:
    """Those that lie between `start` and `end`, one after the other."""
    while start + 8 <= end:
        length, kind, content = (
            int.from_bytes(data[start : start + 4], "big"),
            data[start + 4 : start + 8],
            start + 8,
        )
        if length == LARGE:
            length, content = int.from_bytes(data[content : content + 8], "big"), content + 8
        elif length == TO_THE_END:
            length = end - start
        if kind == b"uuid":
            kind, content = kind + data[content : content + 16], content + 16
        if content > start + length or start + length > end:
            return
        yield Box(kind, content, start + length)
        start += length


def within(data: bytes, box: Box, *path: bytes) -> Box | None:
    """The first box down that path of types."""
    if not path:
        return box
    inner = (one for one in boxes(data, box.start, box.end) if one.kind == path[0])
    return next((found for one in inner if (found := within(data, one, *path[1:]))), None)


def items(data: bytes, meta: Box, kind: bytes) -> list[Span]:
    """Where the items of a type lie in the file and how long they are; one in several pieces is left out.

    `meta`: the content of the box of that name, after its version and flags. Raises `EOFError` if it is cut off.
    """
    at = places(data, meta)
    return [at[number] for number, what in kinds(data, meta) if what == kind and number in at]


def kinds(data: bytes, meta: Box) -> Iterator[tuple[int, bytes]]:
    """Number and type of every item. Raises as `items` does."""
    infos = within(data, meta, b"iinf")
    if infos is None:
        return
    version = data[infos.start]
    for box in boxes(data, infos.start + (6 if version == 0 else 8), infos.end):
        numbers = Numbers(data, box.start, box.end)
        each = numbers.next(4) >> 24
        if box.kind == b"infe" and each >= 2:
            number, _ = numbers.next(2 if each == 2 else 4), numbers.next(2)
            yield number, numbers.letters(4)


def places(data: bytes, meta: Box) -> dict[int, Span]:
    """Start and length of every item that lies in one piece (14496-12, 8.11.3). Raises as `items` does."""
    table, store = within(data, meta, b"iloc"), within(data, meta, b"idat")
    if table is None:
        return {}
    numbers = Numbers(data, table.start, table.end)
    version, sizes = numbers.next(4) >> 24, numbers.next(2)
    of_offset, of_length, of_base, of_index = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15, sizes & 15
    before, found = of_index if version else 0, {}
    for _ in range(min(numbers.next(2 if version < 2 else 4), MOST)):
        number = numbers.next(2 if version < 2 else 4)
        method = numbers.next(2) & 15 if version else 0
        numbers.next(2)  # which file: only this one is looked at
        base, pieces = numbers.next(of_base), numbers.next(2)
        start = {0: 0, 1: store.start if store else None}.get(method)
        if pieces == 1 and start is not None:
            numbers.skip(before)
            found[number] = Span(start + base + numbers.next(of_offset), numbers.next(of_length))
        else:  # in one step: 65 535 pieces for each of many items take no bytes where their numbers have none
            numbers.skip(pieces * (before + of_offset + of_length))
    return found


def made(kind: bytes, *parts: bytes, version: int | None = None, flags: int = 0) -> bytes:
    """A box of our own, with version and flags if it has any."""
    head = b"" if version is None else (version << 24 | flags).to_bytes(4, "big")
    body = head + b"".join(parts)
    return (8 + len(body)).to_bytes(4, "big") + kind + body
