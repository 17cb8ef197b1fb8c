"""The slate, a clock that the cameras photograph: what it shows each second, how right it is known to be."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from fieldkit.clocks import slate, text_of
from fieldkit.report.qr import Modules, code_of
from fieldkit.when import Clock, local


@dataclass(frozen=True, slots=True)
class Face:
    """One second of the slate: its code, UTC, and the local time of here.

    `mission` is what the code says of the mission, `letter` whose laptop it is.
    """

    code: Modules
    date: str
    utc: str
    local: str
    offset: str
    mission: str
    letter: str


class SlateScreen(Protocol):
    """What the presenter asks of the page."""

    def show_face(self, face: Face) -> None: ...

    def show_error(self, seconds: float | None) -> None: ...


class SlatePresenter:
    """Shows the second that has begun, as soon as somebody looks: `tick` is called many times in each.

    `mission` is its id, `letter` that of this laptop, `error` by how much the system says its clock is off at most.
    """

    def __init__(
        self, screen: SlateScreen, clock: Clock, mission: str, letter: str, error: Callable[[], float | None]
    ) -> None:
        self._screen, self._clock, self._mission, self._letter = screen, clock, mission, letter
        self._shown = ""
        screen.show_error(error())
        self.tick()

    def tick(self) -> None:
        """Look at the clock."""
        reading = self._clock.read()
        if reading.wall == self._shown:
            return
        self._shown = reading.wall
        shown, here = slate(self._mission, self._letter, reading), local(reading.wall, reading.tz)
        date, _, time = reading.wall.partition("T")
        self._screen.show_face(
            Face(
                code=code_of(text_of(shown)),
                date=date,
                utc=time.removesuffix("Z"),
                local=here.strftime("%H:%M:%S"),
                offset=reading.tz,
                mission=shown.mission or "",
                letter=self._letter,
            )
        )
