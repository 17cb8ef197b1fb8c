"""What a decoder child takes from itself before it reads the first byte of a file; imported by the child alone.

Limits of the system first, then Landlock (no file, no connection, no signal to others), then seccomp (no system
call but those that decoding needs): each where the system has it, none instead of another. What is imported later
fails, so everything is imported before.
"""

import ctypes
import os
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Final

try:
    import pyseccomp
except (ImportError, RuntimeError):  # not for this system, or the system lacks the library that it speaks to
    pyseccomp = None

MOST_FILES: Final = 16

CREATE_RULESET, RESTRICT_SELF = 444, 446
"""Landlock's system calls have the same numbers on every processor."""
ONLY_VERSION: Final = 1
NO_NEW_PRIVILEGES: Final = 38
FILES: Final = ((1, 2**13 - 1), (2, 1 << 13), (3, 1 << 14), (5, 1 << 15))
"""From which version of Landlock on which ways to reach files can be refused (linux/landlock.h)."""
CONNECTIONS: Final = (4, 0b11)
"""Binding and connecting TCP."""
OTHERS: Final = (6, 0b11)
"""Abstract sockets of other processes, and signals to them."""

CALLS: Final = (
    *("read", "readv", "write", "writev", "lseek", "close", "fstat", "newfstatat"),
    *("brk", "munmap", "mremap", "madvise", "futex", "sched_yield", "sched_getaffinity", "rseq"),
    *("rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "restart_syscall"),
    *("getrusage", "getpid", "gettid", "getrandom", "clock_gettime", "gettimeofday", "sysinfo"),
    *("exit", "exit_group"),
)
"""All that decoding and answering needs, beside those that are allowed with certain arguments only."""
EXECUTABLE: Final = 4
THREAD: Final = 0x10000
EPERM: Final = 1
ENOSYS: Final = 38


class Confinement:
    """Takes everything away from this process that can be taken; `measures` names what holds now.

    Never to be undone. `memory`: bytes of address space. `threads`: whether it may have more than one.
    """

    def __init__(self, memory: int, *, threads: bool) -> None:
        self._limits = Limits(memory, threads)
        measures = (*self._limits.measures, *landlock(), *seccomp(threads))
        self.measures = tuple(measures)

    def renew(self, cpu_seconds: int) -> None:
        """Grant processor time for one more file; it ends this process even when the parent is gone."""
        self._limits.renew(cpu_seconds)


if sys.platform == "win32":
    import time

    from fieldkit.imaging.job import Job

    FIRST_SECONDS = 60
    """Until the first file comes."""

    class Limits:
        """Limits that the system keeps."""

        def __init__(self, memory: int, threads: bool) -> None:
            self._job, self._memory = Job(), memory
            self.measures = ("limits",) if self._job.bound(memory, FIRST_SECONDS) else ()

        def renew(self, cpu_seconds: int) -> None:
            """Grant processor time beyond what was used."""
            self._job.bound(self._memory, int(time.process_time()) + cpu_seconds + 1)

else:
    import resource

    class Limits:
        """Limits that the system keeps.

        It counts threads as processes, and all of them that a person has: where we need a thread, no number would
        be right.
        """

        def __init__(self, memory: int, threads: bool) -> None:
            for what, most in (
                (resource.RLIMIT_AS, memory),
                (resource.RLIMIT_FSIZE, 0),
                (resource.RLIMIT_CORE, 0),
                (resource.RLIMIT_NOFILE, MOST_FILES),
                *(() if threads else ((resource.RLIMIT_NPROC, 0),)),
            ):
                allowed = self._within(what, most)
                resource.setrlimit(what, (allowed, allowed))
            self.measures = ("limits",)

        def renew(self, cpu_seconds: int) -> None:
            """Grant processor time beyond what was used."""
            used = resource.getrusage(resource.RUSAGE_SELF)
            until = int(used.ru_utime + used.ru_stime) + cpu_seconds + 1
            _, hard = resource.getrlimit(resource.RLIMIT_CPU)
            resource.setrlimit(resource.RLIMIT_CPU, (self._within(resource.RLIMIT_CPU, until), hard))

        @staticmethod
        def _within(what: int, wanted: int) -> int:
            """`wanted`, or the hard limit that we were started under where that is lower."""
            _, hard = resource.getrlimit(what)
            return wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)


if sys.platform == "linux":

    def landlock() -> tuple[str, ...]:
        """Refuse everything that this kernel's Landlock can refuse: a set of rules without a single rule."""
        call: Callable[..., int] = ctypes.CDLL(None).syscall
        version = call(CREATE_RULESET, None, ctypes.c_size_t(0), ONLY_VERSION)
        if version < 1:  # an old kernel, or one that was started without it
            return ()
        files = sum(bits for since, bits in FILES if version >= since)
        connections, others = (bits if version >= since else 0 for since, bits in (CONNECTIONS, OTHERS))
        rules = struct.pack("=3Q", files, connections, others)  # an older kernel ignores zeros at the end
        handle = call(CREATE_RULESET, rules, ctypes.c_size_t(len(rules)), 0)
        if handle < 0:
            return ()
        ctypes.CDLL(None).prctl(NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        refused = call(RESTRICT_SELF, handle, 0)
        os.close(handle)
        names = (("landlock", files), ("landlock_tcp", connections), ("landlock_signals", others))
        return () if refused else tuple(name for name, bits in names if bits)

else:

    def landlock() -> tuple[str, ...]:
        """There is none."""
        return ()


def seccomp(threads: bool) -> tuple[str, ...]:
    """Allow `CALLS` alone; any other system call fails with "not permitted"."""
    if pyseccomp is None:
        return ()
    rules = pyseccomp.SyscallFilter(pyseccomp.ERRNO(EPERM))
    try:
        for call in CALLS:
            add(rules, call)
        for call in ("mmap", "mprotect"):  # memory, but none that could be run
            add(rules, call, pyseccomp.Arg(2, pyseccomp.MASKED_EQ, EXECUTABLE, 0))
        add(rules, "prlimit64", pyseccomp.Arg(0, pyseccomp.EQ, 0))  # of ourselves alone
        if threads:  # but no process; the newer call hides from us which of the two is asked for
            rules.add_rule(pyseccomp.ERRNO(ENOSYS), "clone3")
            add(rules, "clone", pyseccomp.Arg(0, pyseccomp.MASKED_EQ, THREAD, THREAD))
            add(rules, "set_robust_list")
        rules.load()
    except OSError:  # a kernel without it
        return ()
    return ("seccomp",)


def add(rules: Any, call: str, *arguments: Any) -> None:
    """Allow a system call; the name of one that this processor does not have is passed over."""
    with suppress(OSError):
        rules.add_rule(pyseccomp.ALLOW, call, *arguments)
