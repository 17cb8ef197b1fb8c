"""The ways of measuring: one file each, and its METHOD in the tuple here."""

from fieldkit.measure.codes import refused
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.result import Method

METHODS: tuple[Method, ...] = (scale_bar.METHOD,)


def method(key: str) -> Method:
    """The method with this name and version. Raises `MeasurementRefused`: `method_unknown`."""
    for known in METHODS:
        if known.key == key:
            return known
    raise refused("method_unknown")
