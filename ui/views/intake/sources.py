"""Where files come from: folders that were used before, and what was brought in, of today and of the log."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import isolated, plain, translate
from ui.presenters.intake import Earlier
from ui.presenters.runs import Run
from ui.views.acts import Acts
from ui.views.intake import wording

HELD = Qt.ItemDataRole.UserRole


class Sources(QWidget):
    """`pointed` carries a folder, `chosen` a `Run` or an `Earlier` that is to be looked at."""

    pointed = Signal(object)
    chosen = Signal(object)

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setObjectName("intake.lists")
        choose = QToolButton()
        choose.setObjectName("intake.lists.choose")
        choose.setDefaultAction(acts["intake.choose"])
        choose.setAccessibleName(acts["intake.choose"].text())
        choose.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        choose.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._brought = _list("intake.lists.brought", translate("intake", "Brought in"))
        self._recent = _list("intake.lists.recent", translate("intake", "Folders used before"))
        self._recent_title = _heading(translate("intake", "Folders used before"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 8, 8)
        column.setSpacing(8)
        column.addWidget(choose)
        column.addWidget(_heading(translate("intake", "Brought in")))
        column.addWidget(self._brought, 3)
        column.addWidget(self._recent_title)
        column.addWidget(self._recent, 1)
        self._brought.currentItemChanged.connect(self._look)
        self._recent.itemActivated.connect(lambda item: self.pointed.emit(item.data(HELD)))

    def show_sources(self, runs: Sequence[Run], earlier: Sequence[Earlier], shown: object) -> None:
        """The folders of today, then the intakes of the log, the newest first; `shown` is marked."""
        self._brought.blockSignals(True)
        self._brought.clear()
        for run in runs:
            self._add(run, run.source, wording.phase(run), run is shown)
        for one in reversed(earlier):
            told = translate("intake", "%n file(s), {time}", "", one.found).format(time=isolated(when(one.at)))
            self._add(one, one.source, told, getattr(shown, "intake", "") == one.intake)
        self._brought.blockSignals(False)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Folders that can be brought in once more."""
        self._recent.clear()
        for folder in folders:
            item = QListWidgetItem(folder.name or str(folder))
            item.setToolTip(plain(str(folder)))
            item.setData(HELD, folder)
            self._recent.addItem(item)
        for widget in (self._recent, self._recent_title):
            widget.setVisible(bool(folders))

    def take_focus(self) -> None:
        """Put the focus into the list of what was brought in."""
        self._brought.setFocus()

    def restate(self, run: Run) -> None:
        """How far a folder of today is."""
        for row in range(self._brought.count()):
            item = self._brought.item(row)
            if item.data(HELD) is run:
                item.setText(f"{run.source}\n{wording.phase(run)}")

    def _add(self, held: object, name: str, told: str, marked: bool) -> None:
        item = QListWidgetItem(f"{name}\n{told}")
        item.setData(HELD, held)
        self._brought.addItem(item)
        if marked:
            self._brought.setCurrentItem(item)

    def _look(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(HELD))


def when(wall: str) -> str:
    """A time of the log, UTC, as this laptop shows it."""
    return f"{datetime.fromisoformat(wall).astimezone():%Y-%m-%d %H:%M}"


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "label")
    return label


def _list(name: str, spoken: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    return made
