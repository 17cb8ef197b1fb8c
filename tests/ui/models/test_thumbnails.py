"""Pictures are loaded in the order in which they are looked at, in the background, and not for ever kept."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from fieldkit.errors import Damaged
from fieldkit.imaging.decoder import Picture
from fieldkit.problem import Problem
from ui.jobs import Job, Lane, Lanes
from ui.models.thumbnails import BATCH, PAUSE_MS, Absent, Box, Thumbnails, _fitting, images

BOX: Box = (16, 12)
GONE = Problem(code="decoder_died", detail="signal 9")


@dataclass(slots=True)
class Drawer:
    """Where the pictures lie; remembers what it was asked for."""

    holds: Mapping[str, Picture | Problem] = field(default_factory=dict)
    everything: bool = True
    asked: list[list[str]] = field(default_factory=list)
    trouble: Exception | None = None

    def load(self, keys: Sequence[str], edge: int) -> Mapping[str, Picture | Problem]:
        self.asked.append(list(keys))
        if self.trouble:
            raise self.trouble
        return {key: found for key in keys if (found := self.holds.get(key) or self._made(edge))}

    def _made(self, edge: int) -> Picture | None:
        return grey(edge, edge * 3 // 4) if self.everything else None


class Crank:
    """Starts work when told to, so that a test sees what is asked for in between."""

    def __init__(self) -> None:
        self.waiting: list[Job] = []
        self.done: list[Job] = []

    def start(self, work: Callable[..., Any], *, then: Any = None, failed: Any = None, **_: Any) -> Job:
        job = Job(work, "", Lane.PICTURES)
        job.succeeded.connect(then)
        job.failed.connect(failed)
        self.waiting.append(job)
        return job

    def turn(self, qtbot: QtBot, pictures: Thumbnails) -> None:
        """Let the next piece of work be done, and wait until it was told."""
        with qtbot.waitSignal(pictures.ready):
            self.done.append(self.waiting.pop(0))
            self.done[-1].run()


def grey(width: int, height: int) -> Picture:
    return Picture(width, height, bytes(range(100, 103)) * width * height)


def keys(count: int, start: int = 0) -> list[str]:
    return [f"photo {number}" for number in range(start, start + count)]


@pytest.fixture
def lanes(qtbot: QtBot) -> Iterator[Lanes]:
    lanes = Lanes()
    yield lanes
    lanes.close()
    qtbot.wait_until(lambda: not lanes.jobs)


def loaded(qtbot: QtBot, pictures: Thumbnails, wanted: Sequence[str], box: Box = BOX) -> None:
    pictures.want(wanted, box)
    qtbot.wait_until(lambda: all(pictures.get(key, box) is not None for key in wanted))


def test_a_picture_is_there_after_a_while_in_its_own_colours(qtbot: QtBot, lanes: Lanes) -> None:
    pictures = Thumbnails(Drawer().load, lanes.start, images())
    assert pictures.get("photo 0", BOX) is None
    with qtbot.waitSignal(pictures.ready) as told:
        pictures.want(["photo 0"], BOX)
    assert told.args == [frozenset({"photo 0"})]
    image = pictures.get("photo 0", BOX)
    assert image is not None
    assert not isinstance(image, Absent)
    assert (image.width(), image.height(), image.pixelColor(3, 3).getRgb()) == (16, 12, (100, 101, 102, 255))


def test_what_is_known_is_not_loaded_again(qtbot: QtBot, lanes: Lanes) -> None:
    drawer = Drawer()
    pictures = Thumbnails(drawer.load, lanes.start, images())
    loaded(qtbot, pictures, keys(3))
    loaded(qtbot, pictures, keys(4))
    assert drawer.asked == [keys(3), ["photo 3"]]


def test_what_scrolled_away_is_not_loaded(qtbot: QtBot) -> None:
    drawer, crank = Drawer(), Crank()
    pictures = Thumbnails(drawer.load, crank.start, images())
    pictures.want(keys(100), BOX)
    pictures.want(keys(4, start=500), BOX)
    crank.turn(qtbot, pictures)
    crank.turn(qtbot, pictures)
    assert drawer.asked == [keys(BATCH), keys(4, start=500)]
    assert not crank.waiting


def test_the_bytes_of_all_pictures_stay_within_bounds(qtbot: QtBot, lanes: Lanes) -> None:
    one = 16 * 12 * 4
    pictures = Thumbnails(Drawer().load, lanes.start, images(10 * one))
    pictures.want(keys(3 * BATCH), BOX)
    qtbot.wait_until(lambda: pictures.get(keys(3 * BATCH)[-1], BOX) is not None)
    assert pictures.bytes == 10 * one


def test_more_than_fits_is_loaded_once_and_not_for_ever(qtbot: QtBot) -> None:
    drawer, crank = Drawer(), Crank()
    pictures = Thumbnails(drawer.load, crank.start, images(16 * 12 * 4))
    pictures.want(keys(2 * BATCH), BOX)
    crank.turn(qtbot, pictures)
    crank.turn(qtbot, pictures)
    assert not crank.waiting


def test_a_picture_that_cannot_be_had_says_why(qtbot: QtBot, lanes: Lanes) -> None:
    pictures = Thumbnails(Drawer({"photo 0": GONE}, everything=False).load, lanes.start, images())
    loaded(qtbot, pictures, keys(2))
    assert [pictures.get(key, BOX) for key in keys(2)] == [Absent(GONE), Absent()]


def test_what_was_absent_is_looked_for_again_when_told(qtbot: QtBot, lanes: Lanes) -> None:
    drawer = Drawer(everything=False)
    pictures = Thumbnails(drawer.load, lanes.start, images())
    loaded(qtbot, pictures, ["photo 0"])
    drawer.everything = True
    with qtbot.waitSignal(pictures.outdated):
        pictures.look_again()
    loaded(qtbot, pictures, ["photo 0"])
    assert not isinstance(pictures.get("photo 0", BOX), Absent)


def test_what_failed_is_tried_again_when_it_comes_back_into_view(qtbot: QtBot, lanes: Lanes) -> None:
    drawer = Drawer({"photo 0": GONE})
    pictures = Thumbnails(drawer.load, lanes.start, images())
    loaded(qtbot, pictures, keys(2))
    loaded(qtbot, pictures, keys(3))
    assert pictures.get("photo 0", BOX) == Absent(GONE)
    drawer.holds = {}
    loaded(qtbot, pictures, keys(1, start=9))
    loaded(qtbot, pictures, keys(2))
    assert not isinstance(pictures.get("photo 0", BOX), Absent)


def test_what_failed_before_it_was_seen_is_tried_again_when_it_is(qtbot: QtBot, lanes: Lanes) -> None:
    drawer = Drawer({"photo 1": GONE})
    pictures = Thumbnails(drawer.load, lanes.start, images())
    pictures.want(keys(2), BOX, 1)
    qtbot.wait_until(lambda: pictures.get("photo 1", BOX) == Absent(GONE))
    drawer.holds = {}
    pictures.want(keys(2), BOX, 2)
    qtbot.wait_until(lambda: not isinstance(pictures.get("photo 1", BOX), Absent | None))


def test_what_was_begun_before_it_was_seen_and_fails_when_it_is_is_tried_once_more(qtbot: QtBot) -> None:
    drawer, crank = Drawer(dict.fromkeys(keys(2), GONE)), Crank()
    pictures = Thumbnails(drawer.load, crank.start, images())
    pictures.want(keys(2), BOX, 1)
    pictures.want(keys(2), BOX, 2)
    crank.turn(qtbot, pictures)
    assert [pictures.get(key, BOX) for key in keys(2)] == [Absent(GONE), None]
    crank.turn(qtbot, pictures)
    assert [pictures.get(key, BOX) for key in keys(2)] == [Absent(GONE), Absent(GONE)]
    assert drawer.asked == [keys(2), ["photo 1"]]
    assert not crank.waiting


def test_another_size_is_another_picture(qtbot: QtBot, lanes: Lanes) -> None:
    pictures = Thumbnails(Drawer().load, lanes.start, images())
    loaded(qtbot, pictures, ["photo 0"])
    loaded(qtbot, pictures, ["photo 0"], (32, 24))
    assert pictures.bytes == 4 * (16 * 12 + 32 * 24)


def test_many_pictures_are_announced_together(qtbot: QtBot, lanes: Lanes) -> None:
    pictures = Thumbnails(Drawer().load, lanes.start, images())
    told = list[frozenset[str]]()
    pictures.ready.connect(told.append)
    loaded(qtbot, pictures, keys(20 * BATCH))
    qtbot.wait_until(lambda: frozenset[str]().union(*told) == frozenset(keys(20 * BATCH)))
    assert len(told) < 20
    assert 1000 / PAUSE_MS <= 30


def test_a_store_that_cannot_be_read_leaves_the_tiles_empty(qtbot: QtBot, lanes: Lanes) -> None:
    pictures = Thumbnails(Drawer(trouble=Damaged("thumbs.db", "")).load, lanes.start, images())
    loaded(qtbot, pictures, keys(2))
    assert pictures.get("photo 0", BOX) == Absent()


def test_a_mistake_of_ours_is_not_hidden(qtbot: QtBot, lanes: Lanes) -> None:
    pictures = Thumbnails(Drawer(trouble=ZeroDivisionError()).load, lanes.start, images())
    with capture_exceptions() as caught:
        loaded(qtbot, pictures, keys(2))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


@example(2, 5, 1, 4)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(1, 20), st.integers(1, 20))
def test_a_picture_fits_its_box_keeps_its_shape_and_is_never_enlarged(
    w: int, h: int, box_w: int, box_h: int
) -> None:
    image = _fitting(grey(w, h), (box_w, box_h))
    assert not isinstance(image, Absent)
    scale = min(1.0, box_w / w, box_h / h)
    assert 1 <= image.width() <= box_w
    assert 1 <= image.height() <= box_h
    assert abs(image.width() - w * scale) <= 1
    assert abs(image.height() - h * scale) <= 1
