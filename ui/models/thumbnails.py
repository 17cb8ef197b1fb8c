"""Small pictures, decoded where nobody waits for them, and kept up to so many bytes.

They come as RGB from the decoder child. That `thumbs.db` was once written by this program is no reason to decode
it here: the folder may have been in anybody's hands since.
"""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage

from fieldkit.imaging.decoder import Picture
from fieldkit.problem import Problem
from ui.jobs import Lane, Start, foreseen
from ui.models.recent import Recent

MOST_BYTES = 80 << 20
MOST_ABSENT = 20_000
BATCH = 8
"""Pictures decoded in one go, some 20 ms: how long a picture that scrolled away can still be in the way."""
PAUSE_MS = 34
"""Between two announcements: no more than 30 a second."""

Box = tuple[int, int]
"""Width and height that a picture must fit, in pixels of the screen."""

Load = Callable[[Sequence[str], int], Mapping[str, Picture | Problem]]
"""Pictures by their keys, no side longer than so many pixels, or what hinders them; none where there is none yet.

Called on a lane, one call at a time.
"""


@dataclass(frozen=True, slots=True)
class Absent:
    """There is no picture; `problem` says why if it is known."""

    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class _Batch:
    """What was found of the keys that were asked for."""

    box: Box
    found: Mapping[str, QImage | Absent]


Images = Recent[tuple[str, Box], QImage]
"""Decoded pictures by key and size; several `Thumbnails` may keep theirs in one."""


def images(most: int = MOST_BYTES) -> Images:
    """Room for pictures of `most` bytes in all."""
    return Images(most, QImage.sizeInBytes)


class Thumbnails(QObject):
    """Pictures by key and size. Whoever shows them says with `want` what is on the screen, each time that changes.

    `ready` carries the keys (a frozenset) of which there is something to show now; `outdated` says that what was
    absent may be there by now: it is to be wanted again. `looked_at` is what was wanted last; any thread may ask.
    """

    ready = Signal(object)
    outdated = Signal()

    def __init__(self, load: Load, start: Start, kept: Images, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load, self._start, self._images = load, start, kept
        self._absent = Recent[str, Absent](MOST_ABSENT, lambda _: 1)
        self._queue, self._box = deque[str](), (0, 0)
        self._loading: Sequence[str] = ()
        self._seen, self._sought = frozenset[str](), frozenset[str]()
        self.looked_at: tuple[str, ...] = ()
        self._fresh = set[str]()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._announce)

    @property
    def bytes(self) -> int:
        """Memory that the decoded pictures take, those of others that are kept with them, too."""
        return self._images.weight

    def get(self, key: str, box: Box) -> QImage | Absent | None:
        """The picture of `key` that fits `box`, or that there is none; None while that is not known."""
        return self._images.get((key, box)) or self._absent.get(key)

    def want(self, keys: Sequence[str], box: Box, seen: int | None = None) -> None:
        """From now on load these in this order, and nothing else that was wanted before.

        The first `seen` of them are in view, unless said otherwise all. What failed is tried again when it comes
        into view, and so is what fails then though it was begun before: the reason may have been our own.
        """
        in_view = frozenset(keys[:seen])
        for key in in_view - self._seen:
            if (absent := self._absent.get(key)) is not None and absent.problem is not None:
                self._absent.drop(key)
        coming = frozenset(self._loading) if box == self._box else frozenset[str]()
        self._sought = (in_view & coming) - (self._seen - self._sought)
        self._seen, self.looked_at = in_view, tuple(keys)
        self._queue = deque(key for key in keys if key not in coming and self.get(key, box) is None)
        self._box = box
        self._next()

    @Slot()
    def look_again(self) -> None:
        """Pictures may have been made: take nothing for absent any more."""
        self._absent.clear()
        self.outdated.emit()

    def _next(self) -> None:
        if self._loading or not self._queue:
            return
        keys = [self._queue.popleft() for _ in range(min(BATCH, len(self._queue)))]
        load, box, self._loading = self._load, self._box, keys

        def fitting(_: object) -> _Batch:
            found = load(keys, max(box))
            return _Batch(box, {key: _fitting(found.get(key), box) for key in keys})

        self._start(fitting, then=self._arrived, failed=self._failed, lane=Lane.PICTURES)

    @Slot(object)
    def _arrived(self, batch: _Batch) -> None:
        for key, image in batch.found.items():
            if isinstance(image, Absent):
                if image.problem is not None and key in self._sought:
                    self._queue.appendleft(key)
                else:
                    self._absent.put(key, image)
            else:
                self._images.put((key, batch.box), image)
        self._fresh.update(batch.found)
        self._loading, self._sought = (), frozenset()
        if not self._pause.isActive():
            self._announce()
        self._next()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        """What hinders all pictures alike is told where it matters, not by each of them."""
        self._arrived(_Batch(self._box, dict.fromkeys(self._loading, Absent())))
        foreseen(error)

    @Slot()
    def _announce(self) -> None:
        if self._fresh:
            fresh, self._fresh = frozenset(self._fresh), set[str]()
            self._pause.start()
            self.ready.emit(fresh)


def _fitting(picture: Picture | Problem | None, box: Box) -> QImage | Absent:
    """As the screen shows it, so that painting only copies."""
    if not isinstance(picture, Picture):
        return Absent(picture)
    size, room = QSize(picture.width, picture.height), QSize(*box)
    image = QImage(picture.rgb, size.width(), size.height(), 3 * size.width(), QImage.Format.Format_RGB888)
    shown = image.convertToFormat(QImage.Format.Format_RGB32)  # a copy: `image` only borrowed the bytes
    if size.boundedTo(room) == size:
        return shown
    exact = size.toSizeF().scaled(room.toSizeF(), Qt.AspectRatioMode.KeepAspectRatio)  # `QSize` cuts fractions off
    fitted = exact.toSize().expandedTo(QSize(1, 1))
    return shown.scaled(fitted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
