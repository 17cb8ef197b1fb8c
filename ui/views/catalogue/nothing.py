"""What is said where nothing is found: what was looked for, which condition excludes most, and the way out."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from fieldkit.browsing import Chip
from ui.i18n import listed, translate
from ui.presenters.catalogue_values import Nothing, Of
from ui.theme.roles import Role, as_role


class NothingFound(QWidget):
    """`taken_off` carries the chip to look without, `cleared` asks for everything, `intake` for a way to Intake."""

    taken_off = Signal(object)
    cleared = Signal()
    intake = Signal()

    def __init__(self, words: Callable[[Chip], str]) -> None:
        super().__init__()
        self.setObjectName("catalogue.nothing")
        self._words, self._chip = words, Chip.word("")
        self._head, self._why, self._button = QLabel(), QLabel(), QPushButton()
        self._head.setObjectName("catalogue.nothing.head")
        as_role(self._head, Role.HEADING)
        self._why.setObjectName("catalogue.nothing.why")
        for label in (self._head, self._why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._button.setObjectName("catalogue.nothing.remove")
        self._act: Callable[[], None] = self.cleared.emit
        self._button.clicked.connect(self._do)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 32, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._why)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)

    def show_nothing(self, nothing: Nothing) -> None:
        """Say what hinders, and offer to remove it."""
        if not nothing.without:
            self._tell_empty(nothing.of)
            return
        chips = listed(map(self._words, nothing.chips))
        said = (
            translate("catalogue", "No photo meets all of these: {chips}")
            if nothing.of is Of.PHOTOS
            else translate("catalogue", "No item meets all of these: {chips}")
        )
        self._head.setText(said.format(chips=chips))
        most, count = nothing.without[0], nothing.of.count(nothing.without[0].size)
        self._chip = most.chip
        if count:
            excluded = translate("catalogue", "{chip} excludes most: without it there are %n.", "", count)
            self._why.setText(excluded.format(chip=self._words(most.chip)))
            self._offer(translate("catalogue", "Remove it"), self._take_off)
        else:
            self._why.setText(translate("catalogue", "No single one of them is in the way."))
            self._offer(translate("catalogue", "Look for everything"), self.cleared.emit)
        self.setAccessibleName(f"{self._head.text()} {self._why.text()}")

    def _tell_empty(self, of: Of) -> None:
        if of is Of.PHOTOS:
            self._head.setText(translate("catalogue", "No photos yet."))
            self._why.setText(translate("catalogue", "Insert a card or choose a folder in Intake."))
            self._offer(translate("catalogue", "Go to Intake"), self.intake.emit)
        else:
            self._head.setText(translate("catalogue", "No items yet."))
            self._why.setText(
                translate("catalogue", "Select the photos of one piece in Record: they become an item.")
            )
            self._button.hide()
        self.setAccessibleName(f"{self._head.text()} {self._why.text()}")

    def _offer(self, title: str, act: Callable[[], None]) -> None:
        self._act = act
        self._button.setText(title)
        self._button.setAccessibleName(title)
        self._button.show()

    def _do(self) -> None:
        self._act()

    def _take_off(self) -> None:
        self.taken_off.emit(self._chip)
