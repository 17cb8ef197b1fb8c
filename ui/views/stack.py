"""Pages of which one is shown: as small as that one may be, whatever the others need."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class Stack(QStackedWidget):
    """A stack that asks for no more room than the page in front."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        """That of the page in front."""
        page = self.currentWidget()
        return page.minimumSizeHint().expandedTo(page.minimumSize()) if page is not None else QSize(0, 0)

    def sizeHint(self) -> QSize:
        """That of the page in front."""
        page = self.currentWidget()
        return page.sizeHint() if page is not None else QSize(0, 0)
