"""Readings by hand: chord and sagitta, and the gauge with three legs."""

from pathlib import Path

import numpy as np

from tests.prove.measure.case import Case, Json, Truth
from tests.prove.measure.scene import Luck

CHORDS, DEPTHS_U = (200.0, 300.0, 400.0, 600.0), (0.02, 0.1, 0.3)
SPANS, GAUGE_U = (150.0, 200.0, 300.0), (0.005, 0.01, 0.02)


def make(number: int, luck: Luck, folder: Path) -> Case:
    """One reading of the chord or span, one to five of the depth."""
    del folder
    diameter = float(luck.choice([950.0, 1100.0])) + luck.normal(0, 20)
    name, repeats = f"hand{number}", 1 + number // 2 % 5
    if number % 2:
        method, tag = _gauge(diameter, SPANS[number // 10 % 3], GAUGE_U[number // 30 % 3], repeats, luck), "gauge"
    else:
        method, tag = _chord(diameter, CHORDS[number // 10 % 4], DEPTHS_U[number // 40 % 3], repeats, luck), "chord"
    return Case({"id": name, "hand": method}, {str(method["method"]): Truth(diameter, frozenset({"hand", tag}))})


def _chord(diameter: float, chord: float, u: float, repeats: int, luck: Luck) -> Json:
    return {
        "method": "chord_sagitta",
        "chord_mm": chord + luck.normal(0, 0.5),
        "u_chord_mm": 0.5,
        "sagitta_mm": list(_depth(diameter, chord) + luck.normal(0, u, repeats)),
        "u_sagitta_mm": u,
    }


def _gauge(diameter: float, span: float, u: float, repeats: int, luck: Luck) -> Json:
    return {
        "method": "three_leg_gauge",
        "leg_span_mm": span + luck.normal(0, 0.03),
        "u_leg_mm": 0.03,
        "depth_mm": list(_depth(diameter, span) + luck.normal(0, u, repeats)),
        "u_depth_mm": u,
    }


def _depth(diameter: float, chord: float) -> float:
    """The sagitta of a chord."""
    return (diameter - float(np.sqrt(diameter**2 - chord**2))) / 2
