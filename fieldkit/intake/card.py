"""Intake: a card or folder comes in; every file of it is kept byte for byte, or named with a reason.

Stage one is card-safe: each file is read once, and from the same bytes hashed, written and looked at. Copies are
made durable in batches, read back past the cache, and only then catalogued.
Stage two (`thumbnails`) makes pictures from the stored originals, and notes photographs that are damaged.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from fieldkit.errors import Cancelled, CannotRead, CannotWrite, DecoderMissing
from fieldkit.imaging.decoder import Decoder
from fieldkit.intake.below import files_below, outside
from fieldkit.intake.cataloguing import Arrived, Source, catalogue, file_name, inspect
from fieldkit.intake.copying import FIRST_EDGE, Batch, Copied, Settling, SharedDecoder, copy
from fieldkit.intake.news import Came, Coming, News, Second, State
from fieldkit.intake.outcome import Outcome
from fieldkit.intake.seconding import Seconding
from fieldkit.intake.space import refuse_full
from fieldkit.intake.thumbnails import make_thumbnails
from fieldkit.intake.workers import Workers
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Draft, Mission
from fieldkit.model.base import Act
from fieldkit.model.capture import Inspection
from fieldkit.model.intake import CheckedInMemory, IntakeDone, NotTaken, SeenBefore
from fieldkit.originals import Kept, Staged
from fieldkit.problem import Problem
from fieldkit.progress import Report
from fieldkit.store import intakes, originals, photos
from fieldkit.store import thumbnails as stored
from fieldkit.store.driver import Database

STAGE = QT_TRANSLATE_NOOP("stages", "copying")

More = Callable[[Sequence[Path], Report], "Outcome"]
Still = Callable[[str, bytes], "Outcome"]
DIFFERS = Problem(code="does_not_match")
KNOWN = Inspection(format="", mime="", extension="")


def take_in(
    mission: Mission,
    source: Source,
    report: Report,
    *,
    thumbnails: bool = True,
    pictured: bool = False,
    damaged: bool = False,
) -> Outcome:
    """Bring every file below `source.folder` into the mission, and what is kept into the second copy, if any.

    One bad file never stops the rest: it is kept with a reason, or listed as not taken with a reason. When
    the work is cancelled or the disk fills up, what was confirmed stands, the outcome so far is recorded,
    and `Cancelled` or `CannotWrite` is raised. Raises `CannotRead` if the folder itself cannot be read, `NoSpace`
    before anything is copied if it will not fit. With `damaged` a copy that does not match its file is kept as what
    it is; without, it is given up, and whoever takes in `source.files` again copies it again. `pictured`: what
    cameras put into their files as a small picture is kept at once, until `thumbnails` are made.
    """
    with _opened(mission, source, damaged=damaged, pictured=pictured) as intake:
        files = intake.files()
        intake.second.hindered = refuse_full(mission, files) or intake.second.hindered
        with intake.recorded():
            intake.card_safe(files, report)
        intake.seconded(report)
    if thumbnails:
        intake.outcome.damaged += make_thumbnails(mission, report)
    return intake.outcome


@contextmanager
def sitting(mission: Mission, source: Source) -> Iterator[More]:
    """An intake that stays open while files come one after another; it is recorded once, when the `with` is left.

    What it gives brings further files in, and returns what came of all of them so far. It raises as `take_in` does.
    """
    with _opened(mission, source) as intake, intake.recorded():
        yield intake.more


@contextmanager
def stilling(mission: Mission, source: Source) -> Iterator[Still]:
    """As `sitting`, for bytes that no file holds: what it gives brings them in under a name of their own."""
    with _opened(mission, source) as intake, intake.recorded():
        yield intake.still


@contextmanager
def _opened(
    mission: Mission, source: Source, *, damaged: bool = False, pictured: bool = False
) -> Iterator["_Intake"]:
    """An intake of which nothing came yet."""
    with Seconding(mission) as second:
        yield _Intake(
            mission,
            source,
            Outcome(mission.hands.new_id(), said=bool(source.said)),
            News(source),
            {},
            second,
            damaged,
            pictured,
        )


@dataclass(frozen=True, slots=True)
class _Intake:
    """An intake on its way. `came`: SHA-256 and size of what was known before and whose bytes are here now."""

    mission: Mission
    source: Source
    outcome: Outcome
    news: News
    came: dict[str, int]
    second: Seconding
    damaged: bool
    pictured: bool

    def more(self, files: Sequence[Path], report: Report) -> Outcome:
        """Bring in `files` besides those that came before."""
        self.outcome.found += len(files)
        self.card_safe(files, report)
        return self.outcome

    def still(self, name: str, data: bytes) -> Outcome:
        """Bring in `data`, which is nowhere yet."""
        path, store = self.source.folder / name, self.mission.originals
        self.outcome.found += 1
        self.news.begin([path])
        (kept,) = store.keep_all([store.stage_chunks([data], name)])
        with Decoder() as decoder:
            self._catalogue([Arrived(path, kept, decoder.inspect(data))])
        return self.outcome

    def files(self) -> list[Path]:
        """The files that the source names, or else all below its folder."""
        if self.source.files:
            files = outside(sorted(self.source.files, key=os.fsencode), self._refused)
        else:
            files = list(files_below(self.source.folder, self._refused))
        self.outcome.found = len(files) + len(self.outcome.not_taken)
        return files

    def card_safe(self, files: Sequence[Path], report: Report) -> None:
        """Bring `files` in, batch by batch; where the work breaks off, what was copied is recorded too."""
        found = self.news.begin(files)
        report(Coming(STAGE, 0, len(files), intake=self.outcome.intake, found=found, came=self.news.take()))
        batch = Batch()
        with ExitStack() as at_work:
            decoder = SharedDecoder(at_work.enter_context(Decoder()))
            settling = at_work.enter_context(Settling(self.mission.originals))
            workers = at_work.enter_context(Workers(lambda _, path: self._copy(decoder, path), files))
            record = partial(self._record, settling, decoder, self._pictures(at_work))
            try:
                for number, (path, future) in enumerate(workers, 1):
                    self._collect(path, future, batch)
                    if settling.ready or batch.full:
                        record()
                    if batch.full:
                        first = batch.is_first
                        settling.begin(batch.take())
                        if first:
                            record()
                    self.news.second(self.second.made())
                    report(Coming(STAGE, number, len(files), self.source.name(path).text, came=self.news.take()))
            finally:
                for path, future in workers.give_up():
                    with suppress(CannotWrite, DecoderMissing):  # the error that led here says more
                        self._collect(path, future, batch)
                record()
                settling.begin(batch.take())
                record()
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
            self.mission.record([Draft(act, (self.outcome.intake,)) for act in self._told()], holding=self.came)

    def seconded(self, report: Report) -> None:
        """Wait for the second copy, which the card need not do; whoever stops that leaves the intake complete."""
        if not self.second.wanted:
            return
        with suppress(Cancelled):
            report(Coming(STAGE, 0, 0, came=self.news.take(), safe=self.outcome.safe))
        self.outcome.second, made = self.second.finish(report)
        self.news.second(made)
        with suppress(Cancelled):
            report(Coming(STAGE, 0, 0, came=self.news.take()))

    def _said(self) -> Sequence[Draft]:
        """What a person says of all files is in the log before the first that is new, once."""
        said, intake = self.source.said, self.outcome.intake
        if not said or intakes.stationery_of(self.mission.database, intake) is not None:
            return ()
        return (Draft(said.of(intake), (self.mission.hands.new_id(),)),)

    def _copy(self, decoder: SharedDecoder, path: Path) -> Copied:
        self.news.put(path, Came("copying"))
        return copy(self.mission.originals, decoder, path, pictured=self.pictured)

    def _collect(self, path: Path, future: Future[Copied], batch: Batch) -> None:
        try:
            copied = future.result()
        except CannotRead as error:
            self._leave(path, error.problem)
        else:
            batch.put(copied)
            self.news.put(path, Came("copied", copied.written.content.sha256))

    def _refused(self, folder: Path, error: CannotRead) -> None:
        self._leave(folder, error.problem)

    def _leave(self, path: Path, problem: Problem) -> None:
        self.outcome.not_taken.append(NotTaken(name=self.source.name(path), problem=problem))
        self.news.put(path, Came("not taken", problem=problem))

    def _pictures(self, at_work: ExitStack) -> Database | None:
        """Where first pictures are kept, if they are to be."""
        return (
            at_work.enter_context(stored.opened(self.mission.thumbnails, checked=False)) if self.pictured else None
        )

    def _record(self, settling: Settling, decoder: SharedDecoder, pictures: Database | None) -> None:
        """Keep and catalogue what has settled; whatever comes of that, nothing is tried a second time."""
        settled = settling.take()
        arrived = list(self._arrived(settled, decoder))
        if pictures is not None:
            first = [
                (one.written.content.sha256, FIRST_EDGE, one.picture, None) for one, _ in settled if one.picture
            ]
            stored.keep(pictures, first)
        self._catalogue(arrived)

    def _catalogue(self, arrived: Sequence[Arrived]) -> None:
        done = catalogue(self.mission, self.source, self.outcome.intake, arrived, self._said)
        self.second.give([one.kept.sha256 for one in arrived])
        for one, number in done.fresh:
            self._tell_fresh(one, number)
        for one, original in done.again:
            self._tell_again(one, original)

    def _tell_fresh(self, one: Arrived, number: str) -> None:
        kept, problem = one.kept, one.problem
        self.outcome.kept += 1
        self.outcome.photographs += one.is_photo
        if problem is not None:
            self.outcome.problems.append((self.source.name(one.path).text, problem))
        self.news.put(one.path, Came(self._checked(kept), kept.sha256, number, problem, self._follow(kept)))

    def _tell_again(self, one: Arrived, original: str) -> None:
        kept, name = one.kept, self.source.name(one.path)
        self._checked(kept)
        self.came[kept.sha256] = kept.size
        self.outcome.seen_before.append(SeenBefore(name=name, sha256=kept.sha256, original=original))
        known = photos.number_of(self.mission.database, original)
        self.news.put(one.path, Came("seen before", kept.sha256, known, second=self._follow(kept)))

    def _checked(self, kept: Kept) -> State:
        if kept.past_cache:
            return "verified"
        self.outcome.cached.append(kept.sha256)
        return "cached"

    def _follow(self, kept: Kept) -> Second:
        if not self.second.wanted:
            return ""
        return "made" if self.second.has(kept.sha256) else "waiting"

    def _arrived(self, settled: Sequence[tuple[Copied, Staged]], decoder: SharedDecoder) -> Iterator[Arrived]:
        """Give copies their names; what reads back otherwise is in doubt."""
        store = self.mission.originals
        sound = [(one, whole) for one, whole in settled if not whole.differs]
        for (one, _), kept in zip(sound, store.keep_all([whole for _, whole in sound]), strict=True):
            try:
                yield Arrived(one.path, kept, one.inspection or self._look(decoder, kept))
            except CannotRead as error:
                self._leave(one.path, error.problem)
        for one, other in settled:
            if other.differs:
                yield from self._doubtful(one.path, other, decoder)

    def _doubtful(self, path: Path, differing: Staged, decoder: SharedDecoder) -> Iterator[Arrived]:
        """A copy that reads back otherwise is given up, unless a person wants it kept as what it is."""
        store = self.mission.originals
        try:
            if self.damaged:
                kept = store.keep_found(differing)
                yield Arrived(path, kept, self._look(decoder, kept), DIFFERS)
                return
        except CannotRead:
            pass  # it reads back as nothing
        store.discard(differing)
        self._leave(path, DIFFERS)

    def _look(self, decoder: SharedDecoder, kept: Kept) -> Inspection:
        """Nobody looks again at what is catalogued."""
        known = originals.by_content(self.mission.database, kept.sha256) is not None
        return KNOWN if known else inspect(self.mission, decoder, kept)

    def _told(self) -> Iterator[Act]:
        yield self._done()
        if self.source.card is not None:
            yield self.source.card
        if self.outcome.cached:
            yield CheckedInMemory(files=tuple(dict.fromkeys(self.outcome.cached)))

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
