"""What a monitor lays beside a piece: scale bar, L-scale, and the card that says what this is."""

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from scripts.sample.pieces import Piece, Point
from scripts.sample.surface import Surface, blank

STEP = 0.1
PAPER, INK = 228, 26
THICKNESS = 1.0
WARNING = "SAMPLE, NOT EVIDENCE"


class Sheet:
    """A printed sheet drawn in mm, y upwards."""

    def __init__(self, left: float, bottom: float, width: float, depth: float) -> None:
        self.surface = blank(left, bottom, width, depth, STEP)
        self.picture = Image.new("L", self.surface.height.shape[::-1], PAPER)
        self._draw = ImageDraw.Draw(self.picture)

    def box(self, left: float, bottom: float, width: float, depth: float, tone: int = INK) -> None:
        x, y = self._cell(left, bottom + depth)
        self._draw.rectangle((x, y, x + width / STEP - 1, y + depth / STEP - 1), fill=tone)

    def ring(self, x: float, y: float, radius: float) -> None:
        self._draw.circle(self._cell(x, y), radius / STEP, outline=INK, width=round(0.5 / STEP))
        self.box(x - radius - 1.5, y - 0.15, 2 * radius + 3, 0.3)
        self.box(x - 0.15, y - radius - 1.5, 0.3, 2 * radius + 3)

    def text(self, text: str, x: float, y: float, size: float, bold: float = 0.0, anchor: str = "mm") -> None:
        font = ImageFont.load_default(size / STEP)
        self._draw.text(self._cell(x, y), text, fill=INK, font=font, anchor=anchor, stroke_width=round(bold / STEP))

    def finished(self, there: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> Surface:
        """The sheet as a surface; `there` tells of x and y in mm whether the sheet has a cell there."""
        surface = self.surface
        tone = (np.asarray(self.picture, np.float32)[::-1] / 255) ** 2.2
        surface.colour[:] = tone[..., None] * np.array([1.0, 0.99, 0.96], np.float32)
        surface.height[:] = THICKNESS
        surface.rough[:] = 0.6
        surface.mask[:] = there(*surface.where())
        return surface

    def _cell(self, x: float, y: float) -> tuple[float, float]:
        rows = self.surface.height.shape[0]
        return (x - self.surface.left) / STEP, rows - 1 - (y - self.surface.bottom) / STEP


def _top(x: float, y: float) -> Point:
    return x, y, THICKNESS


def bar() -> Piece:
    """100 mm in divisions of 10 mm; its ends are those of the checkered strip."""
    sheet = Sheet(-12, -12, 124, 24)
    sheet.box(-0.25, -3.25, 100.5, 6.5)
    for number in range(10):
        sheet.box(10 * number, -3 if number % 2 else 0, 10, 3, PAPER)
    for number in range(0, 101, 50):
        sheet.text(str(number), number, 6.6, 6, bold=0.25)
    sheet.text("100 mm", 50, -7.2, 6, bold=0.3)
    sheet.text("SAMPLE", 6, -7.4, 4, bold=0.1)
    surface = sheet.finished(lambda x, y: (abs(x - 50) < 61) & (abs(y) < 11))
    return Piece(surface, (_top(0, 0), _top(100, 0)), "100 mm scale bar")


def l_scale() -> Piece:
    """Two legs of 150 mm along the outer sides, divisions of 10 mm, rings at the corner and the ends."""
    sheet = Sheet(-2, -2, 164, 164)
    for number in range(0, 15, 2):
        sheet.box(10 * number, 0, 10, 5)
        sheet.box(0, 10 * number, 5, 10)
    for number in range(151):
        length = 8 if number % 10 == 0 else 6.6 if number % 5 == 0 else 0
        if length and number > 8:
            sheet.box(number - 0.1, 5, 0.2, length - 5)
            sheet.box(5, number - 0.1, length - 5, 0.2)
    for number in range(50, 151, 50):
        sheet.text(str(number), number - 1, 11.5, 5, anchor="rm")
        sheet.text(str(number), 11.5, number - 3.5, 5)
    for x, y in ((16, 16), (141, 18), (18, 141)):
        sheet.ring(x, y, 4)
    sheet.text("SAMPLE  150 mm", 70, 18.5, 5, bold=0.1)
    surface = sheet.finished(
        lambda x, y: (x > 0) & (y > 0) & (x < 155) & (y < 155) & ((x < 25) | (y < 25) | ((x < 32) & (y < 32)))
    )
    return Piece(surface, (_top(0, 0), _top(150, 0)), "L-scale, first leg")


L_ENDS: tuple[Point, Point, Point] = (_top(0, 0), _top(150, 0), _top(0, 150))


def label(tag: str) -> Callable[[], Piece]:
    """The card of one item in the sample case, saying that it is no evidence."""

    def made() -> Piece:
        sheet = Sheet(-48, -20, 96, 40)
        sheet.box(-46, 7.5, 92, 10.5, 40)
        sheet._draw.text(
            sheet._cell(0, 12.6), WARNING, fill=PAPER, font=ImageFont.load_default(7 / STEP), anchor="mm"
        )
        sheet.text(tag, -44, -3.5, 14, bold=0.3, anchor="lm")
        sheet.text("XX-2024-AA-001", 45, 1.5, 5.4, bold=0.1, anchor="rm")
        sheet.text("side A   ↑".replace("↑", "^"), 45, -6, 5, bold=0.1, anchor="rm")
        sheet.text("invented pieces, invented place", 0, -14.4, 5, bold=0.1)
        return Piece(sheet.finished(lambda x, y: (abs(x) < 47) & (abs(y) < 19)), (_top(0, 0), _top(1, 0)), "")

    return made
