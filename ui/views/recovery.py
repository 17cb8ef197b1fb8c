"""The page that hands over the recovery key of a mission, before the mission is made."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from ui.i18n import isolated, translate
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.code import ScanCode
from ui.views.fields.text import LineField
from ui.views.hint import Hint
from ui.views.key_groups import KeyGroups, called
from ui.views.page import Page, Word
from ui.views.wrapped import Wrapped

if TYPE_CHECKING:
    from ui.presenters.recovery import KeyShown, RecoveryPresenter


class RecoveryPage(Page):
    """First the key is shown; once it is said to be on paper it is hidden, and two groups of it are asked back."""

    def __init__(self, acts: Acts, icon: Drawn) -> None:
        super().__init__("recovery", translate("recovery", "Recovery key of the mission"), _words(), acts)
        self.presenter: RecoveryPresenter[Any] | None = None
        self._showing, self._asking = QWidget(), QWidget()
        self._groups, self._told = KeyGroups("recovery.groups"), Wrapped()
        self._code = ScanCode("recovery.code", translate("recovery", "The recovery key as a code to be scanned"))
        self._save = QPushButton(translate("recovery", "Save the recovery sheet to print it…"))
        self._again = QPushButton(translate("recovery", "Show the key once more"))
        self._question = Wrapped()
        self._fields = tuple(LineField(f"recovery.{part}", "") for part in ("first", "second"))
        self._numbers = (0, 0)
        self._lay_out_shown()
        self._lay_out_asked(Hint(icon, "key", translate("recovery", "What stands on paper can be brought back.")))
        self._button = self.offer("")
        self._show(asking=False)

    def begin(self, presenter: "RecoveryPresenter[Any]") -> None:
        """Show the key."""
        self.presenter = presenter
        presenter.begin()

    def visit(self) -> None:
        """Saving it comes first."""
        (self._fields[0] if self._asked else self._save).setFocus()

    def shut(self) -> None:
        """Nothing of the key stays."""
        self._groups.show_groups(())
        self._code.show_code(())
        for field in self._fields:
            field.put(None)

    def done(self) -> None:
        """Hide the key and ask it back; then make the mission."""
        if self.presenter is None or self.busy:
            return
        if not self._asked:
            self.presenter.hide()
            return
        for field in self._fields:
            field.tell("")
        first, second = (str(field.value() or "") for field in self._fields)
        self.presenter.typed((first, second))

    def back(self) -> None:
        """From the question to the key; from there back to the form, where nothing was made yet."""
        if self._asked and not self.busy:
            self._show(asking=False)
            self.visit()
        else:
            super().back()

    def show_key(self, key: "KeyShown") -> None:
        """The key in both forms."""
        self._groups.show_groups(key.groups)
        self._code.show_code(key.code)

    def show_saved(self, target: Path, *, here: bool) -> None:
        """The sheet is written; on the disk of this laptop it must not stay."""
        said = translate("recovery", "Wrote {file}.").format(file=isolated(str(target)))
        stays = translate("recovery", "Print it, then take the file off this laptop: it opens everything.")
        away = translate("recovery", "Print it, and lock that medium away or wipe it: the file opens everything.")
        self._told.setText(f"{said} {stays if here else away}")
        as_role(self._told, Role.WARN if here else Role.OK)
        self._button.setFocus()

    def ask_back(self, groups: tuple[int, int]) -> None:
        """Ask for two groups, counted from 1."""
        self._numbers = groups
        for field, number in zip(self._fields, groups, strict=True):
            field.rename(called(number))
            field.put(None)
            field.tell("")
        self._show(asking=True)
        self.visit()

    def show_wrong(self, group: int) -> None:
        """A group is not what it should be."""
        field = self._fields[self._numbers.index(group)]
        field.tell(translate("recovery", "That is not this group. Look at the paper, or show the key once more."))
        field.setFocus()

    def show_refused(self, error: FieldkitError) -> None:
        """The mission could not be made."""
        self.tell(error)

    @property
    def _asked(self) -> bool:
        return not self._asking.isHidden()

    def _show(self, *, asking: bool) -> None:
        self._showing.setVisible(not asking)
        self._asking.setVisible(asking)
        shown = translate("recovery", "It is on paper")
        self._button.setText(translate("recovery", "Make the mission") if asking else shown)
        self._button.setAccessibleName(self._button.text())
        self.tell(None)

    def _lay_out_shown(self) -> None:
        for button, name, act in ((self._save, "save", self._save_sheet), (self._again, "again", self.back)):
            button.setObjectName(f"recovery.{name}")
            button.setAccessibleName(button.text())
            button.clicked.connect(act)
        as_role(self._again, Role.QUIET)
        words = Wrapped(
            translate(
                "recovery",
                "This key opens the mission when nobody knows its passphrase any more. It is shown now and never"
                " again, and no copy of it stays on this laptop.",
            )
        )
        scan = QLabel(translate("recovery", "The same, to be scanned"))
        as_role(scan, Role.LABEL)
        self._told.setObjectName("recovery.told")
        column = QVBoxLayout(self._showing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        below, beside = QHBoxLayout(), QVBoxLayout()
        beside.setSpacing(12)
        beside.addWidget(self._save, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addWidget(self._told)
        beside.addStretch(1)
        coded = QVBoxLayout()
        coded.setSpacing(4)
        coded.addWidget(scan)
        coded.addWidget(self._code)
        coded.addStretch(1)
        below.setSpacing(32)
        below.addLayout(coded)
        below.addLayout(beside, 1)
        column.addWidget(words)
        column.addWidget(self._groups)
        column.addLayout(below, 1)
        self.body.addWidget(self._showing, 1)

    def _lay_out_asked(self, hint: Hint) -> None:
        self._question.setText(
            translate(
                "recovery",
                "Read these two groups from the paper, so that it is certain that they stand there. Each has its"
                " number; the first is AGE-SECRET-KEY-1.",
            )
        )
        column, row = QVBoxLayout(self._asking), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        row.setSpacing(16)
        for field in self._fields:
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        self._fields[0].done.connect(self._fields[1].setFocus)
        self._fields[1].done.connect(self.done)
        column.addWidget(self._question)
        column.addLayout(row)
        column.addWidget(self._again, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(hint, 1)
        self.body.addWidget(self._asking, 1)

    def _save_sheet(self) -> None:
        if self.presenter is not None:
            self.presenter.save(translate("recovery", "Save the recovery sheet as"))


def _words() -> list[Word]:
    return [
        Word(
            translate("recovery", "On paper"),
            translate(
                "recovery",
                "Print the sheet or write the groups down. Keep it locked away, apart from this laptop and its"
                " backups.",
            ),
        ),
        Word(
            translate("recovery", "What it opens"),
            translate(
                "recovery",
                "Everything in this mission, also without fieldkit: its files are standard age files. It signs"
                " nothing, and opens nobody’s key.",
            ),
        ),
        Word(
            translate("recovery", "Never again"),
            translate(
                "recovery",
                "Neither this laptop nor anybody else can show it a second time. Where paper and passphrase are"
                " both lost, so is the mission.",
            ),
        ),
    ]
