"""Intake: a card or folder comes in; every file of it is kept byte for byte, or named with a reason.

Stage one is card-safe: each file is read once, hashed while it is copied, re-read, and catalogued in batches.
Stage two (`thumbnails`) makes pictures from the stored originals, and notes photographs that are damaged.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Self

from fieldkit.errors import Cancelled, CannotRead, CannotWrite, DecoderMissing
from fieldkit.imaging.decoder import Decoder
from fieldkit.intake.cataloguing import Arrived, Source, catalogue, file_name, inspect
from fieldkit.intake.news import Came, Coming, News
from fieldkit.intake.thumbnails import Damaged, make_thumbnails
from fieldkit.intake.workers import Workers
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Draft, Mission
from fieldkit.mission.layout import SUFFIX, Layout
from fieldkit.model.intake import IntakeDone, NotTaken, SeenBefore
from fieldkit.originals import Staged
from fieldkit.platform import reading
from fieldkit.problem import Problem
from fieldkit.progress import Report
from fieldkit.store import photos

STAGE = QT_TRANSLATE_NOOP("stages", "copying")

BATCH = 16
Copied = tuple[Path, Staged]
More = Callable[[Sequence[Path], Report], "Outcome"]
A_MISSION = Problem(code="mission_folder")


@dataclass(slots=True)
class Outcome:
    """What came of each file of the intake with the id `intake`.

    `problems` names files that were kept and are no photographs that we can read; `damaged` the numbers of
    photographs whose picture turned out to be damaged, once pictures were made. `unsure` counts files whose check
    the system may have answered from its memory instead of from the disk.
    """

    intake: str
    found: int = 0
    kept: int = 0
    photographs: int = 0
    seen_before: list[SeenBefore] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)
    problems: list[tuple[str, Problem]] = field(default_factory=list)
    damaged: list[Damaged] = field(default_factory=list)
    unsure: int = 0
    ended: Literal["complete", "cancelled", "failed"] = "failed"

    @property
    def safe(self) -> bool:
        """May the card be taken out? Everything on it is here, and was read back from the disk for certain."""
        return self.ended == "complete" and not (self.not_taken or self.unsure)


def take_in(mission: Mission, source: Source, report: Report, *, thumbnails: bool = True) -> Outcome:
    """Bring every file below `source.folder` into the mission.

    One bad file never stops the rest: it is kept with a reason, or listed as not taken with a reason. When
    the work is cancelled or the disk fills up, what was confirmed stands, the outcome so far is recorded,
    and `Cancelled` or `CannotWrite` is raised. Raises `CannotRead` if the folder itself cannot be read.
    """
    intake = _Intake.begun(mission, source)
    files = intake.files()
    with intake.recorded():
        intake.card_safe(files, report)
    if thumbnails:
        intake.outcome.damaged += make_thumbnails(mission, report)
    return intake.outcome


@contextmanager
def sitting(mission: Mission, source: Source) -> Iterator[More]:
    """An intake that stays open while files come one after another; it is recorded once, when the `with` is left.

    What it gives brings further files in, and returns what came of all of them so far. It raises as `take_in` does.
    """
    intake = _Intake.begun(mission, source)
    with intake.recorded():
        yield intake.more


@dataclass(frozen=True, slots=True)
class _Intake:
    """An intake on its way. `came`: SHA-256 and size of what was known before and whose bytes are here now."""

    mission: Mission
    source: Source
    outcome: Outcome
    news: News
    came: dict[str, int]

    @classmethod
    def begun(cls, mission: Mission, source: Source) -> Self:
        """An intake of which nothing came yet."""
        return cls(mission, source, Outcome(mission.hands.new_id()), News(source), {})

    def more(self, files: Sequence[Path], report: Report) -> Outcome:
        """Bring in `files` besides those that came before."""
        self.outcome.found += len(files)
        self.card_safe(files, report)
        return self.outcome

    def files(self) -> list[Path]:
        """All below the folder that is no folder itself, by the bytes of the names; links are not followed.

        Where the source names files, these alone.
        """
        files: list[Path] = sorted(self.source.files, key=os.fsencode)
        waiting = [] if files else _inside(self.source.folder)
        while waiting:
            path, is_folder = waiting.pop()
            if not is_folder:
                files.append(path)
                continue
            try:
                waiting += _inside(path)
            except CannotRead as error:
                self._leave(path, error)
        self.outcome.found = len(files) + len(self.outcome.not_taken)
        return files

    def card_safe(self, files: Sequence[Path], report: Report) -> None:
        """Bring `files` in, batch by batch; where the work breaks off, what was copied is recorded too."""
        found = self.news.begin(files)
        report(Coming(STAGE, 0, len(files), intake=self.outcome.intake, found=found, came=self.news.take()))
        ready: list[Copied] = []
        with Decoder() as decoder, Workers(self._copy, files) as workers:
            try:
                for number, (path, future) in enumerate(workers, 1):
                    self._collect(path, future, ready)
                    if len(ready) >= min(BATCH, 1 + number - len(ready)):  # the first file can be shown at once
                        self._record(ready, decoder)
                    report(Coming(STAGE, number, len(files), self.source.name(path).text, came=self.news.take()))
            finally:
                for path, future in workers.give_up():
                    with suppress(CannotWrite, DecoderMissing):  # the error that led here says more
                        self._collect(path, future, ready)
                self._record(ready, decoder)
        report(Coming(STAGE, len(files), len(files), came=self.news.take()))

    @contextmanager
    def recorded(self) -> Iterator[None]:
        """Record what came of the intake, however it ends."""
        try:
            yield
            self.outcome.ended = "complete"
        except (Cancelled, KeyboardInterrupt):
            self.outcome.ended = "cancelled"
            raise
        finally:
            said = (self._done(), *(() if self.source.card is None else (self.source.card,)))
            self.mission.record([Draft(act, (self.outcome.intake,)) for act in said], holding=self.came)

    def _copy(self, _: Decoder, path: Path) -> Staged:
        return self.mission.originals.stage(path)

    def _collect(self, path: Path, future: Future[Staged], ready: list[Copied]) -> None:
        try:
            ready.append((path, future.result()))
        except CannotRead as error:
            self._leave(path, error)

    def _leave(self, path: Path, error: CannotRead) -> None:
        self.outcome.not_taken.append(NotTaken(name=self.source.name(path), problem=error.problem))
        self.news.put(path, Came("not taken", problem=error.problem))

    def _record(self, ready: list[Copied], decoder: Decoder) -> None:
        """Keep and catalogue what is `ready`; whatever comes of that, nothing is tried a second time."""
        copied, ready[:] = tuple(ready), ()
        arrived = list(self._arrived(copied, decoder))
        outcome = self.outcome
        done = catalogue(self.mission, self.source, outcome.intake, arrived)
        for one, number in done.fresh:
            self._tell_fresh(one, number)
        for one, original in done.again:
            self.came[one.kept.sha256] = one.kept.size
            name = self.source.name(one.path)
            outcome.seen_before.append(SeenBefore(name=name, sha256=one.kept.sha256, original=original))
            known = photos.number_of(self.mission.database, original)
            self.news.put(one.path, Came("seen before", one.kept.sha256, known))
        outcome.unsure += sum(not one.kept.past_cache for one in arrived)

    def _tell_fresh(self, one: Arrived, number: str) -> None:
        problem = one.inspection.picture_problem
        self.outcome.kept += 1
        self.outcome.photographs += one.is_photo
        if problem is not None:
            self.outcome.problems.append((self.source.name(one.path).text, problem))
        self.news.put(one.path, Came("verified", one.kept.sha256, number, problem))

    def _arrived(self, copied: Sequence[Copied], decoder: Decoder) -> Iterator[Arrived]:
        """Give the copies their names, all at once because the disk makes each wait, and look at them."""
        every = self.mission.originals.keep_all([staged for _, staged in copied])
        for (path, _), kept in zip(copied, every, strict=True):
            try:
                yield Arrived(path, kept, inspect(self.mission, decoder, kept))
            except CannotRead as error:
                self._leave(path, error)

    def _done(self) -> IntakeDone:
        outcome, folder = self.outcome, self.source.folder
        return IntakeDone(
            source=file_name(folder.name or str(folder)),
            ended=outcome.ended,
            found=outcome.found,
            kept=outcome.kept,
            photographs=outcome.photographs,
            seen_before=tuple(outcome.seen_before),
            not_taken=tuple(outcome.not_taken),
        )


def _inside(folder: Path) -> list[tuple[Path, bool]]:
    """What stands in a folder, the last name first, each with whether it is a folder. Raises `CannotRead`."""
    if folder.suffix == SUFFIX and Layout(folder).log.is_dir():
        raise CannotRead.because(str(folder), A_MISSION)
    with reading(folder), os.scandir(folder) as entries:
        found = [(Path(entry.path), entry.is_dir(follow_symlinks=False)) for entry in entries]
    return sorted(found, key=lambda one: os.fsencode(one[0]), reverse=True)
