"""`Mission`: an opened mission folder; `record` and `adopt` are the two ways of writing into it."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from fieldkit.canon import Digest
from fieldkit.custody.entry import Entry, Place, write_entry
from fieldkit.custody.tree import leaf_hash
from fieldkit.errors import NewerAct, NothingToDo, Refused
from fieldkit.keys.profile import Head
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.closing import close_copy, sign, signed_size
from fieldkit.mission.covering import connect
from fieldkit.mission.hands import Hands
from fieldkit.mission.layout import Layout
from fieldkit.mission.values import NOTHING, Adopted, Changes, Draft, Info, Pen
from fieldkit.mission.watching import ClockWatch
from fieldkit.model.acts import BY_NAME
from fieldkit.originals import Originals
from fieldkit.store import catalogue, checkpoints, driver, log, originals, streams, thumbnails
from fieldkit.vault import Covering, Shelf
from fieldkit.when import Reading

CHECKPOINT_EVERY = 100
"""Entries between two signed checkpoints while a mission stays open (`packet.md` 3.3)."""

RECORDING = QT_TRANSLATE_NOOP("mission", "recording")
READ_ONLY = QT_TRANSLATE_NOOP("mission", "This mission is open for reading only.")
PARTED = QT_TRANSLATE_NOOP(
    "mission",
    "The log has gone on from another copy of this folder. Close the mission and open it again; it then goes on in"
    " a new stream.",
)


class Mission:
    """An open mission folder.

    `database` and `originals` may be read by anyone; writing goes through `record` and `adopt` alone, of what is no
    part of the log through `noting`, and only with a `pen`. Without one the mission is open for reading: what needs
    a pen raises `Refused`. `watch` is told of each commit to the log, in the thread that made it. In a `with` block
    a database that turns out to be damaged, or locked by another program, raises `Damaged`, `CannotRead` or
    `MissionLocked`, whoever reads. One thread at a time reads or writes with it: another one is given a `beside`.
    """

    def __init__(
        self,
        layout: Layout,
        covering: Covering,
        database: driver.Database,
        hands: Hands,
        info: Info,
        pen: Pen | None = None,
        turn: AbstractContextManager[object] | None = None,
    ) -> None:
        self.layout, self.covering = layout, covering
        self.database, self.hands, self.info, self.pen = database, hands, info, pen
        self.originals, self.copies = Originals(layout.originals, covering), Shelf(layout.log, covering)
        self.watch: Callable[[Changes], object] = _unwatched
        self._one_writer, self._leaving = turn or RLock(), ExitStack()
        self._beside: list[driver.Database] = []
        self._clock = ClockWatch()

    @property
    def folder(self) -> Path:
        """The mission folder."""
        return self.layout.root

    @property
    def thumbnails(self) -> thumbnails.Place:
        """Where its small pictures are kept."""
        path = self.layout.thumbnails
        return thumbnails.Place(path, self.covering.key(path.name))

    @property
    def stream(self) -> str:
        """The stream that is written here. Raises `Refused`."""
        return self._pen.stream

    @property
    def actor(self) -> str:
        """Code of the person who acts. Raises `Refused`."""
        return self._pen.actor

    @property
    def letter(self) -> str:
        """The team letter of the stream that is written here. Raises `Refused`."""
        return streams.letter(self.database, self.stream)

    def pass_on(self, person: str) -> None:
        """Entries that are made from here on, in this thread, are by `person`. Raises `Refused`."""
        self.pen = replace(self._pen, actor=person)

    def record(self, drafts: Sequence[Draft], *, holding: Mapping[str, int] | None = None) -> Changes:
        """Commit entries and rows of `drafts` together or not at all; durable when it returns.

        `holding` names originals (SHA-256, size) whose bytes lie in this folder now. Raises `Refused` for a mission
        open for reading only, for one that went on from another copy of its folder meanwhile, `NewerAct` for
        subjects of which a newer version of the program speaks, `NotCanonical` for an act outside its type,
        `NothingToDo` without any; `CannotWrite`.
        """
        with self._writing():
            changes = self._commit(drafts, NOTHING, holding or {})
            if changes.entries[-1].envelope.seq + 1 - signed_size(self.database, self.stream) >= CHECKPOINT_EVERY:
                self.checkpoint()
        self.watch(changes)
        return changes

    def adopt(self, foreign: Adopted, draft: Draft) -> Changes:
        """Take in foreign entries verbatim, and after them the one of ours that says so; all or nothing.

        Our stream is signed then: where a foreign copy stands in `log/`, our word of it does. Raises as `record`.
        """
        with self._writing():
            changes = self._commit([draft], foreign, {})
            self.checkpoint()
        self.watch(changes)
        return changes

    @contextmanager
    def noting(self) -> Iterator[driver.Database]:
        """A transaction for what the log knows nothing of, such as drafts. Raises `Refused`, `CannotWrite`."""
        with self._writing(), driver.transaction(self.database):
            yield self.database

    def checkpoint(self) -> str:
        """Sign the stream as it stands and close a copy of it in `log/`; returns the note. Raises `CannotWrite`."""
        return self._sign(self.stream)

    def leave(self, stream: str) -> None:
        """Sign `stream`, which this device wrote and goes on from in another one. Raises `CannotWrite`."""
        self._sign(stream)

    def beside(self) -> "Mission":
        """The same mission for another thread: one pen, one writer at a time, but a connection of its own.

        Two threads on one connection would fall into each other's transactions, and read what is only half written.
        It is closed with this one, and never by itself. Raises `Refused` without a pen, and as `driver.connect`.
        """
        pen, database = self._pen, connect(self.layout, self.covering, write=True)
        self._beside.append(database)
        driver.begin_writing(database)
        other = Mission(self.layout, self.covering, database, self.hands, self.info, pen, self._one_writer)
        other.watch = lambda changes: self.watch(changes)  # noqa: PLW0108 — whoever watches by then
        return other

    def close(self) -> None:
        """Sign what was written, then let go of the folder, even if it can no longer be signed."""
        with ExitStack() as last:
            if self.pen is not None:
                last.callback(self.pen.lock.release)
            for database in (self.database, *self._beside):
                last.callback(driver.close, database)
            if self.pen is not None:
                self.checkpoint()

    def __enter__(self) -> Self:
        self._leaving.callback(self.close)
        self._leaving.enter_context(driver.translated(self.layout.database))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._leaving.__exit__(kind, error, trace)

    def _sign(self, stream: str) -> str:
        with self._writing():
            count, text = sign(self.database, self.info.id, stream, self.hands.profile.device())
            close_copy(self.database, self.copies, stream, count, text)
            return text

    @contextmanager
    def _writing(self) -> Iterator[Pen]:
        """One thread at a time, with a pen; what the driver raises becomes ours."""
        pen = self._pen
        with self._one_writer, driver.translated(self.layout.database):
            yield pen

    @property
    def _pen(self) -> Pen:
        if self.pen is None:
            raise Refused(RECORDING, READ_ONLY)
        return self.pen

    def _commit(self, drafts: Sequence[Draft], foreign: Adopted, holding: Mapping[str, int]) -> Changes:
        stream = self.stream
        if not drafts:
            raise NothingToDo
        with driver.transaction(self.database):
            self._refuse_parted(stream)
            touched = _take_in(self.database, foreign)
            entries = self._write(drafts)
            touched += [subject for entry in entries for subject in entry.envelope.subjects]
            catalogue.refold(self.database, touched)
            for sha256, size in holding.items():
                originals.hold(self.database, sha256, size)
        self._remember(entries[-1])
        return Changes(entries, tuple(dict.fromkeys(touched)))

    def _write(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        self._refuse_newer(s for draft in drafts for s in draft.subjects)
        end = log.head(self.database, self.stream)
        tick = log.highest_tick(self.database)
        growing = checkpoints.tree(self.database, self.stream)
        at, device = self.hands.clock.read(), Digest(self.hands.profile.device().fingerprint)
        entries: list[Entry] = []
        prev = end.hash
        for number, draft in enumerate([*self._noticed(at), *drafts], 1):
            entry = write_entry(
                draft.act,
                draft.subjects,
                entry_id=self.hands.new_id(at),
                salt=self.hands.new_token(),
                place=Place(self.info.id, device, self.stream, end.seq + number, tick + number, prev),
                actor=self.actor,
                at=at,
            )
            prev = entry.hash
            growing.add(leaf_hash(entry.line))
            entries.append(entry)
        log.append(self.database, entries)
        checkpoints.keep_tree(self.database, self.stream, growing)
        return tuple(entries)

    def _noticed(self, at: Reading) -> list[Draft]:
        """A jump of the clock goes into the log before what is recorded after it."""
        found = self._clock.notice(self.database, self.stream, at)
        return [] if found is None else [Draft(found, (self.hands.new_id(at),))]

    def _refuse_newer(self, subjects: Iterable[str]) -> None:
        for subject in dict.fromkeys(subjects):
            newer = [act for act in log.acts_of(self.database, subject) if act not in BY_NAME]
            if newer:
                raise NewerAct(log.who_acted(self.database, subject, newer[0]), subject, newer[0])

    def _refuse_parted(self, stream: str) -> None:
        known = self.hands.profile.remembered(self.info.id, stream)
        if known is not None and known.hash not in log.hash_at(self.database, stream, known.seq):
            raise Refused(RECORDING, PARTED)

    def _remember(self, entry: Entry) -> None:
        envelope = entry.envelope
        head = Head(envelope.seq, entry.hash, envelope.tick)
        self.hands.profile.remember(self.info.id, self.stream, head)


def _unwatched(_: Changes) -> None:
    """Nobody looks on."""


def _take_in(database: driver.Database, foreign: Adopted) -> list[str]:
    """Store foreign entries and notes; returns the subjects that have to be folded anew."""
    log.append(database, foreign.entries)
    touched = [subject for entry in foreign.entries for subject in entry.envelope.subjects]
    for stream, (size, note) in foreign.notes.items():
        checkpoints.keep(database, stream, size, note)
    for stream in {entry.envelope.stream for entry in foreign.entries}:
        checkpoints.drop_tree(database, stream)
        fork = log.note_fork(database, stream)
        if fork is not None:
            touched += log.contested_subjects(database, stream, fork)
    return touched
