"""macOS: not falling asleep by itself, through its own `caffeinate`."""

import os
import subprocess
import sys
from contextlib import suppress

assert sys.platform == "darwin"  # noqa: S101  tells the type checker on which system to read on

TOOL = "/usr/bin/caffeinate"


class Caffeinate:
    """Runs the tool while something is wanted; it ends with this process at the latest."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None

    def __call__(self, *, machine: bool, screen: bool) -> None:
        """From now on keep the machine from sleeping, and the screen lit."""
        if self._child is not None:
            self._child.terminate()
            self._child.wait()
            self._child = None
        wanted = [option for option, is_wanted in (("-i", machine), ("-d", screen)) if is_wanted]
        if wanted:
            with suppress(OSError):
                self._child = subprocess.Popen([TOOL, *wanted, "-w", str(os.getpid())])
