"""The missions of this laptop as cards: what each holds, when it was saved, whether it opens."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import isolated, translate
from ui.presenters.cards import Card, State
from ui.problems import told
from ui.theme.roles import Role, as_role
from ui.views.amounts import how_far
from ui.views.elided import Elided
from ui.views.mark import Mark
from ui.views.moments import moment
from ui.views.press import Press
from ui.views.tile import Tile
from ui.views.wrapped import Wrapped

MARKS = {
    State.SEALED: "key",
    State.ELSEWHERE: "lock",
    State.MISSING: "warning",
    State.DAMAGED: "damaged",
    State.TROUBLED: "error",
    State.MENDING: "restore",
}
"""Icons of what keeps a mission from being opened."""

BROKEN = frozenset({State.DAMAGED, State.TROUBLED})


class CardTile(Tile):
    """One mission. Pressing it does what can be done with it; `dropped` asks to take it off the list."""

    dropped = Signal()

    def __init__(self, number: int, icon: Callable[[str], QIcon]) -> None:
        super().__init__(f"start.card.{number}")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.card = Card(Path())
        self.code, self.title, self.facts = QLabel(), Elided(), QLabel()
        self.where = Elided(mode=Qt.TextElideMode.ElideMiddle)
        self.sample = QLabel(translate("frame", "SAMPLE, NOT EVIDENCE"))
        self.trouble = Trouble(number, icon)
        self.trouble.way_out.clicked.connect(self.click)
        self.trouble.drop.clicked.connect(self.dropped)
        for label, role in (
            (self.code, Role.VALUE),
            (self.title, Role.BODY),
            (self.facts, Role.SECONDARY),
            (self.where, Role.SECONDARY),
            (self.sample, Role.BADGE),
        ):
            as_role(label, role)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()

    def show_card(self, card: Card, now: datetime) -> None:
        """What is known of the mission by now."""
        self.card = card
        self.code.setText(isolated(card.code or card.folder.stem))
        looking = translate("start", "Looking…") if card.state is State.LOOKING else ""
        self.title.setText(card.title or looking)
        self.title.setVisible(bool(self.title.text()))
        self.facts.setText(facts(card, now))
        self.facts.setVisible(bool(self.facts.text()))
        self.where.setText(isolated(str(card.folder)))
        self.sample.setVisible(card.sample)
        self.trouble.show_card(card)
        said = (self.code, self.title, self.sample, self.facts, self.trouble.sentence, self.trouble.remedy)
        self.setAccessibleName(". ".join(label.text() for label in said if label.text() and not label.isHidden()))

    def _lay_out(self) -> None:
        head, column = QHBoxLayout(), QVBoxLayout()
        head.addWidget(self.code)
        head.addStretch(1)
        head.addWidget(self.sample)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(4)
        column.addLayout(head)
        for widget in (self.title, self.facts, self.where, self.trouble):
            column.addWidget(widget)
        column.addStretch(1)
        self.hold(column)


class Trouble(QWidget):
    """Why a mission cannot be opened, and what can be done."""

    def __init__(self, number: int, icon: Callable[[str], QIcon]) -> None:
        super().__init__()
        self._icon, self._mark = icon, Mark(QIcon())
        self.sentence, self.remedy = Wrapped(), Wrapped()
        self.sentence.setObjectName(f"start.card.{number}.trouble")
        self.way_out = Press(f"start.card.{number}.way_out")
        self.drop = Press(f"start.card.{number}.drop")
        texts, buttons = QVBoxLayout(), QHBoxLayout()
        texts.setSpacing(0)
        as_role(self.remedy, Role.SECONDARY)
        for label in (self.sentence, self.remedy):
            texts.addWidget(label)
        buttons.setSpacing(8)
        buttons.setContentsMargins(0, 8, 0, 0)
        buttons.addWidget(self.way_out)
        buttons.addWidget(self.drop)
        buttons.addStretch(1)
        texts.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)

    def show_card(self, card: Card) -> None:
        """Nothing where it opens."""
        sentence, remedy = trouble(card)
        self.sentence.setText(sentence)
        plain = Role.SECONDARY if card.state is State.SEALED else Role.WARN
        as_role(self.sentence, Role.ERROR if card.state in BROKEN else plain)
        self.remedy.setText(remedy)
        self.remedy.setVisible(bool(remedy))
        self.setVisible(bool(sentence))
        if card.state in MARKS:
            self._mark.show_icon(self._icon(MARKS[card.state]))
        mission = isolated(card.code or card.folder.stem)
        for button, text in ((self.way_out, way_out(card)), (self.drop, drop(card))):
            button.setText(text)
            button.setVisible(bool(text))
            button.setAccessibleName(f"{text}: {mission}")


def facts(card: Card, now: datetime) -> str:
    """How much it holds, and when it was saved last."""
    if card.state in {State.LOOKING, State.SEALED, State.MISSING, State.MENDING, *BROKEN}:
        return ""
    photos = translate("start", "%n photo(s)", "", card.photographs)
    items = translate("start", "%n item(s)", "", card.items)
    if card.saved is None:
        return f"{photos} · {items}"
    saved = translate("start", "saved {moment}").format(moment=moment(card.saved, now))
    return f"{photos} · {items} · {saved}"


def trouble(card: Card) -> tuple[str, str]:
    """What is wrong with it, and what can be done; two empty texts where it opens."""
    if card.state is State.ELSEWHERE:
        said = translate("start", "Open elsewhere: {holder}").format(holder=isolated(card.holder))
        return said, translate("start", "It can be read meanwhile.")
    if card.state is State.SEALED:
        return translate("start", "Encrypted: its passphrase opens it."), ""
    if card.state is State.MISSING:
        said = translate("start", "The folder is missing.")
        return said, translate("start", "Connect the disk that holds it, or open it where it lies now.")
    if card.state is State.MENDING:
        step, patience = card.step, translate("start", "This can take a while.")
        known = how_far(step) if step is not None and step.total else patience
        return translate("start", "It is made anew from its copies."), known
    if card.trouble is not None:
        shown = told(card.trouble)
        return shown.sentence, shown.remedy
    return "", ""


def way_out(card: Card) -> str:
    """What pressing the card does, where that is not simply to open it."""
    ways = {
        State.ELSEWHERE: translate("start", "Open read-only"),
        State.MISSING: translate("start", "Point out the folder…"),
        State.DAMAGED: translate("start", "Make it anew from its copies"),
    }
    return ways.get(card.state, "")


def drop(card: Card) -> str:
    """What the button is called that takes it off the list; where a mission opens, the Del key and the menu do."""
    return translate("start", "Remove from the list") if card.state in {State.MISSING, *BROKEN} else ""
