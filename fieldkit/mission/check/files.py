"""Do the originals lie here as they were recorded?"""

from collections.abc import Iterator

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination
from fieldkit.mission.holdings import expected, recorded
from fieldkit.model.finding import Finding
from fieldkit.originals.folder import DIGEST
from fieldkit.progress import Step
from fieldkit.store import originals

STAGE = QT_TRANSLATE_NOOP("stages", "originals")

MISSING = QT_TRANSLATE_NOOP("findings", "The original {subject} is missing from originals/.")
CHANGED = QT_TRANSLATE_NOOP("findings", "The original {subject} no longer has the bytes that were recorded.")
UNREADABLE = QT_TRANSLATE_NOOP("findings", "The original {subject} cannot be read now: {why}.")
NOT_LISTED = QT_TRANSLATE_NOOP(
    "findings", "The original {subject} was struck from the list of those that lie here."
)
LISTED = QT_TRANSLATE_NOOP("findings", "The list of originals that lie here names {subject} as the log does not.")
UNRECORDED = QT_TRANSLATE_NOOP(
    "findings", "The file {subject} in originals/ is in no record; opening the mission for writing catalogues it."
)
ELSEWHERE = QT_TRANSLATE_NOOP("findings", "The original {subject} is held elsewhere; it never came to this folder.")


def originals_are_listed(seen: Examination) -> Iterator[Finding]:
    """The list of originals that lie here is what the log says."""
    listed, known = originals.held(seen.database), recorded(seen.database)
    for sha256 in sorted(_expected(seen) - listed.keys()):
        yield Finding.wrong("original.unlisted", sha256, NOT_LISTED)
    for sha256 in sorted(listed.keys() - _doubtful(seen)):
        if listed[sha256] != known.get(sha256):
            yield Finding.wrong("original.listed", sha256, LISTED)


def originals_are_unchanged(seen: Examination) -> Iterator[Finding]:
    """Every original held here has the bytes that were recorded."""
    known = recorded(seen.database).keys() | _doubtful(seen)
    held = sorted(_expected(seen) | (originals.held(seen.database).keys() & known))
    for number, sha256 in enumerate(held):
        seen.report(Step(STAGE, number, len(held), sha256[:12]))
        verdict = seen.originals.verify(sha256)
        if verdict.state == "missing":
            yield Finding.wrong("original.missing", sha256, MISSING)
        elif verdict.state == "changed":
            yield Finding.wrong("original.changed", sha256, CHANGED)
        elif verdict.state == "unreadable":
            yield Finding.unproven("original.unreadable", sha256, UNREADABLE, why=verdict.why)


def originals_are_known(seen: Examination) -> Iterator[Finding]:
    """Every file of the store is recorded, and every recorded original lies here."""
    known, listed = recorded(seen.database), {one for one in originals.held(seen.database) if DIGEST.fullmatch(one)}
    for name in sorted(seen.originals.unrecorded(known.keys() | listed)):
        yield Finding.unproven("original.unrecorded", name, UNRECORDED)
    for sha256 in sorted(known.keys() - listed - _expected(seen)):
        yield Finding.unproven("original.elsewhere", sha256, ELSEWHERE)


def _expected(seen: Examination) -> set[str]:
    """Originals that have to lie here; where it is uncertain what came by packets, that cannot be said."""
    return set(expected(seen.database)) if seen.merges_are_known else set()


def _doubtful(seen: Examination) -> set[str]:
    """Originals whose own entries were changed: what the log recorded of them cannot be said."""
    return {sha256 for id_, sha256 in originals.content_by_id(seen.database).items() if id_ in seen.doubtful}
