"""`CompareView`: two to four photographs side by side that move as one."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fieldkit.imaging.viewer import Opened
from ui.canvas.canvas import PhotoCanvas
from ui.canvas.pose import NEAREST, fitted
from ui.i18n import isolated, translate
from ui.presenters.comparing import Bounds, Compared, ComparingPresenter, Lock
from ui.presenters.looking import LookingPresenter, LookingScreen
from ui.theme.look import Look
from ui.theme.roles import Role, as_role
from ui.views.elided import Elided
from ui.views.flow import Flow
from ui.views.press import Press

ROW: Final = 3
"""So many stand in one row; four stand in two."""

LookAt = Callable[[LookingScreen], LookingPresenter]
"""Makes what fetches photographs for one place; closed by the view."""


class Steer(Protocol):
    """Whoever moves all photographs when one is moved."""

    def settle(self) -> None: ...
    def fit(self) -> None: ...
    def zoom(self, lead: int, zoom: float, x: float | None = None, y: float | None = None) -> None: ...
    def push(self, lead: int, right: float, down: float) -> None: ...


class ComparedCanvas(PhotoCanvas):
    """A canvas that does not move by itself: it says how it was moved, and is told where to."""

    def __init__(self, name: str, number: int, look: Look, steer: Steer) -> None:
        super().__init__(name, look)
        self._number, self._steer = number, steer

    @property
    def bounds(self) -> Bounds | None:
        """How small and how large the photograph can be shown; None while it is not known."""
        if self.pose is None:
            return None
        whole = fitted(self.pose.stored, self.pose.sharp, self.pose.turn, self.room)
        return Bounds(whole.zoom, NEAREST)

    def zoom(self, zoom: float, x: float | None = None, y: float | None = None) -> None:
        """Have all zoomed."""
        self._steer.zoom(self._number, zoom, x, y)

    def pan(self, right: float, down: float) -> None:
        """Have all pushed."""
        self._steer.push(self._number, right, down)

    def fit(self) -> None:
        """Have all fitted."""
        self._steer.fit()

    def zoom_here(self, zoom: float, x: float | None, y: float | None) -> None:
        """As told: zoom this one."""
        super().zoom(zoom, x, y)

    def push_here(self, right: float, down: float) -> None:
        """As told: push this one."""
        super().pan(right, down)

    def turn(self, quarters: int) -> None:
        """Turn this one; what all can show may be another size now."""
        super().turn(quarters)
        self._steer.settle()

    def show_opened(self, opened: Opened) -> None:
        """The photograph is known now."""
        super().show_opened(opened)
        self._steer.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more or less room now."""
        super().resizeEvent(event)
        self._steer.settle()


class Place(QFrame):
    """One photograph with its name and its scale above it."""

    def __init__(self, canvas: ComparedCanvas, photo: Compared, look: Look) -> None:
        super().__init__()
        self.canvas = canvas
        title, scale = Elided(photo.title), QLabel(_scale(photo.per_mm))
        as_role(title, Role.STRONG)
        as_role(scale, Role.SECONDARY)
        canvas.setAccessibleName(photo.title)
        canvas.setAccessibleDescription(scale.text())
        head = QHBoxLayout()
        head.setContentsMargins(look.gap, look.half, look.gap, look.half)
        head.addWidget(title, 1)
        head.addWidget(scale)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(canvas, 1)


class CompareView(QWidget):
    """The screen of `ComparingPresenter`. `left` says that the comparison is to be closed."""

    left = Signal()

    presenter: ComparingPresenter
    """Set by whoever makes both: each needs the other."""

    def __init__(self, name: str, look: Look, look_at: LookAt, icon: Callable[[str], QIcon]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._name, self._look, self._look_at, self._icon = name, look, look_at, icon
        self._shown: list[Place] = []
        self._mark, self._lock = QLabel(), QLabel()
        self._lock.setObjectName(f"{name}.lock")
        as_role(self._lock, Role.SECONDARY)
        self._free = self._button("free", "", translate("compare", "Move one alone"))
        self._free.setCheckable(True)
        self._free.clicked.connect(self._release)
        self._places = QGridLayout()
        self._places.setSpacing(look.half)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar())
        column.addLayout(self._places, 1)

    def show_photos(self, photos: Sequence[Compared]) -> None:
        """Hang these, each with a canvas of its own."""
        self.clear()
        for number, photo in enumerate(photos):
            canvas = ComparedCanvas(f"{self._name}.photo.{number}", number, self._look, self.presenter)
            canvas.looking = self._look_at(canvas)
            self._shown.append(Place(canvas, photo, self._look))
            self._places.addWidget(self._shown[-1], *_row_and_column(number, len(photos)))
        for place, photo in zip(self._shown, photos, strict=True):
            place.canvas.show_photo(photo.subject)
        if self._shown:
            self.setFocusProxy(self._shown[0].canvas)

    def clear(self) -> None:
        """Take all photographs down, and end what fetched them."""
        self.setFocusProxy(self._free)
        for place in self._shown:
            place.canvas.looking.close()
            self._places.removeWidget(place)
            place.hide()
            place.deleteLater()
        self._shown = []

    def show_lock(self, lock: Lock) -> None:
        """Write what the lock keeps the same."""
        icon, words = _words(lock)
        self._mark.setPixmap(self._icon(icon).pixmap(self._look.icon))
        self._lock.setText(words)
        self._free.setChecked(lock is Lock.FREE)

    def bounds(self, number: int) -> Bounds | None:
        """See `ComparingScreen`."""
        return self._shown[number].canvas.bounds

    def zoom(self, number: int, zoom: float, x: float | None, y: float | None) -> None:
        """See `ComparingScreen`."""
        self._shown[number].canvas.zoom_here(zoom, x, y)

    def push(self, number: int, right: float, down: float) -> None:
        """See `ComparingScreen`."""
        self._shown[number].canvas.push_here(right, down)

    def wear(self, look: Look) -> None:
        """Colours and sizes from now on."""
        self._look = look
        for place in self._shown:
            place.canvas.wear(look)

    def _fit(self) -> None:
        self.presenter.fit()

    def _release(self, free: bool) -> None:
        self.presenter.release(free)

    def _bar(self) -> QFrame:
        bar = QFrame()
        as_role(bar, Role.BAR)
        fit = self._button("fit", "fit", translate("compare", "Show all of each"))
        fit.clicked.connect(self._fit)
        close = self._button("close", "close", translate("compare", "Close the comparison"))
        close.clicked.connect(self.left)
        lock, parts, whole = QWidget(), QWidget(), QVBoxLayout(bar)
        said, flow = QHBoxLayout(lock), Flow(parts, self._look.half)
        said.setContentsMargins(0, 0, 2 * self._look.gap, 0)
        lock.setMinimumHeight(self._look.control)
        said.addWidget(self._mark)
        said.addWidget(self._lock)
        for part in (lock, self._free, fit, close):
            flow.addWidget(part)
        whole.setContentsMargins(self._look.gap, self._look.half, self._look.gap, self._look.half)
        whole.addWidget(parts)
        return bar

    def _button(self, part: str, icon: str, words: str) -> QPushButton:
        button = Press(f"{self._name}.bar.{part}", words, role=Role.QUIET)
        if icon:
            button.setIcon(self._icon(icon))
        return button


def _row_and_column(number: int, count: int) -> tuple[int, int]:
    """Up to three in a row, four in two rows."""
    return divmod(number, count if count <= ROW else 2)


def _scale(per_mm: float | None) -> str:
    if per_mm is None:
        return translate("compare", "no scale")
    return isolated(translate("compare", "{count} px/mm").format(count=f"{per_mm:.1f}"))


def _words(lock: Lock) -> tuple[str, str]:
    """Icon and words for what the lock keeps the same."""
    return {
        Lock.MILLIMETRES: ("ruler", translate("compare", "Locked by millimetres")),
        Lock.PIXELS: ("lock", translate("compare", "Locked by pixels: not every photo has a scale")),
        Lock.FREE: ("unknown", translate("compare", "Not locked: each photo moves alone")),
    }[lock]
