"""The three columns of a screen: lists, centre, inspector; the outer two fold away."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

LISTS, INSPECTOR = (220, 0.2), (340, 0.3)
"""Widths in pixels at 100 % (`experience.md` 4.2); with the type they grow up to such a share of the whole."""
LINE = 19
"""Height of a line at 100 %."""


class Panels(QSplitter):
    """Lists on the reading side, the centre, the inspector; state is kept as long as the screen lives.

    The outer two are as wide as their type asks for, until a person moves an edge; at another size of type anew.
    """

    def __init__(
        self,
        name: str,
        lists: QWidget | None,
        centre: QWidget,
        inspector: QWidget | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName(f"{name}.panels")
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self._lists, self._inspector, self._line, self._moved = lists, inspector, 0, False
        for widget in filter(None, (lists, centre, inspector)):
            self.addWidget(widget)
        self.setStretchFactor(self.indexOf(centre), 1)
        self.splitterMoved.connect(self._leave)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The centre has what the others leave."""
        super().resizeEvent(event)
        if not self._moved:
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Widths follow the type."""
        super().changeEvent(event)
        written = event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}
        if written and self.fontMetrics().height() != self._line:
            self._moved = False
            self._fit()

    def _fit(self) -> None:
        self._line = self.fontMetrics().height()
        lists = [self._grown(*LISTS)] if self._lists else []
        inspector = [self._grown(*INSPECTOR)] if self._inspector else []
        self.setSizes([*lists, max(1, self.width() - sum(lists) - sum(inspector)), *inspector])

    def _grown(self, width: int, share: float) -> int:
        return min(round(width * self._line / LINE), max(width, round(share * self.width())))

    def _leave(self) -> None:
        """From now on they are as a person wants them."""
        self._moved = True

    def fold_lists(self) -> None:
        """Show or hide the lists."""
        fold(self._lists)

    def fold_inspector(self) -> None:
        """Show or hide the inspector."""
        fold(self._inspector)


def fold(widget: QWidget | None) -> None:
    """Hide what is shown, show what is hidden."""
    if widget is not None:
        widget.setVisible(widget.isHidden())
