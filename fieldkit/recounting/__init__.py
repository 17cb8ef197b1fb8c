"""Recounting: the custody log as people read it, in the window and on the command line alike."""

from fieldkit.recounting.deeds import deed_in_words
from fieldkit.recounting.matters import Matter, matters
from fieldkit.recounting.scope import Spot, numbers, spot_of, subjects_about, versions_of
from fieldkit.recounting.telling import Recounting, Teller
from fieldkit.recounting.values import Change, Kind, Line, Thing, Unread
from fieldkit.store.history import Wanted

__all__ = [
    "Change",
    "Kind",
    "Line",
    "Matter",
    "Recounting",
    "Spot",
    "Teller",
    "Thing",
    "Unread",
    "Wanted",
    "deed_in_words",
    "matters",
    "numbers",
    "spot_of",
    "subjects_about",
    "versions_of",
]
