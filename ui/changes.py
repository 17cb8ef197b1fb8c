"""News of what was recorded: whoever shows something of it reads it anew."""

from PySide6.QtCore import QObject, Qt, Signal, Slot

from fieldkit.mission import Changes


class Broadcast(QObject):
    """`recorded` carries the `Changes` of a commit, in the window's thread whoever made it."""

    recorded = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def tell(self, changes: Changes) -> None:
        """Pass on what was recorded; may be called in any thread."""
        self._arrived.emit(changes)

    @Slot(object)
    def _pass_on(self, changes: Changes) -> None:
        self.recorded.emit(changes)


class News(QObject):
    """What `broadcast` tells, for those who come and go with a mission: once closed, nobody is told anything.

    `pictured` says that more small pictures lie in `thumbs.db`; nothing is recorded by that.
    """

    recorded = Signal(object)
    pictured = Signal()

    def __init__(self, broadcast: Broadcast) -> None:
        super().__init__()
        self._broadcast = broadcast
        broadcast.recorded.connect(self._pass_on)

    def close(self) -> None:
        """Tell nobody any more."""
        self._broadcast.recorded.disconnect(self._pass_on)
        self.deleteLater()

    @Slot(object)
    def _pass_on(self, changes: Changes) -> None:
        self.recorded.emit(changes)
