"""What became of every file of an intake, read from the log's rows: for intakes that ended, however they did."""

from fieldkit.intake.news import Came
from fieldkit.mission import Mission
from fieldkit.model.original import Original
from fieldkit.store import intakes, originals, photos


def files_of(mission: Mission, intake: str) -> list[tuple[str, Came]]:
    """The files that the intake with that id met, each by its path below the folder, in the order of the paths."""
    done = next(one for one in intakes.all_intakes(mission.database) if one.id == intake)
    numbers = photos.numbers(mission.database)
    kept = [
        (_path(one), Came("verified", one.sha256, numbers.get(one.id, ""), one.problem))
        for one in originals.of_intake(mission.database, intake)
    ]
    seen = [
        (one.name.text, Came("seen before", one.sha256, numbers.get(one.original, ""))) for one in done.seen_before
    ]
    left = [(one.name.text, Came("not taken", problem=one.problem)) for one in done.not_taken]
    return sorted((*kept, *seen, *left), key=lambda file: file[0])


def _path(original: Original) -> str:
    return "/".join(name.text for name in (original.folder, original.name) if name)
