"""A text on as many lines as it takes, whoever wrote it: no word of it makes what it stands in wider."""

import re
from unicodedata import category

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QWidget

from ui.i18n import disarmed, translate

BREAK = "\u200b"
"""Where a line may end."""

STEP = 8
LONG = re.compile(rf"\S{{{3 * STEP},}}")
"""Words that may be longer than a line: links, digests, names of files."""

TOGETHER = "\u2060"
"""Where a line may not end."""

CODE = re.compile(r"\b[A-Z]{1,3}-[A-Z]*\d")
"""The beginning of a label or a number: `F-A004` is read as one."""

HELD = frozenset({"Mn", "Me", "Mc", "Cf", "Sk"})
"""Kinds of letters that belong to the one before or after."""


class Wrapped(QLabel):
    """Always plain. `text` gives what was set, and so does copying."""

    def __init__(self, text: str = "", parent: QWidget | None = None, *, selectable: bool = False) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if selectable:
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setText(text)

    def setText(self, text: str, /) -> None:
        """Show `text`."""
        self._whole = text
        super().setText(breakable(disarmed(text)))

    def text(self) -> str:
        """What was set."""
        return self._whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies what was meant."""
        if event.matches(QKeySequence.StandardKey.Copy) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """So does the menu."""
        if not self.hasSelectedText():
            event.ignore()
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("frame", "Copy")).triggered.connect(self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        meant = self.selectedText().replace(BREAK, "").replace(TOGETHER, "").replace("\u2029", "\n")
        QGuiApplication.clipboard().setText(meant)


def breakable(text: str) -> str:
    """`text`, in which a line may end also within a word that is longer than others, and never within a code."""
    whole = CODE.sub(lambda code: code.group().replace("-", f"-{TOGETHER}"), text)
    return LONG.sub(lambda word: _broken(word.group()), whole)


def _broken(word: str) -> str:
    pieces, begin = list[str](), 0
    for place in range(1, len(word)):
        joined = category(word[place]) in HELD or category(word[place - 1]) == "Cf"
        if place - begin >= STEP and not joined:
            pieces.append(word[begin:place])
            begin = place
    return BREAK.join((*pieces, word[begin:]))
