"""Encrypted disks of Windows, from its own `manage-bde`. Everything here raises `OSError`."""

import os
import subprocess
import sys
from pathlib import Path

assert sys.platform == "win32"  # noqa: S101  tells the type checker on which system to read on

SECONDS = 10
PROTECTED, UNPROTECTED = 0, 1
"""What `-protectionaserrorlevel` ends with. All else is a refusal, as of whoever is no administrator."""


def encrypted(path: Path) -> bool | None:
    """Whether BitLocker protects the drive that `path` lies on; None where that cannot be told."""
    tool = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "manage-bde.exe"
    if not tool.exists():  # editions for the home have none
        return None
    command = [str(tool), "-status", path.absolute().drive, "-protectionaserrorlevel"]
    try:
        status = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False).returncode
    except subprocess.SubprocessError:
        return None
    return {PROTECTED: True, UNPROTECTED: False}.get(status)
