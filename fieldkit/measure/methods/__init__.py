"""The ways of measuring: one file each, and its METHOD in the tuple here."""

from fieldkit.measure.methods import scale_bar
from fieldkit.measure.result import Method

METHODS: tuple[Method, ...] = (scale_bar.METHOD,)
