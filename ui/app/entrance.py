"""The start page, and the pages that open from it."""

from datetime import datetime

from fieldkit.mission.opening import open_mission, written_by
from fieldkit.when import Clock, local
from ui.app.parts import Parts
from ui.presenters.frame import FramePresenter
from ui.presenters.start import Known, Look, StartPresenter
from ui.settings import RECENT
from ui.views.start import StartView
from ui.views.window import Window


class Entrance:
    """Gives the start page its presenter, and each of its ways a page."""

    def __init__(self, parts: Parts, window: Window, view: StartView, frame: FramePresenter) -> None:
        self._parts, self._window, self._frame = parts, window, frame
        view.presenter = StartPresenter(
            view,
            Known(lambda: parts.settings.get(RECENT), self._forget),
            Look(lambda folder: open_mission(folder, parts.hands, write=False), written_by),
            frame.open,
            parts.ask,
            parts.lanes.start,
        )

    def _forget(self, folder: str) -> None:
        known = self._parts.settings.get(RECENT)
        self._parts.settings.put(RECENT, tuple(other for other in known if other != folder))


def now(clock: Clock) -> datetime:
    """What `clock` shows, in the zone that it shows."""
    reading = clock.read()
    return local(reading.wall, reading.tz)
