"""The second copy: a folder on another medium where every original is written too, as it lies in the store.

Where it is kept stands in the profile, with the mark that the copy bears and the identity of its medium: whatever
else is mounted in that place is not taken for it. Which originals lie there the mission remembers itself.
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from fieldkit.canon import canonical
from fieldkit.errors import AlreadyThere, CannotAccess, CannotRead, CannotWrite, MissionSealed, VaultDamaged
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.covering import is_sealed
from fieldkit.mission.layout import Layout
from fieldkit.mission.place import NO_FOLDER
from fieldkit.mission.unit import Mission
from fieldkit.originals import Originals
from fieldkit.originals.taking_over import BATCH, take_over
from fieldkit.platform import (
    file_system_id,
    make_private_folder,
    on_one_medium,
    reading,
    supersede,
    wipe_left,
    write_new,
)
from fieldkit.progress import Report, Step
from fieldkit.store import backups, driver, streams
from fieldkit.vault import Vault
from fieldkit.vault.record import FORGED

STAGE = QT_TRANSLATE_NOOP("stages", "second copy")

AWAY = QT_TRANSLATE_NOOP("mission", "the second copy is not in its place; connect its drive")
OTHER = QT_TRANSLATE_NOOP("mission", "another medium is in the place of the second copy")
UNREADABLE = QT_TRANSLATE_NOOP("mission", "what is kept of its place does not read; name it anew")


class Mark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a copy bears: of which mission it is, and a random name of its own."""

    mission: str
    copy: str


class SecondPlace(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where the second copy lies: a folder that a person named, the copy's mark, the identity of its medium."""

    target: str
    copy: str
    medium: str = ""


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """How many originals were read back in the second copy, how many wait, and what hinders these."""

    made: int = 0
    waiting: int = 0
    hindered: CannotAccess | None = None


def place_of(mission: Mission) -> SecondPlace | None:
    """Where the second copy of the mission lies; None if no place was named. Raises `CannotRead`."""
    kept = mission.hands.profile.second(mission.info.id)
    try:
        return None if kept is None else msgspec.json.decode(kept, type=SecondPlace)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise CannotRead(str(mission.hands.profile.folder), UNREADABLE) from error


def name_second(mission: Mission, target: Path) -> tuple[SecondPlace, bool]:
    """Keep the second copy of the mission below `target` from now on; True if it is lost with the mission.

    What stands there of this mission is gone on with. Raises `AlreadyThere` for anything else of that name,
    `CannotWrite`, `CannotRead`.
    """
    layout, copy = marked(mission, target)
    place = SecondPlace(str(target.absolute()), copy, file_system_id(layout.root))
    mission.hands.profile.keep_second(mission.info.id, canonical(place))
    return place, on_one_medium(mission.folder, layout.root)


def copy_below(mission: Mission, target: Path) -> Layout:
    """Where the copy below `target` stands or will; nothing is made. Raises as `name_second`."""
    if not target.is_dir():
        raise CannotWrite(str(target), NO_FOLDER)
    layout = Layout(target / mission.folder.name)
    if layout.root.exists() and not _is_copy(mission, layout, _mark(layout)):
        raise AlreadyThere(str(layout.root))
    _refuse_other_keys(mission, layout)
    return layout


def marked(mission: Mission, target: Path) -> tuple[Layout, str]:
    """The folder of the copy below `target`, made if need be, and its mark. Raises as `name_second`."""
    layout = copy_below(mission, target)
    mark = _mark(layout)
    for part in (layout.root, layout.originals):
        make_private_folder(part)
    if mark is None:
        mark = Mark(mission.info.id, mission.hands.new_token())
        write_new(layout.mark, canonical(mark))
    _lock(mission, layout)
    return layout, mark.copy


def reached(mission: Mission, place: SecondPlace) -> Layout:
    """The folder of the second copy. Raises `CannotRead` where it is away, or something else in its place, and
    `AlreadyThere` where other keys lock it.
    """
    layout = Layout(Path(place.target) / mission.folder.name)
    mark = _mark(layout)
    if mark is None:
        raise CannotRead(place.target, AWAY)
    if (mark.mission, mark.copy) != (mission.info.id, place.copy):
        raise CannotRead(place.target, OTHER)
    _refuse_other_keys(mission, layout)
    medium = file_system_id(layout.root)
    if place.medium and medium and medium != place.medium:
        raise CannotRead(place.target, OTHER)
    return layout


class SecondStore:
    """The originals in the second copy of `mission`; looked for at each batch, as a drive comes and goes.

    `copy` works in any thread, one at a time.
    """

    def __init__(self, mission: Mission, place: SecondPlace) -> None:
        self._mission, self.place = mission, place

    def copy(self, batch: Iterable[str]) -> list[str]:
        """Write originals, by SHA-256, and read them back; returns those that lie there for certain.

        One whose bytes in the mission are not its own any more is left out: `mission check` names it. Raises
        `CannotRead`, `CannotWrite`.
        """
        made, _ = take_over(self._reached(), self._mission.originals, batch)
        return made

    def sweep(self) -> None:
        """Remove what a killed process left without a name, if the copy is there."""
        with suppress(CannotRead, CannotWrite, AlreadyThere):  # the next batch says more
            self._reached().drop_parts()

    def _reached(self) -> Originals:
        return Originals(reached(self._mission, self.place).originals, self._mission.covering)


def catch_up(mission: Mission, report: Report) -> CaughtUp:
    """Bring to the second copy what it lacks, as far as it is there and has room; nothing is raised if it is not.

    Only what was read back there counts. Raises `Cancelled` by way of `report`.
    """
    place = place_of(mission)
    if place is None:
        return CaughtUp()
    store, made = SecondStore(mission, place), 0
    wanted = backups.waiting(mission.database, place.copy)
    store.sweep()
    try:
        for start in range(0, len(wanted), BATCH):
            report(Step(STAGE, start, len(wanted)))
            made += note_made(mission, place, store.copy(wanted[start : start + BATCH]))
    except (CannotRead, CannotWrite, AlreadyThere) as error:
        return CaughtUp(made, len(wanted) - made, error)
    return CaughtUp(made, len(wanted) - made)


def note_made(mission: Mission, place: SecondPlace, made: Sequence[str]) -> int:
    """Remember that originals lie in the second copy; how many. In the thread that records."""
    if made:
        with mission.noting() as database:
            backups.note(database, place.copy, made)
    return len(made)


def _refuse_other_keys(mission: Mission, layout: Layout) -> None:
    """Raise `AlreadyThere` for a copy that is locked by other keys than its mission, or plain where that is not.

    Such a one was made before the mission was converted: it would be lost, or hold in the clear what is sealed now.
    Raises `CannotRead`.
    """
    try:
        vault = Vault.read(layout.root)
        if vault is not None:
            mission.covering.unlock(vault)
            return
    except MissionSealed:
        raise AlreadyThere(str(layout.root)) from None
    except VaultDamaged as error:
        if error.why == FORGED:
            raise AlreadyThere(str(layout.root)) from error
        return  # `_lock` mends it
    with reading(layout.root):
        filled = layout.database.exists() or (layout.originals.is_dir() and any(layout.originals.iterdir()))
    if filled and is_sealed(mission.folder) and not is_sealed(layout.root):
        raise AlreadyThere(str(layout.root))


def _lock(mission: Mission, layout: Layout) -> None:
    """Let the copy open by the passphrase of its mission, and by no earlier one.

    Raises `CannotRead`, `CannotWrite`.
    """
    wanted = _vault(mission.layout)
    if wanted is None:
        return
    held = _vault(layout)
    if held is None:
        write_new(layout.vault, wanted)
    elif held != wanted:
        supersede(layout.vault, wanted)
    wipe_left(layout.vault)


def _vault(layout: Layout) -> bytes | None:
    with reading(layout.vault):
        return layout.vault.read_bytes() if layout.vault.exists() else None


def _mark(layout: Layout) -> Mark | None:
    if not layout.mark.is_file():
        return None
    with reading(layout.mark):
        data = layout.mark.read_bytes()
    try:
        return msgspec.json.decode(data, type=Mark)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise AlreadyThere(str(layout.root)) from error


def _is_copy(mission: Mission, layout: Layout, mark: Mark | None) -> bool:
    """Whether a folder is a copy of this mission: by its mark, or by its log where an earlier version made it."""
    if mark is not None:
        return mark.mission == mission.info.id
    if layout.root.samefile(mission.folder) or not layout.database.is_file():
        return False
    with driver.translated(layout.database):
        other = driver.connect(layout.database, key=mission.covering.key(layout.database.name), write=False)
        try:
            return any(entry.envelope.mission == mission.info.id for entry in streams.openings(other))
        finally:
            driver.close(other)
