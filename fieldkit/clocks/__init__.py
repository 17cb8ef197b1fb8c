"""Clocks: from photographs of a slate to the offsets of cameras, and from those to when a photograph was taken."""

from fieldkit.clocks.laptop import jump
from fieldkit.clocks.showing import Shown, camera_of, read, showing_of
from fieldkit.clocks.slate import OtherSlate, Slate, boot_of, parse
from fieldkit.clocks.taken import Basis, CameraClock, Clocks, Doubt, Taken

__all__ = [
    "Basis",
    "CameraClock",
    "Clocks",
    "Doubt",
    "OtherSlate",
    "Shown",
    "Slate",
    "Taken",
    "boot_of",
    "camera_of",
    "jump",
    "parse",
    "read",
    "showing_of",
]
