"""What is half typed: kept by the core while somebody types, given back when the mission is opened again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from fieldkit import recording
from fieldkit.mission import Mission
from fieldkit.when import local, now
from ui.desk import Desk
from ui.jobs import Start

Place = tuple[str, str | None, str]
"""Where a text is typed: the screen, the id of what it is about (None where there is none yet), the field."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A text as far as it was typed, and when it was kept, in the time that this laptop shows."""

    screen: str
    subject: str | None
    field: str
    text: str
    at: datetime


class Drafts:
    """The drafts of one open mission, one for all its screens; of a mission that is only read none are kept.

    Keeping and dropping take their turn on the lane of edits, behind what was asked for before.
    """

    def __init__(self, desk: Desk, start: Start) -> None:
        self._writing, self._start, self._clock = desk.writing, start, desk.reading.hands.clock
        zone = self._clock.read().tz
        self._held = {
            (one.screen, one.subject, one.field): Draft(
                one.screen, one.subject, one.field, one.text, local(one.saved, zone)
            )
            for one in recording.drafts(desk.reading)
        }

    @property
    def held(self) -> tuple[Draft, ...]:
        """All that is half typed, the last first."""
        return tuple(sorted(self._held.values(), key=lambda one: one.at, reverse=True))

    def of(self, screen: str, subject: str | None, field: str) -> Draft | None:
        """What was half typed there."""
        return self._held.get((screen, subject, field))

    def keep(self, screen: str, subject: str | None, field: str, text: str) -> None:
        """Keep `text` in the place of what was kept of that field."""
        if self._writing is not None:
            self._held[screen, subject, field] = Draft(screen, subject, field, text, now(self._clock))
            self._do(lambda mission: recording.keep_draft(mission, screen, subject, field, text))

    def drop(self, screen: str, subject: str | None, field: str) -> None:
        """It was recorded, or given up."""
        if self._held.pop((screen, subject, field), None) is not None:
            self._do(lambda mission: recording.drop_draft(mission, screen, subject, field))

    def _do(self, act: Callable[[Mission], object]) -> None:
        writing = self._writing
        if writing is not None:
            self._start(lambda _: act(writing))
