"""Does the catalogue follow from the log?"""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination
from fieldkit.model.acts import BY_NAME
from fieldkit.model.finding import Finding
from fieldkit.store import audit, catalogue, log

DIFFERS = {
    "changed": QT_TRANSLATE_NOOP("findings", "Row {subject} was changed outside the log."),
    "missing": QT_TRANSLATE_NOOP("findings", "Row {subject} was removed outside the log."),
    "extra": QT_TRANSLATE_NOOP("findings", "Row {subject} was added outside the log."),
}
INDEX = QT_TRANSLATE_NOOP(
    "findings",
    "What search goes by in {subject} is not what the log says, so it may hide things; “fieldkit mission rebuild”"
    " makes it anew.",
)
UNFOUNDED = QT_TRANSLATE_NOOP(
    "findings", "What stands about {subject} cannot be compared with the log: an entry about it was changed."
)
NEWER = QT_TRANSLATE_NOOP("findings", "{subject}: “{act}” was written by a newer fieldkit; read-only here.")


def rows_follow_from_the_log(seen: Examination) -> Iterator[Finding]:
    """Every row, and what it is found by, is what folding the log gives."""
    found = catalogue.differences(seen.database, seen.report, seen.doubtful)
    for table, subject, kind in found:
        if table != catalogue.SEARCHABLE:
            yield Finding.wrong(f"row.{kind}", f"{table}:{subject}", DIFFERS[kind])
    if any(table == catalogue.SEARCHABLE for table, _, _ in found) or audit.misindexed(seen.database):
        yield Finding.wrong("index.differs", seen.code, INDEX)
    for subject in sorted(seen.doubtful):
        yield Finding.unproven("row.unfounded", subject, UNFOUNDED)


def acts_are_known(seen: Examination) -> Iterator[Finding]:
    """Every act is of a kind that this version knows."""
    for subject, act in log.unknown_acts(seen.database, tuple(BY_NAME)):
        yield Finding.unproven("log.newer", subject, NEWER, act=act)
