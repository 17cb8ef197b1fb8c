"""Is every line of the log what was stored, and filed as it says?"""

from collections.abc import Iterator
from dataclasses import replace

from fieldkit.canon import digest
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.errors import NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.examination import Examination, Fault, Place, envelope_of
from fieldkit.model.finding import Finding
from fieldkit.progress import Step
from fieldkit.store import audit, packets
from fieldkit.store.lines import NOT_ITS_HASH

STAGE = QT_TRANSLATE_NOOP("stages", "reading the log")

LINE = QT_TRANSLATE_NOOP("findings", "Entry {subject} of the log was changed: {why}.")
BODY = QT_TRANSLATE_NOOP("findings", "The body of entry {subject} was changed: {why}.")
REMOVED = QT_TRANSLATE_NOOP("findings", "The body of entry {subject} was removed.")
NOT_ITS_COLUMNS = QT_TRANSLATE_NOOP("findings", "the columns beside the line say otherwise")
MISFILED = QT_TRANSLATE_NOOP("findings", "Entry {subject} is not filed under exactly the subjects that it names.")
FILED_NOTHING = QT_TRANSLATE_NOOP("findings", "An entry that the log does not hold is filed under {subject}.")


def broken_lines(seen: Examination) -> Iterator[Fault]:
    """Stored lines that are not canonical, stand under another hash or number, or lack the body they name."""
    foreign = packets.adopted_streams(seen.database)
    for number, row in enumerate(audit.stored(seen.database)):
        if number % 500 == 0:
            seen.report(Step(STAGE, number, 0))
        place = _place(row)
        found = _broken(row, str(place), foreign)
        if found is not None:
            yield _wound(seen, row, place, found)


def misfiled_entries(seen: Examination) -> Iterator[Fault]:
    """Entries that are not filed under the subjects that they name, or under another too."""
    places: dict[Place, set[str]] = {}
    for subject, n in audit.misfiled(seen.database, _named(seen)):
        if n in seen.rows:
            continue
        where = audit.place(seen.database, n)
        if where is None:
            yield Fault(Finding.unproven("log.filing", subject, FILED_NOTHING), doubtful=frozenset({subject}))
        else:
            places.setdefault(Place(*where), set()).add(subject)
    for place, subjects in sorted(places.items()):
        yield Fault(Finding.wrong("log.filing", str(place), MISFILED), place, doubtful=frozenset(subjects))


def _wound(seen: Examination, row: audit.Stored, place: Place, found: Finding) -> Fault:
    """What the row says of itself may be wrong, and so may be what stands beside it: neither is relied upon."""
    wound = Fault.wound(found, place, envelope_of(row.line), row.n)
    filed = audit.subjects_of(seen.database, {row.n})
    return replace(
        wound,
        wounds=wound.wounds | {Place(row.stream, row.seq)},
        acts=wound.acts | {row.act},
        doubtful=wound.doubtful | filed,
    )


def _broken(row: audit.Stored, where: str, foreign: set[str]) -> Finding | None:
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
        return Place.of(entry)
    return Place(row.stream, row.seq)


def _named(seen: Examination) -> Iterator[tuple[str, int]]:
    for row in audit.stored(seen.database):
        entry = None if row.n in seen.rows else envelope_of(row.line)
        for subject in entry.envelope.subjects if entry else ():
            yield subject, row.n
