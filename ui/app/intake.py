"""The Intake screen over the core."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from fieldkit.coding import DESCRIBING
from fieldkit.intake import (
    make_thumbnails,
    recover,
)
from fieldkit.mission import Changes, Mission
from fieldkit.model.clock import ClockSync, ClockWithdraw
from fieldkit.model.photo import PhotoDamage
from fieldkit.recording import find_photo
from fieldkit.vault import Covering
from ui.app.filming import use_camera
from ui.app.intake_core import Core
from ui.app.parts import Parts
from ui.app.pictures import pictures_of
from ui.app.sourcing import announcing
from ui.desk import Desk
from ui.i18n import translate
from ui.jobs import Job, Lane, Start
from ui.models.incoming import Incoming
from ui.models.thumbnails import Thumbnails
from ui.presenters.choices import choices
from ui.presenters.errands import Errands
from ui.presenters.intake import IntakePresenter
from ui.presenters.pictures import PictureStage
from ui.presenters.runs import File
from ui.settings import FOLDERS
from ui.views.grid import Grid
from ui.views.grid.board import Contents, Paints
from ui.views.intake import IntakeView
from ui.views.intake.tiles import cell, reason
from ui.views.screen import Made

MOST_FOLDERS = 8
LISTS = {"acq": ("acq",), "doc": ("doc",), "uk": ("uk",), "tags": tuple(DESCRIBING)}


def make(parts: Parts, desk: Desk) -> Made:
    """The screen, its presenter, and stage two of every intake."""
    start, thumbnails = Errands(parts.lanes.start), pictures_of(parts, desk)
    desk.leaving.callback(start.end)
    view = _view(parts, desk, thumbnails)
    folders, pictured, core = Folders(parts, desk.reading.covering), _nothing, Core(desk, parts.media)
    if desk.bringing is not None:
        pictured = _second_stage(parts, desk, desk.bringing, start, thumbnails)
    media = announcing(parts, desk, view, core, start)

    def changed(folder: Path | None = None) -> None:
        pictured()
        media.count(folder)

    view.presenter = IntakePresenter(
        view,
        core,
        parts.ask,
        start,
        folders.recent,
        folders.remember,
        changed,
        # `partial` keeps whose method `then` is: PySide's timer does not, and would call what is gone
        lambda then: QTimer.singleShot(parts.pace_ms, view, partial(then)),
    )
    _follow(parts, desk, view.presenter)
    view.fill(core.last_said())
    view.described.connect(lambda numbers: _describe(parts, desk, numbers))
    if parts.camera is not None and desk.bringing is not None:
        parts.acts.bind("intake.camera", partial(use_camera, parts, desk, parts.camera))
    if desk.bringing is not None:
        _recover(parts, desk.bringing, start, view.presenter, changed)
    return Made(view, view)


def _view(parts: Parts, desk: Desk, thumbnails: Thumbnails) -> IntakeView:
    files = Incoming()
    return IntakeView(
        parts.acts,
        parts.icons,
        {name: choices(desk.vocabulary, among, parts.language.code) for name, among in LISTS.items()},
        files,
        _grid(parts, files, thumbnails),
        sample=parts.resources / "sample" / "card" if desk.reading.info.sample else None,
        read_only=desk.writing is None,
        camera=parts.camera is not None and desk.writing is not None,
    )


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders that were brought in last, as the settings keep them; where they lie nobody guards them."""

    parts: Parts
    covering: Covering

    def recent(self) -> list[Path]:
        """The newest first."""
        return [Path(folder) for folder in self.parts.settings.get(FOLDERS)]

    def remember(self, folder: Path) -> None:
        """Put one first, unless nobody may know what came into this mission."""
        if self.covering.discreet:
            return
        others = [other for other in self.parts.settings.get(FOLDERS) if other != str(folder)]
        self.parts.settings.put(FOLDERS, (str(folder), *others)[:MOST_FOLDERS])


def _nothing() -> None:
    """No pictures are made in a mission that is open for reading only."""


def _grid(parts: Parts, files: Incoming, thumbnails: Thumbnails) -> Grid[File]:
    contents = Contents(files.rows, cell, thumbnails, files.selection)
    paints = Paints(parts.appearance.look, parts.icons.paint, reason)
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


def _follow(parts: Parts, desk: Desk, presenter: IntakePresenter) -> None:
    """What the pictures turn out to show is told: damage, and slates. Long work changes what disks hold."""

    def recorded(changes: Changes) -> None:
        acts = {entry.envelope.act for entry in changes.entries}
        if PhotoDamage.NAME in acts:
            presenter.look_again()
        if not acts.isdisjoint({ClockSync.NAME, ClockWithdraw.NAME}):
            presenter.look_for_slates()

    def ended(job: Job) -> None:
        if job.lane is Lane.LONG:
            presenter.room.look()

    parts.broadcast.recorded.connect(recorded)
    parts.lanes.ended.connect(ended)
    desk.leaving.callback(parts.lanes.ended.disconnect, ended)


def _describe(parts: Parts, desk: Desk, numbers: Sequence[str]) -> None:
    """Begin an item from photographs that are here, while others may still come."""
    parts.describe("record", [find_photo(desk.reading, number).id for number in numbers])


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
