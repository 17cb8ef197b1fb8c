"""Copies of a mission that are being made: one that a killed program left is found, named and removed.

Where a copy is made stands in the profile before anything is written there: one that is to be plain holds in the
clear what its mission keeps encrypted. Whoever makes it holds a lock beside that record meanwhile.
"""

import re
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from fieldkit.canon import canonical
from fieldkit.errors import CannotRead, CannotWrite, MissionLocked
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.unit import Mission
from fieldkit.platform import (
    WriterLock,
    file_system_id,
    holder_of,
    is_mounted,
    make_private_folder,
    mount_point,
    reading,
    remove,
    remove_folder,
    remove_quietly,
    rename_new,
    sync_folder,
    write_new,
)
from fieldkit.progress import Report, Step, silent

STAGE = QT_TRANSLATE_NOOP("stages", "removing an unfinished copy")
TOKEN = re.compile(r"[0-9a-f]{32}")


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a copy is made, and what carries that place; `exposed`: it is plain, its mission is not."""

    folder: str
    mount: str
    medium: str
    exposed: bool


@dataclass(frozen=True, slots=True)
class UnfinishedCopy:
    """A copy that nobody makes any more; `exposed`: anybody reads in it what its mission keeps encrypted.

    It was `removed`, or `stays` for now, or its drive is `away`. Of one that is `lost` the record does not read:
    `folder` is only how its name ends, and whether it is exposed nobody knows.
    """

    folder: Path
    exposed: bool
    state: Literal["removed", "stays", "away", "lost"]


@contextmanager
def making(mission: Mission, final: Path, *, exposed: bool) -> Iterator[Path]:
    """A name beside `final` for the folder in which that is made; it gets its own at the end.

    Nothing is left of a copy that fails, unless its drive fails too: `clear` looks for it then. Raises
    `AlreadyThere`, `CannotWrite`, `CannotRead`.
    """
    token, above = mission.hands.new_token(), final.absolute().parent
    folder, kept = above / f"{final.name}.{token}.part", _kept(mission)
    record = _Record(str(folder), str(mount_point(above)), file_system_id(above), exposed)
    make_private_folder(kept)
    with _held(kept, token):
        write_new(kept / token, canonical(record))
        try:
            yield folder
            rename_new(folder, final)
        except BaseException:
            with suppress(CannotWrite):
                _remove(folder, silent, exposed=exposed)
                remove(kept / token)
            raise
        sync_folder(above)
        remove(kept / token)


def unfinished(mission: Mission) -> list[UnfinishedCopy]:
    """Copies that a killed program left; none is touched. Raises `CannotRead`."""
    kept = _kept(mission)
    left = (_left(kept, token) for token in _tokens(kept) if holder_of(_lock_file(kept, token)) is None)
    return [one for one in left if one is not None]


def clear(mission: Mission, report: Report) -> list[UnfinishedCopy]:
    """Remove copies that a killed program left, and overwrite what is exposed in them; says what became of each.

    One that is `lost` is told this once. Raises `CannotRead`, `CannotWrite`, `Cancelled` by way of `report`.
    """
    kept, found = _kept(mission), list[UnfinishedCopy]()
    for token in _tokens(kept):
        with suppress(MissionLocked), _held(kept, token):  # or it is being made
            left = _left(kept, token)
            if left is not None and left.state == "stays":
                _remove(left.folder, report, exposed=left.exposed)
                left = UnfinishedCopy(left.folder, left.exposed, "removed")
            if left is None or left.state in {"removed", "lost"}:
                remove(kept / token)
            found += [] if left is None else [left]
    return found


def strangers(final: Path) -> list[Path]:
    """Folders in which somebody makes or made `final`, of which nothing is known here."""
    name = re.compile(rf"{re.escape(final.name)}\.{TOKEN.pattern}\.part")
    if not final.parent.is_dir():
        return []
    with reading(final.parent):
        return sorted(path for path in final.parent.iterdir() if name.fullmatch(path.name))


def _left(kept: Path, token: str) -> UnfinishedCopy | None:
    """What is left of the copy that has a record there; None if nothing is. Raises `CannotRead`."""
    try:
        with reading(kept / token):
            data = (kept / token).read_bytes()
    except CannotRead as error:
        if isinstance(error.__cause__, FileNotFoundError):  # it was ended meanwhile
            return None
        raise
    try:
        return _look(msgspec.json.decode(data, type=_Record), token)
    except (msgspec.MsgspecError, UnicodeDecodeError):
        return UnfinishedCopy(Path(f".{token}.part"), True, "lost")


def _look(record: _Record, token: str) -> UnfinishedCopy | None:
    """What stands in the place of a record; None if nothing does any more."""
    folder = Path(record.folder)
    if folder.suffixes[-2:] != [f".{token}", ".part"]:  # a record that somebody else wrote removes nothing
        return None
    if folder.is_dir() or folder.is_symlink():
        return UnfinishedCopy(folder, record.exposed, "stays")
    away = not is_mounted(Path(record.mount), record.medium)
    return UnfinishedCopy(folder, record.exposed, "away") if away else None


def _remove(folder: Path, report: Report, *, exposed: bool) -> None:
    if folder.is_dir() or folder.is_symlink():
        remove_folder(folder, lambda path: report(Step(STAGE, 0, 0, path.name)), overwrite=exposed)


def _kept(mission: Mission) -> Path:
    return mission.hands.profile.unfinished_folder(mission.info.id)


def _lock_file(kept: Path, token: str) -> Path:
    return kept / f"{token}.lock"


@contextmanager
def _held(kept: Path, token: str) -> Iterator[None]:
    with ExitStack() as leaving:
        held = WriterLock.take(_lock_file(kept, token))
        leaving.callback(remove_quietly, _lock_file(kept, token))
        leaving.callback(held.release)
        yield


def _tokens(kept: Path) -> list[str]:
    if not kept.is_dir():
        return []
    with reading(kept):
        return sorted(path.name for path in kept.iterdir() if TOKEN.fullmatch(path.name))
