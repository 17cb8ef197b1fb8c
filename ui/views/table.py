"""`RowsTable`: rows in lines of one height, with the selection of the grid beside it."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.models.cell import Badge
from ui.models.rows import Rows
from ui.models.selection import Selection, SharedSelection, joined
from ui.models.table import Column, Order, TableModel
from ui.theme import marks
from ui.theme.icons import Icons
from ui.theme.look import Look
from ui.theme.roles import OWN_RING, Ink
from ui.views.instead import Instead

R = TypeVar("R")

Flag = QItemSelectionModel.SelectionFlag
REPLACED = Flag.ClearAndSelect | Flag.Rows


class WithoutFocus(QStyledItemDelegate):
    """Cells as ever, but none of them wears a ring: the row does."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """See `QStyledItemDelegate.initStyleOption`."""
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


USUAL = 14
"""The size of type for which the widths of columns are stated."""


class RowsTable(QTableView, Generic[R]):
    """Wide rows of text, worked with mouse and keys as any table is.

    `opened` carries a position, `menu_asked` the place for a menu, `order_asked` the `Order` of a clicked title.
    """

    opened = Signal(int)
    menu_asked = Signal(QPoint)
    order_asked = Signal(object)

    def __init__(
        self,
        name: str,
        title: str,
        rows: Rows[R],
        selection: SharedSelection,
        columns: Sequence[Column[R]],
        look: Look,
        icons: Icons,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._look, self._icons, self._shared = look, icons, selection
        self._order, self._deaf, self._measured = Order(""), False, False
        self._instead = Instead(self.viewport())
        self._model = TableModel(rows, columns, self._adorned, self)
        self.setModel(self._model)
        self._behave()
        self._measure()
        self.horizontalHeader().sectionClicked.connect(self._ask_order)
        self.activated.connect(self._open)
        self.selectionModel().selectionChanged.connect(self._picked)
        self.selectionModel().currentRowChanged.connect(self._picked)
        self._model.modelAboutToBeReset.connect(self._cover_ears)
        self._model.modelReset.connect(self._replaced)
        selection.changed.connect(self._follow)
        self._replaced()

    @Slot(object)
    def wear(self, look: Look) -> None:
        """Take sizes and colours from `look`."""
        self._look = look
        self._measure()
        self.viewport().update()

    def show_empty(self, instead: QWidget) -> None:
        """Show `instead` while there are no rows."""
        self._instead.put(instead)

    def show_order(self, order: Order) -> None:
        """Show by which column the rows are ordered."""
        self._order = order
        section = next((n for n, column in enumerate(self._model.columns) if column.order == order.by), -1)
        way = Qt.SortOrder.DescendingOrder if order.descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(section if order.by else -1, way)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells, and a ring around the current row."""
        super().paintEvent(event)
        current, colours = self.currentIndex(), self._look.colours
        if not (current.isValid() and self.hasFocus()):
            return
        chosen = self.selectionModel().isRowSelected(current.row())
        pen = QPen(QColor(colours.on_selection if chosen else colours.focus), self._look.px(2))
        row = self.visualRect(current)
        row.setLeft(-self.horizontalOffset())
        row.setWidth(self.horizontalHeader().length())
        marks.ring(QPainter(self.viewport()), QRectF(row), self._look.radius, pen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current row has the focus: the first one if there was none."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.selectionModel().setCurrentIndex(self._model.index(0, 0), Flag.NoUpdate)

    def showEvent(self, event: QShowEvent) -> None:
        """Titles are written as large as they will be: now it is known how wide they are."""
        super().showEvent(event)
        if not self._measured:
            self._measured = True
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As in every table, but that letters look for nothing: the search field does, and single keys are acts."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if not held and event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """A menu where the mouse is, or at the current row if a key asked for it."""
        current = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and current.isValid():
            self.scrollTo(current)
            self.menu_asked.emit(self.viewport().mapToGlobal(self.visualRect(current).center()))
        else:
            self.menu_asked.emit(event.globalPos())

    def _behave(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setProperty(OWN_RING, True)
        self.setItemDelegate(WithoutFocus(self))
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionsClickable(True)
        header.setHighlightSections(False)
        # One of its own: Qt asks it of every row of each title that is painted whether it is selected.
        header.setSelectionModel(QItemSelectionModel(self._model, header))
        header.setStretchLastSection(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)

    def _measure(self) -> None:
        """Columns grow with the type, which is larger in sunlight: a time that is cut says little."""
        self.verticalHeader().setDefaultSectionSize(self._look.row)
        header = self.horizontalHeader()
        for number, column in enumerate(self._model.columns):
            wanted = round(column.width * self._look.body / USUAL)
            self.setColumnWidth(number, max(wanted, header.sectionSizeHint(number)))

    def _adorned(self, badge: Badge) -> tuple[QIcon, QColor]:
        ink = Ink(badge.tone.value)
        return self._icons.icon(badge.icon, ink), QColor(str(getattr(self._look.colours, ink.value)))

    @Slot(int)
    def _ask_order(self, section: int) -> None:
        by = self._model.columns[section].order
        again = bool(by) and by == self._order.by
        self.show_order(self._order if not by else Order(by, again and not self._order.descending))
        if by:
            self.order_asked.emit(self._order)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    @Slot()
    def _picked(self) -> None:
        """Tell the others what is selected here."""
        self.viewport().update()  # a ring spans the row, Qt updates a cell
        if self._deaf:
            return
        parts = self.selectionModel().selection()
        spans = (parts.at(number) for number in range(parts.count()))
        ranges = joined(range(span.top(), span.bottom() + 1) for span in spans)
        index = self.currentIndex()
        current = index.row() if index.isValid() else None
        self._deaf = True
        self._shared.put(Selection(ranges, current, current))
        self._deaf = False

    @Slot()
    def _cover_ears(self) -> None:
        """The rows are being replaced: what is said of the old ones is not for us, and ours not for others."""
        self._deaf = True

    @Slot()
    def _replaced(self) -> None:
        self._deaf = False
        self._instead.tell(nothing=not self._model.rowCount())
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """Show what is selected elsewhere."""
        if self._deaf:
            return
        self._deaf = True
        wanted, last = QItemSelection(), self._model.columnCount() - 1
        for part in self._shared.value.ranges:
            wanted.select(self._model.index(part.start, 0), self._model.index(part.stop - 1, last))
        self.selectionModel().select(wanted, REPLACED)
        current = self._shared.value.current
        if current is not None:
            index = self._model.index(current, max(0, self.currentIndex().column()))
            self.selectionModel().setCurrentIndex(index, Flag.NoUpdate)
            self.scrollTo(index)
        self._deaf = False
