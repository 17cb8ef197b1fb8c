"""What stands below a folder that is looked over or taken in; a mission is no card, whatever it is called."""

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
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
    waiting = _inside(folder)
    if _in_mission(folder):
        raise CannotRead.because(str(folder), A_MISSION)
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
    folders = {file.parent for file in files}
    within = {folder for folder in folders if _holds_mission(folder) or _in_mission(folder)}
    for file in files:
        if file.parent in within:
            refused(file, CannotRead.because(str(file), A_MISSION))
    return [file for file in files if file.parent not in within]


def _in_mission(path: Path) -> bool:
    """Whether a folder above `path` holds a mission; one that cannot be looked at does not, as far as is known."""
    return any(map(_holds_mission, Path(os.path.realpath(path)).parents))


def _holds_mission(folder: Path) -> bool:
    try:
        return _is_mission(folder, _listed(folder))
    except CannotRead:
        return False


def _inside(folder: Path) -> list[tuple[Path, bool]]:
    """What stands in a folder, the last name first, each with whether it is a folder. Raises `CannotRead`."""
    found = _listed(folder)
    if _is_mission(folder, found):
        raise CannotRead.because(str(folder), A_MISSION)
    ordered = sorted(found.items(), key=lambda one: os.fsencode(one[0]), reverse=True)
    return [(folder / name, is_folder) for name, is_folder in ordered]


def _listed(folder: Path) -> dict[str, bool]:
    with reading(folder), os.scandir(folder) as entries:
        return {entry.name: entry.is_dir(follow_symlinks=False) for entry in entries}


def _is_mission(folder: Path, found: Mapping[str, bool]) -> bool:
    """By what it holds: some systems show names in capitals, and a copy that is being made has another name."""
    folders = {name.lower(): name for name, is_folder in found.items() if is_folder}
    if not folders.keys() & {LOG, ORIGINALS}:
        return False
    if any(name.lower() in MARKS for name, is_folder in found.items() if not is_folder):
        return True
    return folders.keys() >= {LOG, ORIGINALS} and _holds_closed(folder / folders[LOG])


def _holds_closed(log: Path) -> bool:
    """Whether a folder holds closed copies of a log. Folders of these two names alone, anybody may have."""
    try:
        return any(map(CLOSED.fullmatch, _listed(log)))
    except CannotRead:
        return False
