"""From a photograph of a clock to the acts that say what it shows."""

from collections.abc import Iterable

from fieldkit.clocks.laptop import off
from fieldkit.clocks.showing import camera_of, showing_of
from fieldkit.clocks.slate import SHORT, parse
from fieldkit.model.clock import ClockAnomaly, ClockSync, How, SlateRead
from fieldkit.model.photo import Photo


def seen_slate(texts: Iterable[str], mission: str) -> SlateRead | None:
    """The first slate among the texts of codes in one photograph, one of this mission before any of another."""
    found = [one for text in texts if (one := parse(text)) is not None]
    return min(found, key=lambda one: not of_mission(one, mission), default=None)


def compared(photo: Photo, slate: SlateRead, how: How) -> ClockSync | None:
    """That a photograph shows a slate; None where the camera states no time that could be compared."""
    showing = showing_of(photo.capture)
    if photo.capture is None or showing is None:
        return None
    return ClockSync(photo=photo.id, camera=camera_of(photo.capture), showing=showing, slate=slate, how=how)


def said_by(photo: Photo, slate: SlateRead, mission: str) -> tuple[ClockSync | ClockAnomaly, ...]:
    """All that is to be recorded of a slate whose code was read in a photograph, in the mission with this id.

    A slate of another mission is recorded as such, and compared with nothing.
    """
    sync = compared(photo, slate, "code")
    strayed = off(photo.id, photo.capture, slate) if of_mission(slate, mission) else None
    return tuple(act for act in (sync, strayed) if act is not None)


def of_mission(slate: SlateRead, mission: str) -> bool:
    """Does what the slate shows say anything here? What a person read off a picture does."""
    return slate.mission is None or slate.mission == mission[:SHORT]
