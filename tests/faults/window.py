"""A window to be killed while somebody types into it: says `kept TEXT` as soon as a text is on the disk."""

import os
import secrets
import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from fieldkit import recording
from tests.make import Laptop
from tests.ui.studios import Answers, studio_of

POLL_MS = 20


class Writer(QObject):
    """Opens the mission of the laptop at `root` in a window, and types `text` into the notes of F-A001."""

    def __init__(self, root: Path, text: str) -> None:
        super().__init__()
        self._text = text
        self._laptop = Laptop(root, "P-01", chance=secrets.token_bytes)
        self.studio = studio_of(self._laptop, Answers(), self.deleteLater)
        self.studio.show()
        self.studio.frame.open(self._laptop.folder)
        self._waiting = QTimer(self)
        self._waiting.timeout.connect(self._go_on)
        self._waiting.start(POLL_MS)

    def _go_on(self) -> None:
        """Type once the mission is shown; from then on look for what is kept."""
        if self.studio.lanes.jobs:
            return
        with self._laptop.open(write=False) as mission:
            field = self.studio.window.findChild(QPlainTextEdit, "record.form.notes.lines")
            if field is not None and not field.toPlainText():
                self.studio.parts.reveal("record", recording.find_item(mission, "F-A001").id)
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                QTest.keyClicks(field, self._text)
            for draft in recording.drafts(mission):
                os.write(1, f"kept {draft.text}\n".encode())
                self._waiting.stop()


def main() -> None:
    """Type, and never end."""
    application = QApplication(sys.argv[:1])
    writer = Writer(Path(sys.argv[1]), sys.argv[2])
    assert writer.studio.window.isVisible()
    application.exec()


if __name__ == "__main__":
    main()
