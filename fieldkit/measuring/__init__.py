"""Measuring: figures on the record, computed again, or by request without a mission."""

from fieldkit.measuring.again import Recomputed, recompute
from fieldkit.measuring.bars import Placed, measure_length
from fieldkit.measuring.bases import ScaleTold
from fieldkit.measuring.believing import believed
from fieldkit.measuring.calibrating import CameraFound, by_matrix, record_calibration, withdraw_calibration
from fieldkit.measuring.drawn import Drawn, drawn
from fieldkit.measuring.recorded import Asked, Rival, record, record_all, withdraw_measurement
from fieldkit.measuring.requested import About, requested
from fieldkit.measuring.requests import Requests
from fieldkit.measuring.seen_again import SeenAgain, look_again
from fieldkit.measuring.viewed import viewed

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
