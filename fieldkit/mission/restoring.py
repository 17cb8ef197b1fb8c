"""A mission folder made out of a backup, and what is known to be missing from it."""

from dataclasses import dataclass
from pathlib import Path

from fieldkit.canon import Digest
from fieldkit.errors import AlreadyThere, CannotWrite
from fieldkit.mission.backup import bring, fill
from fieldkit.mission.later import beyond_log
from fieldkit.mission.layout import Layout
from fieldkit.mission.place import NO_FOLDER
from fieldkit.mission.unfinished import making
from fieldkit.mission.unit import Mission
from fieldkit.numbering import next_label
from fieldkit.platform import make_private_folder
from fieldkit.progress import Report
from fieldkit.store import given, log, streams
from fieldkit.when import Utc


@dataclass(frozen=True, slots=True)
class Restored:
    """What was made out of a backup, whose last entry was made at `until`.

    `behind` counts what this laptop remembers to have recorded since; None where it never wrote into the mission.
    `contradicting` are closed copies in the backup's log/ that its catalogue does not know.
    """

    folder: Path
    originals: int
    digest: Digest
    until: Utc | None
    behind: int | None
    labels: tuple[str, ...]
    """The next label of each letter: from these on labels may be in use that the backup knows nothing of."""
    contradicting: tuple[str, ...]


def restore(source: Mission, target: Path, report: Report) -> Restored:
    """Make a mission folder `target`/NAME.fieldkit out of the backup that is open as `source`; that stays as it is.

    All of it is there at the end, or nothing; a backup that contradicts itself is brought as it is, and named.
    Raises as `backup`; `AlreadyThere` for any folder of that name.
    """
    if not target.is_dir():
        raise CannotWrite(str(target), NO_FOLDER)
    final = target / source.folder.name
    if final.exists():
        raise AlreadyThere(str(final))
    with making(source, final, exposed=False) as folder:
        part = Layout(folder)
        make_private_folder(part.originals)
        if source.layout.vault.exists():
            bring(source.layout.vault, part.vault)
        made = fill(source, part, part.database, report)
    last, taken = log.last(source.database), given.item_labels(source.database)
    return Restored(
        folder=final,
        originals=made.originals,
        digest=made.digest,
        until=None if last is None else last.envelope.wall,
        behind=_behind(source),
        labels=tuple(next_label(one, taken) for one in _letters(source)),
        contradicting=tuple(one.path.name for one in beyond_log(source.database, source.copies)),
    )


def _behind(source: Mission) -> int | None:
    """How many entries this laptop remembers to have made that the log of `source` does not hold."""
    memory = source.hands.profile.memory(source.info.id)
    if not memory:
        return None
    return sum(max(0, head.seq - log.head(source.database, stream).seq) for stream, head in memory.items())


def _letters(source: Mission) -> list[str]:
    """The letters under which this laptop wrote, of which it knows; else all of them."""
    letters, memory = streams.letters(source.database), source.hands.profile.memory(source.info.id)
    return sorted({one for stream, one in letters.items() if stream in memory} or set(letters.values()))
