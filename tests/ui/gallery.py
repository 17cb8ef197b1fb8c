"""Every screen of the window as a person comes upon it, one after another, for pictures and for a careful eye.

A scene names what is done to get there; the sample mission is open in all but the first ones.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from shutil import copytree

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QListView, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from fieldkit.intake import look_over
from fieldkit.platform.medium import Medium
from fieldkit.progress import silent
from tests.make import PASSPHRASE, Laptop, photo_bytes
from tests.ui.sampled import CARD, sampled
from tests.ui.studios import Stage, window_of
from tests.ui.tongues import PSEUDO, speaking
from ui.i18n.languages import ENGLISH, LANGUAGES, Language
from ui.models.selection import Selection, joined
from ui.presenters.media import Card
from ui.presenters.stationery import Stationery
from ui.settings import THEME
from ui.views.catalogue.counted import CountedList
from ui.views.grid import Grid
from ui.views.intake import IntakeView

REST_MS = 120
"""What fades, blinks or waits for a pause has done so."""

PAUSE_MS = 60
"""Between two gestures: what the first one asked for is begun."""

ARABIC = next(language for language in LANGUAGES if language.code == "ar")


@dataclass(frozen=True)
class Variant:
    """How the window is dressed, and what it speaks."""

    name: str
    theme: str
    language: Language = ENGLISH


VARIANTS = (
    Variant("light", "light"),
    Variant("dark", "dark"),
    Variant("sunlight", "sunlight"),
    Variant("night", "night"),
    Variant("arabic", "light", ARABIC),
    Variant("pseudo", "light", PSEUDO),
)
IN_OTHER_COLOURS = ("dark", "night")
"""Variants that differ from another one by colours alone, of whose contrast the theme has tests of its own."""


@dataclass(frozen=True)
class Scene:
    """One picture: how to get there from the scene before."""

    name: str
    arrange: Callable[[Stage], None]


def do(*names: str) -> Callable[[Stage], None]:
    """Ask for actions of the registry, one after the other."""

    def arrange(stage: Stage) -> None:
        for name in names:
            stage.studio.window.acts[name].trigger()
            pause(stage)

    return arrange


def press(key: Qt.Key) -> Callable[[Stage], None]:
    """Press a key where the focus is."""
    return lambda stage: stage.qtbot.keyClick(_focused(stage), key)


def type_in(text: str, *, enter: bool = True) -> Callable[[Stage], None]:
    """Type where the focus is."""

    def arrange(stage: Stage) -> None:
        stage.qtbot.keyClicks(_focused(stage), text)
        if enter:
            stage.qtbot.keyClick(_focused(stage), Qt.Key.Key_Return)

    return arrange


def after(*steps: Callable[[Stage], None]) -> Callable[[Stage], None]:
    """One step after the other."""

    def arrange(stage: Stage) -> None:
        for step in steps:
            step(stage)
            pause(stage)

    return arrange


def item(row: int) -> Callable[[Stage], None]:
    """Choose a row of the list of items; the first one is the photographs that belong to none."""

    def arrange(stage: Stage) -> None:
        listed = stage.find(QListView, "record.lists.items")
        assert isinstance(listed, QListView)
        listed.activated.emit(listed.model().index(row, 0))

    return arrange


def list_all(name: str) -> Callable[[Stage], None]:
    """Show all photographs, or all items, and select them."""

    def arrange(stage: Stage) -> None:
        listed = stage.find(CountedList, "catalogue.lists.standing")
        assert isinstance(listed, CountedList)
        listed.asked.emit(name)
        stage.settle()
        grid = stage.find(Grid, f"catalogue.{name}.grid")
        grid.setFocus()
        stage.qtbot.keyClick(grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    return arrange


def choose(*places: int) -> Callable[[Stage], None]:
    """Select photographs of the Catalogue by where they stand."""

    def arrange(stage: Stage) -> None:
        grid = stage.find(Grid, "catalogue.photos.grid")
        assert isinstance(grid, Grid)
        grid.contents.selection.put(Selection(joined(range(one, one + 1) for one in places), places[0], places[0]))

    return arrange


def check_packet(stage: Stage) -> None:
    """Check the packet that was sealed."""
    stage.studio.window.acts["start.packet"].trigger()
    stage.qtbot.keyClicks(_focused(stage), str(next((stage.laptop.folder / "packets").glob("*.zip"))))
    stage.qtbot.keyClick(_focused(stage), Qt.Key.Key_Return)


def foresee_packet(stage: Stage) -> None:
    """Look at what merging the packet would do that was sealed first."""
    stage.answers.given.append(min((stage.laptop.folder / "packets").glob("*.zip")))
    stage.studio.window.acts["packets.check"].trigger()


def click(name: str) -> Callable[[Stage], None]:
    """Press a button with the mouse."""
    return lambda stage: stage.qtbot.mouseClick(stage.find(QPushButton, name), Qt.MouseButton.LeftButton)


def section(number: int) -> Callable[[Stage], None]:
    """Open one of the sections of the preferences."""

    def arrange(stage: Stage) -> None:
        listed = stage.find(QListWidget, "preferences.sections")
        assert isinstance(listed, QListWidget)
        listed.setCurrentRow(number)

    return arrange


def put_card_in(stage: Stage) -> None:
    """The sample card once more: all of it was seen before, but for one fresh file."""
    fresh = stage.laptop.root / "card"
    copytree(CARD, fresh)
    (fresh / "DCIM" / "100SAMPL" / "DSC_0099.JPG").write_bytes(photo_bytes(99, (1200, 900)))
    medium = Medium(fresh, "SAMPLE", "3663-6331", "vfat", True, 0)
    screen = stage.find(QWidget, "intake")
    assert isinstance(screen, IntakeView)
    screen.fill(Stationery(photographer="P-01", site="Site K-14", tags=("dmg.sooted",)))
    screen.show_media([Card(medium, True, 13, 1, look_over(fresh, silent).seen(medium))])


def choose_card(stage: Stage) -> None:
    """Its folder, as if the system had not found it."""
    stage.answers.given.append(stage.laptop.root / "card")
    stage.studio.window.acts["intake.choose"].trigger()


SCENES = (
    Scene("start", lambda _: None),
    Scene("welcome", do("start.welcome")),
    Scene("welcome-places", do(*["page.done"] * 2)),
    Scene("new-mission", after(*[press(Qt.Key.Key_Escape)] * 3, do("start.new"))),
    Scene("join", after(press(Qt.Key.Key_Escape), do("start.join"))),
    Scene("check-packet", after(press(Qt.Key.Key_Escape), check_packet)),
    Scene("intake-empty", after(press(Qt.Key.Key_Escape), Stage.open, do("go.intake"))),
    Scene("intake-card", put_card_in),
    Scene("intake-ready", choose_card),
    Scene("intake-done", do("intake.begin")),
    Scene("record-ungrouped", do("go.record")),
    Scene("record-item", item(1)),
    Scene("record-new", after(item(0), do("record.new"), type_in("sh", enter=False))),
    Scene("record-measuring", after(press(Qt.Key.Key_Return), type_in("fin"), do("record.bar"))),
    Scene("catalogue-grid", after(press(Qt.Key.Key_Escape), do("go.catalogue"))),
    Scene("catalogue-table", do("catalogue.table")),
    Scene("catalogue-search", after(do("catalogue.grid", "catalogue.items", "search"), type_in("rivet class:"))),
    Scene("catalogue-nothing", after(*[press(Qt.Key.Key_Escape)] * 2, type_in("rivet length>9000"))),
    Scene("catalogue-batch", after(click("catalogue.nothing.remove"), list_all("items"), do("catalogue.edit"))),
    Scene("catalogue-compare", after(list_all("photos"), choose(1, 2), do("catalogue.compare"))),
    Scene("packets", do("catalogue.compare", "go.packets")),
    Scene("custody", do("go.custody")),
    Scene("custody-check", do("custody.check")),
    Scene("custody-laptops", do("custody.laptops")),
    Scene("palette", do("go.record", "help.palette")),
    Scene("keys", after(press(Qt.Key.Key_Escape), do("help.keys"))),
    Scene("packets-before", after(press(Qt.Key.Key_Escape), do("go.packets"))),
    Scene("packets-sealed", type_in(PASSPHRASE)),
    Scene("packets-findings", click("packets.handed.findings")),
    Scene("packets-foreseen", foresee_packet),
    Scene("mission-keys", do("mission.keys")),
    Scene("invite", after(press(Qt.Key.Key_Escape), do("mission.invite"))),
    Scene("preferences-operator", after(press(Qt.Key.Key_Escape), do("app.preferences"))),
    Scene("preferences-storage", section(1)),
    Scene("preferences-locks", section(2)),
    Scene("preferences-display", section(3)),
    Scene("preferences-keyboard", section(4)),
    Scene("preferences-advanced", section(5)),
    Scene("preferences-support", click("preferences.advanced.support")),
    Scene("locked", do("app.lock")),
)


def pause(stage: Stage) -> None:
    """Wait as long as a person does between two gestures."""
    stage.settle()
    stage.qtbot.wait(PAUSE_MS)
    stage.settle()


def rest(stage: Stage) -> None:
    """Wait until nothing moves any more."""
    for _ in range(2):
        stage.settle()
        stage.qtbot.wait(REST_MS)


@contextmanager
def dressed_up(laptop: Laptop, variant: Variant, qtbot: QtBot) -> Iterator[Stage]:
    """A window on `laptop` in `variant`."""
    with speaking(variant.language), window_of(laptop, qtbot) as stage:
        QCursor.setPos(stage.studio.window.mapToGlobal(stage.studio.window.rect().center()))
        stage.studio.settings.put(THEME, variant.theme)
        rest(stage)
        yield stage


def laptop_of_the_day(folder: Path, template: Path) -> Laptop:
    """A laptop with the sample mission, copied from `template`, which is made when it is not there yet."""
    if not template.exists():
        sampled(Laptop(template, "P-01"))
    copytree(template, folder, symlinks=True)
    return Laptop(folder, "P-01")


def _focused(stage: Stage) -> QWidget:
    return stage.studio.window.focusWidget() or stage.studio.window
