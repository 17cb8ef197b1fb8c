"""Pictures for print: from `thumbs.db` where it has them, else made now by the decoder child."""

from collections.abc import Callable

from fieldkit.errors import PictureUnreadable
from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.jpeg import to_jpeg
from fieldkit.mission import Mission
from fieldkit.store import driver, thumbnails
from fieldkit.store.table import Row

SIDEWAYS = frozenset({5, 6, 7, 8})
"""Exif orientations that swap width and height (Exif 2.32, 4.6.4)."""


class Previews:
    """Makes and keeps JPEGs of stored photographs; each is read when its page is written."""

    def __init__(self, mission: Mission, decoder: Decoder) -> None:
        self._mission, self._decoder = mission, decoder

    def of(self, photo: Row, edge: int) -> Callable[[], bytes] | None:
        """A way to get the JPEG of `photo` within `edge` pixels; None for a picture that cannot be decoded."""
        if photo["damage"] is not None or not self._mission.originals.holds(str(photo["sha256"])):
            return None
        sha256 = str(photo["sha256"])
        return lambda: self._jpeg(sha256, edge)

    def _jpeg(self, sha256: str, edge: int) -> bytes:
        database = thumbnails.open_thumbnails(self._mission.layout.thumbnails)
        try:
            kept = thumbnails.picture(database, sha256, edge)
            if kept is None:
                kept = to_jpeg(self._decoder.thumbnail(self._mission.originals.read(sha256), edge))
                thumbnails.keep(database, [(sha256, edge, kept, None)])
            return kept
        finally:
            driver.close(database)

    def shows(self, photo: Row, edge: int) -> bool:
        """Can the picture be decoded? Makes it, so that the page is not planned round a picture that fails."""
        preview = self.of(photo, edge)
        try:
            return preview is not None and bool(preview())
        except PictureUnreadable:
            return False


def pixels(photo: Row, orientation: int | None, edge: int) -> tuple[int, int]:
    """Width and height of the preview as shown: upright, neither side longer than `edge`."""
    width, height = int(photo["width"] or 1), int(photo["height"] or 1)
    if orientation in SIDEWAYS:
        width, height = height, width
    scale = min(1.0, edge / max(width, height))
    return max(1, round(width * scale)), max(1, round(height * scale))
