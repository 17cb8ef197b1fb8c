"""A canvas over real photographs, with a decoder of its own."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.canvas.showing import Showing, showing


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Showing]:
    """A canvas of 600 x 400 that shows nothing yet."""
    with showing(qtbot) as made:
        yield made
