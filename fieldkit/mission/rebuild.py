"""Rebuilding: rows from the log, or the whole catalogue from `log/` and `originals/` alone."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from fieldkit.custody import note
from fieldkit.errors import Damaged, NotAMission, NotCanonical
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check.chains import broken_chains, broken_checkpoints
from fieldkit.mission.check.examination import History, Place
from fieldkit.mission.covering import covering_of, refuse_other_vault
from fieldkit.mission.holdings import expected, recorded
from fieldkit.mission.layout import Layout
from fieldkit.mission.segments import Segment, read_note, read_segment, segments
from fieldkit.mission.unit import Mission
from fieldkit.originals import Originals
from fieldkit.platform import WriterLock, remove, rename_new, sync_folder
from fieldkit.progress import Report, Step
from fieldkit.store import catalogue, checkpoints, driver, log, originals, packets, schema
from fieldkit.vault import Shelf, Unlock, nobody

STAGE = QT_TRANSLATE_NOOP("stages", "reading log/")
LACKING = QT_TRANSLATE_NOOP("mission", "the copy of what comes before it, from entry {start} on, is missing")
OTHER_SIZE = QT_TRANSLATE_NOOP("mission", "it was signed over another number of entries")

TAILS = ("", "-wal", "-shm")
"""What SQLite adds to the name of a database for the files beside it."""


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came back: entries, rows, originals found, and the originals whose bytes are not in the folder."""

    entries: int
    rows: int
    originals: int
    absent: int
    set_aside: str | None = None


def rebuild_rows(mission: Mission, report: Report) -> Rebuilt:
    """Make everything that is derived anew from the log of a mission open for writing.

    Raises `Damaged` for a log that does not read; `rebuild_from_copies` needs none.
    """
    with driver.translated(mission.layout.database), driver.transaction(mission.database):
        return _derive(mission.database, mission.originals, report)


def rebuild_from_copies(folder: Path, report: Report, unlock: Unlock = nobody) -> Rebuilt:
    """Make `mission.db` anew from `log/` and `originals/`; a file that is there is set aside, never removed.

    `unlock` is asked where the mission is encrypted.

    Raises `Damaged` naming the closed copy that does not read, does not follow the one before it or is not
    what its checkpoint was signed over; `NotAMission` without any; `MissionLocked`, `CannotRead`, `CannotWrite`;
    `VaultMissing`, `VaultDamaged`, `OtherVault`, and what `unlock` raises.
    """
    layout = Layout(folder)
    if not layout.log.is_dir():
        raise NotAMission(str(folder))
    covering = covering_of(layout, unlock)
    refuse_other_vault(layout, covering)
    closed = segments(Shelf(layout.log, covering))
    if not closed:
        raise NotAMission(str(folder))
    fresh = layout.root / "mission.db.new"
    with ExitStack() as undo, driver.translated(fresh):
        undo.callback(WriterLock.take(layout.lock).release)
        for tail in TAILS:
            remove(fresh.with_name(fresh.name + tail))
        database = driver.connect(fresh, key=covering.key(layout.database.name), write=True)
        with ExitStack() as closing:
            closing.callback(driver.close, database)
            schema.prepare(database, fresh)
            with driver.transaction(database):
                _adopt(database, closed, report)
                _refuse_unsound(database, closed, report)
                result = _derive(database, Originals(layout.originals, covering), report)
        aside = _set_aside(layout)
        rename_new(fresh, layout.database)
        sync_folder(layout.root)
    return Rebuilt(result.entries, result.rows, result.originals, result.absent, aside)


def _adopt(database: driver.Database, closed: Sequence[Segment], report: Report) -> None:
    ends: dict[str, int] = {}
    for number, segment in enumerate(closed):
        report(Step(STAGE, number, len(closed), segment.path.name))
        end = ends.get(segment.stream, 0)
        if segment.start > end:
            raise Damaged(segment.path.name, LACKING.format(start=end))
        log.append(database, (entry for entry in read_segment(segment) if not log.holds(database, entry)))
        checkpoints.keep(database, segment.stream, *_note(segment))
        ends[segment.stream] = max(end, segment.end)


def _note(segment: Segment) -> tuple[int, str]:
    text = read_note(segment)
    try:
        size = note.parse(text).checkpoint.size
    except NotCanonical as error:
        raise Damaged(segment.checkpoint.name, error.why) from error
    if size != segment.end:
        raise Damaged(segment.checkpoint.name, OTHER_SIZE)
    return size, text


def _refuse_unsound(database: driver.Database, closed: Sequence[Segment], report: Report) -> None:
    """Nothing is built on copies of which the chain or a signature does not hold; two histories are no obstacle."""
    history = History(database, next(read_segment(closed[0])).envelope.mission, report)
    for fault in (*broken_chains(history), *broken_checkpoints(history)):
        if fault.finding.code != "log.fork":
            raise Damaged(next(_holding(closed, fault.place)).path.name, str(fault.finding))


def _holding(closed: Sequence[Segment], place: Place | None) -> Iterator[Segment]:
    """The copies that reach as far as `place`, or end there."""
    return (one for one in closed if place and one.stream == place.stream and one.start <= place.seq <= one.end)


def _derive(database: driver.Database, store: Originals, report: Report) -> Rebuilt:
    """Everything that follows from the log and from what lies in the store."""
    log.refile(database)
    for stream in log.streams(database):
        log.note_fork(database, stream)
    for stream in set(log.streams(database)) - packets.adopted_streams(database):
        checkpoints.grow_tree(database, stream)
    rows = catalogue.rebuild_rows(database, report)
    known, ours = recorded(database), expected(database)
    present = {sha256 for sha256 in known if store.holds(sha256)}
    originals.hold_only(database, {s: size for s, size in known.items() if s in present or s in ours})
    return Rebuilt(log.size(database), rows, len(present), len(ours.keys() - present))


def _set_aside(layout: Layout) -> str | None:
    number = 1
    while (target := layout.root / f"mission.db.damaged-{number}").exists():
        number += 1
    standing = [tail for tail in reversed(TAILS) if layout.database.with_name(layout.database.name + tail).exists()]
    for tail in standing:
        rename_new(layout.database.with_name(layout.database.name + tail), target.with_name(target.name + tail))
    return target.name if "" in standing else None
