"""What an entry is about, under the names that people use: a link is about the two things that it ties."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fieldkit.custody.entry import Entry
from fieldkit.labels import QT_TRANSLATE_NOOP, Shown, Speak
from fieldkit.model.base import Act
from fieldkit.recounting.values import Kind, Thing

LAPTOP = QT_TRANSLATE_NOOP("report", "Laptop {letter}")

KINDS: Final[Mapping[str, Kind]] = {
    "mission.open": "laptop",
    "mission.join": "laptop",
    "stream.open": "laptop",
    "log.fork": "laptop",
    "mission.invite": "person",
    "actor.begin": "person",
    "case.add": "case",
    "case.known": "case",
    "item.add": "item",
    "original.add": "original",
    "photo.add": "photo",
    "intake.done": "intake",
    "note.add": "note",
    "marking.add": "marking",
    "export.begin": "packet",
    "packet.merge": "packet",
    "receipt.issue": "packet",
}
"""What each making act makes, whatever its version; what is not here is told by the things that it hangs on."""

ENDS: Final = ("photo", "item", "target")
"""Fields that name what a link or a tag hangs on; a measurement hangs on its `photos`, too."""


@dataclass(frozen=True, slots=True)
class Directory:
    """Who is called what: `names` by ids as the catalogue has them, `made` the entry that made each subject."""

    names: Mapping[str, str]
    made: Mapping[str, Entry]
    speak: Speak
    shown: Shown

    def about(self, entry: Entry) -> tuple[Thing, ...]:
        """The things that `entry` speaks of, each once, as far as they have a name."""
        found = (thing for subject in entry.envelope.subjects for thing in self._things(subject))
        return tuple(dict.fromkeys(found))

    def _things(self, subject: str) -> Iterator[Thing]:
        made = self.made.get(subject)
        if made is None:
            return
        kind = KINDS.get(_bare(made))
        if kind is not None:
            yield from self._named(kind, subject, made)
            return
        for hung in (*getattr(made.act, "photos", ()), *(getattr(made.act, end, None) for end in ENDS)):
            if isinstance(hung, str) and hung != subject:
                yield from self._things(hung)

    def _named(self, kind: Kind, subject: str, made: Entry) -> Iterator[Thing]:
        name = self._name(kind, subject, made)
        if name:
            yield Thing(kind, "" if kind == "person" else subject, name)

    def _name(self, kind: Kind, subject: str, made: Entry) -> str:
        """As the catalogue has it; else as the act gives it: of a thing that was taken back no row is left."""
        if subject in self.names:
            return self.shown(self.names[subject])
        if kind == "laptop":
            writer = getattr(made.act, "writer", None)
            return "" if writer is None else self.speak("report", LAPTOP).format(letter=writer.letter)
        own, owner = self.shown(_stated(made.act)), next(self._owner(made.act), None)
        return own if owner is None else f"{owner.name}/{own}"

    def _owner(self, act: Act | None) -> Iterator[Thing]:
        """What a note or a marking is numbered on."""
        for end in ENDS:
            hung = getattr(act, end, None)
            if isinstance(hung, str):
                yield from self._things(hung)


def _stated(act: Act | None) -> str:
    for holder in (getattr(act, "set", None), getattr(act, "known", None), act):
        for field in ("label", "code", "number", "packet", "person", "name", "source"):
            stated = getattr(holder, field, None)
            if stated:
                return str(getattr(stated, "text", stated))
    return ""


def _bare(entry: Entry) -> str:
    return entry.envelope.act.partition("/")[0]
