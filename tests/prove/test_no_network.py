"""Proves that the window never speaks to a network, whatever is done in it."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.make import ROOT

TOUR = ("tests/ui/test_story.py", "tests/ui/test_gallery.py::test_every_screen_can_be_read[light]")
"""A day of work, and every screen once."""
CALL = re.compile(r"(socket|connect)\((?:\d+, \{sa_family=)?(AF_\w+)(?:.*sun_path=@?\"([^\"]*)\")?")
SPOKEN_TO = {"/var/run/nscd/socket": "the C library asks this machine for the name of whoever runs the program"}
"""Whom the window speaks to within this machine, and why that may be."""


def test_a_tour_of_the_window_speaks_to_nobody_outside_this_machine(tmp_path: Path) -> None:
    """A tour of every screen opens no socket of a network; whom it speaks to in this machine is known."""
    assert shutil.which("strace"), "strace is needed: apt-get install strace"
    record = tmp_path / "calls"
    watch = ["strace", "-f", "-qqq", "-e", "trace=socket,connect", "-e", "signal=none", "-o", record]
    tour = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TOUR]
    done = subprocess.run([*watch, *tour], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:]
    calls = [line for line in record.read_text("utf-8", "replace").splitlines() if "resumed>" not in line]
    assert [line for line in calls if not is_known(line)] == []


def is_known(line: str) -> bool:
    """Does this call stay in this machine, with somebody we know?"""
    found = CALL.search(line)
    return found is not None and found[2] == "AF_UNIX" and (found[1] == "socket" or found[3] in SPOKEN_TO)


@pytest.mark.parametrize(
    "line",
    [
        '7 connect(9, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("192.0.2.1")}, 16) = 0',
        "7 socket(AF_INET6, SOCK_STREAM|SOCK_CLOEXEC, IPPROTO_TCP) = 9",
        "7 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 3",
        '7 connect(9, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X0"}, 20) = 0',
    ],
)
def test_a_call_to_anybody_else_would_be_seen(line: str) -> None:
    """The look-out sees calls to a network, and to whom it does not know."""
    assert not is_known(line)
