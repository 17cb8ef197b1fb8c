"""A trial of a place: a file is written there, read back past the cache where the system allows, and removed."""

import secrets
from pathlib import Path

from fieldkit.errors import CannotWrite
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.platform.files import create_private, open_regular, reading, remove_quietly, write_all, writing
from fieldkit.platform.system import system

TRIED_BYTES = 1 << 20
CHANGED = QT_TRANSLATE_NOOP("mission", "what was written there does not read back as it was")


def try_writing(folder: Path) -> None:
    """Raises `CannotWrite` where a file cannot be kept in `folder`, `CannotRead` where it cannot be read back.

    Nothing stays of the file.
    """
    path, data = folder / f".fieldkit-trial-{secrets.token_hex(8)}", secrets.token_bytes(TRIED_BYTES)
    try:
        with create_private(path) as file, writing(folder):
            write_all(file, data)
            system.sync_file(file.fileno())
        with open_regular(path) as file, reading(folder):
            system.drop_cache(file.fileno())
            found = file.read(TRIED_BYTES + 1)
    finally:
        remove_quietly(path)
    if found != data:
        raise CannotWrite(str(folder), CHANGED, "EIO")
