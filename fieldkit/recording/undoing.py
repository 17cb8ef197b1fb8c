"""Undo and redo: a person takes back what they did last, and restores it, by further acts; all stay in the log."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from fieldkit.coding import clean
from fieldkit.custody.entry import Entry
from fieldkit.errors import NothingToRedo, NothingToUndo, OnlyCase, OthersActed, OthersLean
from fieldkit.mission import Draft, Mission
from fieldkit.model.acts import ACTS
from fieldkit.model.case import CaseAdd
from fieldkit.model.undo import Undo
from fieldkit.store import cases, log, streams
from fieldkit.store.hanging import leaning
from fieldkit.store.names import names

UNDOABLE = tuple(act.NAME for act in ACTS if act.UNDOABLE)

Moment = tuple[str, str, str, str, int]


@dataclass(frozen=True, slots=True)
class Deed:
    """What one command recorded, the newest entry first."""

    entries: tuple[Entry, ...]

    @property
    def acts(self) -> tuple[str, ...]:
        """The names of its acts with their versions, each once, in the order in which they were recorded."""
        return tuple(dict.fromkeys(entry.envelope.act for entry in reversed(self.entries)))

    @property
    def subjects(self) -> tuple[str, ...]:
        """The ids of what it is about, in that order."""
        named = (subject for entry in reversed(self.entries) for subject in entry.envelope.subjects)
        return tuple(dict.fromkeys(named))


def undo(mission: Mission, reason: str) -> tuple[Entry, ...]:
    """Take back all that this person's newest deed that stands recorded; returns its entries, the newest first.

    Reaches through every stream that this laptop wrote, also those that a restored folder left. Raises
    `NothingToUndo`; `OthersActed` or `OthersLean` where another hand has acted on a subject of it since, or leans
    on one; `OnlyCase` for the opening of the only case: no item could be recorded without it.
    """
    deed = _at_one_moment(_standing(mission))
    if not deed:
        raise NothingToUndo(mission.actor)
    made = {subject for entry in deed for subject in entry.envelope.subjects}
    if _opens_only_case(mission, deed):
        raise OnlyCase
    for entry in deed:
        _refuse_other_hands(mission, entry)
        _refuse_leaning(mission, entry, made)
    _take_back(mission, deed, reason)
    return deed


def redo(mission: Mission, reason: str) -> tuple[Entry, ...]:
    """Restore what this person took back last; returns its entries, the newest first.

    Only while this person has recorded nothing since that could be undone: then what was taken back is past. Raises
    `NothingToRedo`, and `OthersActed` where another hand has acted on a subject of it since.
    """
    undone = _at_one_moment(_undone(mission))
    if not undone:
        raise NothingToRedo(mission.actor)
    for entry in undone:
        _refuse_other_hands(mission, entry)
    restored = _taken_back_by(mission, undone)
    _take_back(mission, undone, reason)
    return restored


def next_undo(mission: Mission) -> Deed | None:
    """What `undo` would take back, if nobody stands in its way; None where there is nothing."""
    deed = _at_one_moment(_standing(mission))
    return Deed(deed) if deed and not _opens_only_case(mission, deed) else None


def next_redo(mission: Mission) -> Deed | None:
    """What `redo` would restore, if nobody stands in its way; None where there is nothing."""
    restored = _taken_back_by(mission, _at_one_moment(_undone(mission)))
    return Deed(restored) if restored else None


def _at_one_moment(newest_first: Iterator[Entry]) -> tuple[Entry, ...]:
    """The entries of the newest deed: those that were recorded at one moment."""
    deed: list[Entry] = []
    for entry in newest_first:
        if not deed or _moment(entry) == _moment(deed[0]):
            deed.append(entry)
        elif entry.envelope.stream == deed[0].envelope.stream:
            break
    return tuple(deed)


def _own(mission: Mission) -> Iterator[Entry]:
    """What this person recorded at this laptop that can be undone, undoing included, newest first."""
    own = streams.of_device(mission.database, mission.hands.profile.device().fingerprint)
    for entry in log.recent(mission.database, [stream.id for stream in own], UNDOABLE):
        if entry.envelope.actor == mission.actor and entry.act is not None:
            yield entry


def _standing(mission: Mission) -> Iterator[Entry]:
    """Of that, what stands and is no undoing itself, newest first."""
    taken_back: set[str] = set()
    for entry in _own(mission):
        if entry.envelope.id in taken_back:
            continue
        if isinstance(entry.act, Undo):
            taken_back.add(entry.act.entry)
        else:
            yield entry


def _undone(mission: Mission) -> Iterator[Entry]:
    """Undoings that stand and have not become past by anything recorded since, newest first.

    One that takes back an undoing is a redo; it is no deed of its own.
    """
    taken_back: set[str] = set()
    for entry in _own(mission):
        if not isinstance(entry.act, Undo):
            return
        if entry.envelope.id not in taken_back:
            taken_back.add(entry.act.entry)
            if not _is_undoing(log.entry_by_id(mission.database, entry.act.entry)):
                yield entry


def _is_undoing(entry: Entry | None) -> bool:
    return entry is not None and isinstance(entry.act, Undo)


def _taken_back_by(mission: Mission, undone: Collection[Entry]) -> tuple[Entry, ...]:
    """What the undoings `undone` took back, the newest first: they were recorded in that order."""
    named = [entry.act.entry for entry in reversed(tuple(undone)) if isinstance(entry.act, Undo)]
    found = (log.entry_by_id(mission.database, one) for one in named)
    return tuple(entry for entry in found if entry is not None)


def _take_back(mission: Mission, deed: Collection[Entry], reason: str) -> None:
    mission.record([Draft(Undo(entry=e.envelope.id, reason=clean(reason)), e.envelope.subjects) for e in deed])


def _moment(entry: Entry) -> Moment:
    """What all entries of one deed share: `Mission.record` reads the clock once."""
    envelope = entry.envelope
    return envelope.stream, envelope.actor, envelope.wall, envelope.boot, envelope.mono_ms


def _opens_only_case(mission: Mission, deed: Collection[Entry]) -> bool:
    opened = {subject for e in deed if isinstance(e.act, CaseAdd) for subject in e.envelope.subjects}
    return bool(opened) and opened >= {case.id for case in cases.all_cases(mission.database)}


def _refuse_other_hands(mission: Mission, entry: Entry) -> None:
    """Nobody but this person may have acted since `entry` on what it is about."""
    for subject in entry.envelope.subjects:
        about = log.of_subject(mission.database, subject)
        others = [e for e in about if e.order > entry.order and e.envelope.actor != entry.envelope.actor]
        if others:
            raise OthersActed(others[-1].envelope.actor, names(mission.database).get(subject, subject))


def _refuse_leaning(mission: Mission, entry: Entry, made: Collection[str]) -> None:
    """Nothing but what is taken back together may lean on what `entry` made."""
    for subject in entry.envelope.subjects:
        makes = log.of_subject(mission.database, subject)[0].envelope.id == entry.envelope.id
        for other, person in leaning(mission.database, subject) if makes else ():
            if other not in made:  # one's own such acts are newer and were taken back before
                raise OthersLean(person, names(mission.database).get(subject, subject))
