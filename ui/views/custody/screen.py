"""`CustodyView`: filters, the log or what a check found, and one entry whole."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.presenters.custody_values import Choices, Narrowed, Page
from ui.theme.icons import Drawn
from ui.theme.roles import Ink, Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.custody.check import CheckPage
from ui.views.custody.details import Details
from ui.views.custody.filters import Filters
from ui.views.custody.matters import MattersPage
from ui.views.custody.search import Offer, SearchBar
from ui.views.custody.table import LogTable
from ui.views.flow import Flow
from ui.views.middle import Middle
from ui.views.panels import Panels
from ui.views.stack import Stack

LATE_MS = 300
"""Before it is said that something is still looked for."""


class CustodyView(QWidget):
    """Puts the parts together; what moves in them is wired where they are made. `visited`: it came to the front."""

    visited = Signal()

    def __init__(self, acts: Acts, icon: Drawn, table: LogTable, offer: Offer) -> None:
        super().__init__()
        self.setObjectName("custody")
        self.filters, self.search, self.table = Filters(), SearchBar(offer, icon), table
        self.check, self.matters = CheckPage(acts, icon), MattersPage(icon)
        self.details = Details(acts, icon)
        self.pages = Segments("custody.pages", translate("custody", "What is shown"), _segments())
        self._parts: dict[Page, QWidget] = {Page.LOG: table, Page.CHECK: self.check, Page.MATTERS: self.matters}
        self._stack, self._foot = Stack(), QLabel()
        for page in self._parts.values():
            self._stack.addWidget(page)
        table.show_empty(_no_entry(acts, icon))
        self._foot.setObjectName("custody.foot")
        as_role(self._foot, Role.SECONDARY)
        self._late = QTimer(self, singleShot=True, interval=LATE_MS)
        self._late.timeout.connect(lambda: self._foot.setText(translate("custody", "Looking…")))
        self._panels = Panels("custody", self.filters, self._centre(acts), self.details)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._panels)

    def visit(self) -> None:
        """Work begins in the log."""
        self.visited.emit()
        self.to_page()

    def fold_lists(self) -> None:
        """F9."""
        self._panels.fold_lists()

    def fold_inspector(self) -> None:
        """F10."""
        self._panels.fold_inspector()

    def seek(self) -> None:
        """Ctrl+F."""
        self.show_page(Page.LOG)
        self.search.line.setFocus()

    def to_page(self) -> None:
        """Put the focus into what is shown."""
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def show_page(self, page: Page) -> None:
        """Show the log, the check, or what to know of the whole."""
        self.pages.choose(page.value)
        self._stack.setCurrentWidget(self._parts[page])
        self.search.setVisible(page is Page.LOG)
        self._foot.setVisible(page is Page.LOG)

    def show_choices(self, choices: Choices, narrowed: Narrowed) -> None:
        """The left column, the chips, and what to know of the whole."""
        self.filters.show_choices(choices, narrowed)
        self.search.show_narrowed(narrowed)
        self.matters.show_matters(choices.matters)

    def show_looking(self) -> None:
        """Something is looked for; that is said if it takes its time."""
        self._late.start()

    def show_count(self, listed: int, all_: int) -> None:
        """How many entries are listed, of how many."""
        self._late.stop()
        events = translate("custody", "%n event(s)", "", listed)
        part = translate("custody", "{events} of {all}").format(events=events, all=all_)
        self._foot.setText(part if listed < all_ else events)

    def _centre(self, acts: Acts) -> QFrame:
        centre, above, head = QFrame(), QWidget(), QVBoxLayout()
        tools = Flow(above, 8)
        tools.addWidget(self.pages)
        tools.addWidget(ActButton(acts, "custody.write", "custody.write"))
        tools.addWidget(ActButton(acts, "custody.check", "custody.check.button", primary=True))
        head.setContentsMargins(16, 12, 16, 8)
        head.setSpacing(8)
        head.addWidget(above)
        head.addWidget(self.search)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 4, 16, 4)
        foot.addWidget(self._foot)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
        return centre


def _segments() -> list[Segment]:
    return [
        Segment(Page.LOG.value, translate("custody", "Log")),
        Segment(Page.CHECK.value, translate("custody", "Check")),
        Segment(Page.MATTERS.value, translate("custody", "Laptops")),
    ]


def _no_entry(acts: Acts, icon: Drawn) -> QWidget:
    widen = ActButton(acts, "custody.widen", "custody.widen")
    return Middle(icon("filter", Ink.SECONDARY), translate("custody", "No entry is like that"), "", [widen])
