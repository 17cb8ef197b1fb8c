"""Checkpoints of streams, and the trees from which the next ones are made."""

from sqlite_utils import Database

from fieldkit.custody.tree import CompactRange, leaf_hash
from fieldkit.errors import Damaged, NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.store import log
from fieldkit.store.lines import file_of

TREE = QT_TRANSLATE_NOOP("store", "what it keeps for the next checkpoint of {stream} does not read ({why})")


def tree(database: Database, stream: str) -> CompactRange:
    """The Merkle tree of a stream written here, as far as it is kept; empty if it is not. Raises `Damaged`."""
    row = database.execute("SELECT size, peaks FROM tree WHERE stream = ?", [stream]).fetchone()
    try:
        return CompactRange() if row is None else CompactRange.load(row[0], row[1])
    except NotCanonical as error:
        raise Damaged(file_of(database), TREE.format(stream=stream, why=error.why)) from error


def keep_tree(database: Database, stream: str, grown: CompactRange) -> None:
    """Store size and peaks of a stream's tree."""
    database.execute(
        "INSERT OR REPLACE INTO tree (stream, size, peaks) VALUES (?, ?, ?)", [stream, grown.size, grown.peaks()]
    )


def drop_tree(database: Database, stream: str) -> None:
    """Forget the tree of a stream that is written elsewhere."""
    database.execute("DELETE FROM tree WHERE stream = ?", [stream])


def grow_tree(database: Database, stream: str) -> None:
    """Compute and store the tree of `stream` anew from its lines; a forked stream has none."""
    growing = CompactRange()
    for seq, line, _ in log.stream_lines(database, stream):
        if seq != growing.size:
            return
        growing.add(leaf_hash(line))
    keep_tree(database, stream, growing)


def of_stream(database: Database, stream: str) -> list[tuple[int, str]]:
    """Sizes and notes of the checkpoints of `stream`, smallest first."""
    rows = database.execute("SELECT size, note FROM checkpoint WHERE stream = ? ORDER BY size", [stream])
    return [(row[0], row[1]) for row in rows.fetchall()]


def keep(database: Database, stream: str, count: int, note: str) -> None:
    """Store a signed checkpoint; the same size is kept once."""
    held = database.execute("SELECT 1 FROM checkpoint WHERE stream = ? AND size = ?", [stream, count]).fetchone()
    if held is None:
        database.execute("INSERT INTO checkpoint (stream, size, note) VALUES (?, ?, ?)", [stream, count, note])
