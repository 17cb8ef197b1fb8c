"""Texts of one direction in a window of the other."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel


def leading(label: QLabel) -> None:
    """Let codes, paths and figures, which read from left to right, begin where the lines of the window begin.

    A `QLabel` goes by the direction of its text otherwise, and puts them at the far end in Arabic.
    """
    mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
