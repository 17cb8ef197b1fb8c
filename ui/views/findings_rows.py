"""How one finding is painted: icon, word, sentence in at most two lines, code."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from fieldkit.model.finding import Verdict
from ui.models.findings import ROW, WORST_FIRST, Row, word
from ui.theme.icons import Drawn
from ui.theme.roles import Ink
from ui.views.marked_rows import MarkedRows

MARKS: Final[Mapping[Verdict, tuple[str, Ink]]] = {
    "disproved": ("error", Ink.ERROR),
    "not provable": ("unknown", Ink.WARN),
    "proved": ("verified", Ink.OK),
}
"""Icon and ink of each; the word beside it says the same."""

CODE_SHARE = 6
"""The code gets a sixth of the width."""


class FindingRows(MarkedRows):
    """The code of each finding stands at the far side."""

    def __init__(self, icon: Drawn, parent: QWidget | None = None) -> None:
        super().__init__(icon, [word(verdict) for verdict in WORST_FIRST], parent)

    def beyond(self, width: int) -> int:
        """Room for the code."""
        return width // CODE_SHARE

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The ground as in any list, then the parts from the reading side on."""
        row: Row = index.data(ROW)
        self.paint_ground(painter, option, index)
        painter.save()
        self.paint_said(painter, option, MARKS[row.finding.verdict], word(row.finding.verdict), row.sentence)
        chosen, inks = bool(option.state & QStyle.StateFlag.State_Selected), QPalette.ColorRole
        colours = QGuiApplication.palette()  # that of a widget with a style sheet knows no second ink
        painter.setPen(colours.color(inks.HighlightedText if chosen else inks.PlaceholderText))
        far = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignRight) | Qt.AlignmentFlag.AlignVCenter
        room = self.parts(option).beyond
        code = option.fontMetrics.elidedText(row.finding.code, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, far, code)
        painter.restore()
