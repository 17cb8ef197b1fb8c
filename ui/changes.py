"""News of what was recorded: whoever shows something of it reads it anew."""

from PySide6.QtCore import QObject, Signal

from fieldkit.mission import Changes


class Broadcast(QObject):
    """`recorded` carries the `Changes` of a commit; `looked` says that something outside the log changed."""

    recorded = Signal(object)
    looked = Signal()

    def tell(self, changes: Changes) -> None:
        """Pass on what was recorded."""
        self.recorded.emit(changes)
