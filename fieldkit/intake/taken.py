"""What became of every file of an intake, read from the log's rows: also of intakes of which no end is recorded."""

from collections.abc import Callable

from fieldkit.errors import CannotRead
from fieldkit.intake.news import Came, Second
from fieldkit.mission import Mission
from fieldkit.mission.second import place_of
from fieldkit.model.original import Original
from fieldkit.store import backups, intakes, originals, photos


def files_of(mission: Mission, intake: str) -> list[tuple[str, Came]]:
    """The files that the intake with that id met, each by its path below the folder, in the order of the paths.

    What was found damaged since, when its picture was made, has that as its problem. Where the end of the intake
    could not be recorded either, as on a full disk, only what was catalogued is known.
    """
    database = mission.database
    done, kept = intakes.with_id(database, intake), originals.of_intake(database, intake)
    seen, left = (done.seen_before, done.not_taken) if done is not None else ((), ())
    numbers = photos.numbers_of(database, [*(one.id for one in kept), *(one.original for one in seen)])
    damage = {photo.original: photo.damage for photo in photos.damaged(database)}
    cached, second = intakes.in_memory(database, intake), _second(mission)
    found = [
        (
            _path(one),
            Came(
                "cached" if one.sha256 in cached else "verified",
                one.sha256,
                numbers.get(one.id, ""),
                one.problem or damage.get(one.id),
                second(one.sha256),
            ),
        )
        for one in kept
    ]
    found += [
        (
            one.name.text,
            Came("seen before", one.sha256, numbers.get(one.original, ""), second=second(one.sha256)),
        )
        for one in seen
    ]
    found += [(one.name.text, Came("not taken", problem=one.problem)) for one in left]
    return sorted(found, key=lambda file: file[0])


def _second(mission: Mission) -> Callable[[str], Second]:
    """How the second copy of an original stands."""
    try:
        place = place_of(mission)
    except CannotRead:
        place = None
    if place is None:
        return lambda _: ""
    return lambda sha256: "made" if backups.in_copy(mission.database, place.copy, sha256) else "waiting"


def _path(original: Original) -> str:
    return "/".join(name.text for name in (original.folder, original.name) if name)
