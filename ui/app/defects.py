"""An error that nobody foresaw: said in words, offered for copying, and the window lives on."""

import platform
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication

from fieldkit import __version__
from fieldkit.errors import FieldkitError
from ui.i18n import translate
from ui.jobs import as_it_is
from ui.problems import told
from ui.views.notice import Tell, WayOut

VERSIONS = "fieldkit {fieldkit}, Python {python}, PySide {pyside}, {system}"

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]


class Defects(QObject):
    """The exception hook of the process, as long as a window is there to speak; `before` is told everything too.

    One of the three places where every exception is caught. The same one is told once, however often it comes:
    what paints may fail sixty times a second. An error of the core that nobody took is no defect to whoever works
    here: it is told in its own words.
    """

    _arrived = Signal(str)
    _untaken = Signal(object)

    def __init__(self, tell: Tell, before: Hook, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell, self._before, self._told = tell, before, set[str]()
        self.understood: Callable[[Exception], Exception] = as_it_is
        """See `ui.jobs.Lanes`."""
        self.noted: Callable[[BaseException], None] = _nowhere
        """Keeps what failed, once for each place."""
        self.places: list[str] = []
        """Where it failed since the window was made: kinds and lines of the program, without what was said."""
        self._arrived.connect(self._say, Qt.ConnectionType.QueuedConnection)
        self._untaken.connect(self._tell_untaken, Qt.ConnectionType.QueuedConnection)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take an exception of any thread."""
        self._before(kind, error, trace)
        self._note(kind, error, trace)
        error = self.understood(error) if isinstance(error, Exception) else error
        if isinstance(error, FieldkitError):
            self._untaken.emit(error)
        elif issubclass(kind, Exception):
            self._arrived.emit("".join(traceback.format_exception(kind, error, trace)))
        else:  # Ctrl+C on the terminal, and the like
            QGuiApplication.quit()

    def _note(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Messages hold names of files and of people's things; kinds and lines do not."""
        frames = (f"  {Path(one.filename).name}:{one.lineno} {one.name}" for one in traceback.extract_tb(trace))
        place = "\n".join((kind.__name__, *frames))
        if place not in self.places:
            self.places.append(place)
            self.noted(error.with_traceback(trace))

    @Slot(object)
    def _tell_untaken(self, error: FieldkitError) -> None:
        said = told(error)
        self._tell("error", said.sentence, said.remedy)

    @Slot(str)
    def _say(self, happened: str) -> None:
        if happened in self._told:
            return
        self._told.add(happened)
        last = happened.rstrip().rpartition("\n")[2]
        said = translate("frame", "A defect in fieldkit: {what}").format(what=last)
        remedy = translate(
            "frame", "What was recorded is on disk, and you can go on. Copy what happened for whoever mends it."
        )
        self._tell("error", said, remedy, WayOut(translate("frame", "Copy"), lambda: copy(happened)))


def _nowhere(_: BaseException) -> None:
    """Nobody keeps it yet."""


def copy(happened: str) -> None:
    """Put it into the clipboard, with the versions that run."""
    versions = VERSIONS.format(
        fieldkit=__version__,
        python=platform.python_version(),
        pyside=PySide6.__version__,
        system=platform.platform(),
    )
    QGuiApplication.clipboard().setText(f"{versions}\n\n{happened}")
