"""Photographs on their way into the PDF: byte for byte, read one at a time."""

import struct
from hashlib import sha256
from io import BytesIO

from reportlab.pdfbase.pdfdoc import PDFError, PDFObject
from reportlab.pdfbase.pdfutils import readJPEGInfo

from fieldkit.errors import CannotRead
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.report.content import PhotoOnSheet

NO_JPEG = QT_TRANSLATE_NOOP("report", "its preview is not a JPEG")


class Jpeg:
    """A photograph where the library expects the name of a picture file.

    Its header is read when it is drawn, its bytes once more when the file is put together, so that the
    pictures of a report are not all held at once.
    """

    def __init__(self, photo: PhotoOnSheet) -> None:
        self._photo = photo
        data = _preview(photo)
        self._name = sha256(data).hexdigest()
        self._header = BytesIO(data)

    def __str__(self) -> str:
        return self._name

    def jpeg_fh(self) -> "Jpeg":
        """What the library asks a picture for if it is to go in as it is."""
        return self

    def seek(self, *position: int) -> None:
        """Move within the header."""
        self._header.seek(*position)

    def read(self, size: int = -1) -> object:
        """Bytes of the header, or, for all of it, what will bring them when they are written."""
        return self._header.read(size) if size >= 0 else _Later(self._photo)


class _Later(PDFObject):  # type: ignore[misc]  # the library formats only its own kind, and has no types
    """The bytes of a photograph, read when the file is put together."""

    def __init__(self, photo: PhotoOnSheet) -> None:
        self._photo = photo
        self._length = 0

    def __len__(self) -> int:
        return self._length

    def format(self, document: object) -> bytes:
        """The bytes, at the moment the library writes them."""
        del document
        data = _preview(self._photo)
        self._length = len(data)
        return data


def _preview(photo: PhotoOnSheet) -> bytes:
    data = photo.preview() if photo.preview is not None else b""
    try:  # reportlab would silently draw a picture of its own in place of one that it cannot read
        readJPEGInfo(BytesIO(data))
    except (PDFError, struct.error) as error:
        raise CannotRead(photo.number, NO_JPEG) from error
    return data
