"""The items of a mission as rows, after one for the photographs that belong to none; narrowed to words."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.i18n import isolated, translate
from ui.presenters.record_values import Lists, Piece

ID = Qt.ItemDataRole.UserRole + 1
"""Gives the id of an item; empty for the photographs that belong to none."""


class PiecesModel(QAbstractListModel):
    """A row is put into words when it is looked at: there may be twenty thousand."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ungrouped, self._words = 0, ""
        self._all: Sequence[Piece] = ()
        self._shown: Sequence[Piece] = ()

    def show(self, lists: Lists) -> None:
        """Take the place of what was there."""
        self._ungrouped, self._all = lists.ungrouped, lists.items
        self._keep()

    def narrow(self, words: str) -> None:
        """Show the items whose label or class holds `words`."""
        self._words = words.strip().casefold()
        self._keep()

    def place(self, item: str) -> QModelIndex:
        """Where the row of `item` is; not valid where it is not shown."""
        ids = ("", *(piece.id for piece in self._shown))
        return self.index(ids.index(item)) if item in ids else QModelIndex()

    def first(self) -> QModelIndex:
        """The first item that is shown; not valid where none is."""
        return self.index(1)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """How many are shown."""
        return 0 if parent.isValid() else 1 + len(self._shown)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # whatever the role asks for
        """What an item is called; the whole of it as a tooltip, since a row may be too short."""
        if not index.isValid():
            return None
        piece = self._shown[index.row() - 1] if index.row() else None
        if role == ID:
            return piece.id if piece else ""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._said(piece)
        return None

    def _keep(self) -> None:
        self.beginResetModel()
        self._shown = [one for one in self._all if self._words in f"{one.label}  {one.class_}".casefold()]
        self.endResetModel()

    def _said(self, piece: Piece | None) -> str:
        if piece is None:
            return translate("record", "Ungrouped  {count}").format(count=self._ungrouped)
        said = (
            translate("record", "{label}  {name}, set aside")
            if piece.withdrawn
            else translate("record", "{label}  {name}")
        )
        return said.format(label=isolated(piece.label), name=piece.class_)
