"""`Grid`: a board of tiles that is worked with mouse and keys as any list of files is."""

from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from ui.i18n import plain
from ui.models.selection import Selection
from ui.theme.look import Look
from ui.theme.roles import OWN_RING
from ui.views.grid.band import Band, Stretch
from ui.views.grid.board import Board, Contents, Paints
from ui.views.grid.outline import Outline
from ui.views.grid.picking import SIZES, clicked, commanded, move_of, stepped
from ui.views.grid.sheet import Size
from ui.views.press import ENTER

R = TypeVar("R")

NOTCH = 120
"""One notch of a wheel (`QWheelEvent.angleDelta`)."""
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


class Grid(Board[R], Generic[R]):
    """`opened` carries a position, `menu_asked` the place for a menu on the screen, `sized` the new `Size`."""

    opened = Signal(int)
    menu_asked = Signal(QPoint)
    sized = Signal(object)

    def __init__(
        self, name: str, title: str, contents: Contents[R], paints: Paints, size: Size = Size.MEDIUM
    ) -> None:
        super().__init__(name, title, contents, paints, size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(OWN_RING, True)
        self.viewport().setMouseTracking(True)
        self.viewport().installEventFilter(self)
        self._turned = 0
        self._outline = Outline(f"{name}.band", paints.look, self.viewport())
        self._band = Band(self._outline, self.viewport(), lambda: self.top, self.scroll_by, self._cross)

    def wear(self, look: Look) -> None:
        """Be painted in `look`."""
        self._outline.wear(look)
        super().wear(look)

    def resize_tiles(self, size: Size) -> None:
        """Show tiles of `size`; what is looked at stays where it is."""
        if size is not self.size_of_tiles:
            super().resize_tiles(size)
            self.sized.emit(size)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and their like move, with Shift and Ctrl as everywhere; plus and minus change the size."""
        shared, count = self.contents.selection, self.sheet.count
        move = move_of(event, mirrored=self.sheet.mirrored)
        done = commanded(shared.value, event, count)
        if move and count:
            current = shared.value.current
            to = 0 if current is None else self.sheet.moved(current, move, self.page)
            self._pick(stepped(shared.value, to, event.modifiers()))
        elif done is not None:
            shared.put(done)
        elif event.key() in SIZES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.resize_tiles(self.size_of_tiles.stepped(SIZES[event.key()]))
        elif event.key() in ENTER and not event.modifiers() and shared.value.current is not None:
            self.opened.emit(shared.value.current)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is under the mouse; a rectangle may begin here."""
        shared, position = self.contents.selection, self.under(event.position().toPoint())
        held = event.modifiers()
        if event.button() == RIGHT and position is not None and position not in shared.value:
            shared.put(shared.value.only(position))
        if event.button() != LEFT:
            return
        adding = bool(held & Qt.KeyboardModifier.ControlModifier)
        base = shared.value if adding else shared.value.none()
        if position is not None:
            self._pick(clicked(shared.value, position, held))
        elif not adding:
            shared.put(base)
        self._band.press(event.position().toPoint(), base)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the rectangle further, or show what is under the mouse."""
        if event.buttons() & LEFT:
            self._band.drag(event.position().toPoint())
        else:
            self._hover(self.under(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The rectangle is done."""
        if event.button() == LEFT:
            self._band.release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the mouse."""
        position = self.under(event.position().toPoint())
        if event.button() == LEFT and position is not None:
            self.opened.emit(position)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu where the mouse is, or at the current tile if a key asked for it."""
        current = self.contents.selection.value.current
        if event.reason() is QContextMenuEvent.Reason.Keyboard and current is not None:
            self.reveal(current)
            self.menu_asked.emit(self.viewport().mapToGlobal(self.place(current).center()))
        else:
            self.menu_asked.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl one size larger or smaller for each notch."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        self.resize_tiles(self.size_of_tiles.stepped(notches))

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """What is shortened in a tile is whole in its tooltip, as plain text: names are strangers' texts.

        Not in `viewportEvent`: see `PhotoCanvas.eventFilter`.
        """
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            position = self.under(event.pos())
            words = () if position is None else self._cell(position).words
            QToolTip.showText(event.globalPos(), "\n".join(map(plain, words)), self)
            return True
        if event.type() is QEvent.Type.Leave:
            self._hover(None)
        return False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current tile has the focus: the first one if there was none."""
        super().focusInEvent(event)
        self._take_focus()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No tile has the focus."""
        super().focusOutEvent(event)
        self._place_ring()

    def showEvent(self, event: QShowEvent) -> None:
        """Another view may have moved the focus meanwhile."""
        super().showEvent(event)
        if (current := self.contents.selection.value.current) is not None:
            self.reveal(current)

    def _replaced(self) -> None:
        super()._replaced()
        if self.hasFocus():
            self._take_focus()

    def _take_focus(self) -> None:
        shared = self.contents.selection
        if shared.value.current is None and self.sheet.count:
            shared.put(shared.value.at(0))
        self._place_ring()
        self._speak(shared.value)

    def _pick(self, selection: Selection) -> None:
        self.contents.selection.put(selection)
        if selection.current is not None:
            self.reveal(selection.current)

    def _cross(self, stretch: Stretch, base: Selection) -> None:
        crossed = self.sheet.crossed(stretch.left, stretch.top, stretch.right, stretch.bottom)
        self.contents.selection.put(self.contents.selection.value.over((*base.ranges, *crossed)))
