"""The field for a length: it writes figures as the whole window does, and reads them as people write them."""

import re
from unicodedata import decimal

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QWidget

State = QValidator.State
PLACES = 2
POINTS = str.maketrans(dict.fromkeys(",٫，．", "."))
"""Decimal separators other than the point."""

NUMBER = re.compile(rf"\d*(?:\.\d{{0,{PLACES}}})?\Z")


class Millimetres(QDoubleSpinBox):
    """A length of at most `most` mm in digits of any script, with a decimal point or comma.

    Only blanks separate thousands: Qt's own field takes the separator that the language of the system does not use
    for one of thousands, leaves it out, and makes 125 mm of 12,5.
    """

    def __init__(self, most: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(0.0, most)
        self.setDecimals(PLACES)
        self.setSuffix(" mm")
        self.setKeyboardTracking(False)

    def validate(self, text: str, place: int) -> tuple[State, str, int]:
        """See `QAbstractSpinBox.validate`."""
        said = self._plain(text)
        if not NUMBER.match(said):
            return State.Invalid, text, place
        if not has_digit(said):
            return State.Intermediate, text, place
        return (State.Acceptable if float(said) <= self.maximum() else State.Invalid), text, place

    def valueFromText(self, text: str) -> float:
        """See `QDoubleSpinBox.valueFromText`."""
        said = self._plain(text)
        return float(said) if NUMBER.match(said) and has_digit(said) else self.value()

    def textFromValue(self, value: float) -> str:
        """See `QDoubleSpinBox.textFromValue`."""
        return f"{value:.{PLACES}f}"

    def _plain(self, text: str) -> str:
        """What was typed in the digits of Python, with a point."""
        said = "".join(text.removesuffix(self.suffix()).split()).translate(POINTS)
        return "".join(str(decimal(letter)) if letter.isdecimal() else letter for letter in said)


def has_digit(text: str) -> bool:
    """A point alone is no number yet."""
    return any(letter.isdecimal() for letter in text)
