"""The Intake screen over the core."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from fieldkit.coding import unknown
from fieldkit.errors import FieldkitError
from fieldkit.intake import (
    Inventory,
    Outcome,
    Source,
    Watch,
    card_seen,
    carrier,
    expected,
    files_of,
    look_over,
    make_thumbnails,
    recover,
    take_in,
)
from fieldkit.intake.inventory import Seen
from fieldkit.intake.news import Came
from fieldkit.mission import Changes, Mission
from fieldkit.model.intake import CardSeen
from fieldkit.model.photo import PhotoDamage
from fieldkit.platform.media import Media
from fieldkit.platform.medium import Medium
from fieldkit.progress import Report
from fieldkit.store import intakes
from ui.app.filming import use_camera
from ui.app.parts import Parts
from ui.app.pictures import pictures_of
from ui.app.sourcing import announcing
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
        camera=parts.camera is not None and desk.writing is not None,
    )
    folders, pictured, core = Folders(parts), _nothing, Core(desk, parts.media)
    if desk.bringing is not None:
        pictured = _second_stage(parts, desk, desk.bringing, start, thumbnails)
    media = announcing(parts, desk, view, core, start)

    def changed() -> None:
        pictured()
        media.count()

    view.presenter = IntakePresenter(
        view,
        core,
        parts.ask,
        start,
        folders.recent,
        folders.remember,
        changed,
        partial(QTimer.singleShot, parts.pace_ms, view),
    )
    _follow(parts, view.presenter)
    if parts.camera is not None and desk.bringing is not None:
        parts.acts.bind("intake.camera", partial(use_camera, parts, desk, parts.camera))
    if desk.bringing is not None:
        _recover(parts, desk.bringing, start, view.presenter, changed)
    return Made(view, view)


@dataclass(frozen=True, slots=True)
class Core:
    """What the screen asks of the core, on `desk`.

    `found` asks the system for media, which may take long; `known` are those that were in when it last answered.
    """

    desk: Desk
    found: Media
    known: list[Medium] = field(default_factory=list)

    def source(self, folder: Path, files: tuple[Path, ...], said: Stationery) -> Source:
        """What a person says of a folder, or of `files` in it. Raises as `Source.stated` does."""
        vocabulary = self.desk.vocabulary
        origin = unknown(vocabulary, said.unknown) if said.unknown else said.origin or None
        return Source.stated(vocabulary, folder, said.acquisition, origin, said.document or None, files)

    def take_in(self, source: Source, report: Report) -> Outcome:
        """The card-safe stage; pictures are made later. What a card shows of itself is recorded with it."""
        mission = writable(self.desk.bringing)
        if not source.files:
            inventory = look_over(source.folder, report)
            source = replace(source, card=card_seen(inventory, self._carrier(source.folder)))
        return take_in(mission, source, report, thumbnails=False, pictured=True)

    def watch(self, source: Source) -> Watch:
        """A watch that ends with the mission, if nobody ends it before."""
        watch = Watch(writable(self.desk.bringing), source)

        def end() -> None:
            with suppress(FieldkitError):  # the mission is closed all the same; what came stands
                watch.end()

        self.desk.closing.callback(end)
        return watch

    def media(self) -> Sequence[tuple[Medium, bool]]:
        """What is in, and whether a camera wrote on it."""
        self.known[:] = self.found()
        return [(medium, medium.is_card()) for medium in tuple(self.known)]

    def look_over(self, folder: Path, report: Report) -> Inventory:
        """What lies below a folder, by names."""
        return look_over(folder, report)

    def seen(self, folder: Path, inventory: Inventory) -> CardSeen:
        """What that comes to."""
        return inventory.seen(self._carrier(folder))

    def expected(self, files: Sequence[Seen]) -> int:
        """How many of these seem to be new."""
        return len(expected(self.desk.looking, files))

    def earlier(self) -> Sequence[Earlier]:
        """The intakes of the log."""
        return [
            Earlier(one.id, one.source.text, one.wall, one.ended, one.found)
            for one in intakes.in_brief(self.desk.reading.database)
        ]

    def files_of(self, intake: str) -> Sequence[tuple[str, Came]]:
        """What became of the files of one of them."""
        return files_of(self.desk.looking, intake)

    def _carrier(self, folder: Path) -> Medium | None:
        return carrier(folder, tuple(self.known))


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
