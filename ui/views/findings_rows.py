"""How one finding is painted: icon, word, sentence in at most two lines, code."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QIcon, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fieldkit.model.finding import Verdict
from ui.models.findings import ROW, WORST_FIRST, Row, word
from ui.theme.icons import Drawn
from ui.theme.roles import Ink

MARKS: Final[Mapping[Verdict, tuple[str, Ink]]] = {
    "disproved": ("error", Ink.ERROR),
    "not provable": ("unknown", Ink.WARN),
    "proved": ("verified", Ink.OK),
}
"""Icon and ink of each; the word beside it says the same."""

AROUND, LINES = 8, 2
CODE_SHARE = 6
"""The code gets a sixth of the width."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of a row lie."""

    icon: QRect
    word: QRect
    sentence: QRect
    code: QRect


class FindingRows(QStyledItemDelegate):
    """Rows of one height, so that a list of any length is laid out at once."""

    def __init__(self, icon: Drawn, parent: QWidget | None = None) -> None:
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
        row: Row = index.data(ROW)
        self.initStyleOption(option, index)
        option.text = ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_parts(painter, option, row, chosen=chosen)
        painter.restore()

    def _paint_parts(self, painter: QPainter, option: QStyleOptionViewItem, row: Row, *, chosen: bool) -> None:
        parts, metrics, inks = laid_out(option), option.fontMetrics, QPalette.ColorRole
        painter.setPen(option.palette.color(inks.HighlightedText if chosen else inks.Text))
        near = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
        self._icon(*MARKS[row.finding.verdict]).paint(painter, parts.icon, mode=mode)
        painter.drawText(parts.word, near, word(row.finding.verdict))
        painter.drawText(
            parts.sentence, near, "\n".join(lines_of(row.sentence, option.font, parts.sentence.width()))
        )
        colours = QGuiApplication.palette()  # that of a widget with a style sheet knows no second ink
        painter.setPen(colours.color(inks.HighlightedText if chosen else inks.PlaceholderText))
        far = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        code = metrics.elidedText(row.finding.code, Qt.TextElideMode.ElideRight, parts.code.width())
        painter.drawText(parts.code, far, code)


def laid_out(option: QStyleOptionViewItem) -> Parts:
    """Where the parts of a row lie, mirrored where one reads from right to left."""
    metrics, whole = option.fontMetrics, option.rect.adjusted(2 * AROUND, AROUND, -2 * AROUND, -AROUND)
    side = metrics.height()
    widest = max(metrics.horizontalAdvance(word(verdict)) for verdict in WORST_FIRST)
    near, far = side + AROUND, whole.width() // CODE_SHARE
    sentence = near + widest + 2 * AROUND
    room = whole.width() - sentence - far - 2 * AROUND

    def part(left: int, width: int) -> QRect:
        placed = QRect(whole.left() + left, whole.top(), width, whole.height())
        return QStyle.visualRect(option.direction, whole, placed)

    icon = part(0, side)
    icon.setHeight(side)
    icon.moveTop(whole.center().y() - side // 2)
    return Parts(icon, part(near, widest), part(sentence, room), part(whole.width() - far, far))


def lines_of(text: str, font: QFont, width: int) -> list[str]:
    """`text` in two lines of at most `width` pixels; what does not fit is left out, with a mark that says so."""
    layout = QTextLayout(text, font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    first, rest = text[: line.textLength()], text[line.textLength() :]
    if not rest:
        return [first]
    return [first.rstrip(), QFontMetrics(font).elidedText(rest, Qt.TextElideMode.ElideRight, width)]
