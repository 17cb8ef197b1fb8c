"""What the Packets screen shows: what is wanted, packets of the log, one that can be handed over."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from fieldkit.checking import Checked
from fieldkit.errors import FieldkitError
from fieldkit.keys.signing import Signer
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.packing.checklist import Checklist, Point
from fieldkit.packing.sealing import Sealed
from fieldkit.progress import Report, Step
from ui.presenters.pieces import Piece


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be sealed: ids of chosen items, or None for all that is not receipted; edition; where to.

    `folder` is None for the mission's own folder of packets.
    """

    items: tuple[str, ...] | None = None
    edition: str = "ed.field_full"
    folder: Path | None = None


NONE_CHOSEN = Point(
    "none_chosen",
    True,
    QT_TRANSLATE_NOOP("checklist", "No item is chosen."),
    QT_TRANSLATE_NOOP("checklist", "Choose items, or seal all that is new."),
)

READING_ONLY = Point(
    "reading_only",
    True,
    QT_TRANSLATE_NOOP("checklist", "The mission is open for reading only."),
    QT_TRANSLATE_NOOP("checklist", "Another program writes into it. Close that one, and open the mission again."),
)


class State(Enum):
    """What became of a packet."""

    SEALED = "sealed"
    RECEIPTED = "receipted"
    BEGUN = "begun"
    ABANDONED = "abandoned"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A packet of the log; `path` is where it lies, None if it is not in the mission's folder of packets."""

    packet: str
    at: str
    state: State
    seal: str
    path: Path | None


@dataclass(frozen=True, slots=True)
class Handed:
    """A packet that can be handed over: its slip, what checking it found once that is done.

    `size` is in bytes, 0 where nobody asked for it; `fresh`: it was sealed just now.
    """

    packet: str
    path: Path
    seal: str
    size: int
    slip: bytes
    fresh: bool = False
    checked: Checked | None = None


class Phase(Enum):
    """What the screen is about just now."""

    CHOOSING = "choosing"
    SEALING = "sealing"
    DONE = "done"


class SealScreen(Protocol):
    """What the presenter of sealing asks of the screen."""

    def show_items(self, items: Sequence[Piece]) -> None: ...
    def show_earlier(self, packets: Sequence[Earlier]) -> None: ...
    def show_folder(self, folder: Path) -> None: ...
    def show_phase(self, phase: Phase) -> None: ...
    def show_checklist(self, found: Checklist) -> None: ...
    def show_report(self, document: bytes) -> None: ...
    def show_outdated(self) -> None: ...
    def show_making(self, step: Step | None) -> None: ...
    def show_sealing(self, step: Step) -> None: ...
    def show_handed(self, handed: Handed) -> None: ...
    def show_failed(self, error: FieldkitError | None) -> None: ...
    def say_receipted(self, packet: str) -> None: ...
    def say_slip_kept(self, target: Path) -> None: ...


class SealCore(Protocol):
    """What of the core sealing needs.

    `earlier` is asked in the window's thread, `items`, `checklist` and `slip` on the lane that finds,
    `take_receipt` on that of edits, the others on the long lane. `seal` gives the packet with its slip.
    """

    def items(self, report: Report) -> Sequence[Piece]: ...
    def earlier(self) -> Sequence[Earlier]: ...
    def checklist(self, wanted: Wanted) -> Checklist: ...
    def slip(self, path: Path) -> bytes: ...
    def preview(self, wanted: Wanted, report: Report) -> bytes: ...
    def signer(self, passphrase: str) -> Signer: ...
    def seal(self, wanted: Wanted, signer: Signer, report: Report) -> tuple[Sealed, bytes]: ...
    def check(self, path: Path, report: Report) -> Checked: ...
    def take_receipt(self, path: Path) -> str: ...


@dataclass(frozen=True, slots=True)
class Titles:
    """What work is called in the list of jobs."""

    preview: str
    seal: str
    check: str
    merge: str
    receipt: str
