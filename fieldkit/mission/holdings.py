"""Which originals the log knows, and which of them have to lie in this folder."""

from collections.abc import Iterator

from fieldkit.model.original import OriginalAdd
from fieldkit.store import driver, log, packets


def recorded(database: driver.Database) -> dict[str, int]:
    """SHA-256 and size of every original that the log knows."""
    return {act.sha256: act.size for _, act in _added(database)}


def expected(database: driver.Database) -> dict[str, int]:
    """SHA-256 and size of those that this folder took in itself, or that a packet brought here."""
    foreign, brought = packets.adopted_streams(database), packets.brought_originals(database)
    return {
        act.sha256: act.size for stream, act in _added(database) if stream not in foreign or act.sha256 in brought
    }


def _added(database: driver.Database) -> Iterator[tuple[str, OriginalAdd]]:
    for entry in log.of_acts(database, [OriginalAdd.NAME]):
        if isinstance(entry.act, OriginalAdd):
            yield entry.envelope.stream, entry.act
