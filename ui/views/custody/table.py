"""The log as a table, two lines an entry: who did what, when, to what; before and after; its place in the chain."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from fieldkit.recounting import Unread
from ui.i18n import translate
from ui.models.cell import Badge, Tone
from ui.models.rows import Rows
from ui.models.selection import SharedSelection
from ui.models.table import Column
from ui.theme.icons import Icons
from ui.theme.look import Look
from ui.views.custody import wording
from ui.views.custody.wording import Entry
from ui.views.table import RowsTable

Says = Callable[[Entry], str]


class LogTable(RowsTable[Entry]):
    """As any table of the window, but that its rows have room for two lines."""

    def __init__(self, rows: Rows[Entry], selection: SharedSelection, look: Look, icons: Icons) -> None:
        super().__init__("custody.table", translate("custody", "Log"), rows, selection, log_columns(), look, icons)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _measure(self) -> None:
        """Two lines high."""
        super()._measure()
        high = 2 * self.fontMetrics().lineSpacing() + 2 * self._look.gap
        self.verticalHeader().setDefaultSectionSize(max(high, self._look.row))


def log_columns() -> Sequence[Column[Entry]]:
    """All that a line of the log says."""
    return (
        Column(translate("custody", "When, who"), 212, _both(wording.when, wording.who)),
        Column(translate("custody", "What, about what"), 214, _act, badge=_mark),
        Column(translate("custody", "Before → after"), 266, _both(wording.changes, wording.why)),
        Column(translate("custody", "Chain"), 176, _both(wording.chain, wording.signed)),
    )


def _both(first: Says, second: Says) -> Says:
    """Two lines, or the one that says something."""
    return lambda entry: "\n".join(filter(None, (first(entry), second(entry))))


_act = _both(wording.what, wording.about)


def _mark(entry: Entry) -> Badge | None:
    """What does not read, or does not stand any more; an act that stands needs no mark."""
    if isinstance(entry, Unread):
        return Badge("error", _act(entry), Tone.ERROR)
    return Badge("undo", _act(entry)) if entry.taken_back else None
