"""The small pictures of a mission as a screen shows them."""

from ui.app.parts import Parts
from ui.desk import Desk
from ui.models.thumbnails import Thumbnails


def pictures_of(parts: Parts, desk: Desk) -> Thumbnails:
    """Pictures for one screen, which has others in view than the next one; all are kept in one place."""
    thumbnails = Thumbnails(desk.small.load, parts.lanes.start, parts.images)
    parts.broadcast.pictured.connect(thumbnails.look_again)
    return thumbnails
