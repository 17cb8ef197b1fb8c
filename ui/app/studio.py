"""`Studio`: one running window with everyone in it; `Outside` is what it needs from the world."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldkit.mission import Hands
from fieldkit.mission.overview import Overview
from fieldkit.platform.media import Media
from fieldkit.store.driver import understood
from fieldkit.supporting.journal import Journal
from fieldkit.vocabulary import load
from fieldkit.when import now
from ui.app.awake import Awake, KeepAwake
from ui.app.clearing import clear_up, tell_of_vault
from ui.app.entrance import Entrance
from ui.app.guard import Guard
from ui.app.keeping import Keeping
from ui.app.noting import Noting
from ui.app.parts import Parts
from ui.app.places import places
from ui.app.preferring import preferences
from ui.app.recovery import tell_recovered
from ui.app.seeking import finder
from ui.app.slating import Slating
from ui.app.threshold import Left, Threshold
from ui.app.undoing import Undoing
from ui.app.welcoming import Welcoming
from ui.changes import Broadcast, News
from ui.desk import Desk, open_desk
from ui.i18n import translate
from ui.jobs import Lane, foreseen
from ui.models.thumbnails import images
from ui.presenters.asking import Ask
from ui.presenters.drafts import Drafts
from ui.presenters.frame import Bearings, FramePresenter
from ui.problems import told
from ui.settings import RECENT
from ui.theme.worn import Worn
from ui.views.camera import ShownCamera
from ui.views.notice import WayOut


@dataclass(frozen=True, slots=True)
class Outside:
    """What the core and its screens are given: the hands, and who answers questions.

    `home` is where this person's documents lie; `again` asks for another window, in the language that was chosen;
    `media` says which cards and drives are in, and is asked every `pace_ms`; `journal` is the log of the program;
    `camera` makes what shows cameras, None where the extra for that is not installed; `keep_awake` tells the system
    to stay awake.
    """

    home: Path
    hands: Hands
    ask: Callable[[QWidget], Ask]
    again: Callable[[], None]
    media: Media
    pace_ms: int
    journal: Journal
    camera: Callable[[], ShownCamera] | None
    keep_awake: KeepAwake


class Studio:
    """Brings everyone into the window of `threshold`; also the `FrameScreen` of its presenter."""

    def __init__(self, outside: Outside, threshold: Threshold) -> None:
        self._outside, self._front, self.broadcast = outside, threshold.front, Broadcast()
        self.window, self.settings, self.lanes = threshold.window, threshold.settings, threshold.lanes
        self._start, self._defects = self.window.start, threshold.defects
        threshold.now = lambda: now(outside.hands.clock)
        self.parts = self._parts(outside, threshold)
        self.frame = FramePresenter(
            self,
            lambda folder, write: open_desk(
                folder, self._entrance.hands_for(folder), self.parts.vocabulary, write=write
            ),
            self.lanes.start,
            self.lanes.start_last,
            self._opened,
            self.broadcast.tell,
            self.broadcast.tell_in_time,
        )
        self._entrance = Entrance(
            self.parts,
            outside.home,
            self.window,
            self._start,
            self.frame,
            lambda folder: self.guard.ask(folder, write=True),
        )
        self._welcoming = Welcoming(self.parts, self.window.covers, self._entrance.home, self._speak_anew)
        self.guard = Guard(self.parts, self.window, self.frame, self._entrance.hands_for, self._put_away)
        self._mission: Parts | None = None
        self._undoing: Undoing | None = None
        self._keeping: Keeping | None = None
        self._noting = Noting(outside.journal, threshold, self.broadcast)
        self._awake = Awake(outside.keep_awake, self.lanes)
        self._wire()

    def show(self) -> None:
        """Show the window, with the missions there are; on a new laptop, what is to be set up first."""
        self.show_start()
        self.window.show()
        self.show_missions()
        if self._welcoming.due:
            self._welcoming.open()

    def resume(self, left: Left) -> None:
        """Go on where a window was left for another language."""
        if left.welcoming:
            self._welcoming.open()
            return
        if left.folder is not None:
            self.frame.open(left.folder)
        self.lanes.start(lambda _: None, then=lambda _: self.show_preferences("display"))

    def left(self) -> Left:
        """Where the window is being left."""
        top = self.window.covers.top
        return Left(self.frame.folder, top is not None and top.name == "welcome")

    def show_preferences(self, section: str = "") -> None:
        """Lay the preferences over whatever is shown."""
        self.window.covers.open(
            "preferences",
            lambda: preferences(self.parts, self.frame.desk, self._outside.home, self._speak_anew, section),
        )

    def close(self) -> None:
        """Close mission and lanes; all that was recorded is on disk already."""
        self._let_go()
        self.window.mission.clear()  # nothing is made or painted any more that would read a closed mission
        self.frame.close()
        self.lanes.close()
        self._awake.close()
        self.parts.close()

    def show_start(self) -> None:
        """Leave the mission page."""
        self.guard.left()
        self._let_go()
        self.window.to_start()

    def show_missions(self) -> None:
        """Look anew at the missions there are."""
        self._start.visit()

    def show_mission(self, desk: Desk, bearings: Bearings) -> None:
        """Make the places of the mission, and open the first of them."""
        page = self.window.mission
        self.lanes.understood = self._defects.understood = partial(understood, path=desk.reading.layout.database)
        page.status.show_actor(bearings.actor, bearings.letter)
        self._mission = parts = self.parts.fresh(self.broadcast, self._front.appearance, desk.reading.hands)
        drafts = Drafts(desk, self.lanes.start)
        page.fill(places(parts, desk, drafts), sample=bearings.sample)
        page.top.show_title(bearings.code, bearings.title)
        self._entrance.enter(desk)
        Slating(parts, desk, self.window, self._awake.show_slate)
        self._noting.opened(desk)
        self._undoing = Undoing(parts, desk)
        self._keeping = Keeping(parts, desk, page.status)
        self.window.palette_of_all.things = finder(parts, desk)
        self.window.to_mission()
        self.guard.entered()
        tell_recovered(self.window, drafts.held)
        clear_up(parts, desk)
        tell_of_vault(parts, desk)

    def show_saved(self, at: datetime | None) -> None:
        """Until when everything is saved."""
        self.window.mission.status.show_saved(at)

    def show_overview(self, found: Overview) -> None:
        """What the status bar counts."""
        self.window.mission.status.show_held(found.photographs, found.elsewhere)

    def show_trouble(self, error: Exception) -> None:
        """An error of the core in words; anything else is a defect, and goes on to the exception hook."""
        said = told(foreseen(error))
        self.window.notice.tell("error", said.sentence, said.remedy)

    def show_sealed(self, folder: Path, *, write: bool) -> None:
        """Ask for what opens it."""
        self.guard.ask(folder, write=write)

    def show_unopened(self, folder: Path, error: Exception, *, readable: bool) -> None:
        """Why a mission was not opened; where it can be read all the same, the way to that."""
        said = told(foreseen(error))
        read = WayOut(translate("start", "Open read-only"), partial(self.frame.open, folder, False))
        self.window.notice.tell("error", said.sentence, said.remedy, read if readable else None)

    def _parts(self, outside: Outside, threshold: Threshold) -> Parts:
        """What outlives a mission."""
        front = threshold.front
        return Parts(
            resources=front.resources,
            hands=outside.hands,
            vocabulary=load(front.resources / "vocabularies"),
            settings=self.settings,
            lanes=self.lanes,
            images=images(),
            broadcast=News(self.broadcast),
            appearance=Worn(front.appearance),
            icons=threshold.icons,
            language=front.language,
            acts=self.window.acts,
            ask=outside.ask(self.window),
            media=outside.media,
            pace_ms=outside.pace_ms,
            camera=outside.camera,
            cover=self.window.covers.open,
            go=self.window.mission.go,
            reveal=self.window.mission.reveal,
            describe=self.window.mission.describe,
            tell=self.window.notice.tell,
            trouble=self.show_trouble,
        )

    def sleep(self) -> None:
        """The laptop is about to sleep: nothing of a mission is to stay in its memory."""
        self.guard.lock(at_once=True)

    def _put_away(self) -> None:
        """Close the mission behind whatever is shown."""
        self._let_go()
        self.window.mission.clear()
        self.frame.close()

    def _let_go(self) -> None:
        """The screens of a mission hear of nothing any more, before they go themselves."""
        mission, self._mission = self._mission, None
        self._undoing = self._keeping = None
        if mission is not None:
            mission.close()

    def _speak_anew(self) -> None:
        """Another language needs another window, which must not stop long work."""
        if self.lanes.works(Lane.LONG):
            wait = translate(
                "frame", "The window speaks it when the jobs that run have ended and it is opened again."
            )
            self.window.notice.tell("warn", translate("frame", "The language is chosen."), wait)
        else:
            self.window.keep_place()
            self._outside.again()

    def _wire(self) -> None:
        self.broadcast.recorded.connect(self.frame.recorded)
        self.broadcast.recorded.connect(self.window.notice.outdate)
        self.lanes.trouble.connect(self.show_trouble)
        self.lanes.ended.connect(self.broadcast.catch_up)
        self.lanes.spare()  # the core and all screens are loaded by now
        acts = self.window.acts
        acts.bind("app.leave", self.frame.leave)
        acts.bind("app.preferences", self.show_preferences)

    def _opened(self, folder: Path) -> None:
        known: Sequence[str] = self.settings.get(RECENT)
        self.settings.put(RECENT, (str(folder), *(other for other in known if other != str(folder))))
