"""Where a mission may stand: what is refused, and what a person should know of the place."""

from pathlib import Path

from fieldkit.errors import AlreadyThere, UnsafePlace
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.layout import SUFFIX, Layout
from fieldkit.platform import mount_of

NETWORK = QT_TRANSLATE_NOOP("mission", "it lies on a network file system ({filesystem})")
FAT = QT_TRANSLATE_NOOP(
    "mission",
    "Caution: {folder} lies on a FAT file system ({filesystem}). Pulling it out or losing power may tear it, and"
    " whoever holds it can read it. Keep the mission on a disk of this machine, and take packets and backups"
    " away on the stick.",
)


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
