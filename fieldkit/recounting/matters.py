"""What a person should know of the log as a whole: laptops, restored folders, two histories, contradictions."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fieldkit.custody.chain import SENTENCES
from fieldkit.labels import QT_TRANSLATE_NOOP, Speak
from fieldkit.mission import Mission
from fieldkit.recounting.words import conflict_in_words
from fieldkit.store import history, log, streams
from fieldkit.store.conflicts import conflicts
from fieldkit.store.names import names_of

RESTORED = QT_TRANSLATE_NOOP(
    "matters",
    "Laptop {letter} went on in a new stream: its folder was found restored or copied, with {found} of the"
    " {written} entries that it had written.",
)
LAPTOP = QT_TRANSLATE_NOOP(
    "matters", "Laptop {letter}, {device}, begun by {person}: {entries} entries, {signed} of them signed."
)
SHORT = 12


@dataclass(frozen=True, slots=True)
class Matter:
    """One sentence about the log; `entry` is the number of the entry to look at, `subject` what it is about.

    `fork` and `conflict` ask a person to decide something; `restored` and `laptop` are told for the record.
    """

    kind: Literal["fork", "conflict", "restored", "laptop"]
    sentence: str
    entry: int | None = None
    subject: str = ""


def matters(mission: Mission, speak: Speak) -> list[Matter]:
    """All there is to know, what asks for a decision first."""
    return [
        *_forks(mission, speak),
        *_conflicts(mission, speak),
        *_restored(mission, speak),
        *_laptops(mission, speak),
    ]


def _forks(mission: Mission, speak: Speak) -> Iterator[Matter]:
    for fork in log.forks(mission.database):
        sentence = speak("findings", SENTENCES["fork"]).format(subject=f"{fork.stream}:{fork.seq}")
        yield Matter("fork", sentence, history.number_at(mission.database, fork.stream, fork.seq))


def _conflicts(mission: Mission, speak: Speak) -> Iterator[Matter]:
    found = conflicts(mission.database)
    called = names_of(mission.database, {one.subject for one in found})
    for one in found:
        yield Matter("conflict", conflict_in_words(one, called, speak), subject=one.subject)


def _restored(mission: Mission, speak: Speak) -> Iterator[Matter]:
    letters = streams.letters(mission.database)
    for one in streams.continuations(mission.database):
        facts = {"letter": letters.get(one.stream, ""), "found": one.found + 1, "written": one.remembered + 1}
        number = history.number_at(mission.database, one.stream, 0)
        yield Matter("restored", speak("matters", RESTORED).format(**facts), number)


def _laptops(mission: Mission, speak: Speak) -> Iterator[Matter]:
    signed = history.signed(mission.database)
    for stream in streams.all_streams(mission.database):
        facts = {
            "letter": stream.letter,
            "device": stream.device[:SHORT],
            "person": stream.actor,
            "entries": log.head(mission.database, stream.id).seq + 1,
            "signed": signed.get(stream.id, 0),
        }
        number = history.number_at(mission.database, stream.id, 0)
        yield Matter("laptop", speak("matters", LAPTOP).format(**facts), number)
