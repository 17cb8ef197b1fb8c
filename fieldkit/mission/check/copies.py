"""Do the closed copies in `log/` hold what the catalogue's log holds?"""

from collections.abc import Iterator, Mapping

from fieldkit.custody.entry import Entry, read_entry
from fieldkit.errors import CannotRead, Damaged, NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination, at
from fieldkit.mission.segments import Segment, read_lines, read_note
from fieldkit.model.finding import Finding
from fieldkit.progress import Step
from fieldkit.store import audit, log

STAGE = QT_TRANSLATE_NOOP("stages", "reading log/")

GONE = QT_TRANSLATE_NOOP(
    "findings", "Entry {subject} was removed from the log; the closed copy in log/ still has it."
)
BODY_GONE = QT_TRANSLATE_NOOP(
    "findings", "The body of entry {subject} was removed; the closed copy in log/ still has it."
)
DIFFERS = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ differs from the catalogue's log.")
DAMAGED = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ is damaged: {why}.")
UNREADABLE = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ cannot be read now: {why}.")
NOTE_GONE = QT_TRANSLATE_NOOP(
    "findings", "The checkpoint {subject} was removed; the closed copy in log/ still has it."
)
HOLE = QT_TRANSLATE_NOOP("findings", "Entries {subject} stand in no closed copy in log/, though later ones do.")
OWED = QT_TRANSLATE_NOOP(
    "findings", "Entries {subject} stand in no closed copy in log/ yet; opening the mission for writing makes it."
)


def copies_agree(seen: Examination) -> Iterator[Finding]:
    """The closed copies hold the same lines."""
    for number, segment in enumerate(seen.copies):
        seen.report(Step(STAGE, number, len(seen.copies), segment.path.name))
        try:
            yield from _compared(seen, segment)
        except Damaged as error:
            yield Finding.wrong("log.copy", error.name, DAMAGED, why=error.why)
        except CannotRead as error:
            yield Finding.unproven("log.copy", segment.path.name, UNREADABLE, why=error.why)


def notes_agree(seen: Examination) -> Iterator[Finding]:
    """The closed copies hold the same checkpoints. Of a stream with two histories one may have been left out."""
    forked = audit.true_forks(seen.database)
    for segment in seen.copies:
        place = segment.stream, segment.end
        try:
            copied, held = read_note(segment), dict(log.checkpoints(seen.database, segment.stream)).get(segment.end)
        except Damaged as error:
            yield Finding.wrong("log.copy", error.name, DAMAGED, why=error.why)
        except CannotRead as error:
            yield Finding.unproven("log.copy", segment.checkpoint.name, UNREADABLE, why=error.why)
        else:
            if copied == held or segment.stream in forked or place in seen.notes:
                continue
            if held is None:
                yield Finding.wrong("log.checkpoint", at(place), NOTE_GONE)
            else:
                yield Finding.wrong("log.copy", segment.checkpoint.name, DIFFERS)


def copies_are_complete(seen: Examination) -> Iterator[Finding]:
    """Every signed entry stands in a closed copy."""
    for stream, size in seen.signed.items():
        end = 0
        for segment in (one for one in seen.copies if one.stream == stream):
            if segment.start > end:
                yield Finding.wrong("log.uncopied", f"{stream}:{end}-{segment.start - 1}", HOLE)
            end = max(end, segment.end)
        if end < size:
            yield Finding.unproven("log.uncopied", f"{stream}:{end}-{size - 1}", OWED)


def _compared(seen: Examination, segment: Segment) -> Iterator[Finding]:
    lines = list(log.stream_lines(seen.database, segment.stream, segment.start, segment.end))
    held = {line: body for _, line, body in lines}
    numbers = {seq for seq, _, _ in lines}
    for seq, (line, body) in enumerate(read_lines(segment), segment.start):
        if line in held and held[line] == body:
            continue
        found = _difference(seen, segment, seq, line, body, numbers, held)
        if found is not None:
            yield found


def _difference(
    seen: Examination,
    segment: Segment,
    seq: int,
    line: bytes,
    body: bytes | None,
    numbers: set[int],
    held: Mapping[bytes, bytes | None],
) -> Finding | None:
    place, name = (segment.stream, seq), f"{segment.path.name}:{seq}"
    if place in seen.wounds:
        return None
    try:
        entry = read_entry(line, body)
    except NotCanonical as error:
        return Finding.wrong("log.copy", name, DAMAGED, why=error.why)
    if seq not in numbers:
        return _gone(seen, entry, "log.missing", GONE)
    if body is not None and line in held and held[line] is None:
        return _gone(seen, entry, "log.body", BODY_GONE)
    return Finding.wrong("log.copy", name, DIFFERS)


def _gone(seen: Examination, entry: Entry, code: str, sentence: str) -> Finding:
    place = entry.envelope.stream, entry.envelope.seq
    seen.wounded(place, entry)
    return Finding.wrong(code, at(place), sentence)
