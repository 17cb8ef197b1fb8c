"""Streams with their writers, who acted in them, and who was invited to write one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from msgspec import structs
from sqlite_utils import Database

from fieldkit.custody.entry import Entry
from fieldkit.model.mission import OPENINGS, ActorBegin, LogFork, MissionInvite, MissionJoin, MissionOpen, Stream
from fieldkit.store import log
from fieldkit.store.reader import Reader
from fieldkit.store.table import ORIGIN, Row, Table, cell, made_by, origin


def fold_stream(entries: Sequence[Entry]) -> Row | None:
    """A stream: how it began, who writes it, and what it says of the mission."""
    begun = made_by(entries, *OPENINGS)
    if begun is None or not isinstance(begun.act, OPENINGS):
        return None
    act = begun.act
    row: Row = {
        **origin(begun),
        "device": begun.envelope.device,
        "act": act.NAME,
        "letter": act.writer.letter,
        "software": act.writer.software,
        "certificate": act.writer.certificate,
        "mission": None,
        "left": None,
    }
    if isinstance(act, MissionOpen | MissionJoin):
        row["mission"] = cell({n: getattr(act, n) for n in ("code", "title", "handling", "sample", "root")})
    if isinstance(act, LogFork):
        row["left"] = cell({n: getattr(act, n) for n in ("left", "remembered_seq", "found_seq")})
    return row


def fold_actor(entries: Sequence[Entry]) -> Row | None:
    """A person who began to act in a stream."""
    begun = made_by(entries, ActorBegin)
    if begun is None or not isinstance(begun.act, ActorBegin):
        return None
    return {**origin(begun), "person": begun.act.person, "certificate": begun.act.certificate}


def fold_invitation(entries: Sequence[Entry]) -> Row | None:
    """A person at a laptop who was invited, and the letter that was given to it."""
    made = made_by(entries, MissionInvite)
    if made is None or not isinstance(made.act, MissionInvite):
        return None
    return {**origin(made), **structs.asdict(made.act)}


STREAMS = Table(
    name="stream",
    columns={
        **ORIGIN,
        "device": str,
        "act": str,
        "letter": str,
        "software": str,
        "certificate": str,
        "mission": str,
        "left": str,
    },
    acts=OPENINGS,
    fold=fold_stream,
    evidence=False,
)
RECORDS: Final = Reader.of(Stream)
ACTORS = Table(
    name="actor",
    columns={**ORIGIN, "person": str, "certificate": str},
    acts=(ActorBegin,),
    fold=fold_actor,
    evidence=False,
)


@dataclass(frozen=True, slots=True)
class Continuation:
    """A stream in which a folder that was restored or copied goes on.

    Its folder held stream `left` up to number `found` while its device had written it up to `remembered`.
    """

    stream: str
    left: str
    found: int
    remembered: int


def continuations(database: Database) -> list[Continuation]:
    """Every stream that begins where a restored or copied folder was found, by id."""
    told = [(one.id, one.left) for one in all_streams(database)]
    return [Continuation(stream, left.left, left.found_seq, left.remembered_seq) for stream, left in told if left]


INVITATIONS = Table(
    name="invitation",
    columns={**ORIGIN, **dict.fromkeys(MissionInvite.__struct_fields__, str)},
    acts=(MissionInvite,),
    fold=fold_invitation,
    evidence=False,
)


def all_streams(database: Database) -> list[Stream]:
    """Every stream, in the order of their ids."""
    return RECORDS.all(database, "SELECT * FROM stream ORDER BY id")


def letter(database: Database, stream: str) -> str:
    """The team letter under which `stream` is written."""
    return str(database.execute("SELECT letter FROM stream WHERE id = ?", [stream]).fetchone()[0])


def letters(database: Database) -> dict[str, str]:
    """The team letter under which each stream is written, by its id."""
    return dict(database.execute("SELECT id, letter FROM stream").fetchall())


def letter_holders(database: Database, letter: str) -> dict[str, str]:
    """The laptops that write under `letter` or were invited to, and a person at each."""
    query = (
        "SELECT device, person FROM invitation WHERE letter = :letter"
        " UNION ALL SELECT device, actor FROM stream WHERE letter = :letter"
    )
    return dict(database.execute(query, {"letter": letter}).fetchall())


def of_device(database: Database, device: str) -> list[Stream]:
    """The streams that `device` wrote, newest last, by the order of the log: clocks may have been set back."""
    query = "SELECT stream.* FROM stream JOIN entry e ON e.id = stream.entry AND e.stream = stream.id"
    return RECORDS.all(database, f"{query} WHERE device = ? ORDER BY e.tick, e.n", [device])


def openings(database: Database) -> list[Entry]:
    """The entries with which streams begin, in fold order."""
    found = log.of_acts(database, [act.NAME for act in OPENINGS])
    return [entry for entry in found if entry.envelope.seq == 0]


def last_actor(database: Database, stream: str) -> str | None:
    """Who acts in `stream`: the person of its last beginning."""
    query = "SELECT person FROM actor JOIN entry e ON e.id = actor.entry AND e.stream = actor.stream"
    rows = database.query(f"{query} WHERE actor.stream = ? ORDER BY e.seq DESC LIMIT 1", [stream])
    return next((row["person"] for row in rows), None)
