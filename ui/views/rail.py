"""The rail: five places, each with a word."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton, QVBoxLayout

from ui.i18n import said, translate
from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.screen import Place

WIDTH = 84
ICON = 24


class Rail(QFrame):
    """One button for each place; the one that is open is checked."""

    def __init__(self, acts: Acts) -> None:
        super().__init__()
        self.setObjectName("frame.rail")
        as_role(self, Role.RAIL)
        self.setAccessibleName(translate("frame", "Places"))
        self.setMinimumWidth(WIDTH)
        self._acts, self._group = acts, QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 8, 4, 8)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        foot = QHBoxLayout()
        for name in ("app.leave", "app.preferences"):
            foot.addWidget(self._small(name))
        self._column.addLayout(foot)

    def fill(self, places: Sequence[Place]) -> None:
        """One button for each of `places`, in their order."""
        for button in self._buttons.values():
            self._group.removeButton(button)
            button.deleteLater()
        self._buttons = {place.id: self._button(place) for place in places}
        for row, button in enumerate(self._buttons.values()):
            self._column.insertWidget(row, button)

    def mark(self, place: str) -> None:
        """Show `place` as the open one."""
        self._buttons[place].setChecked(True)

    def _small(self, name: str) -> QToolButton:
        """What leads out of the mission's places: there must be a way for whoever knows no keys."""
        button = QToolButton()
        button.setObjectName(f"frame.rail.{name}")
        as_role(button, Role.QUIET)
        button.setDefaultAction(self._acts[name])
        button.setAccessibleName(self._acts[name].text())
        return button

    def _button(self, place: Place) -> QToolButton:
        action, button = self._acts[f"go.{place.id}"], QToolButton()
        button.setObjectName(f"frame.rail.{place.id}")
        as_role(button, Role.PLACE)
        button.setText(said("scope", place.scope.value))
        button.setAccessibleName(said("scope", place.scope.value))
        button.setToolTip(action.toolTip())
        button.setIcon(action.icon())
        button.setIconSize(QSize(ICON, ICON))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setCheckable(True)
        button.setSizePolicy(button.sizePolicy().Policy.Expanding, button.sizePolicy().verticalPolicy())
        button.clicked.connect(action.trigger)
        self._group.addButton(button)
        return button
