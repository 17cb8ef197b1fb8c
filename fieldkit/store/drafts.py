"""What somebody has half typed: kept beside the log, no part of it, gone once it is recorded or given up."""

from dataclasses import dataclass

from sqlite_utils import Database

from fieldkit.when import Utc

NOBODY = ""
"""Stands in the place of a subject where there is none yet."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A text as far as it was typed into a field of a screen.

    `subject` is the id of what it is about, if it has one; `saved` the wall time at which it was kept.
    """

    screen: str
    subject: str | None
    field: str
    text: str
    saved: Utc


def keep(database: Database, one: Unfinished) -> None:
    """Keep a text in the place of what stood in that field."""
    database.execute(
        "INSERT OR REPLACE INTO draft (screen, subject, field, text, saved) VALUES (?, ?, ?, ?, ?)",
        [one.screen, one.subject or NOBODY, one.field, one.text, one.saved],
    )


def drop(database: Database, screen: str, subject: str | None, field: str) -> None:
    """Forget what was typed there."""
    database.execute(
        "DELETE FROM draft WHERE screen = ? AND subject = ? AND field = ?", [screen, subject or NOBODY, field]
    )


def kept(database: Database) -> list[Unfinished]:
    """All that was half typed, the last first; nothing in a file of a version that kept none."""
    if not database["draft"].exists():
        return []
    rows = database.execute(
        "SELECT screen, subject, field, text, saved FROM draft ORDER BY saved DESC, screen, field"
    )
    return [Unfinished(screen, about or None, *rest) for screen, about, *rest in rows.fetchall()]
