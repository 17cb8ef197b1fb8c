"""Undo: a person takes back their own newest act by another act; both stay in the log."""

from fieldkit.coding import clean
from fieldkit.custody.entry import Entry
from fieldkit.errors import NothingToDo, Refused
from fieldkit.mission import Draft, Mission
from fieldkit.model.undo import Undo
from fieldkit.store import catalogue, log
from fieldkit.store.tables import TABLES

ENDS = frozenset({"case", "item", "parent", "target"})
"""Columns by which rows lean on another subject that a person can take back."""


def undo(mission: Mission, reason: str) -> Entry:
    """Take back this person's newest act that stands; returns the entry taken back.

    Raises `NothingToDo`, or `Refused` if another hand has acted on its subject since, or leans on it.
    """
    taken_back: set[str] = set()
    for entry in log.recent(mission.database, mission.stream):
        envelope, act = entry.envelope, entry.act
        if envelope.actor != mission.actor or envelope.id in taken_back or act is None:
            continue
        if isinstance(act, Undo):
            taken_back.add(act.entry)
        elif act.UNDOABLE:
            _refuse_other_hands(mission, entry)
            mission.record([Draft(Undo(entry=envelope.id, reason=clean(reason)), envelope.subjects)])
            return entry
    raise NothingToDo("no act of yours is left to undo")


def _refuse_other_hands(mission: Mission, entry: Entry) -> None:
    for subject in entry.envelope.subjects:
        about = log.of_subject(mission.database, subject)
        others = any(e.order > entry.order and e.envelope.actor != entry.envelope.actor for e in about)
        makes = about[0].envelope.id == entry.envelope.id
        if others or (makes and _is_leaned_on(mission, subject)):
            raise Refused(
                "undoing the last act", "Somebody else has acted on the same thing since; correct it instead."
            )


def _is_leaned_on(mission: Mission, subject: str) -> bool:
    """Does any row speak of `subject`? One's own such acts are newer and were taken back before."""
    return any(
        row[end] == subject
        for table in TABLES
        for end in ENDS & table.columns.keys()
        for row in catalogue.rows(mission.database, table)
    )
