"""What a check found: counted by verdict, narrowed by a click or a word, the whole sentence of one below."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fieldkit.model.finding import Finding, Verdict
from ui.i18n import isolated, translate
from ui.models.findings import ROW, WORST_FIRST, FindingsModel, Row, word
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.findings_rows import MARKS, FindingRows
from ui.views.flow import Flow
from ui.views.wrapped import Wrapped

GAP, BESIDE = 8, 56
"""Between the parts; and what a field needs beside its words, for its edges and the button that clears it."""


class Words(QLineEdit):
    """A field that is as wide as what it says when it is empty."""

    def sizeHint(self) -> QSize:
        """Room for the placeholder."""
        hint = super().sizeHint()
        return QSize(self.fontMetrics().horizontalAdvance(self.placeholderText()) + BESIDE, hint.height())

    def minimumSizeHint(self) -> QSize:
        """No less."""
        return self.sizeHint()


class FindingsView(QWidget):
    """`name` begins the object names of its parts, such as `custody.findings`; `icon` gives icons by their names.

    `asked` carries the `Finding` on which a person pressed Enter or clicked twice: to go where it points.
    Only rows that are looked at are laid out, however many there are.
    """

    asked = Signal(object)

    def __init__(self, name: str, icon: Drawn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.model = FindingsModel(self)
        self._verdict: Verdict | None = None
        self._group, self._chips = QButtonGroup(self), dict[Verdict | None, QPushButton]()
        self._words, self._list, self._whole = Words(), QListView(), Wrapped(selectable=True)
        self._none = QLabel(translate("findings", "No finding is like that. Clear the filter to see all."))
        self._make_chips(name, icon)
        self._make_words(name)
        self._make_list(name, icon)
        self._lay_out(name)

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found, of every verdict; what was there before goes."""
        self._words.clear()
        self._choose(None)
        self.model.show(findings)
        for verdict, chip in self._chips.items():
            count = self.model.count(verdict)
            name = translate("findings", "All") if verdict is None else word(verdict)
            chip.setText(f"{name} {isolated(str(count))}")
            chip.setAccessibleName(chip.text())
            chip.setEnabled(verdict is None or bool(count))
        self._narrowed()

    def take_focus(self) -> None:
        """Put the focus into the list, where arrows move and Enter asks."""
        self._list.setFocus()

    def _make_chips(self, name: str, icon: Drawn) -> None:
        for verdict in (None, *WORST_FIRST):
            chip = QPushButton()
            part = "all" if verdict is None else verdict.replace(" ", "_")
            chip.setObjectName(f"{name}.{part}")
            as_role(chip, Role.CHIP)
            chip.setCheckable(True)
            if verdict is not None:
                chip.setIcon(icon(*MARKS[verdict]))
            chip.clicked.connect(partial(self._choose, verdict))
            self._group.addButton(chip)
            self._chips[verdict] = chip

    def _make_words(self, name: str) -> None:
        self._words.setObjectName(f"{name}.words")
        self._words.setAccessibleName(translate("findings", "Narrow to findings with these words"))
        self._words.setPlaceholderText(translate("findings", "Filter"))
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(self._narrow)

    def _make_list(self, name: str, icon: Drawn) -> None:
        self._list.setObjectName(f"{name}.list")
        self._list.setAccessibleName(translate("findings", "Findings"))
        self._list.setModel(self.model)
        self._list.setItemDelegate(FindingRows(icon, self._list))
        self._list.setUniformItemSizes(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.activated.connect(lambda index: self.asked.emit(self.model.at(index.row())))
        self._list.selectionModel().currentChanged.connect(self._tell_whole)
        self._whole.setObjectName(f"{name}.whole")
        self._whole.setAccessibleName(translate("findings", "The finding in full"))
        self._none.setObjectName(f"{name}.none")
        as_role(self._none, Role.SECONDARY)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self, name: str) -> None:
        narrowing = QWidget()
        self._flow = Flow(narrowing, GAP)
        for part in (*self._chips.values(), self._words):
            self._flow.addWidget(part)
        foot = QFrame()
        foot.setObjectName(f"{name}.foot")
        as_role(foot, Role.BAR)
        QVBoxLayout(foot).addWidget(self._whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(narrowing)
        column.addWidget(self._list, 1)
        column.addWidget(self._none, 1)
        column.addWidget(foot)

    def _choose(self, verdict: Verdict | None) -> None:
        self._verdict = verdict
        self._chips[verdict].setChecked(True)
        self._narrow()

    def _narrow(self) -> None:
        self.model.keep(self._verdict, self._words.text())
        self._narrowed()

    def _narrowed(self) -> None:
        """The first row is the current one, so that the arrows work at once."""
        any_left = bool(self.model.rowCount())
        self._list.setVisible(any_left)
        self._none.setVisible(not any_left)
        self._list.setCurrentIndex(self.model.index(0) if any_left else QModelIndex())
        if not any_left:
            self._whole.clear()

    def _tell_whole(self, now: QModelIndex, _: QModelIndex) -> None:
        if now.isValid():
            row: Row = now.data(ROW)
            self._whole.setText(f"{row.sentence}\n{isolated(row.finding.code)}")
