"""Run by `test_binding`: widgets that hold icons and each other become garbage; ends with 0 if nothing breaks."""

import gc

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from tests.make import RESOURCES
from ui.theme.icons import Icons
from ui.theme.look import Look


class Holder(QWidget):
    """Younger than its icon, which is younger than the widget that both are in: in this order they are taken."""

    def __init__(self, icon: QIcon, over: QWidget) -> None:
        super().__init__(over)
        self.icon = icon
        self.over: QWidget | None = None


def main() -> None:
    """Make a widget, and one in it that knows it, so that only the collector can take them away."""
    application = QApplication([])
    icons = Icons(RESOURCES / "icons", Look)
    for _ in range(50):
        over = QWidget()
        inside = Holder(icons.icon("card"), over)
        inside.over = over
        over.inside = inside  # type: ignore[attr-defined]
        assert not inside.icon.pixmap(QSize(16, 16)).isNull()
        del over, inside
        gc.collect()
    application.quit()


if __name__ == "__main__":
    main()
