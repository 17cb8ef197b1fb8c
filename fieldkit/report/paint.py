"""From marks to PDF bytes: the only module that draws.

Text goes out as glyphs, never as markup, and no address is ever opened. The same marks give the same bytes
(for one build of zlib).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby

from reportlab import rl_config
from reportlab.pdfbase.ttfonts import shapeStr
from reportlab.pdfgen.canvas import Canvas

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.progress import Report, Step
from fieldkit.report.content import PhotoOnSheet
from fieldkit.report.furniture import Furniture
from fieldkit.report.jpeg import Jpeg
from fieldkit.report.marks import (
    CodeMark,
    Mark,
    Outline,
    PageMark,
    Paginated,
    Panel,
    PhotoMark,
    Sheet,
    TextMark,
)
from fieldkit.report.setting import Line, Typesetter
from fieldkit.report.styles import HAIRLINE, MARGIN, PAPER, PAPER_HEIGHT, PAPER_WIDTH, TOP, WATERMARK, Style

STRUCK = 0.29
"""How high above the baseline a text is struck through, in its size."""

WRITING = QT_TRANSLATE_NOOP("stages", "Writing the report")


@dataclass(frozen=True, slots=True)
class Properties:
    """Document properties: constants and identifiers, no text of users; the date is the packet's claim.

    What belongs to no mission has no date of its own: the same sheet is the same file whenever it is made.
    """

    title: str
    software: str
    mission: str = ""
    created: str = "2000-01-01T00:00:00Z"


def paint(
    paginated: Paginated, around: Furniture, properties: Properties, setter: Typesetter, report: Report
) -> bytes:
    """The PDF of `paginated`. Raises `CannotRead` if a preview is not a JPEG."""
    painter = _Painter(paginated, properties, setter)
    pages = len(paginated.pages)
    for number, page in enumerate(paginated.pages):
        report(Step(WRITING, number, pages))
        painter.watermark(around.sample)
        for mark in around.marks(number + 1, pages, setter):
            painter.draw(mark, 0.0)
        for placed in page:
            for mark in placed.slab.marks:
                painter.draw(mark, TOP + placed.y)
        painter.end_page(number)
    report(Step(WRITING, pages, pages))
    return painter.finished()


def paint_sheet(sheet: Sheet, properties: Properties, setter: Typesetter) -> bytes:
    """The PDF of `sheet`, which asks whatever prints it not to fit it to the paper."""
    painter = _Painter(Paginated((), ()), properties, setter, (sheet.width, sheet.height), left=0.0)
    painter.keep_scale()
    for mark in sheet.marks:
        painter.draw(mark, 0.0)
    painter.end_page(0)
    return painter.finished()


class _Painter:
    """A canvas whose y runs downwards from the top of the paper, and x from `left` on."""

    def __init__(
        self,
        paginated: Paginated,
        properties: Properties,
        setter: Typesetter,
        paper: tuple[float, float] = (PAPER_WIDTH, PAPER_HEIGHT),
        left: float = MARGIN,
    ) -> None:
        _settle_library()
        self._left, self._height = left, paper[1]
        self._colour = ""
        self._setter = setter
        self._paginated = paginated
        self._page_of = {anchor.name: page for anchor, page in paginated.anchors}
        self._canvas = Canvas(
            BytesIO(),
            pagesize=paper,
            pageCompression=1,
            invariant=1,
            initialFontName=setter.faces.runs(" ", 400)[0][0].name,
        )
        self._describe(properties)

    def _describe(self, properties: Properties) -> None:
        date = "D:" + "".join(filter(str.isdigit, properties.created))[:14] + "Z"
        self._canvas.setTitle(properties.title)
        self._canvas.setAuthor(properties.software)
        self._canvas.setCreator(properties.software)
        self._canvas.setProducer(properties.software)
        self._canvas.setSubject(properties.mission)
        self._canvas.setDateFormatter(lambda *_: date)

    def keep_scale(self) -> None:
        """Ask viewers to print at true scale (ISO 32000-1, 12.2, PrintScaling)."""
        self._canvas.setViewerPreference("PrintScaling", "None")

    def draw(self, mark: Mark, y: float) -> None:
        """Draw `mark`, the slab that holds it beginning at `y` from the top of the paper."""
        x, floor = self._left + mark.x, self._height - y - mark.y
        match mark:
            case TextMark(line=line, style=style):
                self._text(x, floor, line, style)
                if style.struck:
                    self._canvas.rect(x, floor + STRUCK * style.size, line.width, 0.6, stroke=0, fill=1)
            case PageMark(anchor=anchor, style=style):
                self._page_number(x, floor, anchor, style)
            case Panel(width=width, height=height, colour=colour):
                self._fill(colour)
                self._canvas.rect(x, floor - height, width, height, stroke=0, fill=1)
            case PhotoMark(width=width, height=height, photo=photo):
                self._photo(x, floor - height, width, height, photo)
            case CodeMark():
                self._code(x, floor, mark)
            case Outline():  # pragma: no branch - marks are of these six kinds alone
                self._outline(x, floor, mark)

    def watermark(self, text: str) -> None:
        """`text` across the whole page, pale, under everything else."""
        style = Style(47, 50, 700, WATERMARK)
        for line in self._setter.lines(text, style, 2 * PAPER_WIDTH, "ltr"):
            self._canvas.saveState()
            self._canvas.translate(PAPER_WIDTH / 2, PAPER_HEIGHT / 2)
            self._canvas.rotate(54)
            self._canvas.addLiteral("/Span <</ActualText <feff>>> BDC")  # not a part of the page's text
            self._text(-line.width / 2, -style.size * 0.36, line, style)
            self._canvas.addLiteral("EMC")
            self._canvas.restoreState()
            self._colour = ""

    def end_page(self, number: int) -> None:
        """Close page `number` (from 0), with the outline entries that lead to it."""
        for anchor, page in self._paginated.anchors:
            if page == number:
                self._canvas.bookmarkPage(anchor.name)
                self._canvas.addOutlineEntry(self._setter.faces.printable(anchor.title), anchor.name, anchor.level)
        self._canvas.showPage()
        self._colour = ""

    def finished(self) -> bytes:
        """The whole file."""
        return bytes(self._canvas.getpdfdata())

    def _text(self, x: float, y: float, line: Line, style: Style) -> None:
        self._fill(style.colour)
        for run in line.runs:
            if run.stands:
                self._canvas.addLiteral(f"/Span <</ActualText <feff{run.stands.encode('utf-16-be').hex()}>>> BDC")
            text = self._canvas.beginText(x, y)
            text.setFont(run.face, style.size)
            text.textOut(shapeStr(run.text, run.face, style.size) if run.stands else run.text)
            self._canvas.drawText(text)
            if run.stands:
                self._canvas.addLiteral("EMC")
            x += run.width

    def _fill(self, colour: str) -> None:
        if colour != self._colour:
            self._canvas.setFillColor(_rgb(colour))
            self._colour = colour

    def _page_number(self, right: float, y: float, anchor: str, style: Style) -> None:
        for line in self._setter.lines(str(self._page_of[anchor] + 1), style, PAPER_WIDTH):
            self._text(right - line.width, y, line, style)
        area = (right - 40, y - 4, right, y + style.size)
        self._canvas.linkAbsolute("", anchor, Rect=area, thickness=0)

    def _photo(self, x: float, y: float, width: float, height: float, photo: PhotoOnSheet) -> None:
        self._canvas.drawImage(Jpeg(photo), x, y, width, height, preserveAspectRatio=True)
        self._canvas.setStrokeColor(_rgb(HAIRLINE))
        self._canvas.setLineWidth(0.5)
        self._canvas.rect(x, y, width, height, stroke=1, fill=0)

    def _code(self, x: float, top: float, code: CodeMark) -> None:
        size, module = code.size, code.size / len(code.rows)
        quiet = code.quiet * module
        self._fill(PAPER)
        self._canvas.rect(x - quiet, top - size - quiet, size + 2 * quiet, size + 2 * quiet, stroke=0, fill=1)
        path = self._canvas.beginPath()
        for row, start, length in _dark_stretches(code.rows):
            path.rect(x + start * module, top - (row + 1) * module, length * module, module)
        self._fill(code.colour)
        self._canvas.drawPath(path, stroke=0, fill=1)

    def _outline(self, x: float, top: float, outline: Outline) -> None:
        (first_x, first_y), *rest = outline.points
        path = self._canvas.beginPath()
        path.moveTo(x + first_x, top - first_y)
        for along, down in rest:
            path.lineTo(x + along, top - down)
        if outline.fill:
            path.close()
            self._fill(outline.fill)
        self._canvas.setStrokeColor(_rgb(outline.colour))
        self._canvas.setLineWidth(outline.width)
        self._canvas.drawPath(path, stroke=int(outline.width > 0), fill=int(bool(outline.fill)))


def _settle_library() -> None:
    """reportlab keeps these as module state: binary streams, no comments, nothing fetched from anywhere."""
    rl_config.useA85 = 0
    rl_config.pdfComments = 0
    rl_config.trustedSchemes = ["data"]
    rl_config.trustedHosts = ["nowhere.invalid"]  # an empty list would mean: all


def _rgb(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return red, green, blue


def _dark_stretches(rows: tuple[tuple[bool, ...], ...]) -> Iterator[tuple[int, int, int]]:
    """Row, first module and length of each run of dark modules: fewer rectangles, no seams between them."""
    for number, row in enumerate(rows):
        column = 0
        for dark, stretch in groupby(row):
            length = sum(1 for _ in stretch)
            if dark:
                yield number, column, length
            column += length
