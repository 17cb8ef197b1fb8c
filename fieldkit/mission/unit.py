"""`Mission`: an opened mission folder, and `record`, the one way in which anything is written into it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from types import TracebackType
from typing import Self

from fieldkit.canon import Digest
from fieldkit.custody import note
from fieldkit.custody.entry import Entry, Place, read_entry, write_entry
from fieldkit.custody.tree import CompactRange, leaf_hash
from fieldkit.errors import Refused
from fieldkit.keys.profile import Head
from fieldkit.mission.hands import Hands
from fieldkit.mission.layout import Layout
from fieldkit.mission.segments import covered, write_segment
from fieldkit.model.acts import BY_NAME
from fieldkit.model.base import Act
from fieldkit.model.mission import Handling
from fieldkit.originals import Originals
from fieldkit.platform import WriterLock
from fieldkit.store import catalogue, driver, log, originals, streams

CHECKPOINT_EVERY = 100
"""Entries between two signed checkpoints while a mission stays open (`packet.md` 3.3)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An act that shall be recorded, and the subjects that it is about."""

    act: Act
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What one `record` did: the entries made and the subjects whose rows were folded anew."""

    entries: tuple[Entry, ...]
    subjects: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Adopted:
    """Foreign entries, checked before, and per stream the size and text of the note that covers them."""

    entries: tuple[Entry, ...]
    notes: Mapping[str, tuple[int, str]]


@dataclass(frozen=True, slots=True)
class Info:
    """What the opening of a mission says of it."""

    id: str
    code: str
    title: str
    handling: Handling
    sample: bool
    root: str


class Mission:
    """An open mission folder.

    `database` and `originals` may be read by anyone; writing goes through `record` alone. Without a
    `lock` the mission is open for reading only.
    """

    def __init__(
        self,
        layout: Layout,
        database: driver.Database,
        store: Originals,
        hands: Hands,
        lock: WriterLock | None,
        stream: str,
        info: Info,
        actor: str,
    ) -> None:
        self.layout, self.database, self.originals, self.hands = layout, database, store, hands
        self.info, self.stream, self.actor = info, stream, actor
        self._lock, self._one_writer = lock, RLock()

    @property
    def folder(self) -> Path:
        """The mission folder."""
        return self.layout.root

    @property
    def letter(self) -> str:
        """The team letter of the stream that is written here."""
        return streams.letter(self.database, self.stream)

    def record(
        self, drafts: Sequence[Draft], *, holding: Mapping[str, int] | None = None, adopted: Adopted | None = None
    ) -> Changes:
        """Commit entries and rows of `drafts` together or not at all; durable when it returns.

        `holding` names originals (SHA-256, size) whose bytes lie in this folder now. `adopted` are foreign
        entries that come in verbatim, before ours. Raises `Refused` for a mission open for reading only and
        for subjects of which a newer version of the program speaks, `NotCanonical` for an act outside its type.
        """
        if self._lock is None:
            raise Refused("recording", "This mission is open for reading only.")
        with self._one_writer, driver.translated(self.layout.database):
            with driver.transaction(self.database):
                touched = self._adopt(adopted) if adopted else []
                entries = self._write(drafts)
                touched += [subject for entry in entries for subject in entry.envelope.subjects]
                catalogue.refold(self.database, touched)
                for sha256, size in (holding or {}).items():
                    originals.hold(self.database, sha256, size)
            self._remember(entries[-1])
            if entries[-1].envelope.seq + 1 - covered_so_far(self) >= CHECKPOINT_EVERY:
                self.checkpoint()
        return Changes(entries, tuple(dict.fromkeys(touched)))

    def checkpoint(self) -> str | None:
        """Sign the stream as it stands and close a copy of it in `log/`; returns the note, None if it is empty."""
        with self._one_writer:
            count, peaks = log.tree(self.database, self.stream)
            held = log.checkpoints(self.database, self.stream)
            if count == 0 or (held and held[-1][0] == count):
                return held[-1][1] if held else None
            device = self.hands.profile.device()
            signed = note.sign(
                note.Checkpoint(
                    note.origin(self.info.id, self.stream), count, CompactRange.load(count, peaks).root()
                ),
                note.device_key_name(device.fingerprint),
                device.public_raw,
                device.sign,
            )
            with driver.transaction(self.database):
                log.keep_checkpoint(self.database, self.stream, count, signed)
            close_segments(self, self.stream, count, signed)
            return signed

    def close(self) -> None:
        """Sign what was written, then let go of the folder."""
        if self._lock is not None:
            self.checkpoint()
        driver.close(self.database)
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _adopt(self, adopted: Adopted) -> list[str]:
        log.append(self.database, adopted.entries)
        touched = [subject for entry in adopted.entries for subject in entry.envelope.subjects]
        for stream, (size, note_text) in adopted.notes.items():
            log.keep_checkpoint(self.database, stream, size, note_text)
            fork = log.note_fork(self.database, stream)
            if fork is not None:
                touched += log.contested_subjects(self.database, stream, fork)
        return touched

    def _write(self, drafts: Sequence[Draft]) -> tuple[Entry, ...]:
        self._refuse_newer(s for draft in drafts for s in draft.subjects)
        end = log.head(self.database, self.stream)
        tick = log.highest_tick(self.database)
        count, peaks = log.tree(self.database, self.stream)
        growing = CompactRange.load(count, peaks)
        at, device = self.hands.clock.read(), Digest(self.hands.profile.device().fingerprint)
        entries: list[Entry] = []
        prev = end.hash
        for number, draft in enumerate(drafts, 1):
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
        log.keep_tree(self.database, self.stream, growing.size, growing.peaks())
        return tuple(entries)

    def _refuse_newer(self, subjects: Iterable[str]) -> None:
        for subject in dict.fromkeys(subjects):
            newer = log.unknown_acts_of(self.database, subject, tuple(BY_NAME))
            if newer:
                raise Refused(
                    f"recording about {subject}",
                    f"A newer fieldkit wrote “{newer[0]}” about it; here it can only be read.",
                )

    def _remember(self, entry: Entry) -> None:
        envelope = entry.envelope
        self.hands.profile.remember(self.stream, Head(envelope.seq, entry.hash, envelope.tick))


def covered_so_far(mission: Mission) -> int:
    """How many entries of the mission's own stream the last checkpoint covers."""
    held = log.checkpoints(mission.database, mission.stream)
    return held[-1][0] if held else 0


def close_segments(mission: Mission, stream: str, count: int, note_text: str) -> None:
    """Write the closed copy of `stream` from where the last one ended up to `count`."""
    start = covered(mission.layout.log, stream)
    lines = log.stream_lines(mission.database, stream, start, count)
    entries = [read_entry(line, body) for _, line, body in lines]
    if entries:
        write_segment(mission.layout.log, entries, note_text)
