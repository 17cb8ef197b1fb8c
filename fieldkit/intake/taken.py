"""What became of every file of an intake, read from the log's rows: also of intakes of which no end is recorded."""

from fieldkit.intake.news import Came
from fieldkit.mission import Mission
from fieldkit.model.intake import SeenBefore
from fieldkit.model.original import Original
from fieldkit.model.photo import Photo
from fieldkit.store import intakes, originals, photos


def files_of(mission: Mission, intake: str) -> list[tuple[str, Came]]:
    """The files that the intake with that id met, each by its path below the folder, in the order of the paths.

    What was found damaged since, when its picture was made, has that as its problem. Where the end of the intake
    could not be recorded either, as on a full disk, only what was catalogued is known.
    """
    ended = [one for one in intakes.all_intakes(mission.database) if one.id == intake]
    shown = {photo.original: photo for photo in photos.all_photos(mission.database)}
    kept = [(_path(one), _came(one, shown.get(one.id))) for one in originals.of_intake(mission.database, intake)]
    seen = [(one.name.text, _again(one, shown.get(one.original))) for done in ended for one in done.seen_before]
    left = [(one.name.text, Came("not taken", problem=one.problem)) for done in ended for one in done.not_taken]
    return sorted((*kept, *seen, *left), key=lambda file: file[0])


def _came(original: Original, photo: Photo | None) -> Came:
    number, damage = (photo.number, photo.damage) if photo is not None else ("", None)
    return Came("verified", original.sha256, number, original.problem or damage)


def _again(seen: SeenBefore, photo: Photo | None) -> Came:
    return Came("seen before", seen.sha256, photo.number if photo is not None else "")


def _path(original: Original) -> str:
    return "/".join(name.text for name in (original.folder, original.name) if name)
