"""Rows of a grid or table: all ids are known, the rows themselves are read where somebody looks."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from ui.models.recent import Recent

R = TypeVar("R")

Fetch = Callable[[Sequence[int]], Sequence[R | None]]
"""Reads rows by their ids, in that order, None for one that is not there; called in the window's thread."""

PAGE = 64
"""How many rows are read at a time: more than a screen of large cells, a fraction of a millisecond of work."""
KEPT = 4096


@dataclass(frozen=True, slots=True)
class Moved:
    """A list of ids and the one that has taken its place."""

    before: "array[int]"
    after: "array[int]"


@dataclass(frozen=True, slots=True)
class _Page(Generic[R]):
    rows: Sequence[R | None]
    edition: int


class Rows(QObject, Generic[R]):
    """A window on a long list. Memory is that of the ids, eight bytes each, and of at most `kept` rows.

    `replacing` comes before another list is shown and `replaced`, with `Moved`, after it; `changed` says that the
    rows may read otherwise now, in the same places.
    """

    replacing = Signal()
    replaced = Signal(object)
    changed = Signal()

    def __init__(self, fetch: Fetch[R], parent: QObject | None = None, *, kept: int = KEPT) -> None:
        super().__init__(parent)
        self.ids = array("q")
        self._fetch = fetch
        self._pages: Recent[int, _Page[R]] = Recent(kept, lambda page: len(page.rows))
        self._edition = 0
        self._ended = False

    def __len__(self) -> int:
        return len(self.ids)

    def replace(self, ids: "array[int]") -> None:
        """Show the rows with these ids, in this order."""
        self.replacing.emit()
        moved = Moved(self.ids, ids)
        self.ids = ids
        self._pages.clear()
        self.replaced.emit(moved)

    def at(self, position: int) -> R | None:
        """The row at `position`; None if it is not there any more."""
        if self._ended:
            return None
        number, place = divmod(position, PAGE)
        page = self._pages.get(number)
        if page is None or page.edition != self._edition:
            ids = self.ids[number * PAGE : (number + 1) * PAGE]
            page = _Page(self._fetch(ids), self._edition)
            self._pages.put(number, page)
        return page.rows[place]

    def end(self) -> None:
        """Read nothing any more, whoever still looks: the catalogue is about to be closed."""
        self._ended = True

    @Slot()
    def read_anew(self) -> None:
        """Something was recorded: what is looked at is read again, when it is looked at.

        What a row says may depend on subjects other than its own, such as links; so none is taken for unchanged,
        and a change costs a page or two, however large it was.
        """
        self._edition += 1
        self.changed.emit()
