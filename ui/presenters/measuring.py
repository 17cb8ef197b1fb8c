"""Measuring on a photograph: which point is placed next, what the points say so far, what is recorded of them."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final, Protocol

from fieldkit.errors import MeasurementRefused
from fieldkit.imaging.viewer import Size
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.methods import method, scale_bar
from fieldkit.measure.points import ScaleBar
from fieldkit.measure.result import Glance, Request, Result
from fieldkit.measuring import Placed
from ui.jobs import Start
from ui.presenters.measurement import NO_BAR, NO_TARGET, Impossible, Pixels, Reading, Shown, Stage, Target
from ui.presenters.placing import Placing
from ui.presenters.pointing import Pointing
from ui.presenters.snapping import Seeker

SEED: Final = 1
"""Of the trials of a glance: the same points always give the same interval."""


class MeasuringScreen(Protocol):
    """What the presenter asks of whoever shows the measurement."""

    def show_measuring(self, shown: Shown) -> None: ...
    def show_recorded(self, result: Result) -> None: ...
    def show_trouble(self, error: Exception) -> None: ...


class MeasuringPresenter:
    """Says which points are wanted on a photograph, and turns them into a figure. Points are in stored pixels.

    `pointing` places them; `seeker` draws them to edges. `known_mm` is the length of the bar that was used last;
    `remember` is told another one.
    """

    def __init__(
        self,
        screen: MeasuringScreen,
        start: Start,
        seeker: Seeker,
        known_mm: float | None,
        remember: Callable[[float], None],
    ) -> None:
        self._screen, self._start, self._remember = screen, start, remember
        self.pointing = Pointing(self, seeker)
        self._target, self._method = NO_TARGET, scale_bar.METHOD
        self._u_rel: float | None = None
        self._recording, self._photo = False, 0
        self._shown = Shown(known_mm=known_mm)

    @property
    def engaged(self) -> bool:
        """Whether points are being placed: keys and clicks on the photograph are for them."""
        return self._shown.stage is not Stage.RESTING

    def look_at(self, target: Target | None) -> None:
        """Another photograph, or none: with the bar that is on it, and no point of the one before."""
        self.pointing.end()
        self._target, self._photo = target or NO_TARGET, self._photo + 1
        bar = self._target.bar
        self._u_rel = bar.u_rel if bar else None
        self._tell(
            Shown(
                bar=NO_BAR.with_points(*bar.ends) if bar else NO_BAR,
                known_mm=bar.length_mm if bar else self._shown.known_mm,
                measurand=self._target.wanted,
            )
        )

    def look_on(self, target: Target) -> None:
        """The same photograph, of which more is known: what is being placed stays."""
        self._target = target
        known = replace(self._shown, measurand=target.wanted)
        if target.bar is not None and not self.engaged:
            self._u_rel = target.bar.u_rel
            known = replace(known, bar=NO_BAR.with_points(*target.bar.ends), known_mm=target.bar.length_mm)
        self._tell(known)

    def place_bar(self, x: float, y: float, how: str) -> None:
        """Begin with the scale bar, or go back to the one that is there; keys start from `x`, `y`."""
        if self._target is not NO_TARGET:
            self.pointing.serve(self)
            self._shown = replace(self._shown, stage=Stage.BAR, piece=self._shown.piece.resting())
            self.pointing.begin(self._shown.bar, self._size, x, y, how)

    def place_piece(self, x: float, y: float, how: str, key: str = scale_bar.KEY) -> None:
        """Begin with what is measured, by the method `key`. A piece that is placed is recorded, and the next begun.

        Raises `MeasurementRefused` for a method that is not known.
        """
        if self._target is NO_TARGET:
            return
        if self._shown.stage is Stage.PIECE and self._shown.recordable:
            self._record(then=Stage.PIECE)
            return
        self._method = method(key)
        same = self._shown.piece.names == self._method.points
        piece = self._shown.piece if same else Placing(self._method.points)
        self._to_piece(piece, x, y, how)

    def stop(self) -> None:
        """Leave measuring. A bar stays for the next time; a piece that was not recorded does not."""
        self.pointing.end()
        bar = self._shown.bar.resting() if self._shown.bar.complete else NO_BAR
        self._tell(replace(self._shown, stage=Stage.RESTING, bar=bar, piece=Placing(self._method.points)))

    def choose(self, measurand: str) -> None:
        """Say of what the figure is: a term of the list `ms`."""
        self._tell(replace(self._shown, measurand=measurand))

    def know(self, length_mm: float | None, u_rel: float | None = None) -> None:
        """Say how long the bar is, and its relative standard uncertainty if somebody measured it."""
        self._u_rel = u_rel
        if length_mm is not None:
            self._remember(length_mm)
        self._tell(replace(self._shown, known_mm=length_mm))

    def points_changed(self, placing: Placing) -> None:
        """See `PointsWanted`."""
        bar = self._shown.stage is Stage.BAR
        self._tell(replace(self._shown, bar=placing) if bar else replace(self._shown, piece=placing))

    def points_accepted(self) -> None:
        """With all placed, go on from the bar to the piece, or record."""
        if self._shown.stage is Stage.BAR and self._bar() is not None:
            self._to_piece(self._shown.piece, *_from(self._shown.bar))
        elif self._shown.recordable:
            self._record(then=Stage.RESTING)

    def points_left(self) -> None:
        """Leave measuring."""
        self.stop()

    @property
    def _size(self) -> Size:
        return Size(self._target.width, self._target.height)

    def _to_piece(self, piece: Placing, x: float, y: float, how: str) -> None:
        self.pointing.serve(self)
        bar = self._shown.bar.resting() if self._shown.bar.complete else NO_BAR
        self._shown = replace(self._shown, stage=Stage.PIECE, bar=bar, piece=piece)
        self.pointing.begin(piece, self._size, x, y, how)

    def _bar(self) -> ScaleBar | None:
        known, bar = self._shown.known_mm, self._shown.bar
        return ScaleBar(known, self._u_rel, (bar.points[0], bar.points[1])) if known and bar.complete else None

    def _read(self, shown: Shown) -> Reading:
        length = shown.placing.length_px
        if shown.stage is Stage.RESTING or length is None or shown.placing.repeating:
            return None  # whoever repeats a point must not steer by the figure
        bar = self._bar()
        if shown.stage is Stage.BAR or bar is None:
            return Pixels(length)
        camera = unknown_camera(self._target.width, self._target.height)
        try:
            return self._method.glance(Request(points=shown.piece.seen, scale=bar, camera=camera, seed=SEED))
        except MeasurementRefused as error:
            return Impossible(error.code, error.why)

    def _tell(self, shown: Shown) -> None:
        self._shown = shown
        reading = self._read(shown)
        possible = self._target.record is not None and not self._recording
        placed = shown.piece.complete and not (shown.piece.sought or shown.bar.sought)
        recordable = possible and placed and isinstance(reading, Glance)
        self._shown = replace(shown, reading=reading, recordable=recordable)
        self._screen.show_measuring(self._shown)

    def _record(self, *, then: Stage) -> None:
        bar, shown, photo, record = self._bar(), self._shown, self._photo, self._target.record
        if record is None or bar is None:
            return
        placed = Placed(bar.length_mm, bar.u_rel, bar.ends, shown.piece.points)
        self._recording = True
        self._tell(shown)

        def done(found: tuple[str, Result]) -> None:
            self._recording = False
            if self._photo == photo:
                self._after(shown, then)
            self._screen.show_recorded(found[1])

        def failed(error: Exception) -> None:
            self._recording = False
            self._tell(self._shown)
            self._screen.show_trouble(error)

        self._start(lambda _: record(placed, shown.measurand), then=done, failed=failed)

    def _after(self, recorded: Shown, stage: Stage) -> None:
        """On to the next dimension; keys start from where the last point was."""
        self._target = replace(self._target, measured=self._target.measured | {recorded.measurand})
        piece, start = Placing(self._method.points), _from(recorded.piece)
        self._shown = replace(self._shown, stage=stage, piece=piece, measurand=self._target.wanted)
        if stage is Stage.PIECE:
            self.pointing.begin(piece, self._size, *start)
        else:
            self.pointing.end()
            self._tell(self._shown)


def _from(placing: Placing) -> tuple[float, float, str]:
    """Where keys start from once `placing` is done: from the point that was placed last."""
    spot = placing.spot(placing.last)
    start = spot.start.raw if spot else placing.points[-1]
    return start.x, start.y, start.how
