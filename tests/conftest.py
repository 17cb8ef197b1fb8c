"""Garbage is collected between the tests, in their thread; no example of a property is timed.

Python collects in whichever thread makes the next object, and the test runner has threads of its own. A widget or a
timer that one of them takes down takes the whole run with it.

How long something takes is for `benchmarks/`: a test that fails because the machine is busy says nothing.
"""

import gc
from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import settings

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

WHOLE = 40
"""Tests after which everything is looked through, not only what is young."""


@pytest.fixture(scope="session", autouse=True)
def _numbered() -> Iterator[Iterator[int]]:
    gc.disable()
    yield count(1)
    gc.enable()


@pytest.fixture(autouse=True)
def _swept(_numbered: Iterator[int]) -> Iterator[None]:
    yield
    gc.collect(2 if next(_numbered) % WHOLE == 0 else 1)
