"""Files besides the photographs, as the report lists them: kept, come again, not taken, held elsewhere."""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.original import Original
from fieldkit.packing.provenance import come_by
from fieldkit.packing.scope import Scope
from fieldkit.recounting.wording import Wording
from fieldkit.report.content import FileRow, OtherFiles
from fieldkit.store import intakes, originals, photos

PHOTOGRAPH = QT_TRANSLATE_NOOP("report", "Photograph {number}")
OTHER = QT_TRANSLATE_NOOP("report", "A file that is no photograph")

SAID_TO_BE = QT_TRANSLATE_NOOP("report", "Said to be: {document}")


def other_files(mission: Mission, scope: Scope, wording: Wording) -> OtherFiles:
    """The lists of a packet; one of chosen items says nothing of what was not taken."""
    numbers = photos.numbers(mission.database)
    kept = [original for original in scope.originals if original.kind != "photo"]
    return OtherFiles(
        kept=tuple(_file(original, _what(original, wording), wording) for original in kept),
        again=tuple(_again(mission, scope)),
        not_taken=() if scope.chosen else tuple(_not_taken(mission)),
        elsewhere=tuple(
            _file(original, PHOTOGRAPH.format(number=number) if number else OTHER, wording)
            for original, number in ((original, numbers.get(original.id)) for original in scope.absent)
        ),
    )


def _what(original: Original, wording: Wording) -> str:
    """What somebody said that a file is, else why it is no photograph."""
    if original.document is None:
        return str(original.problem or "")
    return SAID_TO_BE.format(document=wording.term(original.document))


def _file(original: Original, reason: str, wording: Wording) -> FileRow:
    return FileRow(original.name.text, reason, original.sha256, come_by(wording, original))


def _again(mission: Mission, scope: Scope) -> Iterator[FileRow]:
    """Further names of content that the packet holds, with the number or first name of that content."""
    subjects, numbers = scope.subjects(), photos.numbers(mission.database)
    called = {original.id: original.name.text for original in originals.all_originals(mission.database)}
    for intake in intakes.all_intakes(mission.database):
        for one in intake.seen_before:
            if one.original in subjects:
                number = numbers.get(one.original)
                same = PHOTOGRAPH.format(number=number) if number else called[one.original]
                yield FileRow(one.name.text, same, one.sha256)


def _not_taken(mission: Mission) -> Iterator[FileRow]:
    for intake in intakes.all_intakes(mission.database):
        for one in intake.not_taken:
            yield FileRow(one.name.text, str(one.problem))
