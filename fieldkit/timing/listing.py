"""All comparisons of cameras with a clock, with what each is worth."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from fieldkit.clocks import Fault, Judgement, boot_of, of_mission, offset_of
from fieldkit.clocks.words import offset_in_words
from fieldkit.labels import QT_TRANSLATE_NOOP, Speak, in_english
from fieldkit.mission import Mission
from fieldkit.model.clock import Sync
from fieldkit.store import clocks, photos

Standing = Literal["counts", "unknown_boot", "laptop_set", Fault, "aside", "other_mission", "no_time", "no_camera"]

STANDINGS: Final[Mapping[Standing, str]] = {
    "counts": QT_TRANSLATE_NOOP("clocks", "counts"),
    "unknown_boot": QT_TRANSLATE_NOOP(
        "clocks", "counts, though nothing else was recorded since that start of the laptop with the slate"
    ),
    "laptop_set": QT_TRANSLATE_NOOP(
        "clocks", "does not count by itself: the laptop's own clock was set between slates of one start"
    ),
    "two_slates": QT_TRANSLATE_NOOP("clocks", "does not count: two slates in one photograph contradict each other"),
    "far": QT_TRANSLATE_NOOP("clocks", "does not count: years away from the log and from what the camera shows"),
    "aside": QT_TRANSLATE_NOOP("clocks", "set aside"),
    "other_mission": QT_TRANSLATE_NOOP("clocks", "does not count: the slate of another mission"),
    "no_time": QT_TRANSLATE_NOOP("clocks", "does not count: the camera states no time"),
    "no_camera": QT_TRANSLATE_NOOP("clocks", "does not count: the file does not name its camera"),
}
"""What a comparison is worth, in words."""

CLOCK = QT_TRANSLATE_NOOP("clocks", "Clock of {camera}: {offset} (slate in {photo})")
IDLE = QT_TRANSLATE_NOOP("clocks", "Slate in {photo}: {standing}")


@dataclass(frozen=True, slots=True)
class Comparison:
    """A comparison, the number of the photograph, and the offset that it gives in seconds: reading - UTC."""

    sync: Sync
    number: str
    offset: float | None
    standing: Standing


def in_a_line(one: Comparison, speak: Speak = in_english) -> str:
    """What a slate that an intake read says of a camera's clock; where it counts for nothing, why."""
    if one.standing not in {"counts", "unknown_boot"} or one.offset is None:
        return speak("clocks", IDLE).format(photo=one.number, standing=speak("clocks", STANDINGS[one.standing]))
    offset = offset_in_words(one.offset, speak)
    return speak("clocks", CLOCK).format(camera=one.sync.camera.called, offset=offset, photo=one.number)


def comparisons(mission: Mission) -> list[Comparison]:
    """Every comparison, those set aside too, in the order of the true times."""
    return _told(mission, clocks.all_syncs(mission.database))


def of_intake(mission: Mission, intake: str) -> list[Comparison]:
    """What the photographs of the intake with this id show of clocks."""
    return _told(mission, clocks.of_intake(mission.database, intake))


def _told(mission: Mission, syncs: Sequence[Sync]) -> list[Comparison]:
    numbers = {photo.id: photo.number for photo in photos.with_ids(mission.database, [one.photo for one in syncs])}
    days = sorted({day for sync in syncs for day in _days(sync)})
    known = {boot_of(boot) for boot in clocks.boots(mission.database, days)}
    judged = clocks.clocks(mission.database, mission.info.id).judged
    return [
        Comparison(sync, numbers.get(sync.photo, ""), offset_of(sync), _standing(mission, sync, known, judged))
        for sync in syncs
    ]


def _days(sync: Sync) -> Iterator[str]:
    """The days on which the laptop may have been started that showed this: by its own clock, wherever it was."""
    shown = date.fromisoformat(sync.slate.utc[:10])
    for days in (-1, 0, 1):
        with suppress(OverflowError):  # whoever makes a code may let it say the year 1, or 9999
            yield str(shown + timedelta(days=days))


def _standing(mission: Mission, sync: Sync, known: set[str], judged: Judgement) -> Standing:
    uncounted = _uncounted(mission, sync)
    if uncounted is not None:
        return uncounted
    if sync.id in judged.faults:
        return judged.faults[sync.id]
    if judged.time(sync).unsure:
        return "laptop_set"
    return "counts" if sync.slate.boot is None or sync.slate.boot in known else "unknown_boot"


def _uncounted(mission: Mission, sync: Sync) -> Standing | None:
    """Why a comparison says nothing by what it is alone, if it does not."""
    if sync.withdrawn is not None:
        return "aside"
    if not of_mission(sync.slate, mission.info.id):
        return "other_mission"
    if offset_of(sync) is None:
        return "no_time"
    if not sync.camera.called:
        return "no_camera"
    return None
