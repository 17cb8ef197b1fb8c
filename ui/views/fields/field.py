"""`Field`: what all fields of a form share."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.i18n import translate
from ui.theme.roles import Role, as_role
from ui.views.aloud import read_aloud


class Field(QFrame):
    """A label above an editor, and below it what is to be known of it, and what is wrong or still missing.

    `stated` carries a value that the person settled on, `edited` says that it is being changed, `done` asks for the
    next field. Subclasses put in their editor with `hold`, and give its value in `value`.
    """

    stated = Signal(object)
    edited = Signal()
    done = Signal()

    def __init__(self, name: str, title: str, *, required: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.required = required
        self.title = title
        self._label, self._trouble, self._remark = QLabel(self._titled()), QLabel(), QLabel()
        as_role(self._label, Role.LABEL)
        self._trouble.setObjectName(f"{name}.trouble")
        as_role(self._trouble, Role.ERROR)
        self._trouble.setTextFormat(Qt.TextFormat.PlainText)
        self._trouble.setWordWrap(True)
        self._trouble.hide()
        self._remark.setObjectName(f"{name}.remark")
        as_role(self._remark, Role.SECONDARY)
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._remark.setWordWrap(True)
        self._remark.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._label)
        self._column.addWidget(self._remark)
        self._column.addWidget(self._trouble)

    def hold(self, editor: QWidget, *more: QWidget) -> None:
        """Put in the editor, and what belongs below it."""
        editor.setAccessibleName(self._titled())
        self._label.setBuddy(editor)
        self.setFocusProxy(editor)
        for place, widget in enumerate((editor, *more), 1):
            self._column.insertWidget(place, widget)

    def accompany(self, beside: QWidget) -> None:
        """Put something beside the editor."""
        editor = self.focusProxy()
        if editor is None:
            return
        row = QHBoxLayout()
        row.setSpacing(4)
        self._column.removeWidget(editor)
        row.addWidget(editor, 1)
        row.addWidget(beside)
        self._column.insertLayout(1, row)

    def tell(self, trouble: str) -> None:
        """Say what is wrong; nothing to say no more."""
        if trouble != self._trouble.text():
            read_aloud(self, trouble)
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        self.setAccessibleDescription(trouble)

    def seek_wrong(self) -> bool:
        """Take the focus if something is wrong with it; is it?"""
        wrong = self._trouble.isVisible()
        if wrong:
            self.setFocus()
        return wrong

    def rename(self, title: str) -> None:
        """Call it otherwise; the editor has the same name."""
        self.title = title
        self._label.setText(self._titled())
        editor = self.focusProxy()
        if editor is not None:
            editor.setAccessibleName(self._titled())

    def unlabelled(self) -> None:
        """Its title stands beside it already; whoever hears the editor hears it from there."""
        self._label.hide()

    def remark(self, text: str) -> None:
        """Say what is to be known of the text; nothing to say no more."""
        self._remark.setText(text)
        self._remark.setVisible(bool(text))

    def value(self) -> object:
        """What stands in the editor; None for nothing."""
        raise NotImplementedError

    def put(self, value: object) -> None:
        """Show `value`, without stating it."""
        raise NotImplementedError

    def _titled(self) -> str:
        marked = translate("fields", "{field} (required)") if self.required else "{field}"
        return marked.format(field=self.title)
