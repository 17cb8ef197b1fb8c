"""What files say of themselves, in the words under a picture or in a row of the photo log."""

from fieldkit.clocks import UNCOMPARED, Clocks
from fieldkit.clocks.words import grounds, when_taken
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.photo import Photo
from fieldkit.recounting.wording import NOT_RECORDED

NO_OFFSET = QT_TRANSLATE_NOOP("report", "{time} (camera clock, offset not stated)")
WITH_OFFSET = QT_TRANSLATE_NOOP("report", "{time} {offset} (camera clock)")
CORRECTED = QT_TRANSLATE_NOOP("report", "{stated}; true time {when}, {basis}")


def camera(photo: Photo) -> str:
    """Make, model and body serial, as far as the file states them."""
    capture = photo.capture
    if capture is None:
        return ""
    return " ".join(part for part in (capture.make, capture.model, capture.body_serial) if part)


def taken(photo: Photo, clocks: Clocks) -> str:
    """The camera's time and offset as found; beside it the true time, where its clock was compared."""
    known = clocks.taken(photo.capture)
    if known is None or known.basis in UNCOMPARED:
        return _stated(photo)
    return CORRECTED.format(stated=_stated(photo), when=when_taken(known), basis=grounds(known))


def _stated(photo: Photo) -> str:
    capture = photo.capture
    if capture is None or capture.time_text is None:
        return NOT_RECORDED
    if capture.offset_text is None:
        return NO_OFFSET.format(time=capture.time_text)
    return WITH_OFFSET.format(time=capture.time_text, offset=capture.offset_text)


def has_position(photo: Photo) -> bool:
    """Does the file state coordinates?"""
    return photo.capture is not None and photo.capture.position is not None
