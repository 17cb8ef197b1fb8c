"""What of the window goes into the log of the program: that something was done, and how much; never what."""

from fieldkit.mission import Changes
from fieldkit.model.intake import IntakeDone
from fieldkit.supporting.journal import BROUGHT_IN, OPENED, Journal
from ui.app.threshold import Threshold
from ui.changes import Broadcast
from ui.desk import Desk
from ui.jobs import Job


class Noting:
    """Listens to lanes and defects of the window, and to what is recorded."""

    def __init__(self, journal: Journal, threshold: Threshold, broadcast: Broadcast) -> None:
        self._journal = journal
        threshold.defects.noted = journal.failed
        threshold.lanes.began.connect(self._began)
        broadcast.recorded.connect(self._recorded)

    def opened(self, desk: Desk) -> None:
        """A mission is open."""
        self._journal.note(OPENED, mission=desk.reading.info.id, writing=desk.writing is not None)

    def _began(self, job: Job) -> None:
        job.failed.connect(self._journal.failed)

    def _recorded(self, changes: Changes) -> None:
        for entry in changes.entries:
            if isinstance(entry.act, IntakeDone):
                act = entry.act
                self._journal.note(
                    BROUGHT_IN, ended=act.ended, found=act.found, kept=act.kept, refused=len(act.not_taken)
                )
