"""Do the records say what the log says, and is what they speak of in the packet?"""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from msgspec import MsgspecError, json

from fieldkit.canon import canonical
from fieldkit.checking.evidence import Evidence, unproven, wrong
from fieldkit.errors import NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.original import OriginalAdd
from fieldkit.store.rehearsal import folded_rows
from fieldkit.store.tables import TABLES

FORM = QT_TRANSLATE_NOOP("findings", "{subject} is not a sound record.")
DIFFERS = QT_TRANSLATE_NOOP("findings", "{subject} is not what folding the log gives.")
TABLE = QT_TRANSLATE_NOOP("findings", "{subject} is no table of records.")
STRANGER = QT_TRANSLATE_NOOP("findings", "{subject} is in the packet, and no entry of the log speaks of it.")
NOT_ITSELF = QT_TRANSLATE_NOOP("findings", "{subject} does not have the content that the log recorded for it.")
ELSEWHERE = QT_TRANSLATE_NOOP("findings", "{subject}: {count} originals that the log knows are held elsewhere.")

EVIDENCE_TABLES = {table.name for table in TABLES if table.evidence}


def records_follow_from_the_log(evidence: Evidence) -> Iterator[Finding]:
    """Each record is canonical and the row that folding the whole log gives."""
    rows = folded_rows(entry for entries in evidence.streams.values() for entry in entries)
    for name in evidence.files("data/records/"):
        table = PurePosixPath(name).stem
        if table not in EVIDENCE_TABLES:
            yield wrong("record.table", name, TABLE)
            continue
        for number, line in enumerate((evidence.read(name) or b"").splitlines()):
            row = _record(line)
            if row is None:
                yield wrong("record.form", f"{name}:{number}", FORM)
            elif rows.get((table, str(row.get("id")))) != row:
                yield wrong("record.differs", f"{name}:{number}", DIFFERS)


def originals_are_those_of_the_log(evidence: Evidence) -> Iterator[Finding]:
    """Each original in the packet is one whose content the log recorded; those held elsewhere are counted."""
    recorded = {
        entry.act.sha256: entry.act.size
        for entries in evidence.streams.values()
        for entry in entries
        if isinstance(entry.act, OriginalAdd)
    }
    present: set[str] = set()
    for name in (*evidence.files("data/photos/"), *evidence.files("data/files/")):
        found = evidence.hashes.get(name)
        if found is None:
            continue
        if recorded.get(found.sha256) != found.size:
            yield wrong("original.unknown", name, STRANGER)
        elif PurePosixPath(name).stem != found.sha256[:32]:
            yield wrong("original.name", name, NOT_ITSELF)
        present.add(found.sha256)
    absent = len(recorded.keys() - present)
    if absent:
        yield unproven("original.elsewhere", "data/photos/", ELSEWHERE, count=str(absent))


def _record(line: bytes) -> dict[str, Any] | None:
    try:
        row = json.decode(line)
        sound = isinstance(row, dict) and canonical(row) == line
    except (MsgspecError, UnicodeDecodeError, RecursionError, NotCanonical):
        return None
    return row if sound else None


CHECKS = (records_follow_from_the_log, originals_are_those_of_the_log)
