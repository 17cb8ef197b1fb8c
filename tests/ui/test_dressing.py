"""What a person chose to look at is worn, and remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from tests.ui.studios import Stage
from ui.app.dressing import look_of
from ui.settings import HAND, SCALE, THEME, Settings
from ui.theme.look import Hand, Look
from ui.theme.tokens import Theme


def press(stage: Stage, action: str) -> None:
    stage.studio.window.acts[action].trigger()


def look(stage: Stage) -> Look:
    return stage.studio.parts.appearance.look


@pytest.mark.parametrize("before", ["light", "dark", "night", "system"])
def test_sunlight_is_put_on_and_taken_off_by_the_same_key(open_stage: Stage, before: str) -> None:
    open_stage.studio.settings.put(THEME, before)
    worn = look(open_stage)
    press(open_stage, "view.sunlight")
    assert look(open_stage).theme is Theme.SUNLIGHT
    assert QApplication.font().pixelSize() >= 16
    press(open_stage, "view.sunlight")
    assert look(open_stage) == worn
    assert open_stage.studio.settings.get(THEME) == before


def test_text_grows_and_shrinks_within_what_the_window_is_made_for(open_stage: Stage) -> None:
    sizes = []
    for _ in range(7):
        press(open_stage, "view.larger")
        sizes.append(look(open_stage).scale)
    assert sizes == [110, 125, 150, 175, 200, 200, 200]
    press(open_stage, "view.smaller")
    assert look(open_stage).scale == 175


def test_sheets_over_the_window_grow_with_the_text_and_stay_inside(open_stage: Stage) -> None:
    widths = []
    for scale in (110, 150, 200):
        open_stage.studio.settings.put(SCALE, scale)
        open_stage.settle()
        press(open_stage, "help.palette")
        sheet = open_stage.studio.window.palette_of_all
        assert sheet.over.rect().contains(sheet.geometry())
        widths.append(sheet.width())
        sheet.close_up()
    assert widths[0] * 1.25 < widths[1] < widths[2]


def test_the_choice_outlives_the_window(open_stage: Stage) -> None:
    settings = open_stage.studio.settings
    settings.put(HAND, "gloves")
    settings.put(SCALE, 150)
    press(open_stage, "view.sunlight")
    again = Settings(open_stage.laptop.profile.folder / "window.ini")
    assert look_of(again, Qt.ColorScheme.Light, 1) == Look(Theme.SUNLIGHT, 150, Hand.GLOVES, 1)


@pytest.mark.parametrize(
    ("scheme", "theme"),
    [
        (Qt.ColorScheme.Dark, Theme.DARK),
        (Qt.ColorScheme.Light, Theme.LIGHT),
        (Qt.ColorScheme.Unknown, Theme.LIGHT),
    ],
)
def test_who_leaves_it_to_the_system_gets_what_the_system_has(
    open_stage: Stage, scheme: Qt.ColorScheme, theme: Theme
) -> None:
    open_stage.studio.settings.put(THEME, "system")
    assert look_of(open_stage.studio.settings, scheme, 0).theme is theme
