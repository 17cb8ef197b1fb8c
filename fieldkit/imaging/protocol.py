"""What goes through the pipes between us and a decoder child: four structs are the whole protocol."""

import struct
from typing import Final

REQUEST: Final = struct.Struct(">c4sIQ")
"""I(nspect), P(icture), G(o on with it), E(mbedded picture), C(odes), O(pen) or W(indow) · decoder, NUL-padded ·
longest edge, or for C whether to look closely, for O whether less than all pixels will do · bytes that follow: a
file, for W a `WINDOW` into the last one."""

ANSWER: Final = struct.Struct(">cIII")
"""kind · width · height · bytes that follow. Kinds: H(ello, with the names of what confines the child), J(SON),
R(GB), G(o on is to be asked, a picture takes longer), S(een, with `SEEN`), or a refusal with an ASCII text:
D(amaged), L(arge), M(emory), N(othing to show)."""

SEEN: Final = struct.Struct(">BBII")
"""Exif orientation · step of the finest pixels that there is memory for · width and height of what the sensor of a
camera saw, where a smaller picture stands for it, else 0. Width and height of the answer are those stored."""

RAW: Final = "RAW"
"""Stands for the decoder of camera raw files."""

WINDOW: Final = struct.Struct(">6I")
"""Width and height to which the whole picture is brought · left, top, width, height of the part that is wanted."""

MOST_CODES: Final = 8
LONGEST_CODE: Final = 1000
"""Of one picture so many codes are told, none with a longer text: the answer stays small."""

MOST_BLOCKS: Final = 8
MOST_DOUBTS: Final = 16
"""Of one file so many Exif blocks are told, and so many tags in which two readings differ."""
