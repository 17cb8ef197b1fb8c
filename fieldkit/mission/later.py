"""Does a copy of a mission hold entries that a log does not? Then it is the later one, and is not written over."""

from collections.abc import Iterator
from contextlib import suppress

from fieldkit.custody.entry import Entry, read_entry
from fieldkit.errors import CannotRead, Damaged, LaterBackup, NotCanonical
from fieldkit.mission.covering import connect
from fieldkit.mission.layout import Layout
from fieldkit.mission.segments import Segment, read_segment, segments
from fieldkit.mission.unit import Mission
from fieldkit.originals import Originals
from fieldkit.store import driver, log, originals, schema
from fieldkit.vault import Shelf


def refuse_later(mission: Mission, there: Layout) -> None:
    """Raise `LaterBackup` where the copy `there` holds an entry of the mission that this folder does not.

    Its catalogue is asked and, because that may be damaged or older, its closed copies, too. Raises `CannotRead`,
    `NewerFile`.
    """
    count, lacking = _by_catalogue(mission, there)
    beyond = beyond_log(mission.database, Shelf(there.log, mission.covering))
    if not (lacking or beyond):
        return
    ends = [entry.envelope.wall for entry in (*lacking, *_last_entries(beyond))]
    raise LaterBackup(str(there.root), count, max(ends, default=beyond[-1].stem if beyond else ""))


def beyond_log(database: driver.Database, copies: Shelf) -> list[Segment]:
    """Closed copies of which the log in `database` does not hold the last entry. Raises `CannotRead`."""
    return [one for one in segments(copies) if not _holds_end(database, one)]


def _holds_end(database: driver.Database, segment: Segment) -> bool:
    return any(one.startswith(segment.mark) for one in log.hash_at(database, segment.stream, segment.end - 1))


def _last_entries(beyond: list[Segment]) -> Iterator[Entry]:
    for segment in beyond:
        with suppress(Damaged, CannotRead):
            yield list(read_segment(segment))[-1]


def _by_catalogue(mission: Mission, there: Layout) -> tuple[int, list[Entry]]:
    """How many originals the copy has, and the entries that are missing here; a damaged catalogue names none."""
    store = Originals(there.originals, mission.covering)
    with suppress(Damaged), driver.translated(there.database):
        if there.database.is_file():
            copied = connect(there, mission.covering, write=False)
            try:
                if schema.check_version(copied, there.database):
                    return len(originals.held(copied)), list(_lacking(mission, copied))
            finally:
                driver.close(copied)
    return (len(store.unrecorded(frozenset())) if there.originals.is_dir() else 0), []


def _lacking(mission: Mission, copied: driver.Database) -> Iterator[Entry]:
    for stream in log.streams(copied):
        here = {one for _, one in log.hashes(mission.database, stream)}
        first = next((seq for seq, one in log.hashes(copied, stream) if one not in here), None)
        for _, line, _ in () if first is None else log.stream_lines(copied, stream, first):
            with suppress(NotCanonical):  # damage, which a backup mends
                entry = read_entry(line, None)
                if entry.hash not in here and entry.envelope.mission == mission.info.id:
                    yield entry
