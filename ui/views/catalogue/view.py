"""The Catalogue screen: lists, search and what it finds, inspector."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QMenu, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.presenters.catalogue_values import Nothing, Of
from ui.theme.roles import Role, as_role
from ui.views.catalogue.lists import CatalogueLists
from ui.views.catalogue.nothing import NothingFound
from ui.views.catalogue.search import SearchBox
from ui.views.catalogue.tools import GRID, Tools
from ui.views.panels import Panels
from ui.views.stack import Stack

LATE_MS = 300
"""Before it is said that something is still looked for."""

Views = dict[Of, dict[str, QAbstractScrollArea]]
"""Grid and table of photographs and of items."""


class CatalogueView(QWidget):
    """Puts the parts together; what moves in them is wired where they are made. `visited`: it came to the front.

    `acts` is what can be done with what is selected.
    """

    visited = Signal()
    compare_left = Signal()

    def __init__(
        self,
        lists: CatalogueLists,
        search: SearchBox,
        tools: Tools,
        views: Views,
        nothing: NothingFound,
        compare: QWidget,
        inspector: QWidget,
        acts: Sequence[QAction],
    ) -> None:
        super().__init__()
        self.setObjectName("catalogue")
        self.lists, self.search, self.tools, self.nothing = lists, search, tools, nothing
        self._views, self._of, self._view, self._compare = views, Of.PHOTOS, GRID, compare
        self._pages, self._head, self._foot = Stack(), QWidget(), QLabel()
        for one in (*(view for each in views.values() for view in each.values()), nothing, compare):
            self._pages.addWidget(one)
        self._foot.setObjectName("catalogue.foot")
        as_role(self._foot, Role.SECONDARY)
        self._menu = QMenu(self)
        self._menu.setObjectName("catalogue.menu")
        self._menu.addActions(acts)
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(self._say_looking)
        self.panels = Panels("catalogue", lists, self._centre(), inspector)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panels)

    def visit(self) -> None:
        """Work begins at what is found."""
        self.visited.emit()
        self.to_rows()

    def fold_lists(self) -> None:
        """F9."""
        self.panels.fold_lists()

    def fold_inspector(self) -> None:
        """F10."""
        self.panels.fold_inspector()

    def seek(self) -> None:
        """Ctrl+F."""
        if self.comparing:
            self.compare_left.emit()
        self.search.seek()

    def to_rows(self) -> None:
        """Put the focus on what is found."""
        shown = self._pages.currentWidget()
        if shown is not None:
            shown.setFocus()

    @property
    def comparing(self) -> bool:
        """Are photographs shown side by side?"""
        return self._pages.currentWidget() is self._compare

    def show_page(self, of: Of, view: str) -> None:
        """Show photographs or items, as grid or table."""
        self._of, self._view = of, view
        self._turn_to(self._views[of][view])

    def show_comparison(self) -> None:
        """Show photographs side by side, with all the room there is."""
        self._turn_to(self._compare)
        self.to_rows()

    def show_menu(self, at: QPoint) -> None:
        """What can be done with what is selected, at a place on the screen."""
        self._menu.popup(at)

    def show_looking(self) -> None:
        """Something is looked for; that is said if it takes its time."""
        self._late.start()

    def show_count(self, found: int | None, chosen: int) -> None:
        """How much is found, None while that is not known, and how much of it is selected."""
        if found is None:
            self._say_looking()
            return
        self._late.stop()
        photos = translate("catalogue", "%n photo(s)", "", found)
        items = translate("catalogue", "%n item(s)", "", found)
        words = photos if self._of is Of.PHOTOS else items
        selected = translate("catalogue", "{count}, %n selected", "", chosen)
        self._foot.setText(selected.format(count=words) if chosen else words)

    def _say_looking(self) -> None:
        self._foot.setText(translate("catalogue", "Looking…"))

    def show_found(self) -> None:
        """There is something to be seen."""
        if self._pages.currentWidget() is self.nothing:
            self._turn_to(self._views[self._of][self._view])

    def show_nothing(self, nothing: Nothing) -> None:
        """Say why there is nothing to be seen."""
        self.nothing.show_nothing(nothing)
        if not self.comparing:
            self._turn_to(self.nothing)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves a comparison."""
        if event.key() == Qt.Key.Key_Escape and self.comparing:
            self.compare_left.emit()
        else:
            super().keyPressEvent(event)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page; the focus stays in the middle if it was there."""
        had_focus = self._pages.isAncestorOf(self.window().focusWidget() or self)
        self._pages.setCurrentWidget(page)
        for widget in (self._head, self._foot):
            widget.setVisible(page is not self._compare)
        if had_focus:
            (self.search.line if page is self.nothing else page).setFocus()

    def _centre(self) -> QFrame:
        centre, head = QFrame(), QVBoxLayout(self._head)
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        head.addWidget(self.search)
        head.addWidget(self.tools)
        self._foot.setContentsMargins(16, 4, 16, 4)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)
        return centre
