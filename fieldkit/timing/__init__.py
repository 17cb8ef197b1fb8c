"""Timing: cameras are compared with a true clock, and photographs of several cameras become one timeline."""

from fieldkit.timing.comparing import compare, read_slate, set_aside
from fieldkit.timing.listing import Comparison, comparisons, of_intake
from fieldkit.timing.timeline import Moment, moment_of, timeline

__all__ = [
    "Comparison",
    "Moment",
    "compare",
    "comparisons",
    "moment_of",
    "of_intake",
    "read_slate",
    "set_aside",
    "timeline",
]
