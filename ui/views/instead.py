"""What a view shows while it has no rows."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class Instead(QObject):
    """A place in `viewport`, as large as it, for one widget at a time that is shown instead of rows."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport, self._nothing = viewport, True
        self._widget: QWidget | None = None
        viewport.installEventFilter(self)

    def put(self, widget: QWidget) -> None:
        """From now on show `widget` while there is nothing."""
        if self._widget is not None:
            self._widget.hide()
        self._widget = widget
        widget.setParent(self._viewport)
        widget.setGeometry(self._viewport.rect())
        widget.setVisible(self._nothing)

    def tell(self, *, nothing: bool) -> None:
        """Say whether there is nothing to show now."""
        self._nothing = nothing
        if self._widget is not None:
            self._widget.setVisible(nothing)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As large as the viewport."""
        if event.type() is QEvent.Type.Resize and self._widget is not None:
            self._widget.setGeometry(self._viewport.rect())
        return super().eventFilter(watched, event)
