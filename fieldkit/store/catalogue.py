"""The catalogue: rows folded from the log, compared with it, searched in it."""

import hashlib
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlite_utils import Database

from fieldkit.canon import Digest, canonical
from fieldkit.custody.entry import Entry, read_entry
from fieldkit.custody.fold import standing
from fieldkit.progress import Report, Step
from fieldkit.store import log
from fieldkit.store.schema import create_folded
from fieldkit.store.table import Row, Table
from fieldkit.store.tables import MADE_BY, TABLES

SHORTEST_TRIGRAM = 3


def refold(database: Database, subjects: Iterable[str]) -> None:
    """Fold the rows of `subjects` anew from the entries that name them."""
    for subject in dict.fromkeys(subjects):
        entries = log.of_subject(database, subject)
        for table in tables_of(entries):
            _store(database, table, subject, table.fold(standing(entries)))


def tables_of(entries: Iterable[Entry]) -> list[Table]:
    """The tables in which the subject of `entries` may stand."""
    return list({t.name: t for entry in entries if (t := MADE_BY.get(type(entry.act)))}.values())  # type: ignore[arg-type]  # None: unknown act


def _store(database: Database, table: Table, subject: str, row: Row | None) -> None:
    database.execute(f'DELETE FROM "{table.name}" WHERE id = ?', [subject])
    text = ""
    if row is not None:
        _insert(database, table, subject, row)
        text = "\n".join(str(word) for word in table.words(row) if word is not None).casefold()
    _index(database, table, subject, text)


def _insert(database: Database, table: Table, subject: str, row: Row, prefix: str = "") -> None:
    names = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("?" * len(row))
    database.execute(
        f'INSERT INTO {prefix}"{table.name}" (id, {names}) VALUES (?, {marks})', [subject, *row.values()]
    )


def _index(database: Database, table: Table, subject: str, text: str) -> None:
    database.execute("DELETE FROM searchable WHERE subject = ?", [subject])
    if text:
        database.execute(
            "INSERT INTO searchable (subject, kind, text) VALUES (?, ?, ?)", [subject, table.name, text]
        )


def folded(database: Database) -> Iterator[tuple[Table, str, Row]]:
    """Every row as the log gives it now, subject by subject; memory stays flat."""
    for subject, rows in groupby(log.by_subject(database), key=lambda row: row[0]):
        entries = [read_entry(line, body) for _, line, body in rows]
        counting = standing(entries)
        for table in tables_of(entries):
            row = table.fold(counting)
            if row is not None:
                yield table, subject, row


def differences(database: Database, report: Report) -> list[tuple[str, str, str]]:
    """Where stored rows are not what the log gives: table, id, and `changed`, `missing` or `extra`.

    The rows are folded anew into temporary tables; nothing stored is touched.
    """
    create_folded(database, TABLES, "temp.")
    try:
        for count, (table, subject, row) in enumerate(folded(database)):
            _insert(database, table, subject, row, "temp.")
            if count % 500 == 0:
                report(Step("folding", count, 0))
        return [found for table in TABLES for found in _compare(database, table)]
    finally:
        for table in TABLES:
            database.execute(f'DROP TABLE temp."{table.name}"')


def _compare(database: Database, table: Table) -> Iterator[tuple[str, str, str]]:
    stored, given = f'main."{table.name}"', f'temp."{table.name}"'
    ours = {r[0] for r in database.execute(f"SELECT id FROM (SELECT * FROM {stored} EXCEPT SELECT * FROM {given})")}
    logs = {r[0] for r in database.execute(f"SELECT id FROM (SELECT * FROM {given} EXCEPT SELECT * FROM {stored})")}
    for subject in sorted(ours | logs):
        kind = "changed" if subject in ours & logs else "extra" if subject in ours else "missing"
        yield table.name, subject, kind


def rebuild_rows(database: Database, report: Report) -> int:
    """Empty every folded table and fold it anew; returns the number of rows."""
    for table in TABLES:
        database.execute(f'DELETE FROM "{table.name}"')
    database.execute("DELETE FROM searchable")
    count = 0
    for table, subject, row in folded(database):
        _store(database, table, subject, row)
        count += 1
        if count % 500 == 0:
            report(Step("folding", count, 0))
    return count


def rows(database: Database, table: Table) -> list[dict[str, Any]]:
    """Every row of `table`, by id."""
    return list(database.query(f'SELECT * FROM "{table.name}" ORDER BY id'))


def conflicts(database: Database) -> list[tuple[str, str]]:
    """Table and id of every row with a field that two people set without knowing of each other."""
    found = []
    for table in TABLES:
        if "conflicts" in table.columns:
            query = f'SELECT id FROM "{table.name}" WHERE conflicts > 0 ORDER BY id'
            found += [(table.name, row[0]) for row in database.execute(query).fetchall()]
    return found


def catalogue_digest(database: Database) -> Digest:
    """One hash over every evidence row (`docs/catalogue-digest.md`): equal on every machine with the same log."""
    total = hashlib.sha256()
    for table in sorted((t for t in TABLES if t.evidence), key=lambda t: t.name):
        for row in rows(database, table):
            total.update(canonical({"table": table.name, **row}) + b"\n")
    return Digest(total.hexdigest())


def search(database: Database, text: str, limit: int = 200) -> list[dict[str, Any]]:
    """Subjects whose words hold every word of `text`, newest last: `subject`, `kind`, `text`.

    Words of three characters and more use the trigram index, shorter ones a scan.
    """
    words = text.casefold().split()
    if not words:
        return []
    long = [word for word in words if len(word) >= SHORTEST_TRIGRAM]
    query = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
    where = ["n IN (SELECT rowid FROM search WHERE search MATCH ?)"] if long else []
    where += ["text LIKE ? ESCAPE '\\'" for word in words if word not in long]
    likes = [f"%{_like(word)}%" for word in words if word not in long]
    arguments = [*([query] if long else []), *likes, limit]
    return list(
        database.query(
            f"SELECT subject, kind, text FROM searchable WHERE {' AND '.join(where)} ORDER BY n LIMIT ?", arguments
        )
    )


def _like(word: str) -> str:
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
