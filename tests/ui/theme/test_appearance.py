"""A look is put on the whole application at once, and whoever paints is told."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.theme.appearance import Appearance
from ui.theme.look import Look
from ui.theme.roles import Role, as_role
from ui.theme.tokens import COLOURS, Theme


@pytest.mark.parametrize("theme", Theme, ids=lambda theme: theme.value)
def test_the_palette_is_that_of_the_theme(appearance: Appearance, theme: Theme) -> None:
    appearance.wear(Look(theme))
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == COLOURS[theme].window


def test_a_new_look_is_told(appearance: Appearance, qtbot: QtBot) -> None:
    with qtbot.waitSignal(appearance.changed) as told:
        appearance.wear(Look(Theme.SUNLIGHT))
    assert told.args == [Look(Theme.SUNLIGHT)]
    assert appearance.look == Look(Theme.SUNLIGHT)
    assert QApplication.font().pixelSize() >= 16


def test_the_same_look_again_tells_nobody(appearance: Appearance, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.wear(Look())


def test_a_role_can_change_while_the_widget_is_shown(appearance: Appearance, qtbot: QtBot) -> None:
    label = QLabel("Packets")
    qtbot.addWidget(label)
    label.show()
    for role, size in ((Role.TITLE, 20), (Role.TITLE, 20), (Role.SECONDARY, 13), (Role.TITLE, 20)):
        as_role(label, role)
        assert label.font().pixelSize() == size


def test_what_is_shown_already_grows_with_the_scale(appearance: Appearance, qtbot: QtBot) -> None:
    button, title = QPushButton("Seal"), QLabel("Packets")
    as_role(title, Role.TITLE)
    for widget in (button, title):
        qtbot.addWidget(widget)
        widget.show()
    assert (button.sizeHint().height(), title.font().pixelSize()) == (36, 20)
    appearance.wear(replace(appearance.look, scale=200))
    assert (button.sizeHint().height(), title.font().pixelSize()) == (72, 40)
