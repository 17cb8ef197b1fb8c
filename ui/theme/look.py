"""`Look`: theme, size and hand at once; whoever lays out or paints asks it for colours and sizes."""

from dataclasses import dataclass
from enum import IntEnum

from ui.theme.tokens import COLOURS, Colours, Theme


class Hand(IntEnum):
    """What reaches for the window; the value is the height of a control in pixels at 100 %."""

    DESK = 36
    FIELD = 44
    GLOVES = 52


@dataclass(frozen=True, slots=True)
class Look:
    """How the window looks now. All sizes are in device-independent pixels, with `scale` (per cent) applied.

    `taller` is added to every size of type: scripts that are harder to read at the same size ask for 1.
    """

    theme: Theme = Theme.LIGHT
    scale: int = 100
    hand: Hand = Hand.DESK
    taller: int = 0

    def px(self, size: float) -> int:
        """`size`, stated for 100 %, at the present scale."""
        return round(size * self.scale / 100)

    @property
    def colours(self) -> Colours:
        """The colours of the theme."""
        return COLOURS[self.theme]

    @property
    def stark(self) -> bool:
        """Is this a theme of highest contrast: thick lines, nothing translucent, nothing moving?"""
        return self.theme in {Theme.SUNLIGHT, Theme.NIGHT}

    @property
    def gap(self) -> int:
        """The step of the grid: 8."""
        return self.px(8)

    @property
    def half(self) -> int:
        """Half a step, for use inside controls."""
        return self.px(4)

    @property
    def control(self) -> int:
        """Height of buttons, fields and tabs; rows that are only read may be lower.

        A script that is written larger also has taller lines: half a step of the grid for each pixel.
        """
        return self.px(self.hand + 4 * self.taller)

    @property
    def row(self) -> int:
        """Height of a row in a list or table: one grid step lower than a control, which gloves never are."""
        return self.control if self.hand is Hand.GLOVES else self.control - self.half

    @property
    def radius(self) -> int:
        """Of every rounded corner."""
        return self.px(6)

    @property
    def border(self) -> int:
        """Width of an edge."""
        return self.px(2 if self.stark else 1)

    @property
    def ring(self) -> int:
        """Width of the focus ring."""
        return self.px(3)

    @property
    def ring_offset(self) -> int:
        """Between a control and its focus ring."""
        return self.px(2)

    @property
    def icon(self) -> int:
        """Side of an icon beside a word."""
        return self.px(20)

    @property
    def body(self) -> int:
        """Height of type for all that is read."""
        return self._type(16 if self.theme is Theme.SUNLIGHT else 14)

    @property
    def small(self) -> int:
        """Height of type for what stands second."""
        return self._type(15 if self.theme is Theme.SUNLIGHT else 13)

    @property
    def value(self) -> int:
        """Height of type for identifiers and figures that are the matter of a screen."""
        return self._type(16)

    @property
    def title(self) -> int:
        """Height of type for the title of a screen."""
        return self._type(20)

    @property
    def brand(self) -> int:
        """Height of type for the name of the program."""
        return self._type(30)

    def _type(self, size: int) -> int:
        return self.px(size + self.taller)
