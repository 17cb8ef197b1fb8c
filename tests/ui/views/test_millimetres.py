"""A length is what stands in its field, whatever language the system speaks and whoever types."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from pytestqt.qtbot import QtBot

from ui.views.photo.millimetres import Millimetres


@pytest.fixture(params=["C", "de_DE", "uk_UA", "ar_EG"])
def field(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Millimetres]:
    """A field of 100 mm on a system of that language."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    made = Millimetres(100_000.0)
    qtbot.addWidget(made)
    made.setValue(100.0)
    made.show()
    made.selectAll()
    yield made
    QLocale.setDefault(before)


def write(field: Millimetres, text: str) -> None:
    """Letter by letter, in any script."""
    for letter in text:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QCoreApplication.sendEvent(field, key)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("12.5", 12.5),
        ("12,5", 12.5),
        ("0,5", 0.5),
        (",5", 0.5),
        ("1250", 1250.0),
        ("١٢٫٥", 12.5),
        ("۱۲٫۵", 12.5),
        ("1 250", 1250.0),
        ("1.234,5", 1.23),  # what is refused does not come to stand there
        ("-5", 5.0),
        ("1e3", 13.0),
        ("9999999", 99999.0),
    ],
)
def test_what_is_typed_is_what_is_meant(field: Millimetres, qtbot: QtBot, typed: str, value: float) -> None:
    write(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == value
    assert field.text() == f"{value:.2f} mm"


@pytest.mark.parametrize("typed", ["", "mm", ","])
def test_what_is_no_length_leaves_what_stood(field: Millimetres, qtbot: QtBot, typed: str) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    write(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (field.value(), field.text()) == (100.0, "100.00 mm")
