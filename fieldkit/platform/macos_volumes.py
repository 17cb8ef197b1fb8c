"""What Disk Utility knows of a volume of macOS: diskutil(8)."""

import plistlib
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.parsers.expat import ExpatError

assert sys.platform == "darwin"  # noqa: S101  tells the type checker on which system to read on

DISKUTIL = "/usr/sbin/diskutil"
PATIENCE_S = 10


def about(mount: Path) -> dict[str, Any]:
    """What it says of the volume that is mounted there; nothing where it says nothing in time. Raises `OSError`."""
    command = [DISKUTIL, "info", "-plist", str(mount)]
    try:
        said = subprocess.run(command, capture_output=True, timeout=PATIENCE_S, check=True).stdout
        known = plistlib.loads(said)
    except (subprocess.SubprocessError, plistlib.InvalidFileException, ExpatError):
        return {}
    return known if isinstance(known, dict) else {}
