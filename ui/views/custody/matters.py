"""What to know of the log as a whole: what asks for a decision, then folders that were restored, and laptops."""

from collections.abc import Mapping, Sequence
from typing import Final, Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fieldkit.recounting import Matter
from ui.i18n import plain, translate
from ui.theme.icons import Drawn
from ui.theme.roles import Ink
from ui.views.custody import wording
from ui.views.findings_rows import AROUND, LINES, lines_of
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
        self._none.setProperty("role", "secondary")
        self._none.setWordWrap(True)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 8, 16, 16)
        column.setSpacing(8)
        for listed, more in ((self._decide, [self._none]), (self._known, [])):
            head = QLabel(listed.accessibleName())
            head.setProperty("role", "heading")
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


class MatterRows(QStyledItemDelegate):
    """Icon, word, and the sentence in at most two lines."""

    def __init__(self, icon: Drawn, parent: QListWidget) -> None:
        super().__init__(parent)
        self._icon = icon

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and the room around them."""
        del index
        return QSize(0, LINES * option.fontMetrics.lineSpacing() + 2 * AROUND)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground as in any list, then the parts from the reading side on."""
        matter: Matter = index.data(HELD)
        self.initStyleOption(option, index)
        sentence, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        chosen, inks = bool(option.state & QStyle.StateFlag.State_Selected), QPalette.ColorRole
        icon, word, said = _laid_out(option)
        near = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setPen(option.palette.color(inks.HighlightedText if chosen else inks.Text))
        mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
        self._icon(*MARKS[matter.kind]).paint(painter, icon, mode=mode)
        painter.drawText(word, near, kind_word(matter.kind))
        painter.drawText(said, near, "\n".join(lines_of(sentence, option.font, said.width())))
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


def _laid_out(option: QStyleOptionViewItem) -> tuple[QRect, QRect, QRect]:
    """Icon, word and sentence, mirrored where one reads from right to left."""
    metrics, whole = option.fontMetrics, option.rect.adjusted(2 * AROUND, AROUND, -2 * AROUND, -AROUND)
    side, kinds = metrics.height(), tuple(MARKS)
    widest = max(metrics.horizontalAdvance(kind_word(kind)) for kind in kinds)
    near = side + AROUND
    said = near + widest + 2 * AROUND

    def part(left: int, width: int) -> QRect:
        placed = QRect(whole.left() + left, whole.top(), width, whole.height())
        return QStyle.visualRect(option.direction, whole, placed)

    icon = part(0, side)
    icon.setHeight(side)
    icon.moveTop(whole.center().y() - side // 2)
    return icon, part(near, widest), part(said, whole.width() - said)
