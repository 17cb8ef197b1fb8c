"""What `mission check` asks of the log's tables: what stands there, and whether what is kept for speed follows."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.errors import Damaged
from fieldkit.store import schema
from fieldkit.store.driver import translated
from fieldkit.store.lines import file_of

PORTION = 1000
OTHERS_LOOK = ("malformed inverted index", "unable to validate the inverted index", "CHECK constraint failed")


@dataclass(frozen=True, slots=True)
class Stored:
    """One row of the log: the columns beside the lines are there for speed and must say what the lines say."""

    n: int
    id: str
    stream: str
    seq: int
    tick: int
    act: str
    hash: str
    line: bytes
    body: bytes | None


@dataclass(frozen=True, slots=True)
class Part:
    """A table, view, index or trigger that is not as this version makes it: changed, missing or extra."""

    name: str
    kind: str
    how: str

    @property
    def is_read(self) -> bool:
        """Whether something is read from it."""
        return self.kind in {"table", "view"}


def strange_parts(database: Database) -> list[Part]:
    """Where the catalogue is built otherwise than `schema` builds one of its version, by name.

    One that is read only stays as old as it is.
    """
    here, wanted = schema.parts(database), schema.wanted_parts(schema.version_of(database))
    return [
        Part(name, kind, _how(name in here, name in wanted))
        for name, (kind, _) in sorted({**wanted, **here}.items())
        if here.get(name) != wanted.get(name)
    ]


def torn(database: Database) -> list[str]:
    """What SQLite itself finds wrong in the file: pages that do not hang together, cells of no possible value.

    The index of the search and values that only our rules forbid are left to the checks that know what they mean.
    """
    found = [str(row[0]) for row in database.execute("PRAGMA quick_check").fetchall()]
    return [one for one in found if one != "ok" and not one.startswith(OTHERS_LOOK)]


def stored(database: Database) -> Iterator[Stored]:
    """Every row of the log, stream by stream, in order."""
    cursor = database.execute(
        "SELECT e.n, e.id, e.stream, e.seq, e.tick, e.act, e.hash, e.line, b.line"
        " FROM entry e LEFT JOIN body b ON b.n = e.n ORDER BY e.stream, e.seq, e.n"
    )
    for row in cursor:
        yield Stored(*row)


def subjects_of(database: Database, numbers: Iterable[int]) -> set[str]:
    """The subjects under which the rows `numbers` of the log are filed."""
    listed = canonical(list(numbers)).decode()
    rows = database.execute(
        "SELECT DISTINCT subject FROM entry_subject WHERE n IN (SELECT value FROM json_each(?))", [listed]
    )
    return {row[0] for row in rows.fetchall()}


def misfiled(database: Database, named: Iterable[tuple[str, int]]) -> list[tuple[str, int]]:
    """Subject and row number wherever the filing of entries is not what `named` says; memory stays flat."""
    database.execute("CREATE TABLE temp.named (subject TEXT, n INTEGER, PRIMARY KEY (subject, n)) WITHOUT ROWID")
    try:
        rest = iter(named)
        while portion := list(islice(rest, PORTION)):
            database.conn.executemany("INSERT OR IGNORE INTO temp.named VALUES (?, ?)", portion)
        ours, wanted = "SELECT subject, n FROM entry_subject", "SELECT subject, n FROM temp.named"
        missing = database.execute(f"{wanted} EXCEPT {ours}").fetchall()
        extra = database.execute(f"{ours} EXCEPT {wanted}").fetchall()
    finally:
        database.execute("DROP TABLE temp.named")
    return sorted((row[0], row[1]) for row in missing + extra)


def noted_forks(database: Database) -> dict[str, int]:
    """Streams noted as having two histories, with the first number where they differ."""
    return dict(database.execute("SELECT stream, seq FROM forked").fetchall())


def true_forks(database: Database) -> dict[str, int]:
    """The same as the log has it."""
    twice = "SELECT stream, seq FROM entry GROUP BY stream, seq HAVING count(*) > 1"
    return dict(database.execute(f"SELECT stream, min(seq) FROM ({twice}) GROUP BY stream").fetchall())


def signed_streams(database: Database) -> set[str]:
    """Streams of which there are checkpoints."""
    return {row[0] for row in database.execute("SELECT DISTINCT stream FROM checkpoint").fetchall()}


def unsigned(database: Database) -> list[tuple[str, int, int]]:
    """Stream, first and last number wherever the end of a stream is under no checkpoint."""
    signed = "SELECT stream, max(size) AS size FROM checkpoint GROUP BY stream"
    query = (
        "SELECT e.stream, coalesce(c.size, 0), max(e.seq) FROM entry e"
        f" LEFT JOIN ({signed}) c ON c.stream = e.stream GROUP BY e.stream HAVING max(e.seq) >= coalesce(c.size, 0)"
    )
    return [(row[0], row[1], row[2]) for row in database.execute(f"{query} ORDER BY e.stream").fetchall()]


def trees(database: Database) -> dict[str, tuple[int, bytes]]:
    """Size and peaks of every tree that is kept for the next checkpoint."""
    return {row[0]: (row[1], row[2]) for row in database.execute("SELECT stream, size, peaks FROM tree").fetchall()}


def ticks_above(database: Database, limit: int) -> list[tuple[str, int, int]]:
    """Stream, number and tick of the entries whose tick is above `limit`."""
    query = "SELECT stream, seq, tick FROM entry WHERE tick > ? ORDER BY stream, seq"
    return [(row[0], row[1], row[2]) for row in database.execute(query, [limit]).fetchall()]


def misindexed(database: Database) -> bool:
    """Whether the search index holds other words than the texts that it is kept for; a broken one does."""
    try:
        with translated(Path(file_of(database))):
            return _holds_other_words(database)
    except Damaged:
        return True


def place(database: Database, n: int) -> tuple[str, int] | None:
    """Stream and number of the row `n` of the log, if there is such a row."""
    row = database.execute("SELECT stream, seq FROM entry WHERE n = ?", [n]).fetchone()
    return None if row is None else (row[0], row[1])


def _how(here: bool, wanted: bool) -> str:
    return "changed" if here and wanted else "extra" if here else "missing"


def _holds_other_words(database: Database) -> bool:
    tables = {
        "afresh": "fts5 (text, tokenize='trigram')",
        "stored_words": "fts5vocab (main, search, instance)",
        "given_words": "fts5vocab (temp, afresh, instance)",
    }
    try:
        for name, kind in tables.items():
            database.execute(f"CREATE VIRTUAL TABLE temp.{name} USING {kind}")
        database.execute("INSERT INTO temp.afresh (rowid, text) SELECT n, text FROM searchable")
        words = "SELECT term, doc, offset FROM temp.{}"
        ours, given = words.format("stored_words"), words.format("given_words")
        differing = f"SELECT 1 FROM ({ours} EXCEPT {given}) UNION ALL SELECT 1 FROM ({given} EXCEPT {ours}) LIMIT 1"
        return database.execute(differing).fetchone() is not None
    finally:
        for name in reversed(tables):
            database.execute(f"DROP TABLE IF EXISTS temp.{name}")
