"""A look at a card before it is copied: the lists of its folders are read, and no file."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath
from stat import S_ISREG

from fieldkit.intake.below import files_below
from fieldkit.intake.cataloguing import Source, file_name
from fieldkit.intake.inventory import Inventory, Seen
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.model.intake import CardSeen
from fieldkit.platform.media import Media
from fieldkit.platform.medium import Medium
from fieldkit.progress import Report, Step
from fieldkit.store import originals

STAGE = QT_TRANSLATE_NOOP("stages", "looking")


def look_over(folder: Path, report: Report) -> Inventory:
    """What lies below `folder`; links are not followed, folders that do not open are left out.

    Raises `CannotRead` if the folder itself does not.
    """
    files, at = list[Seen](), None
    for path in files_below(folder, lambda _, __: None):
        if path.parent != at:
            at = path.parent
            report(Step(STAGE, len(files), 0, at.name))
        one = seen(path, folder)
        if one is not None:
            files.append(one)
    return Inventory(tuple(sorted(files, key=lambda one: one.path)))


def seen(path: Path, folder: Path) -> Seen | None:
    """What the system tells of the file at `path`, below `folder`; None of what is no file, or tells nothing."""
    try:
        about = path.lstat()
    except OSError:
        return None
    below = PurePosixPath(path.relative_to(folder).as_posix())
    return Seen(below, about.st_size, about.st_mtime_ns) if S_ISREG(about.st_mode) else None


def expected(mission: Mission, files: Sequence[Seen]) -> list[Seen]:
    """Those of `files` whose like this mission has not met: of that name, that size, and changed at that time.

    Only what they hold decides what comes of them.
    """
    met = originals.met(mission.database, map(_like, files))
    return [one for one in files if _like(one) not in met]


def carrier(folder: Path, media: Iterable[Medium]) -> Medium | None:
    """Which of `media` carries `folder`, if one does."""
    return next((one for one in media if one.carries(folder)), None)


def card_seen(inventory: Inventory, medium: Medium | None) -> CardSeen | None:
    """What is recorded of a card beside its intake; nothing of a folder that is none."""
    return inventory.seen(medium) if medium is not None or inventory.is_card else None


def looked_over(source: Source, media: Media, report: Report) -> Source:
    """`source` with what the card that it is shows of itself, to be taken in with it; single files are no card.

    `media` tells what is in. Raises `CannotRead` if the folder does not open.
    """
    if source.files:
        return source
    inventory = look_over(source.folder, report)
    return replace(source, card=card_seen(inventory, carrier(source.folder.resolve(), media())))


def _like(one: Seen) -> tuple[str, int, str]:
    return file_name(one.path.name).text, one.size, one.modified
