"""The ring around whatever has the focus."""

from typing import cast

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QFocusFrame, QWidget
from shiboken6 import isValid

from ui.theme.roles import INNER_RING, OWN_RING, ROLE, Role


class FocusRing(QObject):
    """Keeps one `QFocusFrame` around the widget that has the focus; the style draws it.

    A button that was pressed with the mouse gets none: whoever pressed it looks at it. Nor does a sheet or a list
    that lies over all else, nor what shows its focus by itself (`OWN_RING`).
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        """The signal's own arguments are left aside: one of them may just be on its way out."""
        self._drop()
        now = QApplication.focusWidget()
        if now is None or _stands_alone(now) or _pressed(now) or now.property(OWN_RING):
            return
        self._frame = QFocusFrame(now.window())  # with `now` for a parent, the binding would take it down twice
        self._frame.setProperty(INNER_RING, isinstance(now, QAbstractScrollArea))  # the style asks while it is set
        self._frame.setWidget(now)
        _give_back(now)

    def _drop(self) -> None:
        """The frame is a child of the window it was shown in, and may have gone with it."""
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None


def _stands_alone(widget: QWidget) -> bool:
    popup = Qt.WindowType.Popup
    return widget.isWindow() or widget.window().windowType() is popup or widget.property(ROLE) == Role.POPUP.value


def _pressed(widget: QWidget) -> bool:
    held = QApplication.mouseButtons() != Qt.MouseButton.NoButton
    return held and isinstance(widget, QAbstractButton)


def _give_back(worn: QWidget) -> None:
    """Make the binding hold `worn` for a child of its parent again, after a frame was given it.

    Else, with the frame, everything that Qt made in `worn`, its viewport above all, would be taken for gone. Who
    asks a widget for what has the focus in it takes that for its child; a window would keep it too long.
    """
    cast("QWidget", worn.parentWidget()).focusWidget()  # a window stands alone, and wears no ring
