"""A person says that a photograph shows a true clock, has the code in it looked for again, or sets that aside."""

from collections.abc import Iterable
from datetime import UTC, datetime

from fieldkit.clocks import compared, read, said_by, seen_slates
from fieldkit.coding import clean
from fieldkit.errors import MissingField, NoSlate, NotATime
from fieldkit.imaging.decoder import Decoder
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Changes, Draft, Mission
from fieldkit.model.base import Act
from fieldkit.model.clock import ClockSync, ClockWithdraw, SlateRead, Sync
from fieldkit.model.photo import Photo
from fieldkit.store import clocks
from fieldkit.when import Utc, in_utc

WHY = QT_TRANSLATE_NOOP("errors", "Say why it does not count, in a few words.")
ANEW = QT_TRANSLATE_NOOP("timing", "The clock in this photograph was read anew.")
EXAMPLE = "2024-04-03T09:12:00Z"


def compare(mission: Mission, photo: Photo, utc: str) -> Changes:
    """Record the time that a person reads off the clock in a photograph, in UTC or with its distance from it.

    Raises `NotATime`, and `NoSlate` for a photograph whose camera states no time.
    """
    act = compared(photo, SlateRead(utc=_utc(utc)), "hand")
    return _recorded(mission, photo, (act,) if act is not None else ())


def read_slate(mission: Mission, photo: Photo) -> Changes:
    """Look for the code of a slate in a photograph at its full size, and record what it says.

    Raises `NoSlate` where there is none, or the camera states no time; `PictureUnreadable`, and as
    `Originals.sound`.
    """
    with Decoder() as decoder:
        codes = decoder.codes(mission.originals.sound(photo.sha256))
    slates = seen_slates((code.text for code in codes), mission.info.id)
    return _recorded(mission, photo, said_by(photo, slates, mission.info.id))


def set_aside(mission: Mission, photo: Photo, reason: str) -> Changes:
    """Set aside what a photograph was recorded to show of a clock; file and picture stay as they are.

    Raises `MissingField` without a reason, `NoSlate` where nothing stands.
    """
    said = clean(reason)
    if not said:
        raise MissingField("reason", WHY)
    standing = _standing(mission, photo)
    if not standing:
        raise NoSlate(photo.number)
    return mission.record(_aside(standing, said))


def _recorded(mission: Mission, photo: Photo, acts: tuple[Act, ...]) -> Changes:
    """Record what a photograph shows, in the place of what stood there: it shows one clock."""
    stated = (act for act in acts if isinstance(act, ClockSync))
    if not any(read(act.showing) for act in stated):
        raise NoSlate(photo.number)
    earlier = _aside(_standing(mission, photo), ANEW)
    return mission.record([*earlier, *(Draft(act, (mission.hands.new_id(),)) for act in acts)])


def _standing(mission: Mission, photo: Photo) -> list[Sync]:
    return [sync for sync in clocks.of_photo(mission.database, photo.id) if sync.withdrawn is None]


def _aside(syncs: Iterable[Sync], reason: str) -> list[Draft]:
    return [Draft(ClockWithdraw(reason=reason), (sync.id,)) for sync in syncs]


def _utc(text: str) -> Utc:
    """A time that a person typed, as it is stored. Raises `NotATime` for anything that is not one moment."""
    try:
        said = datetime.fromisoformat(clean(text).replace(" ", "T"))
        utc = said.astimezone(UTC)
    except (ValueError, OverflowError) as error:  # the latter where UTC has the year 0, or 10000
        raise NotATime(text, EXAMPLE) from error
    if said.tzinfo is None or said.microsecond:
        raise NotATime(text, EXAMPLE)
    return in_utc(utc)
