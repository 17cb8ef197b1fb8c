"""One step of a page that has several: a form that says when it can be done, and what doing it is called."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldkit.errors import FieldkitError


class Step(QWidget):
    """Also what a presenter asks of a page: `work` and `tell` are passed on to the page by signals."""

    readied = Signal(bool)
    worked = Signal(bool)
    failed = Signal(object)

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title, self.ready = title, False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)

    def done(self) -> None:
        """Do it."""

    def forget(self) -> None:
        """Forget what nobody else may read."""

    def become(self, ready: bool) -> None:
        """Whether it can be done just now."""
        self.ready = ready
        self.readied.emit(ready)

    def work(self, busy: bool) -> None:
        """Something is being done, or has ended."""
        self.worked.emit(busy)

    def tell(self, error: FieldkitError | None) -> None:
        """What went wrong; None takes it back."""
        self.failed.emit(error)
