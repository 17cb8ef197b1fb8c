"""The reading side of the start page: the name, what it is, and the five ways to a mission."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from ui.i18n import translate
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.mark import Mark
from ui.views.tile import Tile

ICONS = {
    "start.new": "add",
    "start.join": "signature",
    "start.open": "folder",
    "start.packet": "seal",
    "start.sample": "camera",
}
BESIDES = ("app.preferences", "view.sunlight", "help.keys")
"""What else a person may want before any mission is open."""


class Way(Tile):
    """One of the five: an icon, what it is called, what it is good for, its keys."""

    def __init__(self, action: QAction, name: str, text: str, icon: QIcon) -> None:
        super().__init__(f"start.way.{name}")
        as_role(self, Role.WAY)
        self._action, self._title, self._keys, about = action, QLabel(), QLabel(), QLabel(text)
        for label, role in ((self._title, Role.STRONG), (about, Role.SECONDARY), (self._keys, Role.KEYS)):
            as_role(label, role)
        for label in (self._title, about):
            label.setWordWrap(True)
        texts, row = QVBoxLayout(), QHBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(about)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(Mark(icon), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        row.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignTop)
        self.hold(row)
        self.setAccessibleDescription(text)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._restate)
        self._restate()

    def _restate(self) -> None:
        """The action has other keys now, or is called otherwise."""
        keys = self._action.shortcut()
        self._title.setText(self._action.text())
        self._keys.setText(keys.toString(keys.SequenceFormat.NativeText))
        self._keys.setVisible(not keys.isEmpty())
        self.setAccessibleName(self._action.text())


class Side(QFrame):
    """All of it, in a column."""

    def __init__(self, acts: Acts, icon: Callable[[str], QIcon]) -> None:
        super().__init__()
        self.setObjectName("start.side")
        as_role(self, Role.RAIL)
        name, line = QLabel("fieldkit"), QLabel(said_first())
        as_role(name, Role.BRAND)
        as_role(line, Role.SECONDARY)
        line.setWordWrap(True)
        self.ways: Sequence[Way] = [
            Way(acts[way], way.partition(".")[2], text, icon(ICONS[way])) for way, text in told_ways().items()
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 32, 24, 16)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(line)
        column.addSpacing(20)
        for way in self.ways:
            column.addWidget(way)
        column.addStretch(1)
        column.addLayout(_besides(acts))


def said_first() -> str:
    """What the program is, in one line."""
    return translate(
        "start", "Photograph, tag and measure fragments offline; hand over evidence that can be checked."
    )


def told_ways() -> dict[str, str]:
    """What each of the five ways is good for, by its action."""
    return {
        "start.new": translate("start", "You lead: make the mission that others join."),
        "start.join": translate("start", "You were asked in: bring your key, take the invitation."),
        "start.open": translate("start", "A folder NAME.fieldkit on a disk of this laptop."),
        "start.packet": translate("start", "Is it whole, and who signed it? Needs no mission."),
        "start.sample": translate("start", "A practice card, with a key of its own."),
    }


def _besides(acts: Acts) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for name in BESIDES:
        button = QToolButton()
        button.setDefaultAction(acts[name])
        button.setObjectName(f"start.{name}")
        button.setAccessibleName(acts[name].text())
        as_role(button, Role.QUIET)
        row.addWidget(button)
    row.addStretch(1)
    return row
