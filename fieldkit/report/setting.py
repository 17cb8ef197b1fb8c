"""Setting text in lines: where it is broken, and what is drawn on each line from left to right."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, groupby

from fieldkit.report.bidi import Direction, base_level, in_visual_order, is_mixed, levels, mirrored
from fieldkit.report.faces import Face, Faces
from fieldkit.report.styles import Style

IDEOGRAPHS = "\u2e80-\u2fff\u3005-\u3007\u3021-\u3029\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
CLOSING = "\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u3015\uff01\uff09\uff0c\uff1a\uff1b\uff1f\u30fc"
OPENING = "\u3008\u300a\u300c\u300e\u3010\u3014\uff08"
PIECE = re.compile(f" +|[{OPENING}]*[{IDEOGRAPHS}][{CLOSING}]*|[^ {IDEOGRAPHS}]+")
SOFT_POINT = re.compile(r"[^-_/\\.,;:=@]*[-_/\\.,;:=@]*")
GRAPHEME = re.compile("‹U\\+[0-9A-F]+›|.[\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one font.

    `stands` is empty where `text` is drawn as it is. Otherwise `text` goes through shaping, whose glyphs no
    longer tell the letters, and `stands` says them from left to right: programs that search or copy take
    all text of a page in that order and turn what runs from the right themselves.
    """

    face: str
    text: str
    width: float
    stands: str


@dataclass(frozen=True, slots=True)
class Line:
    """One line as drawn from left to right; `from_right`: it belongs to a paragraph that starts at the right."""

    runs: tuple[Run, ...]
    width: float
    from_right: bool


class Typesetter:
    """Sets texts in the faces of one document. Registers repeat themselves: equal texts are set once."""

    def __init__(self, faces: Faces) -> None:
        self.faces = faces
        self._set: dict[tuple[str, Style, float, Direction], tuple[Line, ...]] = {}

    def lines(self, text: str, style: Style, width: float, direction: Direction = "auto") -> tuple[Line, ...]:
        """`text` in lines of at most `width` points. Line feeds begin a new line; an empty text gives no line."""
        key = (text, style, width, direction)
        if key not in self._set:
            paragraphs = self.faces.printable(text).split("\n") if text else []
            self._set[key] = tuple(
                line
                for paragraph in paragraphs
                for line in _Paragraph(paragraph, style, self.faces, direction).lines(width)
            )
        return self._set[key]


class _Paragraph:
    """One printable paragraph with the face and the direction of each of its characters."""

    def __init__(self, text: str, style: Style, faces: Faces, direction: Direction) -> None:
        self._text = text
        self._size = style.size
        runs = faces.runs(text, style.weight)
        self._faces: list[Face] = [face for face, _ in runs]
        self._starts = list(accumulate((len(run) for _, run in runs), initial=0))
        self._mixed = is_mixed(text)
        self._base = base_level(text, direction)
        self._levels = levels(text, self._base) if self._mixed else []
        shaped = any(face.shaped(run) for face, run in runs)
        advances = (face.advances[ord(character)] for face, run in runs for character in run)
        self._sums = [] if shaped else list(accumulate(advances, initial=0.0))

    def lines(self, width: float) -> list[Line]:
        return [self._line(start, end) for start, end in self._breaks(width)]

    def _breaks(self, width: float) -> Iterator[tuple[int, int]]:
        start, end = 0, 0
        for piece_start, piece_end in self._pieces(width):
            if self._width(start, piece_end) > width:
                if end:
                    yield start, end
                start = piece_start
            end = piece_end
        yield start, end

    def _pieces(self, width: float) -> Iterator[tuple[int, int]]:
        """Stretches that are not broken, without the spaces between them."""
        for match in PIECE.finditer(self._text):
            start, end = match.span()
            if match[0].startswith(" "):
                continue
            if self._width(start, end) <= width:
                yield start, end
            else:
                yield from self._divided(start, end, width)

    def _divided(self, start: int, end: int, width: float) -> Iterator[tuple[int, int]]:
        """A word too long for a line: after punctuation if that is enough, between letters if not."""
        for part in SOFT_POINT.finditer(self._text, start, end):
            if self._width(*part.span()) <= width:
                yield from [part.span()] if part[0] else []
                continue
            for letter in GRAPHEME.finditer(self._text, *part.span()):
                fits = self._width(*letter.span()) <= width
                yield from [letter.span()] if fits else ((at, at + 1) for at in range(*letter.span()))

    def _spans(self, start: int, end: int) -> Iterator[tuple[Face, int, int]]:
        index = bisect_right(self._starts, start) - 1
        while index < len(self._faces) and self._starts[index] < end:
            yield self._faces[index], max(start, self._starts[index]), min(end, self._starts[index + 1])
            index += 1

    def _width(self, start: int, end: int) -> float:
        if self._sums:
            return (self._sums[end] - self._sums[start]) * self._size / 1000
        return sum(face.width(self._text[a:b], self._size) for face, a, b in self._spans(start, end))

    def _line(self, start: int, end: int) -> Line:
        if not self._mixed:
            runs = tuple(self._run(face, self._text[a:b]) for face, a, b in self._spans(start, end))
            return Line(runs, sum(run.width for run in runs), from_right=False)
        levelled = [
            (level, self._levelled_run(face, self._text[a:b], level))
            for face, span_start, span_end in self._spans(start, end)
            for level, a, b in self._same_level(span_start, span_end)
        ]
        runs = tuple(run for _, run in in_visual_order(levelled))
        return Line(runs, sum(run.width for run in runs), self._base == 1)

    def _same_level(self, start: int, end: int) -> Iterator[tuple[int, int, int]]:
        for level, group in groupby(range(start, end), self._levels.__getitem__):
            indexes = list(group)
            yield level, indexes[0], indexes[-1] + 1

    def _levelled_run(self, face: Face, text: str, level: int) -> Run:
        if face.joins and level % 2 == 0:  # digits of that script: no joining, left to right
            return Run(face.name, text, sum(face.advances[ord(c)] for c in text) * self._size / 1000, "")
        return self._run(face, text if face.joins or level % 2 == 0 else mirrored(text))

    def _run(self, face: Face, text: str) -> Run:
        stands = (text[::-1] if face.joins else text) if face.shaped(text) else ""
        return Run(face.name, text, face.width(text, self._size), stands)
