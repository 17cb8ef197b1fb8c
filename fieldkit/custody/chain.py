"""One stream is one chain: its rules, and where a sequence of entries breaks them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from fieldkit.custody.entry import START, Entry
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.model.mission import OPENINGS

OPENING = frozenset(act.NAME.partition("/")[0] for act in OPENINGS)
"""What opens a stream, whatever the version."""

SENTENCES = {
    "opening": QT_TRANSLATE_NOOP(
        "findings", "{subject}: a stream begins with an act that opens it, and holds no other such act."
    ),
    "stream": QT_TRANSLATE_NOOP("findings", "{subject} belongs to another stream."),
    "mission": QT_TRANSLATE_NOOP("findings", "{subject} belongs to another mission."),
    "device": QT_TRANSLATE_NOOP("findings", "{subject} names another device than the entries before it."),
    "seq": QT_TRANSLATE_NOOP(
        "findings", "{subject} does not have the number that its place demands: one is missing."
    ),
    "prev": QT_TRANSLATE_NOOP(
        "findings", "{subject} does not follow the entry before it: one of the two was changed."
    ),
    "tick": QT_TRANSLATE_NOOP("findings", "{subject} does not sort after the entry before it."),
    "fork": QT_TRANSLATE_NOOP(
        "findings", "{subject} has two histories: copies of one folder went on separately. A person must decide."
    ),
}


@dataclass(frozen=True, slots=True)
class Break:
    """A rule that an entry breaks: the stream, its number there and the code of the rule (`SENTENCES`)."""

    stream: str
    seq: int
    code: str


def breaks(stream: str, mission: str, entries: Iterable[Entry]) -> Iterator[Break]:
    """Where `entries`, given in the order in which they stand, are not the chain `stream` of `mission`.

    Several entries in a row with one number are two histories; each must follow one entry of the number before.
    Where they part is named once.
    """
    before: list[Entry] = []
    expected, forked = 0, False
    for seq, standing_there in groupby(entries, key=lambda entry: entry.envelope.seq):
        here = list(standing_there)
        if seq != expected:
            yield Break(stream, seq, "seq")
        if len(here) > 1 and not forked:
            yield Break(stream, seq, "fork")
        for entry in here:
            yield from (Break(stream, seq, code) for code in _broken(entry, stream, mission, before))
        before, expected, forked = here, seq + 1, forked or len(here) > 1


def _broken(entry: Entry, stream: str, mission: str, before: list[Entry]) -> list[str]:
    envelope = entry.envelope
    opens = envelope.act.partition("/")[0] in OPENING
    parent = next((other for other in before if other.hash == envelope.prev), None)
    rules = {
        "opening": opens is (envelope.seq == 0),
        "stream": envelope.stream == stream,
        "mission": envelope.mission == mission,
        "device": not before or envelope.device == before[0].envelope.device,
        "prev": parent is not None or (envelope.seq == 0 and envelope.prev == START),
        "tick": parent is None or envelope.tick > parent.envelope.tick,
    }
    return [code for code, kept in rules.items() if not kept]
