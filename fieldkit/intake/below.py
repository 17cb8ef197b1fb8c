"""What stands below a folder that is looked over or taken in; a mission is no card, whatever it is called."""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from fieldkit.errors import CannotRead
from fieldkit.mission.layout import Layout
from fieldkit.platform import reading
from fieldkit.problem import Problem

A_MISSION = Problem(code="mission_folder")

PARTS = Layout(Path())
LOG, ORIGINALS = PARTS.log.name, PARTS.originals.name
MARKS = frozenset({PARTS.vault.name, PARTS.database.name, PARTS.mark.name})
"""What stands beside one of the two folders in a mission, and in copies and unfinished copies of it."""
CLOSED = re.compile(r"[0-9a-f]{32}\.[0-9]{8,15}-[0-9]{8,15}\..+", re.IGNORECASE)
"""What files in `log/` are called; see `mission.segments`."""


def files_below(folder: Path, refused: Callable[[Path, CannotRead], object]) -> Iterator[Path]:
    """All below `folder` that is no folder itself, by the bytes of the names; links are not followed.

    A folder that cannot be read, or holds a mission, goes to `refused`. Raises `CannotRead` for `folder` itself,
    and where it lies in a mission.
    """
    _refuse_in_mission(folder)
    waiting = _inside(folder)
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield path
            continue
        try:
            waiting += _inside(path)
        except CannotRead as error:
            refused(path, error)


def outside(files: Sequence[Path], refused: Callable[[Path, CannotRead], object]) -> list[Path]:
    """Those of single `files` that lie in no mission; the others go to `refused`."""
    folders, taken = dict[Path, CannotRead | None](), list[Path]()
    for file in files:
        if file.parent not in folders:
            folders[file.parent] = _why_not(file.parent)
        error = folders[file.parent]
        if error is None:
            taken.append(file)
        else:
            refused(file, error)
    return taken


def _why_not(folder: Path) -> CannotRead | None:
    try:
        _refuse_in_mission(folder)
    except CannotRead as error:
        return error
    return None


def _refuse_in_mission(folder: Path) -> None:
    """Raise `CannotRead` where `folder` is a mission or lies in one; what cannot be looked at is none."""
    where = Path(os.path.realpath(folder))
    for above in (where, *where.parents):
        try:
            found = _listed(above)
        except CannotRead:
            continue
        if _is_mission(found):
            raise CannotRead.because(str(folder), A_MISSION)


def _inside(folder: Path) -> list[tuple[Path, bool]]:
    """What stands in a folder, the last name first, each with whether it is a folder. Raises `CannotRead`."""
    found = _listed(folder)
    if _is_mission(found):
        raise CannotRead.because(str(folder), A_MISSION)
    return sorted(found.items(), key=lambda one: os.fsencode(one[0]), reverse=True)


def _listed(folder: Path) -> dict[Path, bool]:
    with reading(folder), os.scandir(folder) as entries:
        return {Path(entry.path): entry.is_dir(follow_symlinks=False) for entry in entries}


def _is_mission(found: Mapping[Path, bool]) -> bool:
    """By what it holds: some systems show names in capitals, and a copy that is being made has another name."""
    files = {path.name.lower() for path, is_folder in found.items() if not is_folder}
    folders = {path.name.lower(): path for path, is_folder in found.items() if is_folder}
    if not folders.keys() & {LOG, ORIGINALS}:
        return False
    return bool(files & MARKS) or (folders.keys() >= {LOG, ORIGINALS} and _holds_closed(folders[LOG]))


def _holds_closed(log: Path) -> bool:
    """Whether a folder holds closed copies of a log. Folders of these two names alone, anybody may have."""
    try:
        names: Iterable[Path] = _listed(log)
    except CannotRead:
        return False
    return any(CLOSED.fullmatch(path.name) for path in names)
