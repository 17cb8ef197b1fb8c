"""The one list of folded tables; a new aggregate adds its name here."""

from collections.abc import Collection
from typing import Final

from fieldkit.store import (
    backups,
    calibrations,
    cases,
    clocks,
    intakes,
    items,
    links,
    markings,
    measurements,
    notes,
    originals,
    packets,
    photos,
    streams,
)
from fieldkit.store.table import Row, Table

TABLES: Final[tuple[Table, ...]] = (
    cases.TABLE,
    items.TABLE,
    originals.TABLE,
    photos.TABLE,
    intakes.TABLE,
    links.PHOTO_LINKS,
    links.TAGS,
    notes.TABLE,
    markings.TABLE,
    measurements.TABLE,
    calibrations.TABLE,
    packets.EXPORTS,
    packets.RECEIVED,
    backups.TABLE,
    intakes.STATIONERY,
    streams.STREAMS,
    streams.ACTORS,
    streams.INVITATIONS,
    clocks.SYNCS,
    clocks.ANOMALIES,
)

MADE_BY: Final[dict[str, Table]] = {act.NAME: table for table in TABLES for act in table.acts}
"""Which table the subject of an act, by its name, stands in. (`log.undo/1` speaks of a subject of any table.)"""

MAKING: Final = tuple(act.NAME for table in TABLES if table.evidence for act in table.acts[: table.making])
"""The acts by which evidence comes into being: the first of each table, in all its versions."""

OWNERS: Final = {"tag": "target", "note": "target", "marking": "item", "measurement": "item", "photo_link": "item"}
"""Tables whose rows belong to an item, and the column that names it."""

IN_EVERY_PACKET: Final = frozenset({"matter", "intake", "stationery", "export", "clock_sync", "calibration"})
"""Tables of which a packet holds all rows."""


def belongs(table: str, row: Row, kept: Collection[str]) -> bool:
    """Does a packet of the subjects `kept` hold this row of `table`?"""
    return table in IN_EVERY_PACKET or row[OWNERS.get(table, "id")] in kept
