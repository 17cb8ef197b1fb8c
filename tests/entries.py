"""Builders of entries without a disk: devices that write streams, ids that are the same in every run."""

from dataclasses import dataclass, field
from itertools import count

from fieldkit.canon import Digest, digest
from fieldkit.custody.entry import START, Entry, Place, write_entry
from fieldkit.model.base import Act, Was
from fieldkit.model.item import ItemAdd, ItemCorrect, ItemFields
from fieldkit.model.mission import StreamOpen, Writer
from fieldkit.model.undo import Undo
from fieldkit.when import Reading

MISSION = "00" * 16
AT = Reading(wall="2026-03-02T08:00:00Z", tz="+02:00", boot="boot-1", mono_ms=1000)


def uuid(number: int, start: str = "00000000") -> str:
    """A UUIDv7 that says its number."""
    return f"{start}-0000-7000-8000-{number:012x}"


ITEM = uuid(0, "11111111")
OTHER_ITEM = uuid(1, "11111111")


@dataclass
class Device:
    """One device that writes one stream for one person; `tick` is the highest that it holds."""

    name: str = "a"
    actor: str = "P-01"
    mission: str = MISSION
    tick: int = 0
    entries: list[Entry] = field(default_factory=list)
    numbers: "count[int]" = field(default_factory=count)

    @property
    def stream(self) -> str:
        """Id of its stream."""
        return digest(self.name.encode())[:32]

    @property
    def key(self) -> Digest:
        """Fingerprint of its key."""
        return digest(self.name.encode())

    def write(self, act: Act, *subjects: str, entry_id: str | None = None, actor: str | None = None) -> Entry:
        """The next entry of the stream, about one item where nothing else is said."""
        self.tick += 1
        prev = self.entries[-1].hash if self.entries else START
        entry = write_entry(
            act,
            subjects or (ITEM,),
            entry_id=entry_id or uuid(next(self.numbers), self.key[:8]),
            salt=digest(f"{self.name}{self.tick}".encode())[:32],
            place=Place(self.mission, self.key, self.stream, len(self.entries), self.tick, prev),
            actor=actor or self.actor,
            at=AT,
        )
        self.entries.append(entry)
        return entry

    def open(self) -> Entry:
        """The entry with which the stream begins."""
        return self.write(StreamOpen(writer=Writer(certificate="AAAA", letter="A", software="test")), self.stream)

    def add(self, text: str = "A ring", subject: str = ITEM) -> Entry:
        """An item that is described."""
        return self.write(ItemAdd(set=described(text), provenance="pv.observed_by_us"), subject)

    def correct(self, text: str, *seen: Entry, subject: str = ITEM) -> Entry:
        """Another description, by somebody who saw what the entries `seen` say."""
        was: Was = {"description": tuple(entry.envelope.id for entry in seen)}
        act = ItemCorrect(set=described(text), was=was, reason="cr.misread", provenance="pv.observed_by_us")
        return self.write(act, subject)

    def undo(self, entry: Entry, **options: str) -> Entry:
        """Takes `entry` back."""
        return self.write(Undo(entry=entry.envelope.id, reason=""), *entry.envelope.subjects, **options)

    def hears(self, *others: "Device") -> None:
        """Adopts what the others wrote so far: what it writes next sorts after that."""
        self.tick = max(self.tick, *(other.tick for other in others))


def described(text: str) -> ItemFields:
    """The fields of an item of which the description alone is set."""
    return ItemFields(description=text)
