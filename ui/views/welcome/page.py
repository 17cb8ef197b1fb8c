"""The page of the first minutes: one card after the other, and the way back to each."""

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton

from ui.i18n import translate
from ui.theme.icons import Drawn
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.page import Page
from ui.views.welcome.card import WelcomeCard
from ui.views.welcome.outline import Outline


class WelcomePage(Page):
    """Ctrl+Enter does what the card is for, Esc goes a card back; all of it can be left for later."""

    def __init__(self, acts: Acts, icon: Drawn, cards: Sequence[WelcomeCard]) -> None:
        outline = Outline(icon, [card.heading for card in cards])
        super().__init__("welcome", translate("welcome", "Welcome to fieldkit"), (), acts, aside=outline)
        self._cards, self._outline, self._at = cards, outline, 0
        for card in cards:
            self.body.addWidget(card, 1)
            card.passed.connect(self._go_on)
            card.renamed.connect(self._renamed)
            card.readied.connect(lambda _: self._state_card())
            card.worked.connect(self.work)
            card.failed.connect(self.tell)
        self._later = QPushButton(translate("welcome", "Later"))
        self._later.setObjectName("welcome.later")
        as_role(self._later, Role.QUIET)
        self._later.clicked.connect(self._leave)
        self.foot.addWidget(self._later)
        self._button = self.offer("")
        self._show(0)

    @property
    def card(self) -> WelcomeCard:
        """The card that is shown."""
        return self._cards[self._at]

    def visit(self) -> None:
        """The first thing to be chosen; where there is none, Enter goes on."""
        if self.card.asks:
            self.card.visit()
        else:
            self._button.setFocus()

    def shut(self) -> None:
        """No passphrase stays."""
        for card in self._cards:
            card.forget()

    def done(self) -> None:
        """Do what the card is for."""
        if not self.busy:
            self.card.done()

    def back(self) -> None:
        """One card back; from the first one to the start page."""
        if self._at and not self.busy:
            self._show(self._at - 1)
            self.visit()
        else:
            super().back()

    def work(self, busy: bool) -> None:
        """Something is being done, or has ended."""
        super().work(busy)
        self._later.setEnabled(not busy)

    def _go_on(self) -> None:
        if self._at + 1 < len(self._cards):
            self._show(self._at + 1)
            self.visit()

    def _leave(self) -> None:
        if not self.busy:
            self.left.emit()

    def _show(self, number: int) -> None:
        self._at = number
        for card in self._cards:
            card.setVisible(card is self.card)
        self._outline.show_place(number)
        self.tell(None)
        last = number + 1 == len(self._cards)
        self._later.setText(translate("welcome", "Go to the start page") if last else translate("welcome", "Later"))
        later = translate("welcome", "Leave the rest for later, and go to the start page")
        self._later.setAccessibleName(self._later.text() if last else later)
        self._state_card()

    def _renamed(self) -> None:
        """The card is for something else now; where it asks for nothing any more, Enter goes on."""
        self._state_card()
        if self.isVisible() and not self.card.asks:
            self._button.setFocus()

    def _state_card(self) -> None:
        self._button.setText(self.card.title)
        self._button.setAccessibleName(self.card.title)
        self.allow(self.card.ready)
