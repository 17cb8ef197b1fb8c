"""The slate shows each second once, and says how far it is known to be right."""

from dataclasses import dataclass, field

from fieldkit.clocks import slate, text_of
from fieldkit.report.qr import code_of
from fieldkit.when import Reading
from ui.presenters.slate import Face, SlatePresenter

MISSION = "1f0e5a27" + "0" * 24


@dataclass
class Hands:
    """A clock that somebody moves."""

    wall: str = "2024-04-03T23:59:59Z"

    def read(self) -> Reading:
        return Reading(self.wall, "+03:00", "boot-1", 5_034_117)


@dataclass
class Screen:
    """Keeps what it is shown."""

    faces: list[Face] = field(default_factory=list)
    errors: list[float | None] = field(default_factory=list)

    def show_face(self, face: Face) -> None:
        self.faces.append(face)

    def show_error(self, seconds: float | None) -> None:
        self.errors.append(seconds)


def test_it_shows_utc_and_the_time_of_here_and_a_code_that_says_both() -> None:
    screen, clock = Screen(), Hands()
    SlatePresenter(screen, clock, MISSION, "A", lambda: None)
    (face,) = screen.faces
    assert (face.date, face.utc, face.local, face.offset) == ("2024-04-03", "23:59:59", "02:59:59", "+03:00")
    assert (face.mission, face.letter) == ("1f0e5a27", "A")
    assert face.code == code_of(text_of(slate(MISSION, "A", clock.read())))
    assert screen.errors == [None]


def test_each_second_is_shown_once_as_soon_as_it_begins() -> None:
    screen, clock = Screen(), Hands()
    presenter = SlatePresenter(screen, clock, MISSION, "A", lambda: 0.25)
    for wall in ("2024-04-03T23:59:59Z", "2024-04-04T00:00:00Z", "2024-04-04T00:00:00Z"):
        clock.wall = wall
        presenter.tick()
    assert [face.utc for face in screen.faces] == ["23:59:59", "00:00:00"]
    assert screen.errors == [0.25]
