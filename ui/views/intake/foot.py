"""The foot of the Intake screen: the files counted as they come, how the intake stands, what can be done now."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QProgressBar, QVBoxLayout

from ui.i18n import translate
from ui.presenters.runs import Phase, Run
from ui.theme.icons import Icons
from ui.theme.roles import Role, as_role
from ui.views.act_button import ActButton
from ui.views.acts import Acts
from ui.views.elided import Elided
from ui.views.intake import wording
from ui.views.intake.line import Line
from ui.views.intake.wording import Ending
from ui.views.wrapped import Wrapped

SIDE_BY_SIDE: Final = QBoxLayout.Direction.LeftToRight
SIDE, GAP = 16, 8
TEXTS: Final = 36
"""Letters of a line that the texts need beside the buttons."""


class Foot(QFrame):
    """All there is to say of one run, and the acts that it asks for; while it goes on, how far it is."""

    def __init__(self, acts: Acts, icons: Icons) -> None:
        super().__init__()
        self.setObjectName("intake.foot")
        as_role(self, Role.BAR)
        self._bar, self._going = _bar(), Elided(mode=Qt.TextElideMode.ElideMiddle)
        self._going.setObjectName("intake.foot.going")
        as_role(self._going, Role.SECONDARY)
        self._counted, self._ended = (Line(f"intake.foot.{name}", icons) for name in ("counted", "ended"))
        self._remedy = Wrapped()
        self._remedy.setObjectName("intake.foot.remedy")
        as_role(self._remedy, Role.SECONDARY)
        self._stop = ActButton(acts, "intake.stop", "intake.foot.stop")
        self._again = ActButton(acts, "intake.begin", "intake.foot.again", text=translate("intake", "Go on"))
        self._copy = ActButton(acts, "intake.again", "intake.foot.copy", primary=True)
        self._keep = ActButton(acts, "intake.keep", "intake.foot.keep")
        self._new = ActButton(
            acts, "intake.new", "intake.foot.new", text=translate("intake", "New item"), primary=True
        )
        self._record = ActButton(acts, "go.record", "intake.foot.record")
        self._acts = self._stop, self._again, self._copy, self._keep, self._new, self._record
        self._whole, self._buttons = QBoxLayout(SIDE_BY_SIDE), QGridLayout()
        self._lined_up: tuple[Sequence[ActButton], int] = (self._acts, len(self._acts))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other as far as there is room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Room is counted in letters."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        """What is beside each other can be below each other."""
        return QSize(max(self._widths(), default=0) + 2 * SIDE, super().minimumSizeHint().height())

    def show_run(self, run: Run) -> None:
        """What there is to say of it now."""
        ending, differing = wording.ending(run), run.differing and not run.going
        safe = run.may_go
        self._counted.tell(wording.counted(run) if run.came else "", "ok" if safe else "")
        self._ended.tell(*("", "") if safe or ending is None else (ending.sentence, ending.kind))
        self._say(self._remedy, ending.remedy if ending is not None else "")
        self._say(self._going, wording.going(run) if run.going else "")
        self._bar.setVisible(run.phase in {Phase.WAITING, Phase.RUNNING})
        self._bar.setRange(0, max(1, len(run.came)))
        self._bar.setValue(run.done)
        self._stop.setVisible(run.going)
        to_go_on = bool(run.came) and run.can_go_on
        self._again.setVisible(to_go_on)
        self._copy.setVisible(bool(differing))
        self._keep.setVisible(bool(differing))
        self._new.setVisible(bool(run.totals.new) and not differing)
        self._record.setVisible(bool(run.totals.new) and not (run.going or differing or to_go_on))
        self._fit()
        self.setAccessibleName(" ".join(filter(None, (wording.counted(run), _spoken(ending)))))

    def _fit(self) -> None:
        """Buttons stand beside the texts where these keep their room, else in rows below them."""
        widths, room = self._widths(), self.width() - 2 * SIDE
        row = sum(widths) + GAP * len(widths)
        beside = room >= row + TEXTS * self.fontMetrics().averageCharWidth()
        self._whole.setDirection(SIDE_BY_SIDE if beside else QBoxLayout.Direction.TopToBottom)
        two = room >= 2 * max(widths, default=0) + GAP
        self._line_up(self._shown(), len(widths) if room >= row else 2 if two else 1)

    def _line_up(self, shown: Sequence[ActButton], columns: int) -> None:
        """So many beside each other: those of one row stand at its end, those of several fill them."""
        if (shown, columns) == self._lined_up:
            return
        self._lined_up = shown, columns
        for button in self._acts:
            self._buttons.removeWidget(button)
        for place, button in enumerate(shown):
            row, column = divmod(place, columns)
            self._buttons.addWidget(button, row, 1 + column)
        filling = {0} if columns == len(shown) else set(range(1, 1 + columns))
        for column in range(1 + len(self._acts)):
            self._buttons.setColumnStretch(column, int(column in filling))

    def _shown(self) -> list[ActButton]:
        return [button for button in self._acts if not button.isHidden()]

    def _widths(self) -> list[int]:
        return [button.minimumSizeHint().width() for button in self._shown()]

    def _arrange(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(4)
        for widget in (self._counted, self._bar, self._going, self._ended, self._remedy):
            texts.addWidget(widget)
        self._buttons.setSpacing(GAP)
        for column, button in enumerate(self._acts):
            self._buttons.addWidget(button, 0, 1 + column)
        self._whole.setContentsMargins(SIDE, 8, SIDE, 8)
        self._whole.setSpacing(GAP)
        self._whole.addLayout(texts, 1)
        self._whole.addLayout(self._buttons)
        self.setLayout(self._whole)

    @staticmethod
    def _say(label: Wrapped | Elided, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))


def _bar() -> QProgressBar:
    bar = QProgressBar()
    bar.setObjectName("intake.foot.bar")
    bar.setAccessibleName(translate("intake", "How far the intake is"))
    bar.setTextVisible(False)
    return bar


def _spoken(ending: Ending | None) -> str:
    return "" if ending is None else ending.sentence
