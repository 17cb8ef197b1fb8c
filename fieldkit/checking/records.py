"""Do the records say what the log says, and is what they speak of in the packet?"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from fieldkit.checking.evidence import Evidence, place
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.original import OriginalAdd
from fieldkit.packet.layout import PHOTOS, has_place, original_path
from fieldkit.store.schema import LATER_COLUMNS
from fieldkit.store.tables import TABLES

FORM = QT_TRANSLATE_NOOP("findings", "{subject} is not a sound record.")
DIFFERS = QT_TRANSLATE_NOOP("findings", "{subject} is not what folding the log gives.")
TABLE = QT_TRANSLATE_NOOP("findings", "{subject} is no table of records.")
STRANGER = QT_TRANSLATE_NOOP("findings", "{subject} is in the packet, and no entry of the log speaks of it.")
NOT_ITSELF = QT_TRANSLATE_NOOP(
    "findings", "{subject} does not stand where what the log recorded of its content puts it."
)
NO_PLACE = QT_TRANSLATE_NOOP("findings", "{subject} records an original for which no packet has a place.")
CONTRADICTED = QT_TRANSLATE_NOOP(
    "findings", "{subject} does not agree with the original that is here, which has {size} bytes."
)
ELSEWHERE = QT_TRANSLATE_NOOP(
    "findings", "{subject}: originals that the log knows and that are held elsewhere: {count}."
)

ORDER = QT_TRANSLATE_NOOP("findings", "{subject} does not stand in the order of the ids, or stands there twice.")
EVIDENCE_TABLES = {table.name for table in TABLES if table.evidence}


def records_follow_from_the_log(evidence: Evidence) -> Iterator[Finding]:
    """Each record is canonical and the row that folding the whole log gives, none twice.

    A packet of an earlier version has no columns that came later; those are empty in what its entries say.
    """
    for name, rows in evidence.records.items():
        table, last = PurePosixPath(name).stem, ""
        if table not in EVIDENCE_TABLES:
            yield Finding.wrong("record.table", name, TABLE)
            continue
        for number, row in enumerate(rows):
            subject, id_ = f"{name}:{number}", str(row.get("id")) if row else ""
            if row is None:
                yield Finding.wrong("record.form", subject, FORM)
            elif evidence.rows.get((table, id_)) != {**dict.fromkeys(LATER_COLUMNS.get(table, ())), **row}:
                yield Finding.wrong("record.differs", subject, DIFFERS)
            elif id_ <= last:
                yield Finding.wrong("record.order", subject, ORDER)
            last = id_


def originals_are_those_of_the_log(evidence: Evidence) -> Iterator[Finding]:
    """Each original in the packet is what some entry recorded, under the name that follows from it."""
    known: dict[tuple[str, int], set[str]] = defaultdict(set)
    for _, act in _recorded(evidence):
        known[act.sha256, act.size].add(original_path(act.kind, act.sha256, act.extension))
    for name in evidence.originals():
        found = evidence.hashes.get(name)
        if found is not None and (found.sha256, found.size) not in known:
            yield Finding.wrong("original.unknown", name, STRANGER)
        elif found is not None and name not in known[found.sha256, found.size]:
            yield Finding.wrong("original.name", name, NOT_ITSELF)
    yield from _not_those_here(evidence)


def _not_those_here(evidence: Evidence) -> Iterator[Finding]:
    """What entries say otherwise of an original that is here is named; those held elsewhere are counted.

    That is no fault of the packet: whoever merged a false entry can do nothing about it.
    """
    hashes = [evidence.hashes[name] for name in evidence.originals() if name in evidence.hashes]
    present, absent = {found.sha256: found.size for found in hashes}, set()
    for subject, act in _recorded(evidence):
        if not has_place(original_path(act.kind, act.sha256, act.extension)):
            yield Finding.wrong("original.place", subject, NO_PLACE)
        elif act.sha256 not in present:
            absent.add(act.sha256)
        elif present[act.sha256] != act.size:
            yield Finding.unproven("original.contradicted", subject, CONTRADICTED, size=str(present[act.sha256]))
    if absent:
        yield Finding.unproven("original.elsewhere", PHOTOS, ELSEWHERE, count=str(len(absent)))


def _recorded(evidence: Evidence) -> Iterator[tuple[str, OriginalAdd]]:
    """What the log says of originals, with the place of each entry."""
    return ((place(entry), entry.act) for entry in evidence.entries() if isinstance(entry.act, OriginalAdd))
