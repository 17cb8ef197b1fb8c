"""Everything that differs by operating system; whoever calls does not ask on which one it runs.

`linux`, `macos` and `windows` offer the same functions, `system` is the one in use. The other modules of
this package build on it and turn its `OSError` into the tree of errors.
"""

from pathlib import Path

from fieldkit.platform.clocks import SystemClock, clock_error
from fieldkit.platform.disk import disk_encrypted
from fieldkit.platform.files import (
    create_private,
    make_new_folder,
    make_private_folder,
    make_read_only,
    open_regular,
    read_named,
    reading,
    remove,
    remove_quietly,
    remove_unfinished,
    rename_new,
    replace,
    sync_file_system,
    sync_folder,
    write_all,
    write_new,
    writing,
    writing_new,
)
from fieldkit.platform.lock import WriterLock, holder_of
from fieldkit.platform.mounts import (
    Mount,
    file_system_id,
    free_space,
    is_mounted,
    mount_of,
    mount_point,
    on_one_medium,
    synced_whole,
)
from fieldkit.platform.system import system
from fieldkit.platform.trial import try_writing
from fieldkit.platform.wiping import remove_folder, supersede, wipe, wipe_left

drop_cache = system.drop_cache
keep_no_dumps = system.keep_no_dumps
long_path = system.long_path
since_boot_ms = system.milliseconds_since_boot
sync_file = system.sync_file
version = system.version
write_protected = system.write_protected


def being_written(path: Path) -> bool:
    """Whether somebody holds the file open for writing, where the system tells; False for what does not open."""
    try:
        return system.being_written(path)
    except OSError:
        return False


__all__ = [
    "Mount",
    "SystemClock",
    "WriterLock",
    "being_written",
    "clock_error",
    "create_private",
    "disk_encrypted",
    "drop_cache",
    "file_system_id",
    "free_space",
    "holder_of",
    "is_mounted",
    "keep_no_dumps",
    "long_path",
    "make_new_folder",
    "make_private_folder",
    "make_read_only",
    "mount_of",
    "mount_point",
    "on_one_medium",
    "open_regular",
    "read_named",
    "reading",
    "remove",
    "remove_folder",
    "remove_quietly",
    "remove_unfinished",
    "rename_new",
    "replace",
    "since_boot_ms",
    "supersede",
    "sync_file",
    "sync_file_system",
    "sync_folder",
    "synced_whole",
    "try_writing",
    "version",
    "wipe",
    "wipe_left",
    "write_all",
    "write_new",
    "write_protected",
    "writing",
    "writing_new",
]
