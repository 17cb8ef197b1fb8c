"""Rows that say a state: icon, word, and a sentence in at most two lines."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.i18n import one_line
from ui.theme.icons import Drawn
from ui.theme.roles import Ink

AROUND, LINES = 8, 2


@dataclass(frozen=True, slots=True)
class Parts:
    """Where the parts of a row lie; `beyond` is what is left for others at its end."""

    icon: QRect
    word: QRect
    sentence: QRect
    beyond: QRect


class MarkedRows(QStyledItemDelegate):
    """Rows of one height, so that a list of any length is laid out at once. `words` are all that may be said."""

    def __init__(self, icon: Drawn, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._all_words = icon, words

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines and the room around them."""
        del index
        return QSize(0, LINES * option.fontMetrics.lineSpacing() + 2 * AROUND)

    def paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> str:
        """The ground as in any list; returns the text that is to stand on it."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        return text

    def paint_said(
        self, painter: QPainter, option: QStyleOptionViewItem, mark: tuple[str, Ink], word: str, sentence: str
    ) -> None:
        """Icon, word and sentence, from the reading side on."""
        parts, inks = self.parts(option), QPalette.ColorRole
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(option.palette.color(inks.HighlightedText if chosen else inks.Text))
        near = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
        mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
        self._icon(*mark).paint(painter, parts.icon, mode=mode)
        painter.drawText(parts.word, near, word)
        painter.drawText(
            parts.sentence, near, "\n".join(lines_of(one_line(sentence), option.font, parts.sentence.width()))
        )

    def beyond(self, width: int) -> int:
        """How much of a row that is so wide is left for others; nothing, unless a subclass says otherwise."""
        del width
        return 0

    def parts(self, option: QStyleOptionViewItem) -> Parts:
        """Where the parts of a row lie, mirrored where one reads from right to left."""
        metrics, whole = option.fontMetrics, option.rect.adjusted(2 * AROUND, AROUND, -2 * AROUND, -AROUND)
        side = metrics.height()
        widest = max(map(metrics.horizontalAdvance, self._all_words))
        near, far = side + AROUND, self.beyond(whole.width())
        sentence = near + widest + 2 * AROUND
        room = whole.width() - sentence - (far + 2 * AROUND if far else 0)

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
