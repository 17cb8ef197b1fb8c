"""Merging: a verified packet's entries come in verbatim, its originals into the store, the rest is folded anew."""

from fieldkit.merging.applying import Merged, bring_in, merge
from fieldkit.merging.foreseeing import Foreseen, Parting, foresee

__all__ = ["Foreseen", "Merged", "Parting", "bring_in", "foresee", "merge"]
