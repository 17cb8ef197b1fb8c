"""The items of a mission as rows, narrowed to words; in one kind of list several of them are chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from ui.i18n import isolated, plain, translate
from ui.presenters.pieces import Piece

Index = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole + 1
"""Gives the id of an item; empty for the row that is pinned."""


class PiecesModel(QAbstractListModel):
    """A row is put into words when it is looked at: there may be twenty thousand. `pinned` has one of its own."""

    def __init__(self, parent: QObject | None = None, *, pinned: str = "") -> None:
        super().__init__(parent)
        self._pinned, self._words = pinned, ""
        self._all: Sequence[Piece] = ()
        self._rows: Sequence[Piece | None] = ()
        self._keep()

    def show(self, pieces: Sequence[Piece]) -> None:
        """Take the place of what was there."""
        self._all = pieces
        self._keep()

    def pin(self, text: str) -> None:
        """What is written in the first row, before the items, whatever they are narrowed to."""
        self._pinned = text
        self.dataChanged.emit(self.index(0), self.index(0))

    def narrow(self, words: str) -> None:
        """Show the items whose label or class holds `words`."""
        self._words = words.strip().casefold()
        self._keep()

    def place(self, item: str) -> QModelIndex:
        """Where the row of `item` is; not valid where it is not shown."""
        rows = (row for row, piece in enumerate(self._rows) if _id(piece) == item)
        return self.index(next(rows, -1))

    def first(self) -> QModelIndex:
        """The first item that is shown; not valid where none is."""
        return self.index(1 if self._pinned else 0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """How many are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # whatever the role asks for
        """What an item is called; the whole of it as a tooltip, too, since a row may be too short."""
        if not index.isValid():
            return None
        piece = self._rows[index.row()]
        if role == ID:
            return _id(piece)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(piece)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(self._said(piece))
        return None

    def _keep(self) -> None:
        self.beginResetModel()
        pinned = [None] if self._pinned else []
        self._rows = [*pinned, *(one for one in self._all if self._words in one.words)]
        self.endResetModel()

    def _said(self, piece: Piece | None) -> str:
        if piece is None:
            return self._pinned
        said = (
            translate("record", "{label}  {name}, set aside")
            if piece.withdrawn
            else translate("record", "{label}  {name}")
        )
        return said.format(label=isolated(piece.label), name=piece.called)


class ChoosablePieces(PiecesModel):
    """Each row can be checked; `chosen_changed` says that one was. What is narrowed away stays chosen."""

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: frozenset[str] = frozenset()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Ids of the items that are chosen, of those there are, in their order."""
        return tuple(one.id for one in self._all if one.id in self._chosen)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """As of any row, and it can be checked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # whatever the role asks for
        """Whether it is chosen, and what it is called."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return super().data(index, role)
        return Qt.CheckState.Checked if index.data(ID) in self._chosen else Qt.CheckState.Unchecked

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Choose it, or not."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        item = {str(index.data(ID))}
        checked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._chosen = self._chosen | item if checked else self._chosen - item
        self.dataChanged.emit(index, index, [role])
        self.chosen_changed.emit()
        return True


def _id(piece: Piece | None) -> str:
    return "" if piece is None else piece.id
