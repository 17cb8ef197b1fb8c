"""`PhotoView`: one photograph with the canvas, the bar of measuring and the ways to look at it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldkit.measure.result import Result
from fieldkit.measuring import Drawn
from ui.canvas.canvas import PhotoCanvas
from ui.canvas.drawing import drawing, figure_drawing
from ui.presenters.choices import Choice
from ui.presenters.figures import Shown as Figuring
from ui.presenters.figures import Stage as FigureStage
from ui.presenters.looking import Subject
from ui.presenters.measurement import Shown, Stage, Target
from ui.presenters.measuring import MeasuringPresenter
from ui.presenters.placing import Placing
from ui.presenters.pointing import Pointing
from ui.theme.look import Look
from ui.views.acts import Acts
from ui.views.photo.doubts import Doubts
from ui.views.photo.measuring_bar import MeasuringBar, doubts
from ui.views.photo.placing_bar import PlacingBar
from ui.views.photo.view_bar import ViewBar


class PhotoView(QWidget):
    """Shows a photograph and measures on it: the screen of `MeasuringPresenter`, its canvas of `LookingPresenter`.

    `recorded` carries the `Result` of a measurement that went on the record, `trouble` an error for the window;
    `figured` asks for a figure in the plane of a scale.
    """

    recorded = Signal(object)
    trouble = Signal(object)
    figured = Signal()

    measuring: MeasuringPresenter
    """Set by whoever makes both, like `canvas.looking`."""
    pointing: Pointing
    placing: PlacingBar

    def __init__(
        self,
        name: str,
        canvas: PhotoCanvas,
        icon: Callable[[str], QIcon],
        measurands: Sequence[Choice],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.canvas = canvas
        self.bar = MeasuringBar(name, measurands)
        self.doubts = Doubts(name, icon, canvas.viewport())
        self.tools = ViewBar(name, self.canvas, icon)
        self._drawn: Sequence[Drawn] = ()
        self._shown, self._figuring, self._planed = Shown(), Figuring(), True
        self._acts: Acts | None = None
        self._name, self._icon = name, icon
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.bar)
        column.addWidget(self.tools)
        self.setFocusProxy(self.canvas)
        self._connect()

    def place_with(self, pointing: Pointing) -> None:
        """Points on the photograph are placed by `pointing`; called once, by whoever makes both."""
        self.pointing = self.canvas.tool = pointing
        self.placing = PlacingBar(self._name, pointing.ways, self._icon)
        self._column.insertWidget(self._column.indexOf(self.bar), self.placing)
        self.placing.snapped.connect(lambda way: self._on_points(partial(pointing.snap, way)))
        for signal, act in (
            (self.placing.again, pointing.repeat),
            (self.placing.removed, pointing.remove),
            (self.placing.undone, pointing.undo),
        ):
            signal.connect(partial(self._on_points, act))

    def show_photo(self, subject: Subject | None, target: Target | None, drawn: Sequence[Drawn] = ()) -> None:
        """Show a photograph, or none, with what was measured on it; the same one stays as it is being looked at."""
        self._drawn = drawn
        if subject is not None and subject == self.canvas.subject and target is not None:
            self.measuring.look_on(target)
            return
        self.canvas.show_photo(subject)
        self.measuring.look_at(target)
        self.tools.restate()

    def show_drawn(self, drawn: Sequence[Drawn]) -> None:
        """What was measured on the photograph, read anew."""
        self._drawn = drawn
        self._draw()

    def show_measuring(self, shown: Shown) -> None:
        """Where the measurement stands."""
        ended = self._shown.stage is not Stage.RESTING and shown.stage is Stage.RESTING
        self._shown = shown
        self.bar.show_measuring(shown)
        self._show_placing(shown)
        places = [self.canvas.place(point.x, point.y).y() for point in shown.piece.points]
        self.doubts.say(doubts(shown), max(places, default=0.0))
        self._draw()
        if ended:
            self.canvas.setFocus()

    def show_figuring(self, shown: Figuring) -> None:
        """Where a figure in the plane of a scale stands, which the panel beside the photograph speaks of."""
        self._figuring = shown
        if shown.placing is not None or self._shown.stage is Stage.RESTING:
            self._place_on(shown.placing)
        self._show_plane()
        self._draw()

    def toggle_plane(self, on: bool) -> None:
        """Draw the plane of the scale, or not."""
        self._planed = on
        self._show_plane()

    def figure(self) -> None:
        """Begin with a figure in the plane of a scale."""
        self.canvas.setFocus()
        self.figured.emit()

    def show_recorded(self, result: Result) -> None:
        """A measurement went on the record."""
        self.recorded.emit(result)

    def show_trouble(self, error: Exception) -> None:
        """Something could not be recorded."""
        self.trouble.emit(error)

    def calibrate(self) -> None:
        """Begin with the scale."""
        self.canvas.setFocus()
        self.measuring.place_bar(*self.canvas.middle, self.canvas.how())

    def measure(self) -> None:
        """Begin with a length, or record the one that is placed and begin with the next."""
        self.canvas.setFocus()
        self.measuring.place_piece(*self.canvas.middle, self.canvas.how())

    def wear(self, look: Look) -> None:
        """Colours and sizes from now on."""
        self.canvas.wear(look)

    def bind(self, acts: Acts) -> None:
        """Do what the registry's actions for a photograph ask for."""
        canvas = self.canvas
        for name, handler in (
            ("record.bar", self.calibrate),
            ("record.length", self.measure),
            ("record.figure", self.figure),
            ("record.photo", canvas.setFocus),
            ("photo.fit", canvas.fit),
            ("photo.full", lambda: canvas.zoom(1.0)),
            ("photo.larger", lambda: canvas.zoom_step(1)),
            ("photo.smaller", lambda: canvas.zoom_step(-1)),
            ("photo.turn", lambda: canvas.turn(1)),
            ("photo.turn_back", lambda: canvas.turn(-1)),
            ("photo.loupe", canvas.toggle_loupe),
            ("photo.closer", canvas.magnify_otherwise),
            ("points.repeat", partial(self._on_points, self.pointing.repeat)),
            ("points.snap", partial(self._on_points, self.pointing.snap_otherwise)),
            ("photo.light", self.tools.toggle_light),
            ("photo.invert", self.tools.invert),
        ):
            acts.bind(name, handler)
        self._acts = acts
        self._show_placing(self._shown)
        acts.changed.connect(self._show_key)
        self._show_key()

    def _show_placing(self, shown: Shown) -> None:
        if shown.stage is not Stage.RESTING or self._figuring.placing is None:
            self._place_on(shown.placing if shown.stage is not Stage.RESTING else None)

    def _show_plane(self) -> None:
        shown = self._figuring
        self.canvas.show_plane(shown.plane if self._planed and shown.stage is FigureStage.PIECE else None)

    def _place_on(self, placing: Placing | None) -> None:
        engaged, points = placing is not None, self.pointing
        shown_by = self.placing.show_placing
        if shown_by(placing, points.way, undoable=points.undoable, by_keys=points.by_keys) or not engaged:
            self.canvas.setAccessibleDescription(self.placing.spoken if engaged else "")
        if self._acts is not None:
            self._acts.allow("points.repeat", engaged)
            self._acts.allow("points.snap", engaged and bool(points.ways))

    def _on_points(self, act: Callable[[], object]) -> None:
        """Do this to the points, and go on placing them."""
        act()
        self.canvas.follow()
        self.canvas.setFocus()

    def _connect(self) -> None:
        self.canvas.resized.connect(self._resized)
        self.tools.calibrate.connect(self.calibrate)
        self.tools.measure.connect(self.measure)
        self.tools.figure.connect(self.figure)
        self.bar.known.connect(lambda length: self.measuring.know(length or None))
        self.bar.chosen.connect(self._choose)
        self.bar.accepted.connect(self._accept)
        self.bar.left.connect(self._stop)

    def _draw(self) -> None:
        covered = [] if self.doubts.isHidden() else [self.doubts.geometry()]
        figuring = self._figuring.stage is not FigureStage.RESTING
        overlay = figure_drawing(self._figuring, self._drawn) if figuring else drawing(self._shown, self._drawn)
        if figuring or self._shown.stage is not Stage.RESTING:
            overlay = replace(overlay, remarks=self.placing.remarks)
        self.canvas.show_overlay(overlay, covered)

    def _show_key(self) -> None:
        if self._acts is not None:
            self.bar.show_key(self._acts.key("record.bar"))
            self.placing.hint(*(self._acts[name].toolTip() for name in ("points.repeat", "points.snap")))

    def _resized(self) -> None:
        self.doubts.place()
        self._draw()

    def _choose(self, measurand: str) -> None:
        self.measuring.choose(measurand)

    def _stop(self) -> None:
        self.measuring.stop()

    def _accept(self) -> None:
        self.pointing.accept()
        self.canvas.setFocus()
