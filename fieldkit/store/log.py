"""The log in `mission.db`: appended to, adopted into, read; never changed."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from fieldkit.canon import Digest
from fieldkit.custody.entry import START, Entry, read_entry
from fieldkit.errors import Damaged, NotCanonical
from fieldkit.store.lines import COLUMNS, entry_of
from fieldkit.when import Reading

WITH_BODY = "FROM entry e LEFT JOIN body b ON b.n = e.n"
COUNTED = (
    "FROM entry_subject s JOIN entry e ON e.n = s.n LEFT JOIN body b ON b.n = e.n"
    " LEFT JOIN forked f ON f.stream = e.stream WHERE (f.seq IS NULL OR e.seq < f.seq)"
)
"""Entries that are folded: of a stream with two histories, only what both have in common."""


@dataclass(frozen=True, slots=True)
class Head:
    """The end of a stream; an empty stream has seq -1."""

    stream: str
    seq: int
    hash: Digest


@dataclass(frozen=True, slots=True)
class Fork:
    """A stream with two histories: the first number where they differ, and the hashes that stand there."""

    stream: str
    seq: int
    hashes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What the clocks showed when an entry was made."""

    entry: str
    reading: Reading


def append(database: Database, entries: Iterable[Entry]) -> None:
    """Store new entries. The caller holds the write transaction and has checked the chain."""
    for entry in entries:
        envelope = entry.envelope
        cursor = database.execute(
            "INSERT INTO entry (id, stream, seq, tick, act, hash, line) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [envelope.id, envelope.stream, envelope.seq, envelope.tick, envelope.act, entry.hash, entry.line],
        )
        number = cursor.lastrowid
        if entry.body is not None:
            database.execute("INSERT INTO body (n, line) VALUES (?, ?)", [number, entry.body])
        _file(database, entry, number)


def head(database: Database, stream: str) -> Head:
    """The end of `stream` here; where it has two histories, that of the first one that came."""
    row = database.execute(
        "SELECT seq, hash FROM entry WHERE stream = ? ORDER BY seq DESC, n LIMIT 1", [stream]
    ).fetchone()
    return Head(stream, -1, START) if row is None else Head(stream, row[0], Digest(row[1]))


def last_look(database: Database, stream: str) -> Look | None:
    """What the clocks showed at the last entry of `stream`; None in an empty one, or where that does not read."""
    row = database.execute(
        "SELECT line FROM entry WHERE stream = ? ORDER BY seq DESC, n LIMIT 1", [stream]
    ).fetchone()
    if row is None:
        return None
    try:
        envelope = read_entry(row[0], None).envelope
    except NotCanonical:
        return None
    return Look(envelope.id, Reading(envelope.wall, envelope.tz, envelope.boot, envelope.mono_ms))


def hash_at(database: Database, stream: str, seq: int) -> list[str]:
    """The hashes that stand at `seq` of `stream`: none, one, or several where it forked."""
    rows = database.execute("SELECT hash FROM entry WHERE stream = ? AND seq = ? ORDER BY n", [stream, seq])
    return [row[0] for row in rows.fetchall()]


def holds(database: Database, entry: Entry) -> bool:
    """Whether this very entry is held."""
    return entry.hash in hash_at(database, entry.envelope.stream, entry.envelope.seq)


def hashes(database: Database, stream: str) -> list[tuple[int, str]]:
    """Number and hash of every entry of `stream`, in order; a number twice where it forked."""
    rows = database.execute("SELECT seq, hash FROM entry WHERE stream = ? ORDER BY seq, n", [stream])
    return [(row[0], row[1]) for row in rows.fetchall()]


def highest_tick(database: Database) -> int:
    """The highest tick held; 0 in an empty log."""
    return database.execute("SELECT max(tick) FROM entry").fetchone()[0] or 0


def size(database: Database) -> int:
    """The number of entries held."""
    return int(database.execute("SELECT count(*) FROM entry").fetchone()[0])


def last(database: Database) -> Entry | None:
    """The entry that came into this log last. Raises `Damaged`."""
    row = database.execute(f"SELECT {COLUMNS} {WITH_BODY} ORDER BY e.n DESC LIMIT 1").fetchone()
    return None if row is None else entry_of(database, row)


def streams(database: Database) -> list[str]:
    """Every stream held, sorted."""
    return [row[0] for row in database.execute("SELECT DISTINCT stream FROM entry ORDER BY stream").fetchall()]


def stream_lines(
    database: Database, stream: str, start: int = 0, end: int | None = None
) -> Iterator[tuple[int, bytes, bytes | None]]:
    """Number, envelope line and body line of `stream`, as stored, in order."""
    cursor = database.execute(
        f"SELECT e.seq, e.line, b.line {WITH_BODY}"
        " WHERE e.stream = ? AND e.seq >= ? AND e.seq < ? ORDER BY e.seq, e.n",
        [stream, start, 2**62 if end is None else end],
    )
    return ((row[0], row[1], row[2]) for row in cursor)


def of_subject(database: Database, subject: str) -> list[Entry]:
    """The entries that name `subject` and count, in fold order. Raises `Damaged`."""
    rows = database.execute(
        f"SELECT {COLUMNS} {COUNTED} AND s.subject = ? ORDER BY e.tick, e.stream, e.seq, e.hash", [subject]
    )
    return [entry_of(database, row) for row in rows.fetchall()]


def by_subject(database: Database) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Every entry that counts, unread, subject by subject, each in fold order; memory stays flat.

    Yields the subject and what `lines.entry_of` reads.
    """
    cursor = database.execute(
        f"SELECT s.subject, {COLUMNS} {COUNTED} ORDER BY s.subject, e.tick, e.stream, e.seq, e.hash"
    )
    return ((row[0], row[1:]) for row in cursor)


def entry_by_id(database: Database, entry_id: str) -> Entry | None:
    """The entry with this id, if it is held. Raises `Damaged`."""
    row = database.execute(f"SELECT {COLUMNS} {WITH_BODY} WHERE e.id = ? ORDER BY e.n", [entry_id]).fetchone()
    return None if row is None else entry_of(database, row)


def spoken_of_since(database: Database, subject: str, begun: Entry) -> bool:
    """Does an entry that came to this log after `begun` name `subject`?"""
    row = database.execute(
        "SELECT 1 FROM entry_subject WHERE subject = ? AND n > (SELECT n FROM entry WHERE hash = ?) LIMIT 1",
        [subject, begun.hash],
    ).fetchone()
    return row is not None


def acts_since(database: Database, begun: Entry) -> set[str]:
    """The acts of all entries that came to this log after `begun`."""
    rows = database.execute(
        "SELECT DISTINCT act FROM entry WHERE n > (SELECT n FROM entry WHERE hash = ?)", [begun.hash]
    )
    return {row[0] for row in rows.fetchall()}


def recent(database: Database, streams: Sequence[str], acts: Sequence[str]) -> Iterator[Entry]:
    """The entries of `streams` with one of `acts`, newest first. Raises `Damaged`.

    Read from the end of the log only as far as somebody asks (`+`: not gathered by an index of acts and sorted).
    """
    of_streams, of_acts = (", ".join("?" * len(one)) for one in (streams, acts))
    cursor = database.execute(
        f"SELECT {COLUMNS} {WITH_BODY} WHERE +e.stream IN ({of_streams}) AND +e.act IN ({of_acts})"
        " ORDER BY e.tick DESC, e.stream DESC, e.seq DESC",
        [*streams, *acts],
    )
    return (entry_of(database, row) for row in cursor)


def of_stream(database: Database, stream: str, start: int = 0, end: int | None = None) -> Iterator[Entry]:
    """The entries of `stream` from `start` on, before `end`, in order. Raises `Damaged`."""
    lines = stream_lines(database, stream, start, end)
    return (entry_of(database, (stream, *line)) for line in lines)


def of_acts(database: Database, acts: Sequence[str]) -> Iterator[Entry]:
    """The entries with one of `acts`, in fold order; what does not read is left to `mission check`."""
    marks = ", ".join("?" * len(acts))
    cursor = database.execute(
        f"SELECT {COLUMNS} {WITH_BODY} WHERE e.act IN ({marks}) ORDER BY e.tick, e.stream, e.seq, e.hash",
        list(acts),
    )
    for row in cursor:
        with suppress(Damaged):
            yield entry_of(database, row)


def unknown_acts(database: Database, known: Sequence[str]) -> list[tuple[str, str]]:
    """Subjects that an act of a newer version speaks of, with that act."""
    marks = ", ".join("?" * len(known))
    rows = database.execute(
        "SELECT DISTINCT s.subject, e.act FROM entry_subject s JOIN entry e ON e.n = s.n"
        f" WHERE e.act NOT IN ({marks}) ORDER BY s.subject, e.act",
        list(known),
    )
    return [(row[0], row[1]) for row in rows.fetchall()]


def acts_of(database: Database, subject: str) -> list[str]:
    """The acts that speak of `subject`, those that do not count too."""
    rows = database.execute(
        "SELECT DISTINCT e.act FROM entry_subject s JOIN entry e ON e.n = s.n WHERE s.subject = ? ORDER BY e.act",
        [subject],
    )
    return [row[0] for row in rows.fetchall()]


def who_acted(database: Database, subject: str, act: str) -> str:
    """Code of the person who was the first to do `act` about `subject`. Raises `Damaged`."""
    row = database.execute(
        f"SELECT {COLUMNS} {WITH_BODY} JOIN entry_subject s ON s.n = e.n WHERE s.subject = ? AND e.act = ?"
        " ORDER BY e.tick, e.stream, e.seq LIMIT 1",
        [subject, act],
    ).fetchone()
    return str(entry_of(database, row).envelope.actor)


def refile(database: Database) -> None:
    """File every entry anew under the subjects that it names, and forget what was noted of forks and trees.

    Raises `Damaged` at an entry that does not read.
    """
    for table in ("entry_subject", "forked", "tree"):
        database.execute(f"DELETE FROM {table}")
    for number, *row in database.execute("SELECT n, stream, seq, line, NULL FROM entry ORDER BY n"):
        _file(database, entry_of(database, tuple(row)), number)


def note_fork(database: Database, stream: str) -> int | None:
    """Remember where `stream` has two histories; returns the first number where they differ, if it has."""
    row = database.execute(
        "SELECT seq FROM entry WHERE stream = ? GROUP BY seq HAVING count(*) > 1 ORDER BY seq LIMIT 1", [stream]
    ).fetchone()
    if row is None:
        return None
    database.execute("INSERT OR REPLACE INTO forked (stream, seq) VALUES (?, ?)", [stream, row[0]])
    return int(row[0])


def forks(database: Database) -> list[Fork]:
    """Every stream with two histories."""
    rows = database.execute("SELECT stream, seq FROM forked ORDER BY stream").fetchall()
    return [Fork(stream, seq, tuple(hash_at(database, stream, seq))) for stream, seq in rows]


def contested_subjects(database: Database, stream: str, seq: int) -> list[str]:
    """Subjects that entries of `stream` from `seq` on name."""
    rows = database.execute(
        "SELECT DISTINCT s.subject FROM entry_subject s JOIN entry e ON e.n = s.n"
        " WHERE e.stream = ? AND e.seq >= ? ORDER BY s.subject",
        [stream, seq],
    )
    return [row[0] for row in rows.fetchall()]


def _file(database: Database, entry: Entry, number: int | None) -> None:
    for subject in dict.fromkeys(entry.envelope.subjects):
        database.execute("INSERT INTO entry_subject (subject, n) VALUES (?, ?)", [subject, number])
