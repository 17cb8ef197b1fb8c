"""Do the records say what the log says, and is what they speak of in the packet?"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from fieldkit.checking.evidence import Evidence
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.original import OriginalAdd
from fieldkit.packet.layout import PHOTOS, original_name
from fieldkit.store.tables import TABLES

FORM = QT_TRANSLATE_NOOP("findings", "{subject} is not a sound record.")
DIFFERS = QT_TRANSLATE_NOOP("findings", "{subject} is not what folding the log gives.")
TABLE = QT_TRANSLATE_NOOP("findings", "{subject} is no table of records.")
STRANGER = QT_TRANSLATE_NOOP("findings", "{subject} is in the packet, and no entry of the log speaks of it.")
NOT_ITSELF = QT_TRANSLATE_NOOP("findings", "{subject} does not have the content that the log recorded for it.")
ELSEWHERE = QT_TRANSLATE_NOOP("findings", "{subject}: {count} originals that the log knows are held elsewhere.")

ORDER = QT_TRANSLATE_NOOP("findings", "{subject} does not stand in the order of the ids, or stands there twice.")
EVIDENCE_TABLES = {table.name for table in TABLES if table.evidence}


def records_follow_from_the_log(evidence: Evidence) -> Iterator[Finding]:
    """Each record is canonical and the row that folding the whole log gives, none twice."""
    for name, rows in evidence.records.items():
        table, last = PurePosixPath(name).stem, ""
        if table not in EVIDENCE_TABLES:
            yield Finding.wrong("record.table", name, TABLE)
            continue
        for number, row in enumerate(rows):
            subject, id_ = f"{name}:{number}", str(row.get("id")) if row else ""
            if row is None:
                yield Finding.wrong("record.form", subject, FORM)
            elif evidence.rows.get((table, id_)) != row:
                yield Finding.wrong("record.differs", subject, DIFFERS)
            elif id_ <= last:
                yield Finding.wrong("record.order", subject, ORDER)
            last = id_


def originals_are_those_of_the_log(evidence: Evidence) -> Iterator[Finding]:
    """Each original in the packet is one whose content the log recorded; those held elsewhere are counted."""
    recorded = {
        entry.act.sha256: entry.act.size for entry in evidence.entries() if isinstance(entry.act, OriginalAdd)
    }
    present: set[str] = set()
    for name in evidence.originals():
        found = evidence.hashes.get(name)
        if found is None:
            continue
        if recorded.get(found.sha256) != found.size:
            yield Finding.wrong("original.unknown", name, STRANGER)
        elif PurePosixPath(name).stem != original_name(found.sha256):
            yield Finding.wrong("original.name", name, NOT_ITSELF)
        present.add(found.sha256)
    absent = len(recorded.keys() - present)
    if absent:
        yield Finding.unproven("original.elsewhere", PHOTOS, ELSEWHERE, count=str(absent))
