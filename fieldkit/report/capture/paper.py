"""Sizes of paper, in mm."""

from dataclasses import dataclass
from typing import Final

MM: Final = 72 / 25.4
"""Points in a millimetre."""

WHITE_MM: Final = 6.0
"""What printers leave white at the edges."""

EDGE_MM: Final = 10.0
"""What we leave white."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A size of paper as it lies before the reader."""

    across: float
    down: float

    @property
    def turned(self) -> "Paper":
        """The same paper, lying on its side."""
        return Paper(self.down, self.across)


PAPERS: Final = {"a4": Paper(210.0, 297.0), "letter": Paper(215.9, 279.4), "a3": Paper(297.0, 420.0)}
"""Upright, by the name under which they are asked for; ISO 216 and ASME Y14.1."""
