"""What became of every file of an intake, read from the log's rows: also of intakes of which no end is recorded."""

from fieldkit.intake.news import Came
from fieldkit.mission import Mission
from fieldkit.model.original import Original
from fieldkit.problem import Problem
from fieldkit.store import intakes, originals, photos


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
    found = [(_path(one), _came(one, numbers.get(one.id, ""), damage.get(one.id))) for one in kept]
    found += [(one.name.text, Came("seen before", one.sha256, numbers.get(one.original, ""))) for one in seen]
    found += [(one.name.text, Came("not taken", problem=one.problem)) for one in left]
    return sorted(found, key=lambda file: file[0])


def _came(original: Original, number: str, damage: Problem | None) -> Came:
    return Came("verified", original.sha256, number, original.problem or damage)


def _path(original: Original) -> str:
    return "/".join(name.text for name in (original.folder, original.name) if name)
