"""Check a packet: no mission is needed, nothing is unpacked, and the person says by which root to judge."""

from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Protocol

from cryptography import x509

from fieldkit.checking.judging import Judged, judge
from fieldkit.keys.certificates import roots_from_pem
from fieldkit.mission import Hands
from fieldkit.platform import read_named
from fieldkit.progress import Report, Step
from ui.jobs import Lane, Start, Stoppable
from ui.presenters.errands import Busy, do


class Trust(Enum):
    """Which roots a packet is judged by: those of its mission that are trusted here, one in a file, none."""

    HERE = "here"
    FILE = "file"
    NONE = "none"


class CheckingScreen(Busy, Protocol):
    """What the presenter asks of the page."""

    def show_step(self, step: Step) -> None: ...
    def show_judged(self, judged: Judged) -> None: ...
    def show_stopped(self) -> None: ...


class CheckingPresenter:
    """Runs the checks on the long lane."""

    def __init__(self, screen: CheckingScreen, hands: Hands, start: Start) -> None:
        self._screen, self._hands, self._start = screen, hands, start
        self._job: Stoppable | None = None
        self._unwanted = False

    def check(self, packet: str, trust: Trust, root: str, title: str) -> None:
        """Check the packet at the path `packet`; `root` is the path of a certificate for `Trust.FILE`.

        `title` names the work in the list of jobs.
        """
        if not packet:
            return
        path, file = Path(packet).expanduser(), Path(root).expanduser()
        self._unwanted = False
        self._job = do(
            self._start,
            self._screen,
            lambda report: self._judge(path, trust, file, report),
            self._found,
            step=self._screen.show_step,
            stopped=self._screen.show_stopped,
            lane=Lane.LONG,
            title=title,
        )

    def stop(self) -> None:
        """Ask the checks to stop; should they be done already, nobody wants to know any more."""
        self._unwanted = True
        if self._job is not None:
            self._job.cancel()

    def _judge(self, path: Path, trust: Trust, file: Path, report: Report) -> Judged:
        profile, clock = self._hands.profile, self._hands.clock
        named: Sequence[x509.Certificate] = ()
        if trust is Trust.FILE:
            named = roots_from_pem(read_named(file), file.name)

        def trusted(mission: str) -> Sequence[x509.Certificate]:
            return profile.roots(mission) if trust is Trust.HERE and mission else named

        return judge(path, trusted, profile, clock, report)

    def _found(self, judged: Judged) -> None:
        if self._unwanted:
            self._screen.show_stopped()
        else:
            self._screen.show_judged(judged)
