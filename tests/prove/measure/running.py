"""The groups of cases, and the processes that put them to the engine."""

import json
import multiprocessing
import tempfile
import time
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import numpy as np

from fieldkit.measuring import Requests
from tests.prove.measure import naive
from tests.prove.measure.bounds import GROUPS
from tests.prove.measure.case import Answer, Case, Json, Outcome, judged


@dataclass(frozen=True, slots=True)
class Run:
    """What is run: the seed of all chance, and against whom."""

    seed: int
    quick: bool
    control: bool


def outcomes(name: str, run: Run, processes: int) -> list[Outcome]:
    """Every case of a group, answered and judged; the processes share the numbers out."""
    group = GROUPS[name]
    count = group.quick if run.quick else group.full
    one = partial(_outcome, name, run)
    if processes == 1:
        return list(map(one, range(count)))
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        return pool.map(one, range(count), chunksize=max(1, min(24, count // processes // 4)))


def _outcome(name: str, run: Run, number: int) -> Outcome:
    luck = np.random.default_rng([run.seed, *name.encode(), number])
    with tempfile.TemporaryDirectory(prefix="prove-measure-") as folder:
        case = GROUPS[name].make(number, luck, Path(folder))
        said = Answer(naive.answer(case)) if run.control else _said(case)
    return judged(f"{name}{number}", case, said)


@cache
def asked() -> Requests:
    """The engine of this process, which keeps what it read of photographs, as `measure evaluate` does."""
    return Requests()


def _said(case: Case) -> Answer:
    """The answer of the engine, and how long it took."""
    for earlier in case.before:
        asked().answer(_line(earlier))
    begin = time.monotonic()
    try:
        line = asked().answer(_line(case.request))
    except Exception as error:  # noqa: BLE001  a defect of the engine fails its rows and lets the others go on
        return Answer({"error": {"code": f"defect: {error!r}"}})
    return Answer(json.loads(line), time.monotonic() - begin)


def _line(request: Json | bytes) -> bytes:
    return request if isinstance(request, bytes) else json.dumps(request).encode()
