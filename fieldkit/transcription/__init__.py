"""Transcriptions of markings: what was read, in a notation that can be typed and that loses nothing.

The notation follows the Leiden conventions in the spirit of EpiDoc:

    ABC      clear                  {A}      unclear, yet read        {3|8}  alternatives, the best first
    [2]      two signs, not read    [2-4]    two to four of them      [?]    unknown how many
    <3> <?>  lost with the material [[...]]  removed, still legible   (vac)  space left empty
    «logo:a star in a ring»         a sign that is no writing         \\      makes the next sign plain text

A line break is a line break. Nothing is restored or corrected: case, spaces and leading zeros stay.
"""

from fieldkit.transcription.grammar import parse
from fieldkit.transcription.scripts import Lookalike, legible, lookalikes, scripts
from fieldkit.transcription.search import may_read, search_forms
from fieldkit.transcription.tree import (
    Blank,
    Clear,
    Lost,
    Part,
    Removed,
    Symbol,
    Transcription,
    Unclear,
    Unread,
    display,
    one_line,
    write,
)

__all__ = [
    "Blank",
    "Clear",
    "Lookalike",
    "Lost",
    "Part",
    "Removed",
    "Symbol",
    "Transcription",
    "Unclear",
    "Unread",
    "display",
    "legible",
    "lookalikes",
    "may_read",
    "one_line",
    "parse",
    "scripts",
    "search_forms",
    "write",
]
