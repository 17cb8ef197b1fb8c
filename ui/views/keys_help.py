"""`?`: the keys of the screen that is open, exactly those of the registry."""

from collections.abc import Mapping
from itertools import groupby
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.actions import Scope
from ui.i18n import said, translate
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts, Offer
from ui.views.overlay import Overlay
from ui.views.press import ENTER

COLUMNS = 2

Scroll, Key = QAbstractSlider.SliderAction, Qt.Key
SCROLLS: Final[Mapping[int, QAbstractSlider.SliderAction]] = MappingProxyType(
    {
        Key.Key_Down: Scroll.SliderSingleStepAdd,
        Key.Key_Up: Scroll.SliderSingleStepSub,
        Key.Key_PageDown: Scroll.SliderPageStepAdd,
        Key.Key_Space: Scroll.SliderPageStepAdd,
        Key.Key_PageUp: Scroll.SliderPageStepSub,
        Key.Key_Home: Scroll.SliderToMinimum,
        Key.Key_End: Scroll.SliderToMaximum,
    }
)


class KeysHelp(Overlay):
    """A sheet over the window; Esc, Enter, F1 and ? close it, arrows and page keys move what does not fit."""

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
        acts.entered.connect(self.hide)

    def toggle(self) -> None:
        """Show the keys that are to be had now, or go back."""
        if self.isVisible():
            self.close_up()
            return
        self._sheet.setWidget(_sheet(self._acts.offered()))
        self.open_at(self.over.rect().adjusted(80, 64, -80, -64), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leaves too."""
        if event.key() in ENTER:
            self.close_up()
        elif event.key() in SCROLLS:
            self._sheet.verticalScrollBar().triggerAction(SCROLLS[event.key()])
        else:
            super().keyPressEvent(event)


def _sheet(offers: list[Offer]) -> QWidget:
    """The keys of the screen on the reading side, those that are to be had beyond it on the other."""
    sheet = QWidget()
    columns = QHBoxLayout(sheet)
    columns.setSpacing(48)
    beyond = {Scope.MISSION, Scope.EVERYWHERE}
    here, wider = QVBoxLayout(), QVBoxLayout()
    for scope, group in groupby(sorted(offers, key=_by_scope), key=lambda offer: offer.action.scope):
        block = _block(said("scope", scope.value), list(group))
        (wider if scope in beyond else here).addWidget(block)
    for column in (here, wider):
        column.setSpacing(24)
        column.addStretch(1)
        columns.addLayout(column, 1)
    return sheet


def _by_scope(offer: Offer) -> int:
    return list(Scope).index(offer.action.scope)


def _block(title: str, offers: list[Offer]) -> QWidget:
    block = QWidget()
    grid = QGridLayout(block)
    grid.setHorizontalSpacing(24)
    grid.setColumnStretch(1, 1)
    head = QLabel(title)
    as_role(head, Role.TITLE)
    grid.addWidget(head, 0, 0, 1, COLUMNS)
    for row, offer in enumerate((offer for offer in offers if offer.keys), 1):
        keys = QLabel(offer.keys)
        as_role(keys, Role.KEYS)
        keys.setObjectName(f"keys.{offer.action.id}")
        grid.addWidget(keys, row, 0)
        grid.addWidget(QLabel(offer.title), row, 1)
    return block
