"""Backup: a complete copy of a mission folder on a second medium, read back before it gets its name."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from shutil import rmtree

from fieldkit.errors import AlreadyThere, CannotWrite
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.layout import Layout
from fieldkit.mission.place import NO_FOLDER
from fieldkit.mission.unit import Mission
from fieldkit.originals import Originals
from fieldkit.originals.reading import copy, settle, steady_pieces
from fieldkit.platform import (
    create_private,
    make_private_folder,
    on_one_medium,
    open_regular,
    rename_new,
    sync_folder,
)
from fieldkit.progress import Report, Step
from fieldkit.store import driver, originals

STAGE = QT_TRANSLATE_NOOP("stages", "backup")
UNSOUND = QT_TRANSLATE_NOOP("mission", "the copy of the catalogue does not read back")


@dataclass(frozen=True, slots=True)
class Copied:
    """A backup that stands under its name, how many originals it holds, and whether it is lost with its mission."""

    folder: Path
    originals: int
    beside: bool


def backup(mission: Mission, target: Path, report: Report) -> Copied:
    """Copy closed log, packets, database and originals to `target`/NAME.fieldkit.

    Work may go on meanwhile: the database is copied as one moment, after the log that it must cover and before
    the originals that it must find. Every file is read back. Nothing is left behind by a copy that fails.
    `target` must be there: a medium that is not mounted would leave the copy on this machine. Raises
    `AlreadyThere`, `CannotWrite`, `CannotRead`, `OriginalChanged`, `Damaged`.
    """
    if not target.is_dir():
        raise CannotWrite(str(target), NO_FOLDER)
    final = target / mission.folder.name
    if final.exists():
        raise AlreadyThere(str(final))
    part = Layout(target / f"{mission.folder.name}.{mission.hands.new_token()}.part")
    with ExitStack() as undo:
        undo.callback(rmtree, part.root, ignore_errors=True)
        make_private_folder(part.root)
        if mission.layout.vault.exists():
            _copy_file(mission.layout.vault, part.vault)
        _copy_folder(mission.layout.log, part.log)
        _copy_folder(mission.layout.packets, part.packets)
        _copy_database(mission, part.database)
        count = _copy_originals(mission, part.originals, report)
        rename_new(part.root, final)
        undo.pop_all()
    sync_folder(target)
    return Copied(final, count, on_one_medium(mission.folder, final))


def _copy_folder(source: Path, target: Path) -> None:
    make_private_folder(target)
    for path in sorted(source.iterdir()):
        _copy_file(path, target / path.name)
    sync_folder(target)


def _copy_file(source: Path, target: Path) -> None:
    with open_regular(source) as file, create_private(target) as written:
        content = copy(steady_pieces(file, str(source)), written, str(target.parent))
        settle(written, content.sha256, str(target.parent))


def _copy_database(mission: Mission, target: Path) -> None:
    with driver.translated(mission.layout.database):
        driver.backup(mission.database, target)
    copied = driver.connect(target, key=mission.covering.key(mission.layout.database.name), write=False)
    with ExitStack() as closing, driver.translated(target):
        closing.callback(driver.close, copied)
        if not driver.reads_back(copied):
            raise CannotWrite(str(target), UNSOUND, "EIO")


def _copy_originals(mission: Mission, folder: Path, report: Report) -> int:
    make_private_folder(folder)
    held, store = originals.held(mission.database), Originals(folder, mission.covering)
    for number, sha256 in enumerate(held):
        report(Step(STAGE, number, len(held), sha256[:12]))
        store.keep(store.stage_stored(mission.originals.stored(sha256), sha256))
    return len(held)
