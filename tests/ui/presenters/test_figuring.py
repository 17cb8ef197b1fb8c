"""What is measured in the plane of a scale, as the presenter of it decides."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pytest

from fieldkit.errors import MeasurementRefused
from fieldkit.imaging.viewer import Size
from fieldkit.measure.codes import refused
from fieldkit.measure.outcome import Outcome
from fieldkit.measure.points import Height, PixelPoint
from fieldkit.measure.verdict import Comparison
from fieldkit.measuring.edging import EdgeSeen, Promise
from fieldkit.measuring.live import Scaled
from fieldkit.model.basis import Scale
from fieldkit.quantity import figure
from tests.measured import shot
from tests.sights import view
from tests.ui.inline import at_once
from ui.presenters.figure_core import Ask
from ui.presenters.figures import (
    BESIDE_BAR,
    EDGE,
    HOLE,
    LENGTH,
    Candidate,
    Cut,
    Earlier,
    Impossible,
    PlaneSeen,
    Section,
    Shown,
    Sight,
    Stage,
    Tie,
)
from ui.presenters.figuring import FiguringPresenter
from ui.presenters.placing import Placing
from ui.presenters.pointing import Pointing
from ui.presenters.scales import USUAL, GivenScale, Kind, Known, read, written
from ui.presenters.snapping import NoSnapper, Seeker

SIZE = Size(3000, 2000)
ON = Scaled(view(shot()), Scale(kind="marker_board", u_rel="0.001"), None, None)
CARD = Sight(3000, 2000, "exif", on=ON, found=GivenScale(Kind.CARD, known=Known.RULED), markers=4)
BARE = Sight(3000, 2000, "unknown", warnings=("edited_file",))
SHEET = GivenScale(Kind.RECTANGLE, 297.0, 210.0, known=Known.RULED)
PLANE = PlaneSeen((), (), (), ())


@dataclass
class Core:
    """A core that says what it was told to."""

    seen: Sight = CARD
    edge_found: tuple[PixelPoint, ...] = ()
    code: str = ""
    asked: list[Ask] = field(default_factory=list)
    terms: list[tuple[str, Height | None, float | None, bool]] = field(default_factory=list)

    def __call__(self) -> "Core":
        return self

    def sight(self, given: Sequence[GivenScale]) -> Sight:
        assert {each.kind for each in given} == {Kind.CARD, Kind.LOOSE}
        return self.seen

    def scaled(self, given: GivenScale, marks: Sequence[PixelPoint]) -> Scaled:
        assert len(marks) == len(given.points)
        self.refuse()
        return ON

    def glance(
        self,
        on: Scaled,
        method: str,
        points: Sequence[PixelPoint],
        *,
        height: Height | None,
        section_u_deg: float | None,
        snapped: bool,
    ) -> Outcome:
        assert on is ON
        self.refuse()
        self.terms.append((method, height, section_u_deg, snapped))
        value = float(100 * len(points))
        told = figure(value=value, unit="mm", u=1.0, low=value - 2, high=value + 2)
        return Outcome(figure=told, budget=(), warnings=(), method=method)

    def edge(self, on: Scaled, points: Sequence[PixelPoint], height: Height | None, *, snapped: bool) -> EdgeSeen:
        return EdgeSeen((), 0.3, 2, 1.0, True, 40.0, Promise(len(points), 20.0, 0.2))

    def edge_near(self, on: Scaled, points: Sequence[PixelPoint], height: Height | None) -> tuple[PixelPoint, ...]:
        return self.edge_found

    def plane(self, on: Scaled, height: Height | None) -> PlaneSeen:
        return PLANE

    def compare(self, outcome: Outcome, candidates: Sequence[Candidate]) -> tuple[Comparison, ...]:
        return tuple(Comparison(each.name, 1.0, None, "inconclusive") for each in candidates)

    def record(self, ask: Ask) -> Outcome:
        self.refuse()
        self.asked.append(ask)
        return self.glance(ask.on, ask.method, ask.piece.points, height=None, section_u_deg=None, snapped=False)

    def refuse(self) -> None:
        if self.code:
            raise refused(self.code)


@dataclass
class Screen:
    """Keeps what it is shown."""

    recorded: list[Outcome] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)
    shown: Shown = field(default_factory=Shown)

    def show_figuring(self, shown: Shown) -> None:
        self.shown = shown

    def show_figure_recorded(self, outcome: Outcome, earlier: Earlier | None) -> None:
        self.recorded.append(outcome)
        self.earlier = earlier

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)


class Nobody:
    """Wanted points before, and is told that they are left."""

    left = 0

    def points_changed(self, placing: Placing) -> None: ...
    def points_accepted(self) -> None: ...
    def points_left(self) -> None:
        self.left += 1


@dataclass
class Desk:
    """A presenter with all that it needs."""

    core: Core = field(default_factory=Core)
    screen: Screen = field(default_factory=Screen)
    kept: dict[Kind, GivenScale] = field(default_factory=lambda: dict(USUAL))

    def __post_init__(self) -> None:
        self.before = Nobody()
        self.pointing = Pointing(self.before, Seeker(lambda *_: None, NoSnapper()))
        self.presenter = FiguringPresenter(
            self.screen, at_once, self.pointing, lambda kind: self.kept[kind], self.remember
        )
        self.presenter.look_at(self.core, SIZE, recordable=True)

    def remember(self, given: GivenScale) -> None:
        self.kept[given.kind] = given

    @property
    def now(self) -> Shown:
        return self.screen.shown

    def state(self, **stated: Any) -> None:
        self.presenter.state(replace(self.now, **stated))

    def begin(self) -> "Desk":
        self.presenter.begin(1500, 1000, "full_size")
        return self

    def place(self, *places: tuple[float, float]) -> "Desk":
        for x, y in places:
            self.pointing.place(x, y, "full_size")
        return self


ENDS = ((100, 100), (900, 100))
ARC = ((100, 500), (500, 300), (900, 500))
CORNERS = ((100, 100), (900, 100), (900, 700), (100, 700))


def test_a_printed_scale_that_is_found_needs_no_points_of_its_own() -> None:
    desk = Desk().begin()
    assert (desk.now.stage, desk.now.on, desk.now.plane) == (Stage.PIECE, ON, PLANE)
    desk.place(*ENDS)
    assert desk.now.outcome is not None
    assert desk.now.recordable


def test_enter_records_and_goes_on_to_the_next() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.pointing.accept()
    (ask,) = desk.core.asked
    assert (ask.method, ask.term, ask.section_u_deg, ask.side) == ("length/1", "ms.length", None, None)
    assert desk.screen.recorded
    assert (desk.now.stage, desk.now.piece.points) == (Stage.PIECE, ())


def test_nothing_is_recorded_without_an_item() -> None:
    desk = Desk()
    desk.presenter.allow(recordable=False)
    desk.begin().place(*ENDS)
    desk.pointing.accept()
    assert not desk.core.asked


def test_where_no_print_is_found_the_scale_is_placed_and_solved() -> None:
    desk = Desk(Core(BARE)).begin()
    assert (desk.now.stage, desk.now.given.kind) == (Stage.SCALE, Kind.L_SCALE)
    desk.presenter.give(SHEET)
    desk.place(*CORNERS)
    desk.pointing.accept()
    assert (desk.now.stage, desk.now.on) == (Stage.PIECE, ON)
    assert desk.kept[Kind.RECTANGLE] == SHEET
    desk.place(*ENDS)
    desk.presenter.record()
    assert desk.core.asked[0].warnings == ("edited_file",)


def test_a_scale_without_its_size_gives_no_plane() -> None:
    desk = Desk(Core(BARE)).begin()
    desk.presenter.give_kind(Kind.RECTANGLE)
    desk.place(*CORNERS)
    desk.pointing.accept()
    assert desk.now.stage is Stage.SCALE
    desk.presenter.give(SHEET)
    assert desk.now.stage is Stage.PIECE


def test_a_plane_that_is_refused_says_why() -> None:
    desk = Desk(Core(BARE, code="no_scale")).begin()
    desk.presenter.give(SHEET)
    desk.place(*CORNERS)
    desk.pointing.accept()
    assert isinstance(desk.now.reading, Impossible)
    assert desk.now.reading.code == "no_scale"


def test_beside_a_bar_there_are_lengths_alone() -> None:
    desk = Desk(Core(BARE)).begin()
    desk.presenter.measure(EDGE)
    desk.presenter.give(GivenScale(Kind.BAR, 100.0))
    desk.place(*ENDS)
    desk.pointing.accept()
    assert desk.now.what is LENGTH
    desk.place(*ENDS)
    assert desk.core.terms[-1][0] == BESIDE_BAR


def test_another_scale_may_be_given_later() -> None:
    desk = Desk().begin()
    desk.presenter.rescale()
    assert desk.now.stage is Stage.SCALE
    desk.presenter.give_kind(Kind.CARD)
    assert desk.now.stage is Stage.PIECE


def test_the_diameter_of_a_body_waits_for_the_question_of_its_section() -> None:
    desk = Desk().begin()
    desk.state(candidates=(Candidate("a", 300.0, 1.0, ""),))
    desk.presenter.measure(EDGE)
    desk.place(*ARC)
    assert desk.now.outcome is not None
    assert (desk.now.recordable, desk.now.verdicts) == (False, ())
    assert desk.core.terms[-1][2] == 15.0
    desk.state(section=Section(Cut.SQUARE, confirmed=True), side="inner")
    assert desk.now.recordable
    assert [one.verdict for one in desk.now.verdicts] == ["inconclusive"]
    desk.presenter.record()
    assert (desk.core.asked[0].section_u_deg, desk.core.asked[0].side) == (5.0, "inner")
    assert desk.now.section is None


@pytest.mark.parametrize("cut", [Cut.ALONG, Cut.OBLIQUE])
def test_what_is_seen_not_to_be_square_is_confirmed_by_nothing(cut: Cut) -> None:
    assert Section(cut, confirmed=True).u_deg == 15.0


def test_a_hole_has_no_section() -> None:
    desk = Desk().begin()
    desk.presenter.measure(HOLE)
    desk.place(*ARC)
    assert desk.now.recordable
    assert desk.core.terms[-1][2] is None


def test_an_edge_that_is_found_takes_the_place_of_clicks_until_one_moves() -> None:
    found = tuple(PixelPoint(float(x), 400.0, 0.5, "snapped") for x in range(50))
    desk = Desk(Core(edge_found=found)).begin()
    desk.presenter.measure(HOLE)
    desk.place(*ARC)
    desk.presenter.snap()
    assert desk.now.snapped == found
    assert desk.core.terms[-1][3]
    desk.presenter.unsnap()
    assert not desk.core.terms[-1][3]
    desk.presenter.snap()
    desk.pointing.move(1, 510, 300, "full_size")
    assert desk.now.snapped == ()


def test_an_edge_that_is_too_faint_is_said_to_be() -> None:
    desk = Desk().begin()
    desk.presenter.measure(HOLE)
    desk.place(*ARC)
    desk.presenter.snap()
    assert desk.now.faint
    desk.presenter.record()
    assert desk.core.asked[0].warnings == ("low_contrast_no_snap",)


def test_a_known_length_that_is_off_flags_the_plane() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.presenter.check_length(199.5, 0.1)
    assert desk.now.check is not None
    assert not desk.now.check.flags
    desk.presenter.check_length(190.0, 0.1)
    assert desk.now.check is not None
    assert desk.now.check.flags


BEFORE = Earlier("id-1", "ms.length", figure(value=201.0, unit="mm", u=1.0, low=199.0, high=203.0))


def test_a_second_observer_sees_neither_figure_until_theirs_is_recorded() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.state(tie=Tie.REPEATS)
    assert desk.now.hidden
    assert not desk.now.recordable
    desk.state(of=BEFORE)
    desk.presenter.record()
    assert (desk.core.asked[0].repeats, desk.core.asked[0].supersedes) == ("id-1", None)
    assert desk.screen.earlier == BEFORE
    assert not desk.now.hidden


def test_a_correction_needs_a_reason() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.state(tie=Tie.CORRECTS, of=BEFORE)
    assert not desk.now.recordable
    desk.state(reason="cr.better_method")
    desk.presenter.record()
    assert (desk.core.asked[0].supersedes, desk.core.asked[0].reason) == ("id-1", "cr.better_method")
    assert desk.screen.earlier is None


def test_a_point_that_is_only_aimed_at_is_no_part_of_a_figure_that_is_complete() -> None:
    desk = Desk().begin()
    desk.presenter.measure(HOLE)
    desk.place(*ARC)
    desk.pointing.hover(700, 350, "full_size")
    assert desk.now.outcome is not None
    assert float(desk.now.outcome.figure.value) == 300


def test_nobody_steers_a_repeat_by_the_figure() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.pointing.repeat()
    assert desk.now.outcome is None


def test_a_stated_height_is_part_of_the_figure() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.presenter.lift(Height(10.0, 1.0))
    assert desk.core.terms[-1][1] == Height(10.0, 1.0)


def test_points_that_give_no_figure_say_why() -> None:
    desk = Desk(Core(code="horizon")).begin().place(*ENDS)
    assert isinstance(desk.now.reading, Impossible)
    assert not desk.now.recordable


def test_what_is_refused_on_the_record_is_said_beside_the_figure() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.core.code = "horizon"
    desk.presenter.record()
    assert isinstance(desk.now.reading, Impossible)
    assert not desk.screen.troubles


def test_escape_leaves_and_the_scale_is_known_the_next_time() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.pointing.stop()
    assert (desk.now.stage, desk.now.on) == (Stage.RESTING, ON)
    desk.begin()
    assert desk.now.stage is Stage.PIECE


def test_another_photograph_begins_anew() -> None:
    desk = Desk().begin().place(*ENDS)
    desk.presenter.look_at(None, Size(1, 1), recordable=False)
    assert (desk.now.stage, desk.now.on) == (Stage.RESTING, None)
    desk.begin()
    assert desk.now.stage is Stage.RESTING


def test_whoever_wanted_points_before_is_told_that_they_are_left() -> None:
    desk = Desk()
    desk.pointing.begin(LENGTH.placing, SIZE, 1, 1, "fitted")
    desk.begin()
    assert desk.before.left == 1


@pytest.mark.parametrize("scale", [*USUAL.values(), SHEET, replace(SHEET, known=Known.CERTIFIED)])
def test_a_scale_is_kept_as_it_was_given(scale: GivenScale) -> None:
    assert read(written(scale), scale.kind) == scale


@pytest.mark.parametrize("text", ["", "card", "card ruled 1 2", "card ruled nan 1 1", "gauge ruled 1 1 1"])
def test_what_is_no_scale_is_the_usual_one(text: str) -> None:
    assert read(text, Kind.CARD) == USUAL[Kind.CARD]


def test_refusals_keep_their_code() -> None:
    error = MeasurementRefused("horizon", "why")
    assert Impossible.of(error) == Impossible("horizon", "why")
