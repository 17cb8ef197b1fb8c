"""The bar that says what is new on a card; Enter brings it in with what was said of the last one."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from fieldkit.platform.medium import Medium
from ui.i18n import isolated, translate
from ui.presenters.media import Card
from ui.theme.icons import Icons
from ui.theme.roles import Ink, Kind, Role, as_notice, as_role
from ui.views.mark import Mark
from ui.views.press import Press
from ui.views.wrapped import Wrapped


class CardBar(QFrame):
    """Speaks of one card, the one that came last. `asked` carries its medium; `turned` the card, or None before the
    bar goes.

    `left` says how many files are still to come of a card that was pulled out before.
    """

    asked = Signal(object)
    turned = Signal(object)

    def __init__(self, icons: Icons, left: Callable[[Medium], int]) -> None:
        super().__init__()
        self.setObjectName("intake.card")
        as_notice(self, Kind.OK)
        self._left, self._cards = left, tuple[Card, ...]()
        self._card: Card | None = None
        self._shut: set[Medium] = set()
        self._busy: frozenset[Path] = frozenset()
        self._said, self._more = Wrapped(), Wrapped()
        self._said.setObjectName("intake.card.said")
        self._more.setObjectName("intake.card.more")
        as_role(self._said, Role.SENTENCE)
        as_role(self._more, Role.REMEDY)
        self._bring = Press("intake.card.bring", translate("intake", "Bring in"))
        self._close = Press("intake.card.close", translate("intake", "Not now"))
        as_role(self._bring, Role.PRIMARY)
        as_role(self._close, Role.QUIET)
        self._bring.clicked.connect(self._ask)
        self._close.clicked.connect(self._dismiss)
        self.setFocusProxy(self._bring)
        self._arrange(icons)
        self.hide()

    def show_media(self, cards: Sequence[Card]) -> None:
        """All that are in: it speaks of the last one with something new on it that nobody put off."""
        self._cards = tuple(cards)
        self._shut &= {card.medium for card in cards}
        self._turn()

    def leave_out(self, folders: Iterable[Path]) -> None:
        """Cards on which these folders lie are being brought in, or looked at: nothing is to be said of them."""
        self._busy = frozenset(folders)
        self._turn()

    def say(self, said: str) -> None:
        """What will be recorded of all files on it."""
        self._more.setText(said)

    def _turn(self) -> None:
        news = [card for card in self._cards if card.new and not self._is_left_out(card.medium)]
        before, self._card = self._card, news[-1] if news else None
        if self._card is not None:
            self._speak(self._card)
            self.show()
        if self._card != before:
            self.turned.emit(self._card)
        self.setVisible(self._card is not None)

    def _is_left_out(self, medium: Medium) -> bool:
        return medium in self._shut or any(medium.carries(folder) for folder in self._busy)

    def _speak(self, card: Card) -> None:
        left = self._left(card.medium)
        if left:
            said, act = (
                translate("intake", "Card {name} is back: %n to come", "", left),
                translate("intake", "Go on"),
            )
        else:
            said = translate("intake", "Card {name}: %n new", "", card.new or 0)
            act = translate("intake", "Bring in")
        self._said.setText(said.format(name=isolated(card.medium.name)))
        self._bring.setText(act)
        self.setAccessibleName(self._said.text())
        self._bring.setAccessibleName(f"{self._said.text()}. {act}")

    def _ask(self) -> None:
        if self._card is not None:
            self.asked.emit(self._card.medium)

    def _dismiss(self) -> None:
        if self._card is not None:
            self._shut.add(self._card.medium)
        self._turn()

    def _arrange(self, icons: Icons) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._said)
        texts.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(Mark(icons.icon("card", Ink.TEXT)))
        row.addLayout(texts, 1)
        row.addWidget(self._bring)
        row.addWidget(self._close)
