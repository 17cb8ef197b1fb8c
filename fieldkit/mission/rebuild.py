"""Rebuilding: rows from the log, or the whole catalogue from `log/` and `originals/` alone."""

from dataclasses import dataclass
from pathlib import Path

from fieldkit.custody.chain import breaks
from fieldkit.errors import Damaged, NotAMission
from fieldkit.mission.layout import Layout
from fieldkit.mission.segments import Segment, read_note, read_segment, segments
from fieldkit.mission.unit import Mission
from fieldkit.originals import Originals
from fieldkit.platform import WriterLock, rename_new, sync_folder
from fieldkit.progress import Report, Step
from fieldkit.store import catalogue, driver, log, originals, packets, schema


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What came back: entries, rows, originals found, and the originals whose bytes are not in the folder."""

    entries: int
    rows: int
    originals: int
    absent: int
    set_aside: str | None


def rebuild_rows(mission: Mission, report: Report) -> Rebuilt:
    """Fold every row of an open mission anew from its log."""
    with driver.transaction(mission.database):
        count = catalogue.rebuild_rows(mission.database, report)
    return Rebuilt(log.size(mission.database), count, len(originals.held(mission.database)), 0, None)


def rebuild_from_copies(folder: Path, report: Report) -> Rebuilt:
    """Make `mission.db` anew from `log/` and `originals/`; a file that is there is set aside, never removed.

    Raises `Damaged` naming the closed copy and line that does not read.
    """
    layout = Layout(folder)
    closed = segments(layout.log)
    if not closed:
        raise NotAMission(str(folder))
    lock = WriterLock.take(layout.lock)
    try:
        fresh = layout.database.with_name("mission.db.new")
        for stale in (fresh, *(fresh.with_name(fresh.name + tail) for tail in ("-wal", "-shm"))):
            stale.unlink(missing_ok=True)
        database = driver.connect(fresh, write=True)
        schema.prepare(database, fresh)
        with driver.transaction(database):
            _adopt(database, closed, report)
            rows = catalogue.rebuild_rows(database, report)
            found, absent = _take_stock(database, Originals(layout.originals))
        result = log.size(database)
        driver.close(database)
        aside = _set_aside(layout)
        rename_new(fresh, layout.database)
        sync_folder(layout.root)
    finally:
        lock.release()
    return Rebuilt(result, rows, found, absent, aside)


def _adopt(database: driver.Database, closed: list[Segment], report: Report) -> None:
    for number, segment in enumerate(closed):
        report(Step("reading log/", number, len(closed), segment.path.name))
        held = log.hash_at(database, segment.stream, segment.start - 1)
        entries = list(read_segment(segment))
        if segment.start and entries[0].envelope.prev not in held:
            raise Damaged(segment.path.name, "its first entry does not follow any entry before it")
        if segment.start == 0:
            for found in breaks(segment.stream, entries[0].envelope.mission, entries):
                raise Damaged(segment.path.name, f"entry {found.seq} breaks the chain ({found.code})")
        log.append(
            database, (e for e in entries if e.hash not in log.hash_at(database, segment.stream, e.envelope.seq))
        )
        log.keep_checkpoint(database, segment.stream, segment.end, read_note(segment))
        log.note_fork(database, segment.stream)
    for stream in log.streams(database):
        log.grow_tree(database, stream)


def _take_stock(database: driver.Database, store: Originals) -> tuple[int, int]:
    """Note which originals lie here, and which of our own are absent although this folder took them in."""
    present = 0
    foreign = packets.adopted_streams(database)
    brought = packets.brought_originals(database)
    for row in originals.all_originals(database):
        sha256, size = str(row["sha256"]), int(row["size"] or 0)
        if store.holds(sha256):
            present += 1
            originals.hold(database, sha256, size)
        elif row["stream"] not in foreign or sha256 in brought:
            originals.hold(database, sha256, size)
    return present, len([s for s in originals.held(database) if not store.holds(s)])


def _set_aside(layout: Layout) -> str | None:
    if not layout.database.exists():
        return None
    number = 1
    while (target := layout.root / f"mission.db.damaged-{number}").exists():
        number += 1
    for tail in ("-wal", "-shm", ""):
        part = layout.database.with_name(layout.database.name + tail)
        if part.exists():
            part.rename(target.with_name(target.name + tail))
    return target.name
