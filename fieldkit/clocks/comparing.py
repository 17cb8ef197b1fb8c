"""From a photograph of a clock to the acts that say what it shows."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from fieldkit.clocks.judging import TOGETHER
from fieldkit.clocks.laptop import off
from fieldkit.clocks.showing import camera_of, showing_of
from fieldkit.clocks.slate import SHORT, parse
from fieldkit.model.clock import ClockAnomaly, ClockSync, How, SlateRead
from fieldkit.model.photo import Photo


def seen_slates(texts: Iterable[str], mission: str) -> tuple[SlateRead, ...]:
    """The slates among the texts of codes in one photograph: the first, or all of this mission if they differ.

    One of this mission goes before any of another; what several show that contradict each other counts for nothing,
    and is recorded all the same, so that it is seen.
    """
    found = list(dict.fromkeys(one for text in texts if (one := parse(text)) is not None))
    own = [one for one in found if of_mission(one, mission)]
    times = [datetime.fromisoformat(one.utc).timestamp() for one in own]
    return tuple(own) if own and max(times) - min(times) > TOGETHER else tuple((own or found)[:1])


def compared(photo: Photo, slate: SlateRead, how: How) -> ClockSync | None:
    """That a photograph shows a slate; None where the camera states no time that could be compared."""
    showing = showing_of(photo.capture)
    if photo.capture is None or showing is None:
        return None
    return ClockSync(photo=photo.id, camera=camera_of(photo.capture), showing=showing, slate=slate, how=how)


def said_by(photo: Photo, slates: Sequence[SlateRead], mission: str) -> tuple[ClockSync | ClockAnomaly, ...]:
    """All that is to be recorded of slates whose codes were read in a photograph, in the mission with this id.

    A slate of another mission is recorded as such, and compared with nothing.
    """
    syncs = [compared(photo, slate, "code") for slate in slates]
    alone = len(slates) == 1 and of_mission(slates[0], mission)
    strayed = off(photo.id, photo.capture, slates[0]) if alone else None
    return tuple(act for act in (*syncs, strayed) if act is not None)


def of_mission(slate: SlateRead, mission: str) -> bool:
    """Does what the slate shows say anything here? What a person read off a picture does."""
    return slate.mission is None or slate.mission == mission[:SHORT]
