"""The page of preferences: a list of sections beside the one that is open."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSizePolicy, QStackedWidget

from ui.i18n import translate
from ui.theme.icons import Drawn
from ui.views.acts import Acts
from ui.views.page import Page
from ui.views.preferences.section import Section

ROOM = 16
"""To the right of the longest title of a section, in pixels."""


class Sections(QListWidget):
    """As wide as its longest title needs, whatever the size of the type is now."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        """See the class."""
        wide = self.sizeHintForColumn(0) + 2 * self.frameWidth() + ROOM
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """See the class."""
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


class PreferencesPage(Page):
    """Nothing is to be confirmed: Enter on a section goes into it, Esc leaves."""

    def __init__(self, acts: Acts, icon: Drawn, sections: Sequence[Section]) -> None:
        super().__init__("preferences", translate("preferences", "Preferences"), (), acts, wide=True)
        self._list, self._stack, self._sections = Sections(), QStackedWidget(), sections
        self._list.setObjectName("preferences.sections")
        self._list.setAccessibleName(translate("preferences", "Sections"))
        for section in sections:
            item = QListWidgetItem(icon(section.icon), section.title)
            self._list.addItem(item)
            self._stack.addWidget(section)
            section.failed.connect(self.tell)
        self._list.currentRowChanged.connect(self._show)
        self._list.itemActivated.connect(lambda _: self._sections[self._list.currentRow()].take_focus())
        row = QHBoxLayout()
        row.setSpacing(32)
        row.addWidget(self._list)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self._list.setCurrentRow(0)

    def visit(self) -> None:
        """Arrows go from section to section."""
        self._list.setFocus()

    def shut(self) -> None:
        """No passphrase stays."""
        for section in self._sections:
            section.forget()

    def show_section(self, name: str) -> None:
        """Open the section `name`."""
        names = [section.name for section in self._sections]
        self._list.setCurrentRow(names.index(name))

    def _show(self, number: int) -> None:
        self.tell(None)
        self._stack.setCurrentIndex(number)
        self._sections[number].visit()
