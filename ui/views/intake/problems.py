"""The files of an intake that a person should look at, each with its reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.presenters.runs import Run
from ui.theme.roles import Role, as_role
from ui.views.entries import Entries
from ui.views.intake import tiles


class Problems(QWidget):
    """`asked` carries the place of a file that a person wants to see."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake.problems")
        self._title = QLabel()
        as_role(self._title, Role.STRONG)
        spoken = translate("intake", "Files to look at")
        self._entries = Entries("intake.problems.list", spoken, Qt.TextElideMode.ElideMiddle)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._entries)
        self._entries.asked.connect(self.asked)
        self._entries.itemClicked.connect(self._entries.itemActivated)
        self.hide()

    def show_run(self, run: Run | None) -> None:
        """All of `run` that there are."""
        self._entries.empty()
        if run is not None:
            self.show_news(run)
        self.setVisible(bool(self._entries.count()))

    def show_news(self, run: Run) -> None:
        """Those that came since."""
        for place in run.problems[self._entries.count() :]:
            came = run.came[place]
            reason = "" if came is None or came.problem is None else sentence(tiles.reason(came.problem))
            kept = translate("intake", "Kept. {why}").format(why=reason)
            left = translate("intake", "Not kept. {why}").format(why=reason)
            is_left = came is not None and came.state == "not taken"
            self._entries.put(place, run.names[place], left if is_left else kept)
        self._title.setText(translate("intake", "%n file(s) to look at", "", len(run.problems)))
        self.setVisible(bool(run.problems))


def sentence(reason: str) -> str:
    """A reason after a full stop."""
    return reason[:1].upper() + reason[1:]
