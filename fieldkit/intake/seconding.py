"""The second copy in the same pass: what an intake keeps is written there too, meanwhile, and never waited for."""

from collections import deque
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Self

from fieldkit.errors import AlreadyThere, Cancelled, CannotAccess, CannotRead, CannotWrite
from fieldkit.mission import Mission
from fieldkit.mission.second import STAGE, CaughtUp, SecondStore, catch_up, note_made, place_of
from fieldkit.progress import Report, Step
from fieldkit.store import backups

LOOK = 0.5
"""Seconds between two looks whether somebody wants to wait no longer."""


class Seconding:
    """Follows an intake with one thread of its own; nothing that happens to the drive hinders the intake.

    All but the copying itself is done in the thread that records. `hindered`: why no more is copied.
    """

    def __init__(self, mission: Mission) -> None:
        self._mission = mission
        self.hindered: CannotAccess | None = None
        self._coming: deque[Future[list[str]]] = deque()
        self._made = self._given = 0
        try:
            self._place = place_of(mission)
        except CannotRead as error:
            self._place, self.hindered = None, error
        self._store = None if self._place is None else SecondStore(mission, self._place)

    def __enter__(self) -> Self:
        self._pool = ThreadPoolExecutor(1)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Begin nothing more, and remember what is done: what is left waits for the next time."""
        for future in self._coming:
            future.cancel()
        self._pool.shutdown()
        self.made()

    @property
    def wanted(self) -> bool:
        """Whether a place for a second copy was named."""
        return self._store is not None

    def has(self, sha256: str) -> bool:
        """Whether an original is known to lie there."""
        return self._place is not None and backups.in_copy(self._mission.database, self._place.copy, sha256)

    def give(self, batch: Sequence[str]) -> None:
        """Have originals, by SHA-256, written there, which lie in the store by now."""
        fresh = [sha256 for sha256 in batch if not self.has(sha256)]
        if self._store is not None and self.hindered is None and fresh:
            self._given += len(fresh)
            self._coming.append(self._pool.submit(self._store.copy, fresh))

    def made(self) -> list[str]:
        """Which of them were read back there since the last time."""
        made: list[str] = []
        while self._coming and self._coming[0].done():
            future = self._coming.popleft()
            if future.cancelled():
                continue
            try:
                made += future.result()
            except (CannotRead, CannotWrite, AlreadyThere) as error:
                self.hindered = self.hindered or error
        if made and self._place is not None:
            self._made += note_made(self._mission, self._place, made)
        return made

    def finish(self, report: Report) -> tuple[CaughtUp, list[str]]:
        """Wait for what was given, then bring there what else it lacks; what was made since the last time.

        Whoever stops this leaves the rest for the next time: the intake itself is complete.
        """
        if self._place is None:
            return CaughtUp(hindered=self.hindered), []
        made, later = list[str](), CaughtUp()
        try:
            while self._coming:
                report(Step(STAGE, self._made, self._given))
                wait([self._coming[0]], LOOK)
                made += self.made()
            if self.hindered is None:
                later = catch_up(self._mission, report)
        except Cancelled:
            pass
        left = backups.count_waiting(self._mission.database, self._place.copy)
        return CaughtUp(self._made + later.made, left, self.hindered or later.hindered), made
