"""The log as it is browsed: which of its entries are wanted, in which order, and those where somebody looks."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.errors import NotCanonical
from fieldkit.model.undo import Undo
from fieldkit.store.lines import NOT_ITS_HASH

LINE: Final = "CAST(line AS TEXT)"
WHO: Final = f"CASE WHEN json_valid({LINE}) THEN json_extract({LINE}, '$.actor') END"
DAY: Final = (
    f"CASE WHEN json_valid({LINE}) THEN date(json_extract({LINE}, '$.wall'), json_extract({LINE}, '$.tz')) END"
)
"""Who acted, and on which day by the clock that the laptop showed; nothing where a line does not read.

Indexes of the catalogue hold both (`schema.second`): SQLite keeps them, so they say what the lines say.
"""


NEWEST_FIRST: Final = "ORDER BY tick DESC, stream DESC, seq DESC, n DESC"
AMONG: Final = "IN (SELECT value FROM json_each(?))"
FEW: Final = 5000


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which entries are wanted: those that meet every condition; None does not matter.

    `subjects` are ids, `acts` names with their version, `days` dates such as `2024-04-03`.
    """

    subjects: frozenset[str] | None = None
    people: frozenset[str] | None = None
    acts: frozenset[str] | None = None
    days: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Stored:
    """One entry as it stands in the log, under the number `n`; without `entry` it does not read, and `why`."""

    n: int
    stream: str
    seq: int
    hash: str
    line: bytes
    body: bytes | None
    entry: Entry | None
    why: str = ""


def numbers(database: Database, wanted: Wanted, *, few: int = FEW) -> "array[int]":
    """The numbers of the `wanted` entries, the last one of the fold's order first; two histories as they came.

    No more than a `few` are sorted by themselves; else it is quicker to go through the index of all.
    """
    meeting = [frozenset(_column(database, query, values)) for query, values in _conditions(wanted)]
    if not meeting:
        return _column(database, f"SELECT n FROM entry {NEWEST_FIRST}")
    found = frozenset.intersection(*meeting)
    if len(found) <= few:
        return _column(database, f"SELECT n FROM entry WHERE n {AMONG} {NEWEST_FIRST}", found)
    return array("q", (number for number in numbers(database, Wanted()) if number in found))


def at(database: Database, places: Sequence[int]) -> list[Stored | None]:
    """The entries with the numbers `places`, in that order; None for one that is not there."""
    rows = database.execute(
        "SELECT e.n, e.stream, e.seq, e.hash, e.line, b.line FROM entry e LEFT JOIN body b ON b.n = e.n"
        " WHERE e.n IN (SELECT value FROM json_each(?))",
        [_listed(places)],
    ).fetchall()
    found = {row[0]: _stored(*row) for row in rows}
    return [found.get(number) for number in places]


def number_at(database: Database, stream: str, seq: int) -> int | None:
    """The number of the entry at `seq` of `stream`, of two histories that of the first one that came; or None."""
    row = database.execute("SELECT min(n) FROM entry WHERE stream = ? AND seq = ?", [stream, seq]).fetchone()
    return None if row is None else row[0]


def acts(database: Database) -> dict[str, int]:
    """How many entries there are of each act, by its name and version."""
    return dict(database.execute("SELECT act, count(*) FROM entry GROUP BY act ORDER BY act").fetchall())


def people(database: Database) -> dict[str, int]:
    """How many entries there are of each person."""
    return _counted(database, WHO)


def days(database: Database) -> dict[str, int]:
    """How many entries there are of each day, the last day first."""
    return dict(reversed(_counted(database, DAY).items()))


def signed(database: Database) -> dict[str, int]:
    """How many entries of each stream are under a checkpoint; whether it holds is for `mission check` to say."""
    return dict(database.execute("SELECT stream, max(size) FROM checkpoint GROUP BY stream").fetchall())


def first(database: Database, subjects: Iterable[str]) -> dict[str, Entry]:
    """The earliest entry about each of `subjects` that reads: the one that made it."""
    rows = database.execute(
        "SELECT s.subject, e.line, b.line FROM entry_subject s JOIN entry e ON e.n = s.n"
        " LEFT JOIN body b ON b.n = e.n WHERE s.subject IN (SELECT value FROM json_each(?))"
        " ORDER BY e.tick DESC, e.stream DESC, e.seq DESC",
        [_listed(subjects)],
    ).fetchall()
    return dict(_read((row[0], row[1:]) for row in rows))


def named(database: Database, ids: Iterable[str]) -> dict[str, Entry]:
    """The entries with these ids that are here and read; of several with one id, the first one that came."""
    rows = database.execute(
        "SELECT e.id, e.line, b.line FROM entry e LEFT JOIN body b ON b.n = e.n"
        " WHERE e.id IN (SELECT value FROM json_each(?)) ORDER BY e.n DESC",
        [_listed(ids)],
    ).fetchall()
    return dict(_read((row[0], row[1:]) for row in rows))


def taken_back(database: Database, among: Iterable[str] | None = None) -> list[str]:
    """The subjects about which an act was taken back, once at least; of those `among` which one asks, if given."""
    chosen = "" if among is None else " AND s.subject IN (SELECT value FROM json_each(?))"
    rows = database.execute(
        "SELECT DISTINCT s.subject FROM entry e JOIN entry_subject s ON s.n = e.n WHERE e.act = ?" + chosen,
        [Undo.NAME, *(() if among is None else (_listed(among),))],
    )
    return [row[0] for row in rows.fetchall()]


def _conditions(wanted: Wanted) -> Iterator[tuple[str, frozenset[str]]]:
    for query, values in (
        (f"SELECT n FROM entry_subject WHERE subject {AMONG}", wanted.subjects),
        (f"SELECT n FROM entry WHERE {WHO} {AMONG}", wanted.people),
        (f"SELECT n FROM entry WHERE act {AMONG}", wanted.acts),
        (f"SELECT n FROM entry WHERE {DAY} {AMONG}", wanted.days),
    ):
        if values is not None:
            yield query, values


def _column(database: Database, query: str, *values: Iterable[str | int]) -> "array[int]":
    rows = database.execute(query, [_listed(some) for some in values]).fetchall()
    return array("q", [row[0] for row in rows])


def _listed(values: Iterable[str | int]) -> str:
    return canonical(sorted(values)).decode()


def _counted(database: Database, what: str) -> dict[str, int]:
    rows = database.execute(f"SELECT {what} AS said, count(*) FROM entry GROUP BY said ORDER BY said").fetchall()
    return {row[0]: row[1] for row in rows if row[0] is not None}


def _read(rows: Iterable[tuple[str, tuple[bytes, bytes | None]]]) -> Iterator[tuple[str, Entry]]:
    for name, lines in rows:
        with suppress(NotCanonical):  # what does not read is left to `mission check`
            yield name, read_entry(*lines)


def _stored(n: int, stream: str, seq: int, stored_hash: str, line: bytes, body: bytes | None) -> Stored:
    try:
        entry = read_entry(line, body)
    except NotCanonical as error:
        return Stored(n, stream, seq, stored_hash, line, body, None, error.why)
    why = "" if entry.hash == stored_hash else NOT_ITS_HASH
    return Stored(n, stream, seq, stored_hash, line, body, None if why else entry, why)
