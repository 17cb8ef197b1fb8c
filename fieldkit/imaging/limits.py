"""What differs by operating system about the decoder child, seen from its parent."""

import os
import subprocess
import sys
from typing import IO

PIPE_BYTES = 1 << 20


def environment() -> dict[str, str]:
    """The surroundings of a decoder: ours, with one heap for all threads (glibc reserves 64 MiB for each more)."""
    return {**os.environ, "MALLOC_ARENA_MAX": "1"}


def creation_flags() -> int:
    """Flags of `Popen`: no console window beside ours."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW
    else:
        flags = 0
    return flags


def widen(pipe: IO[bytes]) -> None:
    """Make a pipe a mebibyte wide where the system allows it; one of 64 KiB costs a sixth more time a picture."""
    if sys.platform == "linux":
        import fcntl

        try:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        except OSError:
            return  # the user's share of pipe memory is used up; a narrow pipe works as well
