"""Is every line of the log what was stored, and filed as it says?"""

from collections.abc import Iterator

from fieldkit.canon import digest
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.errors import NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination, Place, at, envelope_of
from fieldkit.model.finding import Finding
from fieldkit.progress import Step
from fieldkit.store import audit, packets

STAGE = QT_TRANSLATE_NOOP("stages", "reading the log")

LINE = QT_TRANSLATE_NOOP("findings", "Entry {subject} of the log was changed: {why}.")
BODY = QT_TRANSLATE_NOOP("findings", "The body of entry {subject} was changed: {why}.")
REMOVED = QT_TRANSLATE_NOOP("findings", "The body of entry {subject} was removed.")
NOT_ITS_HASH = QT_TRANSLATE_NOOP("findings", "line and hash do not fit")
NOT_ITS_COLUMNS = QT_TRANSLATE_NOOP("findings", "the columns beside the line say otherwise")
MISFILED = QT_TRANSLATE_NOOP("findings", "Entry {subject} is not filed under exactly the subjects that it names.")
FILED_NOTHING = QT_TRANSLATE_NOOP("findings", "An entry that the log does not hold is filed under {subject}.")


def lines_are_sound(seen: Examination) -> Iterator[Finding]:
    """Each stored line is canonical, stands under its own hash and number, and has the body it names."""
    foreign = packets.adopted_streams(seen.database)
    for number, row in enumerate(audit.stored(seen.database)):
        if number % 500 == 0:
            seen.report(Step(STAGE, number, 0))
        found = _broken(row, foreign)
        if found is not None:
            seen.wounded((row.stream, row.seq), envelope_of(row.line))
            seen.rows.add(row.n)
            seen.acts.add(row.act)
            yield found
    seen.doubtful.update(audit.subjects_of(seen.database, seen.rows))


def entries_are_filed(seen: Examination) -> Iterator[Finding]:
    """Each entry is filed under the subjects that it names, and under no other."""
    places: set[Place] = set()
    for subject, n in audit.misfiled(seen.database, _named(seen)):
        if n in seen.rows:
            continue
        seen.doubtful.add(subject)
        place = audit.place(seen.database, n)
        if place is None:
            yield Finding.unproven("log.filing", subject, FILED_NOTHING)
        else:
            places.add(place)
    for place in sorted(places):
        yield Finding.wrong("log.filing", at(place), MISFILED)


def _broken(row: audit.Stored, foreign: set[str]) -> Finding | None:
    where = at(_place(row))
    try:
        entry = read_entry(row.line, row.body)
    except NotCanonical as error:
        return _unreadable(row, where, error.why)
    if entry.hash != row.hash:
        return Finding.wrong("log.line", where, LINE, why=NOT_ITS_HASH)
    if _columns(entry) != (row.id, row.stream, row.seq, row.tick, row.act):
        return Finding.wrong("log.line", where, LINE, why=NOT_ITS_COLUMNS)
    if entry.body is None and row.stream not in foreign:
        return Finding.wrong("log.body", where, REMOVED)
    return None


def _unreadable(row: audit.Stored, where: str, why: str) -> Finding:
    """An entry that does not read, although its envelope is as it was: then it is the body that was changed."""
    if digest(row.line) == row.hash:
        return Finding.wrong("log.body", where, BODY, why=why)
    return Finding.wrong("log.line", where, LINE, why=why)


def _columns(entry: Entry) -> tuple[str, str, int, int, str]:
    envelope = entry.envelope
    return envelope.id, envelope.stream, envelope.seq, envelope.tick, envelope.act


def _place(row: audit.Stored) -> Place:
    """Where the entry belongs: what its line says, if that fits its hash; else what the columns say."""
    entry = envelope_of(row.line)
    if entry is not None and entry.hash == row.hash:
        return entry.envelope.stream, entry.envelope.seq
    return row.stream, row.seq


def _named(seen: Examination) -> Iterator[tuple[str, int]]:
    for row in audit.stored(seen.database):
        entry = None if row.n in seen.rows else envelope_of(row.line)
        for subject in entry.envelope.subjects if entry else ():
            yield subject, row.n
