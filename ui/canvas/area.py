"""`PhotoArea`: a photograph in a window, whole or pixel by pixel, with what lies over it.

An area of our own rather than a graphics scene: there is one picture, known by arithmetic alone (`Pose`), and what
lies over it is drawn in pixels of the screen, which a scene would scale with the photograph.
"""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTransform
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from fieldkit.imaging.turning import CLOCKWISE, STAY, UPRIGHT, Turn
from fieldkit.imaging.viewer import Opened, Size, Strip
from ui.canvas.adjustment import Adjustment
from ui.canvas.loupe import TIMES, Corner, Loupe
from ui.canvas.overlay import Overlay, Pencil
from ui.canvas.plane import paint_plane
from ui.canvas.pose import NEAREST, Pose, fitted
from ui.canvas.stack import Stack
from ui.canvas.trouble import Trouble
from ui.i18n import isolated, translate
from ui.jobs import foreseen
from ui.presenters.figures import PlaneSeen
from ui.presenters.looking import Layer, LookingPresenter, Subject, Wish
from ui.theme.look import Look

REST_MS: Final = 250
"""After so long without a change somebody is looking: what is likely to be wanted next is prepared."""
SETTLE_MS: Final = 80
"""A window that is being resized fetches nothing before it has kept its size for so long."""
RIGHT_TO_LEFT: Final = Qt.LayoutDirection.RightToLeft
SLOW_MS: Final = 400
"""Only what takes longer than this is said to take time."""


class PhotoArea(QAbstractScrollArea):
    """Shows the strips of a photograph as they come.

    `zoomed` says that it is shown larger or smaller than before, `troubled` that it cannot be shown. The photograph
    stands upright by its Exif orientation; all turning and adjusting is of the view alone.
    """

    zoomed = Signal()
    troubled = Signal()
    resized = Signal()

    looking: LookingPresenter
    """Set by whoever makes both: each needs the other."""

    def __init__(self, name: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(translate("canvas", "Photo"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        for policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.look, self.overlay, self.adjustment = look, Overlay(), Adjustment()
        self.pose: Pose | None = None
        self._covered: Sequence[QRectF] = ()
        self._plane: PlaneSeen | None = None
        self.subject: Subject | None = None
        self._opened: Opened | None = None
        self._turned, self._fits = STAY, True
        self._loupe_at: tuple[float, float] | None = None
        self._aimed: tuple[float, float] | None = None
        self._times, self._corner = TIMES[0], Corner(right=True, bottom=False)
        self._grip: QPointF | None = None
        self._stack = Stack(self._wish, self._drop)
        self._trouble = Trouble(name, self.viewport())
        self._trouble.again.connect(self.try_again)
        self._rest = self._timer(REST_MS, self._prepare)
        self._settle = self._timer(SETTLE_MS, self._fetch)
        self._slow = self._timer(SLOW_MS, self.viewport().update)

    def show_photo(self, subject: Subject | None) -> None:
        """Look at this photograph, or at none: upright, whole, as it is."""
        self.subject, self._turned, self._fits, self.adjustment = subject, STAY, True, Adjustment()
        self._stack.show_through(None)
        self.pose = self._opened = None
        self.try_again()

    def try_again(self) -> None:
        """Read the photograph anew; it is looked at as before."""
        self._trouble.hide()
        self._stack.clear()
        self._rest.stop()
        self._slow.start()
        self.looking.show(self.subject)
        self.viewport().update()

    def show_opened(self, opened: Opened) -> None:
        """The photograph is known by its size: show it as soon as strips come."""
        again, self._opened = self.pose is not None and opened == self._opened, opened
        if not again:
            self.pose = self._fitted()
        if self.pose is not None and self._loupe_at is not None:  # where the one before was larger
            self._loupe_at = self.pose.within(*self._loupe_at)
        self.zoomed.emit()
        self._fetch()

    def show_strip(self, wish: Wish, strip: Strip) -> None:
        """Show rows that came."""
        if self._stack.empty:
            self.viewport().update()  # words stood there
        self._stack.add(wish, strip)
        if self._stack.complete:
            self._fetch()
            self._rest.start()
        self.viewport().update(self._rows(wish, strip))

    def show_trouble(self, error: Exception) -> None:
        """Say why there is nothing to be seen. What is no error of the core is a defect, and goes on."""
        trouble = foreseen(error)
        self._slow.stop()
        self._trouble.tell(trouble)
        self.troubled.emit()

    def show_overlay(self, overlay: Overlay, covered: Sequence[QRect] = ()) -> None:
        """Draw this over the photograph from now on; its words keep off what is `covered` of the window."""
        self.overlay, self._covered = overlay, [QRectF(one) for one in covered]
        self.viewport().update()

    def show_plane(self, plane: PlaneSeen | None) -> None:
        """Draw the plane of a scale beneath the overlay, or none."""
        if plane is not self._plane:
            self._plane = plane
            self.viewport().update()

    def wear(self, look: Look) -> None:
        """Colours and sizes from now on."""
        self.look = look
        self.viewport().update()

    def show_loupe(self, at: tuple[float, float] | None, aimed: tuple[float, float] | None = None) -> None:
        """Have the loupe show this point of the photograph, or put away. It keeps off it, or off `aimed`."""
        if self._loupe_at is None:
            self._corner = Corner(right=self.layoutDirection() is not RIGHT_TO_LEFT, bottom=False)
        self._loupe_at, self._aimed = at, aimed or at
        self._fetch()
        self.viewport().update()

    @property
    def times(self) -> int:
        """How much larger than stored the loupe shows pixels."""
        return self._times

    def magnify(self, times: int) -> None:
        """Have the loupe show pixels so much larger."""
        self._times = times
        self.zoomed.emit()
        self._fetch()
        self.viewport().update()

    def show_grip(self, grip: QPointF | None) -> None:
        """Show what a finger takes hold of to move the point that is aimed at, so far beside it; or nothing."""
        self._grip = grip
        self.viewport().update()

    def adjust(self, adjustment: Adjustment) -> None:
        """Show the photograph brighter, harder, inverted; the words on it say so."""
        self.adjustment = adjustment
        self._stack.show_through(adjustment.table() if adjustment.changes else None)
        self.viewport().update()

    def turn(self, quarters: int) -> None:
        """Turn the view by quarters, clockwise."""
        for _ in range(quarters % 4):
            self._turned = self._turned.then(CLOCKWISE)
        if self.pose is not None:
            self._move_to(self._fitted() if self._fits else self.pose.turned(self._turn(), self.room))

    def fit(self) -> None:
        """All of the photograph, as large as there is room."""
        if self._opened is not None:
            self._fits = True
            self._move_to(self._fitted())

    def zoom(self, zoom: float, x: float | None = None, y: float | None = None) -> None:
        """A stored pixel takes `zoom` pixels of the screen; the point at `x`, `y` of it (the middle) stays."""
        if self.pose is None:
            return
        least = self._fitted().zoom
        zoom = min(max(zoom, least), NEAREST)
        across = self.room.width / 2 if x is None else x
        down = self.room.height / 2 if y is None else y
        self._fits = zoom == least
        self._move_to(self._fitted() if self._fits else self.pose.zoomed(zoom, across, down, self.room))

    def centre(self, x: float, y: float) -> None:
        """Bring the point `x`, `y` of the photograph to the middle, as far as it can be."""
        if self.pose is not None:
            self._move_to(self.pose.centred(x, y, self.room))

    def pan(self, right: float, down: float) -> None:
        """Push the photograph by so many pixels of the screen."""
        if self.pose is not None:
            self._move_to(self.pose.moved(round(right), round(down), self.room))

    @property
    def complete(self) -> bool:
        """Whether all that was wished for is shown."""
        return self._stack.complete and not self._settle.isActive()

    @property
    def ratio(self) -> float:
        """Pixels of the screen to a device-independent one."""
        return self.devicePixelRatioF()

    @property
    def room(self) -> Size:
        """What there is to show it in, in pixels of the screen."""
        size = self.viewport().size()
        return Size(max(1, round(size.width() * self.ratio)), max(1, round(size.height() * self.ratio)))

    def place(self, x: float, y: float) -> QPointF:
        """Where a point of the photograph is, in device-independent pixels; there is a photograph."""
        across, down = self.pose.on_screen(x, y) if self.pose is not None else (0.0, 0.0)
        return QPointF(across, down) / self.ratio

    def paintEvent(self, _: QPaintEvent) -> None:
        """Photograph, overlay, words about the view, loupe."""
        painter, room, loupe = QPainter(self.viewport()), QRectF(self.viewport().rect()), self._loupe()
        painter.fillRect(room, QColor(self.look.colours.photo))
        if self.pose is not None:
            painter.save()
            painter.scale(1 / self.ratio, 1 / self.ratio)
            self._stack.paint(painter, self.pose)
            painter.restore()
            taken = [*self._covered, *([loupe.frame] if loupe else [])]
            if self._plane is not None:
                paint_plane(painter, self._plane, self.place, self.look)
            self.overlay.paint(painter, self.place, self.look, room, taken)
            self._paint_grip(painter)
        self._paint_words(painter, room)
        if loupe is not None:
            loupe.paint(painter, self._stack, self.overlay)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What fitted fits again."""
        super().resizeEvent(event)
        if self.pose is not None:
            self.pose = self._fitted() if self._fits else self.pose.settled(self.room)
            self._settle.start()
        self._trouble.place()
        self.resized.emit()

    def _paint_grip(self, painter: QPainter) -> None:
        aimed = self.overlay.aimed
        if self._grip is not None and aimed is not None:
            at = self.place(*aimed)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            Pencil(painter, self.look).grip(at, at + self._grip)

    def _paint_words(self, painter: QPainter, room: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = self.layoutDirection() is RIGHT_TO_LEFT
        aimed = self.place(*self.overlay.aimed) if self.overlay.aimed else None
        texts = [*self._remarks(), *self.overlay.remarks]
        Pencil(painter, self.look).corner(texts, room, right=right, aimed=aimed)
        if self._stack.empty and not self._trouble.isVisible():
            painter.setPen(QColor(self.look.colours.text))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._waiting())

    def _remarks(self) -> list[str]:
        """In what the view differs from the photograph."""
        remarks = [translate("canvas", "view adjusted")] if self.adjustment.changes else []
        if self._opened is not None and self._opened.finest > 1:
            sharpest = isolated(f"1 : {self._opened.finest}")
            remarks.append(translate("canvas", "too large: no sharper than {ratio}").format(ratio=sharpest))
        if self._opened is not None and self._opened.preview_of is not None:
            sizes = (self._opened.stored, self._opened.preview_of)
            small, large = (isolated(f"{one.width} × {one.height}") for one in sizes)
            remarks.append(
                translate("canvas", "embedded preview, {small} of {large}").format(small=small, large=large)
            )
        return remarks

    def _waiting(self) -> str:
        if self.subject is None:
            return translate("canvas", "No photo is chosen.")
        return "" if self._slow.isActive() else translate("canvas", "The photo is being read…")

    def _loupe(self) -> Loupe | None:
        if self.pose is None or self._loupe_at is None:
            return None
        room, aimed = QRectF(self.viewport().rect()), self._aimed or self._loupe_at
        self._corner = self._corner.beside(self.place(*aimed), room, self.look, self._covered)
        frame = self._corner.frame(room, self.look)
        return Loupe(self.pose, *self._loupe_at, self.look, self.ratio, frame, self._times)

    def _rows(self, wish: Wish, strip: Strip) -> QRect:
        """Where on the widget rows that came are to be seen; for the loupe, everywhere."""
        if self.pose is None or wish.layer is Layer.LOUPE:
            return self.viewport().rect()
        region = wish.region
        rows = QRectF(region.left, region.top + strip.top, region.width, strip.height)
        seen = QTransform(*self.pose.matrix(wish.whole)).mapRect(rows)
        scaled = QRectF(seen.topLeft() / self.ratio, seen.size() / self.ratio)
        return scaled.toAlignedRect().adjusted(-1, -1, 1, 1)  # smoothing reaches beyond the edge

    def _turn(self) -> Turn:
        return UPRIGHT[self._opened.orientation if self._opened else 1].then(self._turned)

    def _fitted(self) -> Pose:
        stored, finest = (self._opened.stored, self._opened.finest) if self._opened else (Size(1, 1), 1)
        sharp = Size(max(1, stored.width // finest), max(1, stored.height // finest))
        return fitted(stored, sharp, self._turn(), self.room)

    def _move_to(self, pose: Pose) -> None:
        """Show the photograph as `pose` says, with what there is of it, and have the rest fetched."""
        larger = self.pose is None or pose.zoom != self.pose.zoom
        self.pose = pose
        self._fetch()
        self.viewport().update()
        if larger:
            self.zoomed.emit()

    def _fetch(self) -> None:
        """Wish for what is seen and is not here."""
        if self._opened is None or self.pose is None:
            return
        self._stack.fit(self._fitted())
        self._stack.close_up(self.pose, self.room)
        loupe = self._loupe()
        if loupe is not None:
            self._stack.magnify(loupe.pose, loupe.room)

    def _wish(self, wish: Wish) -> None:
        self.looking.wish(wish)

    def _drop(self, layer: Layer) -> None:
        self.looking.drop(layer)

    def _prepare(self) -> None:
        """Nothing has moved for a while: have every pixel decoded, and a margin round what is seen."""
        self.looking.ripen()
        if self.pose is not None:
            self._stack.close_up(self.pose, self.room, beyond=self.room.width // 2)

    def _timer(self, after: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True, interval=after)
        timer.timeout.connect(then)
        return timer
