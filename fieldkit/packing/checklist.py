"""What to look at before a packet is sealed: what hinders it, and what is only worth knowing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from fieldkit.errors import CannotRead, CannotWrite, KeyMissing, PlaceNeeded, ReceiptedAlready
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.item import Item
from fieldkit.packet.write import refuse_unless_it_fits
from fieldkit.packing.earlier import standing_for
from fieldkit.packing.keeping import refuse_unless_a_copy_fits
from fieldkit.packing.scope import Scope, choose
from fieldkit.platform import mount_of
from fieldkit.store import drafts, intakes, items, links, log
from fieldkit.store.conflicts import conflicts
from fieldkit.store.lacking import Lack, lacking

Kind = Literal["all", "unreceipted", "chosen"]


@dataclass(frozen=True, slots=True)
class Inside:
    """What the packet would hold: counts, and the bytes of its originals. `absent` are originals held elsewhere."""

    kind: Kind
    items: int
    photographs: int
    other_files: int
    absent: int
    size: int


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the list: `sentence` and `remedy` are marked templates, filled with `facts`.

    While one `hinders`, sealing is refused. `subjects` are the ids of the items that it is about.
    """

    code: str
    hinders: bool
    sentence: str
    remedy: str
    facts: Mapping[str, str] = field(default_factory=dict)
    subjects: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Checklist:
    """What would go in, None where that is nothing; and the points, those that hinder first."""

    inside: Inside | None
    points: tuple[Point, ...]

    @property
    def hindered(self) -> bool:
        """Would sealing be refused?"""
        return any(point.hinders for point in self.points)


FEW = 5
"""So many items are named; the rest is counted."""

FORK = QT_TRANSLATE_NOOP("checklist", "Stream {stream} has two histories from number {seq} on.")
FORK_REMEDY = QT_TRANSLATE_NOOP(
    "checklist",
    "Seal where only one of them is held: on the laptop that wrote it, or in a backup from before the other was"
    " merged.",
)
KEY = QT_TRANSLATE_NOOP("checklist", "The key of {person}, who acts here, cannot sign in this mission.")
KEY_REMEDY = QT_TRANSLATE_NOOP(
    "checklist", "Seal on the laptop where the key was made, or ask the lead for an invitation."
)
ROOM = QT_TRANSLATE_NOOP("checklist", "The packet cannot be written to {place}: {why}.")
ROOM_REMEDY = QT_TRANSLATE_NOOP("checklist", "Choose another folder, or make room there.")
PLACE = QT_TRANSLATE_NOOP("checklist", "This mission is encrypted, and keeps no packet that anybody can read.")
PLACE_REMEDY = QT_TRANSLATE_NOOP(
    "checklist", "Choose a folder outside the mission to write it to. An encrypted copy stays in the mission."
)
RECEIPTED = Point(
    "receipted",
    True,
    QT_TRANSLATE_NOOP("checklist", "Headquarters has receipted everything."),
    QT_TRANSLATE_NOOP("checklist", "Choose items, if a packet of them is needed again."),
)
EMPTY = QT_TRANSLATE_NOOP("checklist", "The packet would hold the log alone: nothing was brought in or recorded.")
EMPTY_REMEDY = QT_TRANSLATE_NOOP("checklist", "Bring in photographs first.")
LOOSE = QT_TRANSLATE_NOOP("checklist", "Photographs that are tied to no item: {count}.")
LOOSE_REMEDY = QT_TRANSLATE_NOOP("checklist", "They go in all the same. Tie them to items in Record.")
ABSENT = QT_TRANSLATE_NOOP("checklist", "Originals that are held elsewhere, and not in the packet: {count}.")
ABSENT_REMEDY = QT_TRANSLATE_NOOP("checklist", "The report says so. Merge the packets that carry them first.")
CONFLICTS = QT_TRANSLATE_NOOP("checklist", "Places where the log contradicts itself: {count}.")
CONFLICTS_REMEDY = QT_TRANSLATE_NOOP("checklist", "The report lists them. Correct the fields to settle them.")
CUT_SHORT = QT_TRANSLATE_NOOP("checklist", "Intakes that did not reach their end: {count}.")
CUT_SHORT_REMEDY = QT_TRANSLATE_NOOP("checklist", "Bring the same card in again; nothing is kept twice.")
DRAFTS = QT_TRANSLATE_NOOP("checklist", "Texts that are half typed and not recorded: {count}.")
DRAFTS_REMEDY = QT_TRANSLATE_NOOP("checklist", "They do not go in. Finish them in Record, or give them up.")
REPEATS = QT_TRANSLATE_NOOP("checklist", "The same things are in {packet}, which waits for its receipt.")
REPEATS_REMEDY = QT_TRANSLATE_NOOP("checklist", "Hand that packet over, unless a second one is wanted.")

LACKING: tuple[tuple[Lack, str, str], ...] = (
    (
        "photo",
        QT_TRANSLATE_NOOP("checklist", "Items that no photograph shows: {count} ({items})."),
        QT_TRANSLATE_NOOP("checklist", "Tie photographs to them in Record."),
    ),
    (
        "measurement",
        QT_TRANSLATE_NOOP("checklist", "Items without a measurement: {count} ({items})."),
        QT_TRANSLATE_NOOP("checklist", "Measure them in Record, or write a note that says why not."),
    ),
    (
        "scale",
        QT_TRANSLATE_NOOP("checklist", "Items that no photograph shows beside a scale: {count} ({items})."),
        QT_TRANSLATE_NOOP("checklist", "Tie a close-up with scale to them in Record."),
    ),
)


def checklist(mission: Mission, chosen: Sequence[Item], person: str, folder: Path | None = None) -> Checklist:
    """Look over what `sealing.seal_packet` would seal into `folder`, signed by `person`.

    Nothing is written, no original is read; the mission may be open for reading only.
    """
    points = [*_forks(mission), *_key(mission, person)]
    try:
        scope = choose(mission, chosen)
    except ReceiptedAlready:
        return Checklist(None, (*points, RECEIPTED))
    inside = _inside(scope)
    points += _room(mission, folder, inside.size)
    points += _items(mission, scope)
    points += _photographs(mission, scope, inside)
    points += _records(mission, scope)
    return Checklist(inside, tuple(points))


def _inside(scope: Scope) -> Inside:
    photographs = sum(original.kind == "photo" for original in scope.originals)
    return Inside(
        kind="chosen" if scope.chosen else "all" if scope.whole else "unreceipted",
        items=len(scope.items),
        photographs=photographs,
        other_files=len(scope.originals) - photographs,
        absent=len(scope.absent),
        size=sum(original.size for original in scope.originals),
    )


def _forks(mission: Mission) -> Iterator[Point]:
    for fork in log.forks(mission.database):
        yield Point("fork", True, FORK, FORK_REMEDY, {"stream": fork.stream[:8], "seq": str(fork.seq)})


def _key(mission: Mission, person: str) -> Iterator[Point]:
    if not _may_sign(mission, person):
        yield Point("key", True, KEY, KEY_REMEDY, {"person": person})


def _may_sign(mission: Mission, person: str) -> bool:
    """Are key and certificate here? Whether the passphrase opens the key shows when it is opened."""
    profile = mission.hands.profile
    try:
        profile.certificate(mission.info.id, person)
    except KeyMissing:
        return False
    return person in profile.people()


def _room(mission: Mission, folder: Path | None, size: int) -> Iterator[Point]:
    try:
        place = mission.covering.outlet(mission.layout.packets, folder)
    except PlaceNeeded:
        yield Point("place", True, PLACE, PLACE_REMEDY)
        return
    try:
        refuse_unless_it_fits(place, size, mount_of(place).largest_file)
        refuse_unless_a_copy_fits(mission, size)
    except (CannotRead, CannotWrite) as error:
        yield Point("room", True, ROOM, ROOM_REMEDY, {"place": error.name, "why": error.why})


def _items(mission: Mission, scope: Scope) -> Iterator[Point]:
    """What items lack that people ask for later."""
    wanted = set(scope.items)
    for lack, sentence, remedy in LACKING:
        found = {of: label for of, label in lacking(mission.database, lack).items() if of in wanted}
        if found:
            facts = {"count": str(len(found)), "items": _few(found.values())}
            yield Point(f"no_{lack}", False, sentence, remedy, facts, tuple(found))


def _photographs(mission: Mission, scope: Scope, inside: Inside) -> Iterator[Point]:
    if not (inside.items or inside.photographs or inside.other_files or inside.absent):
        yield Point("empty", False, EMPTY, EMPTY_REMEDY)
    held = {original.id for original in scope.originals}
    loose = [photo for photo in links.orphan_photos(mission.database) if photo.original in held]
    if loose:
        yield Point("loose", False, LOOSE, LOOSE_REMEDY, {"count": str(len(loose))})
    if inside.absent:
        yield Point("absent", False, ABSENT, ABSENT_REMEDY, {"count": str(inside.absent)})


def _records(mission: Mission, scope: Scope) -> Iterator[Point]:
    found = len(conflicts(mission.database)) + len(items.duplicate_labels(mission.database))
    if found:
        yield Point("conflicts", False, CONFLICTS, CONFLICTS_REMEDY, {"count": str(found)})
    short = [intake for intake in intakes.all_intakes(mission.database) if intake.ended != "complete"]
    if short and not scope.chosen:
        yield Point("cut_short", False, CUT_SHORT, CUT_SHORT_REMEDY, {"count": str(len(short))})
    unfinished = drafts.kept(mission.database)
    if unfinished:
        yield Point("drafts", False, DRAFTS, DRAFTS_REMEDY, {"count": str(len(unfinished))})
    repeats = standing_for(mission, scope)
    if repeats:
        yield Point("repeats", False, REPEATS, REPEATS_REMEDY, {"packet": repeats})


def _few(labels: Iterable[str]) -> str:
    named = sorted(labels)
    return ", ".join(named if len(named) <= FEW else (*named[:FEW], "…"))
