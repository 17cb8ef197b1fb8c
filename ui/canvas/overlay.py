"""Lines, points and words over the photograph, drawn on the screen itself: as sharp at any zoom as at any other."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import hypot
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.theme.fonts import Weight, font
from ui.theme.look import Look

LINE: Final = 2
CASING: Final = 4
"""Black beneath every line, so that it shows on any photograph."""
HANDLE: Final = 12
REACH: Final = 28
"""Of a handle, for whoever points at it: far more than is drawn."""
CROSS: Final = 7
"""Half of the open middle of a cross-hair; the exact place is never covered."""
TICK: Final = 14
NEAR, FAR = 3, 7
"""From the middle of a slanting cross to where its strokes begin and end, on each axis."""
GRIP: Final = 44
AWAY: Final = 20
"""Between a line and the words beside it."""

ALONG: Final = (0.5, 0.25, 0.75, 0.0, 1.0)
"""Where along its line a text may stand; the first is best."""

Place = Callable[[float, float], QPointF]
"""From a point of the photograph to the screen, in device-independent pixels."""
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line between two points of the photograph, with words beside it. `ticked` has end marks, as a scale has."""

    start: Point
    end: Point
    words: str = ""
    ticked: bool = False


@dataclass(frozen=True, slots=True)
class Handle:
    """A point that can be moved, by its number; of several `active` is the one that keys move.

    `sign` tells it from others that look alike. `put` is where a person put it, if it was drawn to somewhere else.
    """

    point: Point
    number: int
    active: bool = False
    sign: str = ""
    put: Point | None = None


@dataclass(frozen=True, slots=True)
class Overlay:
    """All that lies over a photograph.

    `aim` is where the next point would be placed, `found` where it would be drawn to from there. `note` is said at
    the point that is active or aimed at, `remarks` in a corner.
    """

    strokes: tuple[Stroke, ...] = ()
    handles: tuple[Handle, ...] = ()
    aim: Point | None = None
    found: Point | None = None
    note: str = ""
    remarks: tuple[str, ...] = ()

    @property
    def aimed(self) -> Point | None:
        """The point that keys move, placed or aimed at."""
        return next((handle.point for handle in self.handles if handle.active), self.found or self.aim)

    def hit(self, x: float, y: float, place: Place, reach: float) -> Handle | None:
        """The handle that is meant at `x`, `y` of the screen: the nearest within half of `reach`."""
        found = [(_apart(place(*handle.point), x, y), handle.number, handle) for handle in self.handles]
        near = [one for one in found if one[0] <= reach / 2]
        return min(near)[2] if near else None

    def paint(
        self, painter: QPainter, place: Place, look: Look, room: QRectF | None, taken: Sequence[QRectF] = ()
    ) -> None:
        """Draw it; words stay within `room` and off what is `taken`, and are left out where there is no room."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil = Pencil(painter, look)
        held = {handle.point for handle in self.handles}
        for stroke in self.strokes:
            line = QLineF(place(*stroke.start), place(*stroke.end))
            pencil.line(line, ticked=stroke.ticked, open_ends=(stroke.start in held, stroke.end in held))
        for handle in self.handles:
            if handle.put is not None:
                pencil.put(place(*handle.put))
            pencil.ring(place(*handle.point), active=handle.active)
        self._paint_aim(pencil, place)
        if room is not None:
            self._paint_words(pencil, place, room, taken)
        painter.restore()

    def _paint_aim(self, pencil: "Pencil", place: Place) -> None:
        if self.aim is not None and self.found is not None:
            pencil.put(place(*self.aim))
            pencil.ring(place(*self.found), active=True)
        elif self.aim is not None:
            pencil.cross(place(*self.aim))

    def _paint_words(self, pencil: "Pencil", place: Place, room: QRectF, taken: Sequence[QRectF]) -> None:
        """Each text beside what can be seen of its line, where it covers the least; notes and signs go first."""
        lines = [QLineF(place(*stroke.start), place(*stroke.end)) for stroke in self.strokes]
        chips = [*taken, *(pencil.sign(place(*one.point), one.sign) for one in self.handles if one.sign)]
        if self.note and self.aimed is not None:
            at = place(*self.aimed)
            chips.append(pencil.beside(QLineF(at, at), self.note, room, chips, lines, CROSS + TICK + LINE))
        for stroke, line in zip(self.strokes, lines, strict=True):
            seen = cut_off(line, room)
            if stroke.words and seen is not None:
                others = [other for other in lines if other is not line]
                chips.append(pencil.beside(seen, stroke.words, room, chips, others))


class Pencil:
    """Draws with the colours of the overlay: everything twice, the casing first."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self._painter, self._look = painter, look
        self._ink, self._casing = QColor(look.colours.overlay), QColor(look.colours.casing)

    def line(self, line: QLineF, *, ticked: bool, open_ends: tuple[bool, bool] = (False, False)) -> None:
        """A line, with end marks across it where it is `ticked`; what is in a handle's ring stays open."""
        length, parts = line.length(), list[QLineF]()
        inset = self._look.px(HANDLE) / 2 / length if length else 0.0
        start, end = (inset if is_open else 0.0 for is_open in open_ends)
        if start + end < 1:
            parts.append(QLineF(line.pointAt(start), line.pointAt(1 - end)))
        if ticked and length:
            step = _across(line) * (self._look.px(TICK) / 2)
            parts += [QLineF(point - step, point + step) for point in (line.p1(), line.p2())]
        self._twice(lambda: self._painter.drawLines(parts))

    def ring(self, centre: QPointF, *, active: bool) -> None:
        """A handle: open in the middle, where the point is."""
        radius = self._look.px(HANDLE) / 2
        self._twice(lambda: self._painter.drawEllipse(centre, radius, radius))
        if active:
            self.cross(centre)

    def cross(self, centre: QPointF) -> None:
        """A cross-hair, open in the middle."""
        near, far = self._look.px(CROSS), self._look.px(CROSS + TICK)
        ways = QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)
        hairs = [QLineF(centre + way * near, centre + way * far) for way in ways]
        self._twice(lambda: self._painter.drawLines(hairs))

    def put(self, centre: QPointF) -> None:
        """Where a person put what was drawn to somewhere else: a slanting cross, open in the middle, too."""
        near, far = self._look.px(NEAR), self._look.px(FAR)
        ways = QPointF(1, 1), QPointF(-1, 1), QPointF(1, -1), QPointF(-1, -1)
        hairs = [QLineF(centre + way * near, centre + way * far) for way in ways]
        self._twice(lambda: self._painter.drawLines(hairs))

    def grip(self, centre: QPointF, held: QPointF) -> None:
        """What a finger takes hold of at `held`, well below the point that it moves."""
        radius, away = self._look.px(GRIP) / 2, QPointF(0, self._look.px(CROSS + TICK))
        self._twice(lambda: self._painter.drawEllipse(held, radius, radius))
        self._twice(lambda: self._painter.drawLine(QLineF(centre + away, held - QPointF(0, radius))))

    def sign(self, centre: QPointF, words: str) -> QRectF:
        """A sign of few letters up beside a handle; returns where it is."""
        chip = self._chip(words)
        chip.moveBottomLeft(centre + QPointF(self._look.px(HANDLE), -self._look.px(HANDLE)))
        self.words(chip, words)
        return chip

    def glass(self, edge: QRectF, *, crossed: bool) -> None:
        """The rim of a loupe, and a cross-hair in its middle where nothing else shows what is aimed at."""
        self._twice(lambda: self._painter.drawEllipse(edge))
        if crossed:
            self.cross(edge.center())

    def beside(
        self,
        line: QLineF,
        words: str,
        room: QRectF,
        chips: Sequence[QRectF],
        lines: Sequence[QLineF],
        away: int = AWAY,
    ) -> QRectF:
        """Words on a ground of their own beside `line`, by its middle if they cover nothing there."""
        step = _across(line)
        if QPointF.dotProduct(step, room.center() - line.center()) < 0:
            step = -step
        middles = [line.pointAt(along) for along in ALONG]
        places = [self._aside(words, middle, way, room, away) for middle in middles for way in (step, -step)]
        chip = min(places, key=lambda place: _covered(place, chips, lines))  # of two alike the first
        self.words(chip, words)
        return chip

    def _aside(self, words: str, middle: QPointF, way: QPointF, room: QRectF, away: int) -> QRectF:
        chip = self._chip(words)
        far = self._look.px(away) + abs(way.x()) * chip.width() / 2 + abs(way.y()) * chip.height() / 2
        chip.moveCenter(middle + way * far)
        return _kept(chip, room)

    def corner(self, texts: Sequence[str], room: QRectF, *, right: bool, aimed: QPointF | None = None) -> None:
        """Texts one below another in an upper corner of `room`; in the lower one where they would cover `aimed`."""
        gap, half, sizes = self._look.gap, self._look.half, [self._chip(words) for words in texts]
        high = sum(chip.height() + half for chip in sizes)
        wide = max((chip.width() for chip in sizes), default=0.0)
        left = room.right() - wide - gap if right else room.left() + gap
        taken = QRectF(left, room.top() + gap, wide, high).adjusted(-gap, -gap, 2 * gap, 2 * gap)
        top = room.bottom() - high if aimed is not None and taken.contains(aimed) else room.top() + gap
        for words, chip in zip(texts, sizes, strict=True):
            chip.moveTo(room.right() - chip.width() - gap if right else left, top)
            self.words(chip, words)
            top = chip.bottom() + half

    def words(self, chip: QRectF, words: str) -> None:
        """Words on the casing's colour, as legible as on paper whatever is beneath."""
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._casing)
        painter.drawRoundedRect(chip, self._look.half, self._look.half)
        painter.setFont(self._font())
        painter.setPen(self._ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, words)

    def _chip(self, words: str) -> QRectF:
        metrics, gap = QFontMetricsF(self._font()), self._look.gap
        return QRectF(0, 0, metrics.horizontalAdvance(words) + 2 * gap, metrics.height() + gap)

    def _font(self) -> QFont:
        return font(self._look.value, Weight.SEMIBOLD)

    def _twice(self, draw: Callable[[], None]) -> None:
        """With the casing's pen and then with the ink's; the casing shows on both sides of every line."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((self._casing, CASING), (self._ink, LINE)):
            self._painter.setPen(QPen(colour, self._look.px(width), c=Qt.PenCapStyle.RoundCap))
            draw()


def _apart(point: QPointF, x: float, y: float) -> float:
    return hypot(point.x() - x, point.y() - y)


def _across(line: QLineF) -> QPointF:
    """A step of one pixel square to `line`; down, where that is no line."""
    unit = line.normalVector().unitVector()
    return QPointF(unit.dx(), unit.dy()) if line.length() else QPointF(0, 1)


def cut_off(line: QLineF, room: QRectF) -> QLineF | None:
    """What of `line` lies within `room`; None if nothing does."""
    enters, leaves = 0.0, 1.0
    for step, gap in (
        (-line.dx(), line.x1() - room.left()),
        (line.dx(), room.right() - line.x1()),
        (-line.dy(), line.y1() - room.top()),
        (line.dy(), room.bottom() - line.y1()),
    ):
        if step < 0:
            enters = max(enters, gap / step)
        elif step > 0:
            leaves = min(leaves, gap / step)
        elif gap < 0:
            return None
    return QLineF(line.pointAt(enters), line.pointAt(leaves)) if enters <= leaves else None


def _covered(chip: QRectF, chips: Sequence[QRectF], lines: Sequence[QLineF]) -> int:
    """How many texts and lines `chip` lies over."""
    return sum(chip.intersects(other) for other in chips) + sum(cut_off(line, chip) is not None for line in lines)


def _kept(chip: QRectF, room: QRectF) -> QRectF:
    """`chip` moved into `room`."""
    left = min(max(chip.left(), room.left()), room.right() - chip.width())
    top = min(max(chip.top(), room.top()), room.bottom() - chip.height())
    return QRectF(left, top, chip.width(), chip.height())
