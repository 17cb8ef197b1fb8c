"""The catalogue: rows folded from the log, compared with it, searched in it."""

import hashlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from sqlite_utils import Database

from fieldkit.canon import Digest, canonical
from fieldkit.custody.fold import standing
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.progress import Report, Step
from fieldkit.store import log
from fieldkit.store.lines import entry_of
from fieldkit.store.schema import create_folded, empty_search
from fieldkit.store.spelling import SHORTEST_TRIGRAM, phrase, searchable
from fieldkit.store.table import Row, Table, texts
from fieldkit.store.tables import MADE_BY, TABLES

STAGE = QT_TRANSLATE_NOOP("stages", "folding")

SEARCHABLE = "searchable"
GIVEN = "INSERT INTO temp.searchable (subject, kind, text) VALUES (?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Hit:
    """A subject that search found, the table that it stands in, and the words of its row as they were written."""

    subject: str
    kind: str
    text: str


def refold(database: Database, subjects: Iterable[str]) -> None:
    """Fold the rows of `subjects` anew from the entries that name them and count."""
    for subject in dict.fromkeys(subjects):
        counting = standing(log.of_subject(database, subject))
        for table in tables_of(log.acts_of(database, subject)):  # a row may stand of which nothing counts any more
            _store(database, table, subject, table.fold(counting))


def tables_of(acts: Iterable[str]) -> list[Table]:
    """The tables in which a subject of `acts` may stand."""
    return list({table.name: table for act in acts if (table := MADE_BY.get(act))}.values())


def _store(database: Database, table: Table, subject: str, row: Row | None) -> None:
    text = ""
    if row is None:
        database.execute(f'DELETE FROM "{table.name}" WHERE id = ?', [subject])
    else:
        _put(database, table, subject, row)
        text = searchable(_as_written(table, row))
    _index(database, table, subject, text)


def _put(database: Database, table: Table, subject: str, row: Row) -> None:
    """Store `row` in the place of the one that stands there: whoever looks at the list knows it by its number."""
    anew = ", ".join(f'"{name}" = excluded."{name}"' for name in row)
    _insert(database, table, subject, row, then=f" ON CONFLICT (id) DO UPDATE SET {anew}")


def _insert(database: Database, table: Table, subject: str, row: Row, prefix: str = "", then: str = "") -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    database.execute(
        f'INSERT INTO {prefix}"{table.name}" (id, {names}) VALUES (?, {marks}){then}', [subject, *row.values()]
    )


def _index(database: Database, table: Table, subject: str, text: str) -> None:
    database.execute("DELETE FROM searchable WHERE subject = ? AND kind = ?", [subject, table.name])
    if text:
        database.execute(
            "INSERT INTO searchable (subject, kind, text) VALUES (?, ?, ?)", [subject, table.name, text]
        )


def folded(database: Database, doubtful: Collection[str] = ()) -> Iterator[tuple[Table, str, Row]]:
    """Every row as the log gives it now, subject by subject, but for those `doubtful`; memory stays flat.

    Raises `Damaged` at an entry that was changed.
    """
    for subject, rows in groupby(log.by_subject(database), key=lambda row: row[0]):
        if subject in doubtful:
            continue
        entries = [entry_of(database, row) for _, row in rows]
        counting = standing(entries)
        for table in tables_of(entry.envelope.act for entry in entries):
            row = table.fold(counting)
            if row is not None:
                yield table, subject, row


def differences(database: Database, report: Report, doubtful: Collection[str] = ()) -> list[tuple[str, str, str]]:
    """Where stored rows are not what the log gives: table, id, and `changed`, `missing` or `extra`.

    What search finds them by is compared too, as rows of `searchable`. All is folded anew into temporary tables;
    nothing stored is touched. Rows of the subjects `doubtful`, of which the log does not say for certain what it
    gives, are left out.
    """
    create_folded(database, TABLES, "temp.")
    database.execute("CREATE TABLE temp.searchable (subject TEXT, kind TEXT, text TEXT)")
    try:
        for count, (table, subject, row) in enumerate(folded(database, doubtful)):
            _insert(database, table, subject, row, "temp.")
            database.execute(GIVEN, [subject, table.name, searchable(_as_written(table, row))])
            if count % 500 == 0:
                report(Step(STAGE, count, 0))
        database.execute("DELETE FROM temp.searchable WHERE text = ''")
        compared = {**{table.name: ("id", "*") for table in TABLES}, SEARCHABLE: ("subject", "subject, kind, text")}
        found = (one for name, columns in compared.items() for one in _compare(database, name, *columns))
        return [(name, subject, kind) for name, subject, kind in found if subject not in doubtful]
    finally:
        for name in (*(table.name for table in TABLES), SEARCHABLE):
            database.execute(f'DROP TABLE temp."{name}"')


def _compare(database: Database, name: str, key: str, columns: str) -> Iterator[tuple[str, str, str]]:
    stored, given = (f'SELECT {columns} FROM {where}."{name}"' for where in ("main", "temp"))
    ours = {row[0] for row in database.execute(f"SELECT {key} FROM ({stored} EXCEPT {given})")}
    logs = {row[0] for row in database.execute(f"SELECT {key} FROM ({given} EXCEPT {stored})")}
    for subject in sorted(ours | logs):
        kind = "changed" if subject in ours & logs else "extra" if subject in ours else "missing"
        yield name, subject, kind


def rebuild_rows(database: Database, report: Report) -> int:
    """Empty every folded table and fold it anew; returns the number of rows."""
    for table in TABLES:
        database.execute(f'DELETE FROM "{table.name}"')
    empty_search(database)
    count = 0
    for table, subject, row in folded(database):
        _store(database, table, subject, row)
        count += 1
        if count % 500 == 0:
            report(Step(STAGE, count, 0))
    return count


def size(database: Database, table: Table) -> int:
    """How many rows of `table` there are."""
    return int(database.execute(f'SELECT count(*) FROM "{table.name}"').fetchone()[0])


def rows(database: Database, table: Table) -> list[Row]:
    """Every row of `table` as it stands, cell by cell, by id: what is hashed, compared and put into packets."""
    return list(database.query(f'SELECT * FROM "{table.name}" ORDER BY id'))


def catalogue_digest(database: Database) -> Digest:
    """One hash over every evidence row (`docs/catalogue-digest.md`): equal on every machine with the same log."""
    total = hashlib.sha256()
    for table in sorted((t for t in TABLES if t.evidence), key=lambda t: t.name):
        for row in rows(database, table):
            total.update(canonical({"table": table.name, **row}) + b"\n")
    return Digest(total.hexdigest())


def search(database: Database, text: str, limit: int = 200) -> list[Hit]:
    """Subjects whose words hold every word of `text`, newest last.

    Every character counts as itself; there is no query language. Words of three characters and more use the
    trigram index, shorter ones a scan.
    """
    words = set(searchable(text).split())
    if not words:
        return []
    long = [word for word in words if len(word) >= SHORTEST_TRIGRAM]
    phrases = " ".join(map(phrase, long))
    where = "n IN (SELECT rowid FROM search WHERE search MATCH :phrases) AND " if long else ""
    found = database.query(
        f"SELECT subject, kind FROM searchable WHERE {where}"
        " NOT EXISTS (SELECT 1 FROM json_each(:short) WHERE instr(text, value) = 0) ORDER BY n LIMIT :limit",
        {"phrases": phrases, "short": canonical([w for w in words if w not in long]).decode(), "limit": limit},
    )
    kinds = {table.name: table for table in TABLES}
    return [
        Hit(one["subject"], one["kind"], _written(database, kinds[one["kind"]], one["subject"]))
        for one in list(found)
    ]


def _written(database: Database, table: Table, subject: str) -> str:
    """The words of a row as they were written; none where the index speaks of a row that is not there."""
    rows = database.query(f'SELECT * FROM "{table.name}" WHERE id = ?', [subject])
    return "".join(_as_written(table, row) for row in rows)


def _as_written(table: Table, row: Row) -> str:
    """The words that search finds `row` by, a line each."""
    return "\n".join(text for word in table.words(row) for text in texts(word))
