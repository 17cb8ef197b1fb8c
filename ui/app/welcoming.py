"""The first minutes on a laptop, wired: when they are due, and what each card is given."""

from collections.abc import Callable
from pathlib import Path

from fieldkit.platform import disk_encrypted
from ui.app.parts import Parts
from ui.i18n.languages import offered
from ui.presenters.errands import Errands
from ui.presenters.places import Kept, PlacesPresenter
from ui.presenters.welcome import PersonPresenter
from ui.settings import COPIES, HOME, RECENT
from ui.views.covers import Covers
from ui.views.page import Page
from ui.views.welcome.looks import LooksCard
from ui.views.welcome.page import WelcomePage
from ui.views.welcome.person import PersonCard
from ui.views.welcome.places import PlacesCard
from ui.views.welcome.practice import PracticeCard


class Welcoming:
    """Shows the cards. `home` is where missions are made unless said, `speak` makes the window anew."""

    def __init__(self, parts: Parts, covers: Covers, home: Callable[[], Path], speak: Callable[[], None]) -> None:
        self._parts, self._covers, self._home, self._speak = parts, covers, home, speak
        parts.acts.bind("start.welcome", self.open)

    @property
    def due(self) -> bool:
        """Does nobody have a key here, and was no mission ever open?"""
        return not self._parts.hands.profile.people() and not self._parts.settings.get(RECENT)

    def open(self) -> None:
        """Lay the cards over the start page."""
        self._covers.open("welcome", self._page)

    def _page(self) -> Page:
        parts, settings = self._parts, self._parts.settings
        errands, icon = Errands(parts.lanes.start), parts.icons.icon
        looks = LooksCard(settings, offered(parts.resources / "i18n"), self._speak, parts.acts)
        person, places = PersonCard(icon), PlacesCard(parts.ask, icon)
        person.begin(PersonPresenter(person, parts.hands.profile, errands))
        kept = Kept(
            lambda folder: settings.put(HOME, str(folder)),
            lambda folder: settings.put(COPIES, str(folder or "")),
        )
        copies = settings.get(COPIES)
        places.begin(
            PlacesPresenter(places, self._home(), kept, disk_encrypted, errands), Path(copies) if copies else None
        )
        page = WelcomePage(parts.acts, icon, (looks, person, places, PracticeCard(self._practise)))
        page.gone.connect(errands.end)
        return page

    def _practise(self) -> None:
        self._covers.close()
        self._parts.acts["start.sample"].trigger()
