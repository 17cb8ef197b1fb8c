"""Backup: the second copy of a mission made complete, so that the mission can be restored from it."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from fieldkit.canon import Digest
from fieldkit.errors import CannotWrite
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.later import refuse_later
from fieldkit.mission.layout import Layout
from fieldkit.mission.second import copy_below, marked
from fieldkit.mission.unit import Mission
from fieldkit.mission.values import Draft
from fieldkit.model.backup import CopyVerified
from fieldkit.originals import Originals
from fieldkit.originals.reading import copy, look_at, settle, steady_pieces
from fieldkit.originals.taking_over import BATCH, blame, take_over
from fieldkit.platform import (
    file_system_id,
    make_private_folder,
    on_one_medium,
    open_regular,
    remove,
    remove_quietly,
    remove_unfinished,
    sync_folder,
    writing,
    writing_new,
)
from fieldkit.progress import Report, Step
from fieldkit.store import backups, catalogue, driver, log, originals
from fieldkit.vault import PLAIN

STAGE = QT_TRANSLATE_NOOP("stages", "backup")
UNSOUND = QT_TRANSLATE_NOOP("mission", "the copy of the catalogue does not read back")
BUSY = QT_TRANSLATE_NOOP("mission", "the mission is written all the while, so its copy cannot be compared")
TRIES = 3


@dataclass(frozen=True, slots=True)
class Copied:
    """A backup that is complete: how many originals it holds, and whether it is lost with its mission.

    `entries` and `digest` are the size of its log and the digest of its catalogue; `mended` counts originals that
    were damaged on its medium and were written anew.
    """

    folder: Path
    originals: int
    beside: bool
    entries: int
    digest: Digest
    mended: int = 0


def backup(mission: Mission, target: Path, report: Report) -> Copied:
    """Make the copy `target`/NAME.fieldkit complete: closed log, packets, catalogue, originals; each read back.

    Work may go on meanwhile: the catalogue is copied as one moment, after the log that it must cover and before
    the originals that it must find, and gets its name last. What the copy held before stays beside it as
    `mission.db.earlier`. With a pen the mission records that the backup was verified, and unless work went on the
    backup holds that, too. `target` must be there: a medium that is not mounted would leave
    the copy on this machine. Raises `AlreadyThere` where something else stands there, `LaterBackup` before anything
    is touched, `CannotWrite`, `CannotRead`, `OriginalChanged`, `Damaged`.
    """
    refuse_later(mission, copy_below(mission, target))
    there, mark = marked(mission, target)
    fresh = there.root / "mission.db.new"
    with ExitStack() as undo:
        undo.callback(remove_quietly, fresh)
        made = fill(mission, there, fresh, report)
        _turn(there, fresh)
        undo.pop_all()
    _remember(mission, there, mark, made)
    return made


def fill(mission: Mission, there: Layout, database: Path, report: Report) -> Copied:
    """Bring to the folder of a copy what it lacks of the mission; the catalogue under the name `database`."""
    _bring_folder(mission.layout.log, there.log)
    _bring_folder(mission.layout.packets, there.packets)
    digest, entries = _copy_database(mission, database)
    count, mended = _copy_originals(mission, there, report)
    return Copied(there.root, count, on_one_medium(mission.folder, there.root), entries, digest, mended)


def _bring_folder(source: Path, target: Path) -> None:
    make_private_folder(target)
    remove_unfinished(target)
    for path in sorted(source.iterdir()):
        bring(path, target / path.name)
    sync_folder(target)


def bring(source: Path, target: Path) -> None:
    """Make `target` hold what `source` does, unless it does already."""
    if target.exists():
        if look_at(target, PLAIN)[0].sha256 == look_at(source, PLAIN)[0].sha256:
            return
        remove(target)
    with open_regular(source) as file, writing_new(target) as written:
        copied = copy(steady_pieces(file, str(source)), written, str(target.parent))
        settle(written, copied.sha256, str(target))


def _copy_database(mission: Mission, target: Path) -> tuple[Digest, int]:
    """Copy the catalogue as it is at one moment, and compare it with that moment."""
    for _ in range(TRIES):
        remove(target)
        with driver.translated(mission.layout.database):
            before = catalogue.catalogue_digest(mission.database)
            driver.backup(mission.database, target)
            after = catalogue.catalogue_digest(mission.database)
        digest, entries = _read_back(mission, target)
        if digest in {before, after}:
            return digest, entries
    raise CannotWrite(str(target), BUSY)


def _read_back(mission: Mission, target: Path) -> tuple[Digest, int]:
    copied = driver.connect(target, key=mission.covering.key(mission.layout.database.name), write=False)
    with ExitStack() as closing, driver.translated(target):
        closing.callback(driver.close, copied)
        if not driver.reads_back(copied):
            raise CannotWrite(str(target), UNSOUND, "EIO")
        return catalogue.catalogue_digest(copied), log.size(copied)


def _copy_originals(mission: Mission, there: Layout, report: Report) -> tuple[int, int]:
    """What lies there already is read and compared, not copied again. How many, and how many were damaged there."""
    held, store = list(originals.held(mission.database)), Originals(there.originals, mission.covering)
    store.sweep()
    stood = {sha256: store.stored(sha256).stat().st_ino for sha256 in held if store.holds(sha256)}
    for start in range(0, len(held), BATCH):
        report(Step(STAGE, start, len(held), held[start][:12]))
        _, differing = take_over(store, mission.originals, held[start : start + BATCH])
        if differing:
            raise blame(mission.originals, differing[0], str(there.originals))
    return len(held), sum(store.stored(sha256).stat().st_ino != number for sha256, number in stood.items())


def _turn(there: Layout, fresh: Path) -> None:
    """The catalogue that was compared takes the place of the one before, which stays as the earlier generation."""
    with writing(there.root):
        if there.database.exists():
            there.database.replace(there.earlier)
        fresh.replace(there.database)
    sync_folder(there.root)


def _remember(mission: Mission, there: Layout, mark: str, made: Copied) -> None:
    """Record that the backup was verified, and bring that to it."""
    if mission.pen is None:
        return
    with mission.noting() as database:
        backups.note(database, mark, originals.held(database))
    act = CopyVerified(
        copy=mark,
        medium=file_system_id(there.root) or None,
        originals=made.originals,
        entries=made.entries,
        digest=made.digest,
    )
    noted = mission.record([Draft(act, (mission.hands.new_id(),))])
    mission.checkpoint()
    _bring_note(mission, there, made, made.entries + len(noted.entries))


def _bring_note(mission: Mission, there: Layout, made: Copied, entries: int) -> None:
    """Else who restores the backup lacks an entry. What was recorded meanwhile may name originals that it lacks."""
    if log.size(mission.database) != entries:
        return
    fresh = there.root / "mission.db.new"
    _bring_folder(mission.layout.log, there.log)
    with ExitStack() as undo:
        undo.callback(remove_quietly, fresh)
        if _copy_database(mission, fresh) == (made.digest, entries):
            with writing(there.root):
                fresh.replace(there.database)
            sync_folder(there.root)
