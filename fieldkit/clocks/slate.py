"""The slate: the line of text in its code, which a camera photographs and an intake reads back.

    FKSLATE/1/20240403T091200Z/A/1F0E5A27/9C41D20B/5034117/K

Format and version, UTC, the laptop's letter, the beginnings of the mission's id and of the SHA-256 of the laptop's
boot id, milliseconds since that boot, a check character (ISO 7064, MOD 37-2) over all letters and digits before it.
Every character is one of the alphanumeric mode of ISO/IEC 18004: a small code, that can be read from afar.
`docs/clocks.md` is the format.
"""

import re
from datetime import UTC, datetime
from typing import Final

from fieldkit.canon import digest
from fieldkit.model.clock import SlateRead
from fieldkit.numbering import check_character
from fieldkit.when import Reading, in_utc

START: Final = "FKSLATE/1"
SHORT: Final = 8
"""Digits by which missions and boots are told apart."""

COMPACT: Final = "%Y%m%dT%H%M%SZ"

TEXT: Final = re.compile(
    r"(?P<checked>FKSLATE/1/(?P<utc>[0-9]{8}T[0-9]{6}Z)/(?P<letter>[A-Z])/(?P<mission>[0-9A-F]{8})"
    r"/(?P<boot>[0-9A-F]{8})/(?P<mono>[0-9]{1,15}))/(?P<check>[0-9A-Z*])",
    re.ASCII,
)


def slate(mission: str, letter: str, reading: Reading) -> SlateRead:
    """The slate of laptop `letter` in the mission with this id, at one look at its clocks."""
    boot = boot_of(reading.boot)
    return SlateRead(utc=reading.wall, mission=mission[:SHORT], letter=letter, boot=boot, mono_ms=reading.mono_ms)


def text_of(shown: SlateRead) -> str:
    """What goes into the code of a slate of which everything is known."""
    utc = re.sub("[-:]", "", shown.utc)
    checked = f"{START}/{utc}/{shown.letter}/{shown.mission}/{shown.boot}/{shown.mono_ms}".upper()
    return f"{checked}/{_check(checked)}"


def parse(text: str) -> SlateRead | None:
    """What the text of a code says; None for one that is no slate: codes of all kinds are photographed."""
    found = TEXT.fullmatch(text)
    if found is None or found["check"] != _check(found["checked"]):
        return None
    try:
        utc = datetime.strptime(found["utc"], COMPACT).replace(tzinfo=UTC)
    except ValueError:  # such as the 31st of a month that has none
        return None
    return SlateRead(
        utc=in_utc(utc),
        mission=found["mission"].lower(),
        letter=found["letter"],
        boot=found["boot"].lower(),
        mono_ms=int(found["mono"]),
    )


def boot_of(boot: str) -> str:
    """What stands on the slate for a boot id: systems form these in many ways, some very much alike."""
    return digest(boot.encode())[:SHORT]


def _check(checked: str) -> str:
    return check_character(re.sub(r"[^0-9A-Z]", "", checked))
