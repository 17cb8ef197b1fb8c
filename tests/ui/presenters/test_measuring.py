"""Gestures become points, points a figure, and the figure goes on the record with what gave it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from fieldkit.errors import FieldkitError, LabelTaken, MeasurementRefused
from fieldkit.measure.camera import unknown_camera
from fieldkit.measure.methods import scale_bar
from fieldkit.measure.points import ScaleBar, clicked
from fieldkit.measure.result import Glance, Request, Result
from fieldkit.measuring import Placed
from tests.ui.inline import Ended, at_once
from ui.presenters.measurement import Impossible, Pixels, Shown, Stage, Target
from ui.presenters.measuring import SEED, MeasuringPresenter
from ui.presenters.snapping import NoSnapper, Seeker

LARGE = "full_size"
BAR = ((20.0, 50.0), (320.0, 50.0))
PIECE = ((40.0, 150.0), (340.0, 150.0))


@dataclass
class Screen:
    """Remembers what it was told."""

    shown: Shown = field(default_factory=Shown)
    results: list[Result] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)

    def show_measuring(self, shown: Shown) -> None:
        self.shown = shown

    def show_recorded(self, result: Result) -> None:
        self.results.append(result)

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)


@dataclass
class Book:
    """What was recorded, and how long the bar was last."""

    records: list[tuple[Placed, str]] = field(default_factory=list)
    bars: list[float] = field(default_factory=list)
    refuses: FieldkitError | None = None

    def record(self, placed: Placed, measurand: str) -> tuple[str, Result]:
        if self.refuses:
            raise self.refuses
        self.records.append((placed, measurand))
        scale = ScaleBar(placed.bar_mm, placed.u_rel, placed.bar)
        request = Request(points=placed.points, scale=scale, camera=unknown_camera(400, 300), seed=SEED)
        return "id", scale_bar.evaluate(request)


@dataclass
class Desk:
    """A presenter, and all that it knows."""

    screen: Screen = field(default_factory=Screen)
    book: Book = field(default_factory=Book)
    start: Callable[..., Any] = at_once
    known_mm: float | None = 100.0

    def __post_init__(self) -> None:
        seeker = Seeker(nowhere, NoSnapper())
        self.measuring = MeasuringPresenter(self.screen, self.start, seeker, self.known_mm, self.book.bars.append)
        self.pointing = self.measuring.pointing
        self.measuring.look_at(Target(400, 300, self.book.record))

    @property
    def shown(self) -> Shown:
        return self.screen.shown

    def bar(self) -> "Desk":
        self.measuring.place_bar(200, 150, LARGE)
        for x, y in BAR:
            self.pointing.place(x, y, LARGE)
        return self

    def piece(self) -> "Desk":
        self.measuring.place_piece(200, 150, LARGE)
        for x, y in PIECE:
            self.pointing.place(x, y, LARGE)
        return self


def nowhere(*_: object) -> None:
    """Where nothing finds edges nobody looks at pixels."""


def points(*places: tuple[float, float]) -> tuple[Any, ...]:
    return tuple(clicked(x, y, LARGE) for x, y in places)


def test_a_length_is_measured_beside_a_bar_and_recorded_with_enter() -> None:
    desk = Desk().bar()
    desk.pointing.accept()
    assert desk.shown.stage is Stage.PIECE
    desk.piece()
    assert desk.shown.recordable
    desk.pointing.accept()
    placed = Placed(100.0, None, points(*BAR), points(*PIECE))
    assert desk.book.records == [(placed, "ms.length")]
    assert float(desk.screen.results[0].figure.value) == pytest.approx(100)
    assert (desk.shown.stage, desk.shown.piece.points, desk.shown.bar.points) == (Stage.RESTING, (), points(*BAR))


def test_what_is_shown_while_points_move_is_the_cores_figure() -> None:
    desk = Desk().bar().piece()
    request = Request(
        points=points(*PIECE),
        scale=ScaleBar(100.0, None, points(*BAR)),
        camera=unknown_camera(400, 300),
        seed=SEED,
    )
    assert desk.shown.reading == scale_bar.glance(request)


def test_the_figure_follows_the_pointer_before_the_last_point_is_placed() -> None:
    desk = Desk().bar()
    desk.measuring.place_piece(0, 0, LARGE)
    desk.pointing.place(*PIECE[0], LARGE)
    desk.pointing.hover(*PIECE[1], LARGE)
    assert isinstance(desk.shown.reading, Glance)
    assert float(desk.shown.reading.figure.value) == pytest.approx(100)
    assert not desk.shown.recordable


def test_without_a_bar_there_are_pixels_and_nothing_to_record() -> None:
    desk = Desk().piece()
    assert (desk.shown.reading, desk.shown.recordable) == (Pixels(300.0), False)
    desk.pointing.accept()
    assert desk.book.records == []


def test_a_bar_whose_length_nobody_said_is_no_scale() -> None:
    desk = Desk(known_mm=None).bar()
    desk.pointing.accept()
    assert desk.shown.stage is Stage.BAR
    desk.piece()
    assert desk.shown.reading == Pixels(300.0)


def test_another_length_of_the_bar_is_remembered_and_counts_at_once() -> None:
    desk = Desk().bar().piece()
    desk.measuring.know(200.0, 0.001)
    assert desk.book.bars == [200.0]
    assert isinstance(desk.shown.reading, Glance)
    assert float(desk.shown.reading.figure.value) == pytest.approx(200)
    assert "target_unmeasured" not in desk.shown.reading.warnings
    desk.measuring.know(None)
    assert (desk.book.bars, desk.shown.reading) == ([200.0], Pixels(300.0))


def test_points_that_give_no_figure_say_why() -> None:
    desk = Desk().bar()
    desk.measuring.place_piece(0, 0, LARGE)
    for _ in range(2):
        desk.pointing.place(10, 10, LARGE)
    assert isinstance(desk.shown.reading, Impossible)
    assert (desk.shown.reading.code, desk.shown.recordable) == ("too_few_points", False)


def test_a_photo_that_was_measured_before_has_its_bar() -> None:
    desk = Desk(known_mm=7.0)
    bar = ScaleBar(150.0, 0.001, points(*BAR))
    desk.measuring.look_at(Target(400, 300, desk.book.record, bar))
    assert (desk.shown.bar.points, desk.shown.known_mm) == (bar.ends, 150.0)
    desk.piece()
    desk.pointing.accept()
    assert (desk.book.records[0][0].u_rel, desk.book.records[0][0].bar_mm) == (0.001, 150.0)


def test_another_photo_has_no_bar_and_no_point_of_the_one_before() -> None:
    desk = Desk().bar().piece()
    desk.measuring.look_at(Target(400, 300))
    assert (desk.shown.stage, desk.shown.bar.points, desk.shown.piece.points) == (Stage.RESTING, (), ())
    assert desk.shown.known_mm == 100.0


def test_keys_alone_place_every_point() -> None:
    desk = Desk()
    measuring, pointing = desk.measuring, desk.pointing
    measuring.place_bar(20, 50, LARGE)
    pointing.accept()
    for _ in range(30):
        pointing.nudge(10, 0, LARGE)
    pointing.accept()
    pointing.accept()
    assert (desk.shown.stage, desk.shown.bar.points) == (Stage.PIECE, points(*BAR))
    pointing.nudge(-280, 100, LARGE)
    pointing.accept()
    pointing.nudge(300, 0, LARGE)
    pointing.accept()
    pointing.accept()
    assert desk.book.records[0][0].points == points(*PIECE)


def test_a_point_that_is_placed_is_still_moved_by_keys_and_by_its_handle() -> None:
    desk = Desk().bar()
    assert desk.pointing.nudge(0, 1, "loupe") == clicked(320, 51, "loupe")
    desk.pointing.move(0, 21, 50, LARGE)
    assert desk.shown.bar.points == (clicked(21, 50, LARGE), clicked(320, 51, "loupe"))
    assert desk.shown.bar.active == 0
    assert desk.pointing.next()
    assert not desk.pointing.next()


def test_no_point_leaves_the_photo() -> None:
    desk = Desk()
    desk.measuring.place_bar(-5, 900, LARGE)
    desk.pointing.place(-5, 900, LARGE)
    assert desk.pointing.nudge(1000, 1000, LARGE) == clicked(399, 299, LARGE)
    assert desk.shown.bar.points == points((0, 299))


def test_the_last_point_is_taken_back() -> None:
    desk = Desk().bar()
    desk.pointing.remove()
    assert (desk.shown.bar.points, desk.shown.bar.asked) == (points(BAR[0]), "Other end of the scale bar")


def test_leaving_keeps_the_bar_and_drops_the_piece() -> None:
    desk = Desk().bar().piece()
    desk.measuring.stop()
    assert not desk.pointing.engaged
    assert (desk.shown.bar.points, desk.shown.piece.points) == (points(*BAR), ())
    half = Desk()
    half.measuring.place_bar(0, 0, LARGE)
    half.pointing.place(1, 1, LARGE)
    half.measuring.stop()
    assert half.shown.bar.points == ()


def test_going_back_to_the_bar_keeps_the_piece() -> None:
    desk = Desk().bar().piece()
    desk.measuring.place_bar(0, 0, LARGE)
    desk.pointing.move(1, 170, 50, LARGE)
    desk.pointing.accept()
    assert (desk.shown.stage, desk.shown.piece.points) == (Stage.PIECE, points(*PIECE))
    assert isinstance(desk.shown.reading, Glance)
    assert float(desk.shown.reading.figure.value) == pytest.approx(200)


def test_one_dimension_after_another_is_recorded_without_leaving() -> None:
    desk = Desk().bar().piece().piece()
    assert [measurand for _, measurand in desk.book.records] == ["ms.length"]
    desk.piece()
    desk.measuring.choose("ms.chord")
    desk.pointing.accept()
    assert [measurand for _, measurand in desk.book.records] == ["ms.length", "ms.width", "ms.chord"]
    desk.measuring.look_at(Target(400, 300, desk.book.record, measured=frozenset({"ms.length"})))
    assert desk.shown.measurand == "ms.width"


def test_news_of_the_same_photo_leave_what_is_being_placed() -> None:
    desk = Desk().bar()
    desk.measuring.place_piece(0, 0, LARGE)
    desk.pointing.place(*PIECE[0], LARGE)
    desk.measuring.look_on(Target(400, 300, desk.book.record, measured=frozenset({"ms.length"})))
    assert (desk.shown.piece.points, desk.shown.measurand) == (points(PIECE[0]), "ms.width")
    desk.measuring.stop()
    desk.measuring.look_on(Target(400, 300, desk.book.record, ScaleBar(50.0, 0.001, points(*PIECE))))
    assert (desk.shown.bar.points, desk.shown.known_mm) == (points(*PIECE), 50.0)


def test_news_that_come_before_the_record_is_told_of_lose_nothing() -> None:
    def first_the_news(work: Callable[..., Any], **wanted: Any) -> Ended:
        desk.measuring.look_on(Target(400, 300, desk.book.record))
        return at_once(work, **wanted)

    desk = Desk(start=first_the_news).bar().piece()
    desk.pointing.accept()
    assert (len(desk.book.records), desk.shown.piece.points, desk.shown.measurand) == (1, (), "ms.width")


def test_with_no_item_there_is_a_figure_and_nothing_to_record() -> None:
    desk = Desk()
    desk.measuring.look_at(Target(400, 300))
    desk.bar().piece()
    assert isinstance(desk.shown.reading, Glance)
    desk.pointing.accept()
    assert (desk.shown.recordable, desk.screen.results) == (False, [])


def test_without_a_photo_nothing_is_placed() -> None:
    desk = Desk()
    desk.measuring.look_at(None)
    desk.bar().piece()
    assert (desk.pointing.engaged, desk.pointing.nudge(1, 1, LARGE), desk.pointing.next()) == (
        False,
        None,
        False,
    )
    desk.pointing.remove()
    assert desk.shown.bar.points == ()


def test_what_is_refused_is_told_and_the_points_stay() -> None:
    desk = Desk(book=Book(refuses=LabelTaken("F-A001")))
    desk.bar().piece()
    desk.pointing.accept()
    assert (len(desk.screen.troubles), desk.shown.piece.points) == (1, points(*PIECE))
    assert desk.shown.recordable


def test_while_a_figure_is_being_recorded_it_is_not_recorded_again() -> None:
    waiting: list[Callable[[], object]] = []

    def later(work: Callable[..., Any], **wanted: Any) -> Ended:
        waiting.append(lambda: at_once(work, **wanted))
        return Ended()

    desk = Desk(start=later).bar().piece()
    for _ in range(3):
        desk.pointing.accept()
    assert len(waiting) == 1
    desk.measuring.look_at(Target(400, 300))
    waiting[0]()
    assert (len(desk.book.records), desk.shown.bar.points) == (1, ())
    assert len(desk.screen.results) == 1


def test_a_method_that_is_not_known_is_refused() -> None:
    with pytest.raises(MeasurementRefused):
        Desk().measuring.place_piece(0, 0, LARGE, "diameter/9")
