"""The middle of the Packets screen: the report as it would be, the slip of a packet, or what a check found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from fieldkit.model.finding import Finding
from fieldkit.progress import Step
from ui.i18n import isolated, translate
from ui.models.pages import Pages
from ui.theme.icons import Icons
from ui.theme.roles import Ink, Role, as_role
from ui.theme.segments import Segment, Segments
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.elided import Elided
from ui.views.findings import FindingsView
from ui.views.middle import Middle
from ui.views.packets.progress import Progress
from ui.views.pages import PagesView, Zoom


class ReportColumn(QWidget):
    """`stopped` asks to give up the report that is being made."""

    stopped = Signal()

    def __init__(self, acts: Acts, icons: Icons, pages: Pages) -> None:
        super().__init__()
        self.setObjectName("packets.report")
        self._pages, self._view = pages, PagesView("packets.report.pages", pages)
        self._title, self._number = Elided(), QLabel()
        self._zoom = Segments(
            "packets.report.zoom",
            translate("packets", "Size of the pages"),
            [
                Segment(Zoom.WIDTH.value, translate("packets", "Width")),
                Segment(Zoom.PAGE.value, translate("packets", "Whole page")),
            ],
        )
        self._make = ActButton(acts, "packets.preview", "packets.report.make")
        self._progress = Progress("packets.report.progress")
        self.findings = FindingsView("packets.findings", icons.icon)
        self._found = framed(self.findings)
        self._empty = Middle(
            icons.icon("packets", Ink.SECONDARY),
            translate("packets", "The report, before it is sealed"),
            translate("packets", "It shows what the packet will show, marked as a preview."),
            [ActButton(acts, "packets.preview", "packets.report.empty.make")],
        )
        self._empty.setObjectName("packets.report.empty")
        self._stack = QStackedWidget()
        self._lay_out()
        self._zoom.chosen.connect(lambda key: self._view.zoom(Zoom(key)))
        self._view.moved.connect(self._moved)
        self._progress.stopped.connect(self.stopped)
        self.show_nothing()

    def show_nothing(self) -> None:
        """There is no report, or it is out of date."""
        self._pages.show(b"")
        self._show(self._empty, translate("packets", "Report"))

    def show_report(self, document: bytes) -> None:
        """The report as it would be sealed now."""
        self._pages.show(document)
        self._show(self._view, translate("packets", "The report as it would be sealed now"))

    def show_slip(self, document: bytes, packet: str) -> None:
        """The slip of a packet that stands."""
        if document != self._pages.document:
            self._pages.show(document)
        slip = translate("packets", "Slip of {packet}")
        self._show(self._view, slip.format(packet=isolated(packet)))

    def show_findings(self, findings: Sequence[Finding], packet: str) -> None:
        """What a check found."""
        self.findings.show_findings(findings)
        checked = translate("packets", "What was checked of {packet}")
        self._show(self._found, checked.format(packet=isolated(packet)))
        self.findings.take_focus()

    def show_making(self, step: Step | None) -> None:
        """How far the report is."""
        self._progress.show_step(step)
        self._make.setVisible(step is None and self._stack.currentWidget() is self._view)

    def _show(self, page: QWidget, title: str) -> None:
        self._stack.setCurrentWidget(page)
        self._title.setText(title)
        for widget in (self._zoom, self._number):
            widget.setVisible(page is self._view)
        self._make.hide()

    def _moved(self, page: int) -> None:
        counted = translate("packets", "Page {number} of {count}")
        self._number.setText(counted.format(number=page + 1, count=len(self._pages.sizes)))

    def _lay_out(self) -> None:
        self._title.setObjectName("packets.report.title")
        as_role(self._title, Role.STRONG)
        self._number.setObjectName("packets.report.number")
        as_role(self._number, Role.SECONDARY)
        for page in (self._empty, self._view, self._found):
            self._stack.addWidget(page)
        head = QFrame()
        head.setObjectName("packets.report.head")
        as_role(head, Role.BAR)
        row = QHBoxLayout(head)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._title, 1)
        for widget in (self._number, self._zoom, self._make):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        strip = QVBoxLayout()
        strip.setContentsMargins(16, 0, 16, 0)
        strip.addWidget(self._progress)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(strip)
        column.addWidget(self._stack, 1)


def framed(inner: QWidget) -> QWidget:
    """`inner` with room round it."""
    outer = QWidget()
    column = QVBoxLayout(outer)
    column.setContentsMargins(12, 12, 12, 12)
    column.addWidget(inner)
    outer.setFocusProxy(inner)
    return outer
