"""A look at a card before it is copied: the lists of its folders are read, and no file."""

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path, PurePosixPath

from fieldkit.errors import CannotRead
from fieldkit.intake.cataloguing import file_name
from fieldkit.intake.inventory import Inventory, Seen
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.mission.layout import SUFFIX, Layout
from fieldkit.model.intake import CardSeen
from fieldkit.platform import reading
from fieldkit.platform.medium import Medium
from fieldkit.progress import Report, Step
from fieldkit.store import originals

STAGE = QT_TRANSLATE_NOOP("stages", "looking")


def look_over(folder: Path, report: Report) -> Inventory:
    """What lies below `folder`; links are not followed, folders that do not open are left out.

    Raises `CannotRead` if the folder itself does not.
    """
    return Inventory(tuple(sorted(_below(folder, report), key=lambda one: one.path)))


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


def _like(one: Seen) -> tuple[str, int, str]:
    return file_name(one.path.name).text, one.size, one.modified


def _below(folder: Path, report: Report) -> Iterator[Seen]:
    waiting, count = [folder], 0
    while waiting:
        at = waiting.pop()
        try:
            folders, files = _inside(at)
        except CannotRead:
            if at == folder:
                raise
            continue
        waiting += folders
        count += len(files)
        report(Step(STAGE, count, 0, at.name))
        for path, stat in files:
            yield Seen(PurePosixPath(path.relative_to(folder).as_posix()), stat.st_size, stat.st_mtime_ns)


def _inside(folder: Path) -> tuple[list[Path], list[tuple[Path, os.stat_result]]]:
    if folder.suffix == SUFFIX and Layout(folder).log.is_dir():  # an intake refuses it, too
        return [], []
    with reading(folder), os.scandir(folder) as entries:
        found = list(entries)
        folders = [Path(entry.path) for entry in found if entry.is_dir(follow_symlinks=False)]
        files = [entry for entry in found if entry.is_file(follow_symlinks=False)]
        return folders, [(Path(entry.path), entry.stat(follow_symlinks=False)) for entry in files]
