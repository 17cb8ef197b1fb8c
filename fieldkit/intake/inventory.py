"""What a card holds, judged by names alone before anything is copied; what files hold, the intake finds out.

Cameras name files by DCF (JEITA CP-3461, 3.2): folders of three digits and five characters below DCIM, files of
four characters and a number from 0001 to 9999, after which 0001 follows. Within a folder a number stands for one
object, whichever characters stand before it: `IMG_0412.JPG`, `IMG_0412.CR3` and `_MG_0413.JPG` are two of a series.
A number that is missing is a fact. Nobody says by it why: it may have been deleted, or lie on another card.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby, pairwise
from pathlib import PurePosixPath
from typing import Literal

from fieldkit.intake.cataloguing import file_name
from fieldkit.model.intake import CardSeen, Numbers, Restart, Series
from fieldkit.platform.medium import DCIM, Medium
from fieldkit.when import Utc, utc_of

FOLDER = re.compile(r"([1-9][0-9]{2})([0-9A-Z_]{5})")
FILE = re.compile(r"([0-9A-Z_]{4})([0-9]{4})")
LAST = 9999
LONGEST = 1000
"""Characters of a folder's name that are told."""
NEAR = 100
"""How near to either end of the numbers a counter is taken to have come round, and not to have been set back."""

Kind = Literal["photograph", "raw", "video", "sidecar", "other"]

# fmt: off
PHOTOGRAPHS = frozenset({"avif", "heic", "heif", "hif", "jpe", "jpeg", "jpg", "png", "tif", "tiff", "webp"})
RAW = frozenset({
    "3fr", "arw", "cr2", "cr3", "crw", "dng", "erf", "fff", "gpr", "iiq", "kdc", "mef", "mos", "mrw", "nef", "nrw",
    "orf", "pef", "raf", "rw2", "rwl", "sr2", "srf", "srw", "x3f",
})
VIDEOS = frozenset({"3gp", "avi", "crm", "insv", "m2ts", "m4v", "mkv", "mov", "mp4", "mpg", "mts", "mxf", "nev"})
SIDECARS = frozenset({"aae", "dop", "lrf", "lrv", "pp3", "srt", "thm", "wav", "xml", "xmp"})
# fmt: on
NUMBERED: tuple[Kind, ...] = ("photograph", "raw", "video")


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as the list of its folder tells of it: path below the card, size, when it changed (ns since 1970)."""

    path: PurePosixPath
    size: int
    changed: int

    @property
    def modified(self) -> Utc:
        """When it changed, as it is recorded of an original."""
        return utc_of(self.changed)

    @property
    def kind(self) -> Kind:
        """By the ending of its name. What begins with a dot is a note of some system, whatever its ending."""
        ending = self.path.suffix[1:].lower()
        if self.path.name.startswith("."):
            return "other"
        kinds: tuple[tuple[Kind, frozenset[str]], ...] = (
            ("photograph", PHOTOGRAPHS),
            ("raw", RAW),
            ("video", VIDEOS),
            ("sidecar", SIDECARS),
        )
        return next((kind for kind, endings in kinds if ending in endings), "other")


@dataclass(frozen=True, slots=True)
class _Numbered:
    """A file that bears a number. `counter` is what gave it: a camera that goes on from folder to folder."""

    folder: PurePosixPath
    counter: tuple[PurePosixPath, str]
    letters: str
    number: int
    is_photograph: bool

    @classmethod
    def of(cls, one: Seen) -> "_Numbered | None":
        """None where the name is not one that cameras give. Some systems show it in small letters."""
        folder = one.path.parent
        below, name = FOLDER.fullmatch(folder.name.upper()), FILE.fullmatch(one.path.stem.upper())
        if name is None or not int(name[2]):
            return None
        counter = (folder, "") if below is None else (folder.parent, below[2])
        return cls(folder, counter, name[1], int(name[2]), one.kind == "photograph")

    @property
    def begins_in_each_folder(self) -> bool:
        """Letters that hold the number of the folder (`101_PANA/P1010001.JPG`) count in that folder alone."""
        return self.letters[1:] == self.folder.name[:3]


@dataclass(frozen=True)
class Inventory:
    """What was seen, and what it comes to."""

    files: tuple[Seen, ...]

    def of_kind(self, kind: Kind) -> list[Seen]:
        """The files of one kind."""
        return self._kinds.get(kind, [])

    @cached_property
    def pairs(self) -> list[tuple[Seen, Seen]]:
        """A photograph and the raw file that was taken with it: of one name but for the ending."""
        raw = {one.path.with_suffix(""): one for one in self.of_kind("raw")}
        return [(one, raw[name]) for one in self.of_kind("photograph") if (name := one.path.with_suffix("")) in raw]

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """The numbered files, by what counted them."""
        counters: defaultdict[tuple[PurePosixPath, str], list[_Numbered]] = defaultdict(list)
        for one in self._numbered:
            counters[one.counter].append(one)
        return tuple(_series(part) for _, files in sorted(counters.items()) for part in _told_apart(files))

    @cached_property
    def unnumbered(self) -> int:
        """Photographs, raw files and videos whose names bear no number as cameras give them."""
        return sum(len(self.of_kind(kind)) for kind in NUMBERED) - len(self._numbered)

    @cached_property
    def _kinds(self) -> dict[Kind, list[Seen]]:
        kinds: defaultdict[Kind, list[Seen]] = defaultdict(list)
        for one in self.files:
            kinds[one.kind].append(one)
        return kinds

    @cached_property
    def _numbered(self) -> list[_Numbered]:
        files = sorted((one for kind in NUMBERED for one in self.of_kind(kind)), key=lambda one: one.path)
        return [numbered for one in files if (numbered := _Numbered.of(one)) is not None]

    @property
    def is_card(self) -> bool:
        """Whether a camera made its folder at the top of it."""
        return any(one.path.parts[0].upper() == DCIM for one in self.files)

    def seen(self, medium: Medium | None) -> CardSeen:
        """The act that says so, of a card that is `medium`."""
        return CardSeen(
            name=None if medium is None else file_name(medium.name),
            identity=None if medium is None else medium.identity or None,
            filesystem=None if medium is None else medium.filesystem or None,
            read_only=None if medium is None else medium.read_only,
            files=len(self.files),
            photographs=len(self.of_kind("photograph")),
            raw=len(self.of_kind("raw")),
            pairs=len(self.pairs),
            videos=len(self.of_kind("video")),
            sidecars=len(self.of_kind("sidecar")),
            others=len(self.of_kind("other")),
            unnumbered=self.unnumbered,
            series=self.series,
        )


def _told_apart(files: Sequence[_Numbered]) -> list[list[_Numbered]]:
    """Two cameras may have written into one folder: then two photographs there bear one number."""
    letters: defaultdict[tuple[PurePosixPath, int], set[str]] = defaultdict(set)
    for one in files:
        if one.is_photograph:
            letters[one.folder, one.number].add(one.letters)
    if all(len(those) == 1 for those in letters.values()):
        return [list(files)]
    by_letters: defaultdict[str, list[_Numbered]] = defaultdict(list)
    for one in files:
        by_letters[one.letters].append(one)
    return list(by_letters.values())


def _series(files: Sequence[_Numbered]) -> Series:
    """What one counter gave, `files` in the order of their paths."""
    folders = {folder: list(those) for folder, those in groupby(files, key=lambda one: one.folder)}
    counted = [(folder, number) for folder, those in folders.items() for number in _in_order(those)]
    gaps, restarts = list[Numbers](), list[Restart]()
    anew = all(one.begins_in_each_folder for one in files)
    for (before, last), (folder, number) in pairwise(counted):
        if anew and folder != before:
            continue
        if number <= last and not _comes_round(last, number):
            restarts.append(Restart(folder=_spelled(folder), after=last, number=number))
        elif number != _after(last):
            gaps.append(Numbers(first=_after(last), last=_before(number)))
    return Series(
        folders=tuple(_spelled(folder) for folder in folders),
        letters=tuple(sorted({one.letters for one in files})),
        files=len(files),
        first=counted[0][1],
        last=counted[-1][1],
        gaps=tuple(gaps),
        restarts=tuple(restarts),
    )


def _in_order(files: Iterable[_Numbered]) -> list[int]:
    """The numbers of a folder, each once, as they were counted: those before the counter came round first."""
    numbers = sorted({one.number for one in files})
    if not _comes_round(numbers[-1], numbers[0]):
        return numbers
    widest = max(range(1, len(numbers)), key=lambda at: numbers[at] - numbers[at - 1])
    return numbers[widest:] + numbers[:widest]


def _comes_round(last: int, number: int) -> bool:
    return last > LAST - NEAR and number <= NEAR


def _after(number: int) -> int:
    return number % LAST + 1


def _before(number: int) -> int:
    return (number - 2) % LAST + 1


def _spelled(folder: PurePosixPath) -> str:
    return file_name(folder.name or ".").text[:LONGEST]
