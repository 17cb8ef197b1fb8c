"""Garbage is collected between the tests, in their thread; no property is timed; nobody waits for the disk.

Python collects in whichever thread makes the next object, and the test runner has threads of its own. A widget or a
timer that one of them takes down takes the whole run with it.

How long something takes is for `benchmarks/`: a test that fails because the machine is busy says nothing.

A test has some hundred files settled, and a disk takes longer over that than the test over all else. What it holds
then only a power cut tells: that is for `make prove-intake`, which waits, as do the processes that are killed.
"""

import gc
import os
from collections.abc import Iterator
from contextlib import suppress
from itertools import count

import pytest
from hypothesis import settings

from fieldkit.store import driver

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

WHOLE = 40
"""Tests after which everything is looked through, not only what is young."""


@pytest.fixture(scope="session", autouse=True)
def pragmas_as_shipped() -> Iterator[tuple[str, ...]]:
    """What a connection is really told; here it is told not to wait, nor does `os.fsync`.

    Only what is read past the cache is written out, for the cache keeps what is not.
    """
    write_out, advise, shipped = os.fsync, getattr(os, "posix_fadvise", None), driver.PRAGMAS

    def written_out_first(descriptor: int, start: int, length: int, advice: int) -> None:
        with suppress(OSError):  # what lies on no medium
            write_out(descriptor)
        advise(descriptor, start, length, advice)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        patch.setattr(os, "posix_fadvise", written_out_first, raising=False)
        patch.setattr(driver, "PRAGMAS", (*shipped, "synchronous=OFF"))
        yield shipped


@pytest.fixture(scope="session", autouse=True)
def _numbered() -> Iterator[Iterator[int]]:
    gc.disable()
    yield count(1)
    gc.enable()


@pytest.fixture(autouse=True)
def _swept(_numbered: Iterator[int]) -> Iterator[None]:
    yield
    gc.collect(2 if next(_numbered) % WHOLE == 0 else 1)
