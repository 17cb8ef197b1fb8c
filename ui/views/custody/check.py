"""The page of the check: how far it is, what came of it in one sentence, and all that was found."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError
from fieldkit.progress import Step
from ui.i18n import isolated, translate
from ui.models.findings import sentence
from ui.presenters.custody_values import Checked
from ui.problems import told
from ui.theme.icons import Drawn
from ui.theme.roles import Ink, Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.findings import FindingsView
from ui.views.mark import Mark
from ui.views.middle import Middle
from ui.views.running import Running

LINES = 2.5
"""Side of the icon, in heights of a line."""


class Outcome(QFrame):
    """What came of a check: icon, word, sentence."""

    def __init__(self, icon: Drawn) -> None:
        super().__init__()
        self.setObjectName("custody.outcome")
        as_role(self, Role.CARD)
        self._icon, self._mark = icon, Mark(QIcon(), LINES)
        self._word, self._sentence = QLabel(), QLabel()
        for label, part, role in ((self._word, "word", Role.TITLE), (self._sentence, "sentence", Role.BODY)):
            label.setObjectName(f"custody.outcome.{part}")
            as_role(label, role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        texts, row = QVBoxLayout(), QHBoxLayout(self)
        texts.setSpacing(2)
        texts.addWidget(self._word)
        texts.addWidget(self._sentence)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._mark)
        row.addLayout(texts, 1)

    def show_checked(self, checked: Checked) -> None:
        """Intact, or where it breaks first."""
        broken = checked.disproved
        if broken:
            self._tell("error", Ink.ERROR, translate("custody", "Broken: %n finding(s)", "", len(broken)))
            first = translate("custody", "First break: {finding}").format(finding=sentence(broken[0]))
            self._sentence.setText(first)
        else:
            self._tell("verified", Ink.OK, translate("custody", "%n event(s) intact", "", checked.entries))
            self._sentence.setText(_beside(checked))
        self.setAccessibleName(f"{self._word.text()}. {self._sentence.text()}")

    def show_not_checked(self, error: FieldkitError | None) -> None:
        """It was stopped, or could not be carried out."""
        self._tell("unknown", Ink.WARN, translate("custody", "Not checked to the end"))
        stopped = translate("custody", "It was stopped. What it would have found is not known.")
        if error is None:
            self._sentence.setText(stopped)
        else:
            words = told(error)
            self._sentence.setText(f"{words.sentence} {words.remedy}")
        self.setAccessibleName(f"{self._word.text()}. {self._sentence.text()}")

    def _tell(self, icon: str, ink: Ink, word: str) -> None:
        self._mark.show_icon(self._icon(icon, ink))
        self._word.setText(word)


class CheckPage(QWidget):
    """`asked` carries the `Finding` that somebody wants to go to, `stopped` asks to check no further."""

    asked = Signal(object)
    stopped = Signal()

    def __init__(self, acts: Acts, icon: Drawn) -> None:
        super().__init__()
        self.setObjectName("custody.check")
        self._outcome, self._running = Outcome(icon), Running("custody.running")
        self._findings = FindingsView("custody.findings", icon)
        self._findings.asked.connect(self.asked)
        self._running.stop.clicked.connect(self.stopped)
        begin = ActButton(acts, "custody.check", "custody.check.begin", primary=True)
        nothing = Middle(
            icon("custody", Ink.SECONDARY),
            translate("custody", "Not checked since the mission was opened"),
            translate(
                "custody",
                "The check reads every entry, every row and every original, and asks what this laptop remembers.",
            ),
            [begin],
        )
        self._pages, self._found = QStackedWidget(), QWidget()
        found = QVBoxLayout(self._found)
        found.setContentsMargins(16, 8, 16, 8)
        found.setSpacing(12)
        for part in (self._outcome, self._running):
            found.addWidget(part)
        found.addWidget(self._findings, 1)
        found.addStretch(0)
        for page in (nothing, self._found):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self.setFocusProxy(begin)

    def show_checking(self, step: Step | None) -> None:
        """It has begun, or is so far."""
        self._show(self._running)
        if step is None or not step.stage:
            self._running.begin()
        else:
            self._running.show_step(step)

    def show_checked(self, checked: Checked) -> None:
        """What came of it."""
        self._outcome.show_checked(checked)
        self._findings.show_findings(checked.findings)
        self._show(self._outcome, self._findings)
        self._findings.take_focus()

    def show_not_checked(self, error: FieldkitError | None) -> None:
        """Nothing came of it."""
        self._outcome.show_not_checked(error)
        self._show(self._outcome)

    def _show(self, *parts: QWidget) -> None:
        self._pages.setCurrentWidget(self._found)
        for part in (self._outcome, self._running, self._findings):
            part.setVisible(part in parts)


def _beside(checked: Checked) -> str:
    """When it was, and what could not be proved."""
    at = isolated(f"{checked.at:%H:%M:%S}")
    open_ = sum(one.verdict == "not provable" for one in checked.findings)
    if not open_:
        return translate("custody", "Checked at {time}. Nothing is left open.").format(time=at)
    left = translate("custody", "Checked at {time}. %n question(s) cannot be answered here.", "", open_)
    return left.format(time=at)
