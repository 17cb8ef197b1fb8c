"""Whether a disk is encrypted by the system itself: then a plain mission on it is safe from whoever steals it."""

import sys
from pathlib import Path
from typing import Literal

from fieldkit.platform.files import reading

if sys.platform == "win32":
    from fieldkit.platform.windows_disk import encrypted
elif sys.platform == "darwin":
    from fieldkit.platform.macos_disk import encrypted
else:
    from fieldkit.platform.linux_disk import encrypted

Answer = Literal["yes", "no", "unknown"]


def disk_encrypted(path: Path) -> Answer:
    """Whether the disk that `path`, which must exist, lies on is encrypted, as far as the system tells.

    What a disk does by itself, and what encrypts single folders, no system tells. Raises `CannotRead`.
    """
    with reading(path):
        found = encrypted(path)
    return "unknown" if found is None else "yes" if found else "no"
