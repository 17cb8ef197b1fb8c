"""Files besides the photographs, as the report lists them: kept, come again, not taken, held elsewhere."""

from collections.abc import Iterator

from msgspec import json

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.intake import NotTaken, SeenBefore
from fieldkit.packing.provenance import come_by
from fieldkit.packing.scope import Scope
from fieldkit.packing.wording import Wording, problem_in_words
from fieldkit.report.content import FileRow, OtherFiles
from fieldkit.store import intakes, originals, photos
from fieldkit.store.originals import file_name
from fieldkit.store.table import Row

PHOTOGRAPH = QT_TRANSLATE_NOOP("report", "Photograph {number}")
OTHER = QT_TRANSLATE_NOOP("report", "A file that is no photograph")

SAID_TO_BE = QT_TRANSLATE_NOOP("report", "Said to be: {document}")


def other_files(mission: Mission, scope: Scope, wording: Wording) -> OtherFiles:
    """The lists of a packet; one of chosen items says nothing of what was not taken."""
    numbers = photos.numbers(mission.database)
    kept = [row for row in scope.originals if row["kind"] != "photo"]
    return OtherFiles(
        kept=tuple(_file(row, _what(row, wording), wording) for row in kept),
        again=tuple(_again(mission, scope)),
        not_taken=() if scope.chosen else tuple(_not_taken(mission)),
        elsewhere=tuple(
            _file(row, PHOTOGRAPH.format(number=number) if number else OTHER, wording)
            for row, number in ((row, numbers.get(str(row["id"]))) for row in scope.absent)
        ),
    )


def _what(row: Row, wording: Wording) -> str:
    """What somebody said that a file is, else why it is no photograph."""
    if row["document"] is None:
        return problem_in_words(row["problem"])
    return SAID_TO_BE.format(document=wording.term(row["document"]))


def _file(row: Row, reason: str, wording: Wording) -> FileRow:
    return FileRow(file_name(row), reason, str(row["sha256"]), come_by(wording, row))


def _again(mission: Mission, scope: Scope) -> Iterator[FileRow]:
    """Further names of content that the packet holds, with the number or first name of that content."""
    subjects, numbers = scope.subjects(), photos.numbers(mission.database)
    called = {str(row["id"]): file_name(row) for row in originals.all_originals(mission.database)}
    for intake in intakes.all_intakes(mission.database):
        for one in json.decode(str(intake["seen_before"]), type=list[SeenBefore]):
            if one.original in subjects:
                number = numbers.get(one.original)
                same = PHOTOGRAPH.format(number=number) if number else called[one.original]
                yield FileRow(one.name.text, same, one.sha256)


def _not_taken(mission: Mission) -> Iterator[FileRow]:
    for intake in intakes.all_intakes(mission.database):
        for one in json.decode(str(intake["not_taken"]), type=list[NotTaken]):
            yield FileRow(one.name.text, str(one.problem))
