"""The three columns of a screen: lists, centre, inspector; the outer two fold away."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

LISTS, INSPECTOR = 220, 340
"""Widths in pixels at 100 % (`experience.md` 4.2)."""


class Panels(QSplitter):
    """Lists on the reading side, the centre, the inspector; state is kept as long as the screen lives."""

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
        self._lists, self._inspector = lists, inspector
        for widget in filter(None, (lists, centre, inspector)):
            self.addWidget(widget)
        self.setStretchFactor(self.indexOf(centre), 1)
        self.setSizes(
            [width for widget, width in ((lists, LISTS), (centre, 800), (inspector, INSPECTOR)) if widget]
        )

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
