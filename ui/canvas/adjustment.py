"""Brightness, contrast and inversion of what is shown; the photograph itself stays as it is."""

from dataclasses import dataclass

MOST = 100


@dataclass(frozen=True, slots=True)
class Adjustment:
    """`brightness` and `contrast` from -100 to 100; both 0 and not `inverted` leaves the view as it is."""

    brightness: int = 0
    contrast: int = 0
    inverted: bool = False

    @property
    def changes(self) -> bool:
        """Whether anything looks other than it is."""
        return self != Adjustment()

    def table(self) -> bytes:
        """What each of the 256 values of a colour is shown as: contrast about the middle, then brightness."""
        gain = 4.0 ** (self.contrast / MOST)
        shown = (round((value - 127.5) * gain + 127.5 + self.brightness * 1.28) for value in range(256))
        bounded = bytes(min(max(value, 0), 255) for value in shown)
        return bounded.translate(bytes(range(255, -1, -1))) if self.inverted else bounded
