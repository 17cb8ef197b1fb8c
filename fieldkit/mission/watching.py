"""Whoever writes keeps an eye on the clock: what it did since the last entry, and since writing began."""

from fieldkit.clocks import jump
from fieldkit.model.clock import ClockAnomaly
from fieldkit.store import log
from fieldkit.store.driver import Database
from fieldkit.when import Reading


class ClockWatch:
    """Compares each look at the clock with the last entry of the stream, and with an earlier one of this opening.

    A clock that strays slowly jumps between no two entries.
    """

    def __init__(self) -> None:
        self._begun: log.Look | None = None

    def notice(self, database: Database, stream: str, at: Reading) -> ClockAnomaly | None:
        """What the clock did, once; `at` goes into the entry that says so, and is what it is compared with next."""
        last = log.last_look(database, stream)
        if last is None:
            return None
        if self._begun is None or self._begun.reading.boot != at.boot:
            self._begun = last
        found = jump(last.entry, last.reading, at) or jump(self._begun.entry, self._begun.reading, at)
        if found is not None:
            self._begun = None
        return found
