"""The page of a new mission."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from fieldkit.errors import FieldkitError, MissingField
from ui.i18n import translate
from ui.presenters.asking import Ask
from ui.presenters.founding import FoundingPresenter, Wish
from ui.presenters.making import Passphrases
from ui.problems import in_one
from ui.views.acts import Acts
from ui.views.fields.field import Field
from ui.views.fields.passphrase import KeyPassphrase
from ui.views.fields.path import PathField
from ui.views.fields.pick import PickField, SuggestField
from ui.views.fields.protection import Protection
from ui.views.fields.text import LineField
from ui.views.page import Page, Word

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

USUAL = "hm.confidential"
"""What holds unless somebody says otherwise, as on the command line."""


class FoundingPage(Page):
    """Everything that a lead decides. `handling` are the terms of the list `hm` and what they are called."""

    def __init__(self, acts: Acts, ask: Ask, handling: Sequence[tuple[str, str]]) -> None:
        super().__init__("founding", translate("founding", "New mission"), _words(), acts)
        self.presenter: FoundingPresenter | None = None
        self._ask, self._suggested = ask, ""
        self._person = SuggestField("founding.person", translate("founding", "Your code"), "P-01")
        self._secret = KeyPassphrase("founding.passphrase")
        self._code = LineField("founding.code", translate("founding", "Code of the mission"), hint="XX-2024-AA-001")
        self._letter = PickField(
            "founding.letter", translate("founding", "Letter of this laptop"), [(one, one) for one in LETTERS]
        )
        self._title = LineField("founding.title", translate("founding", "Title, without words of attribution"))
        self._handling = PickField("founding.handling", translate("founding", "Handling"), handling)
        self._handling.put(USUAL)
        self._folder = PathField("founding.folder", translate("founding", "Folder"))
        self._protection = Protection("founding.protection")
        self._checked: dict[str, Field] = {
            "person": self._person,
            "code": self._code,
            "title": self._title,
            "folder": self._folder,
        }
        self._in_order: tuple[Field | KeyPassphrase | Protection, ...] = (
            self._person,
            self._secret,
            self._code,
            self._title,
            self._folder,
            self._protection,
        )
        self._lay_out()
        self._connect()
        self.offer(translate("founding", "Make the mission"))

    def begin(self, presenter: FoundingPresenter) -> None:
        """Show whose keys are here; the only one is taken to be the person's own."""
        self.presenter, known = presenter, presenter.known()
        self._person.offer(known)
        self._person.put(known[0] if len(known) == 1 else "")
        self.show_fresh(len(known) != 1)

    def visit(self) -> None:
        """Whoever has a key begins at its passphrase."""
        (self._secret if self._person.value() else self._person).setFocus()

    def shut(self) -> None:
        """No passphrase stays."""
        self._secret.forget()
        self._protection.forget()

    def done(self) -> None:
        """Make the mission."""
        self.tell(None)
        key = self._secret.checked()
        mission = self._protection.checked()
        if self.presenter is not None:
            self.presenter.found(self._wish(), Passphrases(key, mission, self._protection.sealed))
        any(field.seek_wrong() for field in self._in_order)  # the first of them takes the focus

    def show_check(self, field: str, error: FieldkitError | None) -> None:
        """What is wrong with a field, with the remedy; None where nothing is."""
        if field == "passphrase":
            self._secret.forget()
            self._secret.tell(in_one(error))
        elif field == "protection":
            self._protection.tell(in_one(error))
        elif field in self._checked:
            self._checked[field].tell(_said_of(field, error))
        else:
            self.tell(error)

    def show_fresh(self, fresh: bool) -> None:
        """Whether the person's key is to be made."""
        self._secret.show_fresh(fresh)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        rows = (
            (self._person, self._letter),
            (self._secret,),
            (self._code, self._handling),
            (self._title,),
            (self._folder,),
            (self._protection,),
        )
        for row, fields in enumerate(rows):
            for column, field in enumerate(fields):  # from left to right and downwards: so goes Tab
                grid.addWidget(field, row, column, 1, 2 if len(fields) == 1 else 1, top)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def _connect(self) -> None:
        lines: tuple[Field | KeyPassphrase, ...] = (
            self._person,
            self._secret,
            self._code,
            self._title,
            self._folder,
        )
        for field, following in pairwise(lines):
            field.done.connect(following.setFocus)
        self._folder.done.connect(self._protection.take_focus)
        self._protection.done.connect(self.done)
        self._secret.edited.connect(partial(self._protection.tell, ""))  # it may have been one for both
        self._folder.asked.connect(self._point_out)
        for name, checked in self._checked.items():
            checked.edited.connect(partial(self._typed, name))
            checked.stated.connect(partial(self._said, name))

    def _typed(self, field: str) -> None:
        text = str(self._checked[field].value() or "")
        self.tell(None)
        if self.presenter is not None:
            self.presenter.typed(field, text)
            self._suggest(field, text)

    def _said(self, field: str, _: object) -> None:
        text = str(self._checked[field].value() or "")
        if self.presenter is not None and text:
            self.presenter.said(field, text)
            self._suggest(field, text)

    def _suggest(self, field: str, text: str) -> None:
        """The folder is called like the mission until the person says otherwise."""
        before = self._folder.value() or ""
        if field == "code" and self.presenter is not None and before == self._suggested:
            self._suggested = self.presenter.suggested(text)
            self._folder.put(self._suggested)
            if self._suggested != before:
                self._folder.tell("")
                self._said("folder", None)

    def _point_out(self) -> None:
        found = self._ask.folder(translate("founding", "Where shall the mission stand?"))
        if found is not None:
            name = Path(self._folder.value() or self._code.value() or "mission").name
            self._folder.put(str(found / name))
            self._said("folder", None)

    def _wish(self) -> Wish:
        return Wish(
            person=self._person.value() or "",
            letter=self._letter.value(),
            code=self._code.value() or "",
            title=self._title.value() or "",
            handling=self._handling.value(),
            folder=self._folder.value() or "",
        )


def _said_of(field: str, error: FieldkitError | None) -> str:
    """What is wrong with a field: one that is empty has its title above it, and no other name."""
    if not isinstance(error, MissingField):
        return in_one(error)
    if field == "title":
        return translate("founding", "Nothing is written. Say in a few words what the mission is about.")
    return translate("founding", "Nothing is written. Choose where the mission shall stand.")


def _words() -> list[Word]:
    return [
        Word(
            translate("founding", "What is made"),
            translate(
                "founding",
                "A folder for all that the mission records, and an authority of its own that vouches for everybody"
                " whom you invite.",
            ),
        ),
        Word(
            translate("founding", "Codes, not names"),
            translate("founding", "P-01 stands for you in every record. Who that is, is written down elsewhere."),
        ),
        Word(
            translate("founding", "Your passphrase"),
            translate(
                "founding",
                "It opens the key that signs for you. If it is forgotten, nobody can bring it back. Long, and easy"
                " to type with cold hands, is best.",
            ),
        ),
    ]
