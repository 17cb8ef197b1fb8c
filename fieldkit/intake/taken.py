"""What became of every file of an intake, read from the log's rows: for intakes that ended, however they did."""

from msgspec import json

from fieldkit.intake.news import Came
from fieldkit.mission import Mission
from fieldkit.model.base import FileName
from fieldkit.model.intake import NotTaken, SeenBefore
from fieldkit.problem import Problem
from fieldkit.store import intakes, originals, photos
from fieldkit.store.table import Row


def files_of(mission: Mission, intake: str) -> list[tuple[str, Came]]:
    """The files that the intake with that id met, each by its path below the folder, in the order of the paths."""
    row = next(row for row in intakes.all_intakes(mission.database) if row["id"] == intake)
    numbers = photos.numbers(mission.database)
    kept = [
        (_path(one), Came("verified", str(one["sha256"]), numbers.get(str(one["id"]), ""), _problem(one)))
        for one in originals.of_intake(mission.database, intake)
    ]
    again = json.decode(str(row["seen_before"]), type=list[SeenBefore])
    seen = [(one.name.text, Came("seen before", one.sha256, numbers.get(one.original, ""))) for one in again]
    refused = json.decode(str(row["not_taken"]), type=list[NotTaken])
    left = [(one.name.text, Came("not taken", problem=one.problem)) for one in refused]
    return sorted((*kept, *seen, *left), key=lambda file: file[0])


def _path(row: Row) -> str:
    name = json.decode(str(row["name"]), type=FileName).text
    folder = row["folder"]
    return name if folder is None else f"{json.decode(str(folder), type=FileName).text}/{name}"


def _problem(row: Row) -> Problem | None:
    return None if row["problem"] is None else json.decode(str(row["problem"]), type=Problem)
