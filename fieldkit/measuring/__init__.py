"""Measuring: figures on the record, computed again, or by request without a mission.

What solves and detects brings SciPy and OpenCV, which take a second to import. It comes when it is asked for: the
window shows what was measured long before anybody measures.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from fieldkit.measuring.drawn import Drawn, drawn
from fieldkit.measuring.placed import Placed
from fieldkit.measuring.viewed import viewed

if TYPE_CHECKING:
    from fieldkit.measuring.again import Recomputed, recompute
    from fieldkit.measuring.bars import measure_length
    from fieldkit.measuring.bases import ScaleTold
    from fieldkit.measuring.believing import believed
    from fieldkit.measuring.calibrating import CameraFound, by_matrix, record_calibration, withdraw_calibration
    from fieldkit.measuring.recorded import Asked, Rival, record, record_all, withdraw_measurement
    from fieldkit.measuring.requesting import About, requested
    from fieldkit.measuring.requests import Requests
    from fieldkit.measuring.seen_again import SeenAgain, look_again

__all__ = [
    "About",
    "Asked",
    "CameraFound",
    "Drawn",
    "Placed",
    "Recomputed",
    "Requests",
    "Rival",
    "ScaleTold",
    "SeenAgain",
    "believed",
    "by_matrix",
    "drawn",
    "look_again",
    "measure_length",
    "recompute",
    "record",
    "record_all",
    "record_calibration",
    "requested",
    "viewed",
    "withdraw_calibration",
    "withdraw_measurement",
]

WHERE = {
    **dict.fromkeys(("Recomputed", "recompute"), "again"),
    "measure_length": "bars",
    "ScaleTold": "bases",
    "believed": "believing",
    **dict.fromkeys(("CameraFound", "by_matrix", "record_calibration", "withdraw_calibration"), "calibrating"),
    **dict.fromkeys(("Asked", "Rival", "record", "record_all", "withdraw_measurement"), "recorded"),
    "Requests": "requests",
    **dict.fromkeys(("About", "requested"), "requesting"),
    **dict.fromkeys(("SeenAgain", "look_again"), "seen_again"),
}
"""The module of each name that comes when it is asked for; none is called as a module is."""


def __getattr__(name: str) -> Any:
    """What `name` stands for (PEP 562)."""
    if name not in WHERE:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{WHERE[name]}"), name)
