"""The first page of the Packets screen: seal what was found, look at packets of the log."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from fieldkit.packing.checklist import Checklist
from fieldkit.progress import Step
from ui.i18n import isolated, translate
from ui.models.pages import Pages
from ui.presenters.packets import Earlier, Handed, Phase
from ui.presenters.pieces import Piece
from ui.presenters.sealing import SealPresenter
from ui.theme.icons import Icons
from ui.views.acts import Acts
from ui.views.packets.before import BeforeColumn
from ui.views.packets.handed import HandedColumn
from ui.views.packets.inside import InsideColumn
from ui.views.packets.report import ReportColumn
from ui.views.panels import Panels


class SealPage(QWidget):
    """The screen of `SealPresenter`, which is given before the page is first visited.

    `told` carries a line for the person, `troubled` an error that belongs to nothing that is shown here.
    """

    told = Signal(str)
    troubled = Signal(object)

    def __init__(
        self, acts: Acts, icons: Icons, pages: Pages, person: str, editions: Sequence[tuple[str, str]]
    ) -> None:
        super().__init__()
        self.setObjectName("packets.seal")
        self.presenter: SealPresenter | None = None
        self._acts = acts
        self.inside, self.report = InsideColumn(acts, editions), ReportColumn(acts, icons, pages)
        self.before, self.handed = BeforeColumn(acts, icons, person), HandedColumn(acts, icons)
        self._far = QStackedWidget()
        for column in (self.before, self.handed):
            self._far.addWidget(column)
        self.panels = Panels("packets.seal", self.inside, self.report, self._far)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panels)
        self._allow_handed(None)

    def visit(self) -> None:
        """The page comes to the front."""
        if self.presenter is not None:
            self.presenter.visit()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where work goes on."""
        column = self._far.currentWidget()
        (self.handed if column is self.handed else self.before).take_focus()

    def show_items(self, items: Sequence[Piece]) -> None:
        """The items that can be chosen."""
        self.inside.show_items(items)

    def show_earlier(self, packets: Sequence[Earlier]) -> None:
        """Packets of the log."""
        self.inside.show_earlier(packets)

    def show_folder(self, folder: Path) -> None:
        """Where the packet will be written."""
        self.inside.show_folder(folder)

    def show_phase(self, phase: Phase) -> None:
        """What the page is about."""
        self._far.setCurrentWidget(self.handed if phase is Phase.DONE else self.before)
        self.before.show_phase(phase)
        self.inside.setEnabled(phase is not Phase.SEALING)
        if phase is not Phase.DONE:
            self._allow_handed(None)

    def show_checklist(self, found: Checklist) -> None:
        """What hinders, and what is worth knowing."""
        self.before.show_checklist(found)

    def show_report(self, document: bytes) -> None:
        """The report as it would be sealed."""
        self.report.show_report(document)

    def show_outdated(self) -> None:
        """What is shown would not be sealed so."""
        self.report.show_nothing()

    def show_making(self, step: Step | None) -> None:
        """How far the report is."""
        self.report.show_making(step)

    def show_sealing(self, step: Step) -> None:
        """How far the sealing is."""
        self.before.show_step(step)

    def show_handed(self, handed: Handed) -> None:
        """A packet that can be handed over."""
        self.handed.show_handed(handed)
        self.show_slip(handed)
        self._allow_handed(handed)
        if handed.fresh and handed.checked is None:
            self.handed.take_focus()

    def show_slip(self, handed: Handed | None) -> None:
        """Its slip in the middle."""
        if handed is None:
            return
        self.report.show_slip(handed.slip, handed.packet)
        self.handed.show_shown(slip=True)

    def show_findings(self, handed: Handed | None) -> None:
        """What checking it found in the middle."""
        if handed is not None and handed.checked is not None:
            self.report.show_findings(handed.checked.findings, handed.packet)
            self.handed.show_shown(slip=False)

    def show_failed(self, error: FieldkitError | None) -> None:
        """Why it did not come to be."""
        if error is None or self._far.currentWidget() is self.before:
            self.before.show_failed(error)
        else:
            self.troubled.emit(error)

    def say_receipted(self, packet: str) -> None:
        """A receipt was recorded."""
        recorded = translate("packets", "The receipt for {packet} is recorded.")
        self.told.emit(recorded.format(packet=isolated(packet)))

    def say_slip_kept(self, target: Path) -> None:
        """The slip is written."""
        self.told.emit(translate("packets", "Wrote {file}.").format(file=isolated(str(target))))

    def _allow_handed(self, handed: Handed | None) -> None:
        for name in ("packets.reveal", "packets.copy", "packets.slip"):
            self._acts.allow(name, handed is not None)
