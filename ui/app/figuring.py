"""Figures in the plane of a scale on the Record screen: the presenter, its panel, and what it keeps."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldkit.imaging.viewer import Size
from fieldkit.measure.outcome import Outcome
from fieldkit.model.photo import Photo
from fieldkit.store import measurements
from ui.app.parts import Parts
from ui.desk import Desk
from ui.i18n import figure_words, isolated, translate
from ui.presenters.choices import choices
from ui.presenters.figure_core import Figures
from ui.presenters.figures import Candidate, Earlier, Shown, Stage, Tie
from ui.presenters.figuring import FiguringPresenter
from ui.presenters.scales import GivenScale, Kind, read, written
from ui.views.figure.panel import FigurePanel
from ui.views.photo import PhotoView

GROUP = "scales"
"""Of the settings: the scale of each kind that was used last."""


UNITS = {"mm": "mm", "deg": "°", "mm2": "mm²"}


class Figuring:
    """The screen of `FiguringPresenter`. `beside` holds the form, or the panel while something is measured.

    `item` names the item that is worked on, empty for none.
    """

    def __init__(self, parts: Parts, desk: Desk, view: PhotoView, form: QWidget, item: Callable[[], str]) -> None:
        self._parts, self._desk, self._view, self._item = parts, desk, view, item
        terms = choices(desk.vocabulary, ("ms",), parts.language.code)
        reasons = choices(desk.vocabulary, ("cr",), parts.language.code)
        self.panel = FigurePanel(parts.icons.icon, parts.appearance.look, terms, reasons)
        self.beside = QStackedWidget()
        for each in (form, self.panel):
            self.beside.addWidget(each)
        self._photo, self._stage = "", Stage.RESTING
        self._presenter = FiguringPresenter(self, parts.lanes.start, view.pointing, self._kept, self._remember)
        desk.leaving.callback(self._presenter.look_at, None, Size(1, 1), recordable=False)
        self._wire()

    def look_at(self, photo: Photo | None) -> None:
        """The photograph that is looked at; the same one stays as it is being measured."""
        recordable = bool(self._item()) and self._desk.writing is not None
        if photo is not None and photo.id == self._photo:
            self._presenter.allow(recordable=recordable)
            return
        self._photo = "" if photo is None else photo.id
        if photo is None or photo.width is None or photo.height is None:
            self._presenter.look_at(None, Size(1, 1), recordable=False)
            return
        of = partial(figures_of, self._desk, photo, self._item)
        self._presenter.look_at(of, Size(photo.width, photo.height), recordable=recordable)

    def begin(self) -> None:
        """Measure on the photograph."""
        canvas = self._view.canvas
        if not self._presenter.shown.candidates:
            self._presenter.state(replace(self._presenter.shown, candidates=self._candidates()))
        self._presenter.begin(*canvas.middle, canvas.how())

    def show_figuring(self, shown: Shown) -> None:
        """See `FiguringScreen`."""
        engaged = shown.stage is not Stage.RESTING
        if engaged and shown.stage is not self._stage:
            self.panel.tied.offer(self._earlier())
        self._stage = shown.stage
        self.beside.setCurrentIndex(int(engaged))
        self.panel.show_figure(shown)
        self._view.show_figuring(shown)

    def show_figure_recorded(self, outcome: Outcome, earlier: Earlier | None) -> None:
        """See `FiguringScreen`. A second observer is told by how much both differ."""
        self.panel.tied.offer(self._earlier())
        self.panel.tied.show_figure(self._presenter.shown)
        figure = outcome.figure
        said = translate("figure", "{figure} is recorded.").format(figure=figure_words(figure))
        beside = ""
        if earlier is not None:
            apart = isolated(f"{float(figure.value) - float(earlier.figure.value):+.2g} {UNITS[figure.unit]}")
            told = translate("figure", "The first observer had {figure}: the difference is {apart}.")
            beside = told.format(figure=figure_words(earlier.figure), apart=apart)
        self._parts.tell("ok", said, beside)

    def show_trouble(self, error: Exception) -> None:
        """See `FiguringScreen`."""
        self._parts.trouble(error)

    def _kept(self, kind: Kind) -> GivenScale:
        return read(self._parts.settings.keys(GROUP).get(kind.value, ""), kind)

    def _remember(self, given: GivenScale) -> None:
        self._parts.settings.put_key(GROUP, given.kind.value, written(given))

    def _candidates(self) -> tuple[Candidate, ...]:
        """What figures of the mission were compared with, each name once, as it was entered last."""
        found: dict[str, Candidate] = {}
        for made in measurements.all_measurements(self._desk.reading.database):
            for one in made.comparisons or ():
                source = one.source if isinstance(one.source, str) else ""
                found[one.name] = Candidate(one.name, float(one.value), float(one.u), source)
        return tuple(found.values())

    def _wire(self) -> None:
        panel, presenter, acts = self.panel, self._presenter, self._parts.acts
        panel.scale.given.connect(presenter.give)
        panel.scale.kind.connect(presenter.give_kind)
        panel.scale.change.connect(presenter.rescale)
        panel.scale.solve.connect(presenter.points_accepted)
        panel.measure.connect(presenter.measure)
        panel.term.connect(lambda term: presenter.state(replace(presenter.shown, term=term)))
        panel.lifted.connect(presenter.lift)
        panel.recorded.connect(presenter.record)
        panel.left.connect(self._leave)
        panel.plane.connect(self._view.toggle_plane)
        panel.edge.side.connect(lambda side: presenter.state(replace(presenter.shown, side=side)))
        panel.edge.snap.connect(presenter.snap)
        panel.edge.unsnap.connect(presenter.unsnap)
        panel.edge.section.connect(lambda section: presenter.state(replace(presenter.shown, section=section)))
        panel.rivals.stated.connect(lambda them: presenter.state(replace(presenter.shown, candidates=them)))
        panel.tied.stated.connect(self._tie)
        panel.checked.known.connect(presenter.check_length)
        acts.bind("record.plane", panel.toggle_plane)
        self._parts.appearance.changed.connect(panel.wear)

    def _tie(self, tie: Tie, of: Earlier | None, reason: str) -> None:
        self._presenter.state(replace(self._presenter.shown, tie=tie, of=of, reason=reason))

    def _earlier(self) -> list[Earlier]:
        """Figures on record of the item that nobody set aside or corrected."""
        known = measurements.on_item(self._desk.reading.database, self._item()) if self._item() else []
        corrected = {each.supersedes for each in known}
        standing = [each for each in known if each.withdrawn is None and each.id not in corrected]
        return [Earlier(each.id, str(each.measurand), each.figure) for each in standing]

    def _leave(self) -> None:
        self._presenter.leave()
        self._view.canvas.setFocus()


def figures_of(desk: Desk, photo: Photo, item: Callable[[], str]) -> Figures:
    """What the core does for figures on `photo`; called on a lane."""
    # SciPy and OpenCV take a second to import, and a window that nobody measures in does without them
    from ui.app.figures_core import PhotoFigures

    return PhotoFigures(desk, photo, item)
