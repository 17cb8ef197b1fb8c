"""What differs by operating system about the decoder child, seen from its parent."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from typing import IO

PIPE_BYTES = 1 << 20
GENTLE = 10


def environment() -> dict[str, str]:
    """The surroundings of a decoder: ours, with one heap for all threads (glibc reserves 64 MiB for each more).

    Libraries that would start threads as they are loaded, one for each processor, are asked to leave it.
    """
    return {**os.environ, "MALLOC_ARENA_MAX": "1", "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}


def creation_flags(gentle: bool) -> int:
    """Flags of `Popen`: no console window beside ours, and less haste than others if `gentle`."""
    if sys.platform == "win32":
        flags = subprocess.CREATE_NO_WINDOW | (subprocess.BELOW_NORMAL_PRIORITY_CLASS if gentle else 0)
    else:
        flags = 0
    return flags


def yield_to_others(process: int) -> None:
    """Let whoever wants the processor have it first; on Windows `creation_flags` sees to that."""
    if sys.platform != "win32":
        os.setpriority(os.PRIO_PROCESS, process, max(GENTLE, os.getpriority(os.PRIO_PROCESS, process)))


def end_first(process: int) -> None:
    """Where the system ends a program because memory runs out, let it be this one, which holds nothing."""
    if sys.platform == "linux":
        try:
            Path(f"/proc/{process}/oom_score_adj").write_text("1000", "ascii")
        except OSError:
            return  # it is gone, or the system does not let us


def free_memory() -> int:
    """Bytes that a child could use without the system having to put anything away; on macOS a quarter of all."""
    if sys.platform == "linux":
        lines = Path("/proc/meminfo").read_text("ascii").splitlines()
        free = int(next(line for line in lines if line.startswith("MemAvailable:")).split()[1]) << 10
    elif sys.platform == "win32":
        status = _MemoryStatus(ctypes.sizeof(_MemoryStatus))
        ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        free = int(status.free)
    else:
        free = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 4
    return free


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX (sysinfoapi.h)."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 5),
    )


def widen(pipe: IO[bytes]) -> None:
    """Make a pipe a mebibyte wide where the system allows it; one of 64 KiB costs a sixth more time a picture."""
    if sys.platform == "linux":
        import fcntl

        try:
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, PIPE_BYTES)
        except OSError:
            return  # the user's share of pipe memory is used up; a narrow pipe works as well
