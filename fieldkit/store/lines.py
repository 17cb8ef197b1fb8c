"""Lines of the log read as entries: what no longer reads is damage, and is named by its place."""

from typing import Any

from sqlite_utils import Database

from fieldkit.custody.entry import Entry, read_entry
from fieldkit.errors import Damaged, NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP

COLUMNS = "e.stream, e.seq, e.line, b.line"
"""What `entry_of` reads, where `e` is the entry and `b` its body."""

ENTRY = QT_TRANSLATE_NOOP("store", "entry {stream}:{seq} of its log does not read ({why})")
NOT_ITS_HASH = QT_TRANSLATE_NOOP("findings", "line and hash do not fit")


def entry_of(database: Database, row: tuple[Any, ...]) -> Entry:
    """The entry that stands in the columns `COLUMNS` of a row. Raises `Damaged`."""
    stream, seq, line, body = row
    try:
        return read_entry(line, body)
    except NotCanonical as error:
        raise Damaged(file_of(database), ENTRY.format(stream=stream, seq=seq, why=error.why)) from error


def file_of(database: Database) -> str:
    """The path of an open database."""
    return str(database.execute("PRAGMA database_list").fetchone()[2])
