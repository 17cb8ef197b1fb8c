"""What a report is built from: each block turns itself into slabs for a given width."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, Protocol

from fieldkit.report.bidi import Direction
from fieldkit.report.marks import Anchor, Mark, PageMark, Panel, Slab, TextMark
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import (
    ACCENT,
    BODY,
    FIGURE,
    HAIRLINE,
    LABEL,
    LEAD,
    OVERLINE,
    SUBHEAD,
    Style,
)

Align = Literal["start", "centre", "end"]

SHARE_BEFORE = {"start": 0.0, "centre": 0.5, "end": 1.0}


class Block(Protocol):
    """A part of a report. Its fields hold all its texts, so that fonts can be cut before it is set."""

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """The block in strips of `width` points."""
        ...


@dataclass(frozen=True, slots=True)
class Para:
    """A text in one style. `page_of` sets the page number of an anchor instead."""

    text: str
    style: Style = BODY
    direction: Direction = "auto"
    align: Align = "start"
    page_of: str = ""


@dataclass(frozen=True, slots=True)
class Strip:
    """One set line, ready to be placed at any height."""

    height: float
    mark: TextMark | PageMark | None


def strips(paras: Iterable[Para], setter: Typesetter, x: float, width: float) -> list[Strip]:
    """The lines of `paras` between `x` and `x + width`; text that runs from the right ends at the right."""
    return [strip for para in paras for strip in _strips(para, setter, x, width)]


def _strips(para: Para, setter: Typesetter, x: float, width: float) -> Iterator[Strip]:
    style = para.style
    if para.page_of:
        yield Strip(style.leading, PageMark(x + width, style.baseline, para.page_of, style))
    for line in setter.lines(para.text, style, width, para.direction):
        share = 1.0 if line.from_right else SHARE_BEFORE[para.align]
        left = x + share * (width - line.width)
        yield Strip(style.leading, TextMark(left, style.baseline, line, style) if line.runs else None)


def piled(pile: Iterable[Strip], y: float = 0.0) -> tuple[tuple[Mark, ...], float]:
    """The marks of strips set one under another from `y` on, and where they end."""
    marks: list[Mark] = []
    for strip in pile:
        if strip.mark is not None:
            marks.append(replace(strip.mark, y=y + strip.mark.y))
        y += strip.height
    return tuple(marks), y


@dataclass(frozen=True, slots=True)
class Gap:
    """White space between blocks, with a hairline in it if `ruled`."""

    height: float
    ruled: bool = False

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """One strip, left out at the top of a page."""
        del setter
        rule = (Panel(0.0, self.height * 0.55, width, 0.5, HAIRLINE),) if self.ruled else ()
        yield Slab(self.height, rule, gap=True)


@dataclass(frozen=True, slots=True)
class Heading:
    """A title that stays with what follows. `aside` stands at the right end of its first line."""

    text: str
    style: Style
    anchor: Anchor | None = None
    aside: str = ""
    lead: str = ""
    lead_style: Style = LEAD
    new_page: bool = False
    ruled: bool = False

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """Title, rule and leading sentence, a strip a line, all kept with what follows."""
        title = strips([Para(self.text, self.style)], setter, 0.0, width * (0.62 if self.aside else 1.0))
        for number, line in enumerate(title):
            marks, height = piled([line])
            if number == 0:
                marks += self._aside(setter, width)
            first = number == 0
            yield Slab(
                height, marks, keep=True, anchor=self.anchor if first else None, new_page=self.new_page and first
            )
        if self.ruled:
            yield Slab(12.0, (Panel(0.0, 4.0, width, 0.9, ACCENT),), keep=True)
        for line in strips([Para(self.lead, self.lead_style)], setter, 0.0, width):
            marks, height = piled([line])
            yield Slab(height, marks, keep=True)
        yield Slab(8.0 if self.lead else 3.0, keep=True)

    def _aside(self, setter: Typesetter, width: float) -> tuple[Mark, ...]:
        lines = strips([Para(self.aside, LABEL, "ltr", "end")], setter, width * 0.64, width * 0.36)
        return piled(lines[:1], self.style.baseline - LABEL.baseline)[0]


@dataclass(frozen=True, slots=True)
class Prose:
    """Running text; a page never begins or ends with a single line of it."""

    paras: tuple[Para, ...]
    after: float = 4.0

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """One strip a line."""
        lines = strips(self.paras, setter, 0.0, width)
        last = len(lines) - 1
        for number, strip in enumerate(lines):
            marks, height = piled([strip])
            edge = number in {0, last - 1} and number != last
            yield Slab(height + (self.after if number == last else 0.0), marks, keep=edge)


@dataclass(frozen=True, slots=True)
class Callout:
    """Text set apart by a bar at its left."""

    title: str
    paras: tuple[Para, ...]
    colour: str = ACCENT

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """One strip a line, each with its piece of the bar."""
        paras = (Para(self.title, replace(SUBHEAD, colour=self.colour)), *self.paras) if self.title else self.paras
        lines = strips(paras, setter, 14.0, width - 14.0)
        for number, strip in enumerate(lines):
            marks, height = piled([strip])
            bar = Panel(0.0, 0.0, 2.2, height, self.colour)
            yield Slab(height, (bar, *marks), keep=number == 0 and len(lines) > 1)


@dataclass(frozen=True, slots=True)
class Count:
    """A number and what it counts."""

    number: int
    of: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Totals side by side between two rules."""

    counts: tuple[Count, ...]

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """One strip."""
        share = width / len(self.counts)
        marks: list[Mark] = [Panel(0.0, 0.0, width, 0.5, HAIRLINE)]
        lowest = 0.0
        for number, count in enumerate(self.counts):
            paras = (Para(str(count.number), FIGURE), Para(count.of, LABEL))
            column, end = piled(strips(paras, setter, number * share, share - 8), 9.0)
            marks += column
            lowest = max(lowest, end)
        marks.append(Panel(0.0, lowest + 9, width, 0.5, HAIRLINE))
        yield Slab(lowest + 9.5, tuple(marks))


def overline(text: str) -> Prose:
    """A line in the accent colour above a title."""
    return Prose((Para(text, OVERLINE),), after=2.0)
