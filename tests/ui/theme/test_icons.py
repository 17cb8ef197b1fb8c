"""Icons are drawn by one hand, follow the look, and point the way the writing runs."""

import re
from xml.etree import ElementTree as Xml

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from tests.make import RESOURCES
from tests.ui.dressed import icons
from ui.actions import ACTIONS
from ui.theme.appearance import Appearance
from ui.theme.icons import DIRECTIONAL
from ui.theme.look import Look
from ui.theme.roles import Ink, Role
from ui.theme.tokens import COLOURS, Theme

NAMES = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg"))
SVG = "{http://www.w3.org/2000/svg}"


def picture(shown: QPixmap) -> QImage:
    return shown.toImage().convertToFormat(QImage.Format.Format_ARGB32)


def colours(shown: QPixmap) -> set[str]:
    """The colours of all opaque pixels."""
    image = picture(shown)
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_keeps_to_grid_and_stroke(name: str) -> None:
    root = Xml.fromstring((RESOURCES / "icons" / f"{name}.svg").read_text())  # noqa: S314  # our own file
    assert root.attrib["viewBox"] == "0 0 24 24"
    assert (root.attrib["stroke"], root.attrib["stroke-width"]) == ("currentColor", "1.75")
    assert {element.tag.removeprefix(SVG) for element in root} <= {"path", "circle", "rect"}
    assert {element.attrib.get("fill", "none") for element in root} <= {"none", "currentColor"}


def test_every_icon_that_an_action_names_is_there() -> None:
    assert {action.icon for action in ACTIONS if action.icon} - set(NAMES) == set()


def test_everything_that_is_mirrored_is_there() -> None:
    assert set(NAMES) >= DIRECTIONAL


@pytest.mark.parametrize("theme", Theme, ids=lambda theme: theme.value)
def test_an_icon_is_drawn_in_the_ink_of_the_theme(appearance: Appearance, theme: Theme) -> None:
    shown = icons().icon("stop", Ink.ERROR)
    appearance.wear(Look(theme))
    assert colours(shown.pixmap(QSize(48, 48), 1.0)) == {COLOURS[theme].error}


@pytest.mark.parametrize(
    ("mode", "state", "token"),
    [
        (QIcon.Mode.Disabled, QIcon.State.Off, "disabled"),
        (QIcon.Mode.Selected, QIcon.State.Off, "on_selection"),
        (QIcon.Mode.Normal, QIcon.State.On, "on_tint"),
        (QIcon.Mode.Active, QIcon.State.Off, "text"),
    ],
)
def test_the_state_of_a_control_shows_in_its_icon(
    appearance: Appearance, mode: QIcon.Mode, state: QIcon.State, token: str
) -> None:
    shown = icons().icon("stop").pixmap(QSize(48, 48), 1.0, mode, state)
    assert colours(shown) == {getattr(appearance.look.colours, token)}


def test_an_icon_on_a_button_is_drawn_like_its_words(appearance: Appearance) -> None:
    shown = icons().on(Role.PRIMARY, "stop").pixmap(QSize(48, 48), 1.0)
    assert colours(shown) == {appearance.look.colours.on_accent}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_has_as_many_pixels_as_the_screen(appearance: Appearance, ratio: float) -> None:
    shown = icons().pixmap("search", 20, Ink.TEXT, ratio)
    assert shown.size() == QSize(20, 20) * ratio
    assert shown.devicePixelRatio() == ratio
    assert colours(shown) == {appearance.look.colours.text}


def test_strokes_are_thicker_where_contrast_is_highest(appearance: Appearance) -> None:
    def ink(theme: Theme) -> int:
        appearance.wear(Look(theme))
        image = picture(icons().pixmap("stop", 96, Ink.TEXT, 1.0))
        return sum(image.pixelColor(x, y).alpha() for x in range(96) for y in range(96))

    assert ink(Theme.SUNLIGHT) > 1.2 * ink(Theme.LIGHT)


@pytest.mark.parametrize(("name", "turns"), [("undo", True), ("chevron-right", True), ("search", False)])
def test_what_points_along_the_writing_is_mirrored_with_it(
    appearance: Appearance, qapp: QApplication, name: str, turns: bool
) -> None:
    usual = picture(icons().pixmap(name, 48, Ink.TEXT, 1.0))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    turned = picture(icons().pixmap(name, 48, Ink.TEXT, 1.0))
    assert nearly(turned, usual.flipped(Qt.Orientation.Horizontal) if turns else usual)
    assert nearly(turned, usual) is not turns


def nearly(one: QImage, other: QImage) -> bool:
    """Are all pixels the same but for a trace of smoothing?"""
    pairs = ((one.pixelColor(x, y), other.pixelColor(x, y)) for x in range(48) for y in range(48))
    return all(abs(a.alpha() - b.alpha()) < 40 for a, b in pairs)


@pytest.mark.parametrize(
    ("direction", "left"), [(Qt.LayoutDirection.LeftToRight, True), (Qt.LayoutDirection.RightToLeft, False)]
)
def test_an_icon_in_a_wide_place_stands_where_the_writing_begins(
    appearance: Appearance, qapp: QApplication, direction: Qt.LayoutDirection, left: bool
) -> None:
    qapp.setLayoutDirection(direction)
    image = picture(icons().icon("stop").pixmap(QSize(60, 20), 1.0))
    inked = [x for x in range(60) if any(QColor(image.pixelColor(x, y)).alpha() for y in range(20))]
    assert (max(inked) < 20) if left else (min(inked) >= 40)


def test_the_drawings_are_not_written_by_a_program() -> None:
    drawings = "".join((RESOURCES / "icons" / f"{name}.svg").read_text() for name in NAMES)
    assert re.search(r"<!--|metadata|id=|class=|style=", drawings) is None
