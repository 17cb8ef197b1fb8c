"""What a decoder child on Windows takes from itself: it enters a job that bounds memory, time and processes.

Imported by the child alone. The job ends with the child; the child ends with its parent, whose pipe is empty then.
"""

import ctypes
import sys
from typing import Final

PROCESS_TIME: Final = 0x2
ACTIVE_PROCESSES: Final = 0x8
PROCESS_MEMORY: Final = 0x100
DIE_ON_UNHANDLED_EXCEPTION: Final = 0x400
KILL_ON_CLOSE: Final = 0x2000
"""Flags of JOBOBJECT_BASIC_LIMIT_INFORMATION (winnt.h)."""
EXTENDED_LIMITS: Final = 9
TICKS: Final = 10_000_000
"""Windows counts processor time in so many parts of a second."""


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("active_processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", BasicLimits),
        ("io_counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limits(memory: int, cpu_seconds: int) -> Limits:
    """No more than `memory` bytes and `cpu_seconds` in all, one process, and no window that tells of a crash."""
    flags = PROCESS_TIME | ACTIVE_PROCESSES | PROCESS_MEMORY | DIE_ON_UNHANDLED_EXCEPTION | KILL_ON_CLOSE
    basic = BasicLimits(process_time=cpu_seconds * TICKS, flags=flags, active_processes=1)
    return Limits(basic=basic, process_memory=memory)


if sys.platform == "win32":

    class Job:
        """The job of this process; `holds` says whether Windows let us enter it."""

        def __init__(self) -> None:
            self._kernel = ctypes.WinDLL("kernel32")
            self._kernel.CreateJobObjectW.restype = ctypes.c_void_p
            self._kernel.GetCurrentProcess.restype = ctypes.c_void_p
            self._handle = ctypes.c_void_p(self._kernel.CreateJobObjectW(None, None))
            ourselves = ctypes.c_void_p(self._kernel.GetCurrentProcess())
            self.holds = bool(self._kernel.AssignProcessToJobObject(self._handle, ourselves))

        def bound(self, memory: int, cpu_seconds: int) -> bool:
            """Set the limits; whether Windows did."""
            wanted = limits(memory, cpu_seconds)
            size = ctypes.sizeof(wanted)
            done = self._kernel.SetInformationJobObject(self._handle, EXTENDED_LIMITS, ctypes.byref(wanted), size)
            return self.holds and bool(done)
