"""Pages of a report, rendered where nobody waits for them, and kept up to so many bytes."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from fieldkit.report import pages
from ui.jobs import Lane, Start
from ui.models.recent import Recent

MOST_BYTES = 64 << 20


@dataclass(frozen=True, slots=True)
class _Opened:
    document: bytes
    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class _Rendered:
    document: bytes
    page: int
    image: QImage


class Pages(QObject):
    """One document at a time, which must have been made here (`report.pages`).

    `opened` says that `sizes` (of every page, in points) are those of another document, or of none; `ready` carries
    the number of a page that can be shown now.
    """

    opened = Signal()
    ready = Signal(int)

    def __init__(self, start: Start, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sizes: tuple[tuple[float, float], ...] = ()
        self._start = start
        self._document = b""
        self._images = Recent[int, QImage](MOST_BYTES, QImage.sizeInBytes)
        self._queue, self._width, self._busy = deque[int](), 0, False

    @property
    def document(self) -> bytes:
        """The PDF that is shown; empty for none."""
        return self._document

    def show(self, document: bytes) -> None:
        """Show another document, or with no bytes none."""
        self._document = document
        self._queue.clear()
        self._images.clear()
        if document:
            self._start(lambda _: _Opened(document, pages.sizes(document)), then=self._open, lane=Lane.PICTURES)
        else:
            self._open(_Opened(b"", ()))

    def image(self, page: int) -> QImage | None:
        """The page as it was rendered last, perhaps in another width; None while it is still to come."""
        return self._images.get(page)

    def want(self, numbers: Sequence[int], width: int) -> None:
        """From now on render these pages `width` pixels wide, in this order, and no others that were wanted."""
        self._queue, self._width = deque(page for page in numbers if not self._is_there(page, width)), width
        self._next()

    def words(self, page: int, then: Callable[[str], None]) -> None:
        """Hand over what stands on a page, for a screen reader."""
        document = self._document
        self._start(lambda _: pages.words(document, page), then=then, lane=Lane.PICTURES)

    @Slot(object)
    def _open(self, found: _Opened) -> None:
        if found.document is self._document:
            self.sizes = found.sizes
            self.opened.emit()

    def _is_there(self, page: int, width: int) -> bool:
        image = self._images.get(page)
        return image is not None and image.width() == width

    def _next(self) -> None:
        if self._busy or not self._queue:
            return
        document, page, width = self._document, self._queue.popleft(), self._width
        self._busy = True
        self._start(
            lambda _: _Rendered(document, page, _image(pages.picture(document, page, width))),
            then=self._arrived,
            failed=self._failed,
            lane=Lane.PICTURES,
        )

    @Slot(object)
    def _arrived(self, found: _Rendered) -> None:
        self._busy = False
        if found.document is self._document:
            self._images.put(found.page, found.image)
            self.ready.emit(found.page)
        self._next()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._busy = False
        raise error


def _image(picture: pages.PagePicture) -> QImage:
    """As the screen shows it; a copy, since the bytes are only borrowed."""
    size = picture.width, picture.height, picture.stride
    return QImage(picture.rgb, *size, QImage.Format.Format_RGB888).convertToFormat(QImage.Format.Format_RGB32)
