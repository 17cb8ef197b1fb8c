"""Does the seal name what its device sealed before, and the receipt that it holds?"""

from collections.abc import Iterator

from fieldkit.checking.evidence import Evidence
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.finding import Finding
from fieldkit.model.packet import EXPORT_ACTS
from fieldkit.packet.seal import Seal

PREVIOUS = QT_TRANSLATE_NOOP("findings", "{subject} names another seal before it than the log of its device.")
RECEIPT = QT_TRANSLATE_NOOP(
    "findings", "{subject} does not name the last receipt that the log of its device records."
)
WITHHELD = QT_TRANSLATE_NOOP(
    "findings", "{subject}: which packets its device sealed before is withheld in this edition."
)
ACTS = frozenset(act.NAME for act in EXPORT_ACTS)


def seal_names_what_came_before(evidence: Evidence) -> Iterator[Finding]:
    """Previous seal and receipt are those of the last packets, by their numbers, that the log tells of."""
    seal = evidence.seal
    if seal is None:
        return
    rows = [row for (table, _), row in evidence.rows.items() if table == "export" and row["seal"]]
    mine = {name for name, stream in evidence.streams.items() if stream.device == seal.device}
    sealed = sorted((row for row in rows if row["stream"] in mine), key=lambda row: str(row["packet"]))
    seals, receipts = ([row[name] for row in sealed if row[name]] for name in ("seal", "receipt"))
    named = (seal.previous_seal, seal.receipt)
    known = (seals[-1] if seals else None, receipts[-1] if receipts else None)
    if named != known and _withheld(evidence, seal):
        yield Finding.unproven("seal.withheld", "seal.txt", WITHHELD)
        return
    if named[0] != known[0]:
        yield Finding.wrong("seal.previous", "seal.txt", PREVIOUS)
    if named[1] != known[1]:
        yield Finding.wrong("seal.receipt", "seal.txt", RECEIPT)


def _withheld(evidence: Evidence, seal: Seal) -> bool:
    """Is anything left out of this edition about packets of the device?"""
    envelopes = (entry.envelope for entry in evidence.entries() if entry.body is None)
    return any(one.act in ACTS and one.device == seal.device for one in envelopes)
