"""Files that are dragged over the Intake screen."""

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme.roles import Role, as_role


def local(data: QMimeData) -> list[Path]:
    """What lies on this machine of what is dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def drop_sign(over: QWidget) -> QFrame:
    """Lies over the whole screen while a folder is dragged on it."""
    sign, said = QFrame(over), QLabel(translate("intake", "Drop it to bring it in"))
    sign.setObjectName("intake.drop")
    as_role(sign, Role.POPUP)
    as_role(said, Role.TITLE)
    said.setAlignment(Qt.AlignmentFlag.AlignCenter)
    QVBoxLayout(sign).addWidget(said)
    sign.hide()
    return sign
