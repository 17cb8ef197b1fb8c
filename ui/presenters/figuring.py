"""Measuring in the plane of a scale: which scale it is, which points are wanted, what is recorded of them."""

from collections.abc import Callable
from dataclasses import replace
from math import hypot
from typing import Final, Protocol

from fieldkit.errors import MeasurementRefused
from fieldkit.imaging.viewer import Size
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import Height, PixelPoint
from ui.jobs import Lane, Start
from ui.presenters.figure_core import Ask, Figures, FiguresOf
from ui.presenters.figure_reading import further, method_of, read, section_u
from ui.presenters.figures import (
    EDGE,
    LENGTH,
    Check,
    Earlier,
    Impossible,
    PlaneSeen,
    Shown,
    Sight,
    Stage,
    Tie,
    What,
)
from ui.presenters.latest import Latest
from ui.presenters.placing import Placing
from ui.presenters.pointing import Pointing
from ui.presenters.scales import PRINTED, GivenScale, Kind

NO_SIZE: Final = Size(1, 1)


class FiguringScreen(Protocol):
    """What the presenter asks of whoever shows the figure; `earlier` is what a second observer had not seen."""

    def show_figuring(self, shown: Shown) -> None: ...
    def show_figure_recorded(self, outcome: Outcome, earlier: Earlier | None) -> None: ...
    def show_trouble(self, error: Exception) -> None: ...


class FiguringPresenter:
    """Turns points on a photograph into figures in the plane of a scale; `pointing` places them.

    `kept` are the scales that were used last, by kind; `remember` is told another one.
    """

    def __init__(
        self,
        screen: FiguringScreen,
        start: Start,
        pointing: Pointing,
        kept: Callable[[Kind], GivenScale],
        remember: Callable[[GivenScale], None],
    ) -> None:
        self._screen, self._start, self._pointing = screen, start, pointing
        self._kept, self._remember = kept, remember
        self._looking, self._snapping, self._planes = (Latest(start, Lane.FINDING) for _ in range(3))
        self._of: FiguresOf | None = None
        self._figures: Figures | None = None
        self._size, self._from = NO_SIZE, (0.0, 0.0, "fitted")
        self._recording = self._recordable = False
        self._shown = Shown(given=kept(Kind.CARD))

    @property
    def shown(self) -> Shown:
        """Where it stands."""
        return self._shown

    def look_at(self, of: FiguresOf | None, size: Size, *, recordable: bool) -> None:
        """Another photograph, or news of the same: nothing of what was placed stays. None: there is none."""
        self.leave()
        for each in (self._looking, self._planes):
            each.forget()
        self._of, self._size, self._recordable, self._figures = of, size, recordable, None
        kept = self._shown
        self._shown = Shown(given=kept.given, what=kept.what, term=kept.term, candidates=kept.candidates)
        self._tell(self._shown)

    def allow(self, *, recordable: bool) -> None:
        """Whether there is an item to record for."""
        self._recordable = recordable
        self._tell(self._shown)

    def begin(self, x: float, y: float, how: str) -> None:
        """Measure: look for printed scales first; keys start from `x`, `y`."""
        if self._of is None:
            return
        self._from = x, y, how
        self._pointing.serve(self)
        if self._shown.on is not None:
            self._to_piece(self._shown.piece)
        else:
            self._look()

    def give(self, given: GivenScale) -> None:
        """This is the scale: its marks are placed, or it is looked for."""
        if given.sized:
            self._remember(given)
        same = given.kind is self._shown.given.kind
        marks = self._shown.marks if same and self._shown.marks.names == given.placing.names else given.placing
        self._shown = replace(self._shown, given=given, marks=marks, on=None, plane=None, reading=None, check=None)
        if self._figures is None:
            return
        if given.kind in PRINTED:
            self._look()
        elif marks.complete and given.sized:
            self._solve()
        else:
            self._to_scale()

    def give_kind(self, kind: Kind) -> None:
        """Another kind of scale, as it was used last."""
        self.give(self._kept(kind))

    def rescale(self) -> None:
        """Go back to the scale."""
        self._pointing.serve(self)
        self._to_scale()

    def measure(self, what: What) -> None:
        """Measure this kind of figure; what was placed of another one goes."""
        term = self._shown.term if self._shown.term in what.terms else what.terms[0]
        self._shown = replace(self._shown, what=what, term=term, snapped=(), faint=False, section=None, check=None)
        if self._shown.stage is Stage.PIECE:
            self._to_piece(what.placing)
        else:
            self._tell(replace(self._shown, piece=what.placing))

    def state(self, stated: Shown) -> None:
        """A person stated something of the figure: `shown` with that replaced."""
        self._tell(stated)

    def lift(self, height: Height | None) -> None:
        """Say how far the surface lies above the scale; None for not known."""
        self._tell(replace(self._shown, height=height))
        self._see_plane()

    def check_length(self, known_mm: float, u_mm: float) -> None:
        """What is placed is a length that is known, and not the one by which the plane was found."""
        outcome = self._shown.outcome
        if outcome is not None and outcome.figure.unit == "mm" and known_mm > 0:
            apart = abs(float(outcome.figure.value) - known_mm)
            zeta = apart / hypot(float(outcome.figure.u), u_mm)
            self._tell(replace(self._shown, check=Check(known_mm, zeta)))

    def snap(self) -> None:
        """Let the program find the edge near the points."""
        shown, figures = self._shown, self._figures
        if figures is None or shown.on is None or not (shown.what.round and shown.piece.complete):
            return
        on, points, height = shown.on, shown.piece.points, shown.height
        self._tell(replace(shown, busy=True, faint=False))

        def found(edge: tuple[PixelPoint, ...]) -> None:
            self._tell(replace(self._shown, snapped=edge, faint=not edge, busy=False))

        self._snapping.ask(lambda _: figures.edge_near(on, points, height), found, failed=self._broke)

    def unsnap(self) -> None:
        """The points count as they were placed."""
        self._tell(replace(self._shown, snapped=(), faint=False))

    def record(self) -> None:
        """Put the figure on the record."""
        shown, figures = self._shown, self._figures
        if not shown.recordable or figures is None or shown.on is None:
            return
        ask = Ask(
            on=shown.on,
            method=method_of(shown),
            term=shown.term,
            piece=shown.piece,
            snapped=shown.snapped,
            height=shown.height,
            section_u_deg=section_u(shown),
            side=shown.side if shown.what is EDGE else None,
            candidates=shown.candidates if shown.what.round else (),
            warnings=further(shown),
            repeats=shown.of.id if shown.of and shown.tie is Tie.REPEATS else None,
            supersedes=shown.of.id if shown.of and shown.tie is Tie.CORRECTS else None,
            reason=shown.reason if shown.tie is Tie.CORRECTS else None,
        )
        self._recording = True
        self._tell(shown)
        self._start(lambda _: figures.record(ask), then=self._recorded, failed=self._broke)

    def leave(self) -> None:
        """Leave measuring; the scale stays known as long as the photograph is looked at."""
        self._snapping.forget()
        if self._shown.stage is not Stage.RESTING:
            self._pointing.end()
            self._tell(replace(self._shown, stage=Stage.RESTING, piece=self._shown.what.placing, snapped=()))

    # --- PointsWanted

    def points_changed(self, placing: Placing) -> None:
        """See `PointsWanted`. What the program found belongs to points that were elsewhere."""
        if self._shown.stage is Stage.SCALE:
            self._tell(replace(self._shown, marks=placing))
        elif self._shown.stage is Stage.PIECE:
            moved = placing.points != self._shown.piece.points
            if moved:
                self._snapping.forget()
            kept = () if moved else self._shown.snapped
            busy = self._shown.busy and not moved
            self._tell(replace(self._shown, piece=placing, snapped=kept, busy=busy, check=None))

    def points_accepted(self) -> None:
        """Enter: from the scale to the piece, or on the record."""
        if self._shown.stage is Stage.SCALE and self._shown.given.sized:
            self._solve()
        elif self._shown.stage is Stage.PIECE:
            self.record()

    def points_left(self) -> None:
        """Escape."""
        self.leave()

    # --- the way to a figure

    def _look(self) -> None:
        """Look for the printed scales that there may be; the first time, bring what measures as well."""
        of, given = self._of, self._shown.given
        if of is None:
            return
        sizes = [given if given.kind is kind else self._kept(kind) for kind in (Kind.CARD, Kind.LOOSE)]
        self._pointing.end()
        self._tell(replace(self._shown, stage=Stage.LOOKING, busy=True))

        def work() -> tuple[Figures, Sight]:
            figures = self._figures or of()
            return figures, figures.sight(sizes)

        self._looking.ask(lambda _: work(), self._looked, failed=self._broke)

    def _looked(self, found: tuple[Figures, Sight]) -> None:
        self._figures, sight = found
        shown = replace(self._shown, sight=sight, busy=False)
        if sight.on is None or sight.found is None:
            given = shown.given if shown.given.kind not in PRINTED else self._kept(Kind.L_SCALE)
            self._shown = replace(shown, given=given, marks=given.placing)
            self._to_scale()
        else:
            self._shown = replace(shown, on=sight.on, given=sight.found)
            self._to_piece(shown.what.placing)

    def _to_scale(self) -> None:
        self._shown = replace(self._shown, stage=Stage.SCALE, on=None, plane=None, reading=None)
        marks = self._shown.marks
        if marks.names:
            self._pointing.begin(marks, self._size, *self._from)
        else:
            self._pointing.end()
            self._tell(self._shown)

    def _solve(self) -> None:
        """The plane, at once: four points or nine take a few hundredths of a second."""
        shown, figures = self._shown, self._figures
        if figures is None:
            return
        try:
            on = figures.scaled(shown.given, shown.marks.points)
        except MeasurementRefused as error:
            self._tell(replace(shown, reading=Impossible.of(error)))
            return
        bar_only = shown.given.kind is Kind.BAR
        what = LENGTH if bar_only else shown.what
        self._shown = replace(shown, on=on, what=what, term=shown.term if what is shown.what else what.terms[0])
        self._to_piece(shown.piece if what is shown.what else what.placing)

    def _to_piece(self, piece: Placing) -> None:
        piece = piece if piece.names == self._shown.what.names else self._shown.what.placing
        self._shown = replace(self._shown, stage=Stage.PIECE, piece=piece, busy=False)
        if self._shown.plane is None:
            self._see_plane()
        self._pointing.begin(piece, self._size, *self._from)

    def _tell(self, shown: Shown) -> None:
        shown = read(shown, self._figures)
        answered = shown.what is not EDGE or shown.section is not None
        settled = shown.piece.complete and not shown.piece.sought and answered
        possible = self._recordable and not (self._recording or shown.busy)
        ready = shown.stage is Stage.PIECE and settled and shown.outcome is not None
        self._shown = replace(shown, recordable=possible and ready and shown.tied)
        self._screen.show_figuring(self._shown)

    def _see_plane(self) -> None:
        on, height, figures = self._shown.on, self._shown.height, self._figures
        if on is None or figures is None:
            return

        def seen(plane: PlaneSeen | None) -> None:
            if self._shown.on is on:
                self._shown = replace(self._shown, plane=plane)
                self._screen.show_figuring(self._shown)

        self._planes.ask(lambda _: figures.plane(on, height), seen, failed=self._broke)

    def _recorded(self, outcome: Outcome) -> None:
        """On to the next figure of the same kind."""
        self._recording = False
        last = self._shown.piece.points
        if last:
            self._from = last[-1].x, last[-1].y, "fitted"
        earlier = self._shown.of if self._shown.hidden else None
        fresh = replace(self._shown, snapped=(), section=None, faint=False, tie=Tie.NEW, of=None, reason="")
        self._shown = fresh
        if self._shown.stage is Stage.PIECE:
            self._to_piece(self._shown.what.placing)
        self._screen.show_figure_recorded(outcome, earlier)

    def _broke(self, error: Exception) -> None:
        self._recording = False
        if isinstance(error, MeasurementRefused):
            self._tell(replace(self._shown, busy=False, reading=Impossible.of(error)))
            return
        self._tell(replace(self._shown, busy=False))
        self._screen.show_trouble(error)
