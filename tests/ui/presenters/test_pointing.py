"""Gestures become points, edges draw them, and whatever was done can be taken back."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import hypot
from typing import Any

import pytest

from fieldkit.imaging.viewer import Region, Size
from fieldkit.measure.points import PixelPoint, clicked
from ui.presenters.placing import Placing
from ui.presenters.pointing import Pointing
from ui.presenters.snapping import Miss, NoSnapper, Patch, Seeker, Snap

SIZE = Size(400, 300)
LARGE = "full_size"
CORNER = (100.4, 50.2)
FOUR = Placing(("Upper left", "Upper right", "Lower right", "Lower left"))
LINE = Placing(("Corner", "Corner"), open=True)


@dataclass
class OneCorner:
    """Knows of a single corner, and that left of 50 px there is no contrast."""

    ways: tuple[Snap, ...] = (Snap.CORNER, Snap.EDGE)

    def reach(self, _: Snap) -> int:
        return 20

    def find(self, _: Patch, x: float, y: float, way: Snap) -> PixelPoint | Miss:
        return Miss.FAINT if x < 50 else PixelPoint(*CORNER, 0.5, way.value)


@dataclass
class Hand:
    """Whoever wants points, and a photograph of which pixels come when the test says so."""

    snapper: Any = field(default_factory=OneCorner)
    at_once: bool = True
    now: Placing = FOUR
    accepted: int = 0
    left: int = 0
    regions: list[Region] = field(default_factory=list)
    waiting: dict[str, Callable[[], None]] = field(default_factory=dict)
    coarse: bool = False

    def __post_init__(self) -> None:
        self.pointing = Pointing(self, Seeker(self.examine, self.snapper))

    def examine(self, name: str, region: Region, look: Callable[[Patch], Any], then: Callable[[Any], None]) -> None:
        self.regions.append(region)
        self.waiting[name] = lambda: then(None if self.coarse else look(Patch(region, b"")))
        if self.at_once:
            self.answer()

    def answer(self) -> None:
        while self.waiting:
            self.waiting.pop(next(iter(self.waiting)))()

    def begin(self, placing: Placing = FOUR) -> "Hand":
        self.pointing.begin(placing, SIZE, 200, 150, LARGE)
        return self

    def points_changed(self, placing: Placing) -> None:
        self.now = placing

    def points_accepted(self) -> None:
        self.accepted += 1

    def points_left(self) -> None:
        self.left += 1
        self.pointing.end()

    def places(self) -> list[tuple[float, float]]:
        return [(point.x, point.y) for point in self.now.points]


def test_points_are_placed_in_their_order_and_handed_over_with_enter() -> None:
    hand = Hand().begin()
    for x in (10, 20, 30, 40):
        hand.pointing.place(x, 5, LARGE)
    hand.pointing.accept()
    assert (hand.places(), hand.accepted) == ([(10, 5), (20, 5), (30, 5), (40, 5)], 1)


def test_keys_alone_place_what_a_mouse_places() -> None:
    by_mouse, by_keys = Hand().begin(), Hand().begin()
    for x in (10.3, 20.0, 30.7, 40.1):
        by_mouse.pointing.place(x, 5, LARGE)
    for right, down in ((-189.7, -145), (9.7, 0), (10.7, 0), (9.4, 0)):
        by_keys.pointing.nudge(right, down, LARGE)
        by_keys.pointing.accept()
    assert sum(by_keys.places(), ()) == pytest.approx(sum(by_mouse.places(), ()))


def test_where_any_number_may_follow_enter_places_only_what_keys_brought_there() -> None:
    hand = Hand().begin(LINE)
    hand.pointing.accept()
    hand.pointing.nudge(5, 0, LARGE)
    hand.pointing.accept()
    hand.pointing.hover(300, 20, LARGE)
    hand.pointing.accept()
    assert (len(hand.now.points), hand.accepted) == (2, 1)
    hand.pointing.nudge(1, 0, LARGE)
    hand.pointing.accept()
    hand.pointing.accept()
    assert (len(hand.now.points), hand.accepted) == (3, 2)


def test_enter_hands_over_what_is_enough_and_places_what_keys_aimed_at() -> None:
    hand = Hand().begin(replace(FOUR, least=2))
    for x in (10, 20):
        hand.pointing.place(x, 5, LARGE)
    hand.pointing.accept()
    assert (len(hand.now.points), hand.accepted) == (2, 1)
    hand.pointing.nudge(10, 0, LARGE)
    hand.pointing.accept()
    assert (len(hand.now.points), hand.accepted) == (3, 1)


def test_without_edges_nothing_snaps_and_no_way_is_offered() -> None:
    hand = Hand(NoSnapper()).begin()
    hand.pointing.snap(Snap.CORNER)
    hand.pointing.snap_otherwise()
    hand.pointing.place(101, 51, LARGE)
    assert (hand.pointing.ways, hand.pointing.way, hand.places()) == ((), Snap.OFF, [(101, 51)])
    assert NoSnapper().find(Patch(Region(0, 0, 1, 1), b""), 0, 0, Snap.EDGE) is Miss.NOTHING


def test_a_point_is_drawn_to_a_corner_and_the_click_is_kept() -> None:
    hand = Hand().begin()
    hand.pointing.snap(Snap.CORNER)
    hand.pointing.place(103, 51, LARGE)
    latest = hand.now.spots[0].latest  # type: ignore[union-attr]
    assert (latest.raw, latest.point) == (clicked(103, 51, LARGE), PixelPoint(*CORNER, 0.5, "corner"))
    assert latest.moved_px == pytest.approx(hypot(2.6, 0.8))


def test_the_aim_says_where_it_would_be_drawn_before_anything_is_placed() -> None:
    hand = Hand().begin()
    hand.pointing.snap(Snap.CORNER)
    hand.pointing.hover(103, 51, LARGE)
    assert hand.now.aim is not None
    assert (hand.now.aim.raw.x, hand.now.aim.point.x) == (103, CORNER[0])
    asked = len(hand.regions)
    hand.pointing.place(103, 51, LARGE)
    assert (hand.places(), len(hand.regions)) == ([CORNER], asked)


@pytest.mark.parametrize(("x", "miss"), [(20.0, Miss.FAINT), (109.0, Miss.FAR)])
def test_a_point_with_nothing_near_stays_where_it_was_clicked_and_says_why(x: float, miss: Miss) -> None:
    hand = Hand().begin()
    hand.pointing.snap(Snap.EDGE)
    hand.pointing.place(x, 50.2, LARGE)
    assert (hand.places(), hand.now.spots[0].latest.found) == ([(x, 50.2)], miss)  # type: ignore[union-attr]


def test_a_photograph_that_is_not_read_at_full_size_draws_nothing() -> None:
    hand = Hand(coarse=True).begin()
    hand.pointing.snap(Snap.EDGE)
    hand.pointing.place(101, 50, LARGE)
    assert hand.now.spots[0].latest.found is Miss.COARSE  # type: ignore[union-attr]


def test_only_pixels_of_the_photograph_are_looked_at() -> None:
    hand = Hand().begin()
    hand.pointing.snap(Snap.EDGE)
    for x, y in ((2, 1), (399, 299), (200, 150)):
        hand.pointing.place(x, y, LARGE)
    assert Region(0, 0, 23, 22) in hand.regions
    assert Region(379, 279, 21, 21) in hand.regions
    assert Region(180, 130, 41, 41) in hand.regions


def test_an_answer_that_comes_late_finds_its_own_point_or_none() -> None:
    hand = Hand(at_once=False).begin()
    hand.pointing.snap(Snap.CORNER)
    for x in (103, 104):
        hand.pointing.place(x, 51, LARGE)
    assert len(hand.now.sought) == 2
    hand.pointing.nudge(0, 0, LARGE)
    hand.pointing.move(0, 99, 49, LARGE)
    hand.answer()
    assert (hand.places(), hand.now.sought) == ([CORNER, CORNER], ())
    hand.pointing.place(104, 52, LARGE)
    hand.pointing.end()
    hand.answer()
    assert not hand.pointing.engaged


def test_what_was_drawn_to_an_edge_is_taken_back_before_the_point_itself() -> None:
    hand = Hand().begin()
    hand.pointing.snap(Snap.CORNER)
    hand.pointing.place(103, 51, LARGE)
    seen = [hand.places()]
    while hand.pointing.undo():
        seen.append(hand.places())
    assert seen == [[CORNER], [(103, 51)], []]


def test_everything_is_taken_back_step_by_step() -> None:
    hand = Hand().begin()
    hand.pointing.place(10, 10, LARGE)
    for x in (11, 12, 13):
        hand.pointing.move(0, x, 10, LARGE)
    hand.pointing.nudge(0.1, 0, LARGE)
    hand.pointing.repeat()
    hand.pointing.place(15, 10, LARGE)
    hand.pointing.remove()
    seen = []
    while hand.pointing.undoable:
        assert hand.pointing.undo()
        seen.append(hand.places())
    assert seen == [[(14.05, 10)], [], [(13.1, 10)], [(10, 10)], []]


def test_a_point_taken_back_before_its_answer_came_still_gets_one() -> None:
    hand = Hand(at_once=False).begin()
    hand.pointing.snap(Snap.CORNER)
    hand.pointing.place(103, 51, LARGE)
    hand.pointing.remove()
    hand.waiting.clear()
    hand.pointing.undo()
    hand.answer()
    assert hand.places() == [CORNER]


def test_the_active_point_snaps_otherwise_at_once_and_comes_back_to_where_it_was_put() -> None:
    hand = Hand().begin(Placing(("One",)))
    hand.pointing.place(103, 51, LARGE)
    ways = []
    for _ in range(3):
        hand.pointing.snap_otherwise()
        ways.append((hand.pointing.way, hand.places()))
    assert ways == [(Snap.CORNER, [CORNER]), (Snap.EDGE, [CORNER]), (Snap.OFF, [(103, 51)])]


def test_a_point_that_keys_move_stays_where_they_bring_it() -> None:
    hand = Hand().begin(Placing(("One",)))
    hand.pointing.snap(Snap.CORNER)
    hand.pointing.place(103, 51, LARGE)
    assert hand.pointing.nudge(0.1, 0, LARGE) == clicked(CORNER[0] + 0.1, CORNER[1], LARGE)


def test_a_repeat_is_blind_and_keys_do_not_start_where_the_point_is() -> None:
    hand = Hand().begin()
    hand.pointing.place(200, 150, LARGE)
    starts = []
    for _ in range(3):
        hand.pointing.repeat()
        assert hand.now.points == ()
        start = hand.now.moving
        assert start is not None
        starts.append((round(start.x - 200), round(start.y - 150)))
        hand.pointing.place(200, 150, LARGE)
    assert len({*starts}) == 3
    assert all(hypot(*start) > 20 for start in starts)
    spot = hand.now.spots[0]
    assert spot is not None
    assert (len(spot.tries), spot.point.sigma_px) == (4, 0.3)


def test_escape_leaves_the_repeat_first_and_then_all() -> None:
    hand = Hand().begin()
    hand.pointing.place(200, 150, LARGE)
    hand.pointing.repeat()
    hand.pointing.repeat()
    hand.pointing.stop()
    assert (hand.left, hand.places()) == (0, [(200, 150)])
    hand.pointing.stop()
    assert (hand.left, hand.pointing.engaged) == (1, False)


def test_before_anything_is_wanted_nothing_happens() -> None:
    hand = Hand()
    pointing = hand.pointing
    pointing.hover(1, 1, LARGE)
    pointing.place(1, 1, LARGE)
    pointing.move(0, 1, 1, LARGE)
    for act in (pointing.repeat, pointing.remove, pointing.accept, pointing.stop):
        act()
    pointing.snap(Snap.EDGE)
    nothing = (pointing.nudge(1, 1, LARGE), pointing.next(), pointing.undo(), pointing.wanting, pointing.by_keys)
    assert nothing == (None, False, False, False, False)
    assert (hand.now, pointing.way) == (FOUR, Snap.EDGE)


def test_keys_go_on_from_a_point_on_record_however_it_was_placed() -> None:
    hand = Hand()
    hand.pointing.begin(FOUR, SIZE, 10, 10, "repeated")
    hand.pointing.accept()
    assert hand.now.points == (clicked(10, 10, "fitted"),)
