"""Recounting: the custody log as people read it, in the window and on the command line alike."""

from fieldkit.recounting.deeds import deed_in_words
from fieldkit.recounting.matters import Matter, matters
from fieldkit.recounting.scope import (
    Counts,
    Spot,
    counts,
    number_at,
    numbers,
    spot_of,
    subjects_about,
    thing_with,
    things_called,
    versions_of,
)
from fieldkit.recounting.table import write_table
from fieldkit.recounting.telling import Recounting, Teller
from fieldkit.recounting.values import Change, Kind, Line, Thing, Unread
from fieldkit.store.history import Wanted

__all__ = [
    "Change",
    "Counts",
    "Kind",
    "Line",
    "Matter",
    "Recounting",
    "Spot",
    "Teller",
    "Thing",
    "Unread",
    "Wanted",
    "counts",
    "deed_in_words",
    "matters",
    "number_at",
    "numbers",
    "spot_of",
    "subjects_about",
    "thing_with",
    "things_called",
    "versions_of",
    "write_table",
]
