"""The photographs of all cameras in the order in which they were taken, by their corrected times."""

from dataclasses import dataclass
from datetime import UTC, datetime

from fieldkit.clocks import Taken
from fieldkit.mission import Mission
from fieldkit.model.photo import Photo
from fieldkit.store import clocks, photos

LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Moment:
    """A photograph, and when it was taken; None where its file states no time."""

    photo: Photo
    taken: Taken | None


def timeline(mission: Mission) -> list[Moment]:
    """Every photograph, the earliest first; those without any time last, by number."""
    known = clocks.clocks(mission.database, mission.info.id)
    found = [Moment(photo, known.taken(photo.capture)) for photo in photos.all_photos(mission.database)]
    return sorted(found, key=lambda moment: moment.taken.at if moment.taken else LAST)


def moment_of(mission: Mission, photo: Photo) -> Moment:
    """When one photograph was taken."""
    return Moment(photo, clocks.clocks(mission.database, mission.info.id).taken(photo.capture))
