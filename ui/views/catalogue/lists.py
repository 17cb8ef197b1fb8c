"""The left column: the lists that everybody has, and the searches that this person keeps."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout

from ui.i18n import translate
from ui.presenters.catalogue_values import STANDING, Lists
from ui.theme.roles import Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.catalogue.counted import Counted, CountedList
from ui.views.catalogue.wording import list_titles


class NameLine(QLineEdit):
    """Asks for the name of a list. `named` carries it; Esc asks no more."""

    named = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("catalogue.lists.name")
        self.setAccessibleName(translate("catalogue", "Name of the list"))
        self.setPlaceholderText(translate("catalogue", "Name, then Enter"))
        self.returnPressed.connect(self._give)
        self.hide()

    def ask(self, suggested: str) -> None:
        """Ask for a name; all of what is suggested goes where something else is typed."""
        self.setText(suggested)
        self.show()
        self.setFocus()
        self.end(False)
        self.home(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _give(self) -> None:
        if self.text().strip():
            self.hide()
            self.named.emit(self.text().strip())
            self.left.emit()


class CatalogueLists(QFrame):
    """`asked` carries the id or key of a list, `named` the name under which something is kept or kept further.

    `left` says that the focus is free again.
    """

    asked = Signal(str)
    left = Signal()

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setObjectName("catalogue.lists")
        self._titles = list_titles()
        self._named: Callable[[str], None] = _nobody
        self._standing = CountedList("catalogue.lists.standing", translate("catalogue", "Lists"))
        self._kept = CountedList("catalogue.lists.kept", translate("catalogue", "Kept searches"))
        self._head, self._name = QLabel(translate("catalogue", "Kept searches")), NameLine()
        as_role(self._head, Role.LABEL)
        self._none = QLabel(translate("catalogue", "A search that you keep stands here."))
        as_role(self._none, Role.SECONDARY)
        self._none.setWordWrap(True)
        self._keep, self._rename, self._remove = (
            ActButton(acts, f"catalogue.{act}", f"catalogue.lists.{act}", text=text)
            for act, text in (
                ("keep", translate("catalogue", "Keep this search")),
                ("rename_list", translate("catalogue", "Rename")),
                ("remove_list", translate("catalogue", "Remove")),
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 16, 8, 8)
        column.setSpacing(8)
        for widget in (self._standing, self._head, self._kept, self._none, self._name):
            column.addWidget(widget)
        for button in (self._keep, self._rename, self._remove):
            as_role(button, Role.QUIET)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        for listed in (self._standing, self._kept):
            listed.asked.connect(self.asked)
        self._name.named.connect(self._take_name)
        self._name.left.connect(self.left)

    def show_lists(self, lists: Lists) -> None:
        """The lists as they stand; the one that is shown is marked."""
        standing = [Counted(one.id, self._titles[one.id], lists.counts.get(one.id)) for one in STANDING]
        self._standing.put(standing, lists.chosen)
        self._kept.put([Counted(one.key, one.name) for one in lists.kept], lists.chosen)
        self._kept.setVisible(bool(lists.kept))
        self._none.setVisible(not lists.kept)
        own = any(one.key == lists.chosen for one in lists.kept)
        for button in (self._rename, self._remove):
            button.setVisible(own)

    def ask_name(self, suggested: str, named: Callable[[str], None]) -> None:
        """Ask for the name of a list; `named` is told."""
        self._named = named
        self._name.ask(suggested)

    def _take_name(self, name: str) -> None:
        self._named(name)


def _nobody(_: str) -> None:
    """Nothing was asked."""
