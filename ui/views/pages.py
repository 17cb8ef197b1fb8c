"""A report as it would be printed: its pages under one another, as wide as there is room, or each whole."""

from enum import Enum

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui.i18n import translate
from ui.models.pages import Pages

GAP = 16
MOST_WIDTH = 1400
"""Pixels: a page on a wide screen is not wider than it can be read."""


class Zoom(Enum):
    """How large pages are shown."""

    WIDTH = "width"
    PAGE = "page"


class PagesView(QAbstractScrollArea):
    """Page Up and Page Down go from page to page, Home and End to the first and the last, arrows a little.

    `moved` carries the number of the page that is looked at, counted from 0.
    """

    moved = Signal(int)

    def __init__(self, name: str, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(translate("pages", "Report"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages, self._zoom, self._at = pages, Zoom.WIDTH, 0
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._want)
        pages.opened.connect(self._opened)
        pages.ready.connect(self._rendered)

    @property
    def page(self) -> int:
        """The page that is looked at: the one that the upper third of the view shows."""
        top = self.verticalScrollBar().value() + self.viewport().height() // 3
        tops = self._tops()
        return max((page for page, (above, _) in enumerate(tops) if above <= top), default=0)

    def zoom(self, zoom: Zoom) -> None:
        """Show pages in another size, and stay on the page that is looked at."""
        page, self._zoom = self.page, zoom
        self._lay_out()
        self.go(page)

    def go(self, page: int) -> None:
        """Put the page at the top of the view; the nearest one there is."""
        tops = self._tops()
        if tops:
            self.verticalScrollBar().setValue(tops[max(0, min(len(tops) - 1, page))][0] - GAP)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pages in view; one that is still to come is white paper."""
        painter, palette = QPainter(self.viewport()), self.palette()
        painter.fillRect(event.rect(), palette.color(QPalette.ColorRole.Midlight))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._in_view():
            place = self._place(page)
            painter.fillRect(place, QColor("white"))
            image = self._pages.image(page)
            if image is not None:
                painter.drawImage(QRectF(place), image)
            painter.setPen(palette.color(QPalette.ColorRole.Mid))
            painter.drawRect(place.adjusted(0, 0, -1, -1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From page to page, or a little."""
        bar, key = self.verticalScrollBar(), event.key()
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_Space: 1, Qt.Key.Key_PageUp: -1}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self._pages.sizes) - 1}
        if key in steps:
            self.go(self.page + steps[Qt.Key(key)])
        elif key in ends:
            self.go(ends[Qt.Key(key)])
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            bar.setValue(bar.value() + (1 if key == Qt.Key.Key_Down else -1) * bar.singleStep())
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are as wide as there is room; the page that is looked at stays."""
        page = self._at
        super().resizeEvent(event)
        self._lay_out()
        self.go(page)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is scrolled to is rendered next."""
        self.viewport().update()
        self._settle.start()

    @Slot(int)
    def _rendered(self, page: int) -> None:
        if page in self._in_view():
            self.viewport().update(self._place(page))

    @Slot(str)
    def _hear(self, words: str) -> None:
        self.setAccessibleDescription(words)

    @Slot()
    def _opened(self) -> None:
        self._at = 0
        self.setAccessibleDescription("")
        self._lay_out()
        self.go(0)
        self._settle.start()

    def _lay_out(self) -> None:
        tops, height = self._tops(), self.viewport().height()
        bottom = tops[-1][0] + tops[-1][1] + GAP if tops else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, bottom - height))
        bar.setPageStep(height)
        bar.setSingleStep(max(1, height // 10))
        self.viewport().update()
        self._settle.start()

    def _width(self, page: int) -> int:
        """In pixels, so that the page fits as the zoom asks."""
        width, height = self._pages.sizes[page]
        room = min(MOST_WIDTH, self.viewport().width() - 2 * GAP)
        if self._zoom is Zoom.PAGE:
            room = min(room, int((self.viewport().height() - 2 * GAP) * width / height))
        return max(1, room)

    def _tops(self) -> list[tuple[int, int]]:
        """Where each page begins, from the top of the first, and how high it is."""
        found, top = list[tuple[int, int]](), GAP
        for page, (width, height) in enumerate(self._pages.sizes):
            high = round(self._width(page) * height / width)
            found.append((top, high))
            top += high + GAP
        return found

    def _place(self, page: int) -> QRect:
        above, height = self._tops()[page]
        width = self._width(page)
        left = (self.viewport().width() - width) // 2
        return QRect(left, above - self.verticalScrollBar().value(), width, height)

    def _in_view(self) -> list[int]:
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        return [
            page for page, (above, high) in enumerate(self._tops()) if above < top + height and above + high > top
        ]

    @Slot()
    def _want(self) -> None:
        """Ask for the pages in view and the one after them, and say which one is looked at."""
        seen = self._in_view()
        if not seen:
            return
        ratio = self.devicePixelRatioF()
        wanted = [page for page in (*seen, seen[-1] + 1) if page < len(self._pages.sizes)]
        self._pages.want(wanted, round(self._width(seen[0]) * ratio))
        if self.page != self._at or not self.accessibleDescription():
            self._pages.words(self.page, self._hear)
        self._at = self.page
        self.moved.emit(self._at)
