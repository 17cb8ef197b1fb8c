"""The log as it is browsed: which of its entries are wanted, in which order, and those where somebody looks."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from sqlite_utils import Database

from fieldkit.canon import canonical
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.errors import NotCanonical
from fieldkit.store.lines import NOT_ITS_HASH

LINE: Final = "CAST(line AS TEXT)"
WHO: Final = f"CASE WHEN json_valid({LINE}) THEN json_extract({LINE}, '$.actor') END"
DAY: Final = (
    f"CASE WHEN json_valid({LINE}) THEN date(json_extract({LINE}, '$.wall'), json_extract({LINE}, '$.tz')) END"
)
"""Who acted, and on which day by the clock that the laptop showed; nothing where a line does not read.

Indexes of the catalogue hold both (`schema.second`): SQLite keeps them, so they say what the lines say.
"""


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


def numbers(database: Database, wanted: Wanted) -> "array[int]":
    """The numbers of the `wanted` entries, the last one of the fold's order first; two histories as they came."""
    if wanted == Wanted():
        return _column(database, "SELECT n FROM entry ORDER BY tick DESC, stream DESC, seq DESC, n DESC")
    found = np.frombuffer(numbers(database, Wanted()), dtype=np.int64)
    for query, values in _conditions(wanted):
        meeting = _column(database, query, canonical(sorted(values)).decode())
        found = found[np.isin(found, np.frombuffer(meeting, dtype=np.int64))]
    return array("q", found.tobytes())


def at(database: Database, places: Sequence[int]) -> list[Stored | None]:
    """The entries with the numbers `places`, in that order; None for one that is not there."""
    rows = database.execute(
        "SELECT e.n, e.stream, e.seq, e.hash, e.line, b.line FROM entry e LEFT JOIN body b ON b.n = e.n"
        " WHERE e.n IN (SELECT value FROM json_each(?))",
        [canonical(list(places)).decode()],
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


def taken_back(database: Database, subjects: Iterable[str]) -> list[str]:
    """Those of `subjects` about which an act was taken back, once at least."""
    rows = database.execute(
        "SELECT DISTINCT s.subject FROM entry_subject s JOIN entry e ON e.n = s.n"
        " WHERE s.subject IN (SELECT value FROM json_each(?)) AND e.act GLOB 'log.undo/*'",
        [canonical(list(subjects)).decode()],
    )
    return [row[0] for row in rows.fetchall()]


def _conditions(wanted: Wanted) -> Iterator[tuple[str, frozenset[str]]]:
    one_of = "IN (SELECT value FROM json_each(?))"
    for query, values in (
        (f"SELECT n FROM entry_subject WHERE subject {one_of}", wanted.subjects),
        (f"SELECT n FROM entry WHERE {WHO} {one_of}", wanted.people),
        (f"SELECT n FROM entry WHERE act {one_of}", wanted.acts),
        (f"SELECT n FROM entry WHERE {DAY} {one_of}", wanted.days),
    ):
        if values is not None:
            yield query, values


def _column(database: Database, query: str, *values: str) -> "array[int]":
    return array("q", [row[0] for row in database.execute(query, list(values)).fetchall()])


def _counted(database: Database, what: str) -> dict[str, int]:
    rows = database.execute(f"SELECT {what} AS said, count(*) FROM entry GROUP BY said ORDER BY said").fetchall()
    return {row[0]: row[1] for row in rows if row[0] is not None}


def _stored(n: int, stream: str, seq: int, stored_hash: str, line: bytes, body: bytes | None) -> Stored:
    try:
        entry = read_entry(line, body)
    except NotCanonical as error:
        return Stored(n, stream, seq, stored_hash, line, body, None, error.why)
    why = "" if entry.hash == stored_hash else NOT_ITS_HASH
    return Stored(n, stream, seq, stored_hash, line, body, None if why else entry, why)
