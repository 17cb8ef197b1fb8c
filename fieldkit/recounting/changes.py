"""What an entry changed: before and after, field by field, as far as this log holds what stood before."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from msgspec import Struct

from fieldkit.custody.entry import Entry
from fieldkit.custody.fold import set_fields
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.base import OBSERVED, Act, Correction, UnknownKind, Withdrawal
from fieldkit.model.case import CaseKnown
from fieldkit.model.links import PhotoLink, PhotoUnlink, TagAdd, TagWithdraw
from fieldkit.model.measurement import FirstMeasureAdd, MeasureAdd
from fieldkit.model.undo import Undo
from fieldkit.recounting.facts import FACTS, NAMES
from fieldkit.recounting.values import Change
from fieldkit.recounting.wording import WORDED, Wording

STANDING = QT_TRANSLATE_NOOP("report", "Standing")
STANDS = QT_TRANSLATE_NOOP("report", "stands")
SET_ASIDE = QT_TRANSLATE_NOOP("report", "set aside")
NOT_HERE = QT_TRANSLATE_NOOP("report", "what an entry says that is not in this log")
UNKNOWN: Final = ".unknown"
"""How terms end that say of a field that it is not known."""

LAST: Final = ("level", "relation", "parent", "case", "label")
ORDER: Final = (*(name for name in NAMES if name not in LAST), *LAST)
"""Fields in the order in which they are told: what a thing is, then where it belongs."""

TAKEN_OFF = (PhotoUnlink, TagWithdraw)
"""Withdrawals after which nothing is left to look at; whatever else is withdrawn stays, set aside."""


@dataclass(frozen=True, slots=True)
class Record:
    """What is told with an entry: `made` holds the entry that made each subject, `said` entries by their ids."""

    wording: Wording
    made: Mapping[str, Entry]
    said: Mapping[str, Entry]

    def changes(self, entry: Entry) -> tuple[Change, ...]:
        """What `entry` changed; nothing where its body is withheld, or its act that of a newer version."""
        act = entry.act
        if isinstance(act, Undo):
            taken = self.said.get(act.entry)
            return () if taken is None else tuple(one.back() for one in self.changes(taken))
        return tuple(self._translated(self._told(act, entry)))

    def why(self, act: Act | None) -> str:
        """The reason that the act states, where it states one."""
        match act:
            case Correction(reason=reason, note=note):
                term = self.wording.term(reason)
                return (
                    self.wording.speak("report", WORDED).format(term=term, text=self.wording.shown(note))
                    if note
                    else term
                )
            case FirstMeasureAdd(reason=reason) | MeasureAdd(reason=reason) if reason is not None:
                return self.wording.term(reason)
            case Withdrawal(reason=text) | Undo(reason=text):
                return self.wording.shown(text)
        return ""

    def _translated(self, changes: Iterable[Change]) -> Iterator[Change]:
        """Names of fields in the language of the reader; one that the vocabulary names already stays."""
        for one in changes:
            yield Change(self.wording.speak("report", one.field), one.before, one.after)

    def _told(self, act: Act | None, entry: Entry) -> Iterator[Change]:
        if isinstance(act, Withdrawal):
            yield from self._withdrawn(act, entry)
        elif isinstance(act, FirstMeasureAdd | MeasureAdd):
            yield from self._measured(act)
        elif fields := _fields_of(act):
            yield from self._fields(act, fields, entry)
        elif act is not None:
            yield from (Change(name, "", said) for name, said in FACTS[type(act)](act, self.wording))

    def _withdrawn(self, act: Withdrawal, entry: Entry) -> Iterator[Change]:
        made = self.made.get(entry.envelope.subjects[0])
        if not isinstance(act, TAKEN_OFF):
            yield Change(STANDING, self.wording.speak("report", STANDS), self.wording.speak("report", SET_ASIDE))
        elif made is not None and isinstance(made.act, PhotoLink | TagAdd):
            yield from (Change(name, said, "") for name, said in FACTS[type(made.act)](made.act, self.wording))

    def _measured(self, act: FirstMeasureAdd | MeasureAdd) -> Iterator[Change]:
        """A figure that corrects another stands in its place."""
        made = self.made.get(act.supersedes or "")
        earlier = made.act if made is not None else None
        before: dict[str, str] = {}
        if isinstance(earlier, FirstMeasureAdd | MeasureAdd):
            before = dict(FACTS[type(earlier)](earlier, self.wording))
        for name, said in FACTS[type(act)](act, self.wording):
            if before.get(name) != said:
                yield Change(name, before.get(name, ""), said)

    def _fields(self, act: Act | None, fields: Mapping[str, Any], entry: Entry) -> Iterator[Change]:
        """Fields as sheets list them; what is known of a thing before what is not."""
        word = getattr(act, "provenance", OBSERVED)
        for name in sorted(fields, key=lambda name: (_is_unknown(fields[name]), ORDER.index(name))):
            after = self.wording.attributed(self.wording.said(name, fields[name]), word)
            yield Change(NAMES[name], self._before(act, name, entry.envelope.subjects[0]), after)

    def _before(self, act: Act | None, name: str, subject: str) -> str:
        """What the author saw in the field: what the entries say that the act names."""
        if not isinstance(act, Correction):
            return ""
        seen = (self._seen(entry, name, subject) for entry in act.was.get(name, ()))
        return " / ".join(dict.fromkeys(seen))

    def _seen(self, entry_id: str, name: str, subject: str) -> str:
        for entry in (self.said.get(entry_id), self.made.get(subject)):
            act = entry.act if entry is not None else None
            values = _fields_of(act)
            told = entry is not None and (entry.envelope.id == entry_id or isinstance(act, CaseKnown))
            if told and name in values:
                return self.wording.attributed(self.wording.said(name, values[name]), _word(act))
        return self.wording.speak("report", NOT_HERE)


def mentioned(act: Act | None) -> Iterator[str]:
    """Ids of subjects that an act names beside those of its envelope, as far as anything is told of them."""
    for end in ("photo", "item", "target", "original", "intake", "supersedes"):
        subject = getattr(act, end, None)
        if isinstance(subject, str):
            yield subject
    yield from getattr(act, "photos", ())
    yield from (value for name in ("case", "parent") if isinstance(value := _fields_of(act).get(name), str))


def spoken_of(act: Act | None) -> Iterator[str]:
    """Ids of the entries that an act speaks of: what its author saw, what is taken back."""
    if isinstance(act, Correction):
        yield from (entry for seen in act.was.values() for entry in seen)
    elif isinstance(act, Undo):
        yield act.entry


def _fields_of(act: Act | None) -> Mapping[str, Any]:
    fields = getattr(act, "known" if isinstance(act, CaseKnown) else "set", None)
    return set_fields(fields) if isinstance(fields, Struct) else {}


def _word(act: Act | None) -> str:
    return str(getattr(act, "provenance", OBSERVED))


def _is_unknown(value: object) -> bool:
    values = value if isinstance(value, tuple) else (value,)
    return all(isinstance(one, UnknownKind) or str(one).endswith(UNKNOWN) for one in values)
