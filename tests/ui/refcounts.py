"""Names the ways of calling Python from Qt that lose references to None, True or False.

PySide6 6.12.0 gives back references that it never took. Python 3.11 still counts these constants, so the program
aborts after some hours of work. `pyproject.toml` keeps that release out; `test_binding` tries every release that
comes in, in a process of its own, since an abort is an answer too.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

ROUNDS = 300


class Sender(QObject):
    done = Signal(int)


class Canvas(QWidget):
    def paintEvent(self, _: QPaintEvent) -> None: ...


def main() -> None:
    application = QApplication([])
    sender, canvas = Sender(), Canvas()
    sender.done.connect(listen)
    canvas.show()

    def wait() -> None:
        QTimer.singleShot(0, listen)
        application.processEvents()

    uses = {"emit": lambda: sender.done.emit(1), "paint": canvas.repaint, "wait": wait}
    found = [f"{name} loses {', '.join(lost)}" for name, use in uses.items() if (lost := losses(use))]
    sys.exit("; ".join(found) or 0)


def listen(*_: object) -> None:
    """A slot."""


def losses(use: Callable[[], object]) -> list[str]:
    """Constants that are referred to less often after many uses; the first round may keep something for good."""
    repeat(use)
    before = counts()
    repeat(use)
    return [name for name, count in counts().items() if before[name] - count > ROUNDS // 10]


def repeat(use: Callable[[], object]) -> None:
    for _ in range(ROUNDS):
        use()


def counts() -> dict[str, int]:
    return {str(constant): sys.getrefcount(constant) for constant in (None, True, False)}


if __name__ == "__main__":
    main()
