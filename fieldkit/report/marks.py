"""What stands on paper: marks, the unbreakable slabs that hold them, and the pages they fill.

Lengths are points. Inside a slab, x runs from the left margin and y downwards from the slab's top.
"""

from dataclasses import dataclass

from fieldkit.report.content import PhotoOnSheet
from fieldkit.report.setting import Line
from fieldkit.report.styles import INK, Style


@dataclass(frozen=True, slots=True)
class TextMark:
    """A line of text, its left end and its baseline."""

    x: float
    y: float
    line: Line
    style: Style


@dataclass(frozen=True, slots=True)
class PageMark:
    """The number of the page on which `anchor` stands, ending at `x`."""

    x: float
    y: float
    anchor: str
    style: Style


@dataclass(frozen=True, slots=True)
class Panel:
    """A filled rectangle; a rule is a thin one."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class PhotoMark:
    """A photograph with a hairline around it."""

    x: float
    y: float
    width: float
    height: float
    photo: PhotoOnSheet


@dataclass(frozen=True, slots=True)
class CodeMark:
    """A square code: `rows` of modules, True is dark, with a white edge `quiet` modules wide.

    A QR code wants 4 of them (ISO/IEC 18004).
    """

    x: float
    y: float
    size: float
    rows: tuple[tuple[bool, ...], ...]
    quiet: float = 4.0
    colour: str = INK


@dataclass(frozen=True, slots=True)
class Outline:
    """Points, counted from `x` and `y`, joined by lines `width` thick. With a colour to `fill` it is closed."""

    x: float
    y: float
    points: tuple[tuple[float, float], ...]
    width: float
    colour: str
    fill: str = ""


Mark = TextMark | PageMark | Panel | PhotoMark | CodeMark | Outline


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place that the contents and the outline point to; `level` 0 is a section."""

    name: str
    title: str
    level: int


@dataclass(frozen=True, slots=True)
class Slab:
    """A strip of paper that is never cut.

    `keep`: stands on one page with the slab after it. `room`: points that must be left on the page.
    `head`: is repeated above this slab where it begins a page. `new_page`: begins one. A `gap` is left out
    at the top of a page.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    keep: bool = False
    room: float = 0.0
    head: "Slab | None" = None
    anchor: Anchor | None = None
    new_page: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Placed:
    """A slab at its distance from the top of the text area."""

    y: float
    slab: Slab


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page that is printed at true scale, in points; its marks are placed from the paper's top left corner."""

    width: float
    height: float
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Paginated:
    """Pages of slabs, and the page (from 0) of each anchor in the order of the text."""

    pages: tuple[tuple[Placed, ...], ...]
    anchors: tuple[tuple[Anchor, int], ...]
