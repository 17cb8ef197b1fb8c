"""Photographs side by side move as one."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldkit.measure.points import PixelPoint, ScaleBar
from ui.presenters.comparing import Bounds, Compared, ComparingPresenter, Lock
from ui.presenters.looking import Subject

SCALES = st.floats(0.1, 200)
BOUNDS = st.builds(Bounds, st.floats(0.01, 1), st.floats(2, 16))


@dataclass
class Wall:
    """A screen that remembers how large each photograph hangs there."""

    room: list[Bounds | None]
    zooms: dict[int, float] = field(default_factory=dict)
    pushed: list[tuple[int, float, float]] = field(default_factory=list)
    about: list[tuple[float | None, float | None]] = field(default_factory=list)
    photos: Sequence[Compared] = ()
    lock: Lock = Lock.FREE

    def show_photos(self, photos: Sequence[Compared]) -> None:
        self.photos = photos

    def show_lock(self, lock: Lock) -> None:
        self.lock = lock

    def bounds(self, number: int) -> Bounds | None:
        return self.room[number]

    def zoom(self, number: int, zoom: float, x: float | None, y: float | None) -> None:
        self.zooms[number] = zoom
        self.about.append((x, y))

    def push(self, number: int, right: float, down: float) -> None:
        self.pushed.append((number, right, down))


def photo(per_mm: float | None = None) -> Compared:
    """A photograph with a bar of 100 mm, or with none."""
    ends = PixelPoint(0, 0, 1, "loupe"), PixelPoint(0, 100 * (per_mm or 0), 1, "loupe")
    return Compared(Subject("0" * 64, 1), "A0001", ScaleBar(100, None, ends) if per_mm else None)


def hung(*photos: Compared, room: Sequence[Bounds | None] | None = None) -> tuple[Wall, ComparingPresenter]:
    wall = Wall(list(room or [Bounds(0.1, 8)] * len(photos)))
    presenter = ComparingPresenter(wall)
    presenter.show(photos)
    presenter.settle()
    return wall, presenter


def test_with_a_scale_in_each_a_millimetre_is_as_long_in_all() -> None:
    wall, presenter = hung(photo(10), photo(25))
    assert wall.lock is Lock.MILLIMETRES
    presenter.zoom(0, 2.0, 30, 40)
    assert wall.zooms == pytest.approx({0: 2.0, 1: 0.8})
    assert wall.about[-2:] == [(30, 40), (30, 40)]


def test_without_a_scale_in_one_a_pixel_is_as_large_in_all() -> None:
    wall, presenter = hung(photo(10), photo())
    assert wall.lock is Lock.PIXELS
    presenter.zoom(1, 2.0)
    assert wall.zooms == {0: 2.0, 1: 2.0}


def test_all_begin_as_large_as_all_can_be_whole() -> None:
    wall, _ = hung(photo(), photo(), room=[Bounds(0.1, 8), Bounds(0.3, 8)])
    assert wall.zooms == {0: 0.3, 1: 0.3}


def test_what_is_not_known_yet_follows_once_it_is() -> None:
    wall, presenter = hung(photo(), photo(), room=[Bounds(0.1, 8), None])
    assert wall.zooms == {0: 0.1}
    wall.room[1] = Bounds(0.4, 8)
    presenter.settle()
    assert wall.zooms == {0: 0.4, 1: 0.4}


def test_another_size_of_the_window_keeps_the_scale() -> None:
    wall, presenter = hung(photo(), photo())
    presenter.zoom(0, 2.0)
    wall.room = [Bounds(0.2, 8)] * 2
    presenter.settle()
    assert wall.zooms == {0: 2.0, 1: 2.0}
    presenter.fit()
    assert wall.zooms == {0: 0.2, 1: 0.2}


def test_pushing_one_pushes_all() -> None:
    wall, presenter = hung(photo(10), photo(25), photo(3))
    presenter.push(1, 5, -7)
    assert wall.pushed == [(0, 5, -7), (1, 5, -7), (2, 5, -7)]


def test_what_is_let_go_moves_alone() -> None:
    wall, presenter = hung(photo(10), photo(25))
    presenter.release(free=True)
    assert wall.lock is Lock.FREE
    presenter.zoom(1, 3.0)
    presenter.push(1, 5, 5)
    assert (wall.zooms, wall.pushed) == ({0: 0.1, 1: 3.0}, [(1, 5, 5)])
    presenter.release(free=False)
    assert wall.lock is Lock.MILLIMETRES
    assert wall.zooms[0] * 10 == pytest.approx(wall.zooms[1] * 25)


def test_four_are_shown_and_no_more() -> None:
    wall, _ = hung(*[photo()] * 6)
    assert len(wall.photos) == 4


@given(st.lists(st.tuples(SCALES, BOUNDS), min_size=2, max_size=4), st.data())
def test_no_zoom_breaks_the_lock_or_makes_a_photograph_smaller_than_its_place(
    panes: list[tuple[float, Bounds]], data: st.DataObject
) -> None:
    wall, presenter = hung(*[photo(per_mm) for per_mm, _ in panes], room=[bounds for _, bounds in panes])
    presenter.zoom(data.draw(st.integers(0, len(panes) - 1)), data.draw(st.floats(0.01, 20)))
    lengths = [wall.zooms[number] * per_mm for number, (per_mm, _) in enumerate(panes)]
    assert lengths == pytest.approx([lengths[0]] * len(panes))
    assert all(wall.zooms[n] >= bounds.least * (1 - 1e-9) for n, (_, bounds) in enumerate(panes))
