"""What hangs on what: rows that belong to another subject, and rows that could not stand without one."""

from sqlite_utils import Database

from fieldkit.store.measurements import MADE_ON
from fieldkit.store.tables import OWNERS, TABLES

ENDS = frozenset({"case", "item", "parent", "repeats", "supersedes", "target"})
"""Columns by which rows lean on another subject that a person can take back."""


COMBINED = (
    "SELECT measurement.id, actor FROM measurement, json_each(basis, '$.measurements') AS one"
    " WHERE basis ->> '$.by' = 'measurements' AND one.value = :subject"
)
"""Measurements that are made of the measurement `subject`, among others."""


def owners(database: Database) -> list[tuple[str, str]]:
    """Whatever belongs to another subject, what was set aside included: its id, and that of its owner."""
    each = (f'SELECT id, "{column}" FROM "{table}"' for table, column in OWNERS.items())
    return [(row[0], row[1]) for row in database.execute(" UNION ALL ".join(each)).fetchall()]


def belonging(database: Database, item: str) -> set[str]:
    """The ids of `item` and of all that hangs on it, what was set aside included: that is about the item too."""
    hanging = " UNION ".join(
        f'SELECT id FROM "{table}" WHERE "{column}" = :item' for table, column in OWNERS.items()
    )
    return {item, *(str(row[0]) for row in database.execute(hanging, {"item": item}).fetchall())}


def showing(database: Database, photo: str) -> set[str]:
    """The ids of what ties `photo` to items, was measured on it or compared with it, and of the file it is in."""
    each = (
        "SELECT id FROM photo_link WHERE photo = :photo",
        MADE_ON.format(photo=":photo"),
        "SELECT id FROM clock_sync WHERE photo = :photo",
        "SELECT original FROM photo WHERE id = :photo",
    )
    return {str(row[0]) for row in database.execute(" UNION ".join(each), {"photo": photo}).fetchall()}


def leaning(database: Database, subject: str) -> list[tuple[str, str]]:
    """The ids of the rows that lean on `subject`, each with the person who made it."""
    each = (
        f'SELECT id, actor FROM "{table.name}" WHERE "{end}" = :subject'
        for table in TABLES
        for end in sorted(ENDS & table.columns.keys())
    )
    query = " UNION ALL ".join((*each, COMBINED))
    return [(row[0], row[1]) for row in database.execute(query, {"subject": subject}).fetchall()]
