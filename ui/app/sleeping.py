"""`Sleep`: hears that the laptop is about to sleep, where the system says so beforehand (systemd-logind)."""

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

SERVICE, PATH, INTERFACE = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"


class Sleep(QObject):
    """`nears` says it. Where nobody does, `presenters.idle` notices afterwards that a clock stood still."""

    nears = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        bus = QDBusConnection.systemBus()
        if bus.isConnected():
            slot = SLOT("heard(bool)")
            # the stubs want bytes, which PySide refuses
            bus.connect(SERVICE, PATH, INTERFACE, "PrepareForSleep", self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def heard(self, begins: bool) -> None:
        """Sleep begins, or has ended."""
        if begins:
            self.nears.emit()
