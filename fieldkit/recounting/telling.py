"""`Recounting`: the log of a mission, told entry by entry where somebody looks."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from fieldkit.custody.entry import Entry
from fieldkit.custody.fold import standing
from fieldkit.errors import Damaged
from fieldkit.labels import Shown, Speak, as_given, in_english
from fieldkit.mission import Mission
from fieldkit.model.undo import Undo
from fieldkit.recounting.changes import Record, mentioned, spoken_of
from fieldkit.recounting.things import Directory
from fieldkit.recounting.values import Line, Unread
from fieldkit.recounting.wording import Wording
from fieldkit.recounting.words import RESTORED, TAKEN_BACK, act_in_words
from fieldkit.store import history, log, streams
from fieldkit.store.names import names_of
from fieldkit.vocabulary import Vocabulary
from fieldkit.when import local

DEPTH = 4
"""How far a thing lies from the entry that is told, at most: an undo, of a withdrawal, of a tag, on an item."""


@dataclass(frozen=True, slots=True)
class Teller:
    """What a few entries are told with, read at one time; `back` holds hashes of entries that were taken back."""

    record: Record
    directory: Directory
    letters: Mapping[str, str]
    signed: Mapping[str, int]
    back: Collection[str]

    def line(self, n: int, entry: Entry) -> Line:
        """One entry, kept under the number `n`."""
        envelope = entry.envelope
        return Line(
            n=n,
            entry=entry,
            said=self.act(entry),
            about=self.directory.about(entry),
            changes=self.record.changes(entry),
            why=self.record.why(entry.act),
            letter=self.letters.get(envelope.stream, ""),
            at=local(envelope.wall, envelope.tz),
            signed=envelope.seq < self.signed.get(envelope.stream, 0),
            taken_back=entry.hash in self.back,
        )

    def act(self, entry: Entry) -> str:
        """What the entry did, in words; of an undo, what was taken back or, by undoing an undo, done again."""
        speak, taken = self.record.wording.speak, self._taken(entry)
        if taken is None:
            return act_in_words(entry.envelope.act, speak)
        restored = self._taken(taken)
        if restored is None:
            return speak("acts", TAKEN_BACK).format(act=act_in_words(taken.envelope.act, speak))
        return speak("acts", RESTORED).format(act=self.act(restored))

    def _taken(self, entry: Entry) -> Entry | None:
        return self.record.said.get(entry.act.entry) if isinstance(entry.act, Undo) else None


@dataclass(frozen=True, slots=True)
class Recounting:
    """Tells entries in words: terms in `language`, marked texts as `speak` gives them, others' as `shown` does."""

    mission: Mission
    vocabulary: Vocabulary
    language: str = "en"
    speak: Speak = in_english
    shown: Shown = as_given

    def lines(self, places: Sequence[int]) -> list[Line | Unread | None]:
        """The entries with the numbers `places`, in that order; None for one that is not there."""
        found = history.at(self.mission.database, places)
        teller = self.teller([one.entry for one in found if one is not None and one.entry is not None])
        return [_line(one, teller) for one in found]

    def teller(self, entries: Sequence[Entry]) -> Teller:
        """All that is needed to tell `entries`."""
        database = self.mission.database
        said = self._said(entries)
        made = self._made([*entries, *said.values()])
        names = names_of(database, made)
        return Teller(
            record=Record(Wording(self.vocabulary, names, self.language, self.speak, self.shown), made, said),
            directory=Directory(names, made, self.speak, self.shown),
            letters=streams.letters(database),
            signed=history.signed(database),
            back=frozenset(self._taken_back(made)),
        )

    def _said(self, entries: Sequence[Entry]) -> dict[str, Entry]:
        """Entries that are spoken of, by their ids; and those that these speak of."""
        said: dict[str, Entry] = {}
        looking = list(entries)
        for _ in range(DEPTH):
            ids = {spoken for entry in looking for spoken in spoken_of(entry.act)} - said.keys()
            fresh = history.named(self.mission.database, ids) if ids else {}
            said |= fresh
            looking = list(fresh.values())
        return said

    def _made(self, entries: Sequence[Entry]) -> dict[str, Entry]:
        """The entries that made the subjects of `entries`, and what these mention."""
        made: dict[str, Entry] = {}
        subjects = {subject for entry in entries for subject in entry.envelope.subjects}
        looking = list(entries)
        for _ in range(DEPTH):
            subjects |= {subject for entry in looking for subject in mentioned(entry.act)}
            fresh = history.first(self.mission.database, subjects - made.keys()) if subjects - made.keys() else {}
            made |= fresh
            looking = list(fresh.values())
        return made

    def _taken_back(self, subjects: Collection[str]) -> Iterator[str]:
        database = self.mission.database
        for subject in history.taken_back(database, subjects):
            with suppress(Damaged):  # of such a subject `mission check` says more than a list can
                about = log.of_subject(database, subject)
                stands = {entry.hash for entry in standing(about)}
                yield from (one.hash for one in about if one.hash not in stands and not isinstance(one.act, Undo))


def _line(stored: history.Stored | None, teller: Teller) -> Line | Unread | None:
    if stored is None:
        return None
    if stored.entry is None:
        return Unread(stored.n, stored.stream, stored.seq, stored.hash, stored.line, stored.why)
    return teller.line(stored.n, stored.entry)
