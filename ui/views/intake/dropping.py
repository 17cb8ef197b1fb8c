"""Files that are dragged over the Intake screen."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme.roles import Role, as_role


class DropSign(QFrame):
    """Lies over all of `over` while something of this machine is dragged on it; `dropped` carries its paths."""

    dropped = Signal(object)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        said = QLabel(translate("intake", "Drop it to bring it in"))
        self.setObjectName("intake.drop")
        as_role(self, Role.POPUP)
        as_role(said, Role.TITLE)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self).addWidget(said)
        self.hide()
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dragged comes, goes elsewhere, or is dropped."""
        if event.type() is QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent) and event.type() in {QEvent.Type.DragEnter, QEvent.Type.Drop}:
            return self._take(event, watched)
        return super().eventFilter(watched, event)

    def _take(self, event: QDropEvent, over: QObject) -> bool:
        paths = local(event.mimeData())
        if not paths:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.hide()
            self.dropped.emit(paths)
        elif isinstance(over, QWidget):
            self.setGeometry(over.rect())
            self.show()
            self.raise_()
        return True


def local(data: QMimeData) -> list[Path]:
    """What lies on this machine of what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
