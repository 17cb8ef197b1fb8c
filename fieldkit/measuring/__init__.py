"""Measuring: figures on the record, computed again, or by request without a mission."""

from fieldkit.measuring.recorded import Placed, Recomputed, measure_length, recompute, withdraw_measurement
from fieldkit.measuring.requests import answer

__all__ = ["Placed", "Recomputed", "answer", "measure_length", "recompute", "withdraw_measurement"]
