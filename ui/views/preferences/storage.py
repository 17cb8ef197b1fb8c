"""The section of places: where missions and second copies are kept, and backups of the mission that is open."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton

from fieldkit.errors import FieldkitError
from fieldkit.when import Utc
from ui.i18n import isolated, translate
from ui.presenters.places import COPIES, MISSIONS, Found
from ui.presenters.storage import StoragePresenter
from ui.problems import in_one
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.moments import logged
from ui.views.places import PlaceFacts
from ui.views.preferences.section import Section
from ui.views.press import Press
from ui.views.wrapped import Wrapped


class StorageSection(Section):
    """Each place with what is known of it; what is chosen is tried before it is kept."""

    def __init__(self, icon: Drawn) -> None:
        super().__init__("storage", translate("preferences", "Storage"), "drive")
        self.presenter: StoragePresenter | None = None
        self._where = {place: Wrapped(selectable=True) for place in (MISSIONS, COPIES)}
        self._refused = {place: Wrapped() for place in self._where}
        self._facts = {place: PlaceFacts(f"preferences.storage.{place}.facts", icon) for place in self._where}
        self._buttons = {place: self._buttons_of(place) for place in self._where}
        self._back_up = Press("preferences.storage.back_up", translate("preferences", "Back up now…"))
        self._drill = Press("preferences.storage.drill", translate("preferences", "Restore drill…"))
        self._told, self._last = Wrapped(), Wrapped()
        titles = {
            MISSIONS: translate("preferences", "A: missions of this laptop"),
            COPIES: translate("preferences", "B: second copies, on another drive"),
        }
        for place, title in titles.items():
            self._lay_out_place(place, title)
        self._lay_out_backup()

    def visit(self) -> None:
        """Look at both places."""
        if self.presenter is not None:
            self.presenter.visit()
            self._show_backup(self.presenter.has_mission)

    def take_focus(self) -> None:
        """The first place."""
        self._buttons[MISSIONS][0].setFocus()

    def show_place(self, place: str, folder: Path | None, found: Found | None) -> None:
        """Where it is, and what is known of it."""
        nowhere = translate("preferences", "None chosen. A second drive keeps a copy of every photograph.")
        self._where[place].setText(isolated(str(folder)) if folder is not None else nowhere)
        as_role(self._where[place], Role.BODY if folder is not None else Role.WARN)
        self._facts[place].show_found(found)
        self._refused[place].hide()
        self._buttons[place][1].setVisible(folder is not None)

    def show_way_out(self, place: str, *, possible: bool) -> None:
        """Whether there may be none."""
        self._buttons[place][2].setVisible(possible)

    def show_refused(self, place: str, error: FieldkitError) -> None:
        """Why nothing can be kept there."""
        self._facts[place].show_found(None)
        self._refused[place].setText(in_one(error))
        self._refused[place].show()

    def show_running(self, running: bool) -> None:
        """A backup or a drill runs; the list of jobs says how far it is."""
        for button in (self._back_up, self._drill):
            button.setEnabled(not running)
        self._told.setText(
            translate("preferences", "It runs. The list of jobs says how far it is, also elsewhere.")
        )
        self._told.setVisible(running)

    def show_backup(self, last: Utc | None) -> None:
        """When a backup was verified last."""
        said = translate("preferences", "No backup yet.")
        if last is not None:
            said = translate("preferences", "Last backup: {time}").format(time=logged(last))
        self._last.setText(said)
        as_role(self._last, Role.WARN if last is None else Role.BODY)
        self._last.show()

    def _buttons_of(self, place: str) -> Sequence[QPushButton]:
        choose = Press(f"preferences.storage.{place}.choose", translate("preferences", "Choose…"))
        check = Press(f"preferences.storage.{place}.check", translate("preferences", "Check now"))
        forget = Press(f"preferences.storage.{place}.forget", translate("preferences", "Choose none"))
        choose.clicked.connect(partial(self._choose, place))
        check.clicked.connect(partial(self._check, place))
        forget.clicked.connect(partial(self._forget, place))
        for button in (check, forget):
            as_role(button, Role.QUIET)
        spoken = {
            MISSIONS: translate("preferences", "A: {act}"),
            COPIES: translate("preferences", "B: {act}"),
        }[place]
        for button in (choose, check, forget):
            button.setAccessibleName(spoken.format(act=button.text()))
        return choose, check, forget

    def _lay_out_place(self, place: str, title: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self._buttons[place]:
            row.addWidget(button)
        row.addStretch(1)
        self._where[place].setObjectName(f"preferences.storage.{place}.where")
        self._refused[place].setObjectName(f"preferences.storage.{place}.refused")
        as_role(self._refused[place], Role.ERROR)
        self.column.addWidget(self.heading(title))
        for widget in (self._where[place], self._facts[place], self._refused[place]):
            self.column.addWidget(widget)
        self._refused[place].hide()
        self.column.addLayout(row)

    def _lay_out_backup(self) -> None:
        self._words = Wrapped()
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._back_up, self._drill):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addSpacing(8)
        self.column.addWidget(self.heading(translate("preferences", "Backup of the mission that is open")))
        self.column.addWidget(self._words)
        self._last.setObjectName("preferences.storage.last")
        self._last.hide()
        self.column.addWidget(self._last)
        self.column.addLayout(row)
        as_role(self._told, Role.SECONDARY)
        self._told.setObjectName("preferences.storage.told")
        self.column.addWidget(self._told)
        self._told.hide()
        self.column.addStretch(1)
        self._back_up.clicked.connect(self._ask_backup)
        self._drill.clicked.connect(self._ask_drill)

    def _show_backup(self, has_mission: bool) -> None:
        some = translate(
            "preferences",
            "A backup is a whole copy on another medium, every file read back. A drill opens such a copy and checks"
            " all of it, as if the mission were lost.",
        )
        none = translate("preferences", "No mission is open.")
        self._words.setText(some if has_mission else none)
        for button in (self._back_up, self._drill):
            button.setVisible(has_mission)

    def _choose(self, place: str) -> None:
        titles = {
            MISSIONS: translate("preferences", "Where shall missions be made?"),
            COPIES: translate("preferences", "Where shall second copies go?"),
        }
        if self.presenter is not None:
            self.presenter.choose(place, titles[place])

    def _check(self, place: str) -> None:
        if self.presenter is not None:
            self.presenter.check(place)

    def _forget(self, place: str) -> None:
        if self.presenter is not None:
            self.presenter.forget(place)

    def _ask_backup(self) -> None:
        if self.presenter is not None:
            where = translate("preferences", "Onto which medium shall the backup go?")
            self.presenter.back_up(where, translate("preferences", "Backup"))

    def _ask_drill(self) -> None:
        if self.presenter is not None:
            where = translate("preferences", "Which backup shall be tried out?")
            self.presenter.drill(where, translate("preferences", "Restore drill"))
