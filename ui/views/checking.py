"""The page on which a packet is checked: which one, by which root; then the verdict and all that was found."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from fieldkit.checking.judging import Judged
from fieldkit.progress import Step
from ui.i18n import isolated, translate
from ui.presenters.asking import Ask
from ui.presenters.checking import CheckingPresenter, Trust
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.fields.path import PathField
from ui.views.fields.pick import PickField
from ui.views.findings import FindingsView
from ui.views.hint import Hint
from ui.views.page import Page
from ui.views.running import Running
from ui.views.verdict import VerdictCard

PACKETS, CERTIFICATES = "*.zip", "*.pem *.crt *.cer"
LOWEST = 14
"""Of the list of findings, in heights of a line."""


class CheckingPage(Page):
    """A packet may also be dropped on it. Leaving the page stops the checks."""

    def __init__(self, acts: Acts, ask: Ask, icon: Drawn) -> None:
        super().__init__("checking", translate("checking", "Check a packet"), (), acts, wide=True)
        self.presenter: CheckingPresenter | None = None
        self._ask = ask
        self._packet = PathField(
            "checking.packet",
            translate("checking", "Packet, a zip or a folder"),
            also=translate("checking", "Folder…"),
        )
        self._trust = PickField("checking.trust", translate("checking", "Judged by"), _trusts())
        self._root = PathField("checking.root", translate("checking", "Root certificate of the mission"))
        self._check = QPushButton(translate("checking", "Check"))
        self._running, self._nothing = Running("checking"), Hint(icon, "seal", _hint())
        self._verdict, self._findings = (
            VerdictCard("checking.verdict", icon),
            FindingsView("checking.findings", icon),
        )
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)

    def visit(self) -> None:
        """Which packet?"""
        self._packet.setFocus()

    def done(self) -> None:
        """Check."""
        trust, path = Trust(self._trust.value()), self._packet.value() or ""
        title = translate("checking", "Check {packet}").format(packet=isolated(Path(path).name))
        if self.presenter is not None:
            self.presenter.check(path, trust, self._root.value() or "", title)

    def back(self) -> None:
        """Leave; checks that run are stopped."""
        self._stop()
        self.left.emit()

    def work(self, busy: bool) -> None:
        """The checks run, or have ended."""
        for widget in (self._packet, self._trust, self._root, self._check):
            widget.setEnabled(not busy)
        self._running.setVisible(busy)
        if busy:
            self._running.begin()
            for shown in (self._nothing, self._verdict, self._findings):
                shown.hide()
        self.allow(not busy)

    def show_step(self, step: Step) -> None:
        """How far the checks are."""
        self._running.show_step(step)

    def show_judged(self, judged: Judged) -> None:
        """What was found."""
        self._verdict.show_judged(judged)
        self._findings.show_findings(judged.findings)
        self._verdict.show()
        self._findings.show()
        self._findings.take_focus()

    def show_stopped(self) -> None:
        """Nothing is known of it."""
        self._nothing.show()
        self._packet.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file or folder of this machine may be dropped, unless checks run."""
        urls = event.mimeData().urls()
        if self.ready and len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Check what was dropped."""
        self._packet.put(event.mimeData().urls()[0].toLocalFile())
        self.done()

    def _lay_out(self) -> None:
        top, row = Qt.AlignmentFlag.AlignTop, QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._packet, 3, top)
        row.addWidget(self._trust, 2, top)
        row.addWidget(self._check, 0, Qt.AlignmentFlag.AlignBottom)
        self._check.setObjectName("checking.check")
        self._check.setAccessibleName(translate("checking", "Check the packet"))
        as_role(self._check, Role.PRIMARY)
        self._root.hide()
        for hidden in (self._running, self._verdict, self._findings):
            hidden.hide()
        self.body.addLayout(row)
        self.body.addWidget(self._root)
        for part in (self._running, self._verdict):
            self.body.addWidget(part)
        self.body.addWidget(self._findings, 1)
        self.body.addWidget(self._nothing, 1)
        self._findings.setMinimumHeight(LOWEST * self.fontMetrics().height())

    def _connect(self) -> None:
        self._check.clicked.connect(self.done)
        self._packet.done.connect(self.done)
        self._root.done.connect(self.done)
        self._packet.asked.connect(lambda: self._point_out(self._packet, PACKETS))
        self._packet.asked_also.connect(self._point_out_folder)
        self._root.asked.connect(lambda: self._point_out(self._root, CERTIFICATES))
        self._trust.stated.connect(lambda trust: self._root.setVisible(trust == Trust.FILE.value))
        self._running.stop.clicked.connect(self._stop)

    def _point_out(self, field: PathField, kinds: str) -> None:
        found = self._ask.file(field.title, kinds)
        if found is not None:
            field.put(str(found))

    def _point_out_folder(self) -> None:
        found = self._ask.folder(self._packet.title)
        if found is not None:
            self._packet.put(str(found))

    def _stop(self) -> None:
        if self.presenter is not None:
            self.presenter.stop()


def _trusts() -> list[tuple[str, str]]:
    return [
        (Trust.HERE.value, translate("checking", "The root trusted here in its mission")),
        (Trust.FILE.value, translate("checking", "A root certificate in a file")),
        (Trust.NONE.value, translate("checking", "No root: only whether it is whole")),
    ]


def _hint() -> str:
    return translate(
        "checking", "Point out a packet, or drop it here. It is only read: nothing in it is unpacked or run."
    )
