"""The third card: where missions are made, and where their second copies go."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLabel

from fieldkit.errors import FieldkitError
from ui.i18n import translate
from ui.presenters.asking import Ask
from ui.presenters.places import COPIES, MISSIONS, OTHER, Found, PlacesPresenter
from ui.problems import in_one
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.fields.path import PathField
from ui.views.places import PlaceFacts
from ui.views.welcome.card import WelcomeCard


class PlacesCard(WelcomeCard):
    """Each place is tried as soon as it is named: a file is written there and read back."""

    def __init__(self, ask: Ask, icon: Drawn) -> None:
        super().__init__(
            "places",
            translate("welcome", "Where missions live"),
            translate(
                "welcome",
                "A is a folder on this laptop. B is a second drive, for a copy of every photograph as it comes in:"
                " a laptop that is lost or breaks takes nothing with it then.",
            ),
        )
        self.presenter: PlacesPresenter | None = None
        self._ask = ask
        self._fields = {
            MISSIONS: PathField("welcome.a", translate("welcome", "A: missions of this laptop")),
            COPIES: PathField(
                "welcome.b", translate("welcome", "B: second copies, on another drive (recommended)")
            ),
        }
        self._facts = {place: PlaceFacts(f"welcome.{place}.facts", icon) for place in self._fields}
        for place, field in self._fields.items():
            self.column.addWidget(field)
            self.column.addWidget(self._facts[place])
            field.named.connect(partial(self._named, place))
            field.asked.connect(partial(self._point_out, place))
            field.edited.connect(self._call)
        tried = QLabel(
            translate("welcome", "Each place is tried: a small file is written there, read back and removed.")
        )
        as_role(tried, Role.SECONDARY)
        tried.setWordWrap(True)
        self.column.addWidget(tried)
        self.column.addStretch(1)
        self._fields[MISSIONS].done.connect(self._fields[COPIES].setFocus)
        self._fields[COPIES].done.connect(self.done)
        self._call()
        self.become(True)

    def begin(self, presenter: PlacesPresenter, copies: Path | None) -> None:
        """Offer what is kept: `copies` is where second copies go now."""
        self.presenter = presenter
        self._fields[MISSIONS].put(presenter.home)
        self._fields[COPIES].put(copies)
        self._call()

    def visit(self) -> None:
        """A is there already; B is what is asked for."""
        self._fields[COPIES].setFocus()
        for place in self._fields:
            self._named(place, "")

    def done(self) -> None:
        """Try both once more, and go on."""
        if self.presenter is not None:
            self.presenter.keep(self._text(MISSIONS), self._text(COPIES))

    def show_found(self, place: str, found: Found | None) -> None:
        """What trying it came to."""
        self._fields[place].tell("")
        self._facts[place].show_found(found)

    def show_refused(self, place: str, error: FieldkitError) -> None:
        """Why nothing can be kept there."""
        self._facts[place].show_found(None)
        self._fields[place].tell(in_one(error))

    def show_kept(self) -> None:
        """Both are kept."""
        self.passed.emit()

    def _text(self, place: str) -> str:
        return self._fields[place].value() or ""

    def _named(self, place: str, _: str) -> None:
        self._call()
        if self.presenter is not None:
            self.presenter.named(place, self._text(place), self._text(OTHER[place]))

    def _point_out(self, place: str) -> None:
        titles = {
            MISSIONS: translate("welcome", "Where shall missions be made?"),
            COPIES: translate("welcome", "Where shall second copies go?"),
        }
        found = self._ask.folder(titles[place])
        if found is not None:
            self._fields[place].point(found)

    def _call(self) -> None:
        both, one = translate("welcome", "Use these places"), translate("welcome", "Go on without a second drive")
        self.rename(both if self._text(COPIES) else one)
