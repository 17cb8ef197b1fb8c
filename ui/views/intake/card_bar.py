"""The bar that says what is new on a card; Enter brings it in with what was said of the last one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from ui.i18n import isolated, translate
from ui.presenters.media import Card
from ui.theme.icons import Icons
from ui.theme.roles import Ink, Kind, Role, as_notice, as_role
from ui.views.mark import Mark
from ui.views.press import Press
from ui.views.wrapped import Wrapped


class CardBar(QFrame):
    """Speaks of one card, the one that came last. `asked` carries its medium."""

    asked = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("intake.card")
        as_notice(self, Kind.OK)
        self._card: Card | None = None
        self._shut: set[object] = set()
        self._said, self._more = (
            Wrapped(),
            QLabel(translate("intake", "By name, size and time. What files hold decides.")),
        )
        self._said.setObjectName("intake.card.said")
        as_role(self._said, Role.SENTENCE)
        as_role(self._more, Role.REMEDY)
        self._more.setWordWrap(True)
        self._bring = Press("intake.card.bring", translate("intake", "Bring in"))
        self._close = Press("intake.card.close", translate("intake", "Not now"))
        as_role(self._close, Role.QUIET)
        self._bring.clicked.connect(self._ask)
        self._close.clicked.connect(self._dismiss)
        self.setFocusProxy(self._bring)
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
        self.hide()

    def show_media(self, cards: Sequence[Card]) -> None:
        """All that are in: it speaks of the last one with something new on it that nobody put off."""
        news = [card for card in cards if card.new and card.medium not in self._shut]
        self._shut &= {card.medium for card in cards}
        self._card = news[-1] if news else None
        self.setVisible(self._card is not None)
        if self._card is not None:
            said = translate("intake", "Card {name}: %n new", "", self._card.new or 0)
            self._said.setText(said.format(name=isolated(self._card.medium.name)))
            self.setAccessibleName(self._said.text())
            self._bring.setAccessibleName(f"{self._said.text()}. {self._bring.text()}")

    def _ask(self) -> None:
        if self._card is not None:
            self.hide()
            self.asked.emit(self._card.medium)

    def _dismiss(self) -> None:
        if self._card is not None:
            self._shut.add(self._card.medium)
        self.hide()
