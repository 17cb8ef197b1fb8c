"""The look of all reports: paper, colours and type sizes, in points."""

from dataclasses import dataclass
from typing import Final

from fieldkit.report.fonts import Weight

PAPER_WIDTH: Final = 595.28  # A4
PAPER_HEIGHT: Final = 841.89
MARGIN: Final = 56.7  # 20 mm, so that a binder's holes meet no text
TEXT_WIDTH: Final = PAPER_WIDTH - 2 * MARGIN
TOP: Final = 94.0
BOTTOM: Final = 86.0
TEXT_HEIGHT: Final = PAPER_HEIGHT - TOP - BOTTOM
SECTION_GAP: Final = 34.0

INK: Final = "#14181B"
QUIET: Final = "#4B545B"
ACCENT: Final = "#0A5099"
WARNING: Final = "#7A4300"
ALARM: Final = "#A8121D"
HAIRLINE: Final = "#C9CFD4"
PAPER: Final = "#FFFFFF"
WATERMARK: Final = "#F7E4E5"


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set; `leading` is the height of one line; `struck`: with a line through it."""

    size: float
    leading: float
    weight: Weight = 400
    colour: str = INK
    struck: bool = False

    @property
    def baseline(self) -> float:
        """Distance from the top of a line to its baseline, capitals standing in the middle of the line."""
        return self.leading / 2 + 0.357 * self.size


TITLE: Final = Style(25, 32, 700)
OVERLINE: Final = Style(9.5, 13, 700, ACCENT)
SECTION: Final = Style(17, 23, 700)
ITEM: Final = Style(15, 20, 700, ACCENT)
SUBHEAD: Final = Style(10.5, 15, 700)
SUBTITLE: Final = Style(11.5, 16.5, 400, QUIET)
LEAD: Final = Style(10, 15, 400, QUIET)
BODY: Final = Style(9.5, 14)
BODY_STRONG: Final = Style(9.5, 14, 700)
BODY_QUIET: Final = Style(9.5, 14, 400, QUIET)
FIGURE: Final = Style(20, 25, 700)
LABEL: Final = Style(7.8, 11, 400, QUIET)
CELL: Final = Style(8.6, 12)
CELL_STRONG: Final = Style(8.6, 12, 700)
CELL_QUIET: Final = Style(8, 11.5, 400, QUIET)
CELL_STRUCK: Final = Style(8.6, 12, 400, QUIET, struck=True)
CELL_CAUTION: Final = Style(8, 11.5, 700, WARNING)
COLUMN: Final = Style(7.8, 11, 700, QUIET)
READING: Final = Style(11, 15, 700)
HASH: Final = Style(11, 17)
MARGINAL: Final = Style(7.8, 11, 400, QUIET)
MARK: Final = Style(9, 11, 700)
SAMPLE_BAND: Final = Style(10, 13, 700, PAPER)
