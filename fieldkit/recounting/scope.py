"""Where a thing is looked for in the log, and where what a check found points to."""

import re
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, cast

from fieldkit.labels import as_given, in_english
from fieldkit.mission import Mission
from fieldkit.model.finding import Finding
from fieldkit.recounting.things import ENDS, Directory
from fieldkit.recounting.values import Kind, Thing
from fieldkit.store import hanging, history, names, originals

PLACE: Final = re.compile(r"(?P<stream>[0-9a-f]{32}):(?P<seq>[0-9]+)(-[0-9]+)?\Z")
ROW: Final = re.compile(r"[a-z_]+:(?P<subject>[0-9a-f-]{32,36})\Z")
STREAM: Final = re.compile(r"[0-9a-f]{32}\Z")
SUBJECT: Final = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
CONTENT: Final = re.compile(r"[0-9a-f]{64}\Z")


@dataclass(frozen=True, slots=True)
class Spot:
    """Where to look: at the entry with the number `entry`, or at all that was done to `subject`."""

    entry: int | None = None
    subject: str = ""


def subjects_about(mission: Mission, thing: str) -> frozenset[str]:
    """The ids under which the log speaks of the item or photo `thing`: its own, and those of all that hung on it.

    Also what was taken back, and so stands in no row any more.
    """
    database = mission.database
    gone = history.first(database, history.taken_back(database))
    hung = {subject for subject, made in gone.items() if thing in {getattr(made.act, end, None) for end in ENDS}}
    return frozenset(hanging.belonging(database, thing) | hanging.showing(database, thing) | hung)


def versions_of(mission: Mission, act: str) -> frozenset[str]:
    """All versions of the act `act` that this log holds; `act` is a name such as `item.correct`, or one version."""
    return frozenset(held for held in history.acts(mission.database) if act in {held, held.partition("/")[0]})


def numbers(mission: Mission, wanted: history.Wanted) -> "array[int]":
    """The numbers of the `wanted` entries, the newest first: what `Recounting.lines` tells."""
    return history.numbers(mission.database, wanted)


def number_at(mission: Mission, stream: str, seq: int) -> int | None:
    """The number of the entry at a place of a stream, if it is here."""
    return history.number_at(mission.database, stream, seq)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many entries there are: in all, of each person, of each act with its version, of each day."""

    entries: int
    people: Mapping[str, int]
    acts: Mapping[str, int]
    days: Mapping[str, int]


def counts(mission: Mission) -> Counts:
    """What the log can be narrowed to."""
    database = mission.database
    held = history.acts(database)
    return Counts(sum(held.values()), history.people(database), held, history.days(database))


def things_called(mission: Mission, text: str, most: int = 8) -> list[Thing]:
    """Items, photographs, cases and packets whose names hold `text`, at most so many of each; none for no text."""
    wanted = text.strip()
    found = names.holding(mission.database, wanted, most) if wanted else []
    called = names.names_of(mission.database, [subject for _, subject, _ in found])
    return [Thing(cast("Kind", kind), subject, called.get(subject, name)) for kind, subject, name in found]


def thing_with(mission: Mission, subject: str) -> Thing | None:
    """What has this id, as far as it has a name."""
    made = history.first(mission.database, [subject])
    if not made:
        return None
    called = Directory(names.names_of(mission.database, [subject]), made, in_english, as_given)
    return next((thing for thing in called.about(made[subject]) if thing.id == subject), None)


def spot_of(mission: Mission, finding: Finding) -> Spot | None:
    """Where `finding` points; None where it is about no entry and no subject, but a file or a table."""
    return next(_spots(mission, finding.subject), None)


def _spots(mission: Mission, about: str) -> Iterator[Spot]:
    database = mission.database
    if found := PLACE.match(about):
        number = history.number_at(database, found["stream"], int(found["seq"]))
        yield from () if number is None else (Spot(entry=number),)
    elif STREAM.match(about) and (number := history.number_at(database, about, 0)) is not None:
        yield Spot(entry=number)
    elif found := ROW.match(about):
        yield Spot(subject=found["subject"])
    elif SUBJECT.match(about):
        yield Spot(subject=about)
    elif CONTENT.match(about):
        kept = originals.by_content(database, about)
        yield from () if kept is None else (Spot(subject=kept.id),)
