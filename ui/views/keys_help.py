"""`?`: the keys of the screen that is open, exactly those of the registry."""

from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.i18n import said, translate
from ui.views.acts import Acts, Offer
from ui.views.overlay import Overlay

COLUMNS = 2


class KeysHelp(Overlay):
    """A sheet over the window; any of Esc, Enter, F1 or ? closes it."""

    def __init__(self, acts: Acts, parent: QWidget) -> None:
        super().__init__("keys", translate("keys", "Keys of this screen"), parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._acts, self._sheet = acts, QScrollArea()
        self._sheet.setWidgetResizable(True)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet.setFrameShape(QFrame.Shape.NoFrame)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(self._sheet)

    def toggle(self) -> None:
        """Show the keys that are to be had now, or go back."""
        if self.isVisible():
            self.close_up()
            return
        self._sheet.setWidget(_sheet(self._acts.offered()))
        self.open_at(self.over.rect().adjusted(80, 64, -80, -64), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leaves too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.close_up()
        else:
            super().keyPressEvent(event)


def _sheet(offers: list[Offer]) -> QWidget:
    """A block for each scope, those of the screen before those that are to be had everywhere."""
    sheet = QWidget()
    grid = QGridLayout(sheet)
    grid.setHorizontalSpacing(48)
    grid.setVerticalSpacing(24)
    listed = sorted(offers, key=lambda offer: offer.action.scope.name == "EVERYWHERE")
    for number, (scope, group) in enumerate(groupby(listed, key=lambda offer: offer.action.scope)):
        grid.addWidget(_block(said("scope", scope.value), list(group)), 0, number, Qt.AlignmentFlag.AlignTop)
    return sheet


def _block(title: str, offers: list[Offer]) -> QWidget:
    block = QWidget()
    grid = QGridLayout(block)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(1, 1)
    head = QLabel(title)
    head.setProperty("role", "title")
    grid.addWidget(head, 0, 0, 1, COLUMNS)
    for row, offer in enumerate((offer for offer in offers if offer.keys), 1):
        keys = QLabel(offer.keys)
        keys.setProperty("role", "keys")
        keys.setObjectName(f"keys.{offer.action.id}")
        grid.addWidget(keys, row, 0)
        grid.addWidget(QLabel(offer.title), row, 1)
    return block
