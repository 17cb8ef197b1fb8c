"""The middle of the Intake screen: nothing yet, a folder that waits to be begun, or its files filling in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import isolated, translate
from ui.presenters.runs import Phase, Run
from ui.theme.icons import Icons
from ui.theme.roles import Ink, Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.elided import Elided
from ui.views.intake import wording
from ui.views.intake.inventory_words import inventory
from ui.views.mark import OF_STATES, Mark
from ui.views.middle import Middle
from ui.views.press import Press


class Board(QWidget):
    """Shows one run. `sample_asked` where there is a sample card to try."""

    sample_asked = Signal()

    def __init__(self, acts: Acts, icons: Icons, grid: QWidget, *, sample: bool, read_only: bool) -> None:
        super().__init__()
        self.head, self.foot, self.progress = Head(), Foot(acts, icons), Progress(acts)
        self.empty = _locked(icons) if read_only else self._make_empty(acts, icons, sample=sample)
        self.ready = Ready(acts, icons)
        self._stack, self._grid = QStackedWidget(), grid
        for page in (self.empty, self.ready, grid):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._stack, 1)
        column.addWidget(self.progress)
        column.addWidget(self.foot)

    def show_run(self, run: Run | None) -> None:
        """The page for it, with everything round it."""
        filled = run is not None and (bool(run.came) or run.going)
        self._stack.setCurrentWidget(self._grid if filled else self.empty if run is None else self.ready)
        self.head.setVisible(filled)
        for part in (self.foot, self.progress):
            part.setVisible(run is not None and run.phase is not Phase.READY)
        if run is None:
            return
        self.head.show_run(run)
        self.ready.show_run(run)
        self.show_news(run)

    def show_news(self, run: Run) -> None:
        """How far it is."""
        self.progress.show_run(run)
        self.foot.show_run(run)

    def take_focus(self) -> None:
        """Put the focus where work goes on: on the act that begins it, or among the files."""
        if (page := self._stack.currentWidget()) is not None:
            page.setFocus()

    def _make_empty(self, acts: Acts, icons: Icons, *, sample: bool) -> QWidget:
        buttons: list[QPushButton] = [ActButton(acts, "intake.choose", "intake.empty.choose", primary=True)]
        if sample:
            try_it = Press("intake.empty.sample", translate("intake", "Try sample card"))
            try_it.clicked.connect(self.sample_asked)
            buttons.append(try_it)
        said = translate("intake", "Insert a card or drop a folder.")
        more = translate("intake", "Every file is copied, read back and recorded. The card is not changed.")
        page = Middle(icons.icon("card", Ink.SECONDARY), said, more, buttons)
        page.setObjectName("intake.empty")
        return page


class Ready(Middle):
    """A folder that was pointed out, and the act that brings it in; Enter is enough."""

    def __init__(self, acts: Acts, icons: Icons) -> None:
        begin = ActButton(acts, "intake.begin", "intake.ready.begin", primary=True)
        self._watch = ActButton(acts, "intake.watch", "intake.ready.watch")
        super().__init__(icons.icon("folder", Ink.SECONDARY), "", "", [begin, self._watch])
        self.setObjectName("intake.ready")
        self.more.setObjectName("intake.ready.more")

    def show_run(self, run: Run) -> None:
        """Name the folder, and what a look at it shows."""
        self.said.setText(run.source)
        place = "" if run.folder is None else isolated(str(run.folder))
        self.more.setText("\n".join(filter(None, (place, inventory(run)))))
        self._watch.setHidden(bool(run.files))


class Head(QFrame):
    """Which folder it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("intake.head")
        as_role(self, Role.BAR)
        self._title, self._path = Elided(), Elided(mode=Qt.TextElideMode.ElideMiddle)
        self._title.setObjectName("intake.head.title")
        as_role(self._title, Role.STRONG)
        as_role(self._path, Role.SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._path, 1)

    def show_run(self, run: Run) -> None:
        """Its name, and where it lies."""
        self._title.setText(run.source)
        self._path.setText("" if run.folder is None else isolated(str(run.folder)))


class Progress(QFrame):
    """How far an intake is, and the way to stop it."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setObjectName("intake.progress")
        as_role(self, Role.BAR)
        self._bar, self._said = QProgressBar(), Elided(mode=Qt.TextElideMode.ElideMiddle)
        self._bar.setObjectName("intake.progress.bar")
        self._bar.setAccessibleName(translate("intake", "How far the intake is"))
        self._bar.setTextVisible(False)
        as_role(self._said, Role.SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._bar, 2)
        row.addWidget(self._said, 3)
        row.addWidget(ActButton(acts, "intake.stop", "intake.progress.stop"))

    def show_run(self, run: Run) -> None:
        """While it goes on; hidden otherwise."""
        self.setVisible(run.going)
        self._bar.setVisible(run.phase is not Phase.WATCHING)
        self._bar.setRange(0, len(run.came))
        self._bar.setValue(run.done)
        self._said.setText(wording.going(run))


class Foot(QFrame):
    """The files counted, how the intake ended, and what can be done now."""

    def __init__(self, acts: Acts, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("intake.foot")
        as_role(self, Role.BAR)
        self._icons, self._mark = icons, Mark(icons.icon("verified", Ink.OK))
        self._counted, self._ended, self._remedy = (_wrapped(name) for name in ("counted", "ended", "remedy"))
        as_role(self._remedy, Role.SECONDARY)
        self._again = ActButton(acts, "intake.begin", "intake.foot.again", text=translate("intake", "Go on"))
        self._record = ActButton(acts, "go.record", "intake.foot.record")
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(self._mark)
        said.addWidget(self._ended, 1)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._counted)
        column.addLayout(said)
        column.addWidget(self._remedy)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addLayout(column, 1)
        row.addWidget(self._again)
        row.addWidget(self._record)

    def show_run(self, run: Run) -> None:
        """What there is to say of it now."""
        self._counted.setText(wording.counted(run))
        ending = wording.ending(run)
        for widget in (self._mark, self._ended):
            widget.setVisible(ending is not None)
        remedy = ending.remedy if ending is not None else ""
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        if ending is not None:
            self._ended.setText(ending.sentence)
            as_role(self._ended, Role(ending.kind))
            self._mark.show_icon(self._icons.icon(*OF_STATES[ending.kind]))
        self._again.setVisible(run.folder is not None and run.phase in {Phase.STOPPED, Phase.FAILED})
        self._record.setVisible(not run.going and bool(run.totals.new))


def _locked(icons: Icons) -> Middle:
    """The mission is open for reading only."""
    said = translate("intake", "Open for reading only")
    more = translate("intake", "Another program writes into this mission. Nothing can be brought in meanwhile.")
    page = Middle(icons.icon("lock", Ink.SECONDARY), said, more, [])
    page.setObjectName("intake.empty")
    return page


def _wrapped(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(f"intake.foot.{name}")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
