"""Copies of the open mission on other media, as the preferences ask for them, and what became of them."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from fieldkit.errors import CannotRead
from fieldkit.mission import Mission
from fieldkit.mission.backup import Copied, backup
from fieldkit.mission.drill import Drill, drill
from fieldkit.mission.opening import open_again
from fieldkit.mission.second import CaughtUp, catch_up, name_second, place_of
from fieldkit.progress import Report
from fieldkit.store import backups
from fieldkit.when import Utc
from ui.app.parts import Parts
from ui.desk import Desk, writable
from ui.i18n import isolated, translate
from ui.jobs import Lane
from ui.presenters.storage import Safe
from ui.problems import told

T = TypeVar("T")


def safe_of(parts: Parts, desk: Desk) -> Safe:
    """What the preferences can do for the mission of `desk`; what it came to is told above whatever is shown."""

    def back_up(target: Path, report: Report) -> tuple[Copied, Utc | None]:
        return _on_long_lane(desk, lambda mission: (backup(mission, target, report), _last(mission)))

    def try_out(target: Path, report: Report) -> Drill:
        return _on_long_lane(desk, lambda mission: drill(mission, target, report))

    def backed_up(copied: Copied) -> None:
        said = translate("storage", "Wrote {folder}: %n original(s) read back and compared.", "", copied.originals)
        beside = translate("storage", "It lies on the same medium as the mission, and is lost with it.")
        apart = translate("storage", "Keep that medium apart from this laptop.")
        kind = "warn" if copied.beside else "ok"
        parts.tell(kind, said.format(folder=isolated(str(copied.folder))), beside if copied.beside else apart)

    def drilled(found: Drill) -> None:
        if found.sound:
            said = translate("storage", "The backup opens and holds; %n entry(s) came since.", "", found.behind)
            parts.tell("ok", said, isolated(str(found.folder)))
        else:
            wrong = sum(one.verdict == "disproved" for one in found.findings)
            said = translate("storage", "The backup does not hold: %n finding(s).", "", wrong)
            parts.tell("error", said, translate("storage", "Make another one, and keep this one as it is."))

    return Safe(back_up, try_out, backed_up, drilled, parts.trouble, lambda: _last(desk.looking))


def second_of(desk: Desk) -> Path | None:
    """Where the second copy of the open mission lies; None where none was named, or what is kept does not read."""
    try:
        place = place_of(desk.reading)
    except CannotRead:
        return None
    return None if place is None else Path(place.target)


def keep_second(parts: Parts, desk: Desk, target: Path) -> None:
    """Keep a second copy of every original below `target` from now on, and bring it up to date."""

    def name(_: Report) -> bool:
        return name_second(writable(desk.writing), target)[1]

    def named(beside: bool) -> None:
        if beside:
            said = translate(
                "storage", "The second copy lies on the same medium as the mission, and is lost with it."
            )
            parts.tell("warn", said, translate("storage", "Choose a folder on another drive for B."))
        bring_up(parts, desk)

    parts.lanes.start(name, then=named)


def bring_up(parts: Parts, desk: Desk) -> None:
    """Bring to the second copy what it lacks."""

    def done(found: CaughtUp) -> None:
        if found.hindered is not None:
            shown = told(found.hindered)
            waiting = translate("storage", "Second copy waiting: %n photo(s).", "", found.waiting)
            parts.tell("warn", waiting, f"{shown.sentence} {shown.remedy}")

    parts.lanes.start(
        lambda report: catch_up(writable(desk.bringing), report),
        then=done,
        lane=Lane.LONG,
        title=translate("storage", "Second copy"),
    )


def _last(mission: Mission) -> Utc | None:
    """When a backup was verified last, on whichever medium."""
    held = backups.last(mission.database)
    return None if held is None else held.wall


def _on_long_lane(desk: Desk, act: Callable[[Mission], T]) -> T:
    """A backup is recorded where the mission is written; one that is only read is opened once more for it."""
    if desk.bringing is not None:
        return act(desk.bringing)
    with open_again(desk.reading) as opened:
        return act(opened)
