"""`Studio`: one running window with everyone in it; `Outside` is what it needs from the world."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldkit.errors import FieldkitError
from fieldkit.mission import Hands
from fieldkit.mission.overview import Overview
from fieldkit.vocabulary import load
from ui.app.dressing import Dressing
from ui.app.entrance import Entrance, now
from ui.app.parts import Parts
from ui.app.places import PLACES
from ui.app.preferring import preferences
from ui.app.recovery import tell_recovered
from ui.app.undoing import Undoing
from ui.changes import Broadcast, News
from ui.desk import Desk, open_desk
from ui.i18n import translate
from ui.i18n.languages import Language
from ui.jobs import Lane, Lanes
from ui.presenters.asking import Ask
from ui.presenters.drafts import Drafts
from ui.presenters.frame import Bearings, FramePresenter
from ui.problems import told
from ui.settings import RECENT, Settings
from ui.theme.appearance import Appearance
from ui.theme.icons import Icons
from ui.theme.worn import Worn
from ui.views.acts import Acts
from ui.views.notice import WayOut
from ui.views.start import StartView
from ui.views.window import Window


@dataclass(frozen=True, slots=True)
class Outside:
    """What the window is given: data folder, hands, file of settings, looks, language, who answers questions.

    `home` is where this person's documents lie; `again` asks for another window, in the language that was chosen.
    """

    resources: Path
    home: Path
    hands: Hands
    settings: Path
    appearance: Appearance
    language: Language
    ask: Callable[[QWidget], Ask]
    again: Callable[[], None]


class Studio:
    """Makes the window and wires it; also the `FrameScreen` of its presenter."""

    def __init__(self, outside: Outside) -> None:
        self._outside = outside
        self.settings, self.lanes, self.broadcast = Settings(outside.settings), Lanes(), Broadcast()
        self.icons = Icons(outside.resources / "icons", lambda: outside.appearance.look)
        self.window = Window(self.settings, self.lanes, self.icons.icon, self._make_start)
        taller = outside.language.taller
        self.dressing = Dressing(self.settings, outside.appearance, self.window.acts, taller, self.window)
        vocabulary = load(outside.resources / "vocabularies")
        self.parts = Parts(
            resources=outside.resources,
            hands=outside.hands,
            vocabulary=vocabulary,
            settings=self.settings,
            lanes=self.lanes,
            broadcast=News(self.broadcast),
            appearance=Worn(outside.appearance),
            icons=self.icons,
            language=outside.language,
            acts=self.window.acts,
            ask=outside.ask(self.window),
            go=self.window.mission.go,
            reveal=self.window.mission.reveal,
            tell=self.window.notice.tell,
            trouble=self.show_trouble,
        )
        self.frame = FramePresenter(
            self,
            lambda folder, write: open_desk(folder, self._entrance.hands_for(folder), vocabulary, write=write),
            self.lanes.start,
            self.lanes.start_last,
            self._opened,
            self.broadcast.tell,
        )
        self._entrance = Entrance(self.parts, outside.home, self.window, self._start, self.frame)
        self._mission: Parts | None = None
        self._wire()

    def show(self) -> None:
        """Show the window, with the missions there are."""
        self.show_start()
        self.window.show()
        self.show_missions()

    def resume(self, folder: Path | None) -> None:
        """Go on where a window was left for another language: in the preferences, over the mission in `folder`."""
        if folder is not None:
            self.frame.open(folder)
        self.lanes.start(lambda _: None, then=lambda _: self.show_preferences("display"))

    def show_preferences(self, section: str = "") -> None:
        """Lay the preferences over whatever is shown."""
        self.window.covers.open("preferences", lambda: preferences(self.parts, self._speak_anew, section))

    def close(self) -> None:
        """Close mission and lanes; all that was recorded is on disk already."""
        self._let_go()
        self.frame.close()
        self.lanes.close()
        self.parts.close()

    def show_start(self) -> None:
        """Leave the mission page."""
        self._let_go()
        self.window.to_start()

    def show_missions(self) -> None:
        """Look anew at the missions there are."""
        self._start.visit()

    def show_mission(self, desk: Desk, bearings: Bearings) -> None:
        """Make the places of the mission, and open the first of them."""
        page = self.window.mission
        page.top.show_title(bearings.code, bearings.title)
        page.status.show_actor(bearings.actor, bearings.letter)
        self._mission = parts = self.parts.fresh(self.broadcast, self._outside.appearance, desk.reading.hands)
        page.fill([make(parts, desk) for make in PLACES], sample=bearings.sample)
        self._entrance.enter(desk)
        self._undoing = Undoing(parts, desk)
        self.window.to_mission()
        tell_recovered(self.window, Drafts(desk, self.lanes.start).held)

    def show_overview(self, found: Overview, saved: datetime | None) -> None:
        """What the status bar counts."""
        self.window.mission.status.show_saved(saved)
        self.window.mission.status.show_held(found.photographs, found.elsewhere)

    def show_trouble(self, error: Exception) -> None:
        """An error of the core in words; anything else is a defect, and goes on to the exception hook."""
        if not isinstance(error, FieldkitError):
            raise error
        said = told(error)
        self.window.notice.tell("error", said.sentence, said.remedy)

    def tell(self, kind: str, sentence: str, remedy: str = "", way_out: WayOut | None = None) -> None:
        """Say something in the line above whatever is shown: a `Tell`."""
        self.window.notice.tell(kind, sentence, remedy, way_out)

    def show_unopened(self, folder: Path, error: Exception, *, readable: bool) -> None:
        """Why a mission was not opened; where it can be read all the same, the way to that."""
        if not isinstance(error, FieldkitError):
            raise error
        said = told(error)
        read = WayOut(translate("start", "Open read-only"), partial(self.frame.open, folder, False))
        self.window.notice.tell("error", said.sentence, said.remedy, read if readable else None)

    def _let_go(self) -> None:
        """The screens of a mission hear of nothing any more, before they go themselves."""
        mission, self._mission = self._mission, None
        if mission is not None:
            mission.close()

    def _speak_anew(self) -> None:
        """Another language needs another window, which must not stop long work."""
        if any(job.lane is Lane.LONG for job in self.lanes.jobs):
            wait = translate(
                "frame", "The window speaks it when the jobs that run have ended and it is opened again."
            )
            self.window.notice.tell("warn", translate("frame", "The language is chosen."), wait)
        else:
            self.window.keep_place()
            self._outside.again()

    def _make_start(self, acts: Acts) -> QWidget:
        self._start = StartView(acts, self.icons.icon, lambda: now(self._outside.hands.clock), self.tell)
        return self._start

    def _wire(self) -> None:
        self.broadcast.recorded.connect(self.frame.recorded)
        self.lanes.trouble.connect(self.show_trouble)
        acts = self.window.acts
        acts.bind("app.leave", self.frame.leave)
        acts.bind("app.preferences", self.show_preferences)

    def _opened(self, folder: Path) -> None:
        known: Sequence[str] = self.settings.get(RECENT)
        self.settings.put(RECENT, (str(folder), *(other for other in known if other != str(folder))))
