"""A dressed application for the tests of the theme."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.dressed import dressed
from ui.theme.appearance import Appearance
from ui.theme.look import Look


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """In Light, at 100 %, for the desk, left to right; left like that afterwards."""
    made = dressed()
    made.wear(Look())
    yield made
    made.wear(Look())
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
