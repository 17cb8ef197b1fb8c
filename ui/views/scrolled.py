"""Content that scrolls up and down where the window is too low for it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class WholeWidth(QScrollArea):
    """Never narrower than its content and the bar beside that: for a column whose edge a person moves."""

    def minimumSizeHint(self) -> QSize:
        """As wide as the content, as low as any."""
        content, least = self.widget(), super().minimumSizeHint()
        wide = 0 if content is None else content.minimumSizeHint().width()
        return QSize(wide + self.verticalScrollBar().sizeHint().width(), least.height())


def scrolled(content: QWidget, name: str = "", *, whole_width: bool = False) -> QScrollArea:
    """A frameless area as wide as its content, which shows the ground that it stands on.

    With `whole_width` it takes no less width than the content does, however little there is.
    """
    area = WholeWidth() if whole_width else QScrollArea()
    area.setObjectName(name)
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setAutoFillBackground(False)  # `setWidget` switches it on
    return area
