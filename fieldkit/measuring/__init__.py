"""Measuring: figures on the record, computed again, or by request without a mission."""

from fieldkit.measuring.again import Recomputed, recompute
from fieldkit.measuring.bars import Placed, measure_length
from fieldkit.measuring.believing import believed
from fieldkit.measuring.calibrating import CameraFound, by_matrix, record_calibration, withdraw_calibration
from fieldkit.measuring.drawn import Drawn, drawn
from fieldkit.measuring.recorded import Asked, Rival, record, record_all, withdraw_measurement
from fieldkit.measuring.requests import Requests, answer
from fieldkit.measuring.viewed import viewed

__all__ = [
    "Asked",
    "CameraFound",
    "Drawn",
    "Placed",
    "Recomputed",
    "Requests",
    "Rival",
    "answer",
    "believed",
    "by_matrix",
    "drawn",
    "measure_length",
    "recompute",
    "record",
    "record_all",
    "record_calibration",
    "viewed",
    "withdraw_calibration",
    "withdraw_measurement",
]
