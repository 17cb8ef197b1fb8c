"""A button that does an action of the registry."""

from ui.theme.roles import Role, as_role
from ui.views.acts import Acts
from ui.views.press import Press


class ActButton(Press):
    """Does `action`, under its title there or under `text`, and can be pressed when that can be done."""

    def __init__(self, acts: Acts, action: str, name: str, *, text: str = "", primary: bool = False) -> None:
        done = acts[action]
        super().__init__(name, text or done.text())
        self.setToolTip(done.toolTip())
        self.setEnabled(done.isEnabled())
        self.clicked.connect(done.trigger)
        done.enabledChanged.connect(self.setEnabled)
        if primary:
            as_role(self, Role.PRIMARY)
        else:
            self.setIcon(done.icon())
