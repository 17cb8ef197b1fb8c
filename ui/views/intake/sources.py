"""Where files come from: what was brought in, of today and of the log, and folders that were used before."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.i18n import isolated, translate
from ui.presenters.intake_values import Earlier
from ui.presenters.media import Card
from ui.presenters.runs import Run
from ui.theme.roles import Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.entries import Entries
from ui.views.intake import inventory_words, wording
from ui.views.moments import logged
from ui.views.scrolled import scrolled

MIDDLE = Qt.TextElideMode.ElideMiddle


class Sources(QWidget):
    """`pointed` carries a folder, `chosen` a `Run` or an `Earlier` that is to be looked at."""

    pointed = Signal(object)
    chosen = Signal(object)

    def __init__(self, acts: Acts, *, camera: bool) -> None:
        super().__init__()
        self.setObjectName("intake.lists")
        self._choose = ActButton(acts, "intake.choose", "intake.lists.choose")
        self._files = ActButton(acts, "intake.files", "intake.lists.files")
        self._media = Entries("intake.lists.media", translate("intake", "Cards and drives"))
        self._brought = Entries("intake.lists.brought", translate("intake", "Brought in"))
        self._recent = Entries("intake.lists.recent", translate("intake", "Folders used before"), MIDDLE)
        self._titles = {
            self._media: _heading(translate("intake", "Cards and drives")),
            self._brought: _heading(translate("intake", "Brought in")),
            self._recent: _heading(translate("intake", "Folders used before")),
        }
        inner, whole = QWidget(), QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._choose)
        column.addWidget(self._files)
        if camera:
            column.addWidget(ActButton(acts, "intake.camera", "intake.lists.camera"))
        for entries, title in self._titles.items():
            column.addSpacing(4)
            column.addWidget(title)
            column.addWidget(entries)
        column.addStretch(1)
        whole.addWidget(scrolled(inner, "intake.lists.scroll", whole_width=True))
        self._brought.picked.connect(self.chosen)
        self._recent.asked.connect(self.pointed)
        self._media.asked.connect(lambda medium: self.pointed.emit(medium.mount))
        for entries in self._titles:
            self._fit(entries)

    def show_sources(self, runs: Sequence[Run], earlier: Sequence[Earlier], shown: object) -> None:
        """The folders of today, then the intakes of the log, the newest first; `shown` is marked."""
        self._brought.empty()
        for run in runs:
            self._brought.put(run, run.source, wording.phase(run), current=run is shown)
        for one in reversed(earlier):
            told = translate("intake", "%n file(s), {time}", "", one.found).format(time=logged(one.at))
            self._brought.put(one, one.source, told, current=getattr(shown, "intake", "") == one.intake)
        self._fit(self._brought)

    def show_media(self, cards: Sequence[Card]) -> None:
        """What is in, and how much of it seems to be new."""
        self._media.empty()
        for card in cards:
            self._media.put(card.medium, card.medium.name, inventory_words.medium(card))
        self._fit(self._media)

    def show_recent(self, folders: Sequence[Path]) -> None:
        """Folders that can be brought in once more."""
        self._recent.empty()
        for folder in folders:
            self._recent.put(folder, folder.name or str(folder), isolated(str(folder.parent)))
        self._fit(self._recent)

    def take_focus(self) -> None:
        """Put the focus into the list of what was brought in."""
        self._brought.setFocus()

    def restate(self, run: Run) -> None:
        """How far a folder of today is."""
        self._brought.restate(run, wording.phase(run))

    def _fit(self, entries: Entries) -> None:
        for widget in (entries, self._titles[entries]):
            widget.setVisible(bool(entries.count()))


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    as_role(label, Role.LABEL)
    return label
