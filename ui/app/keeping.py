"""`Keeping`: the status bar says how the open mission is kept; a second copy that lacks something catches up."""

from PySide6.QtCore import QTimer

from fieldkit.when import now
from ui.app.backups import bring_up
from ui.app.parts import Parts
from ui.desk import Desk
from ui.jobs import Job, Lane
from ui.presenters.stores import Stores, StoresPresenter
from ui.views.status import Status

EVERY_MS = 60_000
"""A drive is connected or taken away while nothing is recorded."""


class Keeping:
    """Of one open mission; also the `StoresScreen` of its presenter."""

    def __init__(self, parts: Parts, desk: Desk, status: Status) -> None:
        self._parts, self._desk, self._status = parts, desk, status
        self._wanted = False
        self._presenter = StoresPresenter(self, desk.looking, self._catch_up, parts.lanes.start)
        self._timer = QTimer(status, interval=EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        parts.broadcast.recorded.connect(self._look)
        parts.lanes.ended.connect(self._ended)
        desk.leaving.callback(self._end)
        self._look()

    def show_stores(self, stores: Stores) -> None:
        """See `StoresScreen`."""
        self._status.show_stores(stores, now(self._parts.hands.clock))

    def _look(self, _: object = None) -> None:
        """Something may be otherwise: what lacks a second copy may get one."""
        self._wanted = True
        self._presenter.look()

    def _ended(self, job: Job) -> None:
        """Copies may have been made. One that was hindered is not tried again for that."""
        if job.lane is Lane.LONG:
            self._presenter.look()

    def _catch_up(self) -> None:
        """Long work may bring in more: what lacks then is brought up after it."""
        if self._wanted and self._desk.bringing is not None and not self._parts.lanes.works(Lane.LONG):
            self._wanted = False
            bring_up(self._parts, self._desk)

    def _end(self) -> None:
        self._timer.stop()
        self._timer.deleteLater()
        self._parts.lanes.ended.disconnect(self._ended)
        self._presenter.forget()
