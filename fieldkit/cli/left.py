"""What is said of what others left with a mission: a copy that was never finished, a vault that was put back."""

from collections.abc import Mapping
from typing import Final

from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.unfinished import Unfinished
from fieldkit.mission.vaults import Doubt

REMOVED = QT_TRANSLATE_NOOP(
    "cli",
    "Removed {folder}, a copy of this mission that was never finished: a program was stopped while it made it.",
)
LEFT: Final[Mapping[tuple[bool, bool], str]] = {
    (False, False): QT_TRANSLATE_NOOP(
        "cli",
        "Caution: {folder} is a copy of this mission that was never finished. The next command that writes the"
        " mission removes it.",
    ),
    (True, False): QT_TRANSLATE_NOOP(
        "cli",
        "Caution: {folder} is a copy of this mission that was never finished, and ANYBODY CAN READ IT. The"
        " next command that writes the mission removes it.",
    ),
    (False, True): QT_TRANSLATE_NOOP(
        "cli",
        "Caution: {folder} may be a copy of this mission that was never finished; its drive is not connected.",
    ),
    (True, True): QT_TRANSLATE_NOOP(
        "cli",
        "Caution: {folder} may be a copy of this mission that was never finished, and ANYBODY CAN READ IT."
        " Connect its drive: the next command that writes the mission removes it.",
    ),
}
"""By whether anybody can read it, and whether its drive is away."""
STRANGE = QT_TRANSLATE_NOOP(
    "cli",
    "Caution: {folder} lies there, a copy that was never finished. Unless a program makes it just now, remove it.",
)

VAULTS: Final[Mapping[Doubt, str]] = {
    "earlier": QT_TRANSLATE_NOOP(
        "cli",
        "Caution: vault.json in {folder} is an earlier one that was put back: an EARLIER PASSPHRASE opens the"
        " mission again. “fieldkit mission passphrase” locks it anew; who knows an earlier one may hold a copy, and"
        " only “fieldkit mission convert … --renew” locks them out.",
    ),
    "strange": QT_TRANSLATE_NOOP(
        "cli",
        "Caution: vault.json in {folder} is none that this mission made: somebody who knows its secrets put it"
        " there. “fieldkit mission convert … --renew” makes a copy with secrets that they do not know.",
    ),
}


def of(one: Unfinished) -> str:
    """A marked sentence, to be filled with its `folder`."""
    return REMOVED if one.state == "removed" else LEFT[one.exposed, one.state == "away"]
