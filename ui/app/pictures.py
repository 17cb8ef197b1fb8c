"""The small pictures of an open mission, for one screen of it."""

from fieldkit.browsing import SmallPictures
from ui.app.parts import Parts
from ui.desk import Desk
from ui.models.thumbnails import Thumbnails


def pictures_of(parts: Parts, desk: Desk) -> Thumbnails:
    """Pictures that come from `thumbs.db`, and are looked for again when more were made; they go with `desk`."""
    small = SmallPictures(desk.reading.layout.thumbnails)
    thumbnails = Thumbnails(small.load, parts.lanes.start)
    parts.broadcast.pictured.connect(thumbnails.look_again)
    desk.closing.callback(small.close)
    return thumbnails
