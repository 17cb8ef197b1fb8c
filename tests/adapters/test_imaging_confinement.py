"""A process that has confined itself reaches nothing any more but what it already holds."""

import subprocess
import sys
from collections.abc import Sequence
from ctypes import sizeof
from pathlib import Path

import pytest

from fieldkit.imaging import confinement, job

ROOT = Path(confinement.__file__).parents[2]
START = """
import os, resource, socket, sys, threading
sys.path.insert(0, {root!r})
from fieldkit.imaging import confinement
{before}
confined = confinement.Confinement({memory}, threads={threads})
def attempt(name, work):
    try:
        work()
    except (OSError, RuntimeError) as error:
        return
    print(name, end=" ")
"""
LEFT = """
attempt("open", lambda: os.open("/dev/null", os.O_RDONLY))
attempt("list", lambda: os.listdir("/"))
attempt("write", lambda: os.open("/tmp", os.O_WRONLY | os.O_TMPFILE))
attempt("connect", lambda: socket.socket().connect(("127.0.0.1", 9)))
attempt("signal", lambda: os.kill(os.getppid(), 0))
attempt("limit", lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CPU))
attempt("fork", lambda: os.fork() or os._exit(0))
attempt("run", lambda: os.execv("/bin/true", ["true"]))
attempt("thread", lambda: threading.Thread(target=int).start())
"""


FILES = {"open", "list", "write", "run"}
REFUSED = {
    "limits": set(),
    "landlock": FILES,
    "landlock_tcp": {"connect"},
    "landlock_signals": {"signal"},
    "seccomp": FILES | {"connect", "signal", "limit", "fork", "thread"},
}
"""What each measure keeps from a process, whoever it runs as."""


def said(then: str, *, before: str = "", memory: int = 768 << 20, threads: bool = False) -> Sequence[str]:
    """What a process prints that runs `before`, confines itself, and then runs `then`."""
    program = START.format(root=str(ROOT), before=before, memory=memory, threads=threads) + then
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, check=True, text=True)
    return done.stdout.split()


@pytest.fixture(scope="module")
def measures() -> set[str]:
    """What this computer has."""
    return set(said("print(*confined.measures)"))


@pytest.mark.parametrize("before", ["", "confinement.pyseccomp = None"])
@pytest.mark.parametrize("threads", [False, True])
def test_what_a_measure_refuses_is_refused(threads: bool, before: str) -> None:
    *left, claimed = said(f"{LEFT}\nprint(','.join(confined.measures))", before=before, threads=threads)
    refused = {name for measure in claimed.split(",") for name in REFUSED[measure]}
    assert set(left) & refused == ({"thread"} if threads and "thread" in refused else set())


def test_this_kernel_has_one_of_the_two_at_least(measures: set[str]) -> None:
    assert {"limits"} < measures


def test_what_the_system_lacks_is_not_claimed() -> None:
    lacking = "confinement.pyseccomp, confinement.ONLY_VERSION = None, 99"
    assert said("print(*confined.measures)", before=lacking) == ["limits"]


def test_an_old_kernel_is_asked_for_no_more_than_it_knows() -> None:
    old = "confinement.pyseccomp, confinement.CONNECTIONS, confinement.OTHERS = None, (99, 3), (99, 3)"
    assert said("print(*confined.measures)", before=old) in (["limits", "landlock"], ["limits"])


def test_narrower_limits_of_the_machine_stand() -> None:
    narrow = "resource.setrlimit(resource.RLIMIT_AS, (500 << 20, 500 << 20))"
    found = said("print(*resource.getrlimit(resource.RLIMIT_AS))", before=narrow)
    assert found == [str(500 << 20)] * 2


def test_processor_time_is_granted_anew_for_each_file() -> None:
    found = said("confined.renew(10); print(resource.getrlimit(resource.RLIMIT_CPU)[0])")
    assert 10 < int(found[0]) < 20


def test_the_limits_of_a_windows_job_are_laid_out_as_its_header_says() -> None:
    asked = job.limits(768 << 20, 10)
    assert (sizeof(job.BasicLimits), sizeof(job.Limits)) == (64, 144)
    assert (asked.basic.flags, asked.basic.active_processes) == (0x250A, 1)
    assert (asked.process_memory, asked.basic.process_time) == (768 << 20, 100_000_000)
