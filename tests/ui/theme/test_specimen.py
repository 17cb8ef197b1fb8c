"""All controls together, in every theme, both ways of writing, for every hand: nothing to object to."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.dressed import icons
from tests.ui.looks import EMPTY, empty, objections, tab_cycle
from tests.ui.theme.specimen import Specimen
from ui.theme.appearance import Appearance
from ui.theme.look import Hand, Look
from ui.theme.tokens import Theme

LOOKS = [
    *(Look(theme, taller=taller) for theme in Theme for taller in (0, 1)),
    *(Look(hand=hand) for hand in Hand),
    Look(Theme.SUNLIGHT, 150, Hand.FIELD),
    Look(Theme.NIGHT, 200, Hand.GLOVES, 1),
]


@pytest.fixture(
    params=LOOKS, ids=lambda look: f"{look.theme.value}-{look.scale}-{look.hand.name.lower()}-{look.taller}"
)
def specimen(request: pytest.FixtureRequest, appearance: Appearance, qapp: QApplication, qtbot: QtBot) -> Specimen:
    """Right to left where the look is that of Arabic."""
    look: Look = request.param
    if look.taller:
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    appearance.wear(look)
    made = Specimen(look, icons())
    qtbot.addWidget(made)
    made.resize(look.px(1500), look.px(1000))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_a_careful_eye_finds_nothing(specimen: Specimen) -> None:
    assert objections(specimen, specimen.look) == []
    assert empty(specimen)[0] < EMPTY


def test_tab_reaches_everything_and_comes_back(specimen: Specimen) -> None:
    assert tab_cycle(specimen) == []


def test_a_look_that_comes_later_leaves_nothing_to_object_to(
    specimen: Specimen, appearance: Appearance, qapp: QApplication
) -> None:
    appearance.wear(Look(Theme.SUNLIGHT, specimen.look.scale, specimen.look.hand, specimen.look.taller))
    for _ in range(3):  # layouts settle from the inside out
        qapp.processEvents()
    assert objections(specimen, appearance.look) == []


def test_windows_come_and_go_under_the_focus_ring(appearance: Appearance, qapp: QApplication) -> None:
    """A ring that the binding took down twice left Qt with a widget that was gone; the next look ended it all."""
    for number in range(10):
        appearance.wear(Look([*Theme][number % 4]))
        made = Specimen(appearance.look, icons())
        made.show()
        made.activateWindow()
        qapp.processEvents()
        tab_cycle(made)
        made.close()
        made.deleteLater()
        if number % 4 == 0:
            qapp.processEvents()
        del made
