"""The top bar: which mission this is, the way to every command, sunlight."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton

from ui.i18n import isolated, plain, translate
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts


class TopBar(QFrame):
    """Title on the reading side, search in the middle, what acts at once on the far side."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setObjectName("frame.top")
        as_role(self, Role.BAR)
        self._title = QLabel()
        self._title.setObjectName("frame.top.title")
        as_role(self._title, Role.TITLE)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._search = QPushButton()
        self._search.setObjectName("frame.top.search")
        as_role(self._search, Role.SEARCH)
        self._search.setText(translate("frame", "Search or type a command"))
        self._search.setAccessibleName(translate("frame", "Search or type a command"))
        self._search.setIcon(acts["search"].icon())
        self._search.setMinimumWidth(320)
        self._search.clicked.connect(acts["help.palette"].trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._search)
        for name in ("edit.undo", "edit.redo", "view.sunlight", "help.keys"):
            row.addWidget(_button(acts, name))

    def show_title(self, code: str, title: str) -> None:
        """The mission's code and title; a stranger may have written both."""
        self._title.setText(f"{isolated(code)}  {title}")
        self._title.setToolTip(plain(self._title.text()))


def _button(acts: Acts, name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(f"frame.top.{name.partition('.')[2]}")
    button.setDefaultAction(acts[name])
    as_role(button, Role.QUIET)
    acts[name].changed.connect(lambda: button.setAccessibleName(acts.spoken(name)))
    button.setAccessibleName(acts.spoken(name))
    return button
