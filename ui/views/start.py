"""The start page: missions as cards, and the ways to another one."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.i18n import isolated, translate
from ui.presenters.start import Card, StartPresenter
from ui.views.acts import Acts


class StartView(QWidget):
    """Shows what `StartPresenter` finds; the presenter is given before the page is first visited."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setObjectName("start")
        self.presenter: StartPresenter | None = None
        self._column = QVBoxLayout(self)
        acts.bind("start.open", self._choose)

    def visit(self) -> None:
        """The page comes to the front."""
        if self.presenter is not None:
            self.presenter.visit()

    def show_cards(self, cards: Sequence[Card]) -> None:
        """One button for each mission."""
        for card in cards:
            button = QPushButton(f"{isolated(card.code)} {card.title}")
            button.clicked.connect(partial(self._open, card.folder))
            self._column.addWidget(button)

    def _open(self, folder: Path) -> None:
        if self.presenter is not None:
            self.presenter.open(folder)

    def _choose(self) -> None:
        if self.presenter is not None:
            self.presenter.choose(translate("start", "Open a mission folder"))
