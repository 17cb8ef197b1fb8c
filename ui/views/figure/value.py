"""The figure itself: value with interval, class, warnings that stay, and what it is uncertain by."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from fieldkit.measure.outcome import Outcome
from fieldkit.quantity import Grade
from ui.i18n import isolated, translate
from ui.presenters.figures import Shown
from ui.theme.icons import Drawn
from ui.theme.roles import Ink, Role, as_role
from ui.views.figure.shares import shares_of
from ui.views.figure.words import figure_line, warnings
from ui.views.mark import Mark
from ui.views.wrapped import Wrapped

GRADES: Final[Mapping[Grade, tuple[str, Ink, Role]]] = MappingProxyType(
    {
        "A": ("verified", Ink.OK, Role.OK),
        "B": ("check", Ink.OK, Role.OK),
        "C": ("warning", Ink.WARN, Role.WARN),
        "D": ("error", Ink.ERROR, Role.ERROR),
    }
)
LINES_SHOWN: Final = 3
FULL: Final = 1000


class ValueCard(QFrame):
    """Shows what the points say; nothing in it can be closed."""

    def __init__(self, name: str, icon: Drawn) -> None:
        super().__init__()
        self.setObjectName(name)
        as_role(self, Role.CARD)
        self._icon = icon
        self._value, self._grade, self._mark = Wrapped(), QLabel(), Mark(icon("verified", Ink.OK))
        self._value.setObjectName(f"{name}.value")
        self._grade.setObjectName(f"{name}.grade")
        as_role(self._value, Role.VALUE)
        self._badge, self._doubts = QWidget(), QVBoxLayout()
        self._bars, self._advice = [_Bar() for _ in range(LINES_SHOWN)], Wrapped()
        as_role(self._advice, Role.SECONDARY)
        self._said: list[str] = []
        self._lay_out()

    def show_figure(self, shown: Shown) -> None:
        """Show what there is."""
        outcome = None if shown.hidden else shown.outcome
        self._value.setText(figure_line(shown))
        self._badge.setVisible(outcome is not None)
        if outcome is not None:
            icon, ink, role = GRADES[outcome.grade]
            self._mark.show_icon(self._icon(icon, ink))
            self._grade.setText(translate("figure", "Class {grade}").format(grade=outcome.grade))
            as_role(self._grade, role)
        self._say(warnings(shown))
        self._show_budget(outcome)
        self.setVisible(bool(self._value.text() or self._said))
        self.setAccessibleName(" ".join([self._value.text(), self._grade.text() if outcome else "", *self._said]))

    def _show_budget(self, outcome: Outcome | None) -> None:
        shares = shares_of(outcome)[:LINES_SHOWN] if outcome else []
        for number, bar in enumerate(self._bars):
            bar.setVisible(number < len(shares))
            if number < len(shares):
                bar.tell(shares[number].name, shares[number].part)
        self._advice.setText(shares[0].advice if shares else "")
        self._advice.setVisible(bool(shares))

    def _say(self, sentences: list[str]) -> None:
        if sentences == self._said:
            return
        self._said = sentences
        while (item := self._doubts.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()
        for sentence in sentences:
            self._doubts.addWidget(self._line(sentence))

    def _line(self, sentence: str) -> QWidget:
        line, text = QWidget(), Wrapped(sentence)
        as_role(text, Role.SECONDARY)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Mark(self._icon("warning", Ink.WARN)), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        return line

    def _lay_out(self) -> None:
        badge = QHBoxLayout(self._badge)
        badge.setContentsMargins(0, 0, 0, 0)
        badge.addWidget(self._mark)
        badge.addWidget(self._grade)
        badge.addStretch(1)
        self._doubts.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._value)
        column.addWidget(self._badge)
        column.addLayout(self._doubts)
        for bar in self._bars:
            column.addWidget(bar)
        column.addWidget(self._advice)


class _Bar(QWidget):
    """One line of the budget: what it is, and its share of the uncertainty."""

    def __init__(self) -> None:
        super().__init__()
        self._name, self._share, self._bar = Wrapped(), QLabel(), QProgressBar()
        self._bar.setRange(0, FULL)
        self._bar.setTextVisible(False)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for label in (self._name, self._share):
            as_role(label, Role.LABEL)
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._share)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self._bar)

    def tell(self, name: str, share: float) -> None:
        """Its name, and its share of the variance of the figure."""
        percent = isolated(f"{share * 100:.0f} %")
        self._name.setText(name)
        self._share.setText(percent)
        self._bar.setValue(round(share * FULL))
        self._bar.setAccessibleName(f"{name} {percent}")
