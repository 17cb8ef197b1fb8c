"""News of what was recorded: whoever shows something of it reads it anew."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from fieldkit.mission import Changes

PACE_MS = 300
"""Between two tellings of what long work records: everyone who shows something of it reads it anew each time."""


class Broadcast(QObject):
    """`recorded` carries the `Changes` of one commit or of several, in the window's thread whoever made them."""

    recorded = Signal(object)
    _arrived = Signal(object, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Changes] = []
        self._pace = QTimer(self, singleShot=True, interval=PACE_MS)
        self._pace.timeout.connect(self.catch_up)
        self._arrived.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def tell(self, changes: Changes) -> None:
        """Pass on what was recorded; may be called in any thread."""
        self._arrived.emit(changes, True)

    def tell_in_time(self, changes: Changes) -> None:
        """Pass it on as one with what else is recorded meanwhile, a few times a second; as `tell` otherwise."""
        self._arrived.emit(changes, False)

    @Slot()
    def catch_up(self) -> None:
        """Pass on what waits."""
        waiting, self._waiting = self._waiting, []
        if waiting:
            entries = tuple(entry for changes in waiting for entry in changes.entries)
            subjects = dict.fromkeys(subject for changes in waiting for subject in changes.subjects)
            self._pace.start()
            self.recorded.emit(Changes(entries, tuple(subjects)))

    @Slot(object, bool)
    def _take(self, changes: Changes, at_once: bool) -> None:
        self._waiting.append(changes)
        if at_once or not self._pace.isActive():
            self.catch_up()


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
