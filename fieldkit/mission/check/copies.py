"""Do the closed copies in `log/` hold what the catalogue's log holds?"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fieldkit.custody.entry import read_entry
from fieldkit.errors import CannotRead, Damaged, NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.chains import is_signed
from fieldkit.mission.check.examination import Examination, Fault, Place
from fieldkit.mission.segments import Segment, read_lines, read_note
from fieldkit.model.finding import Finding
from fieldkit.progress import Step
from fieldkit.store import audit, checkpoints, driver, log

STAGE = QT_TRANSLATE_NOOP("stages", "reading log/")

GONE = QT_TRANSLATE_NOOP(
    "findings", "Entry {subject} was removed from the log; the closed copy in log/ still has it."
)
BODY_GONE = QT_TRANSLATE_NOOP(
    "findings", "The body of entry {subject} was removed; the closed copy in log/ still has it."
)
DIFFERS = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ differs from the catalogue's log.")
DAMAGED = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ is damaged: {why}.")
UNREADABLE = QT_TRANSLATE_NOOP("findings", "The closed copy {subject} in log/ cannot be read now: {why}.")
NOTE_GONE = QT_TRANSLATE_NOOP(
    "findings", "The checkpoint {subject} was removed; the closed copy in log/ still has it."
)
HOLE = QT_TRANSLATE_NOOP("findings", "Entries {subject} stand in no closed copy in log/, though later ones do.")
OWED = QT_TRANSLATE_NOOP(
    "findings", "Entries {subject} stand in no closed copy in log/ yet; opening the mission for writing makes it."
)


@dataclass(frozen=True, slots=True)
class Held:
    """What the catalogue's log holds of the run of entries that a closed copy covers."""

    bodies: Mapping[bytes, bytes | None]
    numbers: frozenset[int]

    @classmethod
    def of(cls, database: driver.Database, segment: Segment) -> "Held":
        """The run of `segment`."""
        lines = list(log.stream_lines(database, segment.stream, segment.start, segment.end))
        return cls({line: body for _, line, body in lines}, frozenset(seq for seq, _, _ in lines))

    def has(self, line: bytes, body: bytes | None) -> bool:
        """Whether it has this very line with this very body."""
        return line in self.bodies and self.bodies[line] == body

    def lost_body(self, line: bytes, body: bytes | None) -> bool:
        """Whether it has this line, but no longer its body."""
        return body is not None and line in self.bodies and self.bodies[line] is None


def differing_copies(seen: Examination) -> Iterator[Fault]:
    """Lines of the closed copies that the catalogue's log does not hold so."""
    missed: set[Place] = set()
    for number, segment in enumerate(seen.copies):
        seen.report(Step(STAGE, number, len(seen.copies), segment.path.name))
        try:
            for fault in _differences(seen, segment):
                if not fault.wounds & missed:  # two copies may hold the entry that is gone
                    yield fault
                missed |= fault.wounds
        except Damaged as error:
            yield Fault(Finding.wrong("log.copy", error.name, DAMAGED, why=error.why))
        except CannotRead as error:
            yield Fault(Finding.unproven("log.copy", segment.path.name, UNREADABLE, why=error.why))


def notes_agree(seen: Examination) -> Iterator[Finding]:
    """The closed copies hold the same checkpoints. Of a stream with two histories one may have been left out."""
    forked = audit.true_forks(seen.database)
    for segment in (one for one in seen.copies if one.stream not in forked):
        try:
            yield from _compared(seen, segment, read_note(segment))
        except Damaged as error:
            yield Finding.wrong("log.copy", error.name, DAMAGED, why=error.why)
        except CannotRead as error:
            yield Finding.unproven("log.copy", segment.checkpoint.name, UNREADABLE, why=error.why)


def copies_are_complete(seen: Examination) -> Iterator[Finding]:
    """Every signed entry stands in a closed copy."""
    for stream, size in seen.signed.items():
        end = 0
        for segment in (one for one in seen.copies if one.stream == stream):
            if segment.start > end:
                yield Finding.wrong("log.uncopied", f"{stream}:{end}-{segment.start - 1}", HOLE)
            end = max(end, segment.end)
        if end < size:
            yield Finding.unproven("log.uncopied", f"{stream}:{end}-{size - 1}", OWED)


def _compared(seen: Examination, segment: Segment, copied: str) -> Iterator[Finding]:
    held = dict(checkpoints.of_stream(seen.database, segment.stream)).get(segment.end)
    if held is None:
        yield Finding.wrong("log.checkpoint", str(Place(segment.stream, segment.end)), NOTE_GONE)
    elif copied != held and is_signed(seen.history, segment.stream, held):  # else the catalogue's is to blame
        yield Finding.wrong("log.copy", segment.checkpoint.name, DIFFERS)


def _differences(seen: Examination, segment: Segment) -> Iterator[Fault]:
    held = Held.of(seen.database, segment)
    for seq, (line, body) in enumerate(read_lines(segment), segment.start):
        place = Place(segment.stream, seq)
        if not (held.has(line, body) or place in seen.wounds):
            yield _difference(held, f"{segment.path.name}:{seq}", place, line, body)


def _difference(held: Held, name: str, place: Place, line: bytes, body: bytes | None) -> Fault:
    try:
        entry = read_entry(line, body)
    except NotCanonical as error:
        return Fault(Finding.wrong("log.copy", name, DAMAGED, why=error.why), place)
    if place.seq not in held.numbers:
        return Fault.wound(Finding.wrong("log.missing", str(Place.of(entry)), GONE), place, entry)
    if held.lost_body(line, body):
        return Fault.wound(Finding.wrong("log.body", str(Place.of(entry)), BODY_GONE), place, entry)
    return Fault(Finding.wrong("log.copy", name, DIFFERS), place)
