"""Handing the recovery key of a mission to a person: its sheet, written to where it may lie."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit.errors import Refused
from fieldkit.labels import QT_TRANSLATE_NOOP
from fieldkit.mission.layout import Layout
from fieldkit.platform import write_new
from fieldkit.report.content import Translate
from fieldkit.report.fonts import Fonts
from fieldkit.report.recovery import RecoverySheet, recovery_text, render_recovery_sheet
from fieldkit.vault import RecoveryKey
from fieldkit.when import Utc

HANDING = QT_TRANSLATE_NOOP("mission", "handing over the recovery key")
INSIDE = QT_TRANSLATE_NOOP(
    "mission", "{target} lies where the key must never be: in a mission, or among the keys of this laptop."
)


@dataclass(frozen=True, slots=True)
class Making:
    """The mission that is about to be made, as its sheet names it; `person` makes it."""

    folder: Path
    mission: str
    code: str
    person: str
    sample: bool

    def sheet(self, key: RecoveryKey, created: Utc) -> RecoverySheet:
        """Its sheet, with `key` on it."""
        return RecoverySheet(
            key=key,
            mission=self.mission,
            mission_code=self.code,
            folder=self.folder.name,
            person=self.person,
            sample=self.sample,
            created=created,
        )


def write_sheet(target: Path, sheet: RecoverySheet, profile: Path, translate: Translate = str) -> Path:
    """Write the sheet to `target`: PDF if it is called so, else text. The fonts lie in the folder `profile`.

    Raises `AlreadyThere`, `CannotWrite`, and `CannotRead` for a missing font package.
    """
    if target.suffix.lower() == ".pdf":
        data = render_recovery_sheet(sheet, Fonts(profile / "fonts", discreet=True), translate)
    else:
        data = recovery_text(sheet, translate).encode()
    write_new(target, data)
    return target


def refuse_inside(targets: Sequence[Path], *folders: Path) -> None:
    """Raise `Refused` for a sheet that would lie in one of `folders`, in a mission or in its second copy.

    Whoever takes them would have it, too.
    """
    for target in (one.resolve() for one in targets):
        within = any(target.is_relative_to(folder.resolve()) for folder in folders)
        if within or any(_is_mission(Layout(folder)) for folder in target.parents):
            raise Refused(HANDING, INSIDE.format(target=target))


def _is_mission(layout: Layout) -> bool:
    return layout.database.exists() or layout.mark.exists()
