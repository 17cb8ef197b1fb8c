"""The start page, the pages that open from it, and those of a mission's keys."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from fieldkit.mission import Hands, Mission
from fieldkit.mission.covering import Locking
from fieldkit.mission.founding import Founding, join
from fieldkit.mission.opening import open_mission, written_by
from fieldkit.recording import begin_mission
from ui.app.backups import keep_second
from ui.app.parts import Parts
from ui.desk import Desk, desk_of
from ui.presenters.authority import AuthorityPresenter
from ui.presenters.checking import CheckingPresenter
from ui.presenters.errands import Errands
from ui.presenters.founding import FoundingPresenter
from ui.presenters.frame import FramePresenter
from ui.presenters.inviting import InvitingPresenter
from ui.presenters.joining import Invitation, JoiningPresenter, RequestPresenter
from ui.presenters.making import Maker, MakingScreen
from ui.presenters.recovery import LockedMaking, RecoveryPresenter
from ui.presenters.sample import SamplePresenter, hands_for
from ui.presenters.start import Known, Look, StartPresenter, Ways
from ui.settings import COPIES, HOME, RECENT
from ui.views.authority import AuthorityPage
from ui.views.checking import CheckingPage
from ui.views.founding import FoundingPage
from ui.views.inviting import InvitingPage
from ui.views.joining import JoiningPage
from ui.views.page import Page
from ui.views.recovery import RecoveryPage
from ui.views.sample import SamplePage, practice
from ui.views.start import StartView
from ui.views.window import Window


class Entrance:
    """Gives the start page its presenter, and each way a page. `home` is where the documents of this person lie."""

    def __init__(
        self,
        parts: Parts,
        home: Path,
        window: Window,
        view: StartView,
        frame: FramePresenter,
        unlock: Callable[[Path], None],
    ) -> None:
        self._parts, self._home, self._covers, self._frame = parts, home, window.covers, frame
        view.presenter = StartPresenter(
            view,
            Known(lambda: parts.settings.get(RECENT), self._forget),
            Look(lambda folder: open_mission(folder, self.hands_for(folder), write=False), written_by),
            Ways(frame.open, unlock),
            parts.ask,
            parts.lanes.start,
        )
        parts.acts.bind("start.new", lambda: self._covers.open("founding", self._founding))
        parts.acts.bind("start.sample", lambda: self._covers.open("sample", self._sample))
        parts.acts.bind("start.packet", lambda: self._covers.open("checking", self._checking))
        parts.acts.bind("start.join", lambda: self._covers.open("joining", self._joining))

    def home(self) -> Path:
        """Where missions are made unless somebody says otherwise each time."""
        chosen = self._parts.settings.get(HOME)
        return Path(chosen) if chosen else self._home

    def hands_for(self, folder: Path) -> Hands:
        """What the mission in `folder` is worked with: the sample has keys of its own."""
        return hands_for(folder, self._home, self._parts.hands)

    def enter(self, desk: Desk) -> None:
        """A mission is open: these are its keys, and whoever writes it may invite."""
        writing, acts = desk.writing, self._parts.acts
        acts.bind("mission.keys", lambda: self._show_keys(desk.reading))
        desk.leaving.callback(acts.unbind, "mission.keys", "mission.invite")
        if desk.reading.hands.profile is not self._parts.hands.profile:
            self._parts.tell("ok", *practice())
        acts.allow("mission.invite", writing is not None)
        if writing is not None:
            acts.bind("mission.invite", lambda: self._covers.open("inviting", lambda: self._inviting(writing)))

    def _founding(self) -> Page:
        parts = self._parts
        label, code = parts.vocabulary.label, parts.language.code
        handling = [(term.id, label(term.id, code)) for term in parts.vocabulary.terms("hm")]
        page, errands = FoundingPage(parts.acts, parts.ask, handling), Errands(parts.lanes.start)
        page.begin(
            FoundingPresenter(page, parts.hands, self._maker(page, self._made, errands), self._found, errands)
        )
        page.gone.connect(errands.end)
        return page

    def _found(self, folder: Path, founding: Founding, passphrase: str) -> Desk:
        """Runs on a lane."""
        made = begin_mission(folder, founding, passphrase, self._parts.hands)
        return desk_of(made, self._parts.vocabulary)

    def _joining(self) -> Page:
        parts = self._parts
        page, errands = JoiningPage(parts.acts, parts.ask, parts.icons.icon), Errands(parts.lanes.start)
        page.request.begin(RequestPresenter(page.request, parts.hands, parts.ask, errands))
        step = page.invitation
        step.presenter = JoiningPresenter(
            step, parts.hands, self._maker(step, self._joined, errands), self._join, errands
        )
        page.gone.connect(errands.end)
        return page

    def _join(self, folder: Path, read: Invitation, passphrase: str, locking: Locking | None) -> Desk:
        """Runs on a lane."""
        joined = join(folder, read.data, read.name, passphrase, self._parts.hands, locking)
        return desk_of(joined, self._parts.vocabulary)

    def _maker(self, screen: MakingScreen, made: Callable[[Desk], None], start: Errands) -> Maker:
        return Maker(screen, self._parts.hands, self.home(), self._handing(made), made, start)

    def _handing(self, made: Callable[[Desk], None]) -> Callable[[LockedMaking, Callable[[Locking], Desk]], None]:
        """Hands over the recovery key of a mission that is about to be made; `made` takes the mission."""

        def page_of(making: LockedMaking, make: Callable[[Locking], Desk]) -> Page:
            parts = self._parts
            page, errands = RecoveryPage(parts.acts, parts.icons.icon), Errands(parts.lanes.start)
            page.begin(RecoveryPresenter(page, making, parts.hands, parts.ask, make, made, errands))
            page.gone.connect(errands.end)
            return page

        return lambda making, make: self._covers.open("recovery", partial(page_of, making, make))

    def _checking(self) -> Page:
        parts = self._parts
        page, errands = CheckingPage(parts.acts, parts.ask, parts.icons.icon), Errands(parts.lanes.start)
        page.presenter = CheckingPresenter(page, parts.hands, errands)
        page.gone.connect(errands.end)
        return page

    def _inviting(self, writing: Mission) -> Page:
        parts = self._parts
        page, errands = InvitingPage(parts.acts, parts.ask, parts.icons.icon), Errands(parts.lanes.start)
        page.presenter = InvitingPresenter(page, writing, parts.ask, errands)
        page.gone.connect(errands.end)
        return page

    def _made(self, desk: Desk) -> None:
        """Show the mission, and over it what is to be done with its keys."""
        self._joined(desk)
        self._show_keys(desk.reading)

    def _joined(self, desk: Desk) -> None:
        """Show the mission; its second copy goes where this person keeps those."""
        self._frame.take(desk)
        copies = self._parts.settings.get(COPIES)
        if copies:
            keep_second(self._parts, desk, Path(copies))

    def _show_keys(self, mission: Mission) -> None:
        self._covers.open("authority", lambda: self._authority(mission))

    def _authority(self, mission: Mission) -> Page:
        parts, info = self._parts, mission.info
        page, errands = AuthorityPage(parts.acts, parts.icons.icon, info.code), Errands(parts.lanes.start)
        page.presenter = AuthorityPresenter(page, info, mission.hands.profile, parts.ask, errands)
        page.gone.connect(errands.end)
        return page

    def _sample(self) -> Page:
        parts = self._parts
        page, errands = SamplePage(parts.acts), Errands(parts.lanes.start)
        card = parts.resources / "sample" / "card"
        page.presenter = SamplePresenter(page, self._home, card, parts.hands, self._frame.open, errands)
        page.gone.connect(errands.end)
        return page

    def _forget(self, folder: str) -> None:
        known = self._parts.settings.get(RECENT)
        self._parts.settings.put(RECENT, tuple(other for other in known if other != folder))
