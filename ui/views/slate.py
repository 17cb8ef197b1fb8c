"""The slate, over the whole screen: black on white in every theme, for a camera has to read it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QWidget

from fieldkit.clocks.words import margin
from fieldkit.report.qr import QUIET
from ui.i18n import isolated, said, translate
from ui.presenters.slate import Face, SlatePresenter
from ui.theme.fonts import Weight, font
from ui.theme.tokens import COLOURS, Theme
from ui.views.acts import Acts
from ui.views.code import paint_modules
from ui.views.page import Page

LOOK_EVERY = 40
"""Milliseconds: no second is shown later than that."""

SPACE = "\u00a0"
"""A line of nothing."""

INK = COLOURS[Theme.SUNLIGHT]

Line = tuple[str, float, Weight]
"""A text, its height as a part of that of the digits, and how strong it is."""


class SlateFace(QWidget):
    """The code, and beside it the time in figures, as large as there is room for."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("slate.face")
        self.setAccessibleName(translate("slate", "Slate (a clock that the cameras photograph)"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._face: Face | None = None
        self._trust = ""

    def show_face(self, face: Face) -> None:
        """Another second."""
        self._face = face
        self.update()

    def show_trust(self, words: str) -> None:
        """How far the clock is known to be right."""
        self._trust = words
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Whatever there is."""
        return QSize(960, 600)

    def paintEvent(self, _: QPaintEvent) -> None:
        """White paper, black ink."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(INK.surface))
        if self._face is None:
            return
        module = _module(self.size(), len(self._face.code))
        side, gap = module * len(self._face.code), module * QUIET
        code = QRect(gap, (self.height() - side) // 2, side, side)
        beside = QRect(code.right() + gap, gap, self.width() - side - 3 * gap, self.height() - 2 * gap)
        corner = QPointF(self._mirrored(code).topLeft())
        paint_modules(painter, corner, module, self._face.code, QColor(INK.text))
        painter.setPen(QColor(INK.text))
        self._paint_lines(painter, self._mirrored(beside), self._lines(self._face))

    def _mirrored(self, place: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _paint_lines(self, painter: QPainter, place: QRect, said: Sequence[Line]) -> None:
        """One below the other, in the middle of `place`; what is too long for it goes on in a further line."""
        digits = _digits_in(place)
        lines = [(text, max(round(digits * part), 1), weight) for text, part, weight in said]
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        heights = []
        for text, size, weight in lines:
            painter.setFont(font(size, weight))
            heights.append(painter.boundingRect(place, int(flags), text).height())
        top = place.top() + max((place.height() - sum(heights)) // 2, 0)
        for (text, size, weight), height in zip(lines, heights, strict=True):
            painter.setFont(font(size, weight))
            painter.drawText(QRect(QPoint(place.left(), top), QSize(place.width(), height)), int(flags), text)
            top += height

    def _lines(self, face: Face) -> Sequence[Line]:
        whose = translate("slate", "Laptop {letter}, mission {mission}").format(
            letter=isolated(face.letter), mission=isolated(face.mission.upper())
        )
        here = translate("slate", "Here it is {time} (UTC{offset})").format(
            time=isolated(face.local), offset=isolated(face.offset)
        )
        use = translate(
            "slate", "Photograph this slate with every camera, at the start and at the end of the visit."
        )
        return [
            (isolated(f"{face.date} UTC"), 0.4, Weight.SEMIBOLD),
            (isolated(face.utc), 1.0, Weight.SEMIBOLD),
            (here, 0.2, Weight.REGULAR),
            (whose, 0.2, Weight.REGULAR),
            (SPACE, 0.1, Weight.REGULAR),
            (use, 0.17, Weight.REGULAR),
            (SPACE, 0.1, Weight.REGULAR),
            (self._trust, 0.17, Weight.REGULAR),
            (SPACE, 0.1, Weight.REGULAR),
            (translate("slate", "Esc leaves."), 0.17, Weight.REGULAR),
        ]


class SlatePage(Page):
    """The whole window; whoever opens it gives it the whole screen."""

    def __init__(self, acts: Acts) -> None:
        super().__init__(
            "slate", translate("slate", "Slate (a clock that the cameras photograph)"), (), acts, bare=True
        )
        self.face = SlateFace()
        self._presenter: SlatePresenter | None = None
        self._look = QTimer(self, interval=LOOK_EVERY, timerType=Qt.TimerType.PreciseTimer)
        self.body.addWidget(self.face)

    def begin(self, presenter: SlatePresenter) -> None:
        """From now on it shows the time."""
        self._presenter = presenter  # Qt does not keep whom it calls
        self._look.timeout.connect(presenter.tick)
        self._look.start()

    def show_face(self, face: Face) -> None:
        """Another second."""
        self.face.show_face(face)

    def show_error(self, seconds: float | None) -> None:
        """By how much the clock may be off."""
        self.face.show_trust(_trust(seconds))

    def visit(self) -> None:
        """Keys go to the page."""
        self.face.setFocus()

    def shut(self) -> None:
        """Nobody looks any more."""
        self._look.stop()


def _trust(seconds: float | None) -> str:
    if seconds is None:
        return translate(
            "slate",
            "Nobody has compared this laptop's clock since it was started. Photograph also a clock that is right,"
            " such as that of a satellite receiver.",
        )
    most = isolated(margin(max(seconds, 0.1), said))
    return translate(
        "slate", "The system has compared this laptop's clock with a time server: at most {most} off."
    ).format(most=most)


def _digits_in(place: QRect) -> int:
    """Height of type at which eight digits of time fill the width of `place`, or all lines its height."""
    return min(place.width() * 10 // 47, place.height() * 10 // 42)


def _module(room: QSize, count: int) -> int:
    """Side of a module of a code with `count` of them: whole pixels, for edges between pixels would blur.

    The code takes half the width, or all of the height; the white around it is the page's own.
    """
    return max(min(room.height() // (count + 2 * QUIET), room.width() // 2 // (count + QUIET)), 1)
