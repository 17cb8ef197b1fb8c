"""The list of jobs: what runs or waits, how far it is, and the way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from fieldkit.progress import Step
from ui.i18n import translate
from ui.jobs import Job, Lane, Lanes
from ui.theme.roles import Role, as_role
from ui.views.amounts import how_far
from ui.views.overlay import Overlay

WIDTH = 19
"""In heights of a line."""


class Tray(Overlay):
    """One row for each job on the long lane, above the status bar on the far side of the window."""

    def __init__(self, lanes: Lanes, parent: QWidget) -> None:
        super().__init__("frame.tray", translate("frame", "Jobs"), parent)
        self._rows: dict[Job, JobRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(16)
        lanes.began.connect(self._add)
        lanes.ended.connect(self._drop)

    @property
    def count(self) -> int:
        """How many jobs are listed."""
        return len(self._rows)

    def toggle(self) -> None:
        """Show or hide the list; there is none without a job."""
        self.setVisible(self.isHidden() and bool(self._rows))
        self.place()

    def place(self) -> None:
        """Keep to the corner; called when the window changed its size."""
        room = self.over.size()
        self.setFixedWidth(WIDTH * self.line)
        self.adjustSize()
        far = 8 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else room.width() - self.width() - 8
        self.move(far, room.height() - self.height() - 44)
        self.raise_()

    def _add(self, job: Job) -> None:
        if job.lane is not Lane.LONG or not job.title:
            return  # what has no name is over before anybody could stop it
        self._rows[job] = JobRow(job)
        self._column.addWidget(self._rows[job])
        self._take_turns()

    def _drop(self, job: Job) -> None:
        row = self._rows.pop(job, None)
        if row is not None:
            self._column.removeWidget(row)
            row.deleteLater()
            self._take_turns()
            self.setVisible(self.isVisible() and bool(self._rows))
            self.place()

    def _take_turns(self) -> None:
        """The first one runs; the others wait for it."""
        for place, row in enumerate(self._rows.values()):
            row.wait(behind=bool(place))


class JobRow(QWidget):
    """Title, stage and bar of one job, and a button that stops it."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._stage, self._bar = QLabel(), QProgressBar()
        self._stage.setTextFormat(Qt.TextFormat.PlainText)
        as_role(self._stage, Role.SECONDARY)
        self._bar.setAccessibleName(job.title)
        self._begun = False
        stop = QPushButton(translate("frame", "Stop"))
        stop.setObjectName("frame.tray.stop")
        stop.setAccessibleName(translate("frame", "Stop: {job}").format(job=job.title))
        stop.clicked.connect(job.cancel)
        stop.clicked.connect(lambda: stop.setEnabled(False))
        head, title = QHBoxLayout(), QLabel(job.title)
        title.setTextFormat(Qt.TextFormat.PlainText)
        head.addWidget(title, 1)
        head.addWidget(stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._stage)
        job.progressed.connect(self.show_step)

    def wait(self, *, behind: bool) -> None:
        """Nothing is known of how far it is: it waits `behind` others, or has just begun."""
        if not self._begun:
            self._bar.setRange(0, int(behind))
            self._stage.setText(translate("frame", "Waits for its turn") if behind else "")

    def show_step(self, step: Step) -> None:
        """How far it is; a name in it may be a stranger's."""
        self._begun = True
        self._bar.setRange(0, step.total)
        self._bar.setValue(step.done)
        self._stage.setText(how_far(step))
