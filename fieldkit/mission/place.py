"""Where a mission may stand: what is refused, and what a person should know of the place."""

from dataclasses import dataclass
from pathlib import Path

from fieldkit.errors import AlreadyThere, CannotWrite, UnsafePlace
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.layout import SUFFIX, Layout
from fieldkit.platform import Mount, free_space, mount_of, try_writing

NETWORK = QT_TRANSLATE_NOOP("mission", "it lies on a network file system ({filesystem})")
FAT = QT_TRANSLATE_NOOP(
    "mission",
    "Caution: {folder} lies on a FAT file system ({filesystem}). Pulling it out or losing power may tear it, and"
    " whoever holds it can read it. Keep the mission on a disk of this machine, and take packets and backups"
    " away on the stick.",
)
NO_FOLDER = QT_TRANSLATE_NOOP("mission", "there is no such folder (is the medium mounted?)")


@dataclass(frozen=True, slots=True)
class Trial:
    """What a place turned out to be; `free` in bytes."""

    folder: Path
    mount: Mount
    free: int


def try_place(folder: Path) -> Trial:
    """Find out by trying whether missions or their second copies can be kept in `folder`.

    Raises `CannotWrite`, `CannotRead`, and `UnsafePlace` for network folders.
    """
    found = look_at_place(folder)
    try_writing(folder)
    return found


def look_at_place(folder: Path) -> Trial:
    """The same without trying. Raises as `try_place` does."""
    if not folder.is_dir():
        raise CannotWrite(str(folder), NO_FOLDER)
    refuse_unsafe(folder)
    return Trial(folder, mount_of(folder), free_space(folder))


def new_place(folder: Path) -> Layout:
    """Where a mission that shall be called `folder` will stand.

    Raises `AlreadyThere`, `UnsafePlace`, and `CannotRead` where the folder above it is missing.
    """
    layout = Layout(folder if folder.suffix == SUFFIX else folder.with_name(folder.name + SUFFIX))
    refuse_unsafe(layout.root.parent)
    if layout.root.exists():
        raise AlreadyThere(str(layout.root))
    return layout


def refuse_unsafe(folder: Path) -> None:
    """Raise `UnsafePlace` for folders on network file systems: SQLite's log needs shared memory and true locks."""
    mount = mount_of(folder)
    if mount.kind == "network":
        raise UnsafePlace(str(folder), NETWORK.format(filesystem=mount.filesystem))


def caution(folder: Path) -> str | None:
    """A sentence on a place that may tear or be read by others; None where there is nothing to say."""
    mount = mount_of(folder)
    return FAT.format(folder=folder, filesystem=mount.filesystem) if mount.kind == "fat" else None
