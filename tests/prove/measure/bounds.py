"""The groups of cases with the bounds of their rows: the table of `measurement.md` 12, and other promises."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tests.prove.measure.case import Case
from tests.prove.measure.groups import (
    arcs_clicked,
    arcs_snapped,
    bar,
    calibration,
    codes,
    detection,
    frames,
    hand,
    lscale,
    other,
    rectangle,
    special,
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


GROUPS: dict[str, Group] = {
    "frames": Group(
        frames.make,
        240,
        20,
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
        324,
        30,
        (
            Bound("L-scale, object of its size, tilt 0-60: length", "lscale told x1 length", 0.8, 2.2),
            Bound("L-scale, object three times its size: length", "lscale told x3 length", 1.0, 2.5),
            Bound("L-scale, pooled: length", "lscale told length", coverage=NORMAL),
            Bound("L-scale, camera wholly unknown: length", "lscale vague length", coverage=(0.92, 0.99)),
            Bound("L-scale: area", "lscale told area", 1.0, 3.5, (0.92, 0.99)),
            Bound("L-scale: angle, deg", "lscale told angle", 0.4, 1.0, (0.90, 0.98), in_unit=True),
        ),
    ),
    "rectangle": Group(
        rectangle.make,
        180,
        15,
        (
            Bound("known rectangle: length", "rectangle told length", 0.4, 1.2, NORMAL),
            Bound(
                "known rectangle, camera wholly unknown: length", "rectangle vague length", coverage=(0.92, 0.99)
            ),
            Bound("known rectangle: area", "rectangle told area", 1.0, 3.5, (0.92, 0.99)),
            Bound("known rectangle: angle, deg", "rectangle told angle", 0.4, 1.0, (0.90, 0.98), in_unit=True),
        ),
    ),
    "arcs": Group(
        arcs_clicked.make,
        600,
        30,
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
        198,
        11,
        (Bound("arc, snapped, all: diameter", "arc snapped", 0.3, 0.5, (0.92, 1.0)),),
        (
            Promise("950 / 1100 mm told apart by snapping"),
            Promise("950 / 1100 mm: no wrong verdict", 0.99),
            Promise("a round edge is called a circle", 0.95),
            Promise("a plain edge is snapped to"),
        ),
    ),
    "cone": Group(
        arcs_snapped.cone,
        44,
        4,
        (Bound("cone, the edge of its section snapped: diameter", "cone", 0.3, 0.8, (0.92, 1.0)),),
        (Promise("a plain edge is snapped to"),),
    ),
    "dented": Group(
        arcs_snapped.dented,
        48,
        4,
        (),
        (
            Promise("dented edge: not a circle"),
            Promise("dented edge: the interval holds all the same", 0.9),
        ),
    ),
    "section": Group(
        arcs_clicked.section_case,
        120,
        6,
        (Bound("section askew as stated: the interval holds", "section", coverage=(0.92, 1.0)),),
        (Promise("15 deg of section uncertainty is inconclusive"),),
    ),
    "bar": Group(
        bar.make,
        240,
        12,
        (Bound("scale bar only, tilt 15-35: the interval holds", "bar", coverage=(0.90, 0.99)),),
        (Promise("scale bar only: says so"),),
    ),
    "views": Group(views.make, 30, 2, (Bound("three views: distance", "views", 0.15, 0.5, (0.92, 1.0)),)),
    "markers": Group(
        detection.make,
        180,
        10,
        (
            Bound("marker corner, px per axis", "corner scatter", 0.10, 0.3, in_unit=True),
            Bound("marker corner, px inwards", "corner bias", 0.10, 0.3, in_unit=True),
        ),
        (Promise("every marker is found"), Promise("no marker is made up")),
    ),
    "calibration": Group(
        calibration.make,
        9,
        1,
        (
            Bound("ChArUco, six views: focal length", "calibrated focal", 0.1, 0.2),
            Bound("ChArUco, six views: rms, px", "calibrated rms", 0.1, 0.1, in_unit=True),
        ),
        (Promise("ChArUco: all six views serve"),),
    ),
    "hand": Group(
        hand.make,
        2400,
        120,
        (
            Bound("chord + sagitta by hand", "hand chord", 0.5, 3.0, (0.92, 0.99)),
            Bound("three-leg gauge by hand", "hand gauge", 0.1, 0.6, (0.92, 0.99)),
        ),
    ),
    "turned": Group(
        special.turned,
        32,
        8,
        (
            Bound("orientations 1-8, lying and standing: length", "turned length", 0.35, 1.0, (0.9, 1.0)),
            Bound("orientations 1-8, lying and standing: angle, deg", "turned angle", 0.4, 1.0, in_unit=True),
        ),
    ),
    "ambiguous": Group(
        special.ambiguous,
        120,
        8,
        (),
        (
            Promise("two poses fit: it says so, or refuses", 0.95),
            Promise("two poses fit: the interval holds", 0.92),
        ),
    ),
    "codes": Group(
        codes.make,
        3 * len(codes.PROVOKED),
        len(codes.PROVOKED),
        (),
        (*(Promise(codes.row(one)) for one in codes.PROVOKED), Promise("an open interval has a lower end only")),
    ),
    "other": Group(
        other.make,
        360,
        16,
        (
            Bound("other scenes: length", "other length", coverage=NORMAL),
            Bound("other scenes: perimeter", "other perimeter", coverage=(0.92, 0.99)),
            Bound("other scenes: area", "other area", coverage=(0.92, 0.99)),
            Bound("other scenes: angle, deg", "other angle", coverage=(0.90, 0.98), in_unit=True),
            Bound("other scenes: diameter of a hole", "other diameter", coverage=(0.92, 0.99)),
        ),
    ),
    "large": Group(
        special.large,
        4,
        1,
        (Bound("24 megapixels: length", "large length", 0.35, 1.0),),
        (Promise("24 megapixels, seen before: under 0.5 s"),),
    ),
}
