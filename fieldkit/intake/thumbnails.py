"""Stage two of an intake: small pictures of the photographs; those damaged, and those of a slate, are noted."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from fieldkit.errors import CannotRead, OriginalChanged, PictureUnreadable
from fieldkit.imaging.confined import too_large, too_many_bytes
from fieldkit.imaging.decoder import Decoder
from fieldkit.imaging.jpeg import to_jpeg
from fieldkit.intake.slates import note_slates, slates_in
from fieldkit.intake.workers import Workers
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Draft, Mission
from fieldkit.model.clock import SlateRead
from fieldkit.model.photo import Photo, PhotoDamage
from fieldkit.problem import Problem
from fieldkit.progress import Report, Step
from fieldkit.store import photos, thumbnails

STAGE = QT_TRANSLATE_NOOP("stages", "thumbnails")

EDGE = 512
BATCH = 10

SOUND = frozenset({"not_shown", "too_large", "out_of_memory"})
"""Problems of a format, or of this laptop: they say nothing about the file."""

Shown = Mapping[str, Sequence[Photo]]
"""The photographs that show an original, by its SHA-256: several, where two teams were given the same file."""


@dataclass(frozen=True, slots=True)
class Made:
    """The JPEG of an original, or why there is none; neither if it lies elsewhere or is not itself any more.

    `slates` is what the slate says that it shows, or slates that contradict each other.
    """

    sha256: str
    jpeg: bytes | None = None
    problem: Problem | None = None
    slates: tuple[SlateRead, ...] = ()


Damaged = tuple[str, Problem]
"""The number of a photograph whose picture cannot be decoded, and why."""


def make_thumbnails(
    mission: Mission, report: Report, looked_at: Callable[[], Iterable[str]] = tuple
) -> list[Damaged]:
    """Make the pictures that `thumbs.db` lacks; returns the photographs that turned out to be damaged.

    Each of them is noted in the log with the reason, once. `looked_at` names the originals (SHA-256) that somebody
    waits for; it is asked again before each picture, in whatever thread this runs.
    """
    shown, done, damaged = _shown(mission), list[Made](), list[Damaged]()
    with thumbnails.opened(mission.thumbnails) as database:
        wanted = thumbnails.lacking(database, list(shown), EDGE)
        tasks = (shown[sha256][0] for sha256 in _in_order(wanted, looked_at))
        with Workers(partial(_decode, mission), tasks, gentle=True) as workers:
            for number, (photo, future) in enumerate(workers, 1):
                done.append(future.result())
                if len(done) == BATCH or number == len(wanted):
                    # first what is recorded: of a picture that is kept nobody asks again what it shows
                    note_slates(mission, [(shown[made.sha256], made.slates) for made in done if made.slates])
                    thumbnails.keep(
                        database, [(m.sha256, EDGE, m.jpeg, m.problem) for m in done if m.jpeg or m.problem]
                    )
                    damaged += _note_damage(mission, shown, done)
                    done.clear()
                report(Step(STAGE, number, len(wanted), photo.number))
    return damaged


def _in_order(wanted: Sequence[str], looked_at: Callable[[], Iterable[str]]) -> Iterator[str]:
    """Each of `wanted` once: what is looked at when its turn comes, else the next one."""
    left = dict.fromkeys(wanted)
    while left:
        sha256 = next((one for one in looked_at() if one in left), None) or next(iter(left))
        del left[sha256]
        yield sha256


def _shown(mission: Mission) -> Shown:
    shown: dict[str, list[Photo]] = defaultdict(list)
    for photo in photos.all_photos(mission.database):
        shown[photo.sha256].append(photo)
    return shown


def _decode(mission: Mission, decoder: Decoder, photo: Photo) -> Made:
    sha256 = photo.sha256
    if too_many_bytes(photo.size):
        return Made(sha256, problem=too_large(photo.size))
    try:
        picture = decoder.thumbnail(mission.originals.sound(sha256), EDGE)
        jpeg = to_jpeg(picture)
        return Made(sha256, jpeg=jpeg, slates=slates_in(decoder, picture, jpeg, mission.info.id))
    except PictureUnreadable as error:
        return Made(sha256, problem=error.problem)
    except CannotRead:
        return Made(sha256)  # held elsewhere, or unreadable just now
    except OriginalChanged:
        return Made(sha256)  # nothing about the photograph: `mission check` and sealing speak of that


def _note_damage(mission: Mission, shown: Shown, done: Sequence[Made]) -> list[Damaged]:
    """Note in the log which photographs are damaged, and return them; a raw file without a picture is not."""
    told = [made for made in done if made.problem is not None and made.problem.code not in SOUND]
    found = [(photo, made.problem) for made in told if made.problem for photo in shown[made.sha256]]
    fresh = [Draft(PhotoDamage(problem=problem), (photo.id,)) for photo, problem in found if photo.damage is None]
    if fresh:
        mission.record(fresh)
    return [(photo.number, problem) for photo, problem in found]
