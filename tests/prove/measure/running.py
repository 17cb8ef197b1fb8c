"""The groups of cases, and the processes that put them to the engine."""

import json
import multiprocessing
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from fieldkit.measuring import answer
from tests.prove.measure import naive
from tests.prove.measure.case import Answer, Case, Outcome, judged
from tests.prove.measure.groups import (
    arcs_clicked,
    arcs_snapped,
    bar,
    calibration,
    detection,
    frames,
    hand,
    lscale,
    rectangle,
    views,
)
from tests.prove.measure.scene import Luck
from tests.prove.measure.table import NORMAL, Bound, Promise

Make = Callable[[int, Luck, Path], Case]


@dataclass(frozen=True, slots=True)
class Group:
    """Cases by number, how many of them a full and a quick run has, and the rows they fill."""

    make: Make
    full: int
    quick: int
    bounds: tuple[Bound, ...] = ()
    promises: tuple[Promise, ...] = ()


@dataclass(frozen=True, slots=True)
class Run:
    """What is run: the seed of all chance, and against whom."""

    seed: int
    quick: bool
    control: bool


GROUPS: dict[str, Group] = {
    "frames": Group(
        frames.make,
        360,
        30,
        (
            Bound("marker frame, lens known, tilt <= 45: length", "frame known upto45 length", 0.35, 1.0),
            Bound("marker frame, lens known, tilt 60: length", "frame known at60 length", 0.6, 1.6),
            Bound("marker frame, lens known, pooled: length", "frame known length", coverage=NORMAL),
            Bound("marker frame, lens unknown: length", "frame unknown length", 0.35, 1.0, NORMAL),
            Bound("marker frame: area", "frame area", 1.0, 3.5, (0.92, 0.99)),
            Bound("marker frame: angle, deg", "frame angle", 0.4, 1.0, (0.90, 0.98), in_unit=True),
        ),
        (
            Promise("marker frame: residuals under 0.3 px"),
            Promise("one marker of four covered: it still solves"),
        ),
    ),
    "lscale": Group(
        lscale.make,
        360,
        48,
        (
            Bound("L-scale, object of its size, tilt 0-60: length", "lscale x1 length", 0.8, 2.2),
            Bound("L-scale, object three times its size: length", "lscale x3 length", 1.0, 2.5),
            Bound("L-scale, pooled: length", "lscale length", coverage=NORMAL),
            Bound("L-scale: area", "lscale area", 1.0, 3.5, (0.92, 0.99)),
            Bound("L-scale: angle, deg", "lscale angle", 0.4, 1.0, (0.90, 0.98), in_unit=True),
        ),
    ),
    "rectangle": Group(
        rectangle.make,
        240,
        30,
        (
            Bound("known rectangle: length", "rectangle length", 0.4, 1.2, NORMAL),
            Bound("known rectangle: area", "rectangle area", 1.0, 3.5, (0.92, 0.99)),
            Bound("known rectangle: angle, deg", "rectangle angle", 0.4, 1.0, (0.90, 0.98), in_unit=True),
        ),
    ),
    "arcs": Group(
        arcs_clicked.make,
        720,
        60,
        (
            Bound("arc, clicks, 30 deg and more: diameter", "arc clicked from30", 0.6, 2.0),
            Bound("arc, clicks, 10-25 deg: diameter", "arc clicked to25", 3.0, 9.0),
            Bound("arc, clicks, pooled: diameter", "arc clicked", coverage=NORMAL),
        ),
        (
            Promise("950 / 1100 mm told apart by clicks", 0.99),
            Promise("950 / 1100 mm: no wrong verdict", 0.99),
            Promise("a round edge is called a circle", 0.95),
        ),
    ),
    "snapped": Group(
        arcs_snapped.make,
        264,
        22,
        (Bound("arc, snapped, all: diameter", "arc snapped", 0.3, 0.5, (0.92, 1.0)),),
        (
            Promise("950 / 1100 mm told apart by snapping"),
            Promise("950 / 1100 mm: no wrong verdict", 0.99),
            Promise("a round edge is called a circle", 0.95),
            Promise("a plain edge is snapped to"),
        ),
    ),
    "dented": Group(
        arcs_snapped.dented,
        48,
        6,
        (),
        (
            Promise("dented edge: not a circle"),
            Promise("dented edge: the interval holds all the same", 0.9),
        ),
    ),
    "section": Group(
        arcs_clicked.section_case,
        120,
        12,
        (Bound("section askew as stated: the interval holds", "section", coverage=(0.92, 1.0)),),
        (Promise("15 deg of section uncertainty is inconclusive"),),
    ),
    "bar": Group(
        bar.make,
        300,
        60,
        (Bound("scale bar only, tilt 15-35: the interval holds", "bar", coverage=(0.90, 0.99)),),
        (Promise("scale bar only: says so"),),
    ),
    "views": Group(views.make, 30, 4, (Bound("three views: distance", "views", 0.15, 0.5, (0.92, 1.0)),)),
    "markers": Group(
        detection.make,
        180,
        24,
        (
            Bound("marker corner, px per axis", "corner scatter", 0.10, 0.3, in_unit=True),
            Bound("marker corner, px inwards", "corner bias", 0.10, 0.3, in_unit=True),
        ),
        (Promise("every marker is found"), Promise("no marker is made up")),
    ),
    "calibration": Group(
        calibration.make,
        9,
        2,
        (
            Bound("ChArUco, six views: focal length", "calibrated focal", 0.1, 0.2),
            Bound("ChArUco, six views: rms, px", "calibrated rms", 0.1, 0.1, in_unit=True),
        ),
        (Promise("ChArUco: all six views serve"),),
    ),
    "hand": Group(
        hand.make,
        2400,
        240,
        (
            Bound("chord + sagitta by hand", "hand chord", 0.5, 3.0, (0.92, 0.99)),
            Bound("three-leg gauge by hand", "hand gauge", 0.1, 0.6, (0.92, 0.99)),
        ),
    ),
}


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
        said = naive.answer(case) if run.control else json.loads(answer(_line(case)))
    return judged(f"{name}{number}", case, Answer(said))


def _line(case: Case) -> bytes:
    return case.request if isinstance(case.request, bytes) else json.dumps(case.request).encode()
