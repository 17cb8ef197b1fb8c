"""Blocks made of other blocks, and a QR code beside them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from fieldkit.report.blocks import Block, Para, piled, strips
from fieldkit.report.marks import CodeMark, Mark, Panel, Slab
from fieldkit.report.qr import code_of
from fieldkit.report.setting import Typesetter
from fieldkit.report.styles import HAIRLINE, LABEL, TEXT_HEIGHT


@dataclass(frozen=True, slots=True)
class Code:
    """A QR code with a sentence under it, beside other blocks."""

    rows: tuple[tuple[bool, ...], ...]
    size: float
    caption: str

    def marks(self, setter: Typesetter, x: float, width: float) -> tuple[tuple[Mark, ...], float]:
        """Code and caption from the top of a strip on, and where they end."""
        caption, end = piled(strips([Para(self.caption, LABEL)], setter, x, width), self.size + 6)
        return (CodeMark(x, 2.0, self.size, self.rows), *caption), end


@dataclass(frozen=True, slots=True)
class Beside:
    """Blocks at the left and a code at the right."""

    left: tuple[Block, ...]
    code: Code
    code_width: float

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """The strips of the left side, the code hanging from the first."""
        left_width = width - self.code_width - 24
        lines = [slab for block in self.left for slab in block.slabs(setter, left_width)]
        marks, end = self.code.marks(setter, left_width + 24, self.code_width)
        first, rest = lines[0], lines[1:]
        yield replace(first, marks=(*first.marks, *marks), room=max(end, first.room))
        yield from rest
        missing = end - sum(slab.height for slab in lines)
        if missing > 0:
            yield Slab(missing)


@dataclass(frozen=True, slots=True)
class Whole:
    """Blocks that stay on one page if they fit on one. With `least` points left they may begin all the same.

    `running` stands above every further page of them.
    """

    blocks: tuple[Block, ...]
    least: float = TEXT_HEIGHT
    running: Para | None = None

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """The strips of the blocks; the first asks for the room of all."""
        lines = [slab for block in self.blocks for slab in block.slabs(setter, width)]
        total = sum(slab.height for slab in lines)
        yield replace(lines[0], room=min(total, self.least))
        if self.running is None:
            yield from lines[1:]
            return
        marks, end = piled(strips([self.running], setter, 0.0, width)[:1])
        above = Slab(end + 8, marks)
        heads = {id(slab.head): _under(above, slab.head) for slab in lines}
        yield from (replace(slab, head=heads[id(slab.head)]) for slab in lines[1:])


def _under(above: Slab, head: Slab | None) -> Slab:
    if head is None:
        return above
    lowered = tuple(replace(mark, y=mark.y + above.height) for mark in head.marks)
    return Slab(above.height + head.height, (*above.marks, *lowered))


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Labelled lines for ink."""

    labels: tuple[str, ...]

    def slabs(self, setter: Typesetter, width: float) -> Iterator[Slab]:
        """One strip."""
        share = (width - 18 * (len(self.labels) - 1)) / len(self.labels)
        marks: list[Mark] = []
        for number, label in enumerate(self.labels):
            x = number * (share + 18)
            marks.append(Panel(x, 30.0, share, 0.5, HAIRLINE))
            text, _ = piled(strips([Para(label, LABEL)], setter, x, share), 33.0)
            marks += text
        yield Slab(50.0, tuple(marks))


def qr_code(text: str, size: float, caption: str) -> Code:
    """`text` as a QR code of `size` points."""
    return Code(code_of(text), size, caption)
