"""What was wished for last is fetched, and trouble with one photo is not the next one's."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from fieldkit.errors import CannotRead, PictureUnreadable
from fieldkit.imaging.confined import LIMITS
from fieldkit.imaging.viewer import Opened, Region, Size, Strip, Viewer
from tests.adapters.pictures import picture, scene
from tests.ui.inline import Ended, at_once
from ui.presenters.looking import Layer, LookingPresenter, Subject, Wish
from ui.presenters.snapping import Patch

LARGE = picture(image=scene(1200, 800))
SMALL = picture("PNG", scene(60, 40))
FILES = {"large": LARGE, "small": SMALL, "none": b"Dear Sir or Madam"}
STORED = Size(1200, 800)


@dataclass
class Screen:
    """Remembers what came, by number of rows, and asks for nothing of its own."""

    opened: list[Opened] = field(default_factory=list)
    strips: list[tuple[Layer, int, int]] = field(default_factory=list)
    troubles: list[Exception] = field(default_factory=list)

    def show_opened(self, opened: Opened) -> None:
        self.opened.append(opened)

    def show_strip(self, wish: Wish, strip: Strip) -> None:
        self.strips.append((wish.layer, strip.top, strip.height))

    def show_trouble(self, error: Exception) -> None:
        self.troubles.append(error)


class Crank:
    """Does one piece of work each time it is turned."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], object]] = []

    def start(self, work: Callable[..., Any], **wanted: Any) -> Ended:
        self.waiting.append(lambda: at_once(work, **wanted))
        return Ended()

    def turn(self, times: int = 1) -> None:
        for _ in range(times):
            self.waiting.pop(0)()


@dataclass
class Scene:
    """A presenter with a real decoder, turned by hand."""

    viewer: Viewer
    screen: Screen = field(default_factory=Screen)
    crank: Crank = field(default_factory=Crank)

    def __post_init__(self) -> None:
        self.looking = LookingPresenter(self.screen, self.viewer, self.read, self.crank.start, patience=0)

    def read(self, sha256: str) -> bytes:
        if sha256 not in FILES:
            raise CannotRead(sha256, "it is gone")
        return FILES[sha256]

    def show(self, name: str) -> "Scene":
        self.looking.show(Subject(name, len(FILES.get(name, b""))))
        return self

    def wish(self, layer: Layer, *, rows: int = 800) -> Wish:
        wish = Wish(layer, STORED, Region(0, 0, 1200, rows))
        self.looking.wish(wish)
        return wish


@pytest.fixture(scope="module")
def viewer() -> Any:
    with Viewer() as looking:
        yield looking


@pytest.fixture
def scene_of(viewer: Viewer) -> Scene:
    return Scene(viewer)


def test_a_photo_is_opened_and_then_comes_strip_by_strip(scene_of: Scene) -> None:
    scene_of.show("large").crank.turn()
    assert scene_of.screen.opened == [Opened(STORED, 1, 1)]
    scene_of.wish(Layer.WHOLE)
    scene_of.crank.turn(3)
    assert [rows for _, _, rows in scene_of.screen.strips] == [290, 290, 220]
    assert scene_of.crank.waiting == []


def test_a_newer_wish_takes_the_place_of_the_older_between_strips(scene_of: Scene) -> None:
    scene_of.show("large").crank.turn()
    scene_of.wish(Layer.PART)
    scene_of.crank.turn()
    scene_of.wish(Layer.PART, rows=10)
    scene_of.crank.turn(2)
    assert scene_of.screen.strips == [(Layer.PART, 0, 290), (Layer.PART, 0, 10)]
    assert scene_of.crank.waiting == []


def test_what_is_under_the_loupe_comes_before_the_rest(scene_of: Scene) -> None:
    scene_of.show("large").crank.turn()
    scene_of.wish(Layer.WHOLE)
    scene_of.wish(Layer.PART)
    scene_of.wish(Layer.LOUPE, rows=5)
    scene_of.looking.drop(Layer.WHOLE)
    scene_of.crank.turn(5)
    assert [layer for layer, _, _ in scene_of.screen.strips] == [Layer.LOUPE, Layer.PART, Layer.PART, Layer.PART]


def test_nothing_of_a_photo_that_was_left_is_shown(scene_of: Scene) -> None:
    scene_of.show("large").crank.turn()
    scene_of.wish(Layer.WHOLE)
    scene_of.show("small")
    scene_of.crank.turn(2)
    assert scene_of.screen.strips == []
    assert [opened.stored for opened in scene_of.screen.opened] == [STORED, Size(60, 40)]


def test_a_photo_is_decoded_to_the_last_pixel_once_nothing_else_is_wanted(scene_of: Scene) -> None:
    scene_of.show("large").looking.ripen()
    scene_of.wish(Layer.PART, rows=3)
    scene_of.crank.turn(2)
    assert len(scene_of.crank.waiting) == 1
    scene_of.crank.turn()
    assert (len(scene_of.screen.strips), scene_of.crank.waiting) == (1, [])


@pytest.mark.parametrize(("name", "kind"), [("none", PictureUnreadable), ("gone", CannotRead)])
def test_what_cannot_be_shown_says_why_and_the_next_photo_is_shown(
    scene_of: Scene, name: str, kind: type[Exception]
) -> None:
    scene_of.show(name).crank.turn()
    scene_of.show("small").crank.turn()
    assert [type(trouble) for trouble in scene_of.screen.troubles] == [kind]
    assert scene_of.screen.opened == [Opened(Size(60, 40), 1, 1)]


def test_trouble_with_a_photo_that_was_left_is_not_told(scene_of: Scene) -> None:
    scene_of.show("none").show("small").crank.turn(2)
    assert (scene_of.screen.troubles, len(scene_of.screen.opened)) == ([], 1)


def test_a_file_that_no_decoder_is_given_is_not_even_read(scene_of: Scene) -> None:
    scene_of.looking.show(Subject("gone", LIMITS.file_bytes + 1))
    scene_of.crank.turn()
    trouble = scene_of.screen.troubles[0]
    assert isinstance(trouble, PictureUnreadable)
    assert trouble.problem.code == "too_large"


def test_after_trouble_everything_is_wished_for_anew(scene_of: Scene) -> None:
    scene_of.show("large").crank.turn()
    scene_of.wish(Layer.PART)
    scene_of.wish(Layer.WHOLE)
    scene_of.viewer.open(LARGE[:2000])  # as if the file had been cut short
    scene_of.crank.turn()
    assert (len(scene_of.screen.troubles), scene_of.crank.waiting) == (1, [])
    scene_of.show("large").crank.turn()
    scene_of.wish(Layer.WHOLE)
    scene_of.crank.turn(3)
    assert scene_of.screen.strips[-1][0] is Layer.WHOLE


def test_to_look_no_longer_ends_the_decoder(scene_of: Scene) -> None:
    scene_of.show("large").crank.turn()
    assert scene_of.viewer.pid is not None
    scene_of.wish(Layer.PART)
    scene_of.looking.close()
    assert scene_of.viewer.pid is not None
    scene_of.crank.turn()
    assert (scene_of.viewer.pid, scene_of.screen.strips, scene_of.crank.waiting) == (None, [], [])


def test_pixels_as_they_are_stored_are_looked_at_before_what_is_wished_for(scene_of: Scene) -> None:
    found: list[Patch | None] = []
    region = Region(398, 100, 4, 3)
    scene_of.looking.examine("aim", region, lambda patch: patch, found.append)
    assert found == [None]  # of no photo
    scene_of.show("large").crank.turn()
    scene_of.wish(Layer.LOUPE)
    for name in ("aim", "aim", "place"):
        scene_of.looking.examine(name, region, lambda patch: patch, found.append)
    scene_of.crank.turn(3)
    assert [strip[0] for strip in scene_of.screen.strips] == [Layer.LOUPE]
    first, second = found[1:]
    assert first == second
    assert first is not None
    assert (first.region, len(first.rgb)) == (region, 3 * 4 * 3)


def test_nobody_is_told_of_pixels_of_an_earlier_photo(scene_of: Scene) -> None:
    found: list[object] = []
    scene_of.show("large").crank.turn()
    scene_of.looking.examine("aim", Region(0, 0, 4, 4), lambda patch: patch, found.append)
    scene_of.show("small")
    scene_of.crank.turn(2)
    scene_of.looking.examine("aim", Region(70, 0, 0, 4), lambda patch: patch, found.append)
    assert found == [None]
