"""The page of an open mission: rail, top bar, the screen that is open, status bar."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.actions import Scope
from ui.i18n import translate
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.rail import Rail
from ui.views.screen import Made, Place
from ui.views.stack import Stack
from ui.views.status import Status
from ui.views.topbar import TopBar

AHEAD_MS = 50
"""Between two screens that are made ahead: what was shown is painted, and keys that wait are answered."""


class MissionPage(QWidget):
    """Shows one place at a time, `at`. Each mission has its own screens: one made at once, the others ahead."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setObjectName("frame")
        self._acts, self._places, self._made = acts, dict[str, Place](), dict[str, Made]()
        self._open: Made | None = None
        self.at = ""
        self._ahead = QTimer(self, interval=AHEAD_MS)
        self._ahead.timeout.connect(self._make_ahead)
        self.rail, self.top, self.status = Rail(acts), TopBar(acts), Status()
        self._sample = QLabel(translate("frame", "SAMPLE, NOT EVIDENCE"))
        self._sample.setObjectName("frame.sample")
        as_role(self._sample, Role.SAMPLE)
        self._sample.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = Stack()
        beside = QVBoxLayout()
        beside.setSpacing(0)
        for widget in (self.top, self._sample, self._stack, self.status):
            beside.addWidget(widget, 1 if widget is self._stack else 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(beside, 1)

    def fill(self, places: Sequence[Place], *, sample: bool) -> None:
        """The places of a mission, the first of which is opened."""
        self.clear()
        self._sample.setVisible(sample)
        self._places = {place.id: place for place in places}
        self.rail.fill(places)
        for place in places:
            self._acts.bind(f"go.{place.id}", partial(self.go, place.id))
        self.go(places[0].id)
        self._ahead.start()

    def clear(self) -> None:
        """Let go of all places, and of what the mission is called."""
        self.top.show_title("", "")
        self._ahead.stop()
        for made in self._made.values():
            made.widget.hide()
            self._stack.removeWidget(made.widget)
            made.widget.deleteLater()
        self._acts.release(*(place.scope for place in self._places.values()))
        self._places, self._made, self._open, self.at = {}, {}, None, ""

    def go(self, to: str) -> None:
        """Open the place `to`."""
        self._open, self.at = self.standing(to), to
        self._stack.setCurrentWidget(self._open.widget)
        self.rail.mark(to)
        self._acts.enter(Scope.EVERYWHERE, Scope.MISSION, self._places[to].scope)
        self._open.screen.visit()

    def visit(self) -> None:
        """The place that is open has the focus again."""
        if self._open is not None:
            self._open.screen.visit()

    def reveal(self, to: str, subject: str) -> None:
        """Open the place `to`, and there the thing with the id `subject`."""
        self.go(to)
        self.standing(to).reveal(subject)

    def describe(self, to: str, photos: Sequence[str]) -> None:
        """Open the place `to`, and begin something there from the photographs with these ids."""
        self.go(to)
        self.standing(to).describe(photos)

    def standing(self, name: str) -> Made:
        """The screen of the place with the id `name`, made now if it is not yet. Raises `KeyError`."""
        if name not in self._made:
            made = self._made[name] = self._places[name].make()
            self._stack.addWidget(made.widget)
        return self._made[name]

    def fold_lists(self) -> None:
        """F9 on the open screen."""
        if self._open is not None:
            self._open.screen.fold_lists()

    def fold_inspector(self) -> None:
        """F10 on the open screen."""
        if self._open is not None:
            self._open.screen.fold_inspector()

    def seek(self) -> None:
        """Ctrl+F on the open screen."""
        if self._open is not None:
            self._open.screen.seek()

    def _make_ahead(self) -> None:
        """Make the next screen to which nobody went yet."""
        missing = (name for name in self._places if name not in self._made)
        name = next(missing, None)
        if name is None:
            self._ahead.stop()
        else:
            self.standing(name)
