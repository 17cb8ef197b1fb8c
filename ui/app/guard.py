"""`Guard`: locks the mission, by hand, by itself, before the laptop sleeps; and lets people in again."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fieldkit.errors import VaultMissing
from fieldkit.mission import Hands
from fieldkit.mission.rebuild import rebuild_from_copies
from fieldkit.mission.relocking import change_passphrase
from fieldkit.platform import since_boot_ms
from fieldkit.vault import Sealed, Unlock, Vault
from ui.app.parts import Parts
from ui.desk import Desk, Signing, begin, open_desk
from ui.i18n import translate
from ui.jobs import Job, Lane
from ui.presenters.errands import Errands
from ui.presenters.frame import FramePresenter
from ui.presenters.guarding import Guarded, may_close
from ui.presenters.idle import Idle
from ui.presenters.unlocking import Door, UnlockPresenter
from ui.settings import IDLE_MINUTES
from ui.views.page import Page
from ui.views.unlock import UnlockPage
from ui.views.window import Window

TICK_MS = 1000
TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)
"""Of a key that is a shortcut the window hears the release alone; of scripts that are composed, what came of it."""
TELLING = ("app.preferences", "view.jobs", "help.palette")
"""Actions of everywhere that tell of people or of what is done; there are none while a mission is locked."""


@dataclass(frozen=True, slots=True)
class Locked:
    """A mission that was locked: where somebody was in it, and what it was worked with."""

    door: Door
    place: str
    hands: Hands


class Guard(QObject):
    """`let_go` takes the screens of the open mission away and closes it. `clock` tells `idle` the time."""

    def __init__(
        self,
        parts: Parts,
        window: Window,
        frame: FramePresenter,
        hands_for: Callable[[Path], Hands],
        let_go: Callable[[], None],
    ) -> None:
        super().__init__(window)
        self._parts, self._window, self._frame = parts, window, frame
        self._hands_for, self._let_go = hands_for, let_go
        self._locked: Locked | None = None
        self.idle = Idle(partial(parts.settings.get, IDLE_MINUTES), self._warn, self._lock_alone)
        self.clock = QTimer(self, interval=TICK_MS)
        self.clock.timeout.connect(lambda: self.idle.tick(since_boot_ms()))
        parts.acts.bind("app.lock", self.lock)
        parts.acts.allow("app.lock", False)
        parts.lanes.ended.connect(self._job_ended)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._heed)

    @property
    def locked(self) -> bool:
        """Is a mission locked?"""
        return self._locked is not None

    def entered(self) -> None:
        """A mission is open: whoever touches the window keeps it so."""
        place = self._locked.place if self._locked is not None else ""
        self._settle()
        self._parts.acts.allow("app.lock", True)
        self._heed(None, self._window)
        self.idle.begin()
        self.clock.start()
        if place:
            self._window.mission.go(place)

    def left(self) -> None:
        """No mission is open any more."""
        self._settle()
        self._parts.acts.allow("app.lock", False)
        self.clock.stop()

    def ask(self, folder: Path, *, write: bool) -> None:
        """Ask for what opens the encrypted mission in `folder`."""
        self._open(Locked(Door(folder, sealed=True, reading=not write), "", self._hands_for(folder)))

    def lock(self, *, at_once: bool = False) -> None:
        """Cover the window now, and close the mission: once long work has ended, or `at_once` where it stands."""
        desk = self._frame.desk
        if desk is None or self._locked is not None:
            return
        working, guarded = not at_once and self._working, Guarded.of(desk)
        self._cover()
        if not guarded.lockable:
            self._frame.leave()
            return
        self._locked = Locked(guarded.door(working=working), self._window.mission.at, desk.reading.hands)
        self.clock.stop()
        for name in ("app.lock", *TELLING):
            self._parts.acts.allow(name, False)
        self._open(self._locked)
        if not working:
            self._close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever touches the window is there."""
        if event.type() in TOUCHES:
            self.idle.touched()
        return super().eventFilter(watched, event)

    def _heed(self, _: QWidget | None, now: QWidget | None) -> None:
        """Hear what is done in the window or dialog that has the focus, and what is composed in a field there.

        The whole application would be heard at a cost for every event of it. Nobody but this holds a dialog for
        files, which Qt makes itself, and without its widget the handle of a window counts as gone.
        """
        if now is None:
            return
        window = now.window()
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)
        if now.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            now.installEventFilter(self)

    @property
    def _working(self) -> bool:
        return self._parts.lanes.works(Lane.LONG)

    def _cover(self) -> None:
        """Nothing stays that lies over the mission, and nothing that was told of it."""
        window = self._window
        self._parts.ask.take_back()
        while window.covers.top is not None:
            window.covers.close()
        window.put_away()

    def _open(self, locked: Locked) -> None:
        self._window.covers.open("unlock", partial(self._page, locked))

    def _page(self, locked: Locked) -> Page:
        parts, door = self._parts, locked.door
        page, errands = UnlockPage(parts.acts, parts.icons.icon, door), Errands(parts.lanes.start)
        page.begin(
            UnlockPresenter(
                page,
                door,
                locked.hands,
                partial(self._bring, locked),
                partial(self._relock, locked),
                lambda unlock, report: rebuild_from_copies(door.folder, report, unlock),
                self._opened,
                errands,
            )
        )
        page.withdrawn.connect(self._withdraw)
        page.gone.connect(errands.end)
        return page

    def _bring(self, locked: Locked, unlock: Unlock, signing: Signing | None) -> Desk:
        """Runs on a lane. A mission that is still open is not opened once more: only whoever comes is looked at."""
        desk, door = self._frame.desk, locked.door
        if desk is None or not door.locked:
            folder, vocabulary = door.folder, self._parts.vocabulary
            write = signing is not None
            return open_desk(folder, locked.hands, vocabulary, write=write, unlock=unlock, signing=signing)
        covering = desk.reading.covering
        if isinstance(covering, Sealed):
            vault = Vault.read(door.folder)
            if vault is None:
                raise VaultMissing(str(door.folder))
            covering.unlock(vault)  # or whoever puts another one there would come in by a passphrase of their own
            unlock(vault)
        if signing is not None and desk.writing is not None and desk.bringing is not None:
            begin(desk.writing, signing)
            desk.bringing.pass_on(signing.person)
        return desk

    def _relock(self, locked: Locked, unlock: Unlock, fresh: str) -> None:
        """Runs on a lane. A mission that still works holds its own lock."""
        desk = self._frame.desk
        pen = None if desk is None else desk.pen
        change_passphrase(locked.door.folder, unlock, lambda: fresh, locked.hands.profile, pen)

    def _opened(self, desk: Desk) -> None:
        if desk is not self._frame.desk:
            self._frame.take(desk)
            return
        while self._window.covers.top is not None:
            self._window.covers.close()
        if desk.writing is not None:
            self._window.mission.status.show_actor(desk.writing.actor, desk.writing.letter)
        self.entered()

    def _withdraw(self) -> None:
        """Away from a locked mission: to the start page, once it is closed."""
        if self._frame.desk is None:
            self._settle()
            self._frame.leave()

    def _job_ended(self, _: Job) -> None:
        if self._frame.desk is None:  # what ended may have been the last that held something of a mission
            self._parts.lanes.forget()
        else:
            self._close_when_done()

    def _close_when_done(self) -> None:
        """The long work has ended."""
        top = self._window.covers.top
        if may_close(locked=self.locked, working=self._working, coming=top is not None and top.busy):
            self._close()

    def _lock_alone(self) -> None:
        """Nobody is there."""
        desk = self._frame.desk
        if desk is None:
            return
        if Guarded.of(desk).locks_alone:
            self.lock()
        else:
            self.idle.begin()

    def _close(self) -> None:
        self._let_go()
        self._parts.images.clear()

    def _settle(self) -> None:
        self._locked = None
        for name in TELLING:
            self._parts.acts.allow(name, True)

    def _warn(self, near: bool) -> None:
        notice = self._window.notice
        if near:
            said = translate(
                "unlock", "Nobody touched anything for a while: the mission is locked in half a minute."
            )
            notice.tell("warn", said, translate("unlock", "Press any key to go on."))
        else:
            notice.hide()
