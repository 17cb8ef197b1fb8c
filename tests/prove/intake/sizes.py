"""An intake onto disks of forty sizes, from one that holds nothing to one that holds it all.

Half of them are met as they are: an intake that will not fit is refused before it begins. Onto the others, which
are smaller, it is let, as if another program had taken the room in that moment.
"""

import random
import secrets
import shutil
from dataclasses import dataclass
from pathlib import Path

from fieldkit.intake.space import EACH, RESERVE
from tests.make import PASSPHRASE, photo_bytes
from tests.prove.intake.command import Ran, Spoil, as_it_is, confirm_at_once, foresee_nothing, run, together
from tests.prove.intake.looking import Laptop, contents, new_laptop, unclear
from tests.prove.intake.places import KIB, format_ext4, mounted_image
from tests.prove.intake.result import Proof, in_lanes

SIZES, CRAMPED = 40, slice(1, 6)
"""How many sizes there are; those of the control hold the mission and not the card."""
SMALLEST_KIB = 256
PHOTOGRAPHS, PIXELS = 20, (480, 360)


def prove(root: Path, luck: random.Random) -> Proof:
    """Nothing confirmed is lost, the cause is named, and on a larger disk the intake is complete."""
    del luck
    proof, trial = Proof("disks of every size"), Trial(root)
    foreseen = [Disk(size, as_it_is) for size in sizes_to(trial.enough + trial.kept_free)]
    unforeseen = [Disk(size, foresee_nothing) for size in sizes_to(trial.enough)]
    ends: dict[str, int] = {}
    disks = [*foreseen, *unforeseen]
    for disk, (end, wrong) in zip(disks, in_lanes(trial.on_a_disk, disks), strict=True):
        proof.point(f"{disk.kib} KiB, {disk.spoil.__name__}", wrong)
        ends[end] = ends.get(end, 0) + 1
    if not ends.get("complete"):
        proof.violations.append("none was large enough")
    for _, wrong in in_lanes(trial.in_haste, unforeseen[CRAMPED]):
        proof.trial(wrong)
    proof.remark = ", ".join(f"{end} {count}" for end, count in ends.items())
    return proof


def sizes_to(enough: int) -> list[int]:
    """KiB, from hardly anything to `enough`."""
    steps = SIZES // 2 - 1
    return [SMALLEST_KIB + number * (enough - SMALLEST_KIB) // steps for number in range(steps + 1)]


@dataclass(frozen=True)
class Disk:
    """A disk of so many KiB, and what is done to the command that meets it."""

    kib: int
    spoil: Spoil


@dataclass(frozen=True)
class Trial:
    """The laptop and the card that are brought to each disk."""

    root: Path

    def __post_init__(self) -> None:
        for encrypted in (False, True):
            new_laptop(self._blank(encrypted), encrypted=encrypted)
        self.card.mkdir()
        (self.root / "empty").mkdir()
        (self.root / "key").write_text(PASSPHRASE)
        for number in range(PHOTOGRAPHS):
            (self.card / f"DSC_{number:04d}.JPG").write_bytes(photo_bytes(number, PIXELS))

    @property
    def card(self) -> Path:
        """What is taken in."""
        return self.root / "card"

    @property
    def enough(self) -> int:
        """KiB of a disk that holds it all, and more for logs and for the file system itself."""
        places = (*self.card.iterdir(), *self._blank(False).rglob("*"))
        return 3 * sum(-(-path.stat().st_size // KIB) for path in places if path.is_file()) + 4 * KIB

    @property
    def kept_free(self) -> int:
        """KiB that an intake wants besides, to begin."""
        return (RESERVE + PHOTOGRAPHS * EACH) // KIB

    def on_a_disk(self, disk: Disk) -> tuple[str, list[str]]:
        """How an intake onto that disk ended, and what was wrong."""
        name = secrets.token_hex(4)
        image, place = self.root / f"{name}.img", self.root / f"disk-{name}"
        blank = Laptop(self._blank(disk.kib % 2 == 1))
        format_ext4(image, disk.kib, journal=False)  # which small disks have no room for
        with mounted_image(image, place):
            try:
                laptop = blank.copied(place / "laptop")
            except shutil.Error:
                shutil.rmtree(place / "laptop")
                return self._founded(blank, place)
            ran = laptop.take_in(self.card, disk.spoil)
            roomy = laptop.copied(self.root / f"roomy-{name}")
        image.unlink()
        return _end(ran, roomy), [*unclear(ran), *self._after(roomy, ran)]

    def in_haste(self, disk: Disk) -> tuple[str, list[str]]:
        """The same of a product that confirms every file before it has copied one."""
        hasty = together(disk.spoil, confirm_at_once(contents(self.card)))
        return self.on_a_disk(Disk(disk.kib, hasty))

    def _blank(self, encrypted: bool) -> Path:
        return self.root / ("encrypted" if encrypted else "plain")

    def _founded(self, laptop: Laptop, place: Path) -> tuple[str, list[str]]:
        """Where no laptop fits, no mission can be made either, and nothing is left of it."""
        mission = place / "m.fieldkit"
        stated = ["--code", "XX-2024-AA-001", "--title", "Sample", "--as", "P-01", "--plain"]
        ran = run([*laptop.keys, "mission", "new", mission, *stated, "--passphrase-file", self.root / "key"])
        left = ran.status != 0 and mission.exists()
        return "no room for a mission", [*unclear(ran), *(["half a mission is left"] if left else [])]

    def _after(self, laptop: Laptop, ran: Ran) -> list[str]:
        """Everything is taken to a disk with room, where the next start finds what it should."""
        laptop.take_in(self.root / "empty")
        wrong = list(laptop.faults(ran.confirmed))
        again = laptop.take_in(self.card)
        if again.status:
            wrong.append(f"with room enough it ended with {again.status}: {again.end}")
        return [*wrong, *laptop.faults(ran.confirmed, contents(self.card).values())]


def _end(ran: Ran, laptop: Laptop) -> str:
    if ran.status == 0:
        return "complete"
    begun = ran.confirmed or any(path.is_file() for path in (laptop.mission / "originals").rglob("*"))
    return "ran full" if begun else "refused at the start"
