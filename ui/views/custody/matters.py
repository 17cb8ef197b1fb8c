"""What to know of the log as a whole: what asks for a decision, then folders that were restored, and laptops."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldkit.recounting import Matter
from ui.i18n import plain, translate
from ui.theme.icons import Drawn
from ui.theme.roles import Ink, Role, as_role
from ui.views.custody import wording
from ui.views.marked_rows import MarkedRows
from ui.views.scrolled import scrolled

Kind = Literal["fork", "conflict", "restored", "laptop"]

MARKS: Final[Mapping[Kind, tuple[str, Ink]]] = {
    "fork": ("error", Ink.ERROR),
    "conflict": ("warning", Ink.WARN),
    "restored": ("restore", Ink.WARN),
    "laptop": ("signature", Ink.SECONDARY),
}
"""Icon and ink of each; the word beside it says the same."""

TO_DECIDE = ("fork", "conflict")
"""Kinds that ask a person to decide something."""

HELD = Qt.ItemDataRole.UserRole


class MattersPage(QWidget):
    """`asked` carries the `Matter` that somebody wants to go to."""

    asked = Signal(object)

    def __init__(self, icon: Drawn) -> None:
        super().__init__()
        to_decide = translate("custody", "What asks for a decision")
        known = translate("custody", "Laptops and restored folders")
        self._decide = MatterList("custody.matters.decide", to_decide, icon)
        self._known = MatterList("custody.matters.known", known, icon)
        self._none = QLabel(
            translate("custody", "Nothing: no stream has two histories, and nobody contradicts another.")
        )
        as_role(self._none, Role.SECONDARY)
        self._none.setWordWrap(True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        for listed, more in ((self._decide, [self._none]), (self._known, [])):
            head = QLabel(listed.accessibleName())
            as_role(head, Role.HEADING)
            for part in (head, *more, listed):
                column.addWidget(part)
            column.addSpacing(12)
            listed.asked.connect(self.asked)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner, "custody.matters"))
        self.setFocusProxy(self._known)

    def show_matters(self, matters: Sequence[Matter]) -> None:
        """All there is to know."""
        decide = [one for one in matters if one.kind in TO_DECIDE]
        self._decide.show_matters(decide)
        self._decide.setVisible(bool(decide))
        self._none.setVisible(not decide)
        self._known.show_matters([one for one in matters if one.kind not in TO_DECIDE])


class MatterList(QListWidget):
    """As high as its rows. `asked` carries the `Matter` of Enter or a double click."""

    asked = Signal(object)

    def __init__(self, name: str, spoken: str, icon: Drawn) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setItemDelegate(MatterRows(icon, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizeAdjustPolicy(QAbstractScrollArea.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemActivated.connect(lambda item: self.asked.emit(item.data(HELD)))

    def show_matters(self, matters: Sequence[Matter]) -> None:
        """These."""
        self.clear()
        for matter in matters:
            sentence = wording.shown(matter.sentence)
            item = QListWidgetItem(sentence)
            item.setData(HELD, matter)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{kind_word(matter.kind)}. {sentence}")
            item.setToolTip(plain(sentence))
            self.addItem(item)
        self.updateGeometry()

    def viewportSizeHint(self) -> QSize:
        """As high as all rows."""
        high = self.sizeHintForRow(0) * self.count() if self.count() else 0
        return QSize(super().viewportSizeHint().width(), high)

    def minimumSizeHint(self) -> QSize:
        """No higher than its rows, however few they are."""
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.sizeHint().height()))


class MatterRows(MarkedRows):
    """What each matter is about, and the sentence that tells it."""

    def __init__(self, icon: Drawn, parent: QListWidget) -> None:
        super().__init__(icon, [kind_word(kind) for kind in MARKS], parent)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground as in any list, then the parts from the reading side on."""
        matter: Matter = index.data(HELD)
        sentence = self.paint_ground(painter, option, index)
        painter.save()
        self.paint_said(painter, option, MARKS[matter.kind], kind_word(matter.kind), sentence)
        painter.restore()


def kind_word(kind: Kind) -> str:
    """What it is about, as a word."""
    words: dict[Kind, str] = {
        "fork": translate("custody", "Two histories"),
        "conflict": translate("custody", "Contradiction"),
        "restored": translate("custody", "Restored"),
        "laptop": translate("custody", "Laptop"),
    }
    return words[kind]
