"""A laptop whose intake is disturbed, and what must be true of it afterwards."""

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from fieldkit.errors import FieldkitError
from fieldkit.keys.profile import Profile
from fieldkit.mission import Hands
from fieldkit.mission.covering import Locking
from fieldkit.mission.founding import Founding
from fieldkit.mission.opening import open_mission
from fieldkit.recording import begin_mission
from fieldkit.store import originals, photos
from fieldkit.vault import RecoveryKey
from tests.make import CHEAP, MISSION_PASSPHRASE, PASSPHRASE, unlocked
from tests.prove.intake.command import DEFECT, Ran, Running, Spoil, as_it_is, begin, run

TEMPORARY = re.compile(r".*\.part|\..*|.*-journal|.*\.tmp")
CAUSES = re.compile(
    "no space left|disk is full|input/output error|disk i/o error|mb of room|unable to open database file",
    re.IGNORECASE,
)
"""How a cause is named. SQLite keeps to itself why it cannot open one of its files."""


@dataclass(frozen=True)
class Laptop:
    """A profile and a mission below `root`."""

    root: Path

    @property
    def mission(self) -> Path:
        """The mission folder."""
        return self.root / "mission.fieldkit"

    @property
    def profile(self) -> Path:
        """The keys."""
        return self.root / "profile"

    @property
    def keys(self) -> list[object]:
        """The options that say whose laptop it is and what opens its mission, if that is encrypted."""
        return ["--profile", self.profile, "--mission-passphrase-file", self.root / "passphrase"]

    @property
    def second(self) -> Path:
        """Where a second copy of every original lies, if there is one."""
        return self.root / "second"

    def begin(self, card: Path, spoil: Spoil = as_it_is, mark: Path | None = None) -> Running:
        """Start to take a card in."""
        return begin(self._intake(card), spoil, mark)

    def take_in(self, card: Path, spoil: Spoil = as_it_is) -> Ran:
        """Take a card in."""
        return run(self._intake(card), spoil)

    def keep_second(self) -> None:
        """Name a place for a second copy of every original."""
        self.second.mkdir()
        ran = run([*self.keys, "mission", "second", self.mission, self.second])
        assert ran.status == 0, ran.said

    def second_faults(self) -> Iterator[str]:
        """All that is wrong with the second copy once it was brought up to date."""
        ran = run([*self.keys, "mission", "second", self.mission])
        if ran.status:
            yield f"the second copy ended with {ran.status}: {ran.end}"
        first, second = _files(self.mission), _files(self.second / self.mission.name)
        yield from (f"not in the second copy: {name}" for name in first.keys() - second.keys())
        yield from (f"in the second copy alone: {name}" for name in second.keys() - first.keys())
        yield from (
            f"another in the second copy: {name}"
            for name in first.keys() & second.keys()
            if first[name] != second[name]
        )

    def copied(self, root: Path) -> "Laptop":
        """The same laptop elsewhere."""
        shutil.copytree(self.root, root, symlinks=True)
        return Laptop(root)

    def checked(self) -> Iterator[str]:
        """What `mission check` says against the mission."""
        ran = run([*self.keys, "mission", "check", self.mission, "--json"])
        if ran.status not in {0, 1}:
            yield f"mission check ended with {ran.status}: {ran.end}"
            return
        for one in json.loads(ran.said)["findings"]:
            if one["verdict"] == "disproved":
                yield f"mission check: {one['code']}: {one['text']}"

    def faults(self, confirmed: Iterable[str], whole: Iterable[str] = ()) -> Iterator[str]:
        """All that is wrong once somebody has started again: `confirmed` and `whole` must both be here."""
        yield from self.checked()
        try:
            hands = Hands.of_this_machine(Profile(self.profile))
            with open_mission(self.mission, hands, write=False, unlock=unlocked) as mission:
                rows = [one.sha256 for one in originals.all_originals(mission.database)]
                numbers = [one.number for one in photos.all_photos(mission.database)]
                held = {one for one in rows if sha256(mission.originals.read(one)).hexdigest() == one}
                loose = mission.originals.unrecorded(set(rows))
        except FieldkitError as error:
            yield f"the mission does not read: {error}"
            return
        yield from (f"twice: {one}" for one, times in Counter(rows + numbers).items() if times > 1)
        yield from (f"a row without its original: {one}" for one in set(rows) - held)
        yield from (f"confirmed, and lost: {one}" for one in set(confirmed) - held)
        yield from (f"never came: {one}" for one in set(whole) - held)
        yield from (f"nobody knows the file {name}" for name in loose)
        yield from (f"left lying: {path}" for path in self._temporary())

    def _temporary(self) -> Iterator[Path]:
        places = (*self.mission.rglob("*"), *self.profile.rglob("*"))
        return (path for path in places if TEMPORARY.fullmatch(path.name))

    def _intake(self, card: Path) -> list[object]:
        return [*self.keys, "intake", self.mission, card]


def new_laptop(root: Path, *, encrypted: bool = False) -> Laptop:
    """A laptop with an empty mission."""
    laptop = Laptop(root)
    profile = Profile(laptop.profile, cost=CHEAP)
    profile.new_person("P-01", PASSPHRASE)
    (root / "passphrase").write_text(MISSION_PASSPHRASE)
    locking = Locking(MISSION_PASSPHRASE, RecoveryKey.new()) if encrypted else None
    founding = Founding("XX-2024-AA-001", "Sample mission", "hm.unclassified", False, "P-01", locking=locking)
    begin_mission(laptop.mission, founding, PASSPHRASE, Hands.of_this_machine(profile)).close()
    return laptop


def contents(card: Path) -> dict[str, str]:
    """SHA-256 of what lies on a card, by name."""
    return {path.name: sha256(path.read_bytes()).hexdigest() for path in sorted(card.iterdir()) if path.is_file()}


def _files(mission: Path) -> dict[str, bytes]:
    store = mission / "originals"
    return {path.relative_to(store).as_posix(): path.read_bytes() for path in store.rglob("*") if path.is_file()}


def unclear(ran: Ran) -> Iterator[str]:
    """What is wrong with how a command ended that a fault of the disk met."""
    if ran.status == DEFECT:
        yield f"an exception of no class of ours: {ran.end}"
    elif ran.status not in {0, 3} or (ran.status and not CAUSES.search(ran.said)):
        yield f"no cause is named, status {ran.status}: {ran.end}"
