"""Answers without thought, for the control: one scale for all of the picture, its residuals taken for all doubt."""

from typing import Any

import numpy as np

from tests.prove.measure.asking import angle, area, length
from tests.prove.measure.case import Case, Json
from tests.prove.measure.lens import Array


def _angle(points: Array) -> float:
    return angle(np.resize(points, (3, 2)))  # of two points it makes something, too


PLAIN = {"length": length, "polyline": length, "area": area, "angle": _angle}


def answer(case: Case) -> Json:
    """The result line that such a program gives; it refuses nothing and warns of nothing."""
    if isinstance(case.request, bytes):
        return {"id": None, "warnings": [], "tasks": []}
    name = case.request.get("id")
    if "hand" in case.request:
        return {"id": name, "tasks": [_by_hand(case.request["hand"])]}
    if "calibrate" in case.request:
        return {"id": name, "camera": {"K": [[3000.0, 0, 0], [0, 3000.0, 0], [0, 0, 1]], "rms_px": 1.0, "views": 6}}
    tasks = [_task(case, task) for task in case.request.get("tasks", [])]
    return {"id": name, "plane": {"residual_rms_px": 1.0, "poses": 1}, "warnings": [], "tasks": tasks}


def _task(case: Case, task: Json) -> Json:
    points = _on_plane(case.pairs, _pixels(task.get("points", [])))
    kind = task.get("measurand")
    value = _kasa(points) if kind == "diameter" else PLAIN.get(kind, _closed)(points)
    said: Json = _measured(task["id"], value, _doubt(case.pairs, kind == "area") * value)
    candidates = task.get("candidates", [])
    nearest = min(candidates, key=lambda one: abs(one["diameter_mm"] - value), default=None)
    verdicts = {one["name"]: "consistent" if one is nearest else "excluded" for one in candidates}
    return said | {"verdicts": verdicts}


def _pixels(points: list[Any]) -> Array:
    clicks = [point[0] if isinstance(point, list) else point for point in points]
    return np.array([click["px"] for click in clicks], float).reshape(-1, 2)


def _fitted(pairs: Array) -> tuple[complex, complex, Array]:
    """The similarity from pixels to mm by least squares, as a factor, a shift, and what is left."""
    seen, true = pairs[:, 0] + 1j * pairs[:, 1], pairs[:, 2] + 1j * pairs[:, 3]
    design = np.column_stack([seen, np.ones(len(seen))])
    factor, shift = np.linalg.lstsq(design, true, rcond=None)[0]
    return factor, shift, abs(true - factor * seen - shift)


def _best(pairs: Array) -> tuple[complex, complex, Array]:
    """`_fitted`, for whichever way the axes of the target turn."""
    return min((_fitted(pairs), _fitted(pairs * (1, 1, 1, -1))), key=lambda fit: float(fit[2].sum()))


def _on_plane(pairs: Array | None, pixels: Array) -> Array:
    factor, shift = (0.2, 0.0) if pairs is None else _best(pairs)[:2]
    seen = factor * (pixels[:, 0] + 1j * pixels[:, 1]) + shift
    return np.column_stack([seen.real, seen.imag])


def _doubt(pairs: Array | None, squared: bool) -> float:
    """The relative standard uncertainty that the residuals of the scale seem to give."""
    if pairs is None or len(pairs) < 3:
        return 0.001
    spread = np.hypot(*np.ptp(pairs[:, 2:], axis=0))
    return float(np.sqrt(np.mean(_best(pairs)[2] ** 2)) / spread / np.sqrt(len(pairs))) * (2 if squared else 1)


def _closed(points: Array) -> float:
    return length(np.vstack([points, points[:1]]))


def _kasa(points: Array) -> float:
    """The algebraic circle, which makes short arcs too small."""
    design = np.column_stack([points, np.ones(len(points))])
    a, b, c = np.linalg.lstsq(design, (points**2).sum(axis=1), rcond=None)[0]
    return float(2 * np.sqrt(abs(c + (a * a + b * b) / 4)))


def _by_hand(hand: Json) -> Json:
    """Only the last reading counts, and its scatter is all that is thought of."""
    chord = hand.get("chord_mm", hand.get("leg_span_mm"))
    depth = (hand.get("sagitta_mm") or hand.get("depth_mm"))[-1]
    value = chord * chord / (4 * depth)
    return _measured(hand["method"], value, 0.0005 * value)


def _measured(name: str, value: float, u: float) -> Json:
    return {
        "id": name,
        "status": "measured",
        "value": value,
        "interval": [value - 1.96 * u, value + 1.96 * u],
        "warnings": [],
    }
