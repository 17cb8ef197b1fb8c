"""Rows as a table of texts for Qt's views."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor, QIcon

from ui.i18n import apart, plain
from ui.models.cell import Badge
from ui.models.rows import Rows

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
Part = Qt.ItemDataRole

ROOT = QModelIndex()


def no_badge(_: Any) -> Badge | None:
    """Of a column that shows no states."""
    return None


@dataclass(frozen=True)  # with slots, `Column[Row](...)` fails in Python 3.11
class Column(Generic[R]):
    """A column as it is declared: a title in the language of the window, a width in pixels at 100 %, and a text.

    `order` is by what the rows are ordered if the title is clicked; by nothing if it is empty. `figures` stand at
    the right in any language. Where there is a `badge`, its word stands for the text.
    """

    title: str
    width: int
    text: Callable[[R], str]
    order: str = ""
    figures: bool = False
    badge: Callable[[R], Badge | None] = no_badge


@dataclass(frozen=True, slots=True)
class Order:
    """By what rows are ordered, and which way."""

    by: str
    descending: bool = False


Adorn = Callable[[Badge], tuple[QIcon, QColor]]
"""What a badge is drawn with in the present look."""


class TableModel(QAbstractTableModel, Generic[R]):
    """Read-only: rows are replaced, never edited."""

    def __init__(
        self, rows: Rows[R], columns: Sequence[Column[R]], adorn: Adorn, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows, self._adorn = rows, adorn
        rows.replacing.connect(self.beginResetModel)
        rows.replaced.connect(self._replaced)
        rows.changed.connect(self._changed)

    def rowCount(self, parent: Index = ROOT) -> int:
        """As many as there are rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """As many as were declared."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Part.DisplayRole) -> Any:
        """The text of a cell, whole in the tooltip too; the icon and the colour of its badge."""
        row = self._rows.at(index.row()) if index.isValid() else None
        if row is None:
            return None
        column = self.columns[index.column()]
        match role:
            case Part.DisplayRole:
                return _text(column, row)
            case Part.ToolTipRole:
                return plain(_text(column, row))
            case Part.TextAlignmentRole:
                return _alignment(column)
            case Part.DecorationRole | Part.ForegroundRole if (badge := column.badge(row)) is not None:
                return self._adorn(badge)[role == Part.ForegroundRole]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Part.DisplayRole) -> Any:
        """The titles of the columns; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Part.TextAlignmentRole:
            return _alignment(self.columns[section])
        return self.columns[section].title if role == Part.DisplayRole else None

    @Slot()
    def _replaced(self) -> None:
        self.endResetModel()

    @Slot()
    def _changed(self) -> None:
        if self._rows and self.columns:
            last = self.index(len(self._rows) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)


def _text(column: Column[R], row: R) -> str:
    badge = column.badge(row)
    text = column.text(row) if badge is None else badge.word
    return apart(text) if text else text


def _alignment(column: Column[Any]) -> Qt.AlignmentFlag:
    if column.figures:
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
