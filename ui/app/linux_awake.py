"""Linux: not falling asleep by itself. Asks systemd-logind and the desktop over their buses, which Qt speaks."""

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCall

OURS = "fieldkit.awake"
"""A connection of our own to the desktop: what it was asked for holds until that is closed."""

LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit")
SAVER = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "Inhibit")


class Buses:
    """Waits for no answer: whoever is not there, or refuses, keeps nothing awake."""

    def __init__(self) -> None:
        self._machine: QDBusPendingCall | None = None
        self._screen = False

    def __call__(self, *, machine: bool, screen: bool) -> None:
        """From now on keep the machine from sleeping, and the screen lit.

        The answer of logind holds a file, and its word holds until that is closed. Whoever closes the lid means it:
        then the machine sleeps all the same.
        """
        if machine and self._machine is None:
            asked = _asked(LOGIN, "sleep", "fieldkit", "Work that takes long goes on", "block")
            self._machine = QDBusConnection.systemBus().asyncCall(asked)
        elif not machine:
            self._machine = None
        if screen and not self._screen:
            desktop = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, OURS)
            desktop.send(_asked(SAVER, "fieldkit", "A clock is shown to cameras"))
        elif not screen and self._screen:
            QDBusConnection.disconnectFromBus(OURS)
        self._screen = screen


def _asked(whom: tuple[str, str, str, str], *what: str) -> QDBusMessage:
    message = QDBusMessage.createMethodCall(*whom)
    message.setArguments(list(what))
    return message
