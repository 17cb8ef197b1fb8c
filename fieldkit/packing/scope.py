"""What a packet holds: chosen items, or everything that headquarters has not receipted yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec import json

from fieldkit.errors import ReceiptedAlready
from fieldkit.mission import Mission
from fieldkit.store import catalogue, items, links, log, measurements, originals, packets, photos
from fieldkit.store.table import Row
from fieldkit.store.tables import OWNERS, TABLES, belongs


@dataclass(frozen=True, slots=True)
class Scope:
    """The subjects that go into a packet. `absent` are originals whose bytes lie elsewhere.

    `whole`: all that the mission has; `chosen`: items that somebody chose; neither: all that is not receipted.
    """

    items: tuple[str, ...]
    originals: tuple[Row, ...]
    absent: tuple[Row, ...]
    whole: bool = False
    chosen: bool = False

    def subjects(self) -> set[str]:
        """Ids of items and originals."""
        return {*self.items, *(str(row["id"]) for row in self.originals), *(str(row["id"]) for row in self.absent)}


def choose(mission: Mission, chosen: Sequence[Row]) -> Scope:
    """The scope of a packet: `chosen` items with what they rest on, or, if none are chosen, all not receipted.

    Raises `ReceiptedAlready` if everything has been receipted.
    """
    if chosen:
        wanted = [str(row["id"]) for row in chosen]
        return Scope(tuple(wanted), *_parted(mission, _originals_of(mission, set(wanted))), chosen=True)
    receipted = _receipted(mission)
    every = [str(row["id"]) for row in items.all_items(mission.database)]
    wanted = [item for item in every if item not in receipted]
    rows = [row for row in originals.all_originals(mission.database) if row["id"] not in receipted]
    if receipted and not wanted and not rows:
        raise ReceiptedAlready
    resting = {str(row["id"]): row for row in [*rows, *_originals_of(mission, set(wanted))]}
    return Scope(tuple(wanted), *_parted(mission, list(resting.values())), whole=not receipted)


def records(mission: Mission, scope: Scope) -> dict[str, list[Row]]:
    """The catalogue's rows that a packet repeats, by table: all of them, or those that its scope rests on."""
    rows = {table.name: catalogue.rows(mission.database, table) for table in TABLES if table.evidence}
    if scope.whole:
        return rows
    kept = scope.subjects()
    kept |= {str(row["id"]) for row in rows["photo"] if row["original"] in kept}
    return {name: [row for row in found if belongs(name, row, kept)] for name, found in rows.items()}


def _parted(mission: Mission, rows: Sequence[Row]) -> tuple[tuple[Row, ...], tuple[Row, ...]]:
    """Of the originals `rows` those whose bytes lie here, and the others.

    What is recorded with another size than is held under its hash is of something else.
    """
    held = originals.held(mission.database)
    here: list[Row] = []
    elsewhere: list[Row] = []
    for row in rows:
        (here if held.get(str(row["sha256"])) == row["size"] else elsewhere).append(row)
    return tuple(here), tuple(elsewhere)


def _originals_of(mission: Mission, wanted: set[str]) -> list[Row]:
    """Originals whose photos are linked to, or measured for, the items `wanted`."""
    shown = {row["photo"] for row in links.photo_links(mission.database) if row["item"] in wanted}
    shown |= {row["photo"] for row in measurements.all_measurements(mission.database) if row["item"] in wanted}
    wanted_originals = {row["original"] for row in photos.all_photos(mission.database) if row["id"] in shown}
    return [row for row in originals.all_originals(mission.database) if row["id"] in wanted_originals]


def _receipted(mission: Mission) -> set[str]:
    """Items and originals that headquarters has receipted and that no act has spoken of since."""
    done: set[str] = set()
    for row in packets.exports(mission.database):
        if row["receipt"] is not None:
            begun = log.entry_by_id(mission.database, str(row["entry"]))
            named = (*json.decode(str(row["items"])), *json.decode(str(row["originals"])))
            done |= {s for s in named if begun and not log.spoken_of_since(mission.database, s, begun)}
    touched = _touched_through_links(mission, done)
    return done - touched


def _touched_through_links(mission: Mission, done: set[str]) -> set[str]:
    """Of the items `done`, those whose tags, notes, links, markings or measurements no receipted packet has."""
    latest = {
        str(item): str(row["entry"])
        for row in packets.exports(mission.database)
        if row["receipt"] is not None
        for item in json.decode(str(row["items"]))
    }
    touched: set[str] = set()
    for table in TABLES:
        column = OWNERS.get(table.name)
        for row in catalogue.rows(mission.database, table) if column else ():
            owner = str(row[column or ""])
            begun = log.entry_by_id(mission.database, latest[owner]) if owner in done else None
            if begun and log.spoken_of_since(mission.database, str(row["id"]), begun):
                touched.add(owner)
    return touched
