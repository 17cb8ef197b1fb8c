"""The Intake screen over the core."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fieldkit.coding import unknown
from fieldkit.intake import Outcome, Source, files_of, make_thumbnails, recover, take_in
from fieldkit.intake.news import Came
from fieldkit.mission import Changes, Mission
from fieldkit.model.photo import PhotoDamage
from fieldkit.progress import Report
from fieldkit.store import intakes
from ui.app.parts import Parts
from ui.app.pictures import pictures_of
from ui.desk import Desk, writable
from ui.i18n import translate
from ui.jobs import Job, Lane, Start
from ui.models.incoming import Incoming
from ui.models.thumbnails import Thumbnails
from ui.presenters.choices import choices
from ui.presenters.errands import Errands
from ui.presenters.intake import Earlier, IntakePresenter, Stationery
from ui.presenters.pictures import PictureStage
from ui.presenters.runs import File
from ui.problems import why
from ui.settings import FOLDERS
from ui.views.grid import Grid
from ui.views.grid.board import Contents, Paints
from ui.views.intake import IntakeView
from ui.views.intake.wording import cell
from ui.views.screen import Made

MOST_FOLDERS = 8
LISTS = ("acq", "doc", "uk")


def make(parts: Parts, desk: Desk) -> Made:
    """The screen, its presenter, and stage two of every intake."""
    files, start = Incoming(), Errands(parts.lanes.start)
    desk.leaving.callback(start.end)
    thumbnails = pictures_of(parts, desk)
    view = IntakeView(
        parts.acts,
        parts.icons,
        {name: choices(desk.vocabulary, [name], parts.language.code) for name in LISTS},
        files,
        _grid(parts, desk, files, thumbnails),
        sample=parts.resources / "sample" / "card" if desk.reading.info.sample else None,
        read_only=desk.writing is None,
    )
    folders, changed = Folders(parts), _nothing
    if desk.bringing is not None:
        changed = _second_stage(parts, desk, desk.bringing, start, thumbnails)
    view.presenter = IntakePresenter(view, Core(desk), parts.ask, start, folders.recent, folders.remember, changed)
    _follow(parts, view.presenter)
    view.no_folder.connect(lambda: parts.tell("warn", translate("intake", "Drop a folder, not single files.")))
    if desk.bringing is not None:
        _recover(parts, desk.bringing, start, view.presenter, changed)
    return Made(view, view)


@dataclass(frozen=True, slots=True)
class Core:
    """What the screen asks of the core, on `desk`."""

    desk: Desk

    def source(self, folder: Path, said: Stationery) -> Source:
        """What a person says of a folder. Raises as `Source.stated` does."""
        vocabulary = self.desk.vocabulary
        origin = unknown(vocabulary, said.unknown) if said.unknown else said.origin or None
        return Source.stated(vocabulary, folder, said.acquisition, origin, said.document or None)

    def take_in(self, source: Source, report: Report) -> Outcome:
        """The card-safe stage; pictures are made later."""
        return take_in(writable(self.desk.bringing), source, report, thumbnails=False)

    def earlier(self) -> Sequence[Earlier]:
        """The intakes of the log."""
        return [
            Earlier(one.id, one.source.text, one.wall, one.ended, one.found)
            for one in intakes.in_brief(self.desk.reading.database)
        ]

    def files_of(self, intake: str) -> Sequence[tuple[str, Came]]:
        """What became of the files of one of them."""
        return files_of(self.desk.looking, intake)


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders that were brought in last, as the settings keep them."""

    parts: Parts

    def recent(self) -> list[Path]:
        """The newest first."""
        return [Path(folder) for folder in self.parts.settings.get(FOLDERS)]

    def remember(self, folder: Path) -> None:
        """Put one first."""
        others = [other for other in self.parts.settings.get(FOLDERS) if other != str(folder)]
        self.parts.settings.put(FOLDERS, (str(folder), *others)[:MOST_FOLDERS])


def _nothing() -> None:
    """No pictures are made in a mission that is open for reading only."""


def _grid(parts: Parts, desk: Desk, files: Incoming, thumbnails: Thumbnails) -> Grid[File]:
    contents = Contents(files.rows, cell, thumbnails, files.selection)
    paints = Paints(parts.appearance.look, parts.icons.paint, why)
    grid = Grid("intake.grid", translate("intake", "Files"), contents, paints)
    parts.appearance.changed.connect(grid.wear)
    return grid


def _second_stage(
    parts: Parts, desk: Desk, mission: Mission, start: Start, thumbnails: Thumbnails
) -> Callable[[], None]:
    """What wants pictures: they are made while no other long work is to be done, those in view first."""
    stage = PictureStage(
        lambda report: make_thumbnails(mission, report, lambda: thumbnails.looked_at),
        start,
        parts.broadcast.pictured.emit,
        parts.trouble,
    )

    def began(job: Job) -> None:
        stage.began(job, job.lane)

    for signal, slot in ((parts.lanes.began, began), (parts.lanes.ended, stage.ended)):
        signal.connect(slot)
        desk.leaving.callback(signal.disconnect, slot)
    return lambda: stage.want(translate("intake", "Making small pictures"))


def _follow(parts: Parts, presenter: IntakePresenter) -> None:
    """What turns out to be damaged when its picture is made is shown as such."""

    def recorded(changes: Changes) -> None:
        if any(entry.envelope.act == PhotoDamage.NAME for entry in changes.entries):
            presenter.look_again()

    parts.broadcast.recorded.connect(recorded)


def _recover(
    parts: Parts, mission: Mission, start: Start, presenter: IntakePresenter, changed: Callable[[], None]
) -> None:
    """Catalogue what an intake left that was killed, say so, and make the pictures that are lacking."""

    def done(found: list[str]) -> None:
        if found:
            said = translate("intake", "%n file(s) of an interrupted intake recovered.", "", len(found))
            remedy = translate(
                "intake", "Bring the same card in again: their names come back, and nothing is kept twice."
            )
            parts.tell("warn", said, remedy)
            presenter.visit()
        changed()

    title = translate("intake", "Looking for files of an interrupted intake")
    start(lambda report: recover(mission, report), then=done, lane=Lane.LONG, title=title)
