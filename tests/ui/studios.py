"""A whole window over a real mission, in a folder of the test, with a person who answers as told."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldkit.platform.medium import Medium
from fieldkit.supporting.journal import Journal
from tests.make import RESOURCES, Laptop
from tests.ui.dressed import dressed
from tests.ui.tongues import speech
from ui.app.studio import Outside, Studio
from ui.app.threshold import Front, Threshold
from ui.desk import Desk
from ui.views.camera import ShownCamera


@dataclass
class Answers:
    """An `Ask` that gives the answers that the test laid out, in order."""

    given: list[Path | None] = field(default_factory=list)
    revealed: list[Path] = field(default_factory=list)
    taken_back: int = 0
    media: list[Medium] = field(default_factory=list)
    """Cards and drives that are in; looked for every `pace_ms`, with 0 never."""
    pace_ms: int = 0
    camera: Callable[[], ShownCamera] | None = None
    journal: Journal = field(default_factory=lambda: Journal(None))
    awake: list[tuple[bool, bool]] = field(default_factory=list)
    """Whether machine and screen were to be kept awake, each time that changed."""

    def keep_awake(self, *, machine: bool, screen: bool) -> None:
        """Remember it."""
        self.awake.append((machine, screen))

    def folder(self, title: str) -> Path | None:
        """The next answer."""
        return self._next(title)

    def files(self, title: str) -> list[Path]:
        """All that were laid out."""
        assert title
        given, self.given = [path for path in self.given if path is not None], []
        return given

    def file(self, title: str, kinds: str) -> Path | None:
        """The next answer."""
        assert kinds
        return self._next(title)

    def new_file(self, title: str, name: str) -> Path | None:
        """The next answer."""
        assert name
        return self._next(title)

    def reveal(self, path: Path) -> None:
        """Remember it."""
        self.revealed.append(path)

    def take_back(self) -> None:
        """Nobody is asked any more."""
        self.taken_back += 1

    def _next(self, title: str) -> Path | None:
        assert title
        return self.given.pop(0)


@dataclass
class Stage:
    """The window, and the ways in which a test watches it."""

    studio: Studio
    laptop: Laptop
    answers: Answers
    qtbot: QtBot
    again: int = 0
    """How often another window was asked for."""

    def open(self) -> "Stage":
        """Open the laptop's mission and wait until it is shown."""
        self.studio.frame.open(self.laptop.folder)
        self.settle()
        return self

    @property
    def desk(self) -> Desk:
        """The mission that is open."""
        desk = self.studio.frame.desk
        assert desk is not None
        return desk

    def settle(self) -> None:
        """Wait until no work runs or waits and all news has arrived."""
        self.qtbot.waitUntil(lambda: not self.studio.lanes.jobs, timeout=20_000)

    def find(self, kind: type[QWidget], name: str) -> QWidget:
        """The widget with the object name `name`."""
        found = self.studio.window.findChild(kind, name)
        assert found is not None, f"no {name} among {self.names()}"
        return found

    def names(self) -> list[str]:
        """Object names of everything in the window."""
        return sorted(
            child.objectName() for child in self.studio.window.findChildren(QObject) if child.objectName()
        )

    def until(self, holds: Callable[[], bool], timeout: int = 20_000) -> None:
        """Wait until `holds`."""
        self.qtbot.waitUntil(holds, timeout=timeout)


class Strays(QObject):
    """Watches for windows besides the one: a part that is shown before it has a parent takes the focus with it."""

    ONLY = ("window",)

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._application().installEventFilter(self)

    def close(self) -> None:
        """Watch no longer."""
        self._application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            plain = watched.windowType() is Qt.WindowType.Window or watched.windowType() is Qt.WindowType.Widget
            if plain and watched.objectName() not in self.ONLY:
                self.seen.append(repr(watched))
        return False

    @staticmethod
    def _application() -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application


@contextmanager
def stage(folder: Path, qtbot: QtBot, *, sample: bool = False) -> Iterator[Stage]:
    """A window over a fresh mission of P-01, shown but not opened yet."""
    laptop = Laptop(folder, "P-01")
    laptop.found(sample=sample).close()
    with window_of(laptop, qtbot) as made:
        yield made


def studio_of(laptop: Laptop, answers: Answers, again: Callable[[], None]) -> Studio:
    """Everyone in a window of `laptop`; `again` is called when it asks to be started anew."""
    front = Front(RESOURCES, laptop.profile.folder / "window.ini", dressed(), speech().language)
    outside = Outside(
        home=laptop.root,
        hands=laptop.hands,
        ask=lambda _: answers,
        again=again,
        media=lambda: tuple(answers.media),
        pace_ms=answers.pace_ms,
        journal=answers.journal,
        camera=answers.camera,
        keep_awake=answers.keep_awake,
    )
    return Studio(outside, Threshold(front))


@contextmanager
def window_of(
    laptop: Laptop, qtbot: QtBot, *, pace_ms: int = 0, camera: Callable[[], ShownCamera] | None = None
) -> Iterator[Stage]:
    """A window on `laptop`; may be made again after the first was closed, as after a restart."""
    answers = Answers(pace_ms=pace_ms, camera=camera)

    def again() -> None:
        made.again += 1

    studio = studio_of(laptop, answers, again)
    made = Stage(studio, laptop, answers, qtbot)
    strays = Strays()
    studio.show()
    try:
        yield made
    finally:
        strays.close()
        studio.close()
        studio.window.close()
        studio.window.deleteLater()
    assert strays.seen == []
