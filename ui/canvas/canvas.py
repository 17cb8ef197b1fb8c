"""`PhotoCanvas`: a photograph that hands and keys move, and on which a tool places points."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final, Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from fieldkit.measure.points import PixelPoint
from ui.canvas.area import PhotoArea
from ui.canvas.overlay import REACH
from ui.theme.look import Look

ARROWS: Final[Mapping[int, tuple[int, int]]] = MappingProxyType(
    {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
)
NOTCHES: Final = 3
"""Turns of the wheel by one notch that double the size."""
PUSH: Final = 64
"""By how much an arrow key pushes the photograph, in device-independent pixels."""
MARGIN: Final = 48
"""A point that keys move is kept so far from the edge of the window."""

Key, Button, Modifier = Qt.Key, Qt.MouseButton, Qt.KeyboardModifier


class Tool(Protocol):
    """What places points on the photograph, in stored pixels: see `MeasuringPresenter`."""

    @property
    def engaged(self) -> bool: ...
    def hover(self, x: float, y: float, how: str) -> None: ...
    def place(self, x: float, y: float, how: str) -> None: ...
    def move(self, number: int, x: float, y: float, how: str) -> None: ...
    def nudge(self, right: float, down: float, how: str) -> PixelPoint | None: ...
    def next(self) -> bool: ...
    def remove(self) -> None: ...
    def accept(self) -> None: ...
    def stop(self) -> None: ...


class PhotoCanvas(PhotoArea):
    """Wheel, pinch, plus and minus zoom; dragging and arrow keys push; Space brings the loupe.

    While the tool is engaged, a click places a point, dragging a handle moves it, and keys work without a mouse:
    arrows move the active point by one stored pixel (Shift 10, Ctrl 0.1, both 100), Enter accepts, Tab goes to the
    next point, Backspace takes the last one back, Escape leaves.
    """

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(name, look, parent)
        self.tool: Tool | None = None
        self._pressed: QPointF | None = None
        self._pushing, self._grabbed = False, -1
        self._pointer: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.viewport().installEventFilter(self)

    @property
    def magnified(self) -> bool:
        """Whether the loupe is out."""
        return self._loupe_at is not None

    @property
    def middle(self) -> tuple[float, float]:
        """The point of the photograph under the pointer; without one, that in the middle of the window."""
        at = self._pointer or QRectF(self.viewport().rect()).center()
        return self._within(at)

    def how(self, *, by_key: bool = False) -> str:
        """How well a point can be placed now: see `points.CLICK_SIGMA_PX`.

        A key moves by stored pixels, so the loupe shows its full effect. The pointer moves by pixels of the screen,
        and what it does is no finer than they are, loupe or not.
        """
        if self.pose is None or self.pose.sharp != self.pose.stored:
            return "fitted"
        fine = self.pose.zoom >= 1
        return "loupe" if self.magnified and (fine or by_key) else "full_size" if fine else "fitted"

    def toggle_loupe(self) -> None:
        """Bring the loupe, over the active point or the pointer, or put it away."""
        self.show_loupe(None if self.magnified else self._wanted())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold: of a handle, or of the photograph."""
        if event.button() not in {Button.LeftButton, Button.MiddleButton} or self.pose is None:
            return
        at = event.position()
        hit = None
        if self._placing and event.button() == Button.LeftButton:
            hit = self.overlay.hit(at.x(), at.y(), self.place, self.look.px(REACH))
        self._pressed, self._pushing = at, event.button() == Button.MiddleButton
        self._grabbed = hit.number if hit else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held; the loupe follows, and the tool sees where a point would be placed."""
        at = event.position()
        if self._pressed is not None:
            self._drag(at)
        self._pointer = at
        if self.pose is None:
            return
        if self.magnified:
            self.show_loupe(self._within(at))
        if self.tool is not None and self._pressed is None:
            self.tool.hover(*self._within(at), self.how())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a press that moved nothing places a point."""
        if self._pressed is not None and not self._pushing and self._grabbed < 0 and self.tool is not None:
            self.tool.place(*self._within(event.position()), self.how())
        self._pressed, self._pushing, self._grabbed = None, False, -1

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Full size where it was pressed, or all of it again. A tool takes it for two clicks."""
        if self._placing:
            self.mousePressEvent(event)
        elif self.pose is not None and event.button() == Button.LeftButton:
            at = event.position() * self.ratio
            self.fit() if self.pose.zoom >= 1 else self.zoom(1.0, at.x(), at.y())

    def leaveEvent(self, event: QEvent) -> None:
        """Without a pointer, keys start from the middle."""
        self._pointer = None
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom where the pointer is."""
        self._zoom_by(2.0 ** (event.angleDelta().y() / 120 / NOTCHES), event.position())
        event.accept()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Two fingers, on a touch screen or a touchpad, over the viewport.

        Not in `viewportEvent`: all painting would go through it, and where one method of ours goes through another
        the binding does not survive an error.
        """
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom_by(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._zoom_by(pinch.scaleFactor(), self.viewport().mapFromGlobal(pinch.centerPoint()))
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the tool while it is engaged, else for the view; all others belong to the window."""
        event.setAccepted((self._placing and self._tool_key(event)) or self._view_key(event))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from point to point, and on from the last one."""
        if forward and self._placing and self.tool is not None and self.tool.next():
            self._follow()
            return True
        return super().focusNextPrevChild(forward)

    def zoom_step(self, notches: int) -> None:
        """Larger by so many notches of the wheel, about the middle."""
        self._zoom_by(2.0 ** (notches / NOTCHES), None)

    @property
    def _placing(self) -> bool:
        return self.tool is not None and self.tool.engaged

    def _tool_key(self, event: QKeyEvent) -> bool:
        tool, key = self.tool, event.key()
        if tool is None:
            return False
        acts = {
            Key.Key_Return: tool.accept,
            Key.Key_Enter: tool.accept,
            Key.Key_Backspace: tool.remove,
            Key.Key_Escape: tool.stop,
        }
        if key in ARROWS:
            self._nudge(ARROWS[Key(key)], event.modifiers())
        elif key in acts and not event.modifiers() & Modifier.ControlModifier:
            acts[Key(key)]()
            self._follow()
        else:
            return False
        return True

    def _view_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in ARROWS:
            right, down = ARROWS[Key(key)]
            push = self.look.px(PUSH) * self.ratio
            self.pan(-right * push, -down * push)
        elif key in {Key.Key_Plus, Key.Key_Equal}:
            self.zoom_step(1)
        elif key == Key.Key_Minus:
            self.zoom_step(-1)
        elif key == Key.Key_Space:
            self.toggle_loupe()
        else:
            return False
        return True

    def _nudge(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """Move the active point as it is seen: what is to the right may be down in the stored picture."""
        if self.pose is None or self.tool is None:
            return
        large, fine = bool(modifiers & Modifier.ShiftModifier), bool(modifiers & Modifier.ControlModifier)
        step = {(False, False): 1.0, (True, False): 10.0, (False, True): 0.1, (True, True): 100.0}[large, fine]
        right, down = self.pose.turn.back.vector(way[0] * step, way[1] * step)
        at = self.tool.nudge(right, down, self.how(by_key=True))
        if at is not None:
            self._reveal(at.x, at.y)

    def _drag(self, at: QPointF) -> None:
        if self._grabbed >= 0 and self.tool is not None:
            self.tool.move(self._grabbed, *self._within(at), self.how())
            return
        start = self._pressed or at
        self._pushing = self._pushing or (at - start).manhattanLength() >= QApplication.startDragDistance()
        if self._pushing:
            self.pan((at.x() - start.x()) * self.ratio, (at.y() - start.y()) * self.ratio)
            self._pressed = at

    def _zoom_by(self, factor: float, at: QPointF | None) -> None:
        """Larger by `factor`, but never past full size in one go: there pixels are seen as they are."""
        if self.pose is None:
            return
        old, new = self.pose.zoom, self.pose.zoom * factor
        new = 1.0 if min(old, new) < 1 < max(old, new) else new
        where = None if at is None else at * self.ratio
        self.zoom(new, *((where.x(), where.y()) if where is not None else (None, None)))

    def _within(self, at: QPointF) -> tuple[float, float]:
        """The point of the photograph at `at`, in device-independent pixels, or the nearest to it."""
        if self.pose is None:
            return 0.0, 0.0
        return self.pose.within(*self.pose.in_photo(at.x() * self.ratio, at.y() * self.ratio))

    def _wanted(self) -> tuple[float, float]:
        """Where the loupe belongs: over the point that keys move, if there is one."""
        active = next((handle.point for handle in self.overlay.handles if handle.active), self.overlay.aim)
        return active or self.middle

    def _follow(self) -> None:
        """The loupe over the point that is active now."""
        if self.magnified:
            self.show_loupe(self._wanted())

    def _reveal(self, x: float, y: float) -> None:
        """Have the point in sight, and the loupe over it."""
        at, room, margin = self.place(x, y), self.viewport().rect(), self.look.px(MARGIN)
        inner = room.adjusted(margin, margin, -margin, -margin)
        right = min(max(at.x(), inner.left()), inner.right()) - at.x()
        down = min(max(at.y(), inner.top()), inner.bottom()) - at.y()
        if right or down:
            self.pan(right * self.ratio, down * self.ratio)
        if self.magnified:
            self.show_loupe((x, y))
