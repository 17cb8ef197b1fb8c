"""Packets sealed, receipted and merged."""

from collections.abc import Sequence
from typing import Final

from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.packet import (
    EXPORT_ACTS,
    RECEIVER_ACTS,
    Export,
    ExportAbandon,
    ExportBegin,
    ExportDone,
    PacketMerge,
    ReceiptImport,
    ReceiptIssue,
    Received,
)
from fieldkit.store import log
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Row, Table, cell, made_by, origin


def fold_export(entries: Sequence[Entry]) -> Row | None:
    """A packet sealed here: begun, then done or abandoned, receipted; only what the device says that began it.

    `abandoned` is the time at which nothing was found under its name; nothing is, once it is done all the same.
    """
    begin = made_by(entries, ExportBegin)
    if begin is None or not isinstance(begin.act, ExportBegin):
        return None
    row: Row = {
        **origin(begin),
        "packet": begin.act.packet,
        "edition": begin.act.edition,
        "items": cell(begin.act.items),
        "originals": cell(begin.act.originals),
        "seal": None,
        "receipt": None,
        "receipted_streams": None,
        "abandoned": None,
    }
    for entry in (one for one in entries if one.envelope.device == begin.envelope.device):
        if isinstance(entry.act, ExportDone):
            row |= {"seal": entry.act.seal, "abandoned": None}
        elif isinstance(entry.act, ExportAbandon) and row["seal"] is None:
            row["abandoned"] = entry.envelope.wall
        elif isinstance(entry.act, ReceiptImport) and entry.act.seal == row["seal"]:
            row |= {"receipt": entry.act.receipt, "receipted_streams": cell(entry.act.streams)}
    return row


def fold_received(entries: Sequence[Entry]) -> Row | None:
    """A packet merged here, or a receipt issued here."""
    made = made_by(entries, PacketMerge, ReceiptIssue)
    if made is None or not isinstance(made.act, PacketMerge | ReceiptIssue):
        return None
    row: Row = {**origin(made), "packet": made.act.packet, "seal": made.act.seal}
    if isinstance(made.act, PacketMerge):
        return {**row, "streams": cell(made.act.streams), "originals": cell(made.act.originals), "receipt": None}
    return {**row, "streams": None, "originals": None, "receipt": made.act.receipt}


EXPORTS = Table(
    name="export",
    columns={
        **ORIGIN,
        "packet": str,
        "edition": str,
        "items": str,
        "originals": str,
        "seal": str,
        "receipt": str,
        "receipted_streams": str,
        "abandoned": str,
    },
    acts=EXPORT_ACTS,
    fold=fold_export,
)
RECEIVED = Table(
    name="received",
    columns={**ORIGIN, "packet": str, "seal": str, "streams": str, "originals": str, "receipt": str},
    acts=RECEIVER_ACTS,
    fold=fold_received,
    evidence=False,
)
EXPORT_RECORDS: Final = Reader.of(Export)
RECEIVED_RECORDS: Final = Reader.of(Received)


def exports(database: Database) -> list[Export]:
    """Every packet begun or sealed here or elsewhere, in order."""
    return EXPORT_RECORDS.all(database, "SELECT * FROM export ORDER BY wall, id")


def received(database: Database) -> list[Received]:
    """Every merge and receipt of this receiver, in order."""
    return RECEIVED_RECORDS.all(database, "SELECT * FROM received ORDER BY wall, id")


def adopted_streams(database: Database) -> set[str]:
    """Streams that came by packets: what they speak of was not taken in by this folder.

    Whoever merged a packet of ours says so of our own streams too; those are the ones whose tree is kept here.
    """
    whole = "SELECT stream FROM tree WHERE size = (SELECT count(*) FROM entry WHERE entry.stream = tree.stream)"
    written_here = {row[0] for row in database.execute(whole).fetchall()}
    return {taken.stream for act in _merges(database) for taken in act.streams} - written_here


def brought_originals(database: Database) -> set[str]:
    """SHA-256 of the originals whose bytes came by packets."""
    return {sha256 for act in _merges(database) for sha256 in act.originals}


def _merges(database: Database) -> list[PacketMerge]:
    """From the log, not from rows: what is held elsewhere must not depend on a row that somebody changed."""
    entries = log.of_acts(database, [PacketMerge.NAME])
    return [entry.act for entry in entries if isinstance(entry.act, PacketMerge)]
