"""Stage two of an intake: small pictures of the stored photographs, and notice of those that are damaged."""

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue

from fieldkit.errors import CannotRead, PictureUnreadable
from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.jpeg import to_jpeg
from fieldkit.mission import Draft, Mission
from fieldkit.model.photo import PhotoDamage
from fieldkit.progress import Report, Step
from fieldkit.store import driver, photos, thumbnails
from fieldkit.store.table import Row

EDGE = 512
WORKERS = 2
BATCH = 50

Made = tuple[Row, bytes | None, str | None]


def make_thumbnails(mission: Mission, report: Report) -> int:
    """Make the pictures that `thumbs.db` lacks; returns how many photographs cannot be shown.

    A photograph whose picture cannot be decoded is noted in the log with the reason, once.
    """
    database = thumbnails.open_thumbnails(mission.layout.thumbnails)
    try:
        every = {str(row["sha256"]): row for row in photos.all_photos(mission.database)}
        wanted = [every[sha256] for sha256 in thumbnails.lacking(database, list(every), EDGE)]
        done: list[Made] = []
        damaged = 0
        for number, made in enumerate(_decoded(mission, wanted)):
            report(Step("thumbnails", number, len(wanted), str(made[0]["number"])))
            done.append(made)
            if len(done) == BATCH:
                damaged += _keep(mission, database, done)
        damaged += _keep(mission, database, done)
    finally:
        driver.close(database)
    return damaged


def _decoded(mission: Mission, wanted: Sequence[Row]) -> Iterator[Made]:
    """The pictures of `wanted`, in order, made by two children side by side."""
    decoders: SimpleQueue[Decoder] = SimpleQueue()
    with ThreadPoolExecutor(WORKERS) as pool:
        owned = [Decoder() for _ in range(WORKERS)]
        for decoder in owned:
            decoders.put(decoder)
        waiting: deque[Future[Made]] = deque()
        try:
            for row in wanted:
                waiting.append(pool.submit(_decode, mission, decoders, row))
                if len(waiting) > 2 * WORKERS:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
            pool.shutdown(wait=True)
            for decoder in owned:
                decoder.close()


def _decode(mission: Mission, decoders: "SimpleQueue[Decoder]", row: Row) -> Made:
    decoder = decoders.get()
    try:
        data = mission.originals.read(str(row["sha256"]))
        return row, to_jpeg(decoder.thumbnail(data, EDGE)), None
    except PictureUnreadable as error:
        return row, None, error.why
    except CannotRead:
        return row, None, None  # held elsewhere, or unreadable just now: `mission check` speaks of that
    finally:
        decoders.put(decoder)


def _keep(mission: Mission, database: driver.Database, done: list[Made]) -> int:
    thumbnails.keep(database, [(str(row["sha256"]), EDGE, jpeg, why) for row, jpeg, why in done if jpeg or why])
    damaged = [(row, why) for row, _, why in done if why is not None]
    fresh = [Draft(PhotoDamage(problem=why), (str(row["id"]),)) for row, why in damaged if row["damage"] is None]
    if fresh:
        mission.record(fresh)
    done.clear()
    return len(damaged)
