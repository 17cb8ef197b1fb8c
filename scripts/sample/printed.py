"""What a monitor lays beside a piece: scale bar, L-scale, and the card that says what this is."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from scripts.sample.surface import Array, Piece, Point, blank

STEP = 0.1
PAPER, INK = 228, 26
THICKNESS = 1.0
WARNING = "SAMPLE, NOT EVIDENCE"
CASE = "XX-2024-AA-001"


class Sheet:
    """A printed sheet drawn in mm, y upwards."""

    def __init__(self, left: float, bottom: float, width: float, depth: float) -> None:
        self._surface = blank(left, bottom, width, depth, STEP)
        self._picture = Image.new("L", self._surface.shape[::-1], PAPER)
        self._draw = ImageDraw.Draw(self._picture)

    def box(self, left: float, bottom: float, width: float, depth: float, tone: int = INK) -> None:
        """A filled rectangle."""
        x, y = self._cell(left, bottom + depth)
        self._draw.rectangle((x, y, x + width / STEP - 1, y + depth / STEP - 1), fill=tone)

    def target(self, x: float, y: float, radius: float) -> None:
        """A ring with a cross."""
        self._draw.circle(self._cell(x, y), radius / STEP, outline=INK, width=round(0.5 / STEP))
        self.box(x - radius - 1.5, y - 0.15, 2 * radius + 3, 0.3)
        self.box(x - 0.15, y - radius - 1.5, 0.3, 2 * radius + 3)

    def text(
        self, words: str, x: float, y: float, size: float, *, bold: float = 0.1, anchor: str = "mm", tone: int = INK
    ) -> None:
        """Words of `size` mm; `anchor` as in Pillow."""
        font = ImageFont.load_default(size / STEP)
        self._draw.text(self._cell(x, y), words, tone, font, anchor, stroke_width=round(bold / STEP))

    def cut(self, there: Callable[[Array, Array], NDArray[np.bool_]]) -> Piece:
        """The sheet cut out where `there` says so of x and y in mm."""
        surface = self._surface
        tone = (np.asarray(self._picture, np.float32)[::-1] / 255) ** 2.2
        surface.colour[:] = tone[..., None] * np.array([1.0, 0.99, 0.96], np.float32)
        surface.height[:] = THICKNESS
        surface.rough[:] = 0.6
        surface.mask[:] = there(*surface.where())
        return Piece(surface)

    def _cell(self, x: float, y: float) -> tuple[float, float]:
        column, row = self._surface.cell(x, y)
        return column, self._surface.shape[0] - 1 - row


def _top(x: float, y: float) -> Point:
    return x, y, THICKNESS


BAR_ENDS = (_top(0, 0), _top(100, 0))
L_ENDS = (_top(0, 0), _top(150, 0), _top(0, 150))
"""Corner and ends of the legs, on the outer sides."""


def bar() -> Piece:
    """100 mm in divisions of 10 mm; its ends are those of the checkered strip."""
    sheet = Sheet(-12, -12, 124, 24)
    sheet.box(-0.25, -3.25, 100.5, 6.5)
    for number in range(10):
        sheet.box(10 * number, -3 if number % 2 else 0, 10, 3, PAPER)
    for number in range(0, 101, 50):
        sheet.text(str(number), number, 6.6, 6, bold=0.25)
    sheet.text("100 mm", 50, -7.2, 6, bold=0.3)
    sheet.text("SAMPLE", 6, -7.4, 4)
    return sheet.cut(lambda x, y: (abs(x - 50) < 61) & (abs(y) < 11))


def l_scale() -> Piece:
    """Two legs of 150 mm along the outer sides, divisions of 10 mm, targets at the corner and the ends."""
    sheet = Sheet(-2, -2, 164, 164)
    for number in range(0, 15, 2):
        sheet.box(10 * number, 0, 10, 5)
        sheet.box(0, 10 * number, 5, 10)
    for number in range(10, 151, 5):
        length = 1.6 if number % 10 else 3.0
        sheet.box(number - 0.1, 5, 0.2, length)
        sheet.box(5, number - 0.1, length, 0.2)
    for number in range(50, 151, 50):
        sheet.text(str(number), number - 1, 11.0, 5.5, bold=0.2, anchor="rm")
        sheet.text(str(number), 13.0, number - 3.5, 5.5, bold=0.2)
    for x, y in ((16, 17), (141, 18), (17, 139)):
        sheet.target(x, y, 4)
    sheet.text("SAMPLE  150 mm", 75, 19, 6, bold=0.2)
    return sheet.cut(
        lambda x, y: (x > 0) & (y > 0) & (x < 155) & (y < 155) & ((x < 25) | (y < 25) | ((x < 32) & (y < 32)))
    )


def label(item: str) -> Piece:
    """The card of one item in the sample case, saying that it is no evidence."""
    sheet = Sheet(-48, -20, 96, 40)
    sheet.box(-46, 7.5, 92, 10.5, 40)
    sheet.text(WARNING, 0, 12.6, 7.4, bold=0.2, tone=PAPER)
    sheet.text(item, -44, -3.5, 14, bold=0.3, anchor="lm")
    sheet.text(CASE, 45, 1.5, 5.6, bold=0.2, anchor="rm")
    sheet.text("side A", 45, -6, 5.4, anchor="rm")
    sheet.text("invented pieces, invented place", 0, -14.2, 5.2)
    return sheet.cut(lambda x, y: (abs(x) < 47) & (abs(y) < 19))
