"""What is said of what others left with a mission: a copy that was never finished, a vault that was put back."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from fieldkit.cli.output import warn
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission import Mission
from fieldkit.mission.unfinished import UnfinishedCopy, strangers
from fieldkit.mission.vaults import Doubt, doubt

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
LOST = QT_TRANSLATE_NOOP(
    "cli",
    "Caution: a copy of this mission was never finished, and what was kept of its place does not read. If a folder"
    " is left whose name ends in {folder}, ANYBODY MAY BE ABLE TO READ IT: look for it and remove it.",
)
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


def warn_of_vault(mission: Mission) -> None:
    """Say where something is wrong with what locks the mission, on the error stream."""
    found = doubt(mission)
    if found is not None:
        warn(VAULTS[found], folder=mission.folder)


def warn_of_unfinished(found: Sequence[UnfinishedCopy]) -> None:
    """Say what became of copies that a killed program left unfinished, on the error stream."""
    whole = {"removed": REMOVED, "lost": LOST}
    for one in found:
        warn(whole.get(one.state) or LEFT[one.exposed, one.state == "away"], folder=one.folder)


def warn_of_strangers(final: Path) -> None:
    """Name what somebody, of whom nothing is known here, left or makes where `final` shall be."""
    for folder in strangers(final):
        warn(STRANGE, folder=folder)
