"""What a packet holds: chosen items, or everything that headquarters has not receipted yet."""

from collections.abc import Sequence
from dataclasses import dataclass

from fieldkit.errors import ReceiptedAlready
from fieldkit.mission import Mission
from fieldkit.model.item import Item
from fieldkit.model.original import Original
from fieldkit.store import catalogue, items, links, log, measurements, originals, packets, photos
from fieldkit.store.hanging import owners
from fieldkit.store.table import Row
from fieldkit.store.tables import TABLES, belongs


@dataclass(frozen=True, slots=True)
class Scope:
    """The subjects that go into a packet. `absent` are originals whose bytes lie elsewhere.

    `whole`: all that the mission has; `chosen`: items that somebody chose; neither: all that is not receipted.
    """

    items: tuple[str, ...]
    originals: tuple[Original, ...]
    absent: tuple[Original, ...]
    whole: bool = False
    chosen: bool = False

    def subjects(self) -> set[str]:
        """Ids of items and originals."""
        return {*self.items, *(original.id for original in (*self.originals, *self.absent))}


def choose(mission: Mission, chosen: Sequence[Item]) -> Scope:
    """The scope of a packet: `chosen` items with what they rest on, or, if none are chosen, all not receipted.

    Raises `ReceiptedAlready` if everything has been receipted.
    """
    if chosen:
        wanted = [item.id for item in chosen]
        return Scope(tuple(wanted), *_parted(mission, _originals_of(mission, set(wanted))), chosen=True)
    receipted = _receipted(mission)
    every = [item.id for item in items.all_items(mission.database)]
    wanted = [item for item in every if item not in receipted]
    fresh = [original for original in originals.all_originals(mission.database) if original.id not in receipted]
    if receipted and not wanted and not fresh:
        raise ReceiptedAlready
    resting = {original.id: original for original in [*fresh, *_originals_of(mission, set(wanted))]}
    return Scope(tuple(wanted), *_parted(mission, list(resting.values())), whole=not receipted)


def records(mission: Mission, scope: Scope) -> dict[str, list[Row]]:
    """The catalogue's rows that a packet repeats, by table: all of them, or those that its scope rests on."""
    rows = {table.name: catalogue.rows(mission.database, table) for table in TABLES if table.evidence}
    if scope.whole:
        return rows
    kept = scope.subjects()
    kept |= {str(row["id"]) for row in rows["photo"] if row["original"] in kept}
    return {name: [row for row in found if belongs(name, row, kept)] for name, found in rows.items()}


def _parted(mission: Mission, wanted: Sequence[Original]) -> tuple[tuple[Original, ...], tuple[Original, ...]]:
    """Of the originals `wanted` those whose bytes lie here, and the others.

    What is recorded with another size than is held under its hash is of something else.
    """
    held = originals.held(mission.database)
    here: list[Original] = []
    elsewhere: list[Original] = []
    for original in wanted:
        (here if held.get(original.sha256) == original.size else elsewhere).append(original)
    return tuple(here), tuple(elsewhere)


def _originals_of(mission: Mission, wanted: set[str]) -> list[Original]:
    """Originals whose photos are linked to, or measured for, the items `wanted`."""
    shown = {link.photo for link in links.photo_links(mission.database) if link.item in wanted}
    measured = (one for one in measurements.all_measurements(mission.database) if one.item in wanted)
    shown |= {photo for one in measured for photo in one.photos}
    wanted_originals = {photo.original for photo in photos.all_photos(mission.database) if photo.id in shown}
    return [one for one in originals.all_originals(mission.database) if one.id in wanted_originals]


def _receipted(mission: Mission) -> set[str]:
    """Items and originals that headquarters has receipted and that no act has spoken of since."""
    done: set[str] = set()
    for export in packets.exports(mission.database):
        if export.receipt is not None:
            begun = log.entry_by_id(mission.database, export.entry)
            named = (*export.items, *export.originals)
            done |= {s for s in named if begun and not log.spoken_of_since(mission.database, s, begun)}
    touched = _touched_through_links(mission, done)
    return done - touched


def _touched_through_links(mission: Mission, done: set[str]) -> set[str]:
    """Of the items `done`, those whose tags, notes, links, markings or measurements no receipted packet has."""
    latest = {
        item: export.entry
        for export in packets.exports(mission.database)
        if export.receipt is not None
        for item in export.items
    }
    touched: set[str] = set()
    for subject, owner in owners(mission.database):
        begun = log.entry_by_id(mission.database, latest[owner]) if owner in done else None
        if begun and log.spoken_of_since(mission.database, subject, begun):
            touched.add(owner)
    return touched
