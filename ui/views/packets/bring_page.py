"""The second page of the Packets screen: bring in what others sealed."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from fieldkit.progress import Step
from fieldkit.reviewing import Receipt
from ui.i18n import isolated, translate
from ui.presenters.bringing import Before, BringPresenter, Done, Seen
from ui.theme.icons import Icons
from ui.theme.roles import Ink, Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.entries import Entries
from ui.views.findings import FindingsView
from ui.views.middle import Middle
from ui.views.moments import logged
from ui.views.packets.foreseen import ForeseenColumn
from ui.views.packets.report import framed
from ui.views.panels import Panels


class BringPage(QWidget):
    """The screen of `BringPresenter`, which is given before the page is first visited."""

    def __init__(self, acts: Acts, icons: Icons, person: str) -> None:
        super().__init__()
        self.setObjectName("packets.bring")
        self.presenter: BringPresenter | None = None
        self._before = Entries("packets.bring.before", translate("packets", "Brought in so far"))
        self._before_title = QLabel(translate("packets", "Brought in so far"))
        as_role(self._before_title, Role.LABEL)
        self.far = ForeseenColumn(acts, icons, person)
        self.findings = FindingsView("packets.bring.findings", icons.icon)
        self._empty = Middle(
            icons.icon("packets", Ink.SECONDARY),
            translate("packets", "Bring in a packet of somebody else"),
            translate("packets", "It is checked first; nothing changes before you say so."),
            [ActButton(acts, "packets.check", "packets.bring.empty.choose", primary=True)],
        )
        self._empty.setObjectName("packets.bring.empty")
        self._stack = QStackedWidget()
        self._found = framed(self.findings)
        for page in (self._empty, self._found):
            self._stack.addWidget(page)
        self.panels = Panels("packets.bring", self._lists(acts), self._stack, self.far)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panels)

    def visit(self) -> None:
        """The page comes to the front."""
        if self.presenter is not None:
            self.presenter.visit()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where work goes on."""
        if self._stack.currentWidget() is self._found:
            self.findings.take_focus()
        else:
            self._empty.setFocus()

    def show_before(self, packets: Sequence[Before]) -> None:
        """Packets that were merged here."""
        self._before.empty()
        for one in packets:
            receipted = translate("packets", "Receipted, {time}").format(time=logged(one.at))
            merged = translate("packets", "Merged, {time}").format(time=logged(one.at))
            name = isolated(one.packet.removeprefix("PKT-"))
            self._before.put(one, name, receipted if one.receipted else merged)
        for widget in (self._before, self._before_title):
            widget.setVisible(bool(packets))

    def show_nothing(self) -> None:
        """Another packet is being looked at."""
        self._stack.setCurrentWidget(self._empty)
        self.far.show_nothing()

    def show_looking(self, step: Step | None) -> None:
        """How far the check is."""
        self.far.show_step(step)

    def show_seen(self, seen: Seen) -> None:
        """What the packet is and would do."""
        self.findings.show_findings(seen.found.checked.findings)
        self._stack.setCurrentWidget(self._found)
        self.far.show_seen(seen)

    def show_merging(self, step: Step | None) -> None:
        """How far the merge is."""
        self.far.show_step(step)

    def show_done(self, done: Done, *, officer: bool) -> None:
        """What came of it."""
        self.far.show_done(done, officer=officer)

    def show_receipt(self, receipt: Receipt) -> None:
        """A receipt was signed."""
        self.far.show_receipt(receipt)

    def show_failed(self, error: FieldkitError | None) -> None:
        """What went wrong."""
        self.far.show_failed(error)

    def _lists(self, acts: Acts) -> QWidget:
        lists = QWidget()
        lists.setObjectName("packets.bring.lists")
        column = QVBoxLayout(lists)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(ActButton(acts, "packets.check", "packets.bring.choose"))
        column.addSpacing(4)
        column.addWidget(self._before_title)
        column.addWidget(self._before)
        column.addStretch(1)
        return lists
