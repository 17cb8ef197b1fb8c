"""Does the packet hold what the log says was sealed, and does the seal say the same? It binds the sealer too."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from fieldkit.checking.evidence import Evidence
from fieldkit.checking.records import EVIDENCE_TABLES
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.mission import MissionJoin, MissionOpen
from fieldkit.model.packet import ExportBegin
from fieldkit.packet.layout import original_name, original_path, records_path
from fieldkit.store.tables import belongs

NO_BEGIN = QT_TRANSLATE_NOOP("findings", "{subject}: no entry of its device begins the packet {packet} in the log.")
EDITION = QT_TRANSLATE_NOOP("findings", "{subject} names another edition than the log, where this packet began.")
SAMPLE = QT_TRANSLATE_NOOP("findings", "{subject} does not say of sample data what the log says.")
OMITTED = QT_TRANSLATE_NOOP("findings", "{subject} is missing: the log says that it was sealed into this packet.")
UNKNOWN = QT_TRANSLATE_NOOP(
    "findings", "{subject}: what was to be sealed is not known, since no entry here says how this packet began."
)
ROW_OMITTED = QT_TRANSLATE_NOOP("findings", "{subject} lacks the row {id}, of what the log says was sealed.")


def seal_says_what_the_log_says(evidence: Evidence) -> Iterator[Finding]:
    """The log begins this packet, on the device and in the edition that seal.txt names, sample data or not."""
    seal = evidence.seal
    if seal is None:
        return
    begin = _beginning(evidence)
    if begin is None and not _withheld(evidence):
        yield Finding.wrong("seal.export", "seal.txt", NO_BEGIN, packet=seal.packet)
    elif begin is not None and begin.edition != f"ed.{seal.edition}":
        yield Finding.wrong("seal.edition", "seal.txt", EDITION)
    openings = [entry.act for entry in evidence.entries() if isinstance(entry.act, MissionOpen | MissionJoin)]
    if any(opening.sample != seal.sample for opening in openings):
        yield Finding.wrong("seal.sample", "seal.txt", SAMPLE)


def everything_sealed_is_here(evidence: Evidence) -> Iterator[Finding]:
    """Nothing is left out of what the log says was sealed: no original, and no record that belongs to it."""
    begin = _beginning(evidence)
    if begin is None:
        yield Finding.unproven("packet.unknown", evidence.packet.name, UNKNOWN)
        return
    present = {PurePosixPath(name).stem for name in evidence.originals()}
    for original in begin.originals:
        row = evidence.rows.get(("original", original), {})
        if original_name(str(row.get("sha256"))) not in present:
            path = original_path(row["kind"], row["sha256"], row["extension"]) if row else original
            yield Finding.wrong("original.omitted", path, OMITTED)
    held = {table: _ids(evidence, table) for table in EVIDENCE_TABLES}
    kept = {*begin.items, *begin.originals}
    kept |= {id_ for (table, id_), row in evidence.rows.items() if table == "photo" and row["original"] in kept}
    for (table, id_), row in evidence.rows.items():
        if table in held and belongs(table, dict(row), kept) and id_ not in held[table]:
            yield Finding.wrong("record.omitted", records_path(table), ROW_OMITTED, id=id_)


def _ids(evidence: Evidence, table: str) -> set[str]:
    """Ids of the records of `table` that are in the packet."""
    return {str(row["id"]) for row in evidence.records.get(records_path(table), ()) if row and "id" in row}


def _beginning(evidence: Evidence) -> ExportBegin | None:
    """The act that began this packet: the last one, where copies of a folder gave one number twice."""
    sealed = (evidence.seal.packet, evidence.seal.device) if evidence.seal else None
    begun = {
        entry.order: entry.act
        for entry in evidence.entries()
        if isinstance(entry.act, ExportBegin) and (entry.act.packet, entry.envelope.device) == sealed
    }
    return begun[max(begun)] if begun else None


def _withheld(evidence: Evidence) -> bool:
    """Is it left out of this edition what packets began?"""
    return any(entry.envelope.act == ExportBegin.NAME and entry.body is None for entry in evidence.entries())
