"""Clocks: from photographs of a slate to the offsets of cameras, and from those to when a photograph was taken."""

from fieldkit.clocks.comparing import compared, of_mission, said_by, seen_slates
from fieldkit.clocks.judging import Fault, Judgement, Set
from fieldkit.clocks.laptop import jump
from fieldkit.clocks.showing import Shown, camera_of, read, showing_of
from fieldkit.clocks.slate import boot_of, parse, slate, text_of
from fieldkit.clocks.taken import BASES, DOUBTS, UNCOMPARED, Basis, CameraClock, Clocks, Doubt, Taken, offset_of

__all__ = [
    "BASES",
    "DOUBTS",
    "UNCOMPARED",
    "Basis",
    "CameraClock",
    "Clocks",
    "Doubt",
    "Fault",
    "Judgement",
    "Set",
    "Shown",
    "Taken",
    "boot_of",
    "camera_of",
    "compared",
    "jump",
    "of_mission",
    "offset_of",
    "parse",
    "read",
    "said_by",
    "seen_slates",
    "showing_of",
    "slate",
    "text_of",
]
