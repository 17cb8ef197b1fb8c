"""How soon the window has another look, beside making the same window anew.

A window of forms, with 760 widgets, is made, shown and painted; then F12 puts it into sunlight and
takes it out again. A time ends when all of it is painted.
"""

import argparse
import sys
import time
from collections.abc import Callable
from statistics import median

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete

from ui.theme.appearance import Appearance
from ui.theme.look import Look
from ui.theme.roles import Role, as_role
from ui.theme.tokens import Theme

GOAL_MS, GOAL_RATIO = 200.0, 1.0
CARDS = 40


def main() -> None:
    """Measure, print and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11)
    rounds = parser.parse_args().rounds
    application = QApplication(["dress"])
    appearance = Appearance(application, Look())
    made = [making() for _ in range(rounds)]
    window = shown()
    count = len(window.findChildren(QWidget))
    worn = [
        milliseconds(lambda theme=theme: appearance.wear(Look(theme)))
        for _ in range(rounds)
        for theme in (Theme.SUNLIGHT, Theme.LIGHT)
    ]
    ratio, slowest = median(worn) / median(made), max(worn)
    print(f"{count} widgets: made and shown in {median(made):.0f} ms, dressed in {median(worn):.0f} ms")
    print(f"slowest {slowest:.0f} ms (goal {GOAL_MS:.0f}), ratio {ratio:.2f} (goal {GOAL_RATIO:.2f})")
    sys.exit(slowest > GOAL_MS or ratio > GOAL_RATIO)


def making() -> float:
    """How long it takes to make the window and show it; it is gone afterwards."""
    windows: list[QWidget] = []
    took = milliseconds(lambda: windows.append(shown()))
    delete(windows.pop())
    return took


def milliseconds(act: Callable[[], object]) -> float:
    """How long `act` takes, with all painting that follows from it."""
    begin = time.perf_counter()
    act()
    QApplication.processEvents()
    return (time.perf_counter() - begin) * 1000


def shown() -> QWidget:
    """A window of forms on the screen."""
    window = QWidget()
    grid = QGridLayout(window)
    for number in range(CARDS):
        grid.addWidget(card(), number // 8, number % 8)
    window.show()
    return window


def card() -> QFrame:
    """A form of twelve widgets."""
    frame = QFrame()
    as_role(frame, Role.CARD)
    column = QVBoxLayout(frame)
    title, button = QLabel("Fragment"), QPushButton("Complete")
    as_role(title, Role.TITLE)
    as_role(button, Role.PRIMARY)
    column.addWidget(title)
    for name in ("Class", "Material", "Length"):
        label = QLabel(name)
        as_role(label, Role.LABEL)
        column.addWidget(label)
        column.addWidget(QLineEdit("189.0 mm"))
    choice = QComboBox()
    choice.addItems(["fin", "motor case"])
    for widget in (choice, QCheckBox("Measured"), QCheckBox("Weighed"), button):
        column.addWidget(widget)
    return frame


if __name__ == "__main__":
    main()
