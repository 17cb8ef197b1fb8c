"""The restore drill: a backup is opened and checked as if it were all that is left. Nothing is changed."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fieldkit.errors import CannotRead
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.check import check
from fieldkit.mission.layout import Layout
from fieldkit.mission.opening import open_mission
from fieldkit.mission.unit import Mission
from fieldkit.model.finding import Finding
from fieldkit.progress import Report
from fieldkit.store import backups, catalogue, log, originals

NOT_COMPLETE = QT_TRANSLATE_NOOP("mission", "it holds no catalogue; the backup was never completed")

EXPECTED: Final = frozenset({"log.behind", "log.unsigned", "original.unrecorded"})
"""Findings that a sound backup has: work went on since it was made, and brought further originals to it."""


@dataclass(frozen=True, slots=True)
class Drill:
    """What a drill found.

    `compared`: whether the catalogue is one that was recorded as verified; None where the log names none. `behind`
    entries of the mission came since; the backup should hold so many `originals`.
    """

    folder: Path
    findings: tuple[Finding, ...]
    compared: bool | None
    behind: int
    originals: int = 0

    @property
    def sound(self) -> bool:
        """Whether the mission could be restored from it."""
        return self.compared is not False and all(one.verdict != "disproved" for one in self.findings)


def drill(mission: Mission, target: Path, report: Report) -> Drill:
    """Try out the backup of `mission` below `target`. Raises `CannotRead` where none was completed, `Damaged`."""
    there = Layout(target / mission.folder.name)
    if not there.database.is_file() or there.root.samefile(mission.folder):
        raise CannotRead(str(there.root), NOT_COMPLETE)
    known = backups.digests(mission.database)
    with open_mission(there.root, mission.hands, write=False, unlock=mission.covering.unlock) as copied:
        found = tuple(one for one in check(copied, report) if one.code not in EXPECTED)
        count = len(originals.held(copied.database))
        digest, entries = catalogue.catalogue_digest(copied.database), log.size(copied.database)
    compared = digest in known if known else None
    return Drill(there.root, found, compared, max(0, log.size(mission.database) - entries), count)
