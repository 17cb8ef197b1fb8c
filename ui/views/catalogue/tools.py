"""What is listed, how, and in which order."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from ui.i18n import translate
from ui.presenters.catalogue_values import ORDERS, Of, Ordering, Shown
from ui.theme.segments import Segment, Segments
from ui.views.catalogue.wording import of_titles, order_titles
from ui.views.flow import Flow

GRID, TABLE = "grid", "table"


class Tools(QWidget):
    """`turned` carries an `Of`, `ordered` an `Ordering`, `viewed` grid or table, `sized` steps of the tile size."""

    turned = Signal(object)
    ordered = Signal(object)
    viewed = Signal(str)
    sized = Signal(int)

    def __init__(self, icon: Callable[[str], QIcon]) -> None:
        super().__init__()
        self._shown, self._titles = Shown(), order_titles()
        self.of = Segments(
            "catalogue.of",
            translate("catalogue", "What is listed"),
            [Segment(of.value, title) for of, title in of_titles().items()],
        )
        self.view = Segments(
            "catalogue.view",
            translate("catalogue", "How it is listed"),
            [Segment(GRID, translate("catalogue", "Grid")), Segment(TABLE, translate("catalogue", "Table"))],
        )
        self._order, self._way = QComboBox(), QToolButton()
        self._order.setObjectName("catalogue.order")
        self._order.setAccessibleName(translate("catalogue", "Order"))
        self._way.setObjectName("catalogue.order.way")
        self._way.setCheckable(True)
        self._icon = icon
        self._sizes = [
            _button("catalogue.size.smaller", translate("catalogue", "Smaller tiles"), icon("remove")),
            _button("catalogue.size.larger", translate("catalogue", "Larger tiles"), icon("add")),
        ]
        row = Flow(self, 8)
        for widget in (self.of, self.view, self._order, self._way, *self._sizes):
            row.addWidget(widget)
        self.show_as(self._shown)
        self.of.chosen.connect(lambda key: self.turned.emit(Of(key)))
        self.view.chosen.connect(self._view)
        self._order.activated.connect(self._give_order)
        self._way.clicked.connect(self._give_order)
        for step, button in zip((-1, 1), self._sizes, strict=True):
            button.clicked.connect(lambda _=False, step=step: self.sized.emit(step))

    def show_as(self, shown: Shown) -> None:
        """What is listed now, and in which order."""
        self._shown = shown
        self.of.choose(shown.of.value)
        self._order.clear()
        for by in ORDERS[shown.of]:
            self._order.addItem(self._titles[by], by)
        self._order.setCurrentIndex(self._order.findData(shown.ordering.by))
        self._way.setChecked(shown.ordering.descending)
        self._say_way()

    def _view(self, view: str) -> None:
        for button in self._sizes:
            button.setVisible(view == GRID)
        self.viewed.emit(view)

    def _say_way(self) -> None:
        down = self._way.isChecked()
        self._way.setIcon(self._icon("chevron-up" if down else "chevron-down"))
        words = translate("catalogue", "Descending") if down else translate("catalogue", "Ascending")
        self._way.setAccessibleName(words)
        self._way.setToolTip(words)

    def _give_order(self) -> None:
        self._say_way()
        self.ordered.emit(Ordering(str(self._order.currentData()), self._way.isChecked()))


def _button(name: str, words: str, icon: QIcon) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setToolTip(words)
    button.setIcon(icon)
    return button
