"""What there is to do and to say about the point that is being placed: what it snaps to, a new try, where it is."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from fieldkit.labels import QT_TRANSLATE_NOOP
from ui.canvas.points import current, name_words, place_words, snap_words, tries_words, with_points
from ui.i18n import listed, said, translate
from ui.presenters.placing import Placing
from ui.presenters.snapping import Snap
from ui.theme.roles import Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.aloud import read_aloud
from ui.views.flow import Flow
from ui.views.press import Press

WAYS: Final[Mapping[Snap, str]] = MappingProxyType(
    {
        Snap.OFF: QT_TRANSLATE_NOOP("placing", "By hand"),
        Snap.CORNER: QT_TRANSLATE_NOOP("placing", "Corner"),
        Snap.EDGE: QT_TRANSLATE_NOOP("placing", "Edge"),
        Snap.RING: QT_TRANSLATE_NOOP("placing", "Ring"),
        Snap.MARKER: QT_TRANSLATE_NOOP("placing", "Marker"),
    }
)


class PlacingBar(QFrame):
    """Shown while points are placed; signals say what a person asked for. A screen reader hears what changes."""

    snapped = Signal(object)
    again = Signal()
    removed = Signal()
    undone = Signal()

    def __init__(
        self, name: str, ways: Sequence[Snap], icon: Callable[[str], QIcon], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._icon = f"{name}.placing", icon
        self.setObjectName(self._name)
        as_role(self, Role.BAR)
        self._snap, self._others = "", list[str]()
        self._ways = self._segments(ways)
        self._again = self._button("again", "add", translate("placing", "Once more"), self.again.emit)
        self._remove = self._button("remove", "remove", translate("placing", "Take out"), self.removed.emit)
        self._undo = self._button("undo", "undo", translate("placing", "Undo"), self.undone.emit)
        self._again.setAccessibleName(translate("placing", "Place the point once more, without seeing where it is"))
        self._remove.setAccessibleName(translate("placing", "Take out the point"))
        self._undo.setAccessibleName(translate("placing", "Undo what was done last to the points"))
        self._placing: Placing | None = None
        self._lay_out()
        self.hide()

    def show_placing(self, placing: Placing | None, way: Snap, *, undoable: bool, by_keys: bool) -> bool:
        """Show how the active point stands; None for no points. `by_keys`: keys moved it, and not the pointer.

        Returns whether that is news for somebody who only hears. While a point is repeated nothing says where it
        is: who remembers the figures of an earlier try would not find it anew.
        """
        self.setVisible(placing is not None)
        before, self._placing = self._placing, placing
        if placing is None:
            return False
        now, hidden = current(placing), translate("placing", "earlier tries are hidden")
        place = place_words(now.point) if now and not placing.repeating else ""
        self._others = [one for one in (place, hidden if placing.repeating else tries_words(placing)) if one]
        self._snap = snap_words(now) if now else ""
        self._again.setEnabled(placing.repeated().repeating and not placing.repeating)
        self._remove.setEnabled(placing.removed() != placing)
        self._undo.setEnabled(undoable)
        self._choose(way)
        news = _news(before, placing, by_keys=by_keys)
        read_aloud(self, listed(news), at_once=by_keys)
        return bool(news)

    def hint(self, repeat: str, snap: str) -> None:
        """The keys for these; empty for none."""
        self._again.setToolTip(repeat)
        if self._ways is not None:
            self._ways.setToolTip(snap)

    @property
    def remarks(self) -> tuple[str, ...]:
        """What is to be read of the active point over the photograph, where all height is for that."""
        missed = self._placing is not None and bool(with_points(self._placing, ()).note)  # said at the point itself
        return (*self._others, self._snap) if self._snap and not missed else tuple(self._others)

    @property
    def spoken(self) -> str:
        """All that there is to say of the active point."""
        name = name_words(self._placing, self._placing.active) if self._placing else ""
        return listed([one for one in (name, *self._others, self._snap) if one])

    def _choose(self, way: Snap) -> None:
        if self._ways is not None and self._ways.choice != way.value:
            with QSignalBlocker(self._ways):
                self._ways.choose(way.value)
            read_aloud(self._ways, said("placing", WAYS[way]))

    def _segments(self, ways: Sequence[Snap]) -> Segments | None:
        if not ways:
            return None
        shown = [Segment(way.value, said("placing", WAYS[way])) for way in ways]
        segments = Segments(f"{self._name}.snap", translate("placing", "What points snap to"), shown)
        segments.chosen.connect(lambda key: self.snapped.emit(Snap(key)))
        return segments

    def _button(self, part: str, icon: str, words: str, act: Callable[[], None]) -> QPushButton:
        button = Press(f"{self._name}.{part}", words, role=Role.QUIET)
        button.setIcon(self._icon(icon))
        button.clicked.connect(lambda _=False: act())
        return button

    def _lay_out(self) -> None:
        controls, buttons = QWidget(), QWidget()
        flow, whole = Flow(controls), QHBoxLayout(self)
        together = QHBoxLayout(buttons)
        together.setContentsMargins(0, 0, 0, 0)
        together.setSpacing(4)
        for button in (self._again, self._remove, self._undo):
            together.addWidget(button)
        whole.setContentsMargins(8, 2, 8, 2)
        whole.addWidget(controls)
        for group in (self._ways, buttons):
            if group is not None:
                flow.addWidget(group)


def _news(before: Placing | None, now: Placing, *, by_keys: bool) -> list[str]:
    """What is new of the points, for those who do not see them: which is placed, where, what was found there."""
    said_of = list[str]()
    if before is not None and before.spots != now.spots and now.last >= 0:
        spot = now.spot(now.last)
        if spot is not None:
            found = snap_words(spot.latest)
            said_of += [name_words(now, now.last), place_words(spot.latest.point), *([found] if found else [])]
    if before is None or (before.active, before.repeating) != (now.active, now.repeating):
        said_of.append(name_words(now, now.active))
    elif (
        by_keys
        and not now.repeating
        and before.moving != now.moving
        and now.moving is not None
        and before.spots == now.spots
    ):
        said_of.append(place_words(now.moving))
    return said_of
