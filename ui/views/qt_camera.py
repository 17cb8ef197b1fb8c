"""Cameras through Qt Multimedia, the extra `camera`. It sees cameras only: no file is ever given to it.

A still is put into the form of a PNG file in memory: it lies in no file before it lies in the store.
"""

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget


def is_there() -> bool:
    """Whether the extra is installed; nothing is loaded for that."""
    return all(find_spec(f"PySide6.{name}") is not None for name in ("QtMultimedia", "QtMultimediaWidgets"))


class QtCamera:
    """A `ShownCamera`; made where `is_there`, in the window's thread."""

    def __init__(self) -> None:
        from PySide6 import QtMultimedia, QtMultimediaWidgets  # loaded where somebody opens the page

        self._qt: Any = QtMultimedia
        self._picture: Any = QtMultimediaWidgets.QVideoWidget()
        self._session: Any = QtMultimedia.QMediaCaptureSession()
        self._still: Any = QtMultimedia.QImageCapture()
        self._session.setImageCapture(self._still)
        self._session.setVideoOutput(self._picture)
        self._still.imageCaptured.connect(lambda _, image: self._hand_over(png(image)))
        self._still.errorOccurred.connect(lambda *_: self._hand_over(None))
        self._camera: Any = None
        self._then: Callable[[bytes | None], None] | None = None

    def preview(self) -> QWidget:
        """Shows what the camera sees."""
        widget: QWidget = self._picture
        return widget

    def names(self) -> Sequence[str]:
        """What the system calls its cameras."""
        return [str(device.description()) for device in self._qt.QMediaDevices.videoInputs()]

    def show(self, number: int) -> None:
        """Start one; the one before is let go of."""
        self.stop()
        self._camera = self._qt.QCamera(self._qt.QMediaDevices.videoInputs()[number])
        self._session.setCamera(self._camera)
        self._camera.start()

    def take(self, then: Callable[[bytes | None], None]) -> None:
        """One still, at the camera's full size."""
        self._then = then
        if self._still.capture() < 0:
            self._hand_over(None)

    def stop(self) -> None:
        """Let go of the camera."""
        if self._camera is not None:
            self._camera.stop()
            self._session.setCamera(None)
            self._camera = None

    def _hand_over(self, data: bytes | None) -> None:
        then, self._then = self._then, None
        if then is not None:
            then(data)


def png(image: QImage) -> bytes | None:
    """The picture as a PNG file, in memory; None where there is none."""
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    done = not image.isNull() and image.save(buffer, "PNG")  # type: ignore[call-overload]  # it wants a text
    buffer.close()
    return bytes(held.data()) if done else None
