"""Bringing in a packet of somebody else: checked, foreseen, merged, receipted."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from fieldkit.errors import FieldkitError
from fieldkit.keys.signing import Signer
from fieldkit.merging import Foreseen, Merged
from fieldkit.progress import Report, Step
from fieldkit.reviewing import Receipt
from fieldkit.store.conflicts import Conflict
from ui.jobs import Lane, Start, Stoppable, foreseen
from ui.presenters.asking import Ask
from ui.presenters.packets import Titles


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A conflict by the name that people use: `table` and `kind` as in `Conflict`."""

    kind: str
    table: str
    name: str


@dataclass(frozen=True, slots=True)
class Before:
    """A packet that was merged here before: its id, when, and whether a receipt was signed for it."""

    packet: str
    at: str
    receipted: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """What a packet would do, with its conflicts named."""

    found: Foreseen
    conflicts: tuple[Contradiction, ...]


@dataclass(frozen=True, slots=True)
class Done:
    """What merging did, with everything named that a person must look at now."""

    merged: Merged
    conflicts: tuple[Contradiction, ...]


class BringScreen(Protocol):
    """What the presenter asks of the screen."""

    def show_before(self, packets: Sequence[Before]) -> None: ...
    def show_nothing(self) -> None: ...
    def show_looking(self, step: Step | None) -> None: ...
    def show_seen(self, seen: Seen) -> None: ...
    def show_merging(self, step: Step | None) -> None: ...
    def show_done(self, done: Done, *, officer: bool) -> None: ...
    def show_receipt(self, receipt: Receipt) -> None: ...
    def show_failed(self, error: FieldkitError | None) -> None: ...


class BringCore(Protocol):
    """What of the core it needs: `before`, `named` and `officer` in the window, the others on the long lane."""

    def before(self) -> Sequence[Before]: ...
    def named(self, conflicts: Sequence[Conflict]) -> tuple[Contradiction, ...]: ...
    def officer(self) -> bool: ...
    def foresee(self, path: Path, report: Report) -> Foreseen: ...
    def bring_in(self, found: Foreseen, report: Report) -> Merged: ...
    def signer(self, passphrase: str) -> Signer: ...
    def issue(self, path: Path, signer: Signer, place: str, report: Report) -> Receipt: ...


class BringPresenter:
    """One packet at a time: what it would do is shown before anything is changed."""

    def __init__(self, screen: BringScreen, core: BringCore, ask: Ask, start: Start, titles: Titles) -> None:
        self._screen, self._core, self._ask = screen, core, ask
        self._start, self._titles = start, titles
        self._found: Foreseen | None = None
        self._job: Stoppable | None = None

    def visit(self) -> None:
        """The page comes to the front."""
        self._screen.show_before(self._core.before())

    def choose(self, title: str, kinds: str) -> None:
        """Let the person point out a packet."""
        path = self._ask.file(title, kinds)
        if path is not None:
            self.look(path)

    def look(self, path: Path) -> None:
        """Check the packet at `path`, and show what merging it would do."""
        if self._job is not None:
            return
        self._found = None
        self._screen.show_failed(None)
        self._screen.show_nothing()
        self._screen.show_looking(Step("", 0, 0))
        self._job = self._start(
            lambda report: self._core.foresee(path, report),
            then=self._seen,
            failed=self._failed,
            step=self._screen.show_looking,
            stopped=self._ended,
            lane=Lane.LONG,
            title=self._titles.check,
        )

    def merge(self) -> None:
        """Merge the packet that was looked at."""
        found = self._found
        if found is None or found.hinders is not None or self._job is not None:
            return
        self._screen.show_failed(None)
        self._screen.show_merging(Step("", 0, 0))
        self._job = self._start(
            lambda report: self._core.bring_in(found, report),
            then=self._merged,
            failed=self._failed,
            step=self._screen.show_merging,
            stopped=self._ended,
            lane=Lane.LONG,
            title=self._titles.merge,
        )

    def stop(self) -> None:
        """Stop where the work next reports; entries that came stay, and merging again brings the rest."""
        if self._job is not None:
            self._job.cancel()

    def issue(self, place: str, passphrase: str) -> None:
        """Sign a receipt for the packet that was merged; it lies beside the packet then."""
        found = self._found
        if found is None or self._job is not None:
            return
        secret = [passphrase]
        self._screen.show_failed(None)

        def work(report: Report) -> Receipt:
            return self._core.issue(found.path, self._core.signer(secret.pop()), place, report)

        self._job = self._start(
            work,
            then=self._issued,
            failed=self._failed,
            step=self._screen.show_merging,
            stopped=self._ended,
            lane=Lane.LONG,
            title=self._titles.receipt,
        )

    def _seen(self, found: Foreseen) -> None:
        self._ended()
        self._found = found
        self._screen.show_seen(Seen(found, self._core.named(found.conflicts)))

    def _merged(self, merged: Merged) -> None:
        self._ended()
        self._screen.show_done(Done(merged, self._core.named(merged.conflicts)), officer=self._core.officer())
        self.visit()

    def _issued(self, receipt: Receipt) -> None:
        self._ended()
        self._screen.show_receipt(receipt)
        self.visit()

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._screen.show_failed(foreseen(error))

    def _ended(self) -> None:
        self._job = None
        self._screen.show_looking(None)
        self._screen.show_merging(None)
