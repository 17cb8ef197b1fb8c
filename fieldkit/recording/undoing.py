"""Undo: a person takes back what they did last by further acts; all of them stay in the log."""

from collections.abc import Collection, Iterator

from fieldkit.coding import clean
from fieldkit.custody.entry import Entry
from fieldkit.errors import NothingToUndo, OnlyCase, OthersActed, OthersLean
from fieldkit.mission import Draft, Mission
from fieldkit.model.case import CaseAdd
from fieldkit.model.undo import Undo
from fieldkit.store import cases, log, streams
from fieldkit.store.hanging import leaning
from fieldkit.store.names import names

Moment = tuple[str, str, str, str, int]


def undo(mission: Mission, reason: str) -> tuple[Entry, ...]:
    """Take back all that this person's newest deed that stands recorded; returns its entries, the newest first.

    Reaches through every stream that this laptop wrote, also those that a restored folder left. Raises
    `NothingToUndo`; `OthersActed` or `OthersLean` where another hand has acted on a subject of it since, or leans
    on one; `OnlyCase` for the opening of the only case: no item could be recorded without it.
    """
    deed = _newest(mission)
    if not deed:
        raise NothingToUndo(mission.actor)
    made = {subject for entry in deed for subject in entry.envelope.subjects}
    _refuse_only_case(mission, deed)
    for entry in deed:
        _refuse_other_hands(mission, entry, made)
    mission.record([Draft(Undo(entry=e.envelope.id, reason=clean(reason)), e.envelope.subjects) for e in deed])
    return deed


def _newest(mission: Mission) -> tuple[Entry, ...]:
    """The entries of the newest deed: those that were recorded at one moment."""
    deed: list[Entry] = []
    for entry in _standing(mission):
        if not deed or _moment(entry) == _moment(deed[0]):
            deed.append(entry)
        elif entry.envelope.stream == deed[0].envelope.stream:
            break
    return tuple(deed)


def _standing(mission: Mission) -> Iterator[Entry]:
    """This person's own acts that can be undone and are not, newest first."""
    own = streams.of_device(mission.database, mission.hands.profile.device().fingerprint)
    taken_back: set[str] = set()
    for entry in log.recent(mission.database, *(stream.id for stream in own)):
        envelope, act = entry.envelope, entry.act
        if envelope.actor != mission.actor or envelope.id in taken_back or act is None:
            continue
        if isinstance(act, Undo):
            taken_back.add(act.entry)
        elif act.UNDOABLE:
            yield entry


def _moment(entry: Entry) -> Moment:
    """What all entries of one deed share: `Mission.record` reads the clock once."""
    envelope = entry.envelope
    return envelope.stream, envelope.actor, envelope.wall, envelope.boot, envelope.mono_ms


def _refuse_only_case(mission: Mission, deed: Collection[Entry]) -> None:
    opened = {subject for e in deed if isinstance(e.act, CaseAdd) for subject in e.envelope.subjects}
    if opened and opened >= {case.id for case in cases.all_cases(mission.database)}:
        raise OnlyCase


def _refuse_other_hands(mission: Mission, entry: Entry, made: Collection[str]) -> None:
    called = names(mission.database)
    for subject in entry.envelope.subjects:
        about = log.of_subject(mission.database, subject)
        others = [e for e in about if e.order > entry.order and e.envelope.actor != entry.envelope.actor]
        if others:
            raise OthersActed(others[-1].envelope.actor, called.get(subject, subject))
        makes = about[0].envelope.id == entry.envelope.id
        for other, person in leaning(mission.database, subject) if makes else ():
            if other not in made:  # one's own such acts are newer and were taken back before
                raise OthersLean(person, called.get(subject, subject))
