"""Intake: a card or folder comes in; every file of it is kept byte for byte, or named with a reason.

Stage one is card-safe: each file is read once, hashed while it is copied, re-read, and catalogued in batches.
Stage two (`thumbnails`) makes pictures from the stored originals, and notes photographs that are damaged.
"""

import os
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from queue import SimpleQueue
from typing import Literal

from fieldkit.errors import Cancelled, CannotRead, CannotWrite
from fieldkit.imaging.decoder import Decoder
from fieldkit.intake.cataloguing import Arrived, Source, file_name, original_act, photo_act, what_to_inspect
from fieldkit.intake.thumbnails import make_thumbnails
from fieldkit.mission import Draft, Mission
from fieldkit.model.intake import IntakeDone, NotTaken, SeenBefore
from fieldkit.model.photo import PhotoAdd
from fieldkit.progress import Report, Step
from fieldkit.store import originals, photos

BATCH = 16
WORKERS = 2


@dataclass(slots=True)
class Outcome:
    """What came of each file."""

    found: int = 0
    kept: int = 0
    photographs: int = 0
    seen_before: list[SeenBefore] = field(default_factory=list)
    not_taken: list[NotTaken] = field(default_factory=list)
    problems: list[tuple[str, str]] = field(default_factory=list)
    ended: Literal["complete", "cancelled", "failed"] = "complete"


def take_in(mission: Mission, source: Source, report: Report, *, thumbnails: bool = True) -> Outcome:
    """Bring every file below `source.folder` into the mission.

    One bad file never stops the rest: it is kept with a reason, or listed as not taken with a reason. When
    the work is cancelled or the disk fills up, what was confirmed stands, the outcome so far is recorded,
    and `Cancelled` or `CannotWrite` is raised.
    """
    outcome, batch = Outcome(), mission.hands.new_id()
    try:
        files = list(_files(source.folder, outcome))
        outcome.found = len(files) + len(outcome.not_taken)
        _card_safe(mission, source, files, batch, outcome, report)
    except (Cancelled, CannotWrite) as error:
        outcome.ended = "cancelled" if isinstance(error, Cancelled) else "failed"
        raise
    finally:
        _record_outcome(mission, source, batch, outcome)
    if thumbnails:
        make_thumbnails(mission, report)
    return outcome


def _files(folder: Path, outcome: Outcome) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: os.fsencode(entry.name))
    except OSError as error:
        raise CannotRead(str(folder), error.strerror or str(error)) from error
    for entry in entries:
        path = Path(entry.path)
        if entry.is_dir(follow_symlinks=False):
            yield from _files_below(path, outcome)
        else:
            yield path


def _files_below(folder: Path, outcome: Outcome) -> Iterator[Path]:
    try:
        yield from _files(folder, outcome)
    except CannotRead as error:
        outcome.not_taken.append(NotTaken(name=file_name(str(folder)), reason=error.why))


def _card_safe(
    mission: Mission, source: Source, files: Sequence[Path], batch: str, outcome: Outcome, report: Report
) -> None:
    decoders: SimpleQueue[Decoder] = SimpleQueue()
    with ThreadPoolExecutor(WORKERS) as pool:
        made = [Decoder() for _ in range(WORKERS)]
        for decoder in made:
            decoders.put(decoder)
        waiting: deque[tuple[Path, Future[Arrived]]] = deque()
        ready: list[Arrived] = []
        try:
            for number, path in enumerate(files):
                report(Step("copying", number, len(files), path.name))
                waiting.append((path, pool.submit(_arrive, mission, decoders, path)))
                if len(waiting) > BATCH:
                    _collect(*waiting.popleft(), ready, outcome)
                if len(ready) >= BATCH:
                    _record(mission, source, batch, ready, outcome)
            while waiting:
                _collect(*waiting.popleft(), ready, outcome)
        finally:
            for _, future in waiting:
                future.cancel()
            _record(mission, source, batch, ready, outcome)
            pool.shutdown(wait=True)
            for decoder in made:
                decoder.close()
    report(Step("copying", len(files), len(files)))


def _arrive(mission: Mission, decoders: "SimpleQueue[Decoder]", path: Path) -> Arrived:
    kept = mission.originals.keep(mission.originals.stage(path))
    decoder = decoders.get()
    try:
        return Arrived(path, kept, decoder.inspect(what_to_inspect(mission, kept)))
    finally:
        decoders.put(decoder)


def _collect(path: Path, future: "Future[Arrived]", ready: list[Arrived], outcome: Outcome) -> None:
    try:
        ready.append(future.result())
    except CannotRead as error:
        outcome.not_taken.append(NotTaken(name=file_name(path.name), reason=error.why))


def _record(mission: Mission, source: Source, batch: str, ready: list[Arrived], outcome: Outcome) -> None:
    """Catalogue what lies in the store, as one transaction; only now does it count as taken in."""
    drafts: list[Draft] = []
    fresh: dict[str, str] = {}
    number = photos.highest_number(mission.database, mission.letter)
    for arrived in ready:
        sha256 = arrived.kept.sha256
        known = originals.by_content(mission.database, sha256)
        seen = str(known["id"]) if known else fresh.get(sha256)
        if seen is not None:
            name = file_name(arrived.path.name)
            outcome.seen_before.append(SeenBefore(name=name, sha256=sha256, original=seen))
            continue
        original = fresh[sha256] = mission.hands.new_id()
        drafts.append(Draft(original_act(arrived, source, batch), (original,)))
        if arrived.inspection.picture_problem is None:
            number += 1
            photo = photo_act(arrived.inspection, original, f"P-{mission.letter}{number:04d}")
            drafts.append(Draft(photo, (mission.hands.new_id(),)))
        else:
            outcome.problems.append((arrived.path.name, arrived.inspection.picture_problem))
    if drafts:
        mission.record(drafts, holding={a.kept.sha256: a.kept.size for a in ready})
    outcome.kept += len(fresh)
    outcome.photographs += sum(isinstance(draft.act, PhotoAdd) for draft in drafts)
    ready.clear()


def _record_outcome(mission: Mission, source: Source, batch: str, outcome: Outcome) -> None:
    act = IntakeDone(
        source=file_name(source.folder.name or str(source.folder)),
        ended=outcome.ended,
        found=outcome.found,
        kept=outcome.kept,
        photographs=outcome.photographs,
        seen_before=tuple(outcome.seen_before),
        not_taken=tuple(outcome.not_taken),
    )
    mission.record([Draft(act, (batch,))])
