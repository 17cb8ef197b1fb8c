"""Measuring: figures on the record, computed again, or by request without a mission."""

from fieldkit.measuring.again import Recomputed, recompute
from fieldkit.measuring.drawn import Drawn, drawn
from fieldkit.measuring.recorded import Asked, Placed, Rival, measure_length, record, withdraw_measurement
from fieldkit.measuring.requests import Requests, answer

__all__ = [
    "Asked",
    "Drawn",
    "Placed",
    "Recomputed",
    "Requests",
    "Rival",
    "answer",
    "drawn",
    "measure_length",
    "recompute",
    "record",
    "withdraw_measurement",
]
