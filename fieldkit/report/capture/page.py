"""One page at true scale: what is drawn on it, and the words beside that."""

from dataclasses import dataclass

from fieldkit import __version__
from fieldkit.report.blocks import Para, piled, strips
from fieldkit.report.capture.paper import MM, Paper
from fieldkit.report.faces import Faces
from fieldkit.report.fonts import Fonts
from fieldkit.report.marks import Mark, Sheet
from fieldkit.report.paint import Properties, paint_sheet
from fieldkit.report.setting import Typesetter


@dataclass(frozen=True, slots=True)
class Words:
    """Paragraphs one under another, in a box in mm that they must not leave in any language."""

    paras: tuple[Para, ...]
    left: float
    top: float
    across: float
    down: float

    def marks(self, setter: Typesetter) -> tuple[tuple[Mark, ...], float]:
        """The lines as they are drawn, and how many mm of the box they take."""
        lines = strips(self.paras, setter, self.left * MM, self.across * MM)
        marks, end = piled(lines, self.top * MM)
        return marks, end / MM - self.top


@dataclass(frozen=True, slots=True)
class Page:
    """`title` names the document; `marks` are placed from the top left corner of the paper, in points."""

    title: str
    paper: Paper
    marks: tuple[Mark, ...]
    words: tuple[Words, ...]

    def setter(self, fonts: Fonts) -> Typesetter:
        """Sets the words of this page."""
        return Typesetter(Faces(fonts, {para.text for words in self.words for para in words.paras}))


def render_page(page: Page, fonts: Fonts) -> bytes:
    """The page as PDF. The same page gives the same bytes.

    Raises `CannotRead` for a missing font package, `CannotWrite` if the cache of `fonts` cannot be written.
    """
    setter = page.setter(fonts)
    said = (mark for words in page.words for mark in words.marks(setter)[0])
    sheet = Sheet(page.paper.across * MM, page.paper.down * MM, (*page.marks, *said))
    return paint_sheet(sheet, Properties(page.title, f"fieldkit {__version__}"), setter)
