"""How far a figure is to be trusted, in words, over the photograph: nothing moves when they change."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme.roles import Role, as_role

GAP = 8


class Doubts(QFrame):
    """One line for each warning; there is nothing to be clicked, and what is beneath can be."""

    def __init__(self, name: str, icon: Callable[[str], QIcon], over: QWidget) -> None:
        super().__init__(over)
        self.setObjectName(f"{name}.doubts")
        as_role(self, Role.POPUP)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon, self._over = icon, over
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(4)
        self._said: Sequence[str] = ()
        self._lowest = 0.0
        self.hide()

    def say(self, sentences: Sequence[str], lowest: float) -> None:
        """Show these; none hides it. `lowest` is how far down the window there is something to be seen."""
        if sentences != self._said:
            self._said = sentences
            self._fill()
        self._lowest = lowest
        self.setVisible(bool(sentences))
        self.place()

    def place(self) -> None:
        """Keep to the foot, or to the head where something is to be seen at the foot; called when sizes change."""
        room, gap = self._over.size(), GAP
        words = max((self.fontMetrics().horizontalAdvance(one) for one in self._said), default=0)
        width = min(words + self.fontMetrics().height() + 4 * gap, room.width() - 2 * gap)
        self.resize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))
        foot = room.height() - self.height() - gap
        self.move((room.width() - width) // 2, foot if self._lowest < foot - gap else gap)

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for sentence in self._said:
            self._column.addWidget(self._line(sentence))
        self.setAccessibleName(" ".join(self._said))
        self._column.activate()

    def _line(self, sentence: str) -> QWidget:
        line, sign, text = QWidget(), QLabel(), QLabel(sentence)
        side = self.fontMetrics().height()
        sign.setPixmap(self._icon("warning").pixmap(side, side))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        as_role(text, Role.SECONDARY)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return line
