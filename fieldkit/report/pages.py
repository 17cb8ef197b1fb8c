"""Pages of a report as pictures and as words, to be looked at before and after it is sealed.

Only for what was made here: PDFium reads in this process, and nothing of strangers is given to it. It serves one
caller at a time, whichever thread that runs in, so every call opens the document and closes it again.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass

import pypdfium2


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as 8-bit RGB, top row first; each row is `stride` bytes long, which may be more than it needs."""

    width: int
    height: int
    stride: int
    rgb: bytes


def sizes(document: bytes) -> tuple[tuple[float, float], ...]:
    """Width and height of every page in points (1/72 inch)."""
    with _opened(document) as opened:
        return tuple(opened.get_page_size(page) for page in range(len(opened)))


def picture(document: bytes, page: int, width: int) -> PagePicture:
    """The page with that number, counted from 0, `width` pixels wide."""
    with _opened(document) as opened, closing(opened[page]) as found:
        scale = width / found.get_width()
        with closing(found.render(scale=scale, rev_byteorder=True)) as bitmap:
            return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def words(document: bytes, page: int) -> str:
    """What stands on the page with that number, counted from 0, for those who hear it."""
    with _opened(document) as opened, closing(opened[page]) as found, closing(found.get_textpage()) as text:
        return str(text.get_text_range())


@contextmanager
def _opened(document: bytes) -> Iterator[pypdfium2.PdfDocument]:
    with closing(pypdfium2.PdfDocument(document)) as opened:
        yield opened
