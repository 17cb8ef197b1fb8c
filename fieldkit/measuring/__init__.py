"""Measuring: figures on the record, computed again, or by request without a mission."""

from fieldkit.measuring.drawn import Drawn, drawn
from fieldkit.measuring.recorded import Placed, Recomputed, measure_length, recompute, withdraw_measurement
from fieldkit.measuring.requests import answer

__all__ = [
    "Drawn",
    "Placed",
    "Recomputed",
    "answer",
    "drawn",
    "measure_length",
    "recompute",
    "withdraw_measurement",
]
