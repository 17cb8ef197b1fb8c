"""The three columns: the outer two grow with the type, as far as the centre keeps its room."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.dressed import dressed
from ui.theme.look import Look
from ui.views.panels import Panels


@dataclass(frozen=True, slots=True)
class Columns:
    """Three empty columns."""

    panels: Panels

    @property
    def outer(self) -> tuple[int, int]:
        """How wide the lists and the inspector are."""
        lists, _, inspector = self.panels.sizes()
        return lists, inspector


@pytest.fixture
def columns(qtbot: QtBot) -> Iterator[Columns]:
    dressed().wear(Look())
    panels = Panels("test", QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panels)
    panels.resize(1000, 400)
    panels.show()
    yield Columns(panels)
    dressed().wear(Look())


def grow(scale: int) -> None:
    dressed().wear(replace(Look(), scale=scale))


def test_at_the_usual_size_of_type_they_are_as_designed_however_small_the_window(columns: Columns) -> None:
    assert columns.outer == (220, 340)
    columns.panels.resize(800, 400)
    assert columns.outer == (220, 340)


def test_they_grow_with_the_type_where_there_is_room(columns: Columns) -> None:
    columns.panels.resize(3000, 400)
    grow(150)
    lists, inspector = columns.outer
    assert lists == pytest.approx(330, abs=8)
    assert inspector == pytest.approx(510, abs=12)


def test_the_centre_keeps_half_of_the_room(columns: Columns) -> None:
    columns.panels.resize(1400, 400)
    grow(200)
    assert columns.outer == (280, 420)


def test_an_edge_that_was_moved_stays_until_the_type_changes(columns: Columns) -> None:
    columns.panels.moveSplitter(300, 1)
    columns.panels.resize(1200, 400)
    assert columns.outer == (300, 340)
    grow(150)
    assert columns.outer == (240, 360)


def test_what_was_folded_away_comes_back_as_wide_as_it_was(columns: Columns) -> None:
    columns.panels.fold_inspector()
    columns.panels.resize(1100, 400)
    assert columns.outer == (220, 0)
    columns.panels.fold_inspector()
    QCoreApplication.processEvents()  # room is given later
    assert columns.outer == (220, 340)
