"""A button that holds more than a word: an icon, a heading, lines below it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLayout, QPushButton, QSizePolicy, QWidget

from ui.theme.roles import Role, as_role


class Tile(QPushButton):
    """As high as what is laid out in it needs."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        as_role(self, Role.TILE)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hold(self, content: QLayout) -> None:
        """Lay `content` out inside. What is only to be read lets the mouse through."""
        self.setLayout(content)
        for child in self.findChildren(QWidget):
            if child.focusPolicy() is Qt.FocusPolicy.NoFocus:
                child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """What the content asks for."""
        content = self.layout()
        return content.sizeHint() if content is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as it is made: how high that is, only `heightForWidth` can say."""
        content = self.layout()
        return QSize(0, content.minimumSize().height()) if content is not None else super().minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        """Lines that break make it higher."""
        content = self.layout()
        return content is not None and content.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """As the content says."""
        content = self.layout()
        return content.heightForWidth(width) if content is not None else -1
