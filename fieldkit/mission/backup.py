"""Backup: a complete copy of a mission folder on a second medium, read back before it gets its name."""

from dataclasses import dataclass
from pathlib import Path

from fieldkit.errors import AlreadyThere, CannotWrite, OriginalChanged
from fieldkit.mission.layout import Layout
from fieldkit.mission.unit import Mission
from fieldkit.originals import Originals
from fieldkit.platform import make_private_folder, rename_new, sync_folder, write_new
from fieldkit.progress import Report, Step
from fieldkit.store import driver, originals


@dataclass(frozen=True, slots=True)
class Copied:
    """A backup that stands under its name, and how many originals it holds."""

    folder: Path
    originals: int


def backup(mission: Mission, target: Path, report: Report) -> Copied:
    """Copy database, closed log and originals to `target`/NAME.fieldkit.

    The database is copied as one consistent moment, while work may go on; every original is hashed from the
    copy. Raises `AlreadyThere`, `CannotWrite`, `CannotRead`, `OriginalChanged`.
    """
    final = target / mission.folder.name
    if final.exists():
        raise AlreadyThere(str(final))
    part = Layout(target / f"{mission.folder.name}.part")
    try:
        for folder in (part.root, part.log, part.originals, part.packets):
            make_private_folder(folder)
    except OSError as error:
        raise CannotWrite(str(part.root), error.strerror or str(error)) from error
    held = originals.held(mission.database)
    store = Originals(part.originals)
    for number, sha256 in enumerate(held):
        report(Step("backup", number, len(held), sha256[:12]))
        staged = store.stage_chunks(mission.originals.chunks(sha256), sha256)
        if staged.content.sha256 != sha256:
            store.discard(staged)
            raise OriginalChanged(sha256, sha256, staged.content.sha256)
        store.keep(staged)
    for path in sorted(mission.layout.log.iterdir()):
        write_new(part.log / path.name, path.read_bytes())
    driver.backup(mission.database, part.database)
    sync_folder(part.root)
    rename_new(part.root, final)
    sync_folder(target)
    return Copied(final, len(held))
