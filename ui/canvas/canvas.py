"""`PhotoCanvas`: a photograph that hands and keys move, and on which a tool places points."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QInputDevice, QKeyEvent, QKeySequence, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QGestureEvent, QPinchGesture, QWidget

from ui.canvas.area import PhotoArea
from ui.canvas.loupe import TIMES
from ui.canvas.overlay import GRIP, REACH
from ui.canvas.tool import ARROWS, Tool, step, tell
from ui.theme.look import Look

NOTCHES: Final = 3
"""Turns of the wheel by one notch that double the size."""
PUSH: Final = 64
"""By how much an arrow key pushes the photograph, in device-independent pixels."""
MARGIN: Final = 48
"""A point that keys move is kept so far from the edge of the window."""
LIFT: Final = 72
"""So far above a finger, in device-independent pixels, lies the point that it moves: it would hide it."""
STIR: Final = 6
"""By so much the pointer has to move before it takes over from keys: a hand on the mouse is never quite still."""

Key, Button = Qt.Key, Qt.MouseButton


class PhotoCanvas(PhotoArea):
    """Wheel, pinch, plus and minus zoom; dragging and arrow keys push; Space brings the loupe.

    While the tool is engaged, a click places a point, dragging a handle moves it, and keys work without a mouse:
    arrows move the active point by one stored pixel (Shift 10, Ctrl or Alt 0.1, both 100), Enter accepts, Tab goes
    to the next point and Shift+Tab to the one before, Backspace takes one out, Ctrl+Z takes back what was done
    last, Escape leaves. A finger moves the point above it, and places it when it lets go.
    """

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(name, look, parent)
        self.tool: Tool | None = None
        self._pressed: QPointF | None = None
        self._pushing, self._grabbed = False, -1
        self._pointer: QPointF | None = None
        self._still: QPointF | None = None
        """Where the pointer was when keys took over from it."""
        self._finger, self._lift = False, QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.viewport().installEventFilter(self)
        self.installEventFilter(self)

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

    def magnify_otherwise(self) -> None:
        """Have the loupe show pixels larger, or as large as before; bring it where it is not out."""
        if self.magnified:
            self.magnify(TIMES[(TIMES.index(self.times) + 1) % len(TIMES)])
        else:
            self.toggle_loupe()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold: of a handle, of the photograph, or with a finger of the point above it."""
        if event.button() not in {Button.LeftButton, Button.MiddleButton} or self.pose is None:
            return
        at = event.position()
        self._pressed, self._pushing = at, event.button() == Button.MiddleButton
        self._grabbed, self._lift, self._still = -1, QPointF(), None
        self._finger = event.device().type() is QInputDevice.DeviceType.TouchScreen
        if self._placing and not self._pushing:
            self._take(at)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move what is held; the loupe follows, and the tool sees where a point would be placed."""
        at = event.position()
        if self._pressed is not None:
            self._drag(at)
        self._pointer = None if self._finger else at
        if self.pose is None or self._finger or self._keys_have_it(at):
            return
        if self.magnified:
            self.show_loupe(self._within(at))
        if self.tool is not None and self._pressed is None:
            self.tool.hover(*self._within(at), self.how())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go; a press that moved nothing places a point."""
        if self._pressed is not None and not self._pushing and self._grabbed < 0 and self.tool is not None:
            self.tool.place(*self._within(event.position() - self._lift), self.how())
            if self._finger:
                self.tool.dwell()
        self._pressed, self._pushing, self._grabbed = None, False, -1
        self._show_grip()

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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Two fingers, on a touch screen or a touchpad, over the viewport; and keys that the window would take.

        Not in `viewportEvent`: all painting would go through it, and where one method of ours goes through another
        the binding does not survive an error.
        """
        if watched is self:
            return isinstance(event, QKeyEvent) and self._claim(event)
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self._zoom_by(1 + event.value(), event.position())
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                self._pinch(pinch)
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys for the tool while it is engaged, else for the view; all others belong to the window."""
        event.setAccepted((self._placing and self._tool_key(event)) or self._view_key(event))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from point to point, and on from the last one; with Shift back, and on from the first one."""
        if self._placing and self.tool is not None and self.tool.next(1 if forward else -1):
            self._keep_still()
            self.follow()
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
        self._keep_still()
        if key in ARROWS:
            self._nudge(ARROWS[Key(key)], step(event.modifiers()))
            return True
        told = tell(tool, event)
        if told:
            self.follow()
        return told

    def _claim(self, event: QKeyEvent) -> bool:
        """While points are placed Ctrl+Z takes back the last of that, and arrows are ours with whatever is held."""
        if event.type() is QEvent.Type.ShortcutOverride and self._placing and self.tool is not None:
            undoes = event.matches(QKeySequence.StandardKey.Undo) and self.tool.undoable
            if undoes or event.key() in ARROWS:
                event.accept()
                return True
        return False

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

    def _nudge(self, way: tuple[int, int], by: float) -> None:
        """Move the active point as it is seen: what is to the right may be down in the stored picture."""
        if self.pose is None or self.tool is None:
            return
        right, down = self.pose.turn.back.vector(way[0] * by, way[1] * by)
        at = self.tool.nudge(right, down, self.how(by_key=True))
        if at is not None:
            self._reveal(at.x, at.y)

    def _take(self, at: QPointF) -> None:
        """Take hold of the grip below a point or of a handle; a finger on neither aims above itself."""
        active = next((handle for handle in self.overlay.handles if handle.active), None)
        if self._grip is not None and active is not None:
            point = self.place(*active.point)
            if (point + self._grip - at).manhattanLength() <= self.look.px(GRIP):
                self._grabbed, self._lift = active.number, at - point
                return
        hit = self.overlay.hit(at.x(), at.y(), self.place, self.look.px(GRIP if self._finger else REACH))
        self._grabbed = hit.number if hit else -1
        if self._finger:
            self._lift = at - self.place(*hit.point) if hit else QPointF()
            if hit is None and self.tool is not None and self.tool.wanting:
                self._lift = QPointF(0, self.look.px(LIFT))
                self._hold(at)

    def _drag(self, at: QPointF) -> None:
        if self._grabbed >= 0 and self.tool is not None:
            self.tool.move(self._grabbed, *self._within(at - self._lift), self.how())
            if self._finger:
                self._follow_finger(at)
            return
        if not self._lift.isNull():
            self._hold(at)
            return
        start = self._pressed or at
        self._pushing = self._pushing or (at - start).manhattanLength() >= QApplication.startDragDistance()
        if self._pushing:
            self.pan((at.x() - start.x()) * self.ratio, (at.y() - start.y()) * self.ratio)
            self._pressed = at

    def _hold(self, at: QPointF) -> None:
        """A finger at `at` aims at the point above it."""
        if self.tool is not None:
            self.tool.hover(*self._within(at - self._lift), self.how())
        self._follow_finger(at)

    def _follow_finger(self, at: QPointF) -> None:
        """The loupe shows what the finger moves, and the grip is where the finger is."""
        self.show_loupe(self._within(at - self._lift))
        self.show_grip(self._lift)

    def _show_grip(self) -> None:
        """Below the point that a finger placed there is something to take hold of; a mouse takes the point."""
        held = any(handle.active for handle in self.overlay.handles)
        self.show_grip(QPointF(0, self.look.px(LIFT)) if self._finger and self._placing and held else None)

    def _pinch(self, pinch: QPinchGesture) -> None:
        """Two fingers zoom and push; what the first of them held alone is let go."""
        self._pressed, self._grabbed, self._lift = None, -1, QPointF()
        if pinch.state() is not Qt.GestureState.GestureStarted:  # then there is no place from which they moved
            moved = (pinch.centerPoint() - pinch.lastCenterPoint()) * self.ratio
            self.pan(moved.x(), moved.y())
        self._zoom_by(pinch.scaleFactor(), self.viewport().mapFromGlobal(pinch.centerPoint()))
        self._show_grip()

    def _keep_still(self) -> None:
        """Keys have taken over: from now on the pointer must be moved, and not only touched."""
        self._still = self._pointer

    def _keys_have_it(self, at: QPointF) -> bool:
        """Whether the pointer only trembles since keys took over."""
        if self._still is not None and (at - self._still).manhattanLength() > self.look.px(STIR):
            self._still = None
        return self._still is not None

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
        return self.overlay.aimed or self.middle

    def follow(self) -> None:
        """The loupe over the point that is active now."""
        if self.magnified:
            self.show_loupe(self._wanted())

    def _reveal(self, x: float, y: float) -> None:
        """Have the point in sight, in the window and in the loupe: its pixels stand still as long as they can."""
        at, room, margin = self.place(x, y), self.viewport().rect(), self.look.px(MARGIN)
        inner = room.adjusted(margin, margin, -margin, -margin)
        right = min(max(at.x(), inner.left()), inner.right()) - at.x()
        down = min(max(at.y(), inner.top()), inner.bottom()) - at.y()
        if right or down:
            self.pan(right * self.ratio, down * self.ratio)
        loupe = self._loupe()
        if loupe is not None:
            self.show_loupe((loupe.x, loupe.y) if loupe.holds(x, y) else (x, y), (x, y))
