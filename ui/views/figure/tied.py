"""Whether a figure is new, that of a second observer, or a correction; of which one, and why."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout

from fieldkit.labels import QT_TRANSLATE_NOOP
from ui.i18n import figure_words, said, translate
from ui.presenters.choices import Choice
from ui.presenters.figures import Earlier, Shown, Tie
from ui.theme.roles import Role, as_role
from ui.views.wrapped import Wrapped

TIES: Final[Mapping[Tie, str]] = MappingProxyType(
    {
        Tie.NEW: QT_TRANSLATE_NOOP("figure", "A new figure"),
        Tie.REPEATS: QT_TRANSLATE_NOOP("figure", "Repeated without seeing, by a second observer"),
        Tie.CORRECTS: QT_TRANSLATE_NOOP("figure", "A correction"),
    }
)


class Tied(QFrame):
    """`stated` carries (tie, the earlier figure or None, reason)."""

    stated = Signal(object, object, str)

    def __init__(self, name: str, terms: Mapping[str, str], reasons: Sequence[Choice]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._terms = terms
        self._earlier: tuple[Earlier, ...] = ()
        self._tie, self._of, self._reason = QComboBox(), QComboBox(), QComboBox()
        self._blind = Wrapped(translate("figure", "Values and points of before are hidden until this is recorded."))
        as_role(self._blind, Role.SECONDARY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for box, part, title in (
            (self._tie, "tie", translate("figure", "How it stands to figures on record")),
            (self._of, "of", translate("figure", "Of which figure")),
            (self._reason, "reason", translate("figure", "Why it is corrected")),
        ):
            box.setObjectName(f"{name}.{part}")
            box.setAccessibleName(title)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
            box.activated.connect(lambda _: self._state())
            column.addWidget(box)
        column.addWidget(self._blind)
        for tie in Tie:
            self._tie.addItem(said("figure", TIES[tie]))
        self._reason.addItem(translate("figure", "Why it is corrected…"), "")
        for each in reasons:
            self._reason.addItem(each.name, each.id)

    def offer(self, earlier: Sequence[Earlier]) -> None:
        """These figures are on record."""
        self._earlier = tuple(earlier)

    def show_figure(self, shown: Shown) -> None:
        """Show what was said of it; nothing is asked where nothing is on record."""
        self.setVisible(bool(self._earlier))
        with QSignalBlocker(self._tie), QSignalBlocker(self._of), QSignalBlocker(self._reason):
            self._tie.setCurrentIndex(list(Tie).index(shown.tie))
            self._of.clear()
            self._of.addItem(translate("figure", "Of which figure…"))
            for each in self._earlier:
                self._of.addItem(self._called(each, hidden=shown.hidden))
            self._of.setCurrentIndex(1 + self._earlier.index(shown.of) if shown.of in self._earlier else 0)
            self._reason.setCurrentIndex(max(0, self._reason.findData(shown.reason)))
        self._of.setVisible(shown.tie is not Tie.NEW)
        self._reason.setVisible(shown.tie is Tie.CORRECTS)
        self._blind.setVisible(shown.hidden)

    def _called(self, one: Earlier, *, hidden: bool) -> str:
        """By number and name; a second observer must not read the figure here either."""
        name = self._terms.get(one.term, one.term)
        number = self._earlier.index(one) + 1
        return f"{number}  {name}" if hidden else f"{number}  {name}  {figure_words(one.figure)}"

    def _state(self) -> None:
        number = self._of.currentIndex() - 1
        of = self._earlier[number] if number >= 0 else None
        self.stated.emit(list(Tie)[self._tie.currentIndex()], of, self._reason.currentData() or "")
