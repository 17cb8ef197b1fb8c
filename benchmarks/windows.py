"""A window that is shown and ends: a child of `start.py`.

    windows.py bare
    windows.py start PROFILE
    windows.py catalogue PROFILE

`bare` is the least that PySide6 can show. `start` is fieldkit as a person starts it, `catalogue` goes on by the
card of the first mission to its Catalogue.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QMainWindow, QWidget

RESOURCES = Path(__file__).parent.parent / "resources"
PATIENCE = 60.0


def main(until: str, *profile: str) -> None:
    """Show a window as far as `until`."""
    if until == "bare":
        _, window = QApplication([]), QMainWindow()
        window.setCentralWidget(QListView())
        window.show()
        finish()
    from ui.app import run  # the bare window must not pay for it

    ways = {"start": finish, "catalogue": to_catalogue}

    def instead_of_waiting(*_: object) -> int:
        ways[until]()
        return 0

    QApplication.exec = instead_of_waiting  # type: ignore[assignment,method-assign]
    run(RESOURCES, Path(*profile), sys.argv[:1])


def finish() -> None:
    """Once what waits to be painted is painted, end: taking all down is not measured."""
    QApplication.processEvents()
    os._exit(0)


def to_catalogue() -> None:
    """By the buttons that a person would press."""
    for name in ("start.card.0", "frame.rail.catalogue"):
        button = awaited(lambda name=name: visible(QAbstractButton, name))
        button.click()
    awaited(lambda: visible(QWidget, "catalogue"))
    finish()


def awaited(look: Callable[[], QWidget | None]) -> QAbstractButton | QWidget:
    """What `look` finds, in the end."""
    begin = time.perf_counter()
    while (found := look()) is None:
        QApplication.processEvents()
        if time.perf_counter() - begin > PATIENCE:
            sys.exit("it does not show")
    return found


def visible(kind: type[QWidget], name: str) -> QWidget | None:
    """The visible widget with this object name."""
    found = (top.findChild(kind, name) for top in QApplication.topLevelWidgets())
    return next((one for one in found if one is not None and one.isVisible()), None)


if __name__ == "__main__":
    main(*sys.argv[1:])
