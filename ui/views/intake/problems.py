"""The files of an intake that a person should look at, each with its reason."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.i18n import plain, translate
from ui.presenters.runs import Run
from ui.problems import why


class Problems(QWidget):
    """`asked` carries the place of a file that a person wants to see."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake.problems")
        self._title, self._list = QLabel(), QListWidget()
        self._title.setProperty("role", "strong")
        self._list.setObjectName("intake.problems.list")
        self._list.setAccessibleName(translate("intake", "Files to look at"))
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemActivated.connect(lambda item: self.asked.emit(item.data(Qt.ItemDataRole.UserRole)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._list, 1)
        self.hide()

    def show_run(self, run: Run | None) -> None:
        """All of `run` that there are."""
        self._list.clear()
        if run is not None:
            self.show_news(run)
        self.setVisible(bool(self._list.count()))

    def show_news(self, run: Run) -> None:
        """Those that came since."""
        for place in run.problems[self._list.count() :]:
            came = run.came[place]
            reason = "" if came is None or came.problem is None else why(came.problem)
            kept = came is not None and came.state != "not taken"
            said = translate("intake", "{name}\\nKept, not shown: {why}") if kept else "{name}\\n{why}"
            text = said.format(name=run.names[place], why=reason)
            item = QListWidgetItem(text)
            item.setToolTip(plain(text))
            item.setData(Qt.ItemDataRole.UserRole, place)
            self._list.addItem(item)
        self._title.setText(translate("intake", "%n file(s) to look at", "", len(run.problems)))
        self.setVisible(bool(run.problems))
