"""A text that may be unknown: the person says which kind of unknown it is, an empty text says nothing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QMenu, QToolButton

from ui.i18n import translate
from ui.presenters.choices import Choice
from ui.presenters.item_form import Absent
from ui.theme.roles import Role, as_role
from ui.views.fields.text import LineField, LinesField


class Unknowns(QToolButton):
    """The kinds of unknown, in a menu beside a text."""

    def __init__(self, name: str, field: LineField | LinesField, kinds: Sequence[Choice]) -> None:
        super().__init__()
        self.setObjectName(f"{name}.unknown")
        self.setText("?")
        as_role(self, Role.QUIET)
        self.setAccessibleName(translate("fields", "{field}: say why it is unknown").format(field=field.title))
        self.setToolTip(self.accessibleName())
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for kind in kinds:
            menu.addAction(kind.name).triggered.connect(
                lambda _=False, kind=kind: field.stated.emit(Absent(kind.id))
            )
        self.setMenu(menu)
