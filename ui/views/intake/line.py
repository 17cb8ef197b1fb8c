"""A sentence about a state, with its icon and in its colour."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.icons import Icons
from ui.theme.roles import Ink, Role, as_role
from ui.views.mark import OF_STATES, Mark
from ui.views.wrapped import Wrapped


class Line(QWidget):
    """`name` is the object name of the sentence; hidden while there is nothing to say."""

    def __init__(self, name: str, icons: Icons) -> None:
        super().__init__()
        self._icons, self._mark, self._said = icons, Mark(icons.icon("verified", Ink.OK)), Wrapped()
        self._said.setObjectName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._said, 1)
        self.hide()

    def tell(self, sentence: str, kind: str = "") -> None:
        """Say it: as one of `OF_STATES`, or with no kind as a plain text; with nothing to say, no more."""
        self._said.setText(sentence)
        as_role(self._said, Role(kind) if kind else Role.BODY)
        self._mark.setVisible(bool(kind))
        if kind:
            self._mark.show_icon(self._icons.icon(*OF_STATES[kind]))
        self.setVisible(bool(sentence))
